/** In how many of all possible weightings each alternative comes first, second …: how sure the ranking is. */
import { additiveValue } from './additive.js';
import { requireCount, requireFinite, requireLength } from './guards.js';
import { createRandom } from './random.js';
import { addRankShares } from './rank-shares.js';
import { TIE_TOLERANCE } from './ranking.js';
import { drawSimplex } from './simplex.js';
import { normaliseWeights } from './weights.js';

/**
 * One alternative: for each criterion and party the interval its score may lie in, in points of the scale.
 *
 * `low` and `high` have index criterion * parties + party; equal ends are a certain score.
 */
export interface UncertainScores {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Per criterion: 1 = one cell for all parties, drawn once; 0 = a cell of its own for each party. */
  readonly common: Uint8Array;
}

/** What is drawn, and how often. */
export interface AcceptabilityInput {
  readonly alternatives: readonly UncertainScores[];
  readonly criteria: number;
  /** One non-negative number per party, in any unit. */
  readonly partyWeights: readonly number[];
  readonly samples: number;
  /** A whole number from 0 to 2^32 - 1. */
  readonly seed: number;
}

/** What came of it, with what it takes to repeat it. */
export interface Acceptability {
  readonly samples: number;
  readonly seed: number;
  /** ranks[alternative][rank - 1]: the share of draws with that rank; ties share the ranks they occupy. */
  readonly ranks: number[][];
  /** The share of draws in which the best alternative's value is above 0 (by more than TIE_TOLERANCE). */
  readonly anyAboveZero: number;
}

/** Everything about the scores that is the same in every draw. */
interface Sampler {
  /** floors[alternative * criteria + criterion]: the joint score with every uncertain cell at its low end. */
  readonly floors: Float64Array;
  /** One per uncertain cell: its width times its party's share, and where it belongs. */
  readonly spans: Float64Array;
  readonly spanAlternative: Int32Array;
  readonly spanCriterion: Int32Array;
}

/**
 * Rank acceptability by simulation: weights uniform on the simplex, uncertain scores uniform on their
 * intervals and independent per cell. Certain cells use no random number.
 *
 * @returns shares of `samples` draws; without alternatives no ranks, and nothing above 0
 * @throws RangeError when shapes, intervals, weights, counts or the seed are unusable, or when a common cell
 *   has different intervals for different parties
 * @see Lahdelma & Salminen (2001), SMAA-2: Stochastic multicriteria acceptability analysis for group decision
 *   making, Operations Research 49(3); Tervonen & Lahdelma (2007), Implementing SMAA, EJOR 178(2)
 */
export function rankAcceptability(input: AcceptabilityInput): Acceptability {
  requireInput(input);
  const { samples, seed } = input;
  const random = createRandom(seed);
  const sampler = prepareSampler(input);
  const size = input.alternatives.length;
  const weights = new Float64Array(input.criteria);
  const values = new Float64Array(size);
  const order = Int32Array.from(values.keys());
  const counts = new Float64Array(size * size);
  let above = 0;
  for (let draw = 0; draw < samples; draw++) {
    drawSimplex(random, weights);
    sumFloors(sampler.floors, weights, values);
    addSpans(sampler, weights, { random, values });
    addRankShares(values, order, counts);
    if ((values[order[0] as number] as number) > TIE_TOLERANCE) above++;
  }
  return { samples, seed, ranks: toShares(counts, size, samples), anyAboveZero: above / samples };
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

function requireInput({ alternatives, criteria, partyWeights, samples }: AcceptabilityInput): void {
  requireCount(criteria, 'criteria');
  requireCount(samples, 'samples');
  for (const alternative of alternatives) requireScores(alternative, criteria, partyWeights.length);
}

function requireScores({ low, high, common }: UncertainScores, criteria: number, parties: number): void {
  requireLength(low, criteria * parties, 'low ends');
  requireLength(high, criteria * parties, 'high ends');
  requireLength(common, criteria, 'common cells');
  requireFinite(low, 'low ends');
  requireFinite(high, 'high ends');
  low.forEach((end, cell) => {
    const first = cell - (cell % parties);
    const shared = common[first / parties] !== 0;
    if (end > (high[cell] as number)) throw new RangeError('scores: an interval is upside down');
    if (shared && (end !== low[first] || high[cell] !== high[first])) {
      throw new RangeError('scores: a common cell differs between parties');
    }
  });
}

function prepareSampler({ alternatives, criteria, partyWeights }: AcceptabilityInput): Sampler {
  const shares = normaliseWeights(partyWeights);
  const floors = new Float64Array(alternatives.length * criteria);
  const spans: { alternative: number; criterion: number; span: number }[] = [];
  alternatives.forEach((scores, alternative) => {
    for (let criterion = 0; criterion < criteria; criterion++) {
      const low = scores.low.subarray(criterion * shares.length, (criterion + 1) * shares.length);
      floors[alternative * criteria + criterion] = additiveValue(low, partyWeights);
      for (const span of spansOf(scores, criterion, shares)) spans.push({ alternative, criterion, span });
    }
  });
  return {
    floors,
    spans: Float64Array.from(spans, (cell) => cell.span),
    spanAlternative: Int32Array.from(spans, (cell) => cell.alternative),
    spanCriterion: Int32Array.from(spans, (cell) => cell.criterion),
  };
}

/** How far a criterion's joint score can rise, one number per cell that is drawn. */
function spansOf(
  { low, high, common }: UncertainScores,
  criterion: number,
  shares: readonly number[],
): number[] {
  const first = criterion * shares.length;
  const widths = shares.map((_, party) => (high[first + party] as number) - (low[first + party] as number));
  const spans = common[criterion]
    ? widths.slice(0, 1)
    : widths.map((width, party) => width * (shares[party] as number));
  return spans.filter((span) => span > 0);
}

function sumFloors(floors: Float64Array, weights: Float64Array, values: Float64Array): void {
  let cell = 0;
  for (let alternative = 0; alternative < values.length; alternative++) {
    let value = 0;
    for (let criterion = 0; criterion < weights.length; criterion++) {
      value += (weights[criterion] as number) * (floors[cell++] as number);
    }
    values[alternative] = value;
  }
}

function addSpans(
  { spans, spanAlternative, spanCriterion }: Sampler,
  weights: Float64Array,
  { random, values }: { readonly random: () => number; readonly values: Float64Array },
): void {
  for (let cell = 0; cell < spans.length; cell++) {
    const alternative = spanAlternative[cell] as number;
    const rise = (weights[spanCriterion[cell] as number] as number) * (spans[cell] as number) * random();
    values[alternative] = (values[alternative] as number) + rise;
  }
}

function toShares(counts: Float64Array, size: number, samples: number): number[][] {
  const rows = Array.from({ length: size }, (_, row) => counts.subarray(row * size, (row + 1) * size));
  return rows.map((row) => Array.from(row, (count) => count / samples));
}
