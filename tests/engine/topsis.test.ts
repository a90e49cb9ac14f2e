import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constantCriteria } from '../../src/engine/comparison.js';
import { dominates } from '../../src/engine/dominance.js';
import { competitionRanks } from '../../src/engine/ranking.js';
import { type Normalisation, topsis } from '../../src/engine/topsis.js';
import { type ComparisonOracle, moreIsBetter, REFUSED, worstError } from './comparison.js';
import { readOracle } from './oracle.js';
import { problems } from './problems.js';

interface TopsisNumbers {
  closeness: number[];
  ranks: number[];
  d_plus?: number[];
  d_minus?: number[];
}

const BOTH: Normalisation[] = ['vector', 'min-max'];

describe('TOPSIS', () => {
  it.each<[string, Normalisation]>([
    ['topsis-hwang-yoon-1981-fighter', 'vector'],
    ['topsis-opricovic-tzeng-2004-vector', 'vector'],
    ['topsis-opricovic-tzeng-2004-minmax', 'min-max'],
  ])('reproduces %s', (id, normalisation) => {
    const oracle = readOracle<ComparisonOracle<TopsisNumbers>>(id);
    const { expected, tolerance } = oracle;
    const found = topsis(moreIsBetter(oracle), normalisation);
    expect(worstError(found.closeness, expected.closeness)).toBeLessThan(tolerance.abs);
    expect(competitionRanks(found.closeness)).toEqual(expected.ranks);
    if (expected.d_plus) expect(worstError(found.toBest, expected.d_plus)).toBeLessThan(tolerance.abs);
    if (expected.d_minus) expect(worstError(found.toWorst, expected.d_minus)).toBeLessThan(tolerance.abs);
  });

  it.each(BOTH)('is unmoved by a constant criterion, zero or not: %s', (normalisation) => {
    const plain = topsis(
      {
        scores: [
          [1, 4],
          [3, 2],
          [2, 2],
        ],
        weights: [1, 1],
      },
      normalisation,
    );
    for (const constant of [0, 3]) {
      const scores = [
        [1, constant, 4],
        [3, constant, 2],
        [2, constant, 2],
      ];
      expect(constantCriteria(scores)).toEqual([1]);
      const found = topsis({ scores, weights: [1, 5, 1] }, normalisation);
      expect(worstError(found.closeness, plain.closeness)).toBeLessThan(1e-12);
    }
  });

  it.each(BOTH)('ties identical alternatives, also when there are no others: %s', (normalisation) => {
    const found = topsis(
      {
        scores: [
          [1, 2],
          [0, 4],
          [1, 2],
        ],
        weights: [2, 1],
      },
      normalisation,
    );
    expect(found.closeness[0]).toBe(found.closeness[2]);
    const alike = topsis(
      {
        scores: [
          [0, 0],
          [0, 0],
        ],
        weights: [1, 1],
      },
      normalisation,
    );
    expect(alike.closeness).toEqual([0.5, 0.5]);
  });

  it.each(REFUSED)('refuses %s', (_, input) => {
    for (const normalisation of BOTH) expect(() => topsis(input, normalisation)).toThrow(RangeError);
  });

  it('never puts one before another that dominates it', () => {
    fc.assert(
      fc.property(problems({ alternatives: 2 }), fc.constantFrom(...BOTH), (problem, normalisation) => {
        const { closeness } = topsis(problem, normalisation);
        const [a, b] = problem.scores as [number[], number[]];
        if (dominates(a, b)) expect(closeness[0]).toBeGreaterThanOrEqual((closeness[1] as number) - 1e-9);
      }),
    );
  });
});
