/** A cross-check by distance: nearest to the best and farthest from the worst that the alternatives offer. */
import { type Comparison, constantCriteria, requireComparison, spans } from './comparison.js';
import { TIE_TOLERANCE } from './ranking.js';

/**
 * How a criterion's scores become comparable: divided by the length of its column, as in the original, or
 * stretched over the span of the alternatives. The ranking may depend on it, so it is always named.
 */
export type Normalisation = 'vector' | 'min-max';

/** One number per alternative. */
export interface Topsis {
  /** Between 0 and 1; more is better. */
  readonly closeness: number[];
  /** Distances to the best and to the worst of every criterion. */
  readonly toBest: number[];
  readonly toWorst: number[];
}

/**
 * Technique for Order Preference by Similarity to Ideal Solution, Euclidean.
 *
 * A constant criterion contributes nothing, and neither does one that is zero throughout. Where all
 * alternatives are alike there is no best and no worst, and each has closeness 1/2.
 *
 * @param input scores where more is better; turn the sign of a cost
 * @param normalisation named, since it can change the ranking
 * @throws RangeError as {@link requireComparison}
 * @see Hwang & Yoon (1981), Multiple Attribute Decision Making, Springer; Opricovic & Tzeng (2004), EJOR
 *   156(2)
 */
export function topsis(input: Comparison, normalisation: Normalisation): Topsis {
  const weights = requireComparison(input);
  const unit = normaliser(input.scores, normalisation);
  const constant = new Set(constantCriteria(input.scores));
  const weighted = input.scores.map((row) =>
    row.map((score, criterion) =>
      constant.has(criterion) ? 0 : (weights[criterion] as number) * unit(score, criterion),
    ),
  );
  const ends = spans(weighted);
  const toBest = weighted.map((row) => distance(row, (criterion) => ends[criterion]?.high ?? 0));
  const toWorst = weighted.map((row) => distance(row, (criterion) => ends[criterion]?.low ?? 0));
  const closeness = toWorst.map((worst, alternative) => {
    const both = worst + (toBest[alternative] as number);
    return both <= TIE_TOLERANCE ? 0.5 : worst / both;
  });
  return { closeness, toBest, toWorst };
}

/** Never asked about a constant criterion, whose span, or length, may be zero. */
function normaliser(
  scores: readonly (readonly number[])[],
  normalisation: Normalisation,
): (score: number, criterion: number) => number {
  if (normalisation === 'min-max') {
    const ends = spans(scores).map(({ low, high }) => ({ low, width: high - low }));
    return (score, criterion) => {
      const { low, width } = ends[criterion] as { low: number; width: number };
      return (score - low) / width;
    };
  }
  const lengths = (scores[0] ?? []).map((_, criterion) =>
    Math.hypot(...scores.map((row) => row[criterion] as number)),
  );
  return (score, criterion) => score / (lengths[criterion] as number);
}

function distance(row: readonly number[], to: (criterion: number) => number): number {
  return Math.hypot(...row.map((value, criterion) => value - to(criterion)));
}
