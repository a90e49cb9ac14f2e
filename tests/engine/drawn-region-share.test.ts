import { describe, expect, it } from 'vitest';
import { standardError } from '../../src/engine/acceptability.js';
import { drawnRegionShare } from '../../src/engine/drawn-region-share.js';
import { exactAcceptability } from '../../src/engine/exact-acceptability.js';
import { freeRegion, type WeightRegion } from '../../src/engine/weight-region.js';

const bounds = (...pairs: [number, number][]) => pairs.map(([low, high]) => ({ low, high }));

describe('the drawn share of a region', () => {
  it('is all of it when nothing is narrowed', () => {
    expect(drawnRegionShare(freeRegion(4), 100, 1)).toBe(1);
  });

  it.each<[string, WeightRegion]>([
    ['an order of some', { criteria: 5, order: [2, 0], bounds: [] }],
    ['a full order', { criteria: 3, order: [2, 0, 1], bounds: [] }],
    ['bounds', { criteria: 3, order: [], bounds: bounds([0.1, 0.4], [0, 1], [0.2, 0.7]) }],
    ['both', { criteria: 4, order: [3], bounds: bounds([0.05, 0.2], [0, 1], [0, 1], [0, 0.6]) }],
  ])('agrees with the exact one within four standard errors: %s', (_, region) => {
    const exact =
      exactAcceptability({ scores: [], region, ranks: 'first', budget: 1_000_000 })?.regionShare ?? 0;
    const drawn = drawnRegionShare(region, 40_000, 7);
    expect(Math.abs(drawn - exact)).toBeLessThan(4 * standardError(exact, 40_000));
  });

  it('is the same for the same seed, and another for another', () => {
    const region = { criteria: 5, order: [1], bounds: [] };
    expect(drawnRegionShare(region, 1000, 3)).toBe(drawnRegionShare(region, 1000, 3));
    expect(drawnRegionShare(region, 1000, 3)).not.toBe(drawnRegionShare(region, 1000, 4));
  });

  it('is of no region without room, and of no draws', () => {
    const none = { criteria: 2, order: [], bounds: bounds([0, 0.2], [0, 0.2]) };
    expect(() => drawnRegionShare(none, 10, 1)).toThrow(RangeError);
    expect(() => drawnRegionShare(freeRegion(2), 0, 1)).toThrow(RangeError);
    expect(() => drawnRegionShare(freeRegion(2), 10, -1)).toThrow(RangeError);
  });
});
