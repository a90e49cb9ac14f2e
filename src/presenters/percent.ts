// A share as percent with decimals, beside the whole percent that the words have.
import type { Format } from '../messages/format.js';

export function percentOf(share: number, decimals: number, { number, percent }: Format): string {
  // What stands after the number is what languages write differently.
  return `${number(share * 100, decimals)}${percent(0).slice(1)}`;
}
