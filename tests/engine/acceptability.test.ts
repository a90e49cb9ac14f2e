import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Acceptability,
  type AcceptabilityInput,
  rankAcceptability,
  standardError,
} from '../../src/engine/acceptability.js';
import { additiveValues } from '../../src/engine/additive.js';
import { dominancePairs } from '../../src/engine/dominance.js';
import { firstRankShares } from '../../src/engine/first-shares.js';
import { createRandom } from '../../src/engine/random.js';
import { addRankShares } from '../../src/engine/rank-shares.js';
import type { UncertainScores } from '../../src/engine/score-draws.js';
import { drawSimplex } from '../../src/engine/simplex.js';
import { type Matrix, readOracle } from './oracle.js';
import { permutations, permuted, problems } from './problems.js';

interface SmaaOracle {
  readonly inputs: { values: Matrix };
  readonly expected: { rank_acceptability: Matrix; pairwise_winning: Matrix };
}

interface PairwiseOracle {
  readonly inputs: { cases: { difference: number[]; p_first_better: number }[] };
}

const SAMPLES = 50_000;
const SEED = 20261122;

/** One cell per criterion; [low, high] per criterion, the same for all parties. */
function uncertain(cells: readonly (readonly [number, number])[], parties = 1, common = 1): UncertainScores {
  return {
    low: Float64Array.from(cells.flatMap(([low]) => Array<number>(parties).fill(low))),
    high: Float64Array.from(cells.flatMap(([, high]) => Array<number>(parties).fill(high))),
    common: new Uint8Array(cells.length).fill(common),
  };
}

function certain(row: readonly number[], parties = 1): UncertainScores {
  return uncertain(
    row.map((score) => [score, score]),
    parties,
  );
}

function acceptabilityOf(scores: Matrix, samples = SAMPLES): Acceptability {
  const alternatives = scores.map((row) => certain(row));
  return rankAcceptability({ ...problemOf(alternatives, [1]), samples });
}

function problemOf(alternatives: UncertainScores[], partyWeights: number[]): AcceptabilityInput {
  const criteria = alternatives[0]?.common.length ?? 1;
  return { alternatives, criteria, partyWeights, samples: SAMPLES, seed: SEED };
}

/**
 * The largest deviation in standard errors; a certain share (0 or 1) that is missed counts as infinitely far
 * off.
 */
function worstDeviation(actual: Matrix, expected: Matrix): number {
  const deviations = expected.flatMap((row, i) =>
    row.map((share, j) => {
      const miss = Math.abs((actual[i]?.[j] ?? NaN) - share);
      return miss < 1e-12 ? 0 : miss / standardError(share, SAMPLES);
    }),
  );
  return Math.max(...deviations);
}

function expectShare(actual: number | undefined, expected: number): void {
  expect(worstDeviation([[actual as number]], [[expected]])).toBeLessThan(4);
}

/** Rank shares under a way of drawing weights that the caller chooses. */
function simulate(scores: Matrix, draw: (random: () => number, target: Float64Array) => void): number[][] {
  const size = scores.length;
  const random = createRandom(SEED);
  const weights = new Float64Array(scores[0]?.length ?? 0);
  const counts = new Float64Array(size * size);
  const order = Int32Array.from(scores.keys());
  for (let i = 0; i < SAMPLES; i++) {
    draw(random, weights);
    addRankShares(Float64Array.from(additiveValues(scores, [...weights])), order, counts);
  }
  return scores.map((_, row) => [...counts.subarray(row * size, (row + 1) * size)].map((n) => n / SAMPLES));
}

