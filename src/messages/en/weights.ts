// English for finding weights together: the questions, the page, the file. Only `weights` loads it.
import type { WeightMethod } from '../../assessment/weights-result.js';
import { asArgument } from '../as-argument.js';
import type { WeightWords } from '../nb/weights.js';
import { format } from './format.js';
import { weightsInUse } from './weights-in-use.js';

const steps = (value: number) => format.short(Number(value.toFixed(1)));
const meant = (suggestion: string | null) => (suggestion === null ? '' : ` Did you mean “${suggestion}”?`);

const how: Record<WeightMethod, string> = {
  ranking: 'The criteria were put in order, and the weights are worked out from the order alone.',
  swing:
    'Each criterion was given points for what it is worth to lift it from the worst to the best level. The most important lift has 100.',
  pairs: 'The criteria were compared two by two.',
  given: 'The weights were given, and nothing was worked out.',
  equal: 'All the criteria count the same.',
};

/** What the numbers in a file of weights mean; the page does not show them. */
const numbers: Partial<Record<WeightMethod, string>> = {
  ranking: '1 is the most important, and criteria with the same number are equally important.',
  pairs: 'The number says how many times as important the upper one is as the one below it.',
};

const howInFile = Object.fromEntries(
  Object.entries(how).map(([method, text]) => [
    method,
    [text, numbers[method as WeightMethod] ?? []].flat().join(' '),
  ]),
) as typeof how;

