import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowsOf, type Preference, promethee } from '../../src/engine/promethee.js';
import { competitionRanks } from '../../src/engine/ranking.js';
import { type ComparisonOracle, moreIsBetter, REFUSED, worstError } from './comparison.js';
import { readOracle } from './oracle.js';
import { problems } from './problems.js';

interface FlowNumbers {
  phi: number[];
  phi_plus: number[];
  phi_minus: number[];
  ranks: number[];
}

interface PrometheeOracle extends ComparisonOracle<FlowNumbers> {
  readonly parameters: { preference_functions: { t: string; q?: number; p?: number }[] };
}

const USUAL: Preference = { kind: 'usual' };
const usual = (count: number): Preference[] => Array.from({ length: count }, () => USUAL);

function preferencesOf({ parameters }: PrometheeOracle): Preference[] {
  return parameters.preference_functions.map(({ t, q = 0, p = 0 }) =>
    t === 'usual' ? USUAL : { kind: 'linear', indifference: q, preference: p },
  );
}

describe('PROMETHEE II', () => {
  it.each(['promethee2-usual-zhao-2013', 'promethee2-linear-vshape-jmcdm'])('reproduces %s', (id) => {
    const oracle = readOracle<PrometheeOracle>(id);
    const { expected, tolerance } = oracle;
    const found = promethee(moreIsBetter(oracle), preferencesOf(oracle));
    expect(worstError(found.net, expected.phi)).toBeLessThan(tolerance.abs);
    expect(worstError(found.plus, expected.phi_plus)).toBeLessThan(tolerance.abs);
    expect(worstError(found.minus, expected.phi_minus)).toBeLessThan(tolerance.abs);
    expect(competitionRanks(found.net)).toEqual(expected.ranks);
  });

  it('reproduces promethee2-flows-kangas-2008', () => {
    const { inputs, expected, tolerance, published } = readOracle<{
      inputs: { preference_index_matrix: number[][]; alternatives: string[] };
      expected: FlowNumbers;
      tolerance: { abs: number };
      published: { order: string[] };
    }>('promethee2-flows-kangas-2008');
    const found = flowsOf(inputs.preference_index_matrix);
    expect(worstError(found.net, expected.phi)).toBeLessThan(tolerance.abs);
    expect(worstError(found.plus, expected.phi_plus)).toBeLessThan(tolerance.abs);
    expect(worstError(found.minus, expected.phi_minus)).toBeLessThan(tolerance.abs);
    const order = [...found.net.keys()].sort((a, b) => (found.net[b] as number) - (found.net[a] as number));
    expect(order.map((index) => inputs.alternatives[index])).toEqual(published.order);
  });

  it('counts nothing for a constant criterion, and ties identical alternatives', () => {
    const plain = promethee({ scores: [[1], [3], [3]], weights: [1] }, usual(1));
    const found = promethee(
      {
        scores: [
          [1, 0],
          [3, 0],
          [3, 0],
        ],
        weights: [1, 0.0001],
      },
      usual(2),
    );
    expect(competitionRanks(found.net)).toEqual(competitionRanks(plain.net));
    expect(competitionRanks(found.net)).toEqual([3, 1, 1]);
    expect(
      promethee(
        {
          scores: [
            [2, 2],
            [2, 2],
          ],
          weights: [1, 1],
        },
        usual(2),
      ).net,
    ).toEqual([0, 0]);
  });

  it('does not prefer for rounding noise', () => {
    expect(promethee({ scores: [[0.1 + 0.2], [0.3]], weights: [1] }, usual(1)).net).toEqual([0, 0]);
  });

  it.each(REFUSED)('refuses %s', (_, input) => {
    expect(() => promethee(input, usual(2))).toThrow(RangeError);
  });

  it.each<Preference[]>([
    [USUAL],
    [USUAL, { kind: 'linear', indifference: 2, preference: 2 }],
    [USUAL, { kind: 'linear', indifference: -1, preference: 2 }],
    [USUAL, { kind: 'linear', indifference: 0, preference: Number.NaN }],
  ])('refuses preferences that will not do', (...preferences) => {
    expect(() =>
      promethee(
        {
          scores: [
            [1, 2],
            [2, 1],
          ],
          weights: [1, 1],
        },
        preferences,
      ),
    ).toThrow(RangeError);
  });

  it('refuses a matrix of preferences that is none', () => {
    expect(() => flowsOf([[0]])).toThrow('no ranking');
    expect(() => flowsOf([[0, 1], [0]])).toThrow('expected 2');
    expect(() =>
      flowsOf([
        [0, Number.NaN],
        [0, 0],
      ]),
    ).toThrow('finite');
  });

  it('has net flows that sum to nothing', () => {
    fc.assert(
      fc.property(problems({ alternatives: 2 }), (problem) => {
        const { net } = promethee(problem, usual(problem.weights.length));
        expect(net.reduce((sum, flow) => sum + flow, 0)).toBeCloseTo(0, 12);
      }),
    );
  });
});