describe('rankAcceptability against exact volumes', () => {
  const ids = ['smaa-6x7-uniform-exact', 'smaa-dominated-3x3', 'smaa-symmetric-3x3'];

  it.each(ids)('is within four standard errors of %s', (id) => {
    const { inputs, expected } = readOracle<SmaaOracle>(id);
    const { ranks } = acceptabilityOf(inputs.values);
    expect(worstDeviation(ranks, expected.rank_acceptability)).toBeLessThan(4);
  });

  it.each(ids)('is within four standard errors of the pairwise winning indices of %s', (id) => {
    const { inputs, expected } = readOracle<SmaaOracle>(id);
    inputs.values.forEach((row, one) => {
      inputs.values.slice(0, one).forEach((otherRow, other) => {
        const { ranks } = acceptabilityOf([row, otherRow], SAMPLES);
        expectShare(ranks[0]?.[0], expected.pairwise_winning[one]?.[other] as number);
      });
    });
  });

  it('agrees with the closed form of smaa-pairwise-closed-form, as first rank and as share above zero', () => {
    const { cases } = readOracle<PairwiseOracle>('smaa-pairwise-closed-form').inputs;
    expect(cases).toHaveLength(4);
    for (const { difference, p_first_better } of cases) {
      const zero = difference.map(() => 0);
      expectShare(acceptabilityOf([difference, zero]).ranks[0]?.[0], p_first_better);
      expectShare(acceptabilityOf([difference]).anyAboveZero, p_first_better);
    }
  });

  it('tells uniform weights from uniform numbers divided by their sum', () => {
    const { inputs, expected } = readOracle<SmaaOracle>('smaa-6x7-uniform-exact');
    const wrong = simulate(inputs.values, (random, target) => {
      const numbers = target.map(() => random());
      const sum = numbers.reduce((total, number) => total + number, 0);
      target.set(numbers.map((number) => number / sum));
    });
    const right = simulate(inputs.values, drawSimplex);
    expect(worstDeviation(right, expected.rank_acceptability)).toBeLessThan(4);
    expect(worstDeviation(wrong, expected.rank_acceptability)).toBeGreaterThan(50);
  });

  it('never puts the dominated alternative of smaa-dominated-3x3 first', () => {
    const { inputs } = readOracle<SmaaOracle>('smaa-dominated-3x3');
    expect(acceptabilityOf(inputs.values).ranks[1]?.[0]).toBe(0);
  });
});

