/** Which weightings are in question: all of them, or those that an order and bounds on the weights leave. */
import { requireCount, requireFinite, requireIndex, requireLength } from './guards.js';

/** The share of all weight that one criterion may have, from 0 to 1. */
export interface WeightBounds {
  readonly low: number;
  readonly high: number;
}

/** A part of the simplex of all weightings, where weights are at least 0 and sum to 1. */
export interface WeightRegion {
  readonly criteria: number;
  /**
   * Criteria (indices) from the most important down; those not named are no more important than the last
   * named. Empty: no order.
   */
  readonly order: readonly number[];
  /** Per criterion the share (0..1) its normalised weight lies between; empty: free. */
  readonly bounds: readonly WeightBounds[];
}

/**
 * Less room than this for a weight, or for all weights together, is none, in shares of all weight.
 *
 * Bounds are read as percentages with few decimals, so what they leave is either above 1e-5 or rounding (sums
 * of a few dozen shares are wrong by 1e-15); the volume of a region of 1e-9 would be noise.
 */
const LEAST_ROOM = 1e-9;

/**
 * Every weighting there is.
 *
 * @param criteria how many there are
 * @throws RangeError when there is no criterion
 */
export function freeRegion(criteria: number): WeightRegion {
  requireCount(criteria, 'criteria');
  return { criteria, order: [], bounds: [] };
}

/**
 * Refuses what is no region, and a region without room in it.
 *
 * @throws RangeError when the order names a criterion twice or one that is not there; when bounds are too few
 *   or too many, not shares or upside down; when no weighting, or only ones with a weight that is fixed, keep
 *   to both order and bounds
 */
export function requireRegion(region: WeightRegion): void {
  requireCount(region.criteria, 'criteria');
  for (const criterion of region.order) requireIndex(criterion, region.criteria, 'order');
  if (new Set(region.order).size < region.order.length) {
    throw new RangeError('order: a criterion is named twice');
  }
  requireBounds(region);
  if (!hasRoom(region)) throw new RangeError('weights: order and bounds leave no room');
}

/**
 * Whether a region has an inside. Bounds that meet (a weight that is fixed) leave none, and neither do
 * bounds that no weighting keeps to.
 *
 * With bounds narrowed by the order, the lowest weights keep to the order and so do the highest; everything
 * between them does, and somewhere between them the sum is 1.
 *
 * @param region whose order and bounds are well formed
 */
export function hasRoom(region: WeightRegion): boolean {
  const bounds = narrowedBounds(region);
  if (region.criteria === 1) return bounds.every(({ low, high }) => low <= 1 && high >= 1 - LEAST_ROOM);
  const lows = bounds.reduce((sum, { low }) => sum + low, 0);
  const highs = bounds.reduce((sum, { high }) => sum + high, 0);
  return (
    lows < 1 - LEAST_ROOM &&
    highs > 1 + LEAST_ROOM &&
    bounds.every(({ low, high }) => high - low > LEAST_ROOM)
  );
}

/**
 * The bounds that the order and the bounds given make together: no criterion may have more than one that is
 * more important, or less than one that is less so.
 *
 * @param region whose order and bounds are well formed
 * @returns one pair per criterion; low can lie above high when nothing keeps to both
 */
export function narrowedBounds({ criteria, order, bounds }: WeightRegion): WeightBounds[] {
  const lows = Array.from({ length: criteria }, (_, criterion) => bounds[criterion]?.low ?? 0);
  const highs = Array.from({ length: criteria }, (_, criterion) => bounds[criterion]?.high ?? 1);
  const rest = [...lows.keys()].filter((criterion) => !order.includes(criterion));
  for (const [above, below] of neighbours(order)) {
    highs[below] = Math.min(highs[below] as number, highs[above] as number);
  }
  const last = order.at(-1);
  if (last !== undefined) {
    for (const below of rest) highs[below] = Math.min(highs[below] as number, highs[last] as number);
    lows[last] = Math.max(lows[last] as number, ...rest.map((below) => lows[below] as number));
  }
  for (const [above, below] of neighbours(order).reverse()) {
    lows[above] = Math.max(lows[above] as number, lows[below] as number);
  }
  return lows.map((low, criterion) => ({ low, high: highs[criterion] as number }));
}

function neighbours(order: readonly number[]): [number, number][] {
  return order.slice(1).map((below, place) => [order[place] as number, below]);
}

function requireBounds({ criteria, bounds }: WeightRegion): void {
  if (bounds.length === 0) return;
  requireLength(bounds, criteria, 'bounds');
  for (const { low, high } of bounds) {
    requireFinite([low, high], 'bounds');
    if (low < 0 || high > 1) throw new RangeError('bounds: a share is not between 0 and 1');
    if (low > high) throw new RangeError('bounds: an interval is upside down');
  }
}
