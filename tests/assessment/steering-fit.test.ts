// What the councils want of a form, held against what each gives: by group, and instrument by instrument.
import { describe, expect, it } from 'vitest';
import type { SteeringFit } from '../../src/assessment/form-advice.js';
import { FORM_IDS, type OrganisationForm } from '../../src/forms/forms.js';
import { advise, rowOf } from './advise.js';

function fitOf(form: OrganisationForm, steering: object): SteeringFit {
  const found = advise({ steering: { ...steering } }).steering?.fits.find((one) => one.form === form);
  if (found === undefined) throw new Error(`no fit for ${form}`);
  return found;
}

it('is nothing where the case does not say what they want', () => {
  expect(advise({}).steering).toBeNull();
});

describe('a wish for a group', () => {
  it.each([
    ['direkte-kontroll', ['ipr', 'ko']],
    ['delegert-myndighet', ['vk-adm', 'vk-nemnd', 'iks']],
    ['privatrettslig', ['as', 'sa']],
  ])('%s is met by the forms that the source has in it', (wish, forms) => {
    const { steering, groups } = advise({ steering: { ønske: wish } });
    const met = steering?.fits.filter(({ inGroup }) => inGroup).map(({ form }) => form);
    expect(met).toEqual(forms);
    expect(groups.find(({ id }) => id === wish)?.forms).toEqual(forms);
    expect(steering).toMatchObject({ wish, mustHave: [], reason: null, departures: [] });
  });

  it('is met by no form where none is wished for', () => {
    const { steering } = advise({ steering: { 'må-ha': ['innsyn'] } });
    expect(steering?.fits.map(({ inGroup }) => inGroup)).toEqual(FORM_IDS.map(() => false));
  });
});

describe('a must-have', () => {
  const NONE = { missing: [], partly: [], unknown: [] };

  it.each<[string, OrganisationForm, Partial<SteeringFit>]>([
    ['egne-medlemmer', 'ko', {}],
    ['egne-medlemmer', 'vk-adm', { missing: ['egne-medlemmer'] }],
    ['egne-medlemmer', 'vk-nemnd', {}],
    ['instruere', 'iks', { missing: ['instruere'] }],
    ['instruere', 'vk-adm', { partly: ['instruere'] }],
    ['bytte-medlemmer', 'vk-nemnd', { unknown: ['bytte-medlemmer'] }],
    ['instruere', 'as', { unknown: ['instruere'] }],
  ])('%s of %s', (instrument, form, expected) => {
    expect(fitOf(form, { 'må-ha': [instrument] })).toEqual({ form, inGroup: false, ...NONE, ...expected });
  });

  it('that the host has and the partner has not is missing, since it is asked for all', () => {
    const own = rowOf(advise({}), 'vk-adm').instruments.find(({ id }) => id === 'budsjettramme');
    expect(own).toMatchObject({ host: 'ja', partner: 'nei' });
    expect(fitOf('vk-adm', { 'må-ha': ['budsjettramme'] })).toMatchObject({
      ...NONE,
      missing: ['budsjettramme'],
    });
  });

  it('that the partner has in part is had in part', () => {
    const own = rowOf(advise({}), 'vk-adm').instruments.find(({ id }) => id === 'kontrollutvalg');
    expect(own).toMatchObject({ host: 'ja', partner: 'delvis' });
    expect(fitOf('vk-adm', { 'må-ha': ['kontrollutvalg'] })).toMatchObject({
      ...NONE,
      partly: ['kontrollutvalg'],
    });
  });

  it('is counted once, in the order in which instruments are shown', () => {
    const wanted = ['innsyn', 'instruere', 'egne-medlemmer', 'kontrollutvalg'];
    const { missing, partly, unknown } = fitOf('vk-adm', { 'må-ha': wanted });
    expect({ missing, partly, unknown }).toEqual({
      missing: ['egne-medlemmer'],
      partly: ['instruere', 'kontrollutvalg', 'innsyn'],
      unknown: [],
    });
  });

  it('of one municipality counts for all', () => {
    const steering = {
      ønske: 'direkte-kontroll',
      'må-ha': ['innsyn'],
      begrunnelse: 'Sagt i møte.',
      'per-kommune': { sor: { ønske: 'privatrettslig', 'må-ha': ['egne-medlemmer', 'innsyn'] } },
    };
    expect(advise({ steering }).steering).toMatchObject({
      wish: 'direkte-kontroll',
      mustHave: ['innsyn', 'egne-medlemmer'],
      reason: 'Sagt i møte.',
      departures: [{ municipality: 'sor', wish: 'privatrettslig', mustHave: ['egne-medlemmer', 'innsyn'] }],
    });
    expect(fitOf('vk-adm', steering).missing).toEqual(['egne-medlemmer']);
  });
});
