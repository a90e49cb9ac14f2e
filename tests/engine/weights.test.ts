import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseWeights, weightSum } from '../../src/engine/weights.js';
import { readOracle } from './oracle.js';
import { problems } from './problems.js';

interface SwingOracle {
  readonly inputs: { readonly cases: readonly { readonly points: number[]; readonly weights: number[] }[] };
}

describe('normaliseWeights', () => {
  it('reproduces weights-swing', () => {
    const { cases } = readOracle<SwingOracle>('weights-swing').inputs;
    expect(cases.length).toBeGreaterThan(0);
    for (const { points, weights } of cases) {
      normaliseWeights(points).forEach((share, i) => {
        expect(share).toBeCloseTo(weights[i] as number, 12);
      });
    }
  });

  it('gives shares that sum to 1', () => {
    fc.assert(
      fc.property(problems(), ({ weights }) => {
        expect(normaliseWeights(weights).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('does not care about the unit', () => {
    fc.assert(
      fc.property(problems(), fc.integer({ min: 1, max: 1000 }), ({ weights }, unit) => {
        expect(normaliseWeights(weights.map((weight) => weight * unit))).toEqual(normaliseWeights(weights));
      }),
    );
  });
});

describe('weightSum', () => {
  it('adds the raw weights', () => {
    expect(weightSum([20, 0, 15])).toBe(35);
  });

  it.each([
    ['negative', [1, -0.1]],
    ['NaN', [1, NaN]],
    ['infinite', [1, Infinity]],
    ['missing', new Array<number>(2).fill(1, 0, 1)],
    ['all zero', [0, 0]],
    ['absent', []],
    ['too large to add', [1.5e308, 1.5e308]],
  ])('refuses weights that are %s', (_, weights) => {
    expect(() => weightSum(weights)).toThrow(RangeError);
    expect(() => normaliseWeights(weights)).toThrow(RangeError);
  });
});
