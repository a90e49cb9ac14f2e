// Values, ranks and leaders of the open alternatives (and of a zero alternative that can continue) at given weights.
import { additiveValues } from '../engine/additive.js';
import { competitionRanks, TIE_TOLERANCE } from '../engine/ranking.js';
import { type DecisionMatrix, jointScores, municipalityScores, scoresWithGapsAt } from './decision-matrix.js';

export interface Ranking {
  weights: readonly number[];
  /** One for each alternative of the matrix, on the agreement's scale. */
  values: number[];
  /** What the values can be when the gaps are filled. */
  lowest: number[];
  highest: number[];
  /** Ranks of the alternatives, counted together with the zero alternative where it is ranked. */
  ranks: number[];
  zeroRank: number | null;
  /** Indices of the open alternatives in front. */
  leaders: number[];
  /** municipalities[municipality]: values and ranks as that municipality alone would have them. */
  municipalities: { values: number[]; ranks: number[]; zeroRank: number | null }[];
}

/** Ranks at the weights (not normalised). With `zeroRanked` the zero alternative, at 0, takes a place among them. */
export function rankAlternatives(
  matrix: DecisionMatrix,
  weights: readonly number[],
  zeroRanked: boolean,
): Ranking {
  const values = additiveValues(jointScores(matrix), weights);
  const best = Math.max(...values);
  return {
    weights,
    values,
    lowest: additiveValues(scoresWithGapsAt(matrix, 'low'), weights),
    highest: additiveValues(scoresWithGapsAt(matrix, 'high'), weights),
    ...ranksWithZero(values, zeroRanked),
    leaders: values.flatMap((value, index) => (value >= best - TIE_TOLERANCE ? [index] : [])),
    municipalities: matrix.municipalities.map((_, index) => {
      const own = additiveValues(municipalityScores(matrix, index), weights);
      return { values: own, ...ranksWithZero(own, zeroRanked) };
    }),
  };
}

function ranksWithZero(values: number[], zeroRanked: boolean): { ranks: number[]; zeroRank: number | null } {
  const ranks = competitionRanks(zeroRanked ? [...values, 0] : values);
  return { ranks: ranks.slice(0, values.length), zeroRank: zeroRanked ? (ranks.at(-1) ?? null) : null };
}
