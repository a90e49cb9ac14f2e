import { describe, expect, it } from 'vitest';
import { rankAcceptability, standardError } from '../../src/engine/acceptability.js';
import { exactAcceptability } from '../../src/engine/exact-acceptability.js';
import { createRandom } from '../../src/engine/random.js';
import { triangulate } from '../../src/engine/triangulation.js';
import { weightDraws } from '../../src/engine/weight-draws.js';
import { freeRegion, type WeightRegion } from '../../src/engine/weight-region.js';
import { weightWalk } from '../../src/engine/weight-walk.js';
import { type Matrix, readOracle } from './oracle.js';

const SAMPLES = 40_000;
type Draw = (target: Float64Array) => void;

/** How many standard errors the mean of each function of the weights is off. */
function worst(draw: Draw, criteria: number, expected: [(w: Float64Array) => number, number][]): number {
  const weights = new Float64Array(criteria);
  const sums = expected.map(() => [0, 0] as [number, number]);
  for (let i = 0; i < SAMPLES; i++) {
    draw(weights);
    expected.forEach(([of], k) => {
      const value = of(weights);
      (sums[k] as [number, number])[0] += value;
      (sums[k] as [number, number])[1] += value * value;
    });
  }
  const offs = expected.map(([, mean], k) => {
    const [sum, squares] = sums[k] as [number, number];
    const variance = squares / SAMPLES - (sum / SAMPLES) ** 2;
    return Math.abs(sum / SAMPLES - mean) / Math.sqrt(variance / SAMPLES);
  });
  return Math.max(...offs);
}

const at = (i: number) => (w: Float64Array) => w[i] as number;
const product = (i: number, j: number) => (w: Float64Array) => (w[i] as number) * (w[j] as number);

/** The means of the weights over a region, from the simplices it is cut into. */
function meansOf(region: WeightRegion): [(w: Float64Array) => number, number][] {
  const { count, vertices, shares, total } = triangulate(region, 100_000) ?? expect.fail('too many pieces');
  return Array.from({ length: region.criteria }, (_, criterion) => {
    let mean = 0;
    for (let corner = 0; corner < count * region.criteria; corner++) {
      const share = (shares[Math.floor(corner / region.criteria)] as number) / total / region.criteria;
      mean += share * (vertices[corner * region.criteria + criterion] as number);
    }
    return [at(criterion), mean];
  });
}

/** Each share within four standard errors. */
function expectShares(actual: Matrix, exact: Matrix): void {
  const off = exact.flatMap((row, a) =>
    row.map((share, b) => {
      const miss = Math.abs((actual[a]?.[b] ?? Number.NaN) - share);
      return miss < 1e-12 ? 0 : miss / standardError(Math.min(share, 1), SAMPLES);
    }),
  );
  expect(Math.max(...off)).toBeLessThan(4);
}

const BOUNDED: WeightRegion = {
  criteria: 4,
  order: [2, 0],
  bounds: [
    { low: 0.1, high: 0.35 },
    { low: 0, high: 0.3 },
    { low: 0.2, high: 0.6 },
    { low: 0.05, high: 1 },
  ],
};

describe('free weights', () => {
  it('have the first and second moments of the uniform distribution on the simplex', () => {
    const n = 5;
    const draws = weightDraws(freeRegion(n), createRandom(5));
    const expected = [0, 1, 4].flatMap((i): [(w: Float64Array) => number, number][] => [
      [at(i), 1 / n],
      [product(i, i), 2 / (n * (n + 1))],
      [product(i, (i + 1) % n), 1 / (n * (n + 1))],
    ]);
    expect(draws.independent).toBe(true);
    expect(worst(draws.draw, n, expected)).toBeLessThan(4);
    const random = createRandom(5);
    const divided = (target: Float64Array): void => {
      const numbers = target.map(() => random());
      target.set(numbers.map((number) => number / numbers.reduce((sum, each) => sum + each, 0)));
    };
    expect(worst(divided, n, expected)).toBeGreaterThan(20);
  });
});

describe('ordered weights', () => {
  it('of a full order have the rank-order centroid as their mean', () => {
    const draws = weightDraws({ criteria: 3, order: [1, 2, 0], bounds: [] }, createRandom(1));
    const centroid = [1 / 9, 11 / 18, 5 / 18].map((mean, i): [(w: Float64Array) => number, number] => [
      at(i),
      mean,
    ]);
    expect(worst(draws.draw, 3, centroid)).toBeLessThan(4);
  });

  it('leave those not named in every order equally often', () => {
    const draws = weightDraws({ criteria: 4, order: [3], bounds: [] }, createRandom(2));
    const inOrder = (i: number, j: number, k: number) => (w: Float64Array) =>
      +((w[i] as number) > (w[j] as number) && (w[j] as number) > (w[k] as number));
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ] as [number, number, number][];
    expect(
      worst(
        draws.draw,
        4,
        orders.map((order) => [inOrder(...order), 1 / 6]),
      ),
    ).toBeLessThan(4);
    const weights = new Float64Array(4);
    draws.draw(weights);
    expect(Math.max(...weights)).toBe(weights[3]);
  });
});

