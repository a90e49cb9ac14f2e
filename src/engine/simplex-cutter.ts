/** The pieces that wait to be cut, and where the next cut goes. */
import { CutPoints } from './cut-points.js';
import type { Cutting, Piece } from './simplices.js';

/**
 * A stack of pieces, and the points they stand on as another.
 *
 * A point is needed by the two pieces of the cut that made it and by what comes of them, and those are done
 * before anything below them is taken up. So memory is that of one way down.
 */
export class SimplexCutter implements Piece {
  /** The piece that was taken up last. */
  share = 0;
  positive = 0;
  negative = 0;
  /** The functions that change sign in it. */
  mixed = 0;
  /** How many pieces wait. */
  waiting = 0;
  readonly #cutting: Cutting;
  readonly #size: number;
  readonly #points: CutPoints;
  /** Of the piece that was taken up: its points, how many points there are, the function last cut along. */
  readonly #corners: Int32Array;
  #height = 0;
  #along = -1;
  readonly #waitingCorners: Int32Array;
  readonly #waitingHeight: Int32Array;
  readonly #waitingAlong: Int32Array;
  readonly #waitingShare: Float64Array;

  constructor(cutting: Cutting) {
    const size = cutting.simplices.criteria;
    const deepest = size + cutting.functions.length * (size - 1) + 2;
    this.#cutting = cutting;
    this.#size = size;
    this.#points = new CutPoints(cutting.functions, size, deepest);
    this.#corners = new Int32Array(size);
    this.#waitingCorners = new Int32Array(deepest * size);
    this.#waitingHeight = new Int32Array(deepest);
    this.#waitingAlong = new Int32Array(deepest);
    this.#waitingShare = new Float64Array(deepest);
  }

  weightAt(vertex: number, criterion: number): number {
    return this.#points.weightAt(this.#corners[vertex] as number, criterion);
  }

  /** Puts one of the given simplices up as the only piece. */
  start(simplex: number): void {
    const { vertices, shares } = this.#cutting.simplices;
    const size = this.#size;
    for (let corner = 0; corner < size; corner++) {
      const first = (simplex * size + corner) * size;
      this.#points.place(corner, vertices.subarray(first, first + size));
      this.#corners[corner] = corner;
    }
    this.#height = size;
    this.#wait(shares[simplex] as number, -1);
  }

  /** Takes up the piece that was put up last. */
  take(): void {
    const place = --this.waiting;
    const size = this.#size;
    let positive = 0;
    let negative = 0;
    for (let i = 0; i < size; i++) {
      const corner = this.#waitingCorners[place * size + i] as number;
      this.#corners[i] = corner;
      positive |= this.#points.positiveAt(corner);
      negative |= this.#points.negativeAt(corner);
    }
    this.positive = positive;
    this.negative = negative;
    this.mixed = positive & negative;
    this.share = this.#waitingShare[place] as number;
    this.#height = this.#waitingHeight[place] as number;
    this.#along = this.#waitingAlong[place] as number;
  }

  /** Whether the piece lies where a function is negative that must not be. */
  isOut(): boolean {
    return (this.negative & ~this.positive & this.#cutting.required) !== 0;
  }

  /** Cuts the piece in two, which then wait. */
  split(): void {
    const f = this.#chooseFunction();
    const edge = this.#chooseEdge(f);
    const up = Math.floor(edge / this.#size);
    const down = edge % this.#size;
    const high = this.#corners[up] as number;
    const low = this.#corners[down] as number;
    const part = this.#points.zeroBetween(high, low, f);
    const point = this.#height++;
    this.#points.placeZero(point, { high, low, f });
    this.#corners[up] = point;
    this.#wait(this.share * (1 - part), f);
    this.#corners[up] = high;
    this.#corners[down] = point;
    this.#wait(this.share * part, f);
  }

  #wait(share: number, along: number): void {
    const place = this.waiting++;
    const size = this.#size;
    for (let i = 0; i < size; i++) this.#waitingCorners[place * size + i] = this.#corners[i] as number;
    this.#waitingHeight[place] = this.#height;
    this.#waitingAlong[place] = along;
    this.#waitingShare[place] = share;
  }

  /** The function to cut along: the one begun, else the one that costs least. */
  #chooseFunction(): number {
    if (this.#along >= 0 && (this.mixed >>> this.#along) & 1) return this.#along;
    let best = -1;
    let least = Infinity;
    for (let rest = this.mixed; rest !== 0; rest &= rest - 1) {
      const f = 31 - Math.clz32(rest & -rest);
      const cost = this.#costOf(f);
      if (cost < least) {
        least = cost;
        best = f;
      }
    }
    return best;
  }

  /**
   * Found by trial, where it left a half to a sixth of the pieces of the functions in their order. Required
   * ones first, those with few vertices above, and so little that is kept; then those with few vertices on
   * one side, and among equals the most even.
   */
  #costOf(f: number): number {
    let corners = 0;
    let under = 0;
    let above = 0;
    let below = 0;
    for (let i = 0; i < this.#size; i++) {
      const value = this.#points.valueAt(this.#corners[i] as number, f);
      if (value > 0) {
        corners++;
        above += value;
      } else if (value < 0) {
        under++;
        below -= value;
      }
    }
    const part = above / (above + below);
    if ((this.#cutting.required >>> f) & 1) return corners + part;
    return this.#size + Math.min(corners, under) - Math.min(part, 1 - part);
  }

  /**
   * The edge to cut: the one along which most functions change sign, and among those the one that leaves the
   * larger part below. Found by trial: half the pieces of the first edge there is.
   */
  #chooseEdge(f: number): number {
    let best = -1;
    let most = -Infinity;
    for (let up = 0; up < this.#size; up++) {
      const high = this.#corners[up] as number;
      if (!((this.#points.positiveAt(high) >>> f) & 1)) continue;
      for (let down = 0; down < this.#size; down++) {
        const low = this.#corners[down] as number;
        if (!((this.#points.negativeAt(low) >>> f) & 1)) continue;
        const gain = this.#points.changesBetween(high, low) - this.#points.zeroBetween(high, low, f);
        if (gain > most) {
          most = gain;
          best = up * this.#size + down;
        }
      }
    }
    return best;
  }
}