export const weights: WeightWords = {
  file: {
    head: (agreement) => [
      `Weights for the criteria of “${agreement}”.`,
      'Check the file with samarbeid validate, and try the weights on a case with samarbeid score and --weights.',
    ],
    setBy: 'Who set the weights, and when.',
    how: howInFile,
    weights: 'Per cent. If the answers change, work the weights out again with samarbeid weights --from.',
  },
  page: {
    title: (agreement) => `Weights for the criteria of “${agreement}”`,
    method: (method, formula) =>
      formula === null
        ? weightsInUse.methods[method]
        : `${weightsInUse.methods[method]} (${{ centroid: 'rank-order centroid', sum: 'rank sum' }[formula]})`,
    setBy: (by) => `set by ${by}`,
    how,
    criterion: 'Criterion',
    weight: 'Weight',
    agreed: 'Agreement',
    change: 'Change',
    agreedEqual: 'In the agreement the criteria count the same.',
    changes: 'The change is in percentage points from the weights of the agreement.',
    consistency: 'Do the answers hang together?',
    consistent: (ratio, limit, table) =>
      `Yes. The consistency ratio is ${ratio}, and up to ${limit} is good enough (random index: ${table}).`,
    zeroMeans: '0 means that no answer contradicts another.',
    inconsistent: (ratio, limit, table) =>
      `No. The consistency ratio is ${ratio}, and above ${limit} is too much (random index: ${table}).`,
    noRatio: (count, table) =>
      `It is not known: the table that is needed (${table}) does not go as far as ${count} criteria.`,
    noContradiction: 'With so few criteria the answers cannot contradict each other.',
    worst: (more, less, times) =>
      times < 1.05
        ? `The answer that fits worst with the others: “${more}” and “${less}” are equally important.`
        : `The answer that fits worst with the others: “${more}” is ${steps(times)} times as important as “${less}”.`,
    fitting: (more, less, times) =>
      times < 1.05
        ? 'The other answers suggest that they are about equally important.'
        : `The other answers suggest that “${more}” is ${steps(times)} times as important as “${less}”.`,
    lookAgain: 'Talk about that pair again, answer once more, and see whether the ratio goes down.',
    of: (who) => `${who}:`,
    together: 'Together:',
    meaning: 'What the weights mean',
    meaningNote: (count) =>
      `A step is one notch on the scale, which has ${format.short(count)} steps from end to end.`,
    makesUpFor: (criterion) => `One step better on “${criterion}” makes up for:`,
    tradeOff: (against, count) =>
      `${steps(count)} ${steps(count) === '1' ? 'step' : 'steps'} worse on “${against}”`,
    beyond: (against) => `more than the whole scale on “${against}”`,
    nothing: (against) => `“${against}” does not count.`,
    check: 'If this is not what you mean, it is the answers that should change.',
    assessors: 'One by one',
    joined: {
      mean: 'The weights at the top are the mean of these.',
      geometric: 'The weights at the top are worked out from the geometric mean of the answers.',
    },
    unsaved: 'The weights are not saved. Add --output weights.yaml, and --by with who has set them.',
    saved: (path) => `Saved in ${path}.`,
    tryIt: (target, path) =>
      `See what they do to a case: samarbeid score ${asArgument(target)} --weights ${asArgument(path)}`,
  },
  wizard: {
    method: 'How do you want to find the weights?',
    methodNames: { ranking: 'Ranking', swing: 'Swing', pairs: 'Pairwise comparison' },
    methodHints: {
      ranking: () => 'Put the criteria in order. Quickest, and without numbers.',
      swing: () =>
        'Say what it is worth to lift each criterion from worst to best. Takes into account how much is at stake.',
      pairs: (count) =>
        `Compare the criteria two by two (${count} questions). Shows whether the answers contradict each other.`,
    },
    rankingNote: (worst, best) =>
      `Think of how much it matters that the criterion goes from “${worst}” to “${best}”, not of how important the subject is in itself.`,
    first: 'Which criterion is the most important?',
    place: (place) => `Which comes in place ${place}?`,
    ties: 'Are any of them equally important?',
    moreTies: 'Are more of them equally important?',
    noTie: 'No, the order is as it stands',
    tie: (one, other) => `“${one}” and “${other}” are equally important`,
    swingNote: (worst, best) =>
      `Imagine a solution that is worst on everything: “${worst}” on every criterion. You may lift one of them all the way to “${best}”; the lift that is worth most gets 100 points, and the others get points in proportion to it.`,
    firstLift: 'Which lift is worth most?',
    lift: (criterion, top) => `What is the lift on “${criterion}” worth? (“${top}” has 100)`,
    badPoints: 'Write a number from 0 to 100. 0 means that the lift is worth nothing.',
    pairsNote: (worst, best) =>
      `Compare what it is worth that each of the two goes from “${worst}” to “${best}”.`,
    pair: (number, of, { one, other }) =>
      `${number} of ${of}. Which is more important: “${one}” or “${other}”?`,
    ahead: {
      9: (more) => `“${more}” is altogether decisive (9 times)`,
      7: (more) => `“${more}” is much more important (7 times)`,
      5: (more) => `“${more}” is clearly more important (5 times)`,
      3: (more) => `“${more}” is somewhat more important (3 times)`,
    },
    equal: 'They are equally important',
    back: 'Back to the question before',
    backKey: '(< goes back)',
    keys: '↑↓ choose   Enter answer   Ctrl-C cancel',
    review: 'What do you want to do?',
    save: 'Save the weights',
    again: (more, less) => `Answer again: “${more}” against “${less}”`,
    lastAgain: 'Answer the last question again',
    restart: 'Start over',
    leave: 'Leave without saving',
    by: 'Who has set the weights?',
    badBy: 'Write who has set the weights, for example the joint executive board.',
    path: 'What is the file to be called?',
    badPath: 'Write a file name.',
    exists: (path) => `${path} exists already. Choose another name, or start with --force.`,
    left: 'Nothing is saved.',
    interrupted: 'Cancelled. Nothing is saved.',
  },
  errors: {
    oneWay: 'Give the answers in one way: --ranking, --swing, --pairs or --from.',
    otherMethod: (method, option) => `--method ${method} does not go with ${option}.`,
    noTerminal:
      'There is no terminal here to ask questions in. Give the answers with --ranking a,b=c,d, --swing a=100, --pairs a/b=3, or in a file with --from.',
    noInput:
      'With --no-input the answers must be given with --ranking a,b=c,d, --swing a=100, --pairs a/b=3, or in a file with --from.',
    badRanking: (text) =>
      `“${text}” is not a ranking. Write the criteria with commas between, and = between equally important ones: --ranking a,b=c,d`,
    rankedTwice: (id) => `“${id}” stands twice in the ranking.`,
    badSwing: (text) => `“${text}” is not points for a lift. Write for example --swing ressursbruk=60.`,
    badPair: (text) =>
      `“${text}” is not a comparison. Write for example --pairs tjenestekvalitet/ressursbruk=3.`,
    formula: '--formula is only for a ranking.',
    badBy: 'Say who decided the weights, for example --by "The cooperation council".',
    whoMissing: 'Say who has set the weights, with --by, when they are to be saved.',
    exists: (path) => `${path} exists already and is unchanged. Choose another name, or use --force.`,
    whichAgreement: (known) =>
      known.length === 0
        ? 'Found no agreement. Name an agreement file or a case file.'
        : `Say which agreement it is for: ${format.either(known)}.`,
    unknownTarget: (word, known, suggestion) =>
      `“${word}” is neither a file nor an agreement that can be found.${meant(suggestion)}${known.length === 0 ? '' : ` Known agreements: ${format.all(known)}.`}`,
    notTarget: (path) => `${path} is neither an agreement nor a case.`,
    brokenTarget: (path) =>
      `${path} has errors that must be put right first. See them with samarbeid validate ${asArgument(path)}.`,
    noAgreementFor: (path, agreement) => `Did not find the agreement “${agreement}” that ${path} names.`,
    brokenAnswers: (path) =>
      `The answers in ${path} have errors. See them with samarbeid validate ${asArgument(path)}.`,
    nothingToWork: (path) => `${path} has no answers to work out weights from.`,
    differ: (path) =>
      `${path} has another method, or is for another agreement, than the first file, so they cannot be joined.`,
  },
};
