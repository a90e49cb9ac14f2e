// More areas in which municipalities cooperate, by how each form stands for the task.
import { expect, it } from 'vitest';
import type { OrganisationForm } from '../../src/forms/forms.js';
import { advise, type Case, deciding, forms, rowOf, told } from './advise.js';

it.each<[string, Case, Partial<Record<OrganisationForm, string>>]>([
  [
    'meals from a political council',
    {
      area: 'kjokkendrift',
      task: { lovpålagt: 'nei', tjenesteproduksjon: 'ja' },
      alternatives: forms('ipr'),
    },
    { ipr: 'closed ipr-tjenester', ko: 'open', 'vk-adm': 'question vk-ikke-lovpalagt' },
  ],
  [
    'child welfare in a company',
    {
      area: 'barnevern',
      task: { lovpålagt: 'ja', tjenesteproduksjon: 'ja' },
      alternatives: deciding('as'),
    },
    { as: 'closed selskap-delegering-lovpalagt', 'vk-adm': 'open', egenregi: 'open' },
  ],
  [
    'a crematorium in a company of the municipalities',
    {
      area: 'kremasjon',
      task: { lovpålagt: 'nei', tjenesteproduksjon: 'ja' },
      alternatives: forms('iks'),
    },
    { iks: 'open', ko: 'open', as: 'open' },
  ],
  [
    'waste with decisions, which the special act opens for in companies',
    {
      area: 'renovasjon',
      task: { lovpålagt: 'ja', tjenesteproduksjon: 'ja' },
      alternatives: deciding('iks'),
    },
    { iks: 'question selskap-delegering-lovpalagt', sa: 'closed selskap-delegering-lovpalagt' },
  ],
  [
    'social services, whose act points back to the rules on hosts',
    {
      area: 'sosialtjeneste',
      task: { lovpålagt: 'ja', tjenesteproduksjon: 'ja' },
      alternatives: deciding('vk-adm'),
    },
    { 'vk-adm': 'open', ko: 'closed ko-enkeltvedtak', iks: 'closed selskap-delegering-lovpalagt' },
  ],
  [
    'a pension fund as another form with its own basis',
    {
      area: 'pensjonskasse',
      task: { lovpålagt: 'nei', tjenesteproduksjon: 'ja' },
      alternatives: {
        annen: { form: 'annen', 'annen-form': { navn: 'Pensjonskasse', hjemmel: 'kommuneloven § 13-5' } },
      },
    },
    { annen: 'open' },
  ],
])('%s', (_, described, expected) => {
  const advice = advise(described);
  for (const [form, standing] of Object.entries(expected))
    expect(told(rowOf(advice, form as OrganisationForm)), form).toBe(standing);
});
