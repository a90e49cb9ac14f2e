/** In how many of all weightings one alternative is better than another, exactly. */
import { requireCount, requireFinite, requireLength } from './guards.js';
import { TIE_TOLERANCE } from './ranking.js';
import type { Simplices } from './simplices.js';

/** Whether the first of two alternatives wins. */
export interface PairwiseWinning {
  /** The share of weightings in which the first is better, from 0 to 1; one half when they tie. */
  readonly win: number;
  /** Whether the two are equal on every criterion that may weigh anything, and so in every weighting. */
  readonly tie: boolean;
}

/**
 * The pairwise winning index over all weightings.
 *
 * With p positive and n negative differences it takes p·n steps, each a mean of two shares with positive
 * parts: nothing cancels, and equal differences are as good as others. Differences within
 * {@link TIE_TOLERANCE} count as none.
 *
 * @param differences s(a) - s(b) per criterion, in points of the scale; with s(a) alone it is a against doing
 *   nothing
 * @throws RangeError when there is no criterion or a difference is not finite
 * @see Varsi (1973), The multidimensional content of the frustum of the simplex, Pacific J. Math. 46(1); Ali
 *   (1973), Content of the frustum of a simplex, Pacific J. Math. 48(2); Leskinen et al. (2006) for the index
 */
export function pairwiseWinning(differences: readonly number[]): PairwiseWinning {
  requireCount(differences.length, 'criteria');
  requireFinite(differences, 'differences');
  return winningAt(clearDifferences(differences));
}

/**
 * The pairwise winning index over a region: for a full order one simplex, with the values at its vertices.
 *
 * @param differences s(a) - s(b) per criterion, in points of the scale
 * @param region the weightings in question, as simplices
 * @throws RangeError when lengths differ, a difference is not finite or the region is empty
 * @see as {@link pairwiseWinning}
 */
export function pairwiseWinningWithin(differences: readonly number[], region: Simplices): PairwiseWinning {
  requireLength(differences, region.criteria, 'differences');
  requireFinite(differences, 'differences');
  requireCount(region.count, 'simplices');
  const clear = clearDifferences(differences);
  let won = 0;
  let total = 0;
  for (let simplex = 0; simplex < region.count; simplex++) {
    const share = region.shares[simplex] as number;
    won += share * winningAt(valuesAt(region, simplex, clear)).win;
    total += share;
  }
  return { win: won / total, tie: clear.every((difference) => difference === 0) };
}

/**
 * Differences between scores, where those within {@link TIE_TOLERANCE} are 0: a score may be a mean over
 * parties.
 */
export function clearDifferences(differences: readonly number[]): number[] {
  return differences.map((difference) => (Math.abs(difference) > TIE_TOLERANCE ? difference : 0));
}

function valuesAt(
  { criteria, vertices }: Simplices,
  simplex: number,
  differences: readonly number[],
): number[] {
  return Array.from({ length: criteria }, (_, vertex) => {
    const first = (simplex * criteria + vertex) * criteria;
    return differences.reduce((sum, difference, j) => sum + difference * (vertices[first + j] as number), 0);
  });
}

/**
 * The share of a simplex where a linear function is positive, from its values at the vertices. Cutting the
 * edge from a positive to a negative vertex at the zero leaves one simplex without the positive and one
 * without the negative vertex, so the share for p and n vertices is a mean of those for p - 1 and for n - 1.
 */
function winningAt(values: readonly number[]): PairwiseWinning {
  const above = values.filter((value) => value > 0);
  const below = values.filter((value) => value < 0);
  if (above.length === 0 && below.length === 0) return { win: 0.5, tie: true };
  const shares = [1, ...below.map(() => 0)];
  if (above.length === 0) return { win: 0, tie: false };
  for (const high of above) {
    below.forEach((low, place) => {
      const part = high / (high - low);
      shares[place + 1] = part * (shares[place] as number) + (1 - part) * (shares[place + 1] as number);
    });
  }
  return { win: shares.at(-1) as number, tie: false };
}
