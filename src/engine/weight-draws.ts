/** Draws weight vectors uniformly from a region, each kind of region in the cheapest way that is exact. */
import { arrangerFor } from './ordered-weights.js';
import { piecewiseDraws } from './piecewise-draws.js';
import { drawSimplex } from './simplex.js';
import { triangulate } from './triangulation.js';
import type { WeightRegion } from './weight-region.js';
import { weightWalk } from './weight-walk.js';

/** How many pieces bounds may take to cut; ten criteria with two bounds each take more. */
const BUDGET = 20_000;

/** Where weights come from. */
export interface WeightDraws {
  /** Whether each draw is independent of those before it; a walk's are not quite. */
  readonly independent: boolean;
  /** Overwrites a weight vector with the next one, in shares of 1. */
  readonly draw: (target: Float64Array) => void;
}

/** Whether a region is all of the simplex. */
export function isFree({ order, bounds }: WeightRegion): boolean {
  return order.length === 0 && bounds.every(({ low, high }) => low === 0 && high === 1);
}

/**
 * Draws from a region: free weights as gaps between sorted numbers, an order by arranging those, bounds from
 * the simplices that they leave, and what has too many of those by a random walk.
 *
 * @param region with room in it, as `requireRegion` makes sure
 * @param random yields uniform numbers on [0, 1)
 */
export function weightDraws(region: WeightRegion, random: () => number): WeightDraws {
  const { criteria, order } = region;
  if (criteria === 1 || isFree({ ...region, order: [] })) {
    const arrange = arrangerFor(order, criteria);
    return {
      independent: true,
      draw: (target) => {
        drawSimplex(random, target);
        arrange(target);
      },
    };
  }
  const pieces = triangulate(region, BUDGET);
  if (pieces === null) return { independent: false, draw: weightWalk(region, random) };
  return { independent: true, draw: piecewiseDraws(pieces, random) };
}
