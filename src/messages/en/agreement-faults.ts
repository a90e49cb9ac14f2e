// English for faults of an agreement file: what it says does not hang together.
import type { AgreementArgs, ReferenceKind } from '../../diagnostics/codes.js';
import { asArgument } from '../as-argument.js';
import type { WordsFor } from '../words.js';
import { format } from './format.js';
import { counted, meant } from './source.js';

const KINDS: Record<ReferenceKind, string> = {
  criterion: 'criterion',
  alternative: 'alternative',
  municipality: 'municipality',
  source: 'source',
  body: 'body',
  rule: 'rule',
  likelihood: 'likelihood',
  consequence: 'consequence',
  area: 'area',
  instrument: 'instrument',
};

export const agreementWords: WordsFor<AgreementArgs> = {
  'avtale-ikke-funnet': ({ id, known, suggestion }) => ({
    what: `Found no agreement with the id “${id}”.`,
    why: 'The agreement says which criteria and requirements the case is to be assessed by.',
    fix: `${meant(suggestion, known)} The agreement is looked for in the nearest folder “criteria”, going up from the case.`,
  }),
  'avtale-ubrukelig': ({ id, file, errors }) => ({
    what: `The agreement “${id}” in ${file} has ${counted(errors, 'error')}.`,
    why: 'The case cannot be assessed until the agreement is in order.',
    fix: `Correct the agreement. To see the errors: samarbeid validate ${asArgument(file)}`,
  }),
  'avtale-henvisning': ({ kind, found, known, suggestion }) => ({
    what: `“${found}” is not a known ${KINDS[kind]}.`,
    fix: meant(suggestion, known),
  }),
  'avtale-gjentatt': ({ id }) => ({
    what: `“${id}” appears twice.`,
    fix: 'Give each criterion an id of its own.',
  }),
  'skala-ugyldig': ({ problem, found }) => ({
    what: {
      reversed: `The scale does not go from low to high: ${found}.`,
      'step-outside': `The step ${found} lies outside the scale.`,
      'no-zero': 'The scale has no step for 0.',
      'word-twice': `“${found}” is on more than one step.`,
      'value-twice': `The value ${found} is on more than one step.`,
    }[problem],
    why: 'The scores are changes from the zero alternative, which is 0.',
    fix: 'Let “fra” be the lowest and “til” the highest, have a step for 0, and use each word and sign once.',
  }),
  'vekt-ugyldig': ({ criterion, found }) => ({
    what: `The weight ${found} for “${criterion}” is not a number above 0.`,
    fix: 'Write a number above 0. A criterion without a weight has 1.',
  }),
  'terskel-ugyldig': ({ key, found }) => ({
    what: `The threshold ${found} for “${key}” is not a share from 0.5 to 1.`,
    fix: 'Write, for example, 0.8 or "80 %".',
  }),
  'risikomatrise-ugyldig': ({ rows, columns, expectedRows, expectedColumns }) => ({
    what: `The risk matrix has ${counted(rows, 'row')} and ${counted(columns, 'column')}, but must have ${expectedRows} and ${expectedColumns}.`,
    fix: 'Write one row for each likelihood, lowest first, and one value for each consequence.',
  }),
  'innbyggere-mangler': ({ municipalities }) => ({
    what: `The population is missing for ${format.all([...municipalities])}.`,
    why: 'The municipalities are to be weighted by population.',
    fix: 'Write “innbyggere” under each municipality, or choose “kommunevekt: lik”.',
  }),
};
