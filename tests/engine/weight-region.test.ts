import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/engine/random.js';
import { drawSimplex } from '../../src/engine/simplex.js';
import { triangulate } from '../../src/engine/triangulation.js';
import {
  freeRegion,
  hasRoom,
  narrowedBounds,
  requireRegion,
  type WeightRegion,
} from '../../src/engine/weight-region.js';
import { permutations } from './problems.js';

const free = { low: 0, high: 1 };

function holds({ order, bounds }: WeightRegion, weights: readonly number[]): boolean {
  const of = (criterion: number): number => weights[criterion] as number;
  const last = order.at(-1);
  return (
    order.every((criterion, i) => i === 0 || of(order[i - 1] as number) >= of(criterion) - 1e-12) &&
    (last === undefined || weights.every((weight, i) => order.includes(i) || weight <= of(last) + 1e-12)) &&
    bounds.every(({ low, high }, i) => of(i) >= low - 1e-12 && of(i) <= high + 1e-12)
  );
}

const regions = fc.integer({ min: 2, max: 5 }).chain((criteria) =>
  fc.record({
    criteria: fc.constant(criteria),
    order: fc.tuple(permutations(criteria), fc.nat(criteria)).map(([all, named]) => all.slice(0, named)),
    bounds: fc.oneof(
      fc.constant([]),
      fc.array(
        fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })).map(([one, other]) => ({
          low: Math.min(one, other) / 20,
          high: Math.max(one, other) / 20,
        })),
        { minLength: criteria, maxLength: criteria },
      ),
    ),
  }),
);

describe('requireRegion', () => {
  it.each<[string, WeightRegion]>([
    ['all weightings', freeRegion(3)],
    ['one criterion', freeRegion(1)],
    ['one criterion with all weight', { ...freeRegion(1), order: [0], bounds: [free] }],
    ['an order of some', { ...freeRegion(3), order: [2, 0] }],
    ['bounds', { ...freeRegion(2), bounds: [{ low: 0.1, high: 0.3 }, free] }],
  ])('accepts %s', (_, region) => {
    expect(() => requireRegion(region)).not.toThrow();
  });

  it.each<[string, WeightRegion]>([
    ['no criteria', { criteria: 0, order: [], bounds: [] }],
    ['a criterion that is not there', { ...freeRegion(2), order: [2] }],
    ['a criterion named twice', { ...freeRegion(2), order: [1, 1] }],
    ['too few bounds', { ...freeRegion(2), bounds: [free] }],
    ['a bound that is NaN', { ...freeRegion(2), bounds: [free, { low: NaN, high: 1 }] }],
    ['a bound below 0', { ...freeRegion(2), bounds: [free, { low: -0.1, high: 1 }] }],
    ['a bound above 1', { ...freeRegion(2), bounds: [free, { low: 0, high: 1.1 }] }],
    ['an interval upside down', { ...freeRegion(2), bounds: [free, { low: 0.6, high: 0.5 }] }],
    ['a weight that is fixed', { ...freeRegion(2), bounds: [free, { low: 0.5, high: 0.5 }] }],
    ['lows that sum to 1', { ...freeRegion(3), bounds: [0.1, 0.2, 0.7].map((low) => ({ low, high: 1 })) }],
    ['highs that do not reach 1', { ...freeRegion(2), bounds: [0.4, 0.5].map((high) => ({ low: 0, high })) }],
    ['one criterion without all weight', { ...freeRegion(1), bounds: [{ low: 0, high: 0.9 }] }],
    ['bounds against the order', { ...freeRegion(2), order: [0], bounds: [{ low: 0, high: 0.4 }, free] }],
  ])('refuses %s', (_, region) => {
    expect(() => requireRegion(region)).toThrow(RangeError);
  });
});

describe('narrowedBounds', () => {
  it('carries highs down the order and lows up', () => {
    const region = {
      ...freeRegion(3),
      order: [1, 0],
      bounds: [free, { low: 0, high: 0.6 }, { low: 0.2, high: 1 }],
    };
    expect(narrowedBounds(region)).toEqual(Array(3).fill({ low: 0.2, high: 0.6 }));
  });
});

describe('triangulate', () => {
  it('knows the volumes of orders', () => {
    const volume = (criteria: number, order: number[]): number | undefined =>
      triangulate({ ...freeRegion(criteria), order }, 10_000)?.total;
    expect(volume(4, [])).toBe(1);
    expect(volume(4, [3, 1, 0, 2])).toBeCloseTo(1 / 24, 14);
    expect(volume(4, [3, 1, 0])).toBeCloseTo(1 / 24, 14);
    expect(volume(4, [3, 1])).toBeCloseTo(1 / 12, 14);
    expect(volume(7, [5])).toBeCloseTo(1 / 7, 14);
  });

  it('knows the volume above lower bounds, and below an upper one', () => {
    const bounds = [{ low: 0.1, high: 1 }, { low: 0.2, high: 1 }, free];
    expect(triangulate({ ...freeRegion(3), bounds }, 10)).toMatchObject({ count: 1, total: 0.7 ** 2 });
    const under = triangulate({ ...freeRegion(3), bounds: [{ low: 0, high: 0.4 }, free, free] }, 10);
    expect(under?.total).toBeCloseTo(1 - 0.6 ** 2, 14);
  });

  it('agrees with counting, and stays inside its region', () => {
    fc.assert(
      fc.property(regions, (region) => {
        fc.pre(hasRoom(region));
        const found = triangulate(region, 100_000);
        const size = region.criteria;
        for (let first = 0; first < (found?.vertices.length ?? 0); first += size) {
          expect(holds(region, [...(found?.vertices.subarray(first, first + size) ?? [])])).toBe(true);
        }
        const random = createRandom(3);
        const weights = new Float64Array(size);
        let inside = 0;
        for (let draw = 0; draw < 2000; draw++) {
          drawSimplex(random, weights);
          if (holds(region, [...weights])) inside++;
        }
        const total = found?.total as number;
        expect(Math.abs(inside / 2000 - total)).toBeLessThan(
          4 * Math.sqrt((total * (1 - total)) / 2000) + 1e-3,
        );
      }),
      { numRuns: 40, seed: 20261122 },
    );
  });

  it('finds no weighting in a region without room', () => {
    fc.assert(
      fc.property(regions, (region) => {
        fc.pre(!hasRoom(region));
        const random = createRandom(4);
        const weights = new Float64Array(region.criteria);
        for (let draw = 0; draw < 200; draw++) {
          drawSimplex(random, weights);
          expect(holds(region, [...weights])).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives up beyond the budget, beyond 20,000 simplices and beyond 31 cuts', () => {
    const region = { ...freeRegion(4), order: [0] };
    const pieces = triangulate(region, 1000)?.pieces as number;
    expect(triangulate(region, pieces)).not.toBeNull();
    expect(triangulate(region, pieces - 1)).toBeNull();
    expect(triangulate({ ...freeRegion(9), order: [0] }, 10_000_000)).toBeNull();
    const bounds = Array(16).fill({ low: 0.01, high: 0.5 });
    expect(triangulate({ ...freeRegion(16), order: [0], bounds }, 1e9)).toBeNull();
    expect(() => triangulate(region, 0)).toThrow(RangeError);
  });
});