describe('uncertain scores', () => {
  it('are uniform on their interval', () => {
    const { anyAboveZero } = rankAcceptability(problemOf([uncertain([[-1, 3]])], [1]));
    expectShare(anyAboveZero, 0.75);
  });

  it('are drawn once for all parties when the cell is common', () => {
    const cell = uncertain([[-1, 1]], 2, 1);
    expectShare(rankAcceptability(problemOf([cell, certain([0.5], 2)], [1, 1])).ranks[0]?.[0], 1 / 4);
  });

  it('are drawn for each party on its own when the cells are', () => {
    const cells = uncertain([[-1, 1]], 2, 0);
    expectShare(rankAcceptability(problemOf([cells, certain([0.5], 2)], [1, 1])).ranks[0]?.[0], 1 / 8);
  });

  it('count by the weight of their party', () => {
    const cells = { ...uncertain([[0, 0]], 2, 0), high: Float64Array.of(4, 0) };
    // 4u · 3/4 exceeds 1 when u > 1/3; with the weights swapped, when u > 1.
    expectShare(rankAcceptability(problemOf([cells, certain([1], 2)], [3, 1])).ranks[0]?.[0], 2 / 3);
    expect(rankAcceptability(problemOf([cells, certain([1], 2)], [1, 3])).ranks[0]?.[0]).toBe(0);
  });

  it('count by the weight of their party when they are certain, too', () => {
    const split = {
      ...certain([0], 2),
      low: Float64Array.of(4, 0),
      high: Float64Array.of(4, 0),
      common: new Uint8Array(1),
    };
    expect(rankAcceptability(problemOf([split, certain([2], 2)], [3, 1])).ranks).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(rankAcceptability(problemOf([split, certain([2], 2)], [1, 3])).ranks).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('take a random number only where there is an interval', () => {
    const cells: [number, number][] = [
      [1, 1],
      [-2, 3],
    ];
    const one = rankAcceptability(problemOf([uncertain(cells), certain([0, 1])], [1]));
    const three = rankAcceptability(problemOf([uncertain(cells, 3), certain([0, 1], 3)], [1, 1, 2]));
    expect(three).toEqual(one);
  });

  it('of a party without weight change nothing', () => {
    const low = certain([1, 2], 2);
    const wide = { ...low, high: low.high.map((end, cell) => end + (cell % 2)), common: new Uint8Array(2) };
    const rival = certain([2, 1], 2);
    const expected = rankAcceptability(problemOf([low, rival], [1, 0]));
    expect(rankAcceptability(problemOf([wide, rival], [1, 0]))).toEqual(expected);
  });

  it('of identical alternatives do not tie, but are even', () => {
    const cell = uncertain([[-1, 1]]);
    const { ranks } = rankAcceptability(problemOf([cell, cell], [1]));
    expectShare(ranks[0]?.[0], 0.5);
    expect(ranks[0]?.[0]).not.toBe(0.5);
  });
});

describe('rankAcceptability by law', () => {
  const small = (scores: Matrix): Acceptability => acceptabilityOf(scores, 200);

  it('sums to one per rank and per alternative', () => {
    fc.assert(
      fc.property(problems(), ({ scores }) => {
        const { ranks } = small(scores);
        for (let i = 0; i < ranks.length; i++) {
          const row = ranks[i] as number[];
          expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
          expect(ranks.reduce((sum, each) => sum + (each[i] as number), 0)).toBeCloseTo(1, 10);
        }
      }),
    );
  });

  it('never gives a dominated alternative a better chance of the first k ranks', () => {
    fc.assert(
      fc.property(problems({ alternatives: 2 }), ({ scores }) => {
        const upTo = small(scores).ranks.map((row) =>
          row.map((_, k) => row.slice(0, k + 1).reduce((sum, share) => sum + share, 0)),
        );
        for (const { dominator, dominated } of dominancePairs(scores)) {
          upTo[dominator]?.forEach((share, k) => {
            expect(share).toBeGreaterThanOrEqual((upTo[dominated]?.[k] as number) - 1e-9);
          });
        }
      }),
    );
  });

  it('does not care about the order of alternatives', () => {
    const withOrder = problems().chain(({ scores }) =>
      fc.tuple(fc.constant(scores), permutations(scores.length)),
    );
    fc.assert(
      fc.property(withOrder, ([scores, order]) => {
        const turned = small(permuted(scores, order));
        expect(turned.anyAboveZero).toBe(small(scores).anyAboveZero);
        permuted(small(scores).ranks, order).forEach((row, i) => {
          expect(worstDeviation([turned.ranks[i] as number[]], [row])).toBe(0);
        });
      }),
    );
  });

  it('does not care about the order of criteria, but for sampling error', () => {
    const { inputs, expected } = readOracle<SmaaOracle>('smaa-6x7-uniform-exact');
    const turned = inputs.values.map((row) => [...row].reverse());
    expect(worstDeviation(acceptabilityOf(turned).ranks, expected.rank_acceptability)).toBeLessThan(4);
  });

  it('does not care about the unit of the party weights', () => {
    const alternatives = [uncertain([[-1, 2]], 2, 0), uncertain([[0, 1]], 2, 0)];
    const expected = rankAcceptability(problemOf(alternatives, [1, 3]));
    expect(rankAcceptability(problemOf(alternatives, [50, 150]))).toEqual(expected);
  });

  it('ties identical alternatives bit for bit', () => {
    const row = [0.1, 0.7, -0.3];
    expect(acceptabilityOf([row, [...row]]).ranks).toEqual([
      [0.5, 0.5],
      [0.5, 0.5],
    ]);
  });

  it('repeats itself for a seed and differs for another', () => {
    const input = problemOf([certain([1, -1]), certain([-1, 1.5])], [1]);
    expect(rankAcceptability(input)).toEqual(rankAcceptability(input));
    expect(rankAcceptability({ ...input, seed: 2 }).ranks).not.toEqual(rankAcceptability(input).ranks);
    expect(rankAcceptability(input)).toMatchObject({ samples: SAMPLES, seed: SEED });
  });
});

describe('rankAcceptability at the edges', () => {
  it('puts one alternative first and does not call 0 above 0', () => {
    expect(acceptabilityOf([[0, 0]])).toMatchObject({ ranks: [[1]], anyAboveZero: 0 });
    expect(acceptabilityOf([[1e-12, 1e-12]]).anyAboveZero).toBe(0);
    expect(acceptabilityOf([[1, 1]]).anyAboveZero).toBe(1);
  });

  it('looks at the best alternative for the share above zero', () => {
    expect(acceptabilityOf([[-1], [1]]).anyAboveZero).toBe(1);
    expect(acceptabilityOf([[-1], [-2]]).anyAboveZero).toBe(0);
  });

  it('has no ranks without alternatives', () => {
    expect(rankAcceptability(problemOf([], [1]))).toMatchObject({ ranks: [], anyAboveZero: 0 });
  });

  const fine = problemOf([certain([1, 2], 2)], [1, 1]);
  const [row] = fine.alternatives as [UncertainScores];
  const withRow = (change: Partial<UncertainScores>): AcceptabilityInput => ({
    ...fine,
    alternatives: [{ ...row, ...change }],
  });

  const own = Uint8Array.of(0, 0);
  const mixed = Uint8Array.of(0, 1);

  it('takes common cells and cells of their own side by side', () => {
    const input = withRow({ high: Float64Array.of(1, 1, 2, 3), common: Uint8Array.of(1, 0) });
    expect(rankAcceptability(input).anyAboveZero).toBe(1);
  });

  it.each<[string, AcceptabilityInput]>([
    ['no criteria', { ...fine, criteria: 0 }],
    ['one and a half criteria', { ...fine, alternatives: [], criteria: 1.5 }],
    ['no samples', { ...fine, samples: 0 }],
    ['a broken seed', { ...fine, seed: 0.5 }],
    ['no parties', { ...fine, partyWeights: [] }],
    ['a negative party weight', { ...fine, partyWeights: [2, -1] }],
    ['party weights of zero', { ...fine, alternatives: [], partyWeights: [0, 0] }],
    ['too few low ends', withRow({ low: Float64Array.of(1) })],
    ['too many low ends', withRow({ low: Float64Array.of(1, 1, 2, 2, 2), common: own })],
    ['too few high ends', withRow({ high: Float64Array.of(1, 1, 2), common: own })],
    ['too few common marks', withRow({ common: Uint8Array.of(1) })],
    ['a low end that is NaN', withRow({ low: Float64Array.of(1, 1, 2, NaN), common: own })],
    ['a high end that is infinite', withRow({ high: Float64Array.of(1, 1, 2, Infinity), common: own })],
    ['an interval upside down', withRow({ high: Float64Array.of(1, 1, 2, 0), common: own })],
    ['a common cell with two low ends', withRow({ low: Float64Array.of(1, 1, 1, 2), common: mixed })],
    ['a common cell with two high ends', withRow({ high: Float64Array.of(1, 1, 2, 3), common: mixed })],
  ])('refuses %s', (_, input) => {
    expect(() => rankAcceptability(fine)).not.toThrow();
    expect(() => rankAcceptability(input)).toThrow(RangeError);
  });
});

describe('standardError', () => {
  it('is that of a proportion', () => {
    expect(standardError(0.5, 10_000)).toBe(0.005);
    expect(standardError(0, 10)).toBe(0);
    expect(standardError(1, 10)).toBe(0);
  });

  it.each([
    [-0.1, 10],
    [1.1, 10],
    [NaN, 10],
    [0.5, 0],
  ])('refuses a share of %s in %s draws', (share, samples) => {
    expect(() => standardError(share, samples)).toThrow(RangeError);
  });
});

describe('central weights, confidence and pairwise winning', () => {
  interface WholeOracle {
    readonly inputs: { values: Matrix };
    readonly expected: {
      rank_acceptability: Matrix;
      central_weights: (number[] | null)[];
      pairwise_winning: Matrix;
    };
  }

  it.each(['smaa-6x7-uniform-exact', 'smaa-symmetric-3x3', 'smaa-dominated-3x3'])('are those of %s', (id) => {
    const { inputs, expected } = readOracle<WholeOracle>(id);
    const { central, confidence, pairwise } = acceptabilityOf(inputs.values);
    expect(worstDeviation(pairwise, expected.pairwise_winning)).toBeLessThan(4);
    central.forEach((weights, a) => {
      const centre = expected.central_weights[a] ?? null;
      expect(confidence[a]).toBe(centre === null ? null : 1);
      if (centre === null) expect(weights).toBeNull();
      // Weights of one alternative vary by at most 1/2 about their mean.
      const error = 0.5 / Math.sqrt(SAMPLES * (expected.rank_acceptability[a]?.[0] as number));
      centre?.forEach((weight, j) => {
        expect(Math.abs((weights?.[j] as number) - weight)).toBeLessThan(4 * error);
      });
    });
  });

  it('give half of a tie to each, and a shared first place in full to the confidence', () => {
    const { pairwise, central, confidence } = acceptabilityOf([
      [1, 0],
      [1, 0],
    ]);
    expect(pairwise).toEqual([
      [0, 0.5],
      [0.5, 0],
    ]);
    expect(central[0]).toEqual(central[1]);
    expect(confidence).toEqual([1, 1]);
  });

  it('hold uncertain scores against the central weights', () => {
    const { confidence, central } = rankAcceptability(problemOf([uncertain([[-1, 3]]), certain([0])], [1]));
    expect(central).toEqual([[1], [1]]);
    expectShare(confidence[0] ?? NaN, 0.75);
    expectShare(confidence[1] ?? NaN, 0.25);
  });

  it('come without confidence when that is left out, and are the same', () => {
    const input = problemOf([uncertain([[-1, 3]]), certain([0])], [1]);
    const { confidence, ...rest } = rankAcceptability({ ...input, confidence: false });
    expect(confidence).toEqual([null, null]);
    expect(rankAcceptability(input)).toMatchObject(rest);
  });

  it('are found over the region that is asked for, which must be of the same criteria', () => {
    const input = problemOf([certain([1, 0]), certain([0, 1])], [1]);
    const region = { criteria: 2, order: [0], bounds: [] };
    const { ranks, central, independent } = rankAcceptability({ ...input, region });
    expect({ ranks, independent, second: central[1] }).toEqual({
      ranks: [
        [1, 0],
        [0, 1],
      ],
      independent: true,
      second: null,
    });
    expect(() => rankAcceptability({ ...input, region: { ...region, criteria: 3 } })).toThrow(RangeError);
    expect(() => rankAcceptability({ ...input, region: { ...region, order: [2] } })).toThrow(RangeError);
  });
});

describe('firstRankShares', () => {
  it('is the first column of the ranks, from the same draws, with certain and uncertain scores and with ties', () => {
    const problem = fc.integer({ min: 1, max: 4 }).chain((criteria) =>
      fc.array(
        fc.array(
          fc
            .tuple(fc.integer({ min: -4, max: 4 }), fc.constantFrom(0, 0, 1))
            .map(([low, width]) => [low, low + width] as const),
          { minLength: criteria, maxLength: criteria },
        ),
        { maxLength: 5 },
      ),
    );
    fc.assert(
      fc.property(problem, (rows) => {
        const input = {
          ...problemOf(
            rows.map((row) => uncertain(row)),
            [1],
          ),
          samples: 300,
        };
        const { ranks, anyAboveZero } = rankAcceptability({ ...input, confidence: false });
        const found = firstRankShares(input);
        expect(found.anyAboveZero).toBe(anyAboveZero);
        expect(found.firsts).toHaveLength(rows.length);
        found.firsts.forEach((share, index) => {
          expect(share).toBeCloseTo(ranks[index]?.[0] ?? NaN, 12);
        });
      }),
    );
  });

  it('refuses what rankAcceptability refuses', () => {
    expect(() => firstRankShares({ ...problemOf([certain([1])], [1]), samples: 0 })).toThrow(RangeError);
  });
});
