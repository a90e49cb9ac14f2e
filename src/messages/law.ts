// How what a finding on form and law rests on is told, whatever the language: sections, when they were read.
import type { Effect, LegalBasis, Reference } from '../diagnostics/diagnostic.js';
import { type Format, NO_BREAK } from './format.js';

/** What differs between languages; the order of a reference is the same. */
export interface LawWords {
  /** Between the parts of a reference: «§ 18-4 fjerde ledd», “§ 18-4, fourth paragraph”. */
  between: string;
  chapter: string;
  /** «fjerde ledd», from 4. */
  paragraph(number: number): string;
  letter: string;
  number: string;
  effects: Record<Effect, string>;
  checked(when: string): string;
  unchecked: string;
  /** Sections (empty where none is cited) and whether they were checked. */
  basis(sections: string, checked: string): string;
  inputs(places: string): string;
  lastChecked(when: string): string;
  answeredWith(section: string): string;
  answerSource(source: string): string;
}

type Read = Pick<LegalBasis, 'checkedOn' | 'unchecked'>;

export interface LawMessages extends Pick<LawWords, 'effects' | 'inputs' | 'answeredWith' | 'answerSource'> {
  /** «kommuneloven § 18-4 fjerde ledd bokstav b». */
  reference(reference: Reference): string;
  /** As a list, in which several places in the same act, or the same section, name it once. */
  references(references: readonly Reference[]): string;
  /** «april 2026» or «15. april 2026». */
  readOn(checkedOn: string): string;
  checked(read: Read): string;
  basis(basis: Read & Pick<LegalBasis, 'references'>): string;
  lastChecked(date: string): string;
}

export function createLaw(words: LawWords, format: Format): LawMessages {
  const place = ({ chapter, section, paragraph, letter, number }: Reference) =>
    [
      ...(chapter === null ? [] : [`${words.chapter}${NO_BREAK}${chapter}`]),
      ...(section === null ? [] : [`§${NO_BREAK}${section}`]),
      ...(paragraph === null ? [] : [words.paragraph(paragraph)]),
      ...(letter === null ? [] : [`${words.letter}${NO_BREAK}${letter}`]),
      ...(number === null ? [] : [`${words.number}${NO_BREAK}${number}`]),
    ].join(words.between);
  const reference = (one: Reference) => `${one.name} ${place(one)}`.trim();
  const references = (list: readonly Reference[]) =>
    format.all(
      list.map((one, index) => {
        const before = list[index - 1];
        if (before?.law !== one.law || place(one) === '') return reference(one);
        const again = before.section === one.section && one.paragraph !== null;
        return place(again ? { ...one, section: null } : one);
      }),
    );
  const readOn = (checkedOn: string) => {
    const [year = '', month = ''] = checkedOn.split('-');
    return checkedOn.length > 7 ? format.date(checkedOn) : `${format.month(Number(month))} ${year}`;
  };
  const checked = ({ checkedOn, unchecked }: Read) => {
    if (checkedOn !== null) return words.checked(readOn(checkedOn));
    return unchecked === null ? words.unchecked : `${words.unchecked}: ${unchecked.replace(/\.$/, '')}`;
  };
  const { effects, inputs, answeredWith, answerSource } = words;
  return {
    effects,
    inputs,
    answeredWith,
    answerSource,
    reference,
    references,
    readOn,
    checked,
    // What cites nothing rests on its reason alone.
    basis: (basis) =>
      basis.references.length === 0 && basis.unchecked !== null
        ? words.basis('', basis.unchecked.replace(/\.$/, ''))
        : words.basis(references(basis.references), checked(basis)),
    lastChecked: (date) => words.lastChecked(readOn(date)),
  };
}
