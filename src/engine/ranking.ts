/** One meaning of «better» and «tied» for the whole engine, so that no two figures disagree about a tie. */
import { requireFinite } from './guards.js';

/**
 * Values this close are a tie, in points of the scale.
 *
 * Sums of a few dozen terms of size 4 carry rounding errors near 1e-15, while the smallest difference a case
 * file can mean (steps of half a point, weights in tenths of a per cent, several parties) is near 1e-4. Any
 * figure between parts noise from meaning; 1e-9 leaves some five powers of ten on both sides.
 */
export const TIE_TOLERANCE = 1e-9;

/**
 * Ranks with ties: equal values get the same rank and the next rank is skipped (1, 2, 2, 4).
 *
 * A tie is measured from the best of its group, so a long chain of small steps cannot tie a high value with a
 * low one.
 *
 * @param values one value per alternative; more is better
 * @returns one rank per alternative, from 1
 * @throws RangeError when a value is not finite
 * @see «standard competition ranking»
 */
export function competitionRanks(values: readonly number[]): number[] {
  requireFinite(values, 'values');
  const held = Float64Array.from(values);
  const order = Int32Array.from(values.keys());
  sortDescending(held, order);
  const ranks = new Array<number>(values.length);
  for (let start = 0; start < order.length; ) {
    const end = tieEnd(held, order, start);
    for (const alternative of order.subarray(start, end)) ranks[alternative] = start + 1;
    start = end;
  }
  return ranks;
}

/**
 * Orders alternatives from the highest value to the lowest, in place and without allocating.
 *
 * Insertion sort: alternatives are few, and in a simulation the order is nearly right from the draw before.
 *
 * @param values one value per alternative
 * @param order the alternatives in any order; sorted on return
 */
export function sortDescending(values: Float64Array, order: Int32Array): void {
  for (let i = 1; i < order.length; i++) {
    const alternative = order[i] as number;
    const value = values[alternative] as number;
    let place = i;
    while (place > 0 && (values[order[place - 1] as number] as number) < value) {
      order[place] = order[place - 1] as number;
      place--;
    }
    order[place] = alternative;
  }
}

/**
 * Where a group of tied alternatives ends.
 *
 * @param values one value per alternative
 * @param order the alternatives by falling value
 * @param start the position in `order` where the group begins
 * @returns the first position after the group
 */
export function tieEnd(values: Float64Array, order: Int32Array, start: number): number {
  const floor = (values[order[start] as number] as number) - TIE_TOLERANCE;
  let end = start + 1;
  while (end < order.length && (values[order[end] as number] as number) >= floor) end++;
  return end;
}
