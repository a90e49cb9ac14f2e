// Answers that are given on the command line or in files of weights, as the weighing wants them.
import type { Agreement } from '../../agreement/agreement.js';
import { type CheckedWeights, checkWeights } from '../../assessment/check-weights.js';
import { tell } from '../../messages/tell.js';
import { parseNumber } from '../../source/numbers.js';
import { answerFaults } from '../../weights/answer-faults.js';
import { comparisonOf } from '../../weights/parse-times.js';
import {
  type AnswerSet,
  ASKED_METHODS,
  type AskedMethod,
  NO_ANSWERS,
  type WeightBasis,
} from '../../weights/weights.js';
import { UsageError } from '../exit-codes.js';
import { readFile } from '../inputs.js';
import type { FoundWeights, WeightsContext, WeightsOptions } from './found-weights.js';
import { dateAsked } from './shared.js';
import { agreementsNear, weightsTarget } from './weights-target.js';

/** The answers in --ranking, --swing or --pairs; whichever of them is there. */
export function givenAnswers(
  agreement: Agreement,
  options: WeightsOptions,
  context: WeightsContext,
): WeightBasis {
  const { method, answers } = parsed(options, context);
  const [fault] = answerFaults(
    answers,
    method,
    agreement.criteria.map(({ id }) => id),
  );
  if (fault !== undefined) {
    const { what, fix } = tell(fault as Parameters<typeof tell>[0], context.messages);
    throw new UsageError(`${what} ${fix}`);
  }
  return {
    method,
    formula: method === 'ranking' ? (options.formula ?? 'centroid') : null,
    answers: [answers],
    stated: null,
  };
}

function parsed(
  { ranking, swing, pairs }: WeightsOptions,
  { words: { errors } }: WeightsContext,
): { method: AskedMethod; answers: AnswerSet } {
  if (ranking !== undefined) {
    return { method: 'ranking', answers: { ...NO_ANSWERS, places: parseRanking(ranking, errors) } };
  }
  if (swing.length > 0) {
    const points = new Map(swing.map((text) => parsePoints(text, errors)));
    return { method: 'swing', answers: { ...NO_ANSWERS, points } };
  }
  const comparisons = pairs.map((text) => parsePair(text, errors));
  return { method: 'pairs', answers: { ...NO_ANSWERS, comparisons } };
}

type Errors = WeightsContext['words']['errors'];

/** «a,b=c,d»: a is first, b and c share the second place. */
function parseRanking(text: string, errors: Errors): Map<string, number> {
  const places = new Map<string, number>();
  for (const group of text.split(',').map((part) => part.split('=').map((id) => id.trim()))) {
    const place = places.size + 1;
    for (const id of group) {
      if (id === '') throw new UsageError(errors.badRanking(text));
      if (places.has(id)) throw new UsageError(errors.rankedTwice(id));
      places.set(id, place);
    }
  }
  return places;
}

function parsePoints(text: string, errors: Errors): [string, number] {
  const [id = '', value = '', ...rest] = text.split('=');
  const points = parseNumber(value);
  if (id === '' || points === null || rest.length > 0) throw new UsageError(errors.badSwing(text));
  return [id.trim(), points];
}

/** «a/b=3» or «a/b=1/3». */
function parsePair(text: string, errors: Errors): AnswerSet['comparisons'][number] {
  const [, one = '', other = '', value = ''] = /^\s*([^/=]+?)\s*\/\s*([^/=]+?)\s*=(.+)$/.exec(text) ?? [];
  const comparison = comparisonOf(one, other, value);
  if (one === '' || comparison === null) throw new UsageError(errors.badPair(text));
  return comparison;
}

/** The answers in one file, or in several joined; what is missing of who and when is taken from the file. */
export function answersFromFiles(
  path: string | undefined,
  options: WeightsOptions,
  context: WeightsContext,
): FoundWeights {
  const { from, by, output } = options;
  const files = from.map((name) => readAnswers(name, context));
  const [first, ...others] = files;
  if (first === undefined) throw new Error('no files of answers');
  for (const file of others) {
    if (!joins(first.read, file.read)) throw new UsageError(context.words.errors.differ(file.path));
  }
  const target =
    path === undefined
      ? { agreement: first.agreement, agreementSource: first.agreementSource, casePath: null }
      : weightsTarget(path, context);
  if (target.agreement.id !== first.agreement.id)
    throw new UsageError(context.words.errors.differ(first.path));
  const alone = others.length === 0;
  return {
    target: { ...target, answersFile: alone ? first.path : null },
    basis: {
      ...first.read,
      answers: files.flatMap(({ read }) => named(read, alone)),
      stated: first.read.stated,
    },
    by: by ?? (alone ? first.read.setBy : null),
    date: dateAsked(options, context) ?? (alone ? first.read.date : context.host.today()),
    output: output ?? null,
    shown: false,
  };
}

type Read = NonNullable<CheckedWeights['read']>;

function readAnswers(path: string, context: WeightsContext) {
  const { host, words, messages } = context;
  const kind = host.kindOf(path);
  if (kind === 'missing') throw new UsageError(messages.cli.errors.notFound(path));
  const file = readFile(path, host);
  if (file.unreadable === true) throw new UsageError(messages.cli.errors.notReadable(path));
  const { read, agreement, agreementSource, findings } = checkWeights({
    file,
    findAgreement: agreementsNear(path, context),
  });
  if (findings.some(({ code }) => code === 'format-annet'))
    throw new UsageError(messages.weights.errors.notWeights(path));
  if (read === null || agreement === null || agreementSource === null) {
    throw new UsageError(words.errors.brokenAnswers(path));
  }
  if (read.method !== 'equal' && read.method !== 'given' && read.answers.length === 0) {
    throw new UsageError(words.errors.nothingToWork(path));
  }
  return { path, read, agreement, agreementSource };
}

/** Answers to the same questions; weights that were not asked for cannot be joined. */
function joins(one: Read, other: Read): boolean {
  return (
    (ASKED_METHODS as readonly string[]).includes(one.method) &&
    one.method === other.method &&
    one.formula === other.formula &&
    one.agreement === other.agreement
  );
}

/** Whose the answers are stands with each set once there are several. */
function named({ answers, setBy }: Read, alone: boolean): AnswerSet[] {
  return alone ? [...answers] : answers.map((set) => ({ ...set, by: set.by ?? setBy }));
}
