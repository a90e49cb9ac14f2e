// English for what a finding on form and law rests on: sections, when they were read, what a rule does.
import type { Effect, LegalBasis, Reference } from '../../diagnostics/diagnostic.js';
import type { Messages } from '../nb.js';
import { format } from './format.js';

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** «the Local Government Act § 18-4, fourth paragraph, letter b». */
function reference(given: Reference): string {
  return `${given.name} ${place(given)}`.trim();
}

function place({ chapter, section, paragraph, letter, number }: Reference): string {
  return [
    ...(chapter === null ? [] : [`chapter\u00a0${chapter}`]),
    ...(section === null ? [] : [`§\u00a0${section}`]),
    ...(paragraph === null ? [] : [`${ORDINALS[paragraph - 1] ?? `${paragraph}th`} paragraph`]),
    ...(letter === null ? [] : [`letter\u00a0${letter}`]),
    ...(number === null ? [] : [`no.\u00a0${number}`]),
  ].join(', ');
}

/** «April 2026» or «15 April 2026». */
function readOn(checkedOn: string): string {
  const [year = '', month = ''] = checkedOn.split('-');
  return checkedOn.length > 7 ? format.date(checkedOn) : `${format.month(Number(month))} ${year}`;
}

/** Several places in the same act, or the same section, name it once. */
function references(list: readonly Reference[]): string {
  return format.all(
    list.map((one, index) => {
      const before = list[index - 1];
      if (before?.law !== one.law || place(one) === '') return reference(one);
      const again = before.section === one.section && one.paragraph !== null;
      return place(again ? { ...one, section: null } : one);
    }),
  );
}

function checked({ checkedOn, unchecked }: Pick<LegalBasis, 'checkedOn' | 'unchecked'>): string {
  if (checkedOn !== null) return `checked ${readOn(checkedOn)}`;
  return unchecked === null ? 'not checked' : `not checked: ${unchecked.replace(/\.$/, '')}`;
}

const effects: Record<Effect, string> = {
  excludes: 'closes the alternative',
  'draft-fault': 'fault in a draft',
  warning: 'to be clarified',
  information: 'information',
};

export const law: Messages['law'] = {
  reference,
  checked,
  readOn,
  effects,
  references,
  basis: (basis: Pick<LegalBasis, 'references' | 'checkedOn' | 'unchecked'>) => {
    const sections = references(basis.references);
    return sections === '' ? `Basis: ${checked(basis)}.` : `Basis: ${sections} (${checked(basis)}).`;
  },
  inputs: (places: string) => `Fired on: ${places}.`,
  lastChecked: (date) => `The rules of law were last checked in ${readOn(date)}.`,
  answeredWith: (section: string) => `Section: ${section}.`,
  answerSource: (source: string) => `Source: ${source}.`,
};
