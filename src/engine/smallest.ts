/** «The smallest change» must not hang on rounding noise: among equals the first one listed is it. */
import { TIE_TOLERANCE } from './ranking.js';

/**
 * @param items candidates in order of preference
 * @param size how large a change each one is
 * @returns the first item that no other undercuts by more than {@link TIE_TOLERANCE}; null when there is none
 */
export function smallest<Item>(items: readonly Item[], size: (item: Item) => number): Item | null {
  const least = Math.min(...items.map(size));
  return items.find((item) => size(item) <= least + TIE_TOLERANCE) ?? null;
}
