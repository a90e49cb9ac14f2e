/** How far two rankings agree, pair by pair, with ties in either of them counted fairly. */
import { requireFinite, requireLength } from './guards.js';

/**
 * Kendall's τ-b.
 *
 * @param one one rank per alternative; equal ranks are a tie
 * @param other the same alternatives in another ranking
 * @returns 1 for the same order, -1 for the reverse; null when all are tied in one of them, since there is
 *   then no order to agree with
 * @throws RangeError when lengths differ, there are fewer than two, or a rank is not finite
 * @see Kendall (1945), The treatment of ties in ranking problems, Biometrika 33(3)
 */
export function kendallTau(one: readonly number[], other: readonly number[]): number | null {
  if (one.length < 2) throw new RangeError('ranks: one is no ranking');
  requireLength(other, one.length, 'ranks');
  requireFinite(one, 'ranks');
  requireFinite(other, 'ranks');
  let [agreement, untiedInOne, untiedInOther] = [0, 0, 0];
  for (let a = 0; a < one.length; a++) {
    for (let b = 0; b < a; b++) {
      const here = Math.sign((one[a] as number) - (one[b] as number));
      const there = Math.sign((other[a] as number) - (other[b] as number));
      agreement += here * there;
      untiedInOne += Math.abs(here);
      untiedInOther += Math.abs(there);
    }
  }
  if (untiedInOne === 0 || untiedInOther === 0) return null;
  return agreement / Math.sqrt(untiedInOne * untiedInOther);
}
