// Nynorsk for what a finding on form and law rests on: sections, when they were read, what a rule does.
import { createLaw } from '../law.js';
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

export const law = createLaw(
  {
    between: ' ',
    chapter: 'kapittel',
    paragraph: (number) => `${ORDINALS[number - 1] ?? `${number}.`} ledd`,
    letter: 'bokstav',
    number: 'nr.',
    effects: {
      excludes: 'stengjer for alternativet',
      'draft-fault': 'feil i utkast',
      warning: 'må avklarast',
      information: 'opplysning',
    },
    checked: (when) => `kontrollert ${when}`,
    unchecked: 'ikkje kontrollert',
    basis: (sections, checked) =>
      sections === '' ? `Grunnlag: ${checked}.` : `Grunnlag: ${sections} (${checked}).`,
    inputs: (places) => `Utløyst av: ${places}.`,
    lastChecked: (when) => `Lovreglane er sist kontrollerte ${when}.`,
    answeredWith: (section) => `Paragraf: ${section}.`,
    answerSource: (source) => `Kjelde: ${source}.`,
  },
  format,
);
