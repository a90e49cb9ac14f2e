/** A region of weightings as simplices, whose volumes and centroids are known without integration. */

import { bitsBelow, MOST_BITS } from './bits.js';
import { NOISE } from './cut-points.js';
import { requireCount } from './guards.js';
import { cutSimplices } from './simplex-cutting.js';
import type { Simplices } from './simplices.js';
import { narrowedBounds, requireRegion, type WeightRegion } from './weight-region.js';

/** The simplices of a region, and what they took. */
export interface Triangulation extends Simplices {
  /** How many pieces were looked at. */
  readonly pieces: number;
  /** The volume of the whole region, as a share of all weightings. */
  readonly total: number;
}

/**
 * More simplices are not kept: they would fill memory (15 MB with ten criteria), and each is cut again for
 * every alternative.
 */
const MOST_SIMPLICES = 20_000;

/**
 * Divides a region into simplices that do not overlap.
 *
 * Free weights, lower bounds without an order, and a full order are one simplex each: the vertices of an
 * order are (1, 0, …), (1/2, 1/2, 0, …), (1/3, 1/3, 1/3, 0, …). What else there is of order and bounds is cut
 * from that.
 *
 * @param budget how many pieces may be looked at
 * @returns null when the budget does not suffice, or when more than 20,000 simplices or 31 cuts are needed
 * @throws RangeError when the region has no room or the budget is no count
 * @see Barron & Barrett (1996), Decision quality using ranked attribute weights, Management Science 42(11),
 *   for the vertices of an order
 */
export function triangulate(region: WeightRegion, budget: number): Triangulation | null {
  requireRegion(region);
  requireCount(budget, 'budget');
  const { simplices, conditions } = outlineOf(region);
  if (conditions.length > MOST_BITS) return null;
  const vertices: number[] = [];
  const shares: number[] = [];
  const cutting = { simplices, functions: conditions, required: bitsBelow(conditions.length), budget };
  const pieces = cutSimplices(cutting, (piece) => {
    if (shares.push(piece.share) > MOST_SIMPLICES) return;
    for (let cell = 0; cell < region.criteria ** 2; cell++) {
      vertices.push(piece.weightAt(Math.floor(cell / region.criteria), cell % region.criteria));
    }
  });
  if (pieces === null || shares.length > MOST_SIMPLICES) return null;
  return {
    criteria: region.criteria,
    count: shares.length,
    vertices: Float64Array.from(vertices),
    shares: Float64Array.from(shares),
    pieces,
    total: shares.reduce((sum, share) => sum + share, 0),
  };
}

/** A region as one simplex round it, and what cuts it from that. */
export interface Outline {
  readonly simplices: Simplices;
  /** conditions[condition][criterion]: factors of functions that are not negative in the region. */
  readonly conditions: number[][];
}

/**
 * The smallest simplex round a region that is known without cutting, and the conditions that it does not
 * meet by itself.
 *
 * @param region that has room
 */
export function outlineOf(region: WeightRegion): Outline {
  const simplices = region.order.length > 0 ? orderedSimplex(region) : simplexAboveLows(region);
  return { simplices, conditions: conditionsOf(region).filter((factors) => cutsOff(simplices, factors)) };
}

/** The share of a full order is 1/n!; of an order of some, 1 / (their number)!. */
function orderedSimplex(region: WeightRegion): Simplices {
  const { criteria } = region;
  const order = fullOrder(region);
  const vertices = new Float64Array(criteria ** 2);
  for (let vertex = 0; vertex < criteria; vertex++) {
    const named = order.slice(0, vertex + 1);
    const equal =
      vertex < order.length
        ? named
        : restOf(region)
            .slice(vertex - order.length)
            .slice(0, 1);
    for (const criterion of equal) vertices[vertex * criteria + criterion] = 1 / equal.length;
  }
  const share = order.reduce((product, _, place) => product / (place + 1), 1);
  return { criteria, count: 1, vertices, shares: Float64Array.of(share) };
}

/** When all but one are named, the last place is that one's. */
function fullOrder(region: WeightRegion): readonly number[] {
  const rest = restOf(region);
  return rest.length === 1 ? [...region.order, ...rest] : region.order;
}

function restOf({ criteria, order }: WeightRegion): number[] {
  return [...Array(criteria).keys()].filter((criterion) => !order.includes(criterion));
}

/** Lower bounds leave a smaller simplex of the same shape. */
function simplexAboveLows(region: WeightRegion): Simplices {
  const { criteria } = region;
  const lows = narrowedBounds(region).map(({ low }) => low);
  const room = 1 - lows.reduce((sum, low) => sum + low, 0);
  const vertices = new Float64Array(criteria ** 2);
  for (let vertex = 0; vertex < criteria; vertex++) {
    vertices.set(lows, vertex * criteria);
    vertices[vertex * criteria + vertex] = (lows[vertex] as number) + room;
  }
  return { criteria, count: 1, vertices, shares: Float64Array.of(room ** (criteria - 1)) };
}

/** What holds in the region, as factors of functions that are not negative there. */
function conditionsOf(region: WeightRegion): number[][] {
  const { criteria, bounds } = region;
  if (criteria === 1) return [];
  const unit = (criterion: number): number[] =>
    Array.from({ length: criteria }, (_, j) => +(j === criterion));
  const last = region.order.at(-1);
  const order = last === undefined ? [] : restOf(region).map((rest) => minus(unit(last), unit(rest)));
  const lows = bounds.map(({ low }, criterion) => unit(criterion).map((factor) => factor - low));
  const highs = bounds.map(({ high }, criterion) => unit(criterion).map((factor) => high - factor));
  return [...order, ...lows, ...highs];
}

function minus(one: readonly number[], other: readonly number[]): number[] {
  return one.map((factor, criterion) => factor - (other[criterion] as number));
}

/** Whether a condition fails somewhere in a simplex, by more than rounding. */
function cutsOff({ criteria, vertices }: Simplices, factors: readonly number[]): boolean {
  const values = Array.from({ length: criteria }, (_, vertex) =>
    factors.reduce((sum, factor, j) => sum + factor * (vertices[vertex * criteria + j] as number), 0),
  );
  return Math.min(...values) < -NOISE;
}
