/** Weights nobody has argued for: every weight vector equally likely. */
import { requireCount } from './guards.js';

/**
 * Draws a weight vector uniformly from the simplex, as the gaps between sorted uniform numbers.
 *
 * Only comparison and subtraction, no logarithm: the result is the same to the last bit on every machine.
 * (Uniform numbers divided by their sum are NOT uniform on the simplex; they crowd the middle.)
 *
 * @param random yields uniform numbers on [0, 1); called once less than there are weights
 * @param target overwritten with weights of at least 0 that sum to 1
 * @throws RangeError when there is no weight to draw
 * @see Devroye (1986), Non-Uniform Random Variate Generation, ch. V (uniform spacings)
 */
export function drawSimplex(random: () => number, target: Float64Array): void {
  requireCount(target.length, 'weights to draw');
  const last = target.length - 1;
  for (let i = 0; i < last; i++) insertSorted(target, i, random());
  target[last] = 1;
  for (let i = last; i > 0; i--) target[i] = (target[i] as number) - (target[i - 1] as number);
}

function insertSorted(sorted: Float64Array, count: number, value: number): void {
  let place = count;
  while (place > 0 && (sorted[place - 1] as number) > value) {
    sorted[place] = sorted[place - 1] as number;
    place--;
  }
  sorted[place] = value;
}
