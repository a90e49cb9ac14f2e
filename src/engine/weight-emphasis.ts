/** A weight vector as people say it: what counts clearly most, what counts more, what counts little. */
import { requireFinite, requireLength } from './guards.js';

/** How much a criterion counts against what is usual for it. */
export type Emphasis = 'far-more' | 'more' | 'as-usual' | 'less' | 'far-less';

/** From these shares of what is usual on, a criterion counts more, or far more; by symmetry, less and far less. */
const MORE = 1.2;
const FAR_MORE = 1.6;

/**
 * How each weight compares with the usual one.
 *
 * The limits are a choice of words, not of method; they are the same up and down (1.2 times as much is
 * «more», a share of 1/1.2 is «less»).
 *
 * @param weights one non-negative share per criterion
 * @param usual the mean weight of each criterion over all weightings considered; above 0
 * @returns one word per criterion
 * @throws RangeError when lengths differ, a number is not finite or a usual weight is not above 0
 */
export function emphases(weights: readonly number[], usual: readonly number[]): Emphasis[] {
  requireLength(usual, weights.length, 'usual weights');
  requireFinite(weights, 'weights');
  requireFinite(usual, 'usual weights');
  if (usual.some((weight) => weight <= 0)) throw new RangeError('usual weights: one is not above 0');
  return weights.map((weight, criterion) => emphasis(weight / (usual[criterion] as number)));
}

function emphasis(ratio: number): Emphasis {
  if (ratio >= FAR_MORE) return 'far-more';
  if (ratio >= MORE) return 'more';
  if (ratio <= 1 / FAR_MORE) return 'far-less';
  return ratio <= 1 / MORE ? 'less' : 'as-usual';
}
