/** Weights are relative: only their proportions mean anything, so they are brought to sum 1 in one place. */
import { requireFinite } from './guards.js';

/**
 * The checked sum of raw weights.
 *
 * @param weights one non-negative number per criterion, in any unit
 * @returns their sum, above 0
 * @throws RangeError when a weight is negative or not finite, or when they do not sum to a positive number
 */
export function weightSum(weights: readonly number[]): number {
  requireFinite(weights, 'weights');
  if (weights.some((weight) => weight < 0)) throw new RangeError('weights: a weight is negative');
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (!(sum > 0 && sum < Infinity)) throw new RangeError(`weights: they sum to ${sum}`);
  return sum;
}

/**
 * The same proportions as shares of 1.
 *
 * @param weights one non-negative number per criterion, in any unit
 * @returns shares with sum 1, in the same order
 * @throws RangeError as {@link weightSum}
 * @see Keeney & Raiffa (1976), Decisions with Multiple Objectives, ch. 3: additive weights are scaled to sum
 *   1
 */
export function normaliseWeights(weights: readonly number[]): number[] {
  const sum = weightSum(weights);
  return weights.map((weight) => weight / sum);
}
