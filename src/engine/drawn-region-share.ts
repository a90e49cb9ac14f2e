/** How large a region of weightings is, where it has too many corners to be cut into pieces. */
import { requireCount } from './guards.js';
import { createRandom } from './random.js';
import { drawSimplex } from './simplex.js';
import { requireRegion, type WeightRegion } from './weight-region.js';

/**
 * The share of all weightings that lies in a region, by drawing uniformly from all of them.
 *
 * @param region with room in it
 * @param samples number of draws
 * @param seed a whole number from 0 to 2^32 - 1
 * @returns the share of draws that keep to the order and the bounds; its standard error is √(p(1 - p) / n)
 * @throws RangeError when the region has no room, there are no samples or the seed is unusable
 * @see Devroye (1986), Non-Uniform Random Variate Generation, ch. V, for the draws
 */
export function drawnRegionShare(region: WeightRegion, samples: number, seed: number): number {
  requireRegion(region);
  requireCount(samples, 'samples');
  const random = createRandom(seed);
  const weights = new Float64Array(region.criteria);
  let inside = 0;
  for (let draw = 0; draw < samples; draw++) {
    drawSimplex(random, weights);
    if (keepsOrder(weights, region) && keepsBounds(weights, region)) inside++;
  }
  return inside / samples;
}

function keepsOrder(weights: Float64Array, { order }: WeightRegion): boolean {
  let above = 1;
  for (const criterion of order) {
    const weight = weights[criterion] as number;
    if (weight > above) return false;
    above = weight;
  }
  return (
    order.length === 0 || weights.every((weight, criterion) => weight <= above || order.includes(criterion))
  );
}

function keepsBounds(weights: Float64Array, { bounds }: WeightRegion): boolean {
  return bounds.every(({ low, high }, criterion) => {
    const weight = weights[criterion] as number;
    return weight >= low && weight <= high;
  });
}
