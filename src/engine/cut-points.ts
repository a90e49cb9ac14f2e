/** The vertices of the pieces: the value of every function there, its sign, and the weights. */
import { countBits } from './bits.js';

/**
 * A value this small is 0, as a share of the function's largest factor.
 *
 * A vertex is made by at most a few hundred interpolations, each wrong by some 1e-16 of the largest value; a
 * function that passes exactly through a vertex must not be cut once more for that. What is lost is a layer
 * of this thickness.
 */
export const NOISE = 1e-12;

/** Points by number. Those made last are overwritten when their number is given again. */
export class CutPoints {
  readonly #functions: readonly (readonly number[])[];
  /** Numbers per point: the value of every function, then the weights. */
  readonly #width: number;
  readonly #noise: Float64Array;
  readonly #values: Float64Array;
  readonly #positive: Int32Array;
  readonly #negative: Int32Array;

  /**
   * @param functions functions[function][criterion]: factors
   * @param criteria how many weights there are
   * @param most how many points are held
   */
  constructor(functions: readonly (readonly number[])[], criteria: number, most: number) {
    this.#functions = functions;
    this.#width = functions.length + criteria;
    this.#noise = Float64Array.from(functions, (row) => NOISE * Math.max(...row.map(Math.abs)));
    this.#values = new Float64Array(most * this.#width);
    this.#positive = new Int32Array(most);
    this.#negative = new Int32Array(most);
  }

  /** The functions that are positive at a point, as bits. */
  positiveAt(point: number): number {
    return this.#positive[point] as number;
  }

  /** The functions that are negative at a point, as bits. */
  negativeAt(point: number): number {
    return this.#negative[point] as number;
  }

  valueAt(point: number, f: number): number {
    return this.#values[point * this.#width + f] as number;
  }

  weightAt(point: number, criterion: number): number {
    return this.#values[point * this.#width + this.#functions.length + criterion] as number;
  }

  /** How many functions have one sign at one point and the other sign at the other. */
  changesBetween(one: number, other: number): number {
    const falling = this.positiveAt(one) & this.negativeAt(other);
    const rising = this.negativeAt(one) & this.positiveAt(other);
    return countBits(falling | rising);
  }

  /** How far it is from a point above to the zero of a function, as a part of the way to a point below. */
  zeroBetween(high: number, low: number, f: number): number {
    const above = this.valueAt(high, f);
    return above / (above - this.valueAt(low, f));
  }

  /** Makes a point of a weighting. */
  place(point: number, weights: Float64Array): void {
    const at = point * this.#width;
    this.#functions.forEach((row, f) => {
      this.#values[at + f] = row.reduce((sum, factor, j) => sum + factor * (weights[j] as number), 0);
    });
    this.#values.set(weights, at + this.#functions.length);
    this.#sign(point);
  }

  /** Makes a point on the edge between two others, where function f is 0. */
  placeZero(
    point: number,
    { high, low, f }: { readonly high: number; readonly low: number; readonly f: number },
  ): void {
    const width = this.#width;
    const part = this.zeroBetween(high, low, f);
    for (let i = 0; i < width; i++) {
      const above = this.#values[high * width + i] as number;
      const below = this.#values[low * width + i] as number;
      this.#values[point * width + i] = (1 - part) * above + part * below;
    }
    this.#values[point * width + f] = 0;
    this.#sign(point);
  }

  /** Notes the signs at a point, where noise becomes an exact 0 so that it cannot grow. */
  #sign(point: number): void {
    const at = point * this.#width;
    let positive = 0;
    let negative = 0;
    for (let f = 0; f < this.#noise.length; f++) {
      const value = this.#values[at + f] as number;
      const noise = this.#noise[f] as number;
      if (value > noise) positive |= 1 << f;
      else if (value < -noise) negative |= 1 << f;
      else this.#values[at + f] = 0;
    }
    this.#positive[point] = positive;
    this.#negative[point] = negative;
  }
}
