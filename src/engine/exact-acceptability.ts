/** Who comes first, second … in how many of all weightings: exactly, where the scores are certain. */
import { bitsBelow, countBits, MOST_BITS } from './bits.js';
import { requireCount, requireFinite, requireLength } from './guards.js';
import { clearDifferences } from './pairwise-winning.js';
import { cutSimplices } from './simplex-cutting.js';
import type { Piece } from './simplices.js';
import { type Outline, outlineOf } from './triangulation.js';
import { requireRegion, type WeightRegion } from './weight-region.js';

/** What is asked. */
export interface ExactInput {
  /** scores[alternative][criterion], in points of the scale; more is better. */
  readonly scores: readonly (readonly number[])[];
  /** The weightings in question. */
  readonly region: WeightRegion;
  /** Whether only the first rank is asked for, which is several times cheaper. */
  readonly ranks: 'first' | 'all';
  /** How many pieces may be looked at, some five million a second once warm. */
  readonly budget: number;
}

/** Shares are of the region. */
export interface ExactAcceptability {
  /** How many pieces were looked at. */
  readonly pieces: number;
  /**
   * ranks[alternative][rank - 1]: the share of weightings with that rank; equal alternatives share the ranks
   * they occupy. Rows have one element when only the first rank is asked for.
   */
  readonly ranks: number[][];
  /** The mean of the weightings in which an alternative is first; null when it never is. */
  readonly central: (number[] | null)[];
  /** The share of weightings in which the best value is above 0, which is that of the zero alternative. */
  readonly anyAboveZero: number;
  /** How large a part of all weightings the region is. */
  readonly regionShare: number;
}

/** What the pieces of one alternative sum to. */
interface Tally {
  readonly ranks: number[];
  readonly centre: Float64Array;
}

/**
 * A first place smaller than this is rounding: an alternative that only ever draws level for first (one
 * between two others, say) leaves slivers, each as thick as the noise of a cut.
 */
const LEAST_SHARE = 1e-12;

/**
 * Rank acceptability, central weights and the share above zero, as volumes and centroids of the pieces into
 * which the region falls when it is cut where two alternatives are level. No sampling error.
 *
 * Each alternative has a pass of its own: the functions are its leads on the others, which are fewer, and
 * make fewer pieces, than those between all pairs. Leads within TIE_TOLERANCE on a criterion are none, as in
 * dominance.
 *
 * @returns null when the budget does not suffice, or when alternatives, bounds and what an order leaves open
 *   make more than 31 functions; without alternatives no ranks, and nothing above 0
 * @throws RangeError when lengths differ, a score is not finite, the region has no room or the budget is no
 *   count
 * @see Lahdelma & Salminen (2001), SMAA-2, Operations Research 49(3), for the figures
 */
export function exactAcceptability(input: ExactInput): ExactAcceptability | null {
  requireInput(input);
  const { scores, region, budget } = input;
  const passes = { outline: outlineOf(region), left: budget };
  const regionShare = shareOf(passes, []);
  if (regionShare === null) return null;
  const tallies: Tally[] = [];
  for (const alternative of scores.keys()) {
    const tally = tallyOf(input, alternative, passes);
    if (tally === null) return null;
    tallies.push(tally);
  }
  const without = shareOf(passes, notAboveZero(scores));
  if (without === null) return null;
  return {
    pieces: budget - passes.left,
    ranks: tallies.map(({ ranks }) => ranks.map((share) => share / regionShare)),
    central: tallies.map((tally) => centralOf(tally, regionShare)),
    anyAboveZero: Math.max(0, 1 - without / regionShare),
    regionShare,
  };
}

/** The region, and how many pieces may still be looked at. */
interface Passes {
  readonly outline: Outline;
  left: number;
}

function requireInput({ scores, region, budget }: ExactInput): void {
  requireCount(budget, 'budget');
  requireRegion(region);
  for (const row of scores) {
    requireLength(row, region.criteria, 'scores of an alternative');
    requireFinite(row, 'scores');
  }
}

function tallyOf({ scores, ranks }: ExactInput, alternative: number, passes: Passes): Tally | null {
  const own = scores[alternative] as readonly number[];
  const functions = scores
    .filter((_, other) => other !== alternative)
    .map((other) => clearDifferences(own.map((score, criterion) => score - (other[criterion] as number))));
  const length = ranks === 'first' ? 1 : scores.length;
  const tally = { ranks: new Array<number>(length).fill(0), centre: new Float64Array(own.length) };
  const cut = { functions, required: ranks === 'first' ? bitsBelow(functions.length) : 0 };
  return pass(passes, cut, (piece) => addPiece(tally, piece, functions.length)) ? tally : null;
}

/** The volume of that part of the region where no function is negative, as a share of all weightings. */
function shareOf(passes: Passes, functions: readonly number[][]): number | null {
  let sum = 0;
  const done = pass(passes, { functions, required: bitsBelow(functions.length) }, ({ share }) => {
    sum += share;
  });
  return done ? sum : null;
}

/** Values with their signs turned: where none is negative, no alternative is better than doing nothing. */
function notAboveZero(scores: ExactInput['scores']): number[][] {
  return scores.map((row) => clearDifferences(row.map((score) => -score)));
}

/** Runs one pass over the region on what is left of the budget; the functions have the lowest bits. */
function pass(
  passes: Passes,
  cut: { readonly functions: readonly number[][]; readonly required: number },
  visit: (piece: Piece) => void,
): boolean {
  const { simplices, conditions } = passes.outline;
  const functions = [...cut.functions, ...conditions];
  if (passes.left < 1 || functions.length > MOST_BITS) return false;
  const required = cut.required | (bitsBelow(functions.length) & ~bitsBelow(cut.functions.length));
  const pieces = cutSimplices({ simplices, functions, required, budget: passes.left }, visit);
  if (pieces === null) return false;
  passes.left -= pieces;
  return true;
}

/** Those who are level with the alternative throughout share with it the ranks that they occupy. */
function addPiece({ ranks, centre }: Tally, piece: Piece, rivals: number): void {
  const ahead = countBits(piece.negative & bitsBelow(rivals));
  const level = rivals - ahead - countBits(piece.positive & bitsBelow(rivals)) + 1;
  const end = Math.min(ahead + level, ranks.length);
  for (let rank = ahead; rank < end; rank++) ranks[rank] = (ranks[rank] as number) + piece.share / level;
  if (ahead > 0) return;
  const part = piece.share / level / centre.length;
  for (let criterion = 0; criterion < centre.length; criterion++) {
    let sum = 0;
    for (let vertex = 0; vertex < centre.length; vertex++) sum += piece.weightAt(vertex, criterion);
    centre[criterion] = (centre[criterion] as number) + part * sum;
  }
}

function centralOf({ ranks, centre }: Tally, regionShare: number): number[] | null {
  const first = ranks[0] as number;
  return first > LEAST_SHARE * regionShare ? Array.from(centre, (sum) => sum / first) : null;
}
