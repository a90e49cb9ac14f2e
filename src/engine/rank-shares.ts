/** Counting who got which rank in one draw, where ties share the ranks they occupy. */
import { sortDescending, tieEnd } from './ranking.js';

/**
 * Adds one draw to the count of ranks: two tied for the first place get half of rank 1 and half of rank 2
 * each.
 *
 * @param values one value per alternative; more is better
 * @param order scratch: the alternatives in any order; by falling value on return
 * @param counts counts[alternative * alternatives + rank - 1], added to in place
 * @see Lahdelma & Salminen (2001), SMAA-2, Operations Research 49(3), eq. for b_i^r; the sharing of ties is
 *   ours
 */
export function addRankShares(values: Float64Array, order: Int32Array, counts: Float64Array): void {
  sortDescending(values, order);
  for (let start = 0; start < order.length; ) {
    const end = tieEnd(values, order, start);
    for (let place = start; place < end; place++) {
      addShares((order[place] as number) * order.length + start, end - start, counts);
    }
    start = end;
  }
}

function addShares(first: number, size: number, counts: Float64Array): void {
  for (let cell = first; cell < first + size; cell++) counts[cell] = (counts[cell] as number) + 1 / size;
}
