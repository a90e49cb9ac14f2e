import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankAcceptability } from '../../src/engine/acceptability.js';
import { additiveValues } from '../../src/engine/additive.js';
import { dominancePairs } from '../../src/engine/dominance.js';
import { type ExactAcceptability, exactAcceptability } from '../../src/engine/exact-acceptability.js';
import { pairwiseWinning } from '../../src/engine/pairwise-winning.js';
import { createRandom } from '../../src/engine/random.js';
import { freeRegion, type WeightRegion } from '../../src/engine/weight-region.js';
import { type Matrix, readOracle } from './oracle.js';
import { permutations, permuted, problems } from './problems.js';

interface ExactOracle {
  readonly inputs: { values: Matrix };
  readonly expected: { rank_acceptability: Matrix; central_weights: (readonly number[] | null)[] };
}

const BUDGET = 10_000_000;

function exact(
  scores: Matrix,
  { region = freeRegion(scores[0]?.length ?? 1), ranks = 'all' as 'first' | 'all' } = {},
): ExactAcceptability {
  const found = exactAcceptability({ scores, region, ranks, budget: BUDGET });
  if (found === null) throw new Error('the budget was used up');
  return found;
}

/** The largest distance; a row that is missing on one side only is infinitely far off. */
function worst(actual: readonly (readonly number[] | null)[], expected: typeof actual): number {
  const misses = expected.flatMap((row, i) => {
    const found = actual[i] ?? null;
    if (row === null || found === null) return [row === found ? 0 : Infinity];
    return [
      row.length === found.length ? 0 : Infinity,
      ...row.map((x, j) => Math.abs(x - (found[j] as number))),
    ];
  });
  return Math.max(actual.length === expected.length ? 0 : Infinity, ...misses);
}

const cases: [string, number[]][] = [
  ['smaa-6x7-uniform-exact', []],
  ['smaa-dominated-3x3', []],
  ['smaa-symmetric-3x3', []],
  ['smaa-kangas-forest-c1-most-important', [0]],
];

describe('exactAcceptability against exact volumes', () => {
  it.each(cases)('reproduces %s', (id, order) => {
    const { inputs, expected } = readOracle<ExactOracle>(id);
    const region = { ...freeRegion(inputs.values[0]?.length ?? 0), order };
    const all = exact(inputs.values, { region });
    expect(worst(all.ranks, expected.rank_acceptability)).toBeLessThan(1e-9);
    expect(worst(all.central, expected.central_weights)).toBeLessThan(1e-9);
    const first = exact(inputs.values, { region, ranks: 'first' });
    expect(
      worst(
        first.ranks,
        expected.rank_acceptability.map((row) => row.slice(0, 1)),
      ),
    ).toBeLessThan(1e-9);
    expect(worst(first.central, expected.central_weights)).toBeLessThan(1e-9);
    expect(first.pieces).toBeLessThanOrEqual(all.pieces);
  });

  it('tells uniform weights from uniform numbers divided by their sum', () => {
    const { inputs } = readOracle<ExactOracle>('smaa-6x7-uniform-exact');
    const random = createRandom(1);
    const wins = inputs.values.map(() => 0);
    for (let draw = 0; draw < 20_000; draw++) {
      const values = additiveValues(inputs.values, Array.from({ length: 7 }, random));
      const best = values.indexOf(Math.max(...values));
      wins[best] = (wins[best] as number) + 1;
    }
    const wrong = wins.map((count) => [count / 20_000]);
    expect(worst(wrong, exact(inputs.values, { ranks: 'first' }).ranks)).toBeGreaterThan(0.1);
  });

  it('reproduces the closed form as the share above the zero alternative', () => {
    const { inputs } = readOracle<{ inputs: { cases: { difference: number[]; p_first_better: number }[] } }>(
      'smaa-pairwise-closed-form',
    );
    expect(inputs.cases.length).toBeGreaterThan(0);
    for (const { difference, p_first_better } of inputs.cases) {
      expect(Math.abs(exact([difference]).anyAboveZero - p_first_better)).toBeLessThan(1e-12);
    }
  });
});

/** An order of some criteria, or a lowest and highest weight for each that leave room. */
function regions(criteria: number): fc.Arbitrary<WeightRegion> {
  const bound = fc.record({
    low: fc.integer({ min: 0, max: 9 }).map((x) => x / 10 / criteria),
    high: fc.integer({ min: 11, max: 30 }).map((x) => Math.min(1, x / 10 / criteria)),
  });
  const order = fc.tuple(permutations(criteria), fc.nat(criteria)).map(([all, named]) => all.slice(0, named));
  const bounds = fc.array(bound, { minLength: criteria, maxLength: criteria });
  return fc.oneof(
    order.map((order) => ({ criteria, order, bounds: [] })),
    (criteria > 1 ? bounds : fc.constant([])).map((bounds) => ({ criteria, order: [], bounds })),
  );
}

