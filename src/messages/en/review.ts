// English for the review of a cooperation that is running: the facts, what is in place and what is missing, what to do.
import type { Messages } from '../nb.js';
import { format } from './format.js';
import { readiness } from './readiness.js';

/** The questions on structure have the names that they have beside the ranking. */
const { årshjul, avtaler, møter, roller, ledelse, økonomi } = readiness.items;

type Words = Messages['page']['review'];

const facts: Words['facts'] = {
  since: 'Running since',
  form: 'Form',
  participants: 'Participants',
  agreement: 'Agreement',
  agreementFrom: 'Agreement dates from',
  steeredBy: 'Steered by',
  steeredThrough: 'Steered through',
  evaluated: 'Last evaluated',
  annualCost: 'Cost per year',
};

const verdicts: Words['verdicts'] = {
  structure: {
    'in-place': 'The structure is in place.',
    partly: 'The structure is only partly in place.',
    missing: 'The structure is missing.',
    unknown: 'The case does not say enough to assess the structure.',
  },
  steering: {
    'in-place': 'The steering is in place.',
    partly: 'The steering is only partly in place.',
    missing: 'The steering is missing.',
    unknown: 'The case does not say enough to assess the steering.',
  },
  purpose: {
    'in-place': 'The purpose is clear.',
    partly: 'The purpose is not quite clear.',
    missing: 'The purpose is unclear.',
    unknown: 'The case does not say enough to assess whether the purpose is clear.',
  },
  evaluation: {
    'in-place': 'The cooperation has been evaluated.',
    partly: 'The cooperation has only been partly evaluated.',
    missing: 'The cooperation has not been evaluated.',
    unknown: 'The case does not say whether the cooperation has been evaluated.',
  },
};

const elements: Words['elements'] = {
  årshjul,
  avtaler,
  møter,
  roller,
  ledelse,
  økonomi,
  'struktur-mangler': 'a framework that works in practice',
  'styres-av': 'a body or role that steers',
  'styres-gjennom': 'means to steer with',
  styring: 'what the elected members want to steer',
  formål: 'a written purpose',
  'formål-uklart': 'a purpose that is still clear',
  evaluert: 'an evaluation',
};

const advice: Words['advice'] = {
  structure: {
    lacking:
      'Agree on an annual cycle, an agreement, regular meetings, roles, leadership and the sharing of costs and savings, and write it down.',
    unknown: 'Answer the questions under “struktur” in the case together with the other participants.',
  },
  steering: {
    lacking: 'Decide who steers, how, and what is to be put before the elected members.',
    unknown: 'Find out who steers, and how. Ask the elected members what they want to steer.',
  },
  purpose: {
    lacking: 'Discuss the purpose anew, and decide whether the cooperation is to continue, change or end.',
    unknown:
      'Ask the participants whether the purpose is still clear, and write it under “mandat” if it is not there.',
  },
  evaluation: {
    lacking: 'Decide who is to evaluate the cooperation, and when the elected members get the result.',
    unknown: 'Find out when the cooperation was last evaluated, or whether it never has been.',
  },
};

export const review: Words = {
  title: 'Review',
  facts,
  none: {
    participants: 'none',
    agreement: 'none',
    steeredBy: 'no one',
    steeredThrough: 'nothing',
    evaluated: 'never',
  },
  unknown: (why) => (why === null ? 'not stated in the case' : `not known. ${why}`),
  verdicts,
  elements,
  advice,
  inPlace: 'In place',
  lacking: 'Missing, wholly or partly',
  notKnown: 'Not known',
  fix: 'What to do',
  topics: {
    structure: 'the structure',
    steering: 'the steering',
    purpose: 'the purpose',
    evaluation: 'the evaluation',
  },
  summaryUnknown: (names) => `The case does not say enough about ${format.all(names)}.`,
  summaryInPlace: (names) => `In place: ${format.all(names)}.`,
  note: 'The review rests on what the case says. What is not known counts neither as in place nor as missing.',
};
