/** Weights from an order alone: who is before whom is often all that a group can agree on. */
import { requireCount, requireFinite } from './guards.js';

/**
 * The same weight for every criterion.
 *
 * @param count how many criteria, at least 1
 * @returns shares with sum 1
 * @throws RangeError when the count is not a whole number of at least 1
 */
export function equalWeights(count: number): number[] {
  requireCount(count, 'criteria');
  return new Array<number>(count).fill(1 / count);
}

/**
 * Rank-order centroid: the middle of all weightings that have the order, w_k = (1/n) Σ_{i=k..n} 1/i.
 * Criteria with the same place share the weights of the places they take up.
 *
 * @param places one number per criterion: the smaller, the more important; equal numbers are a tie
 * @returns shares with sum 1, in the order of the input
 * @throws RangeError when there are no places or one is not finite
 * @see Barron & Barrett (1996), Decision quality using ranked attribute weights, Management Science 42:1515–1523
 */
export function rankOrderCentroid(places: readonly number[]): number[] {
  const count = places.length;
  const byPlace = new Array<number>(count);
  for (let place = count, sum = 0; place >= 1; place--) {
    sum += 1 / place;
    byPlace[place - 1] = sum / count;
  }
  return sharedAmongTied(places, byPlace);
}

/**
 * Rank sum: w_k = 2(n + 1 − k) / (n(n + 1)). Flatter than the centroid.
 * Criteria with the same place share the weights of the places they take up.
 *
 * @param places one number per criterion: the smaller, the more important; equal numbers are a tie
 * @returns shares with sum 1, in the order of the input
 * @throws RangeError when there are no places or one is not finite
 * @see Stillwell, Seaver & Edwards (1981), Organizational Behavior and Human Performance 28:62–77
 */
export function rankSum(places: readonly number[]): number[] {
  const count = places.length;
  const byPlace = places.map((_, index) => (2 * (count - index)) / (count * (count + 1)));
  return sharedAmongTied(places, byPlace);
}

/** Each criterion's mean of the weights that belong to the places its tie takes up. */
function sharedAmongTied(places: readonly number[], byPlace: readonly number[]): number[] {
  requireCount(places.length, 'places');
  requireFinite(places, 'places');
  return places.map((place) => {
    const before = places.filter((other) => other < place).length;
    const tied = places.filter((other) => other === place).length;
    const taken = byPlace.slice(before, before + tied);
    return taken.reduce((sum, weight) => sum + weight, 0) / tied;
  });
}
