/** Weighted sums of whole matrices held flat, for the places that rank the same alternatives thousands of times. */
import { requireCount, requireFinite, requireLength } from './guards.js';
import { sortDescending, tieEnd } from './ranking.js';
import { normaliseWeights } from './weights.js';

/** Many matrices of the same shape, ranked by the same weights. */
export interface ManyMatrices {
  /** Index (matrix * alternatives + alternative) * criteria + criterion, in points of the scale. */
  readonly scores: Float64Array;
  readonly alternatives: number;
  /** One non-negative number per criterion, in any unit. */
  readonly weights: readonly number[];
}

/**
 * The value of every alternative of one matrix.
 *
 * @param scores scores[alternative * criteria + criterion]; more than one matrix may follow each other
 * @param weights shares of 1, one per criterion
 * @param values overwritten; one per row of the scores
 */
export function sumRows(scores: Float64Array, weights: Float64Array, values: Float64Array): void {
  let cell = 0;
  for (let row = 0; row < values.length; row++) {
    let value = 0;
    for (let criterion = 0; criterion < weights.length; criterion++) {
      value += (weights[criterion] as number) * (scores[cell++] as number);
    }
    values[row] = value;
  }
}

/**
 * Ranks the alternatives of every matrix by weighted sum.
 *
 * @returns ranks[matrix * alternatives + alternative], from 1; ties as in `competitionRanks`
 * @throws RangeError when the scores are no whole number of matrices or not finite, or the weights unusable
 */
export function rankMany({ scores, alternatives, weights }: ManyMatrices): Int32Array {
  requireCount(alternatives, 'alternatives');
  const shares = Float64Array.from(normaliseWeights(weights));
  const rows = Math.floor(scores.length / (alternatives * shares.length)) * alternatives;
  requireLength(scores, rows * shares.length, 'scores of whole matrices');
  const values = new Float64Array(rows);
  sumRows(scores, shares, values);
  // A score that is no number makes its sum none, whatever its weight; there are far fewer sums than scores.
  requireFinite(values, 'values');
  const ranks = new Int32Array(rows);
  const own = new Float64Array(alternatives);
  const order = Int32Array.from(own.keys());
  for (let first = 0; first < rows; first += alternatives) {
    for (let i = 0; i < alternatives; i++) own[i] = values[first + i] as number;
    sortDescending(own, order);
    for (let start = 0; start < alternatives; ) {
      const end = tieEnd(own, order, start);
      for (let place = start; place < end; place++) ranks[first + (order[place] as number)] = start + 1;
      start = end;
    }
  }
  return ranks;
}
