/** Who comes first, second … in how many of all weightings: exactly, where the scores are certain. */
import { requireCount, requireFinite, requireLength } from './guards.js';
import { clearDifferences } from './pairwise-winning.js';
import { countBits, cutSimplices, MOST_FUNCTIONS, type Piece } from './simplex-cutting.js';
import { type Triangulation, triangulate } from './triangulation.js';
import type { WeightRegion } from './weight-region.js';

/** What is asked. */
export interface ExactInput {
  /** scores[alternative][criterion], in points of the scale; more is better. */
  readonly scores: readonly (readonly number[])[];
  /** The weightings in question. */
  readonly region: WeightRegion;
  /** Whether only the first rank is asked for, which is several times cheaper. */
  readonly ranks: 'first' | 'all';
  /** How many pieces may be looked at, some 10,000,000 a second. */
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
 * @returns null when the budget does not suffice, or with more alternatives or bounds than there are bits
 *   (31); without alternatives no ranks, and nothing above 0
 * @throws RangeError when lengths differ, a score is not finite, the region has no room or the budget is no
 *   count
 * @see Lahdelma & Salminen (2001), SMAA-2, Operations Research 49(3), for the figures
 */
export function exactAcceptability(input: ExactInput): ExactAcceptability | null {
  requireInput(input);
  const { scores, region, budget } = input;
  if (scores.length > MOST_FUNCTIONS) return null;
  const simplices = triangulate(region, budget);
  if (simplices === null) return null;
  const purse = { left: budget - simplices.pieces };
  const tallies: Tally[] = [];
  for (const alternative of scores.keys()) {
    const tally = tallyOf(input, alternative, { simplices, purse });
    if (tally === null) return null;
    tallies.push(tally);
  }
  const above = shareAboveZero(scores, { simplices, purse });
  if (above === null) return null;
  return {
    pieces: budget - purse.left,
    ranks: tallies.map(({ ranks }) => ranks.map((share) => share / simplices.total)),
    central: tallies.map((tally) => centralOf(tally, simplices)),
    anyAboveZero: above,
    regionShare: simplices.total,
  };
}

/** The region, and how many pieces are left to look at. */
interface Passes {
  readonly simplices: Triangulation;
  readonly purse: { left: number };
}

function requireInput({ scores, region, budget }: ExactInput): void {
  requireCount(budget, 'budget');
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
  const onlyPositive = ranks === 'first';
  const done = pass(passes, { functions, onlyPositive }, (piece) => addPiece(tally, piece, functions.length));
  return done ? tally : null;
}

/** Runs one pass on what is left of the budget. */
function pass(
  { simplices, purse }: Passes,
  cut: { readonly functions: readonly number[][]; readonly onlyPositive: boolean },
  visit: (piece: Piece) => void,
): boolean {
  if (purse.left < 1) return false;
  const pieces = cutSimplices({ simplices, ...cut, budget: purse.left }, visit);
  purse.left -= pieces ?? purse.left;
  return pieces !== null;
}

/** Those who are level with the alternative throughout share with it the ranks that they occupy. */
function addPiece({ ranks, centre }: Tally, piece: Piece, rivals: number): void {
  const ahead = countBits(piece.negative);
  const level = rivals - ahead - countBits(piece.positive) + 1;
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

function centralOf({ ranks, centre }: Tally, { total }: Triangulation): number[] | null {
  const first = ranks[0] as number;
  return first > LEAST_SHARE * total ? Array.from(centre, (sum) => sum / first) : null;
}

/** What is left when all weightings are taken away in which no alternative is above 0. */
function shareAboveZero(scores: ExactInput['scores'], passes: Passes): number | null {
  if (scores.length === 0) return 0;
  const functions = scores.map((row) => clearDifferences(row.map((score) => -score)));
  let none = 0;
  const done = pass(passes, { functions, onlyPositive: true }, ({ share }) => {
    none += share;
  });
  return done ? Math.max(0, 1 - none / passes.simplices.total) : null;
}
