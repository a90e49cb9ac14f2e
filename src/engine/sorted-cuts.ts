/** Up to six random cuts of the unit line, sorted, for many draws of weights at once. */

/** Cuts of a draw, in a row of a block. */
export const ROW = 6;

/** Cuts are whole numbers below this: the difference of two still is a 32-bit number. */
export const WHOLE = 2 ** 31;

/**
 * Draws cuts with xoshiro128**: the upper 31 bits of the words that `createRandom` yields, in the same order.
 *
 * In bulk, with the state in local variables, a number costs a fraction of what a call costs.
 *
 * @param state four 32-bit words, not all zero; advanced in place
 * @param block rows of {@link ROW} numbers, of which the first few are overwritten
 * @param cuts how many to draw in each row
 * @see Blackman & Vigna (2021), and `nextWord`, which is the same step one word at a time
 */
export function drawCuts(state: Int32Array, block: Int32Array, cuts: number): void {
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  for (let row = 0; row < block.length; row += ROW) {
    for (let cell = row; cell < row + cuts; cell++) {
      const scrambled = Math.imul(b, 5);
      block[cell] = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 1;
      const shifted = b << 9;
      const mixed = b ^ d;
      b ^= a ^ c;
      c ^= a ^ shifted;
      a ^= mixed;
      d = (mixed << 11) | (mixed >>> 21);
    }
  }
  state.set([a, b, c, d]);
}

/**
 * Sorts each row of six from the smallest up, by the twelve exchanges of the smallest network for six.
 *
 * Without branches, since the processor cannot guess which of two random numbers is larger.
 *
 * @param block rows of {@link ROW} whole numbers from 0 to {@link WHOLE} - 1
 * @see Knuth (1998), The Art of Computer Programming 3, 5.3.4 (sorting networks)
 */
export function sortRows(block: Int32Array): void {
  for (let row = 0; row < block.length; row += ROW) {
    const a = block[row] as number;
    const b = block[row + 1] as number;
    const c = block[row + 2] as number;
    const d = block[row + 3] as number;
    const e = block[row + 4] as number;
    const f = block[row + 5] as number;
    const g1 = (a - f) & ((a - f) >> 31);
    const a1 = (f + g1) | 0;
    const f1 = (a - g1) | 0;
    const g2 = (b - d) & ((b - d) >> 31);
    const b1 = (d + g2) | 0;
    const d1 = (b - g2) | 0;
    const g3 = (c - e) & ((c - e) >> 31);
    const c1 = (e + g3) | 0;
    const e1 = (c - g3) | 0;
    const g4 = (b1 - c1) & ((b1 - c1) >> 31);
    const b2 = (c1 + g4) | 0;
    const c2 = (b1 - g4) | 0;
    const g5 = (d1 - e1) & ((d1 - e1) >> 31);
    const d2 = (e1 + g5) | 0;
    const e2 = (d1 - g5) | 0;
    const g6 = (a1 - d2) & ((a1 - d2) >> 31);
    const a2 = (d2 + g6) | 0;
    const d3 = (a1 - g6) | 0;
    const g7 = (c2 - f1) & ((c2 - f1) >> 31);
    const c3 = (f1 + g7) | 0;
    const f2 = (c2 - g7) | 0;
    const g8 = (a2 - b2) & ((a2 - b2) >> 31);
    const a3 = (b2 + g8) | 0;
    const b3 = (a2 - g8) | 0;
    const g9 = (c3 - d3) & ((c3 - d3) >> 31);
    const c4 = (d3 + g9) | 0;
    const d4 = (c3 - g9) | 0;
    const g10 = (e2 - f2) & ((e2 - f2) >> 31);
    const e3 = (f2 + g10) | 0;
    const f3 = (e2 - g10) | 0;
    const g11 = (b3 - c4) & ((b3 - c4) >> 31);
    const b4 = (c4 + g11) | 0;
    const c5 = (b3 - g11) | 0;
    const g12 = (d4 - e3) & ((d4 - e3) >> 31);
    const d5 = (e3 + g12) | 0;
    const e4 = (d4 - g12) | 0;
    block[row] = a3;
    block[row + 1] = b4;
    block[row + 2] = c5;
    block[row + 3] = d5;
    block[row + 4] = e4;
    block[row + 5] = f3;
  }
}
