/** The default value model: a weighted sum on a declared scale, which is never re-stretched to the data. */
import { requireFinite, requireLength } from './guards.js';
import { weightSum } from './weights.js';

/**
 * The value of one alternative, V = Σ w·s / Σ w.
 *
 * The division comes last: with whole-number weights and scores the sum is then exact and only one rounding
 * is left.
 *
 * @param row one score per criterion, in points of the scale
 * @param weights one non-negative number per criterion, in any unit
 * @returns the value in points of the scale
 * @throws RangeError when lengths differ, a score is not finite or the weights are unusable
 * @see Keeney & Raiffa (1976), ch. 3; Belton & Stewart (2002), Multiple Criteria Decision Analysis
 */
export function additiveValue(row: ArrayLike<number>, weights: readonly number[]): number {
  return weightedSum(row, weights) / weightSum(weights);
}

/**
 * The value of every alternative.
 *
 * @param scores scores[alternative][criterion], in points of the scale
 * @param weights one non-negative number per criterion, in any unit
 * @returns one value per alternative, in points of the scale
 * @throws RangeError as {@link additiveValue}
 */
export function additiveValues(scores: readonly (readonly number[])[], weights: readonly number[]): number[] {
  const total = weightSum(weights);
  return scores.map((row) => weightedSum(row, weights) / total);
}

function weightedSum(row: ArrayLike<number>, weights: readonly number[]): number {
  requireLength(row, weights.length, 'scores of an alternative');
  requireFinite(row, 'scores');
  return weights.reduce((sum, weight, criterion) => sum + weight * (row[criterion] as number), 0);
}