describe('bounded weights', () => {
  const keepsTo = (weights: Float64Array): boolean =>
    BOUNDED.bounds.every(
      ({ low, high }, i) => low - 1e-12 <= at(i)(weights) && at(i)(weights) <= high + 1e-12,
    ) &&
    at(2)(weights) >= at(0)(weights) - 1e-12 &&
    at(0)(weights) >= Math.max(at(1)(weights), at(3)(weights)) - 1e-12;

  it.each<[string, () => Draw, number]>([
    ['drawn from pieces', () => weightDraws(BOUNDED, createRandom(3)).draw, 4],
    // The draws of a walk are not quite independent, so that its means are a little less certain.
    ['walked through', () => weightWalk(BOUNDED, createRandom(3)), 5],
  ])('%s keep to order and bounds, with the centroid of the region as their mean', (_, make, errors) => {
    const draw = make();
    const weights = new Float64Array(4);
    for (let i = 0; i < 500; i++) {
      draw(weights);
      expect(keepsTo(weights)).toBe(true);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    }
    expect(worst(draw, 4, meansOf(BOUNDED))).toBeLessThan(errors);
  });

  it('come from a walk, and say so, when the pieces are too many', () => {
    const bounds = Array.from({ length: 14 }, () => ({ low: 0.03, high: 0.1 }));
    const draws = weightDraws({ criteria: 14, order: [], bounds }, createRandom(1));
    expect(draws.independent).toBe(false);
    const weights = new Float64Array(14);
    draws.draw(weights);
    expect(weights.every((weight) => weight >= 0.03 - 1e-12 && weight <= 0.1 + 1e-12)).toBe(true);
  });

  it('give the acceptability that cutting gives exactly', () => {
    const scores: Matrix = [
      [3, -1, 2, 0],
      [1, 2, 0, 3],
      [2, 0, 1, 1],
      [2, 2, -1, 2],
    ];
    const alternatives = scores.map((row) => ({
      low: Float64Array.from(row),
      high: Float64Array.from(row),
      common: new Uint8Array(4).fill(1),
    }));
    const found = rankAcceptability({
      alternatives,
      criteria: 4,
      partyWeights: [1],
      region: BOUNDED,
      samples: SAMPLES,
      seed: 1,
    });
    const exact = exactAcceptability({
      scores: scores.map((row) => [...row]),
      region: BOUNDED,
      ranks: 'all',
      budget: 100_000,
    });
    expectShares(found.ranks, exact?.ranks ?? expect.fail('too many pieces'));
  });
});

describe('one criterion', () => {
  it('has all the weight', () => {
    const weights = new Float64Array(1);
    weightDraws({ criteria: 1, order: [0], bounds: [{ low: 0.5, high: 1 }] }, createRandom(1)).draw(weights);
    expect([...weights]).toEqual([1]);
  });
});

describe('smaa-kangas-forest-c1-most-important', () => {
  it('is reproduced by ordered weights within four standard errors', () => {
    interface Oracle {
      readonly inputs: { values: Matrix };
      readonly expected: {
        rank_acceptability: Matrix;
        central_weights: (number[] | null)[];
        pairwise_winning: Matrix;
      };
    }
    const { inputs, expected } = readOracle<Oracle>('smaa-kangas-forest-c1-most-important');
    const alternatives = inputs.values.map((row) => ({
      low: Float64Array.from(row),
      high: Float64Array.from(row),
      common: new Uint8Array(3).fill(1),
    }));
    const region = { criteria: 3, order: [0], bounds: [] };
    const found = rankAcceptability({
      alternatives,
      criteria: 3,
      partyWeights: [1],
      region,
      samples: SAMPLES,
      seed: 4,
    });
    expectShares(found.ranks, expected.rank_acceptability);
    expectShares(found.pairwise, expected.pairwise_winning);
    found.central.forEach((weights, a) => {
      const centre = expected.central_weights[a] ?? null;
      // A weight lies within half of [0, 1] of its mean, so its standard deviation is at most 1/2.
      const error = 0.5 / Math.sqrt(SAMPLES * (expected.rank_acceptability[a]?.[0] as number));
      if (centre === null) expect(weights).toBeNull();
      centre?.forEach((weight, j) => {
        expect(Math.abs((weights?.[j] as number) - weight)).toBeLessThan(4 * error);
      });
    });
  });
});
