/** Free weights and certain scores in a small problem, several times faster than one draw at a time. */
import { countDraw, type Tally } from './draw-tally.js';
import { seedState } from './random.js';
import { TIE_TOLERANCE } from './ranking.js';
import { drawCuts, ROW, sortRows, WHOLE } from './sorted-cuts.js';
import { sumRows } from './weighted-sums.js';

/** Draws made at a time: what they need stays in the processor's nearest memory. */
const BLOCK = 512;

/**
 * The first blocks are smaller: 32 draws, and one more for every 64 made. A loop that is entered often gets
 * compiled once and whole; one that is long before it is known to be hot gets compiled in the middle, twice.
 */
const FIRST_BLOCK = 32;
const GROWTH = 6;

/** How many values there are in a row of them. */
const MOST_ALTERNATIVES = 6;

/** The largest value in steps: small enough that the difference of any two, and of the filler, is an int32. */
const MOST_STEPS = 2 ** 28;

/** Scores smaller than this, in points of the scale, get no finer steps. */
const LEAST_SCALE = 1e-3;

/** Certain scores under free weights. */
export interface SmallProblem {
  /** scores[alternative * criteria + criterion], in points of the scale. */
  readonly scores: Float64Array;
  readonly samples: number;
  /** A whole number from 0 to 2^32 - 1. */
  readonly seed: number;
  /** Called after every block with how many draws are done. */
  readonly progress?: ((done: number) => void) | undefined;
}

/** Everything that stays where it is from block to block. */
interface Kernel {
  readonly alternatives: number;
  /** Rows of sorted cuts of the unit line, one a draw; those that are not drawn lie at its end. */
  readonly cuts: Int32Array;
  /** Seven per alternative: its value in steps as a function of the cuts; first the constant. */
  readonly coefficients: Float64Array;
  /** Rows of values, rounded to whole steps, one a draw; alternatives there are not lie far below. */
  readonly steps: Int32Array;
  /** Two values further apart than this many steps are surely no tie. */
  readonly guard: number;
  /** How often each order of the alternatives came up; see {@link countOrders}. */
  readonly orders: Int32Array;
  /** Per alternative the sum of each cut over the draws in which it came first. */
  readonly sums: Float64Array;
  /** Draws of the block that take a closer look. */
  readonly unsure: Int32Array;
}

/** Whether a problem is small enough, with at least one weight to draw. */
export function isSmall(alternatives: number, criteria: number): boolean {
  return alternatives >= 1 && alternatives <= MOST_ALTERNATIVES && criteria >= 2 && criteria <= ROW + 1;
}

/**
 * Counts draws of weights uniform on the simplex, the same draws as `drawSimplex` makes from the same seed.
 *
 * The weights are the gaps between sorted numbers, so values are linear in those numbers and the weights
 * themselves are never needed. Values are compared as whole steps, without branches; a draw in which two of
 * them, or the best and 0, are too close for that is counted in the exact way.
 *
 * @param tally added to; its sizes must be small, as {@link isSmall} says
 * @throws RangeError when the seed is unusable
 * @see Devroye (1986), Non-Uniform Random Variate Generation, ch. V (uniform spacings)
 */
export function countSmallDraws({ scores, samples, seed, progress }: SmallProblem, tally: Tally): void {
  const state = seedState(seed);
  const kernel = prepare(scores, tally);
  const weights = new Float64Array(tally.criteria);
  const values = new Float64Array(tally.alternatives);
  let size = 0;
  for (let done = 0; done < samples; done += size) {
    size = Math.min(BLOCK, FIRST_BLOCK + (done >> GROWTH), samples - done);
    const cuts = kernel.cuts.subarray(0, size * ROW);
    drawCuts(state, cuts, tally.criteria - 1);
    sortRows(cuts);
    findSteps(kernel, cuts);
    const unsure = countOrders(kernel, cuts);
    for (let i = 0; i < unsure; i++) {
      gapsBetween(cuts, kernel.unsure[i] as number, weights);
      sumRows(scores, weights, values);
      countDraw(tally, values, weights);
    }
    progress?.(done);
  }
  addOrders(kernel, tally);
}

function gapsBetween(cuts: Int32Array, first: number, weights: Float64Array): void {
  let below = 0;
  for (let i = 0; i < weights.length; i++) {
    const cut = i < weights.length - 1 ? (cuts[first + i] as number) : WHOLE;
    weights[i] = (cut - below) / WHOLE;
    below = cut;
  }
}

function prepare(scores: Float64Array, { alternatives, criteria }: Tally): Kernel {
  const scale = MOST_STEPS / scores.reduce((most, score) => Math.max(most, Math.abs(score)), LEAST_SCALE);
  const coefficients = new Float64Array(alternatives * (ROW + 1));
  for (let alternative = 0; alternative < alternatives; alternative++) {
    const row = scores.subarray(alternative * criteria, (alternative + 1) * criteria);
    const cell = alternative * (ROW + 1);
    coefficients[cell] = (row[criteria - 1] as number) * scale;
    for (let cut = 0; cut < criteria - 1; cut++) {
      coefficients[cell + 1 + cut] = (((row[cut] as number) - (row[cut + 1] as number)) * scale) / WHOLE;
    }
  }
  return {
    alternatives,
    cuts: new Int32Array(BLOCK * ROW).fill(WHOLE - 1),
    coefficients,
    steps: new Int32Array(BLOCK * MOST_ALTERNATIVES).fill(-4 * MOST_STEPS),
    guard: 2 + Math.ceil(TIE_TOLERANCE * scale),
    orders: new Int32Array(2 * alternatives ** (alternatives - 1) + 1),
    sums: new Float64Array((alternatives + 1) * ROW),
    unsure: new Int32Array(BLOCK + 1),
  };
}

