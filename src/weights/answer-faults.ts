// What is wrong with answers, wherever they come from: a criterion that is not there, one that is missing, a scale not kept.
import type { DiagnosticArgs } from '../diagnostics/codes.js';
import type { Path } from '../diagnostics/diagnostic.js';
import type { WeightsArgs } from '../diagnostics/weight-codes.js';
import { suggest } from '../source/suggest.js';
import { METHOD_KEYS } from './raw-weights.js';
import type { AnswerSet, AskedMethod } from './weights.js';

type Code = keyof WeightsArgs | 'avtale-henvisning';

/** A fault with its place in the answers of one: `sving`, `parvis.ressursbruk`. */
export type AnswerFault = {
  [One in Code]: { code: One; args: DiagnosticArgs[One]; at: Path };
}[Code];

/** The points of the most important lift, which the others are held against. */
export const FULL_POINTS = 100;
/** How many times as important one criterion can be as another. */
const MOST_TIMES = 9;

/** Every fault in what was answered by a method, about the criteria of an agreement. */
export function answerFaults(
  answers: AnswerSet,
  method: AskedMethod,
  criteria: readonly string[],
): AnswerFault[] {
  const key = METHOD_KEYS[method];
  if (method === 'pairs') return comparisonFaults(answers, criteria);
  const given = method === 'ranking' ? answers.places : answers.points;
  const unknown = unknownCriteria([...given.keys()], criteria, [key]);
  const missing = missingCriteria([...given.keys()], criteria, [key]);
  const swing = method === 'swing' ? swingFaults(answers.points) : [];
  return [...unknown, ...missing, ...swing];
}

/** Mentions of criteria that the agreement has not, each at its key. */
export function unknownCriteria(found: readonly string[], known: readonly string[], at: Path): AnswerFault[] {
  return found
    .filter((id) => !known.includes(id))
    .map((id) => ({
      code: 'avtale-henvisning',
      args: { kind: 'criterion', found: id, known, suggestion: suggest(id, known) },
      at: [...at, id],
    }));
}

/** One fault for all the criteria that lack an answer; none where a misspelt one may be the one that lacks. */
export function missingCriteria(found: readonly string[], known: readonly string[], at: Path): AnswerFault[] {
  const missing = known.filter((id) => !found.includes(id));
  const misspelt = found.filter((id) => !known.includes(id)).flatMap((id) => suggest(id, known) ?? []);
  const lacking = missing.filter((id) => !misspelt.includes(id));
  return lacking.length === 0 ? [] : [{ code: 'vekter-mangler-kriterium', args: { criteria: lacking }, at }];
}

function swingFaults(points: AnswerSet['points']): AnswerFault[] {
  const outside = [...points]
    .filter(([, value]) => !(value >= 0 && value <= FULL_POINTS))
    .map(([id, value]): AnswerFault => answerOutside(id, value, ['sving', id]));
  const highest = Math.max(...points.values());
  if (points.size === 0 || outside.length > 0 || highest === FULL_POINTS) return outside;
  return [{ code: 'vekter-uten-hundre', args: { highest }, at: ['sving'] }];
}

function answerOutside(criterion: string, value: number, at: Path): AnswerFault {
  const [minimum, maximum] = at[0] === 'sving' ? [0, FULL_POINTS] : [1, MOST_TIMES];
  return { code: 'vekter-utenfor', args: { criterion, found: value, minimum, maximum }, at };
}

function comparisonFaults({ comparisons }: AnswerSet, criteria: readonly string[]): AnswerFault[] {
  const named = [...new Set(comparisons.flatMap(({ more, less }) => [more, less]))];
  const unknown = comparisons.flatMap(({ more, less }) => [
    ...unknownCriteria([more], criteria, ['parvis']),
    ...unknownCriteria([less], criteria, ['parvis', more]),
  ]);
  const outside = comparisons
    .filter(({ times }) => !(times >= 1 && times <= MOST_TIMES))
    .map(({ more, less, times }) => answerOutside(more, times, ['parvis', more, less]));
  const missing = named.every((id) => criteria.includes(id)) ? missingPairs(comparisons, criteria) : [];
  return [...once(unknown), ...outside, ...repeated(comparisons), ...missing];
}

/** A misspelt criterion with several comparisons under it is one slip. */
function once(faults: readonly AnswerFault[]): AnswerFault[] {
  const seen = new Set<string>();
  return faults.filter(({ at }) => {
    const place = at.join('\n');
    const again = seen.has(place);
    seen.add(place);
    return !again;
  });
}

function samePair(a: { more: string; less: string }, b: { more: string; less: string }): boolean {
  return (a.more === b.more && a.less === b.less) || (a.more === b.less && a.less === b.more);
}

/** A pair that stands in both directions, and a criterion held against itself. */
function repeated(comparisons: AnswerSet['comparisons']): AnswerFault[] {
  return comparisons.flatMap((one, index): AnswerFault[] => {
    const { more, less } = one;
    const again = comparisons.findIndex((other) => samePair(one, other)) < index;
    if (!again && more !== less) return [];
    const args = { more, less };
    return [{ code: 'vekter-par-igjen', args, at: ['parvis', more, less] }];
  });
}

function missingPairs(comparisons: AnswerSet['comparisons'], criteria: readonly string[]): AnswerFault[] {
  const pairs = criteria.flatMap((more, index) => criteria.slice(index + 1).map((less) => ({ more, less })));
  const missing = pairs.filter((pair) => !comparisons.some((one) => samePair(one, pair)));
  if (missing.length === 0) return [];
  const args = { pairs: missing.map(({ more, less }) => `${more}/${less}`) };
  return [{ code: 'vekter-mangler-par', args, at: ['parvis'] }];
}
