// English for the readiness profile: the questions, the answers, and what stands round them.
import type { Messages } from '../nb.js';

const groups: Messages['page']['readiness']['groups'] = {
  forutsetninger: 'Preconditions',
  struktur: 'Structure',
  kultur: 'Culture',
  faresignaler: 'Warning signs',
};

const items: Messages['page']['readiness']['items'] = {
  motivasjon: 'motivation',
  'faglig-forankring': 'support among professionals',
  'administrativ-forankring': 'support in the administrations',
  'politisk-forankring': 'political support',
  gevinst: 'benefit',
  'eneste-utvei': 'cooperation as the only option',
  årshjul: 'annual cycle',
  avtaler: 'agreements',
  møter: 'regular meetings',
  roller: 'roles',
  ledelse: 'leadership',
  økonomi: 'sharing of costs and savings',
  tillit: 'trust',
  kommunikasjon: 'communication',
  'felles-normer': 'shared norms',
  organisasjonsforståelse: 'knowledge of each other’s organisation',
  'formål-uklart': 'the purpose is unclear',
  'tillit-svikter': 'trust is failing',
  'økonomi-svikter': 'the finances are failing',
  'struktur-mangler': 'structure is missing',
  'kultur-krevende': 'the culture is demanding',
};

export const readiness: Messages['page']['readiness'] = {
  title: 'Preconditions and structure',
  groups,
  items,
  answers: {
    ja: 'yes',
    delvis: 'partly',
    nei: 'no',
    'ikke-vurdert': 'not assessed',
    mangler: 'not answered',
  },
  count: (count, answer) => `${count} ${answer}`,
  listed: { delvis: 'Partly', nei: 'No', 'ikke-vurdert': 'Not assessed', mangler: 'Not answered' },
  sign: (name, how) => `${name.charAt(0).toUpperCase()}${name.slice(1)}${how === null ? '' : ` (${how})`}`,
  withoutEvidence: (list) => `The answer is yes or partly, but with no evidence: ${list}.`,
  note: 'The answers are those given in the case. They do not affect the ranking.',
};
