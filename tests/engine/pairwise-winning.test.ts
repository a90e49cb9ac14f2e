import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairwiseWinning, pairwiseWinningWithin } from '../../src/engine/pairwise-winning.js';
import { type Triangulation, triangulate } from '../../src/engine/triangulation.js';
import { freeRegion, type WeightRegion } from '../../src/engine/weight-region.js';
import { type Matrix, readOracle } from './oracle.js';

function simplicesOf(region: WeightRegion): Triangulation {
  const found = triangulate(region, 100_000);
  if (found === null) throw new Error('the budget was used up');
  return found;
}

/** The formula for differences that all differ: Σ d^(n-1) / Π (d - d_i) over the positive ones. */
function closedForm(differences: readonly number[]): number {
  return differences
    .filter((own) => own > 0)
    .reduce((sum, own) => {
      const others = differences.filter((other) => other !== own);
      return sum + others.reduce((product, other) => (product * own) / (own - other), 1);
    }, 0);
}

describe('pairwiseWinning', () => {
  const oracle = readOracle<{
    inputs: { cases: { difference: number[]; difference_exact: string[]; p_first_better: number }[] };
  }>('smaa-pairwise-closed-form');

  it.each(oracle.inputs.cases)(
    'is $p_first_better for $difference_exact',
    ({ difference, p_first_better }) => {
      const { win, tie } = pairwiseWinning(difference);
      expect(Math.abs(win - p_first_better)).toBeLessThan(1e-12);
      expect(tie).toBe(false);
    },
  );

  const matrices: [string, number[]][] = [
    ['smaa-6x7-uniform-exact', []],
    ['smaa-dominated-3x3', []],
    ['smaa-symmetric-3x3', []],
    ['smaa-kangas-forest-c1-most-important', [0]],
  ];

  it.each(matrices)('reproduces the indices of %s', (id, order) => {
    const { inputs, expected } = readOracle<{
      inputs: { values: Matrix };
      expected: { pairwise_winning: Matrix };
    }>(id);
    const region = simplicesOf({ ...freeRegion(inputs.values[0]?.length ?? 0), order });
    inputs.values.forEach((one, a) => {
      inputs.values.forEach((other, b) => {
        if (a === b) return;
        const differences = one.map((score, criterion) => score - (other[criterion] as number));
        const share = expected.pairwise_winning[a]?.[b] as number;
        expect(Math.abs(pairwiseWinningWithin(differences, region).win - share)).toBeLessThan(1e-9);
        if (order.length === 0) expect(Math.abs(pairwiseWinning(differences).win - share)).toBeLessThan(1e-9);
      });
    });
  });

  it('agrees with the closed form where that is defined', () => {
    const distinct = fc.uniqueArray(fc.integer({ min: -40, max: 40 }), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(distinct, (differences) => {
        fc.pre(differences.some((difference) => difference !== 0));
        expect(pairwiseWinning(differences).win).toBeCloseTo(closedForm(differences), 9);
      }),
    );
  });

  it('needs no limit for equal differences', () => {
    // Below 0 where the third weight is above one third: a corner two thirds as long as the whole.
    expect(pairwiseWinning([1, 1, -2]).win).toBeCloseTo(1 - (2 / 3) ** 2, 12);
    expect(pairwiseWinning([3, -3, 3, -3]).win).toBeCloseTo(0.5, 12);
    expect(pairwiseWinning([2, 0, 0, 0]).win).toBe(1);
    expect(pairwiseWinning([-2, 0, -0]).win).toBe(0);
  });

  it('is symmetric, and knows no unit and no order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 8 }),
        (differences) => {
          const { win, tie } = pairwiseWinning(differences);
          const turned = pairwiseWinning(differences.map((difference) => -difference));
          expect(win + turned.win).toBeCloseTo(1, 12);
          expect(turned.tie).toBe(tie);
          expect(pairwiseWinning([...differences].reverse().map((x) => x * 0.7)).win).toBeCloseTo(win, 12);
        },
      ),
    );
  });

  it('calls it a tie when nothing differs but rounding', () => {
    expect(pairwiseWinning([0, -0, 0.1 + 0.2 - 0.3])).toEqual({ win: 0.5, tie: true });
    expect(pairwiseWinningWithin([0, 0], simplicesOf(freeRegion(2)))).toEqual({ win: 0.5, tie: true });
  });

  it('takes the values at the vertices of an order', () => {
    const region = simplicesOf({ ...freeRegion(2), order: [0, 1] });
    expect(pairwiseWinningWithin([1, -2], region).win).toBeCloseTo(2 / 3, 12);
    expect(pairwiseWinningWithin([-2, 1], region).win).toBe(0);
  });

  it.each([[[]], [[NaN]], [[1, Infinity]]])('refuses %j', (differences) => {
    expect(() => pairwiseWinning(differences)).toThrow(RangeError);
    expect(() => pairwiseWinningWithin(differences, simplicesOf(freeRegion(2)))).toThrow(RangeError);
  });
});
