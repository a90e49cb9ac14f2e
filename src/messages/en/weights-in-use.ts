// English for weights wherever they are met: findings on files of weights, weights applied to a case, the help.
import type { WeightMethod } from '../../assessment/weights-result.js';
import type { WeightsArgs } from '../../diagnostics/weight-codes.js';
import { asArgument } from '../as-argument.js';
import type { weightsInUse as nb } from '../nb/weights-in-use.js';
import type { WordsFor } from '../words.js';
import { format } from './format.js';

const quoted = (words: readonly string[]) => format.all(words.map((word) => `“${word}”`));
const times = (value: number) =>
  Math.abs(value - 1) < 0.05
    ? 'as important'
    : `${format.short(Number(value.toFixed(1)))} times as important`;

export const weightsFileWords: WordsFor<WeightsArgs> = {
  'vekter-uten-svar': ({ method }) => ({
    what: `The method is “${method}”, but the file has no answers.`,
    fix: `Write the answers under “svar”, in “${method}”. If the weights were set without answers, write “metode: oppgitt”.`,
  }),
  'vekter-annen-metode': ({ key, method }) => ({
    what: `“${key}” does not belong to the method “${method}”.`,
    why: 'The answers would not have been counted.',
    fix: `Remove “${key}”, or correct “metode”.`,
  }),
  'vekter-mangler-kriterium': ({ criteria }) => ({
    what: `${quoted(criteria)} ${criteria.length === 1 ? 'is' : 'are'} missing.`,
    why: 'Every criterion of the agreement must be there. A criterion without weight is given 0, not left out.',
    fix: `Include ${criteria.length === 1 ? 'it' : 'them'} too.`,
  }),
  'vekter-mangler-par': ({ pairs }) => ({
    what: `${pairs.length === 1 ? 'One pair has' : `${pairs.length} pairs have`} not been compared: ${format.all(pairs)}.`,
    why: 'The weights cannot be worked out until every pair has been compared.',
    fix: 'Include every pair: the more important of the two first, then the other, and how many times as important the first is.',
  }),
  'vekter-par-igjen': ({ more, less }) => ({
    what:
      more === less ? `“${more}” is compared with itself.` : `“${more}” and “${less}” are compared twice.`,
    fix: 'Keep each pair once, under the more important criterion.',
  }),
  'vekter-uten-hundre': ({ highest }) => ({
    what: `None of the lifts has 100 points. The highest has ${format.short(highest)}.`,
    why: 'The lift that is worth most is what the others are measured against.',
    fix: 'Give the most important lift 100, and the others in proportion to it.',
  }),
  'vekter-utenfor': ({ criterion, found, minimum, maximum }) => ({
    what:
      maximum === null
        ? `${format.short(found)} for “${criterion}” is below ${format.short(minimum)}.`
        : `${format.short(found)} for “${criterion}” is not from ${format.short(minimum)} to ${format.short(maximum)}.`,
    fix:
      maximum === 9
        ? 'Write how many times as important it is. If it is the less important one, write the pair the other way round.'
        : `Write a number ${maximum === null ? 'from 0 upwards' : `from ${format.short(minimum)} to ${format.short(maximum)}`}.`,
  }),
  'vekter-alle-null': () => ({
    what: 'All the weights are 0.',
    fix: 'Give at least one criterion a weight above 0.',
  }),
  'vekter-folger-ikke': ({ criterion, found, computed, places }) => ({
    what: `The weight of “${criterion}” is ${format.number(found, 1)} per cent, but the answers give ${format.number(computed, 1)}.${places > 1 ? ` This is so for ${places} of the weights.` : ''}`,
    why: 'Nobody can then tell whether the answers or the weights hold.',
    fix: 'Work the weights out again with samarbeid weights --from and this file, or write “metode: oppgitt” and remove the answers.',
  }),
  'vekter-ikke-regnet': ({ file }) => ({
    what: 'The file has no weights yet.',
    fix: `Work them out from the answers: samarbeid weights --from ${file}`,
  }),
  'vekter-inkonsistent': ({ ratio, by, more, less, times: stated, fitting }) => ({
    what: `The answers${by === null ? '' : ` from ${by}`} contradict each other: the consistency ratio is ${format.number(ratio, 2)}, and above 0.10 is too much.`,
    why: `What fits worst is that “${more}” is ${times(stated)} as “${less}”. The other answers suggest that ${fitting >= 0.95 ? `“${more}” is ${times(fitting)} as “${less}”` : `“${less}” is ${times(1 / fitting)} as “${more}”`}.`,
    fix: 'Look at that answer again together, and work the weights out once more.',
  }),
  'vekter-gammel-avtale': ({ found, current }) => ({
    what: `The weights were set for version “${found}” of the agreement. It is now “${current}”.`,
    fix: 'See whether the criteria are still the same, and write the new version.',
  }),
  'vekter-etter-poeng': ({ date, updated }) => ({
    what: `The weights are of ${format.date(date)}, later than the last update of the case (${format.date(updated)}).`,
    why: 'Weights that are set when the scores are known may be chosen for the answer they give.',
    fix: 'Set the weights before the scores, or say in the case paper that it was done in the other order.',
  }),
};

const methods: Record<WeightMethod, string> = {
  ranking: 'ranking',
  swing: 'swing',
  pairs: 'pairwise comparison',
  given: 'given',
  equal: 'equal weights',
};

export const weightsInUse: typeof nb = {
  methods,
  source: ({ file, by, date, method }) =>
    `With the weights in ${file} (${methods[method]}; set by ${by}, ${format.date(date)}):`,
  namedInTable: (weights: readonly string[]) =>
    `“Other weights” are ${format.all(weights)}, and the agreement’s weights for the rest.`,
  inTable: ({ file, by, date, method }) =>
    `“Other weights” are the weights in ${file} (${methods[method]}; set by ${by}, ${format.date(date)}).`,
  share: (name, share) => `${name} ${share}`,
  fileColumn: 'Weights in file',
  command: 'Find weights together: by ranking, swing or pairwise comparison',
  target: 'agreement or case; without one, the agreement in the nearest folder criteria',
  values: {
    method: 'method',
    ranking: 'a,b=c,d',
    swing: 'criterion=points',
    pairs: 'a/b=number',
    who: 'who',
    formula: 'formula',
  },
  options: {
    inScore: 'what if: use the weights in this file, made by samarbeid weights',
    method: 'how to find the weights',
    ranking: 'the criteria in order, the most important first; = between equally important ones',
    swing: 'what the lift from worst to best is worth, 0–100 (once for each criterion)',
    pairs: 'how many times as important a is as b, 1–9 or 1/3 (once for each pair)',
    from: 'read the answers from a weights file and work them out again; several are joined (repeatable)',
    formula:
      'how the order becomes weights: centroid is the rank-order centroid, sum is rank sum and flatter',
    by: 'who has set the weights',
    output: 'save the weights in this file',
    force: 'replace the file if it exists',
    input: 'ask no questions',
    date: 'the day the weights were set (YYYY-MM-DD); today when not given',
    quiet: 'do not show the page',
  },
  errors: {
    both: 'Give either --weights or --weight, not both.',
    unreadable: (path) =>
      `The weights in ${path} have errors. See them with samarbeid validate ${asArgument(path)}.`,
    notWeights: (path) => `${path} is not a weights file. A weights file has “format: vekter/1”.`,
    otherAgreement: (path, agreement) =>
      `The weights in ${path} are for the criteria of the agreement “${agreement}”, and none of the cases is assessed by them.`,
  },
};
