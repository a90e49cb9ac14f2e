/** Which single assessment the result hangs on: the one that deserves another look. */
import { requireFinite, requireIndex } from './guards.js';
import { TIE_TOLERANCE } from './ranking.js';
import { smallest } from './smallest.js';

/** A score that may be reconsidered. */
export interface ScoreCell {
  readonly alternative: number;
  /** How much the alternative's value moves per point of the score; at least 0. */
  readonly coefficient: number;
  /** The present score, in points of the scale; may lie between steps. */
  readonly score: number;
}

/** The present values and what may change. */
export interface ScoreChangeInput {
  /** One value per alternative, in points of the scale. */
  readonly values: readonly number[];
  readonly winner: number;
  readonly cells: readonly ScoreCell[];
  /** The steps of the scale, in points, in any order. */
  readonly steps: readonly number[];
}

/** Moving cell number `cell` to step `to` brings `challenger` level (`tie`) or past the winner. */
export interface ScoreChange {
  readonly cell: number;
  readonly to: number;
  readonly challenger: number;
  readonly tie: boolean;
}

/**
 * The smallest change of one score, to a step of the scale, after which the winner is no longer alone in
 * front.
 *
 * @returns the change smallest in points, the first cell on equality; null when no single score turns it, and
 *   when the winner is not alone in front to begin with
 * @throws RangeError when a number is not finite, a coefficient is negative or an alternative does not exist
 * @see one-way sensitivity analysis, Belton & Stewart (2002), Multiple Criteria Decision Analysis
 */
export function smallestScoreChange(input: ScoreChangeInput): ScoreChange | null {
  requireScoreChange(input);
  const rival = bestOther(input.values, input.winner);
  if (rival === null || leadOver(input, rival) <= TIE_TOLERANCE) return null;
  const changes = input.cells.flatMap((_, cell) => changesOf(input, rival, cell));
  return smallest(changes, ({ cell, to }) => Math.abs(to - (input.cells[cell] as ScoreCell).score));
}

function requireScoreChange({ values, winner, cells, steps }: ScoreChangeInput): void {
  requireFinite(values, 'values');
  requireFinite(steps, 'steps');
  requireIndex(winner, values.length, 'winner');
  for (const { alternative, coefficient, score } of cells) {
    requireIndex(alternative, values.length, 'alternative of a cell');
    requireFinite([coefficient, score], 'cell');
    if (coefficient < 0) throw new RangeError('cell: a coefficient is negative');
  }
}

function bestOther(values: readonly number[], winner: number): number | null {
  const others = [...values.keys()].filter((alternative) => alternative !== winner);
  return smallest(others, (alternative) => -(values[alternative] as number));
}

function leadOver({ values, winner }: ScoreChangeInput, other: number): number {
  return (values[winner] as number) - (values[other] as number);
}

/** A loss of the winner meets the best of the others; a gain of another meets the winner. */
function changesOf(input: ScoreChangeInput, rival: number, cell: number): ScoreChange[] {
  const { alternative, coefficient, score } = input.cells[cell] as ScoreCell;
  const own = alternative === input.winner;
  const challenger = own ? rival : alternative;
  return input.steps.flatMap((to) => {
    const gain = coefficient * (to - score);
    const lead = leadOver(input, challenger) + (own ? gain : -gain);
    return lead <= TIE_TOLERANCE ? [{ cell, to, challenger, tie: lead >= -TIE_TOLERANCE }] : [];
  });
}
