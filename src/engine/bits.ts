/** Sets of a few small numbers, kept as the bits of one: which functions are positive, which negative. */

/** A set has room for the numbers 0 … 30. */
export const MOST_BITS = 31;

/**
 * The set of all numbers below a count.
 *
 * @param count from 0 to {@link MOST_BITS}
 */
export function bitsBelow(count: number): number {
  return 2 ** count - 1;
}

/**
 * How many numbers are in the set.
 *
 * @see Warren (2012), Hacker's Delight, ch. 5
 */
export function countBits(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
