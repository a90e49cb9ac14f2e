import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { additiveValue, additiveValues } from '../../src/engine/additive.js';
import { dominancePairs } from '../../src/engine/dominance.js';
import { competitionRanks } from '../../src/engine/ranking.js';
import { type Matrix, onDeclaredScale, readOracle } from './oracle.js';
import { permutations, permuted, problems } from './problems.js';

interface Scale {
  readonly min: number[];
  readonly max: number[];
}

interface GlobalScaleOracle {
  readonly inputs: { matrix: Matrix; weights: number[]; objectives: string[]; scale: Scale };
  readonly expected: { scores: number[]; ranks: number[] };
}

interface KangasOracle {
  readonly inputs: { utilities: Matrix; weights: number[] };
  readonly expected: { scores: number[]; ranks: number[] };
  readonly published: { scores: number[]; tolerance: number };
}

interface ReversalOracle {
  readonly inputs: { matrix: Matrix; weights: number[]; objectives: string[]; declared_scale: Scale };
  readonly expected: { global_all: { scores: number[] }; global_without_C: { scores: number[] } };
}

function expectClose(actual: readonly number[], expected: readonly number[], tolerance: number): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, i) => {
    expect(Math.abs(value - (expected[i] as number))).toBeLessThanOrEqual(tolerance);
  });
}

describe('additiveValues against known numbers', () => {
  it('reproduces additive-global-scale-6x7', () => {
    const { inputs, expected } = readOracle<GlobalScaleOracle>('additive-global-scale-6x7');
    const scores = onDeclaredScale(inputs.matrix, inputs.scale, inputs.objectives);
    const values = additiveValues(scores, inputs.weights);
    expectClose(values, expected.scores, 1e-12);
    expect(competitionRanks(values)).toEqual(expected.ranks);
  });

  it('reproduces additive-local-minmax-6x7, on a scale between the observed ends of each column', () => {
    const { inputs, expected } = readOracle<Omit<GlobalScaleOracle, 'scale'>>('additive-local-minmax-6x7');
    const columns = inputs.weights.map((_, column) => inputs.matrix.map((row) => row[column] as number));
    const scale = {
      min: columns.map((one) => Math.min(...one)),
      max: columns.map((one) => Math.max(...one)),
    };
    const values = additiveValues(onDeclaredScale(inputs.matrix, scale, inputs.objectives), inputs.weights);
    expectClose(values, expected.scores, 1e-12);
    expect(competitionRanks(values)).toEqual(expected.ranks);
  });

  it('reproduces Kangas, Kangas & Kurttila (2008), example 3.5', () => {
    const { inputs, expected, published } = readOracle<KangasOracle>('additive-kangas-2008-smart');
    const values = additiveValues(inputs.utilities, inputs.weights);
    expectClose(values, expected.scores, 1e-12);
    expectClose(values, published.scores, published.tolerance);
    expect(competitionRanks(values)).toEqual(expected.ranks);
  });

  it('keeps the winner when the worst alternative leaves (additive-rank-reversal-local-scale)', () => {
    const { inputs, expected } = readOracle<ReversalOracle>('additive-rank-reversal-local-scale');
    const scores = onDeclaredScale(inputs.matrix, inputs.declared_scale, inputs.objectives);
    const all = additiveValues(scores, inputs.weights);
    const without = additiveValues(scores.slice(0, 2), inputs.weights);
    expectClose(all, expected.global_all.scores, 1e-12);
    expectClose(without, expected.global_without_C.scores, 1e-12);
    expect(competitionRanks(all)).toEqual([2, 1, 3]);
    expect(competitionRanks(without)).toEqual([2, 1]);
  });
});

describe('additiveValues', () => {
  it('is exact in whole numbers', () => {
    expect(additiveValues([[1, 2, 3]], [1, 1, 1])).toEqual([2]);
    expect(additiveValue([3, 3, 3], [10, 20, 70])).toBe(3);
  });

  it('does not care about the order of alternatives', () => {
    const withOrder = problems().chain((problem) =>
      fc.tuple(fc.constant(problem), permutations(problem.scores.length)),
    );
    fc.assert(
      fc.property(withOrder, ([{ scores, weights }, order]) => {
        const values = additiveValues(permuted(scores, order), weights);
        expect(values).toEqual(permuted(additiveValues(scores, weights), order));
      }),
    );
  });

  it('does not care about the order of criteria', () => {
    const withOrder = problems().chain((problem) =>
      fc.tuple(fc.constant(problem), permutations(problem.weights.length)),
    );
    fc.assert(
      fc.property(withOrder, ([{ scores, weights }, order]) => {
        const turned = scores.map((row) => permuted(row, order));
        expect(additiveValues(turned, permuted(weights, order))).toEqual(additiveValues(scores, weights));
      }),
    );
  });

  it('does not care about the unit of the weights', () => {
    fc.assert(
      fc.property(problems(), fc.integer({ min: 1, max: 1000 }), ({ scores, weights }, unit) => {
        const scaled = weights.map((weight) => weight * unit);
        expect(additiveValues(scores, scaled)).toEqual(additiveValues(scores, weights));
      }),
    );
  });

  it('never ranks a dominated alternative above its dominator', () => {
    fc.assert(
      fc.property(problems({ alternatives: 2 }), ({ scores, weights }) => {
        const ranks = competitionRanks(additiveValues(scores, weights));
        for (const { dominator, dominated } of dominancePairs(scores)) {
          expect(ranks[dominator]).toBeLessThanOrEqual(ranks[dominated] as number);
        }
      }),
    );
  });

  it('gives a constant criterion no say in the ranking', () => {
    const ranks = competitionRanks(additiveValues([[1], [3], [2]], [1]));
    const values = additiveValues(
      [
        [1, -2],
        [3, -2],
        [2, -2],
      ],
      [1, 9],
    );
    expect(competitionRanks(values)).toEqual(ranks);
  });

  it('has no values without alternatives', () => {
    expect(additiveValues([], [1, 2])).toEqual([]);
  });

  it.each([
    ['NaN score', [[NaN, 1]], [1, 1]],
    ['infinite score', [[Infinity, 1]], [0, 1]],
    ['missing score', [[1]], [1, 1]],
    ['negative weight', [[1, 1]], [2, -1]],
    ['zero weights', [[1, 1]], [0, 0]],
    ['zero weights without alternatives', [], [0, 0]],
  ])('refuses a %s', (_, scores, weights) => {
    expect(() => additiveValues(scores, weights)).toThrow(RangeError);
    for (const row of scores) expect(() => additiveValue(row, weights)).toThrow(RangeError);
  });
});
