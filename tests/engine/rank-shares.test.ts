import { describe, expect, it } from 'vitest';
import { additiveValues } from '../../src/engine/additive.js';
import { addRankShares } from '../../src/engine/rank-shares.js';
import { type Matrix, readOracle } from './oracle.js';

interface FixedSampleOracle {
  readonly inputs: { values: Matrix; weight_samples: number[][] };
  readonly expected: { rank_acceptability: Matrix };
}

function sharesOf(values: readonly number[]): number[] {
  const counts = new Float64Array(values.length ** 2);
  addRankShares(Float64Array.from(values), Int32Array.from(values.keys()), counts);
  return [...counts];
}

describe('addRankShares', () => {
  it('reproduces the counts of R package smaa on 64 fixed weight vectors (smaa-fixed-sample-64)', () => {
    const { inputs, expected } = readOracle<FixedSampleOracle>('smaa-fixed-sample-64');
    const counts = new Float64Array(36);
    const order = Int32Array.from(inputs.values.keys());
    for (const weights of inputs.weight_samples) {
      addRankShares(Float64Array.from(additiveValues(inputs.values, weights)), order, counts);
    }
    expect([...counts].map((count) => count / 64)).toEqual(expected.rank_acceptability.flat());
  });

  it('gives each alternative its rank', () => {
    expect(sharesOf([1, 3, 2])).toEqual([0, 0, 1, 1, 0, 0, 0, 1, 0]);
  });

  it('shares the ranks a tie occupies', () => {
    expect(sharesOf([3, 1, 3])).toEqual([0.5, 0.5, 0, 0, 0, 1, 0.5, 0.5, 0]);
    expect(sharesOf([0, 0, 0])).toEqual(Array(9).fill(1 / 3));
  });
});
