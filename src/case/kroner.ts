// Sums of the money entries of a case as they are listed: fixed prices, not discounted, nothing shared out.
import type { Effect } from './case.js';

/** The sum in kroner of entries over all their years: saving positive, cost negative. */
export function listedKroner(effects: readonly Effect[]): number {
  return effects.reduce((sum, { kroner, from, to }) => sum + kroner * (to - from + 1), 0);
}
