// Tables of the rules that tell what follows from a form, for the case paper to say.
import type { Edit, LawTables } from '../table.js';
import { alone, also, form, status, TOGETHER_A, task } from './edits.js';

const notified = (to: string): Edit => ['kilder:\n', `meldinger:\n  - { til: ${to} }\nkilder:\n`];
const each = (ids: readonly string[]) =>
  ids.map((id) => ({ when: `it is so for the form ${id}`, case: [form(`‸${id}`), alone()], ...TOGETHER_A }));
const none = (ids: readonly string[]) =>
  ids.map((id) => ({ when: `the form is ${id}`, case: [alone(), form(id)] }));
const information = { severity: 'merknad', effect: 'information' } as const;
const host = (decided: boolean) => ({ args: [{ alternatives: ['a'], decided }], alternative: 'a' });

export const INFORMING_TABLES: LawTables<
  | 'vk-varsle-statsforvalter'
  | 'ansvar-ubegrenset'
  | 'merforbruk-dekning'
  | 'vk-klage-og-kontroll'
  | 'iks-habilitet'
  | 'mva-egne-behov'
  | 'kontrollutvalg-innsyn'
  | 'eierskapsmelding'
> = {
  'vk-varsle-statsforvalter': {
    ...information,
    cites: ['kommuneloven § 20-4'],
    fires: [
      { when: 'a host cooperation is studied', case: [form('‸vk-adm')], ...host(false) },
      { when: 'it is put forward', case: [form('‸vk-nemnd'), status('til-behandling')], ...host(false) },
      ...['vedtatt', 'i-drift'].map((stage) => ({
        when: `it is set up (${stage})`,
        case: [form('‸vk-adm'), status(stage)],
        severity: 'advarsel' as const,
        ...host(true),
      })),
      {
        when: 'only a register has been told',
        case: [form('‸vk-adm'), status('vedtatt'), notified('enhetsregisteret')],
        severity: 'advarsel',
        ...host(true),
      },
    ],
    silent: [
      ...['statsforvalteren', 'departementet'].map((to) => ({
        when: `it has been told (${to})`,
        case: [status('vedtatt'), notified(to)],
      })),
      ...['ikke-vedtatt', 'trukket', 'avsluttet'].map((stage) => ({
        when: `there is nothing to tell (${stage})`,
        case: [status(stage)],
      })),
    ],
    irrelevant: none(['ko', 'iks', 'avtalesamarbeid']),
  },
  'ansvar-ubegrenset': {
    ...information,
    cites: ['kommuneloven § 18-2', 'kommuneloven § 19-2', 'iks-loven § 3'],
    fires: [
      ...each(['ipr', 'ko', 'iks']),
      {
        when: 'it is so for both alternatives',
        case: [form('‸ko'), alone('¤iks')],
        args: [{ alternatives: ['a', 'b'] }],
      },
    ],
    silent: none(['as', 'sa', 'forening']),
    irrelevant: none(['vk-adm', 'vk-nemnd', 'avtalesamarbeid', 'kjop', 'egenregi']),
  },
  'merforbruk-dekning': {
    ...information,
    cites: ['kommuneloven § 14-12'],
    fires: each(['ipr', 'ko']),
    silent: none(['iks']),
    irrelevant: none(['vk-adm', 'as', 'avtalesamarbeid']),
  },
  'vk-klage-og-kontroll': {
    ...information,
    cites: ['kommuneloven § 20-5', 'kommuneloven § 20-6', 'kommuneloven § 20-7'],
    fires: each(['vk-adm', 'vk-nemnd']),
    silent: none(['ko']),
    irrelevant: none(['iks', 'avtalesamarbeid']),
  },
  'iks-habilitet': {
    ...information,
    cites: ['iks-loven § 15'],
    fires: each(['iks']),
    silent: none(['ko']),
    irrelevant: none(['as', 'vk-adm']),
  },
  'mva-egne-behov': {
    ...information,
    cites: ['merverdiavgiftsloven § 3-28'],
    fires: [0, 19.9].flatMap((share) =>
      ['ko', 'iks', 'as', 'sa', 'forening'].map((id) => ({
        when: `${share} percent is sold to others (${id})`,
        case: [form(`‸${id}`), alone(), task(`eksternt-salg: ¤${share}`)],
        args: [{ alternatives: ['a'], share }],
        alternative: 'a',
      })),
    ),
    silent: [
      { when: 'a fifth is', case: [task('eksternt-salg: 20')] },
      { when: 'it is not known how much is', case: [form('ko')] },
    ],
    irrelevant: [
      { when: 'the municipality does it itself', case: [alone(), task('eksternt-salg: 5')] },
      { when: 'the council sells nothing', case: [form('ipr'), alone(), task('eksternt-salg: 5')] },
    ],
  },
  'kontrollutvalg-innsyn': {
    ...information,
    cites: ['kommuneloven § 23-6', 'kommuneloven § 20-9'],
    fires: [
      ...each(['ipr', 'ko', 'iks', 'vk-adm', 'vk-nemnd']),
      {
        when: 'a company is wholly public, told after the others',
        case: [form('¤as'), also('heleid-offentlig: ja'), alone('‸ko')],
        args: [{ alternatives: ['b', 'a'] }],
      },
    ],
    silent: [
      { when: 'a company is not', case: [form('as'), also('heleid-offentlig: nei'), alone()] },
      { when: 'it is not known whether it is', case: [form('as'), alone()] },
    ],
    irrelevant: none(['sa', 'forening', 'avtalesamarbeid', 'kjop', 'egenregi']),
  },
  eierskapsmelding: {
    ...information,
    cites: ['kommuneloven § 26-1'],
    fires: each(['ipr', 'ko', 'iks', 'as', 'sa', 'forening']),
    silent: none(['vk-adm', 'vk-nemnd', 'avtalesamarbeid']),
    irrelevant: none(['kjop', 'egenregi']),
  },
};
