import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dominancePairs, dominates } from '../../src/engine/dominance.js';
import { type Matrix, readOracle } from './oracle.js';
import { problems } from './problems.js';

interface DominanceOracle {
  readonly inputs: { matrix: Matrix; objectives: string[]; alternatives: string[] };
  readonly expected: { dominates: boolean[][]; dominated: string[] };
}

describe('dominance', () => {
  it('reproduces dominance-stock-selection', () => {
    const { inputs, expected } = readOracle<DominanceOracle>('dominance-stock-selection');
    const scores = inputs.matrix.map((row) =>
      row.map((score, criterion) => (inputs.objectives[criterion] === 'min' ? -score : score)),
    );
    expect(scores.map((a) => scores.map((b) => dominates(a, b)))).toEqual(expected.dominates);
    const dominated = dominancePairs(scores).map((pair) => inputs.alternatives[pair.dominated]);
    expect([...new Set(dominated)].sort()).toEqual(expected.dominated);
  });

  it('lists pairs by dominator, then dominated', () => {
    expect(dominancePairs([[0], [2], [1]])).toEqual([
      { dominator: 1, dominated: 0 },
      { dominator: 1, dominated: 2 },
      { dominator: 2, dominated: 0 },
    ]);
  });

  it('does not hold between equals, rounding noise included', () => {
    expect(dominates([1, 2], [1, 2])).toBe(false);
    expect(dominates([0.1 + 0.2, 1], [0.3, 1])).toBe(false);
    expect(dominates([0.3, 2], [0.1 + 0.2, 1])).toBe(true);
  });

  it('never holds both ways', () => {
    fc.assert(
      fc.property(problems({ alternatives: 2 }), ({ scores }) => {
        const found = new Set(dominancePairs(scores).map((pair) => `${pair.dominator}>${pair.dominated}`));
        for (const { dominator, dominated } of dominancePairs(scores)) {
          expect(found.has(`${dominated}>${dominator}`)).toBe(false);
        }
      }),
    );
  });

  it('is absent with one alternative or none', () => {
    expect(dominancePairs([[1, 2]])).toEqual([]);
    expect(dominancePairs([])).toEqual([]);
  });

  it.each([
    ['another length', [1, 2], [1]],
    ['NaN in the first', [NaN], [1]],
    ['NaN in the second', [1], [NaN]],
  ])('refuses %s', (_, a, b) => {
    expect(() => dominates(a, b)).toThrow(RangeError);
  });
});
