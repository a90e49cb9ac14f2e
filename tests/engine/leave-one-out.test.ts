import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { additiveValues } from '../../src/engine/additive.js';
import { leaveOneOut } from '../../src/engine/leave-one-out.js';
import { problems } from './problems.js';

describe('leaving one criterion out', () => {
  it('is weighing it nothing', () => {
    expect(
      leaveOneOut(
        [
          [4, 0, 1],
          [0, 2, 3],
        ],
        [2, 1, 1],
      ),
    ).toEqual([
      [0.5, 2.5],
      [3, 1],
      [8 / 3, 2 / 3],
    ]);
  });

  it('leaves nothing when it is the only one that weighs', () => {
    expect(leaveOneOut([[4], [1]], [1])).toEqual([null]);
    expect(
      leaveOneOut(
        [
          [4, 1],
          [1, 2],
        ],
        [1, 0],
      ),
    ).toEqual([null, [4, 1]]);
  });

  it('is the value of a problem without the column', () => {
    fc.assert(
      fc.property(problems({ alternatives: 1, criteria: 2 }), ({ scores, weights }) => {
        leaveOneOut(scores, weights).forEach((values, left) => {
          const without = (row: readonly number[]) => row.filter((_, criterion) => criterion !== left);
          if (values === null) expect(without(weights).every((weight) => weight === 0)).toBe(true);
          else expect(values).toEqual(additiveValues(scores.map(without), without(weights)));
        });
      }),
    );
  });

  it.each([
    [[[1, 2]], [1, -1]],
    [[[1, 2]], [0, 0]],
    [[[1]], [1, 1]],
    [[[1, Number.NaN]], [1, 1]],
  ])('refuses %j with weights %j', (scores, weights) => {
    expect(() => leaveOneOut(scores, weights)).toThrow(RangeError);
  });
});
