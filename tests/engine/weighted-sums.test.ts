import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { additiveValues } from '../../src/engine/additive.js';
import { competitionRanks } from '../../src/engine/ranking.js';
import { rankMany } from '../../src/engine/weighted-sums.js';
import { problems } from './problems.js';

describe('rankMany', () => {
  it('ranks each matrix as it would be ranked alone', () => {
    fc.assert(
      fc.property(problems(), ({ scores, weights }) => {
        const turned = [...scores].reverse();
        const flat = Float64Array.from([scores, turned, scores].flat(2));
        const expected = [scores, turned, scores].flatMap((each) =>
          competitionRanks(additiveValues(each, weights)),
        );
        expect([...rankMany({ scores: flat, alternatives: scores.length, weights })]).toEqual(expected);
      }),
    );
  });

  it.each<[string, Parameters<typeof rankMany>[0]]>([
    ['part of a matrix', { scores: Float64Array.of(1, 2, 3), alternatives: 2, weights: [1, 1] }],
    ['no alternatives', { scores: Float64Array.of(), alternatives: 0, weights: [1] }],
    [
      'a score that is NaN, without weight',
      { scores: Float64Array.of(1, NaN), alternatives: 1, weights: [1, 0] },
    ],
    ['weights of zero', { scores: Float64Array.of(1), alternatives: 1, weights: [0] }],
  ])('refuses %s', (_, input) => {
    expect(() => rankMany(input)).toThrow(RangeError);
  });
});
