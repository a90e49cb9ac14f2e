/** A seeded source of random numbers: the same seed gives the same recommendation on every machine. */

/** Two to the power of 32: how many different words there are. */
const WORDS = 0x1_0000_0000;

/** The golden ratio times 2^32: the step of Steele, Lea & Flood (2014), Fast Splittable PRNGs, OOPSLA '14. */
const GOLDEN_STEP = 0x9e3779b9;

/**
 * A generator of uniform numbers on [0, 1): xoshiro128** 1.1 seeded by splitmix32.
 *
 * 32 bits: a number is k / 2^32. One step yields one number, the resolution (2.3e-10) is a million times
 * finer than the sampling error, and sums and differences of such numbers are exact.
 *
 * @param seed a whole number from 0 to 2^32 - 1
 * @returns a function that yields the next number
 * @throws RangeError when the seed is anything else, since two seeds must never quietly mean the same
 * @see Blackman & Vigna (2021), Scrambled Linear Pseudorandom Number Generators, ACM TOMS 47(4);
 *   https://prng.di.unimi.it/xoshiro128starstar.c
 */
export function createRandom(seed: number): () => number {
  const state = seedState(seed);
  return () => nextWord(state) / WORDS;
}

/**
 * Four words of state from one seed: splitmix32, the 32-bit sister of the generator Vigna recommends for
 * seeding.
 *
 * The mixing is one-to-one and the four inputs differ, so the state is never all zero (the one state that is
 * forbidden).
 *
 * @param seed a whole number from 0 to 2^32 - 1
 * @returns four 32-bit words, held as signed numbers
 * @throws RangeError when the seed is anything else
 * @see multipliers 0x21f0aaad and 0x735a2d97: found by search,
 *   https://github.com/skeeto/hash-prospector/issues/19
 */
export function seedState(seed: number): Int32Array {
  if (!Number.isInteger(seed) || seed < 0 || seed >= WORDS) {
    throw new RangeError(`seed: ${seed} is not a whole number from 0 to 4294967295`);
  }
  return Int32Array.from([1, 2, 3, 4], (step) => mix((seed + Math.imul(step, GOLDEN_STEP)) >>> 0));
}

function mix(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return mixed ^ (mixed >>> 15);
}

/**
 * One step of xoshiro128**.
 *
 * @param state four 32-bit words, not all zero; advanced in place
 * @returns a whole number from 0 to 2^32 - 1
 * @see https://prng.di.unimi.it/xoshiro128starstar.c, with the in-place exclusive-ors written out
 */
export function nextWord(state: Int32Array): number {
  const a = state[0] as number;
  const b = state[1] as number;
  const c = state[2] as number;
  const d = state[3] as number;
  const word = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
  state[0] = a ^ b ^ d;
  state[1] = a ^ b ^ c;
  state[2] = a ^ c ^ (b << 9);
  state[3] = rotateLeft(b ^ d, 11);
  return word;
}

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