function findSteps({ alternatives, coefficients: of, steps }: Kernel, cuts: Int32Array): void {
  for (let row = 0; row < cuts.length; row += ROW) {
    const a = cuts[row] as number;
    const b = cuts[row + 1] as number;
    const c = cuts[row + 2] as number;
    const d = cuts[row + 3] as number;
    const e = cuts[row + 4] as number;
    const f = cuts[row + 5] as number;
    for (let i = 0, cell = 0; i < alternatives; i++, cell += ROW + 1) {
      const low = (of[cell] as number) + (of[cell + 1] as number) * a + (of[cell + 2] as number) * b;
      const middle = (of[cell + 3] as number) * c + (of[cell + 4] as number) * d;
      steps[row + i] = low + middle + (of[cell + 5] as number) * e + (of[cell + 6] as number) * f;
    }
  }
}

/**
 * Counts the order of the alternatives in each draw, written as a number: their ranks (from 0), but for the
 * last one's, as digits to the base of how many they are, and then whether the best one lies above 0.
 *
 * Of two alternatives one is surely behind the other, unless they are close: then neither is, and the ranks
 * do not add up.
 *
 * @returns how many draws are not counted but listed as unsure
 */
function countOrders(kernel: Kernel, cuts: Int32Array): number {
  const { alternatives, steps, guard, orders, sums, unsure } = kernel;
  const pairs = (alternatives * (alternatives - 1)) / 2;
  const [nowhere, nobody] = [orders.length - 1, sums.length - ROW];
  let close = 0;
  for (let row = 0; row < cuts.length; row += ROW) {
    const a = steps[row] as number;
    const b = steps[row + 1] as number;
    const c = steps[row + 2] as number;
    const d = steps[row + 3] as number;
    const e = steps[row + 4] as number;
    const f = steps[row + 5] as number;
    let first = 0;
    let order = 0;
    let behind = 0;
    let rank = 0;
    for (let i = 0; i < alternatives; i++) {
      order = (Math.imul(order, alternatives) + rank) | 0;
      // The sign bit of a difference is 1 when the other one is ahead by more than the guard.
      const reach = ((steps[row + i] as number) + guard) | 0;
      const upper = ((reach - a) >>> 31) + ((reach - b) >>> 31) + ((reach - c) >>> 31);
      rank = (upper + ((reach - d) >>> 31) + ((reach - e) >>> 31) + ((reach - f) >>> 31)) | 0;
      behind = (behind + rank) | 0;
      first |= ((rank - 1) >> 31) & i;
    }
    const best = steps[row + first] as number;
    const sure = behind === pairs && Math.abs(best) > guard;
    const at = sure ? 2 * order + ((guard - best) >>> 31) : nowhere;
    orders[at] = (orders[at] as number) + 1;
    const cell = sure ? first * ROW : nobody;
    for (let cut = 0; cut < ROW; cut++) {
      sums[cell + cut] = (sums[cell + cut] as number) + (cuts[row + cut] as number);
    }
    unsure[close] = row;
    close += sure ? 0 : 1;
  }
  return close;
}

function addOrders({ alternatives, orders, sums }: Kernel, tally: Tally): void {
  const firsts = new Float64Array(alternatives);
  const ranks = new Int32Array(alternatives);
  for (let order = 0; order < orders.length - 1; order++) {
    const count = orders[order] as number;
    if (count === 0) continue;
    readRanks(order >> 1, ranks);
    const first = ranks.indexOf(0);
    firsts[first] = (firsts[first] as number) + count;
    tally.above += (order & 1) * count;
    addRanks(ranks, count, tally);
  }
  addFirstWeights({ firsts, sums }, tally);
}

function readRanks(order: number, ranks: Int32Array): void {
  const last = ranks.length - 1;
  let digits = order;
  ranks[last] = (last * (last + 1)) / 2;
  for (let i = last - 1; i >= 0; i--) {
    const rank = digits % ranks.length;
    digits = Math.floor(digits / ranks.length);
    ranks[i] = rank;
    ranks[last] = (ranks[last] as number) - rank;
  }
}

function addRanks(ranks: Int32Array, count: number, tally: Tally): void {
  const size = ranks.length;
  for (let a = 0; a < size; a++) {
    const rank = ranks[a] as number;
    tally.ranks[a * size + rank] = (tally.ranks[a * size + rank] as number) + count;
    for (let b = 0; b < size; b++) {
      const won = rank < (ranks[b] as number) ? count : 0;
      tally.wins[a * size + b] = (tally.wins[a * size + b] as number) + won;
    }
  }
}

/** The weights are the gaps between the cuts, so their sums are the gaps between the sums. */
function addFirstWeights(
  { firsts, sums }: { readonly firsts: Float64Array; readonly sums: Float64Array },
  { criteria, firstWeights }: Tally,
): void {
  firsts.forEach((count, first) => {
    for (let criterion = 0; criterion < criteria; criterion++) {
      const cut = first * ROW + criterion;
      const upper = criterion < criteria - 1 ? (sums[cut] as number) / WHOLE : count;
      const lower = criterion > 0 ? (sums[cut - 1] as number) / WHOLE : 0;
      const cell = first * criteria + criterion;
      firstWeights[cell] = (firstWeights[cell] as number) + upper - lower;
    }
  });
}
