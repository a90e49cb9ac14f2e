import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { additiveValues } from '../../src/engine/additive.js';
import { type ScoreCell, type ScoreChangeInput, smallestScoreChange } from '../../src/engine/score-flip.js';
import { normaliseWeights } from '../../src/engine/weights.js';
import { leadersOf, type Problem, problems } from './problems.js';

const STEPS = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

interface Reference extends ScoreChangeInput {
  readonly distances: number[];
}

/**
 * Every cell of a problem as the engine wants it, and by brute force the smallest change that turns it, per
 * cell.
 */
function referenceOf({ scores, weights }: Problem, winner: number): Reference {
  const shares = normaliseWeights(weights);
  const places = scores.flatMap((row, alternative) =>
    row.map((score, criterion) => ({ alternative, criterion, score })),
  );
  const cells = places.map(({ alternative, criterion, score }) => ({
    alternative,
    coefficient: shares[criterion] as number,
    score,
  }));
  const distances = places.map(({ alternative, criterion, score }) => {
    const turning = STEPS.filter((to) => {
      const changed = scores.map((row, i) => (i === alternative ? row.with(criterion, to) : row));
      const leaders = leadersOf(additiveValues(changed, weights));
      return leaders.length > 1 || leaders[0] !== winner;
    });
    return Math.min(...turning.map((to) => Math.abs(to - score)));
  });
  return { values: additiveValues(scores, weights), winner, cells, steps: STEPS, distances };
}

function input(change: Partial<ScoreChangeInput>): ScoreChangeInput {
  return { values: [2, 1, 0], winner: 0, cells: [], steps: STEPS, ...change };
}

function cell(alternative: number, coefficient: number, score: number): ScoreCell {
  return { alternative, coefficient, score };
}

describe('smallestScoreChange', () => {
  it('agrees with trying every step of every cell', () => {
    fc.assert(
      fc.property(problems({ alternatives: 2 }), (problem) => {
        const leaders = leadersOf(additiveValues(problem.scores, problem.weights));
        fc.pre(leaders.length === 1);
        const reference = referenceOf(problem, leaders[0] as number);
        const least = Math.min(...reference.distances);
        const change = smallestScoreChange(reference);
        const score = reference.cells[change?.cell ?? NaN]?.score ?? Infinity;
        expect(change?.cell ?? -1).toBe(least === Infinity ? -1 : reference.distances.indexOf(least));
        expect(Math.abs((change?.to ?? 0) - score)).toBe(least);
      }),
    );
  });

  it('names the challenger that is level or ahead when the change is made, and whether it is a tie', () => {
    fc.assert(
      fc.property(problems({ alternatives: 2 }), ({ scores, weights }) => {
        const leaders = leadersOf(additiveValues(scores, weights));
        fc.pre(leaders.length === 1);
        const [winner] = leaders as [number];
        const change = smallestScoreChange(referenceOf({ scores, weights }, winner));
        fc.pre(change !== null);
        const columns = weights.length;
        const [alternative, criterion] = [Math.floor(change.cell / columns), change.cell % columns];
        const changed = scores.map((row, i) => (i === alternative ? row.with(criterion, change.to) : row));
        const front = leadersOf(additiveValues(changed, weights));
        expect(front).toContain(change.challenger);
        expect(change.challenger).not.toBe(winner);
        expect(front.includes(winner)).toBe(change.tie);
      }),
    );
  });

  it('lowers the winner until the best of the others is level', () => {
    const change = smallestScoreChange(input({ cells: [cell(0, 0.5, 3)] }));
    expect(change).toEqual({ cell: 0, to: 1, challenger: 1, tie: true });
  });

  it('raises another until it is past the winner', () => {
    const change = smallestScoreChange(input({ cells: [cell(2, 0.8, 0)] }));
    expect(change).toEqual({ cell: 0, to: 3, challenger: 2, tie: false });
  });

  it('starts from a score between two steps', () => {
    const change = smallestScoreChange(input({ cells: [cell(1, 0.5, 0.5)] }));
    expect(change).toEqual({ cell: 0, to: 3, challenger: 1, tie: false });
  });

  it('takes the steps in any order, and only those there are', () => {
    const cells = [cell(1, 0.5, 0)];
    expect(smallestScoreChange(input({ cells, steps: [4, 0, 3, 2, 1] }))?.to).toBe(2);
    expect(smallestScoreChange(input({ cells, steps: [0, 4, -4] }))?.to).toBe(4);
    expect(smallestScoreChange(input({ cells, steps: [0, 1] }))).toBeNull();
    expect(smallestScoreChange(input({ cells, steps: [] }))).toBeNull();
  });

  it('takes the first cell on equality, the smallest change otherwise', () => {
    expect(smallestScoreChange(input({ cells: [cell(1, 0.5, 0), cell(0, 0.5, 3)] }))?.cell).toBe(0);
    expect(smallestScoreChange(input({ cells: [cell(1, 0.5, 0), cell(0, 1, 3)] }))?.cell).toBe(1);
  });

  it('takes the first of two best others for the challenger', () => {
    const values = [2, 0.3, 0.1 + 0.2];
    expect(smallestScoreChange(input({ values, cells: [cell(0, 1, 4)] }))?.challenger).toBe(1);
  });

  it('is never turned by a coefficient of zero', () => {
    expect(smallestScoreChange(input({ cells: [cell(0, 0, 4), cell(1, 0, -4)] }))).toBeNull();
  });

  it('is null when the winner is tied, behind or alone', () => {
    const cells = [cell(0, 1, 4)];
    expect(smallestScoreChange(input({ values: [1, 1], cells }))).toBeNull();
    expect(smallestScoreChange(input({ values: [1, 2], cells }))).toBeNull();
    expect(smallestScoreChange(input({ values: [1], cells }))).toBeNull();
  });

  it.each([
    ['a value that is NaN', input({ values: [1, NaN] })],
    ['a step that is NaN', input({ steps: [NaN] })],
    ['a winner that does not exist', input({ winner: 3 })],
    ['a cell of no alternative', input({ cells: [cell(3, 1, 0)] })],
    ['a negative coefficient', input({ cells: [cell(1, -1, 0)] })],
    ['a coefficient that is NaN', input({ cells: [cell(1, NaN, 0)] })],
    ['a score that is NaN', input({ cells: [cell(1, 1, NaN)] })],
  ])('refuses %s', (_, bad) => {
    expect(() => smallestScoreChange(bad)).toThrow(RangeError);
  });
});
