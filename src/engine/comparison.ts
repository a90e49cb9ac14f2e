/** What every method that ranks alternatives against each other asks of its input. */
import { requireFinite, requireLength } from './guards.js';
import { TIE_TOLERANCE } from './ranking.js';
import { normaliseWeights } from './weights.js';

/** At least two alternatives on the same criteria; more is better on all of them. */
export interface Comparison {
  /** scores[alternative][criterion], in any unit. */
  readonly scores: readonly (readonly number[])[];
  /** One non-negative number per criterion, in any unit. */
  readonly weights: readonly number[];
}

/**
 * Checks the input of a method that compares alternatives.
 *
 * @returns the weights as shares of 1
 * @throws RangeError when there are fewer than two alternatives (one is no ranking), lengths differ, a score
 *   is not finite, or a weight is negative
 */
export function requireComparison({ scores, weights }: Comparison): number[] {
  if (scores.length < 2) throw new RangeError('alternatives: one is no ranking');
  for (const row of scores) {
    requireLength(row, weights.length, 'scores of an alternative');
    requireFinite(row, 'scores');
  }
  return normaliseWeights(weights);
}

/**
 * The lowest and highest score of each criterion.
 *
 * @param scores scores[alternative][criterion]
 * @returns one pair per criterion
 */
export function spans(scores: readonly (readonly number[])[]): { low: number; high: number }[] {
  return (scores[0] ?? []).map((_, criterion) => {
    const column = scores.map((row) => row[criterion] as number);
    return { low: Math.min(...column), high: Math.max(...column) };
  });
}

/**
 * The criteria on which all alternatives score the same (within TIE_TOLERANCE): they tell nothing apart, and
 * no method may divide by their span.
 *
 * @param scores scores[alternative][criterion]
 * @returns indices of criteria
 */
export function constantCriteria(scores: readonly (readonly number[])[]): number[] {
  return spans(scores).flatMap(({ low, high }, criterion) =>
    high - low <= TIE_TOLERANCE ? [criterion] : [],
  );
}
