/** Draws weights and uncertain scores together, and the values that each draw gives the alternatives. */
import { requireCount } from './guards.js';
import { createRandom } from './random.js';
import { drawScores, prepareScores, type ScoreSource, type ScoresInput } from './score-draws.js';
import { type WeightDraws, weightDraws } from './weight-draws.js';
import { freeRegion, requireRegion, type WeightRegion } from './weight-region.js';
import { sumRows } from './weighted-sums.js';

/** What is drawn, and how often. */
export interface DrawsInput extends ScoresInput {
  /** Which weightings are in question; all of them when it is left out. */
  readonly region?: WeightRegion;
  readonly samples: number;
  /** A whole number from 0 to 2^32 - 1. */
  readonly seed: number;
  /** Called every few thousand draws with how many are done, unless all of them take but a moment. */
  readonly progress?: (done: number) => void;
}

/** What every draw takes from. */
export interface DrawSources {
  readonly scores: ScoreSource;
  readonly region: WeightRegion;
  readonly weights: WeightDraws;
  /** Uniform numbers on [0, 1); weights and scores share them. */
  readonly random: () => number;
  readonly samples: number;
  readonly progress: DrawsInput['progress'] | undefined;
}

/**
 * Makes ready to draw.
 *
 * @throws RangeError when shapes, intervals, weights, the region, counts or the seed are unusable, or when a
 *   common cell has different intervals for different parties
 */
export function sourcesOf(input: DrawsInput): DrawSources {
  const { criteria, samples } = input;
  requireCount(criteria, 'criteria');
  requireCount(samples, 'samples');
  const region = input.region ?? freeRegion(criteria);
  requireRegion(region);
  if (region.criteria !== criteria) throw new RangeError('region: it has other criteria');
  const scores = prepareScores(input);
  const random = createRandom(input.seed);
  return {
    scores,
    region,
    weights: weightDraws(region, random),
    random,
    samples,
    progress: input.progress,
  };
}

/** A power of two. */
const DRAWS_A_REPORT = 4096;

/**
 * Makes all the draws.
 *
 * @param count called once a draw with one value per alternative and the weights that gave them, as shares of 1;
 *   both are overwritten by the next draw
 */
export function drawValues(
  { scores, weights, random, samples, progress }: DrawSources,
  count: (values: Float64Array, weights: Float64Array) => void,
): void {
  const vector = new Float64Array(scores.criteria);
  const matrix = Float64Array.from(scores.floors);
  const values = new Float64Array(scores.alternatives);
  for (let draw = 0; draw < samples; draw++) {
    weights.draw(vector);
    if (scores.spans.length > 0) drawScores(scores, random, matrix);
    sumRows(matrix, vector, values);
    count(values, vector);
    if ((draw & (DRAWS_A_REPORT - 1)) === 0) progress?.(draw);
  }
}
