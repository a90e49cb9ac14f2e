import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { additiveValues } from '../../src/engine/additive.js';
import { mergeCriteria } from '../../src/engine/group-as-one.js';
import { problems } from './problems.js';

const scores = [
  [1, 2, 6, 4],
  [0, -2, 5, 4],
];

describe('mergeCriteria', () => {
  it('puts the means where the first member stood', () => {
    expect(mergeCriteria(scores, [10, 20, 30, 40], [3, 1])).toEqual({
      scores: [
        [1, 3, 6],
        [0, 1, 5],
      ],
      weights: [10, 30, 30],
    });
  });

  it('merges all into one', () => {
    expect(mergeCriteria(scores, [1, 1, 1, 5], [0, 1, 2, 3])).toEqual({
      scores: [[3.25], [1.75]],
      weights: [2],
    });
  });

  it('leaves everything as it was for one member', () => {
    const weights = [1, 2, 3, 4];
    expect(mergeCriteria(scores, weights, [2])).toEqual({ scores, weights });
  });

  it('changes no value when the members say the same with a fair share of weight', () => {
    fc.assert(
      fc.property(problems({ criteria: 2 }), ({ scores: rows, weights }) => {
        fc.pre((weights[0] as number) > 0);
        const [doubled, shares] = [
          rows.map((row) => [row[0] as number, ...row]),
          [weights[0] as number, ...weights],
        ];
        const merged = mergeCriteria(doubled, shares, [0, 1]);
        expect(additiveValues(merged.scores, merged.weights)).toEqual(additiveValues(rows, weights));
      }),
    );
  });

  it('leaves its input alone', () => {
    const before = structuredClone(scores);
    mergeCriteria(scores, [1, 1, 1, 1], [0, 1]);
    expect(scores).toEqual(before);
  });

  it.each([
    ['no members', []],
    ['a member twice', [1, 1]],
    ['a member that does not exist', [0, 4]],
  ])('refuses %s', (_, members) => {
    expect(() => mergeCriteria(scores, [1, 1, 1, 1], members)).toThrow(RangeError);
  });

  it('refuses rows of another length and NaN', () => {
    expect(() => mergeCriteria([[1, 2]], [1, 1, 1], [0])).toThrow(RangeError);
    expect(() => mergeCriteria([[1, NaN]], [1, 1], [0])).toThrow(RangeError);
    expect(() => mergeCriteria([[1, 2]], [1, NaN], [0])).toThrow(RangeError);
  });
});
