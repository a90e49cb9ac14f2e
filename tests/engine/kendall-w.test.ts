import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kendallW } from '../../src/engine/kendall-w.js';
import { type Matrix, readOracle } from './oracle.js';

interface ConcordanceOracle {
  readonly inputs: { ratings: Matrix; already_ranks: boolean };
  readonly expected: {
    W: number;
    S: number;
    T: number;
    chi2: number;
    W_uncorrected: number;
    ranks: Matrix;
    rank_sums: number[];
  };
  readonly tolerance: { abs: number };
}

describe("Kendall's W", () => {
  it.each(['kendall-w-perfect-ties', 'kendall-w-proofwiki-3x4'])('reproduces %s', (id) => {
    const { inputs, expected, tolerance } = readOracle<ConcordanceOracle>(id);
    // Ranks grow the other way than ratings.
    const sign = inputs.already_ranks ? -1 : 1;
    const { w, ranks, rankSums, ties, undefinedBecause } = kendallW(
      inputs.ratings.map((row) => row.map((rating) => sign * rating)),
    );
    const [m, n] = [inputs.ratings.length, inputs.ratings[0]?.length ?? 0];
    expect(undefinedBecause).toBeNull();
    expect(Math.abs((w as number) - expected.W)).toBeLessThanOrEqual(tolerance.abs);
    expect(ranks).toEqual(expected.ranks);
    expect(rankSums).toEqual(expected.rank_sums);
    expect(ties).toBe(expected.T);
    const mean = (m * (n + 1)) / 2;
    const squares = rankSums.reduce((sum, rankSum) => sum + (rankSum - mean) ** 2, 0);
    expect(squares).toBeCloseTo(expected.S, 9);
    expect(m * (n - 1) * (w as number)).toBeCloseTo(expected.chi2, 9);
    expect((12 * squares) / (m ** 2 * (n ** 3 - n))).toBeCloseTo(expected.W_uncorrected, 9);
  });

  it('is 0 for two judges of opposite orders, and 1 for judges of the same', () => {
    expect(
      kendallW([
        [1, 2, 3],
        [3, 2, 1],
      ]).w,
    ).toBe(0);
    expect(
      kendallW([
        [1, 2, 3],
        [10, 20, 90],
      ]).w,
    ).toBe(1);
  });

  it.each([
    ['one judge', [[1, 2, 3]], 'one-judge'],
    ['one object', [[1], [2]], 'one-object'],
    ['no object', [[], []], 'one-object'],
    [
      'judges who tie everything',
      [
        [2, 2, 2],
        [0.1 + 0.2, 0.3, 0.3],
      ],
      'all-tied',
    ],
  ] as const)('is not defined for %s', (_, ratings, reason) => {
    expect(kendallW(ratings)).toMatchObject({ w: null, undefinedBecause: reason });
  });

  it('is defined when one judge has an order and the others tie everything', () => {
    const { w } = kendallW([
      [3, 2, 1],
      [0, 0, 0],
    ]);
    expect(w).toBeCloseTo(0.5, 12);
  });

  it('lies between 0 and 1, and does not depend on the unit or the order of the judges', () => {
    const panel = fc
      .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 6 }))
      .chain(([judges, objects]) =>
        fc.array(fc.array(fc.integer({ min: -4, max: 4 }), { minLength: objects, maxLength: objects }), {
          minLength: judges,
          maxLength: judges,
        }),
      );
    fc.assert(
      fc.property(panel, (ratings) => {
        const { w } = kendallW(ratings);
        if (w === null) return;
        expect(w).toBeGreaterThanOrEqual(0);
        expect(w).toBeLessThanOrEqual(1 + 1e-12);
        const other = ratings.map((row) => row.map((rating) => 3 * rating + 1)).reverse();
        expect(kendallW(other).w).toBeCloseTo(w, 12);
      }),
    );
  });

  it.each([
    ['no judges', []],
    ['judges of different counts', [[1, 2], [1]]],
    ['NaN', [[1, Number.NaN]]],
    ['no end', [[1, Number.POSITIVE_INFINITY]]],
  ])('refuses %s', (_, ratings) => {
    expect(() => kendallW(ratings)).toThrow(RangeError);
  });
});
