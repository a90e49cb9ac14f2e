/** How often each alternative comes first, and nothing else: what a recommendation asks, in a third of the time. */
import { TIE_TOLERANCE } from './ranking.js';
import { type DrawsInput, drawValues, sourcesOf } from './value-draws.js';

/** What came of the draws. */
export interface FirstShares {
  /** False when the weights came from a random walk, whose draws resemble the ones before a little. */
  readonly independent: boolean;
  /** Per alternative the share of draws in which it comes first; those tied for first share the draw. */
  readonly firsts: number[];
  /** The share of draws in which the best alternative's value is above 0 (by more than TIE_TOLERANCE). */
  readonly anyAboveZero: number;
}

/**
 * The first column of `rankAcceptability`, from the same draws.
 *
 * @returns shares of `samples` draws; without alternatives none, and nothing above 0
 * @throws RangeError as `rankAcceptability` does
 * @see Lahdelma, Hokkanen & Salminen (1998), SMAA – Stochastic multiobjective acceptability analysis, EJOR 106(1)
 */
export function firstRankShares(input: DrawsInput): FirstShares {
  const sources = sourcesOf(input);
  const firsts = new Float64Array(sources.scores.alternatives);
  let above = 0;
  drawValues(sources, (values) => {
    let best = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < values.length; i++) best = Math.max(best, values[i] as number);
    if (best > TIE_TOLERANCE) above++;
    let tied = 0;
    for (let i = 0; i < values.length; i++) if ((values[i] as number) >= best - TIE_TOLERANCE) tied++;
    for (let i = 0; i < values.length; i++) {
      if ((values[i] as number) >= best - TIE_TOLERANCE) firsts[i] = (firsts[i] as number) + 1 / tied;
    }
  });
  return {
    independent: sources.weights.independent,
    firsts: Array.from(firsts, (count) => count / input.samples),
    anyAboveZero: above / input.samples,
  };
}
