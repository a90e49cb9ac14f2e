/** In how many of all possible weightings each alternative comes first, second …: how sure the ranking is. */
import { confidenceFactors } from './confidence.js';
import { centralWeights, countDraw, createTally, sharesOf } from './draw-tally.js';
import { requireCount } from './guards.js';
import { countSmallDraws, isSmall } from './small-draws.js';
import { type DrawsInput, drawValues, sourcesOf } from './value-draws.js';
import { isFree } from './weight-draws.js';

export interface AcceptabilityInput extends DrawsInput {
  /** False leaves the confidence factors out, and with them a second round of draws. */
  readonly confidence?: boolean;
}

/** What came of it, with what it takes to repeat it. */
export interface Acceptability {
  readonly samples: number;
  readonly seed: number;
  /** False when the weights came from a random walk, whose draws resemble the ones before a little. */
  readonly independent: boolean;
  /** ranks[alternative][rank - 1]: the share of draws with that rank; ties share the ranks they occupy. */
  readonly ranks: number[][];
  /** Per alternative the mean weights, as shares of 1, of the draws it comes first in; null when in none. */
  readonly central: (number[] | null)[];
  /**
   * Per alternative the share of draws of the scores in which it comes first, alone or tied, with its central
   * weights; null when it has none, or when this was left out.
   */
  readonly confidence: (number | null)[];
  /** pairwise[a][b]: the share of draws in which a is better than b, with half of the ties; 0 for a = b. */
  readonly pairwise: number[][];
  /** The share of draws in which the best alternative's value is above 0 (by more than TIE_TOLERANCE). */
  readonly anyAboveZero: number;
}

/**
 * SMAA-2 by simulation: weights uniform on their region, uncertain scores uniform on their intervals and
 * independent per cell. Certain cells use no random number.
 *
 * @returns shares of `samples` draws; without alternatives no ranks, and nothing above 0
 * @throws RangeError when shapes, intervals, weights, the region, counts or the seed are unusable, or when a
 *   common cell has different intervals for different parties
 * @see Lahdelma & Salminen (2001), SMAA-2: Stochastic multicriteria acceptability analysis for group decision
 *   making, Operations Research 49(3); Tervonen & Lahdelma (2007), Implementing SMAA, EJOR 178(2)
 */
export function rankAcceptability(input: AcceptabilityInput): Acceptability {
  const { criteria, samples, seed } = input;
  const sources = sourcesOf(input);
  const { scores, region, weights, random } = sources;
  const tally = createTally(scores.alternatives, criteria);
  if (isFree(region) && scores.spans.length === 0 && isSmall(scores.alternatives, criteria)) {
    countSmallDraws({ scores: scores.floors, samples, seed, progress: input.progress }, tally);
  } else {
    drawValues(sources, (values, vector) => countDraw(tally, values, vector));
  }
  const central = centralWeights(tally);
  return {
    samples,
    seed,
    independent: weights.independent,
    ranks: sharesOf(tally.ranks, scores.alternatives, samples),
    central,
    confidence:
      input.confidence === false
        ? central.map(() => null)
        : confidenceFactors({ scores, central, samples, random }),
    pairwise: sharesOf(tally.wins, scores.alternatives, samples),
    anyAboveZero: tally.above / samples,
  };
}

/**
 * The standard error of a share found by simulation.
 *
 * @param share between 0 and 1
 * @param samples number of draws
 * @returns √(p(1 - p) / n)
 * @throws RangeError when the share lies outside [0, 1] or there are no samples
 * @see binomial proportion; Tervonen & Lahdelma (2007) for its use in SMAA
 */
export function standardError(share: number, samples: number): number {
  requireCount(samples, 'samples');
  if (!(share >= 0 && share <= 1)) throw new RangeError(`share: ${share} is not between 0 and 1`);
  return Math.sqrt((share * (1 - share)) / samples);
}
