/** Weights drawn from a region that is cut into simplices: exact, and every draw independent of the others. */
import { drawSimplex } from './simplex.js';
import type { Simplices } from './simplices.js';

/**
 * Chooses a simplex by its volume, and a point uniformly inside it: its corners mixed in shares that are
 * uniform on the simplex themselves.
 *
 * @param pieces simplices that do not overlap
 * @param random yields uniform numbers on [0, 1); as many per draw as there are criteria, one less when there
 *   is one piece only
 * @returns a function that overwrites a weight vector with the next one
 * @see Devroye (1986), Non-Uniform Random Variate Generation, ch. XI.2 (uniform in a simplex)
 */
export function piecewiseDraws(pieces: Simplices, random: () => number): (target: Float64Array) => void {
  const { criteria, vertices } = pieces;
  const ends = runningSums(pieces.shares);
  const total = ends.at(-1) as number;
  const mix = new Float64Array(criteria);
  return (target) => {
    const piece = ends.length > 1 ? firstAbove(ends, random() * total) : 0;
    drawSimplex(random, mix);
    target.fill(0);
    let cell = piece * criteria * criteria;
    for (const share of mix) {
      for (let criterion = 0; criterion < criteria; criterion++) {
        target[criterion] = (target[criterion] as number) + share * (vertices[cell++] as number);
      }
    }
  };
}

function runningSums(shares: Float64Array): Float64Array {
  let sum = 0;
  return shares.map((share) => {
    sum += share;
    return sum;
  });
}

/** The first of rising ends above a number, by halving; the last when rounding puts the number at the end. */
function firstAbove(ends: Float64Array, number: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) > number) high = middle;
    else low = middle + 1;
  }
  return low;
}
