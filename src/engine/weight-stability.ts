/** How far one weight can be moved before another alternative leads: the first question a council asks. */
import { additiveValues } from './additive.js';
import { competitionRanks, TIE_TOLERANCE } from './ranking.js';
import { smallest } from './smallest.js';
import { normaliseWeights } from './weights.js';

/** How robust the ranking is to one criterion's weight. Weights are shares of 1; intervals are closed. */
export interface StabilityInterval {
  readonly criterion: number;
  /** The present weight. */
  readonly weight: number;
  /** Weights between which the first place stays as it is; at an end inside (0, 1) another has caught up. */
  readonly winner: [number, number];
  /** The first alternative that is past a leader just below the interval; null when it reaches 0. */
  readonly overtakenBelowBy: number | null;
  /** The first alternative that is past a leader just above the interval; null when it reaches 1. */
  readonly overtakenAboveBy: number | null;
  /** Weights between which the whole ranking, ties included, stays as it is. */
  readonly fullRanking: [number, number];
}

/** A change of one weight after which `challenger` is level with the winner, and beyond which it leads. */
export interface SingleWeightChange {
  readonly criterion: number;
  readonly from: number;
  readonly to: number;
  readonly challenger: number;
}

/** Values are linear in the weight that is varied, so the two ends, weight 0 and weight 1, say everything. */
interface Line {
  readonly weight: number;
  readonly ranks: readonly number[];
  readonly atZero: readonly number[];
  readonly atOne: readonly number[];
}

/**
 * The stability interval of every weight: it is varied over [0, 1] while the others keep their proportions.
 *
 * Linear, so exact. A constant criterion changes nothing and gets [0, 1], and so does the only criterion.
 * When all weight lies on one criterion the others have no proportions to keep and share equally. A shared
 * first place counts as changed as soon as it is no longer shared. Only drawing level, at weight 0 or 1, is
 * not overtaking.
 *
 * @param scores scores[alternative][criterion], in points of the scale
 * @param weights one non-negative number per criterion, in any unit
 * @returns one interval per criterion
 * @throws RangeError when lengths differ, a score is not finite or the weights are unusable
 * @see Mareschal (1988), Weight stability intervals in multicriteria decision aid, EJOR 33(1)
 */
export function weightStability(
  scores: readonly (readonly number[])[],
  weights: readonly number[],
): StabilityInterval[] {
  const ranks = competitionRanks(additiveValues(scores, weights));
  return normaliseWeights(weights).map((weight, criterion) => {
    const atOne = scores.map((row) => row[criterion] as number);
    const atZero = valuesWithout(scores, weights, criterion);
    return { criterion, weight, ...stabilityOf({ weight, ranks, atZero, atOne }) };
  });
}

/**
 * The smallest change of one weight that costs the winner the first place.
 *
 * @param scores scores[alternative][criterion], in points of the scale
 * @param weights one non-negative number per criterion, in any unit
 * @returns the change, as shares of 1; null when no single weight turns it, or the first place is shared
 * @throws RangeError as {@link weightStability}
 */
export function smallestSingleWeightChange(
  scores: readonly (readonly number[])[],
  weights: readonly number[],
): SingleWeightChange | null {
  const ranks = competitionRanks(additiveValues(scores, weights));
  if (placedFirst(ranks).length !== 1) return null;
  const changes = weightStability(scores, weights).flatMap(changesAtEnds);
  return smallest(changes, (change) => Math.abs(change.to - change.from));
}

function changesAtEnds(interval: StabilityInterval): SingleWeightChange[] {
  const { criterion, weight: from, winner, overtakenBelowBy, overtakenAboveBy } = interval;
  const ends = [
    { criterion, from, to: winner[0], challenger: overtakenBelowBy },
    { criterion, from, to: winner[1], challenger: overtakenAboveBy },
  ];
  return ends.filter((end): end is SingleWeightChange => end.challenger !== null);
}

function valuesWithout(
  scores: readonly (readonly number[])[],
  weights: readonly number[],
  criterion: number,
): number[] {
  if (weights.length === 1) return additiveValues(scores, weights);
  const others = weights.map((weight, other) => (other === criterion ? 0 : weight));
  const equal = weights.map((_, other) => (other === criterion ? 0 : 1));
  return additiveValues(scores, others.some((weight) => weight > 0) ? others : equal);
}

function stabilityOf(line: Line): Omit<StabilityInterval, 'criterion' | 'weight'> {
  const all = [...line.ranks.keys()];
  const leaders = placedFirst(line.ranks);
  const winner = intersection(
    leaders.flatMap((leader) => all.map((other) => unchanged(line, leader, other))),
  );
  const fullRanking = intersection(all.flatMap((one) => all.map((other) => unchanged(line, one, other))));
  return {
    winner,
    overtakenBelowBy: overtaker(line, winner[0], line.atZero),
    overtakenAboveBy: overtaker(line, winner[1], line.atOne),
    fullRanking,
  };
}

function intersection(intervals: readonly (readonly [number, number])[]): [number, number] {
  return [Math.max(0, ...intervals.map(([low]) => low)), Math.min(1, ...intervals.map(([, high]) => high))];
}

/** The weights for which two alternatives stand to each other as they do now. */
function unchanged(line: Line, one: number, other: number): [number, number] {
  const atZero = lead(line.atZero, one, other);
  const atOne = lead(line.atOne, one, other);
  if (line.ranks[one] === line.ranks[other]) {
    return atZero === 0 && atOne === 0 ? [0, 1] : [line.weight, line.weight];
  }
  if (atZero * atOne >= 0) return [0, 1];
  const crossing = atZero / (atZero - atOne);
  const aheadAtZero = atZero > 0;
  const aheadNow = (line.ranks[one] as number) < (line.ranks[other] as number);
  return aheadAtZero === aheadNow ? [0, crossing] : [crossing, 1];
}

function lead(values: readonly number[], one: number, other: number): number {
  const difference = (values[one] as number) - (values[other] as number);
  return Math.abs(difference) <= TIE_TOLERANCE ? 0 : difference;
}

/** Of those level in front at weight `at`, the first that passes a present leader as the weight moves on. */
function overtaker(line: Line, at: number, towards: readonly number[]): number | null {
  const values = line.atZero.map((atZero, i) => (1 - at) * atZero + at * (line.atOne[i] as number));
  const front = placedFirst(competitionRanks(values));
  const leaders = placedFirst(line.ranks);
  return front.find((next) => leaders.some((leader) => lead(towards, next, leader) > 0)) ?? null;
}

function placedFirst(ranks: readonly number[]): number[] {
  return [...ranks.keys()].filter((alternative) => ranks[alternative] === 1);
}
