import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalWeights, rankOrderCentroid, rankSum } from '../../src/engine/rank-weights.js';
import { readOracle } from './oracle.js';
import { permutations, permuted } from './problems.js';

interface Tables {
  readonly expected: {
    readonly tables: Record<string, { readonly roc_float: number[]; readonly rank_sum: number[] }>;
  };
  readonly published: { readonly roc4: number[]; readonly roc_2: number[]; readonly rank_sum_2: number[] };
}

const places = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 });
const FORMULAS = { rankOrderCentroid, rankSum };
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('weights from an order', () => {
  const { expected, published } = readOracle<Tables>('weights-rank-tables');

  it.each(Object.entries(expected.tables))('reproduce weights-rank-tables for %s criteria', (size, table) => {
    const order = Array.from({ length: Number(size) }, (_, index) => index + 1);
    rankOrderCentroid(order).forEach((share, i) => {
      expect(Math.abs(share - (table.roc_float[i] as number))).toBeLessThanOrEqual(1e-12);
    });
    rankSum(order).forEach((share, i) => {
      expect(Math.abs(share - (table.rank_sum[i] as number))).toBeLessThanOrEqual(1e-12);
    });
  });

  it('reproduce what is printed in the papers', () => {
    expect(rankOrderCentroid([1, 2, 3, 4]).map((share) => Number(share.toFixed(4)))).toEqual(published.roc4);
    expect(rankOrderCentroid([1, 2])).toEqual(published.roc_2);
    expect(rankSum([1, 2]).map((share) => Number(share.toFixed(2)))).toEqual(published.rank_sum_2);
  });

  it('give tied criteria the mean of the places they take up', () => {
    const [first = 0, second = 0, third = 0, fourth = 0] = rankOrderCentroid([1, 2, 3, 4]);
    const tied = rankOrderCentroid([2, 1, 2, 4]);
    expect(tied[0]).toBe(tied[2]);
    [(second + third) / 2, first, (second + third) / 2, fourth].forEach((share, i) => {
      expect(tied[i]).toBeCloseTo(share, 12);
    });
    expect(rankSum([3, 3, 3])).toEqual(equalWeights(3));
  });

  it.each(Object.entries(FORMULAS))('by %s sum to 1 and follow the order', (_, formula) => {
    fc.assert(
      fc.property(places, (order) => {
        const weights = formula(order);
        expect(sum(weights)).toBeCloseTo(1, 12);
        order.forEach((place, i) => {
          order.forEach((other, j) => {
            if (place === other) expect(weights[i]).toBe(weights[j]);
            else expect((weights[i] as number) > (weights[j] as number)).toBe(place < other);
          });
        });
      }),
    );
  });

  it.each(Object.entries(FORMULAS))(
    'by %s do not care how the places are counted or listed',
    (_, formula) => {
      const listed = places.chain((order) => fc.tuple(fc.constant(order), permutations(order.length)));
      fc.assert(
        fc.property(listed, ([order, listing]) => {
          const stretched = order.map((place) => 10 * place - 3);
          expect(formula(stretched)).toEqual(formula(order));
          permuted(formula(order), listing).forEach((share, i) => {
            expect(share).toBeCloseTo(formula(permuted(order, listing))[i] as number, 14);
          });
        }),
      );
    },
  );

  it('refuse what is no order', () => {
    for (const formula of [rankOrderCentroid, rankSum]) {
      expect(() => formula([])).toThrow(RangeError);
      expect(() => formula([1, Number.NaN])).toThrow(RangeError);
    }
    expect(() => equalWeights(0)).toThrow(RangeError);
    expect(() => equalWeights(1.5)).toThrow(RangeError);
  });
});
