// Bokmål for what a finding on form and law rests on: sections, when they were read, what a rule does.
import { createLaw } from '../law.js';
import { format } from './format.js';

const ORDINALS = [
  'første',
  'andre',
  'tredje',
  'fjerde',
  'femte',
  'sjette',
  'sjuende',
  'åttende',
  'niende',
  'tiende',
  'ellevte',
  'tolvte',
];

export const law = createLaw(
  {
    between: ' ',
    chapter: 'kapittel',
    paragraph: (number) => `${ORDINALS[number - 1] ?? `${number}.`} ledd`,
    letter: 'bokstav',
    number: 'nr.',
    effects: {
      excludes: 'stenger for alternativet',
      'draft-fault': 'feil i utkast',
      warning: 'må avklares',
      information: 'opplysning',
    },
    checked: (when) => `kontrollert ${when}`,
    unchecked: 'ikke kontrollert',
    basis: (sections, checked) =>
      sections === '' ? `Grunnlag: ${checked}.` : `Grunnlag: ${sections} (${checked}).`,
    inputs: (places) => `Utløst av: ${places}.`,
    lastChecked: (when) => `Lovreglene er sist kontrollert ${when}.`,
    answeredWith: (section) => `Paragraf: ${section}.`,
    answerSource: (source) => `Kilde: ${source}.`,
  },
  format,
);
