import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { competitionRanks } from '../../src/engine/ranking.js';
import { vikor } from '../../src/engine/vikor.js';
import { type ComparisonOracle, moreIsBetter, REFUSED, worstError } from './comparison.js';
import { readOracle } from './oracle.js';
import { problems } from './problems.js';

interface VikorNumbers {
  S: number[];
  R: number[];
  Q: number[];
  ranks: number[];
  acceptable_advantage: boolean;
  acceptable_stability: boolean;
  compromise_set: number[];
}

describe('VIKOR', () => {
  it.each([
    'vikor-opricovic-tzeng-2004',
    'vikor-opricovic-tzeng-2007-hydropower-w1',
    'vikor-opricovic-tzeng-2007-hydropower-w2',
    'vikor-yang-wu-2020',
    'vikor-c1-without-c2',
    'vikor-constant-criterion',
  ])('reproduces %s', (id) => {
    const oracle = readOracle<ComparisonOracle<VikorNumbers>>(id);
    const { expected, tolerance } = oracle;
    const found = vikor(moreIsBetter(oracle));
    expect(worstError(found.group, expected.S)).toBeLessThan(tolerance.abs);
    expect(worstError(found.regret, expected.R)).toBeLessThan(tolerance.abs);
    expect(worstError(found.compromise, expected.Q)).toBeLessThan(tolerance.abs);
    expect(competitionRanks(found.compromise.map((value) => -value))).toEqual(expected.ranks);
    expect([found.clearAdvantage, found.stable]).toEqual([
      expected.acceptable_advantage,
      expected.acceptable_stability,
    ]);
    expect([...found.set].sort()).toEqual([...expected.compromise_set].sort());
  });

  it('lets identical alternatives share the first place and the set', () => {
    const found = vikor({
      scores: [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
      weights: [1, 1],
    });
    expect(found.compromise).toEqual([0, 0, 0]);
    expect(found.set).toEqual([0, 1, 2]);
  });

  it('takes all seconds into the set where the first is not stable and they are tied', () => {
    // The first is best neither for the whole nor for the worst criterion; two alternatives share the second place.
    const oracle = readOracle<ComparisonOracle<VikorNumbers>>('vikor-c1-without-c2');
    const { scores, weights } = moreIsBetter(oracle);
    const found = vikor({ scores: [...scores, scores[4] as number[]], weights });
    expect(found.stable).toBe(false);
    expect([...found.set].sort()).toEqual([3, 4, 5]);
  });

  it.each(REFUSED)('refuses %s', (_, input) => {
    expect(() => vikor(input)).toThrow(RangeError);
  });

  it.each([-0.1, 1.1, Number.NaN])('refuses to weigh the whole by %d', (v) => {
    expect(() => vikor({ scores: [[1], [2]], weights: [1] }, v)).toThrow(RangeError);
  });

  it('always has the first in its set', () => {
    fc.assert(
      fc.property(problems({ alternatives: 2 }), (problem) => {
        const { compromise, set } = vikor(problem);
        expect(set).toContain(compromise.indexOf(Math.min(...compromise)));
      }),
    );
  });
});