const problemsWithRegion = problems().chain(({ scores }) =>
  fc.record({ scores: fc.constant(scores), region: regions(scores[0]?.length ?? 1) }),
);
const few = { numRuns: 25 };

describe('exactAcceptability by law', () => {
  it('sums to one per rank and per alternative, and its central weights are weights', () => {
    fc.assert(
      fc.property(problemsWithRegion, ({ scores, region }) => {
        const { ranks, central, regionShare } = exact(scores, { region });
        expect(regionShare).toBeGreaterThan(0);
        ranks.forEach((row, i) => {
          expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
          expect(ranks.reduce((sum, each) => sum + (each[i] as number), 0)).toBeCloseTo(1, 10);
          expect(central[i] === null).toBe((row[0] as number) <= 1e-12);
          if (central[i]) expect(central[i].reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
        });
      }),
      few,
    );
  });

  it('finds the same first ranks alone as among all', () => {
    fc.assert(
      fc.property(problemsWithRegion, ({ scores, region }) => {
        const all = exact(scores, { region });
        const first = exact(scores, { region, ranks: 'first' });
        expect(
          worst(
            first.ranks,
            all.ranks.map((row) => row.slice(0, 1)),
          ),
        ).toBeLessThan(1e-10);
        expect(first.anyAboveZero).toBe(all.anyAboveZero);
      }),
      few,
    );
  });

  it('puts an alternative first at its own central weights', () => {
    fc.assert(
      fc.property(problemsWithRegion, ({ scores, region }) => {
        exact(scores, { region, ranks: 'first' }).central.forEach((weights, alternative) => {
          if (weights === null) return;
          const values = additiveValues(scores, weights);
          expect(values[alternative]).toBeGreaterThan(Math.max(...values) - 1e-9);
        });
      }),
      few,
    );
  });

  it('does not care about the order of alternatives or criteria, or the unit of the scores', () => {
    const turned = problems().chain(({ scores }) =>
      fc.tuple(fc.constant(scores), permutations(scores.length), permutations(scores[0]?.length ?? 0)),
    );
    fc.assert(
      fc.property(turned, ([scores, rows, columns]) => {
        const expected = exact(scores);
        const other = exact(permuted(scores, rows).map((row) => permuted(row, columns).map((x) => x * 0.3)));
        expect(worst(other.ranks, permuted(expected.ranks, rows))).toBeLessThan(1e-10);
        expect(other.anyAboveZero).toBeCloseTo(expected.anyAboveZero, 10);
      }),
      few,
    );
  });

  it('is within four standard errors of sampling', () => {
    const samples = 4000;
    fc.assert(
      fc.property(problems({ alternatives: 2, criteria: 2 }), ({ scores }) => {
        const cells = scores.map((row) => Float64Array.from(row));
        const drawn = rankAcceptability({
          alternatives: cells.map((low) => ({ low, high: low, common: new Uint8Array(low.length) })),
          criteria: cells[0]?.length ?? 0,
          partyWeights: [1],
          samples,
          seed: 7,
        });
        exact(scores).ranks.forEach((row, i) => {
          row.forEach((share, rank) => {
            const room = 4 * Math.sqrt((share * (1 - share)) / samples) + 2 / samples;
            expect(Math.abs(share - (drawn.ranks[i]?.[rank] as number))).toBeLessThan(room);
          });
        });
      }),
      { ...few, seed: 20261122 },
    );
  });

  it('agrees with the pairwise index when there are two alternatives', () => {
    fc.assert(
      fc.property(problems({ alternatives: 2 }), ({ scores }) => {
        const [one, other] = scores as [number[], number[]];
        const { win } = pairwiseWinning(one.map((score, criterion) => score - (other[criterion] as number)));
        expect(exact([one, other]).ranks[0]?.[0]).toBeCloseTo(win, 10);
      }),
      few,
    );
  });

  it('never puts a dominated alternative above its dominator', () => {
    fc.assert(
      fc.property(problems({ alternatives: 2 }), ({ scores }) => {
        const { ranks } = exact(scores);
        for (const { dominator, dominated } of dominancePairs(scores)) {
          let lead = 0;
          ranks[dominator]?.forEach((share, rank) => {
            lead += share - (ranks[dominated]?.[rank] as number);
            expect(lead).toBeGreaterThanOrEqual(-1e-10);
          });
        }
      }),
      few,
    );
  });
});

describe('exactAcceptability at the edges', () => {
  it('puts one alternative first in the middle of all weightings', () => {
    expect(exact([[2, 0]])).toMatchObject({ ranks: [[1]], central: [[0.5, 0.5]], anyAboveZero: 1 });
    expect(exact([[0, -0]])).toMatchObject({ ranks: [[1]], anyAboveZero: 0, regionShare: 1 });
    expect(exact([[3]])).toMatchObject({ ranks: [[1]], central: [[1]], anyAboveZero: 1 });
  });

  it('has no ranks without alternatives', () => {
    expect(exact([])).toMatchObject({ ranks: [], central: [], anyAboveZero: 0 });
  });

  it('shares ranks between identical alternatives', () => {
    const row = [0.1, 0.7, -0.3];
    const { ranks, central } = exact([row, row, [-1, -1, -1]]);
    expect(ranks).toEqual([
      [0.5, 0.5, 0],
      [0.5, 0.5, 0],
      [0, 0, 1],
    ]);
    expect(worst(central.slice(0, 1), [[1 / 3, 1 / 3, 1 / 3]])).toBeLessThan(1e-12);
    expect(central[2]).toBeNull();
  });

  it('ties differences that are rounding, and no others', () => {
    expect(
      exact([
        [0.1 + 0.2, 1],
        [0.3, 1],
      ]).ranks[0],
    ).toEqual([0.5, 0.5]);
    expect(
      exact([
        [0.3 + 1e-8, 1],
        [0.3, 1],
      ]).ranks[0],
    ).toEqual([1, 0]);
  });

  it('lets a constant criterion and a column of zeros decide nothing', () => {
    const { ranks } = exact([
      [4, 2, 0, -0],
      [0, 2, 4, 0],
    ]);
    expect(
      worst(ranks, [
        [0.5, 0.5],
        [0.5, 0.5],
      ]),
    ).toBeLessThan(1e-12);
  });

  it('has no central weights for an alternative that only draws level for the first place', () => {
    const { ranks, central } = exact([
      [3, -1, 1 / 3],
      [-1, 3, 1 / 7],
      [1, 1, (1 / 3 + 1 / 7) / 2],
    ]);
    expect(ranks[2]?.[0]).toBeLessThan(1e-12);
    expect(central[2]).toBeNull();
  });

  it('keeps to an order and to bounds', () => {
    const scores = [
      [1, 0],
      [0, 1],
    ];
    const order = { ...freeRegion(2), order: [1] };
    expect(exact(scores, { region: order })).toMatchObject({
      ranks: [
        [0, 1],
        [1, 0],
      ],
      regionShare: 0.5,
    });
    const free = { low: 0, high: 1 };
    const bounded = exact(scores, {
      region: { ...freeRegion(2), bounds: [{ low: 0.25, high: 0.75 }, free] },
    });
    expect(bounded.ranks[0]?.[0]).toBeCloseTo(0.5, 12);
    expect(bounded.regionShare).toBeCloseTo(0.5, 12);
  });

  it('gives up when the budget is used up, in every pass, and not before', () => {
    const input = {
      scores: [
        [1, 0, 2],
        [0, 1, 1],
        [2, -1, 0],
      ],
      region: { ...freeRegion(3), order: [1] },
      ranks: 'all',
    } as const;
    const { pieces } = exact(input.scores, { region: input.region });
    for (let budget = 1; budget < pieces; budget++)
      expect(exactAcceptability({ ...input, budget })).toBeNull();
    expect(exactAcceptability({ ...input, budget: pieces })).toMatchObject({ pieces });
  });

  it('gives up on more alternatives than there are bits', () => {
    const scores = Array.from({ length: 33 }, (_, i) => [i, -i]);
    expect(exactAcceptability({ scores, region: freeRegion(2), ranks: 'first', budget: BUDGET })).toBeNull();
  });

  const fine = { scores: [[1, 2]], region: freeRegion(2), ranks: 'all' as const, budget: 100 };

  it.each([
    ['a row that is too short', { ...fine, scores: [[1]] }],
    ['a score that is NaN', { ...fine, scores: [[1, NaN]] }],
    ['no budget', { ...fine, budget: 0 }],
    [
      'a region without room',
      {
        ...fine,
        region: {
          ...fine.region,
          bounds: [
            { low: 1, high: 1 },
            { low: 0, high: 0 },
          ],
        },
      },
    ],
  ])('refuses %s', (_, input) => {
    expect(exactAcceptability(fine)).not.toBeNull();
    expect(() => exactAcceptability(input)).toThrow(RangeError);
  });
});
