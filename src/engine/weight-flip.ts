/** How much weight must move before another wins, in terms people can argue about: «8 points from A to B». */
import { additiveValues } from './additive.js';
import { requireIndex } from './guards.js';
import { TIE_TOLERANCE } from './ranking.js';
import { smallest } from './smallest.js';
import { normaliseWeights } from './weights.js';

/** Weight taken from one criterion and given to another, as a share of 1. */
export interface WeightMove {
  readonly from: number;
  readonly to: number;
  readonly amount: number;
}

/** A shift of weight after which `challenger` is as good as the winner. */
export interface WeightShift {
  readonly challenger: number;
  /** The sum of absolute weight changes; twice the weight that moves. */
  readonly l1: number;
  /** The weights after the shift, with sum 1. */
  readonly weights: number[];
  readonly moves: WeightMove[];
}

/** Which two alternatives are weighed against each other. */
export interface WeightShiftInput {
  /** scores[alternative][criterion], in points of the scale. */
  readonly scores: readonly (readonly number[])[];
  /** One non-negative number per criterion, in any unit. */
  readonly weights: readonly number[];
  readonly winner: number;
  readonly challenger: number;
}

/**
 * The smallest shift of weight, over all challengers, after which one of them is as good as the winner.
 *
 * @param scores scores[alternative][criterion], in points of the scale
 * @param weights one non-negative number per criterion, in any unit
 * @param winner the alternative to catch up with
 * @returns the shift, with the first challenger on equality; null when no other alternative is better
 *   anywhere
 * @throws RangeError when there is no such alternative, or the scores or weights are unusable
 */
export function smallestWeightShift(
  scores: readonly (readonly number[])[],
  weights: readonly number[],
  winner: number,
): WeightShift | null {
  requireIndex(winner, scores.length, 'winner');
  const others = [...scores.keys()].filter((alternative) => alternative !== winner);
  const shifts = others.map((challenger) => weightShiftTo({ scores, weights, winner, challenger }));
  return smallest(
    shifts.filter((shift) => shift !== null),
    (shift) => shift.l1,
  );
}

/**
 * The smallest shift of weight (L1, weights at least 0 and sum 1) after which `challenger` is as good as
 * `winner`.
 *
 * Optimal: each unit of weight closes the gap by d(from) - d(to), with d the winner's lead per criterion, so
 * it should go to the smallest d; then the gap is a fractional knapsack, filled by the largest d first.
 *
 * @returns the shift, without moves when the challenger is as good already; null when the challenger is
 *   nowhere better (it could at most draw level by ignoring every criterion on which they differ)
 * @throws RangeError when winner and challenger are no two alternatives, or the scores or weights are
 *   unusable
 * @see oracle weight-flip-distance-6x7-global-scale, solved as a linear programme
 */
export function weightShiftTo(input: WeightShiftInput): WeightShift | null {
  const { scores, winner, challenger } = input;
  requireIndex(winner, scores.length, 'winner');
  requireIndex(challenger, scores.length, 'challenger');
  if (winner === challenger) throw new RangeError('challenger: the same alternative as the winner');
  const [winnerValue, challengerValue] = additiveValues(
    [scores[winner] as readonly number[], scores[challenger] as readonly number[]],
    input.weights,
  ) as [number, number];
  const weights = normaliseWeights(input.weights);
  const gap = winnerValue - challengerValue;
  if (gap <= TIE_TOLERANCE) return { challenger, l1: 0, weights, moves: [] };
  const leads = weights.map(
    (_, criterion) => scoreOf(scores, winner, criterion) - scoreOf(scores, challenger, criterion),
  );
  if (leads.every((lead) => lead >= -TIE_TOLERANCE)) return null;
  return shifted(challenger, weights, closingMoves({ leads, weights, gap }));
}

function scoreOf(scores: readonly (readonly number[])[], alternative: number, criterion: number): number {
  return scores[alternative]?.[criterion] as number;
}

interface Gap {
  readonly leads: readonly number[];
  readonly weights: readonly number[];
  readonly gap: number;
}

function closingMoves({ leads, weights, gap }: Gap): WeightMove[] {
  const to = leads.indexOf(Math.min(...leads));
  const closes = (from: number): number => (leads[from] as number) - (leads[to] as number);
  const donors = [...leads.keys()].filter((from) => closes(from) > 0).sort((a, b) => closes(b) - closes(a));
  let left = gap;
  return donors.flatMap((from) => {
    const amount = Math.min(weights[from] as number, left / closes(from));
    left -= amount * closes(from);
    // What is left after the last donor is the dust of binary fractions, not a move.
    return amount > TIE_TOLERANCE ? [{ from, to, amount }] : [];
  });
}

function shifted(challenger: number, before: readonly number[], moves: WeightMove[]): WeightShift {
  const weights = [...before];
  for (const { from, to, amount } of moves) {
    weights[from] = (weights[from] as number) - amount;
    weights[to] = (weights[to] as number) + amount;
  }
  const l1 = 2 * moves.reduce((sum, move) => sum + move.amount, 0);
  return { challenger, l1, weights, moves };
}
