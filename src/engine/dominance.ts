/** What needs no weights: an alternative at least as good everywhere and better somewhere. */
import { requireFinite, requireLength } from './guards.js';
import { TIE_TOLERANCE } from './ranking.js';

/** Two alternatives, by index, of which the first makes the second superfluous. */
export interface DominancePair {
  readonly dominator: number;
  readonly dominated: number;
}

/**
 * Whether `a` is at least as good as `b` on every criterion and better on one.
 *
 * Differences within {@link TIE_TOLERANCE} count as none, since a score may be a mean over parties. Equal
 * rows do not dominate each other.
 *
 * @param a one score per criterion; more is better
 * @param b one score per criterion
 * @throws RangeError when lengths differ or a score is not finite
 * @see Keeney & Raiffa (1976), Decisions with Multiple Objectives, ch. 3
 */
export function dominates(a: readonly number[], b: readonly number[]): boolean {
  requireLength(b, a.length, 'scores of an alternative');
  requireFinite(a, 'scores');
  requireFinite(b, 'scores');
  const leads = a.map((score, criterion) => score - (b[criterion] as number));
  return leads.every((lead) => lead >= -TIE_TOLERANCE) && leads.some((lead) => lead > TIE_TOLERANCE);
}

/**
 * Every pair of which one dominates the other.
 *
 * @param scores scores[alternative][criterion]; more is better
 * @returns pairs of indices, by dominator and then by dominated
 * @throws RangeError as {@link dominates}
 */
export function dominancePairs(scores: readonly (readonly number[])[]): DominancePair[] {
  return scores.flatMap((upper, dominator) =>
    scores.flatMap((lower, dominated) => (dominates(upper, lower) ? [{ dominator, dominated }] : [])),
  );
}
