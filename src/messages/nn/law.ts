// Nynorsk for what a finding on form and law rests on: sections, when they were read, what a rule does.
import type { Effect, LegalBasis, Reference } from '../../diagnostics/diagnostic.js';
import type { Messages } from '../nb.js';
import { format } from './format.js';

const ORDINALS = [
  'første',
  'andre',
  'tredje',
  'fjerde',
  'femte',
  'sjette',
  'sjuande',
  'åttande',
  'niande',
  'tiande',
  'ellevte',
  'tolvte',
];

/** «kommunelova § 18-4 fjerde ledd bokstav b». */
function reference(given: Reference): string {
  return `${given.name} ${place(given)}`.trim();
}

function place({ chapter, section, paragraph, letter, number }: Reference): string {
  return [
    ...(chapter === null ? [] : [`kapittel\u00a0${chapter}`]),
    ...(section === null ? [] : [`§\u00a0${section}`]),
    ...(paragraph === null ? [] : [`${ORDINALS[paragraph - 1]} ledd`]),
    ...(letter === null ? [] : [`bokstav\u00a0${letter}`]),
    ...(number === null ? [] : [`nr.\u00a0${number}`]),
  ].join(' ');
}

/** «april 2026» or «15. april 2026». */
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
  if (checkedOn !== null) return `kontrollert ${readOn(checkedOn)}`;
  return unchecked === null ? 'ikkje kontrollert' : `ikkje kontrollert: ${unchecked.replace(/\.$/, '')}`;
}

const effects: Record<Effect, string> = {
  excludes: 'stengjer for alternativet',
  'draft-fault': 'feil i utkast',
  warning: 'må avklarast',
  information: 'opplysning',
};

export const law: Messages['law'] = {
  reference,
  checked,
  readOn,
  effects,
  references,
  basis: (basis: Pick<LegalBasis, 'references' | 'checkedOn' | 'unchecked'>) => {
    const sections = references(basis.references);
    return sections === '' ? `Grunnlag: ${checked(basis)}.` : `Grunnlag: ${sections} (${checked(basis)}).`;
  },
  inputs: (places: string) => `Slo til på: ${places}.`,
  lastChecked: (date) => `Lovreglane er sist kontrollerte ${readOn(date)}.`,
  answeredWith: (section: string) => `Paragraf: ${section}.`,
  answerSource: (source: string) => `Kjelde: ${source}.`,
};
