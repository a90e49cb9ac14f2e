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
  for (let row = 0; row < values.length; row++) values[row] = sumRow(scores, row * weights.length, weights);
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
  const cells = alternatives * shares.length;
  const matrices = Math.floor(scores.length / cells);
  requireLength(scores, matrices * cells, 'scores of whole matrices');
  const ranks = new Int32Array(matrices * alternatives);
  const values = new Float64Array(alternatives);
  const order = Int32Array.from(values.keys());
  for (let matrix = 0; matrix < matrices; matrix++) {
    for (let i = 0; i < alternatives; i++) {
      values[i] = sumRow(scores, matrix * cells + i * shares.length, shares);
    }
    // A score that is no number makes the sum none, whatever its weight; there are far fewer sums than scores.
    requireFinite(values, 'values');
    sortDescending(values, order);
    setRanks({ values, order }, matrix * alternatives, ranks);
  }
  return ranks;
}

function setRanks(
  { values, order }: { readonly values: Float64Array; readonly order: Int32Array },
  offset: number,
  ranks: Int32Array,
): void {
  for (let start = 0; start < order.length; ) {
    const end = tieEnd(values, order, start);
    for (let place = start; place < end; place++) ranks[offset + (order[place] as number)] = start + 1;
    start = end;
  }
}

function sumRow(scores: Float64Array, start: number, weights: Float64Array): number {
  let value = 0;
  for (let criterion = 0; criterion < weights.length; criterion++) {
    value += (weights[criterion] as number) * (scores[start + criterion] as number);
  }
  return value;
}
