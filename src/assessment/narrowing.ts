// From an order of importance and bounds on weights, as a user gives them, to the weightings that are considered.
import { hasRoom, type WeightRegion } from '../engine/weight-region.js';

/** What is asked of the weights, by ids of criteria; those that the agreement at hand does not have are passed by. */
export interface WeightsAsked {
  /** In any unit; the criteria that are not named keep the agreement's. */
  weights: ReadonlyMap<string, number>;
  /** From the most important down. */
  order: readonly string[];
  /** Shares of all weight. */
  between: ReadonlyMap<string, { low: number; high: number }>;
}

/** The region of weightings that the order and the bounds leave; all of them when there are none. */
export function regionOf(criteria: readonly string[], { order, between }: WeightsAsked): WeightRegion {
  const bounded = criteria.some((id) => between.has(id));
  return {
    criteria: criteria.length,
    order: order.map((id) => criteria.indexOf(id)).filter((index) => index >= 0),
    bounds: bounded ? criteria.map((id) => between.get(id) ?? { low: 0, high: 1 }) : [],
  };
}

export function isNarrowed({ order, bounds }: WeightRegion): boolean {
  return order.length > 0 || bounds.length > 0;
}

/** Whether some weighting keeps to all that is asked, with room around it. */
export function leavesRoom(criteria: readonly string[], asked: WeightsAsked): boolean {
  return hasRoom(regionOf(criteria, asked));
}
