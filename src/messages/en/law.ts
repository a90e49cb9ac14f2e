// English for what a finding on form and law rests on: sections, when they were read, what a rule does.
import { createLaw } from '../law.js';
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
  'eleventh',
  'twelfth',
];

export const law = createLaw(
  {
    between: ', ',
    chapter: 'chapter',
    paragraph: (number) => `${ORDINALS[number - 1] ?? `${number}th`} paragraph`,
    letter: 'letter',
    number: 'no.',
    effects: {
      excludes: 'rules out the alternative',
      'draft-fault': 'fault in a draft',
      warning: 'to be clarified',
      information: 'information',
    },
    checked: (when) => `checked ${when}`,
    unchecked: 'not checked',
    basis: (sections, checked) =>
      sections === '' ? `Basis: ${checked}.` : `Basis: ${sections} (${checked}).`,
    inputs: (places) => `Triggered by: ${places}.`,
    lastChecked: (when) => `The rules of law were last checked in ${when}.`,
    answeredWith: (section) => `Section: ${section}.`,
    answerSource: (source) => `Source: ${source}.`,
  },
  format,
);
