/** Cuts simplices of weightings along linear functions, so that shares of all weightings need no sampling. */
import { requireCount } from './guards.js';

/** Simplices that do not overlap: a region of weightings in parts. */
export interface Simplices {
  readonly criteria: number;
  readonly count: number;
  /** vertices[(simplex * criteria + vertex) * criteria + criterion]: weights that sum to 1 at each vertex. */
  readonly vertices: Float64Array;
  /** Per simplex its volume, as a share of all weightings. */
  readonly shares: Float64Array;
}

/** What is cut along what. */
export interface Cutting {
  readonly simplices: Simplices;
  /** functions[function][criterion]: the factors of w ↦ Σ w·f; at most {@link MOST_FUNCTIONS} functions. */
  readonly functions: readonly (readonly number[])[];
  /** Whether what lies where a function is negative is left out, as soon as that is seen. */
  readonly onlyPositive: boolean;
  /** How many pieces, whole or in between, may be looked at. */
  readonly budget: number;
}

/** A simplex in which no function changes sign. Valid only while it is visited. */
export interface Piece {
  /** Its volume as a share of all weightings. */
  readonly share: number;
  /** Bit f: function f is positive inside. */
  readonly positive: number;
  /** Bit f: function f is negative inside. Neither: it is 0 throughout. */
  readonly negative: number;
  /** The weight of a criterion at a vertex (0 … criteria - 1). */
  weightAt(vertex: number, criterion: number): number;
}

/** Signs are kept as bits of one 32-bit number. */
export const MOST_FUNCTIONS = 31;

/**
 * A value this small is 0, as a share of the function's largest factor.
 *
 * A vertex is made by at most a few hundred interpolations, each wrong by some 1e-16 of the largest value; a
 * function that passes exactly through a vertex must not be cut once more for that. What is lost is a layer
 * of this thickness.
 */
const NOISE = 1e-12;

/**
 * Cuts every simplex until no function changes sign in a piece, and shows each piece.
 *
 * Where a function is positive at one vertex and negative at another, the edge between them is cut at its
 * zero: two simplices, whose volumes are to each other as the two parts of the edge. So volumes only
 * multiply, and everything that is summed is positive. One function is done with before the next, and a
 * finished function stays so, since new values lie between old ones; hence each takes at most criteria - 1
 * cuts on the way to a piece.
 *
 * @param visit called once for each piece
 * @returns how many pieces were looked at; null when that is more than the budget
 * @throws RangeError when the budget is no count or there are too many functions
 * @see Büeler, Enge & Fukuda (2000), Exact volume computation for polytopes, on decomposition into simplices
 */
export function cutSimplices(cutting: Cutting, visit: (piece: Piece) => void): number | null {
  requireCount(cutting.budget, 'budget');
  if (cutting.functions.length > MOST_FUNCTIONS) throw new RangeError('functions: more than there are bits');
  const cutter = new Cutter(cutting);
  let looked = 0;
  for (let simplex = 0; simplex < cutting.simplices.count; simplex++) {
    cutter.start(simplex);
    while (cutter.waiting > 0) {
      if (++looked > cutting.budget) return null;
      cutter.take();
      if (cutter.isOut()) continue;
      if (cutter.mixed === 0) visit(cutter);
      else cutter.split();
    }
  }
  return looked;
}

/**
 * How many bits are set.
 *
 * @see Warren (2012), Hacker's Delight, ch. 5
 */
export function countBits(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * The pieces still to be looked at, and the points they stand on.
 *
 * Both are stacks: a point is needed by the two pieces of the cut that made it and by what comes of them, and
 * those are done before anything below them is taken up. So memory is that of one way down.
 */
class Cutter implements Piece {
  share = 0;
  positive = 0;
  negative = 0;
  mixed = 0;
  waiting = 0;
  readonly #cutting: Cutting;
  readonly #size: number;
  readonly #functions: number;
  /** Numbers per point: the value of every function there, then its weights. */
  readonly #width: number;
  readonly #noise: Float64Array;
  readonly #points: Float64Array;
  readonly #positiveAt: Int32Array;
  readonly #negativeAt: Int32Array;
  /** The piece that was taken: its points, how many points there are, and the function last cut along. */
  readonly #corners: Int32Array;
  #height = 0;
  #along = -1;
  readonly #waitingCorners: Int32Array;
  readonly #waitingHeight: Int32Array;
  readonly #waitingAlong: Int32Array;
  readonly #waitingShare: Float64Array;

  constructor(cutting: Cutting) {
    const size = cutting.simplices.criteria;
    const functions = cutting.functions.length;
    const deepest = size + functions * (size - 1) + 2;
    this.#cutting = cutting;
    this.#size = size;
    this.#functions = functions;
    this.#width = functions + size;
    this.#noise = Float64Array.from(cutting.functions, (row) => NOISE * Math.max(...row.map(Math.abs)));
    this.#points = new Float64Array(deepest * this.#width);
    this.#positiveAt = new Int32Array(deepest);
    this.#negativeAt = new Int32Array(deepest);
    this.#corners = new Int32Array(size);
    this.#waitingCorners = new Int32Array(deepest * size);
    this.#waitingHeight = new Int32Array(deepest);
    this.#waitingAlong = new Int32Array(deepest);
    this.#waitingShare = new Float64Array(deepest);
  }

  weightAt(vertex: number, criterion: number): number {
    const corner = this.#corners[vertex] as number;
    return this.#points[corner * this.#width + this.#functions + criterion] as number;
  }

  /** Puts one of the given simplices up as the only piece. */
  start(simplex: number): void {
    const { vertices, shares } = this.#cutting.simplices;
    const size = this.#size;
    for (let corner = 0; corner < size; corner++) {
      const first = (simplex * size + corner) * size;
      const weights = vertices.subarray(first, first + size);
      const at = corner * this.#width;
      this.#cutting.functions.forEach((row, f) => {
        this.#points[at + f] = row.reduce((sum, factor, j) => sum + factor * (weights[j] as number), 0);
      });
      this.#points.set(weights, at + this.#functions);
      this.#sign(corner);
      this.#corners[corner] = corner;
    }
    this.#height = size;
    this.#wait({ share: shares[simplex] as number, along: -1 });
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
      positive |= this.#positiveAt[corner] as number;
      negative |= this.#negativeAt[corner] as number;
    }
    this.positive = positive;
    this.negative = negative;
    this.mixed = positive & negative;
    this.share = this.#waitingShare[place] as number;
    this.#height = this.#waitingHeight[place] as number;
    this.#along = this.#waitingAlong[place] as number;
  }

  /** Whether the piece lies where a function is negative, and such are left out. */
  isOut(): boolean {
    return this.#cutting.onlyPositive && (this.negative & ~this.positive) !== 0;
  }

  /** Cuts the piece in two, which then wait. */
  split(): void {
    const along = this.#chooseFunction();
    const edge = this.#chooseEdge(along);
    const up = (edge / this.#size) | 0;
    const down = edge % this.#size;
    const high = this.#corners[up] as number;
    const low = this.#corners[down] as number;
    const part = this.#zeroBetween(high, low, along);
    const point = this.#height++;
    this.#interpolate(point, { high, low, part, along });
    const share = this.share;
    this.#corners[up] = point;
    this.#wait({ share: share * (1 - part), along });
    this.#corners[up] = high;
    this.#corners[down] = point;
    this.#wait({ share: share * part, along });
  }

  #wait({ share, along }: { readonly share: number; readonly along: number }): void {
    const place = this.waiting++;
    const size = this.#size;
    for (let i = 0; i < size; i++) this.#waitingCorners[place * size + i] = this.#corners[i] as number;
    this.#waitingHeight[place] = this.#height;
    this.#waitingAlong[place] = along;
    this.#waitingShare[place] = share;
  }

  /**
   * The function to cut along: the one begun, else one that few vertices are above, and among those the one
   * that is least above. Found by trial: a fifth of the pieces that the order of the functions gives.
   */
  #chooseFunction(): number {
    if (this.#along >= 0 && (this.mixed >>> this.#along) & 1) return this.#along;
    let best = -1;
    let least = Infinity;
    for (let rest = this.mixed; rest !== 0; rest &= rest - 1) {
      const f = 31 - Math.clz32(rest & -rest);
      const size = this.#sizeAbove(f);
      if (size < least) {
        least = size;
        best = f;
      }
    }
    return best;
  }

  #sizeAbove(f: number): number {
    let corners = 0;
    let above = 0;
    let below = 0;
    for (let i = 0; i < this.#size; i++) {
      const value = this.#points[(this.#corners[i] as number) * this.#width + f] as number;
      if (value > 0) {
        corners++;
        above += value;
      } else below -= value;
    }
    return corners + above / (above + below);
  }

  /**
   * The edge to cut: the one along which most of the other functions change sign, too, and among those the
   * one that leaves the larger part below. Found by trial: half the pieces of the first edge there is.
   */
  #chooseEdge(along: number): number {
    let best = -1;
    let most = -Infinity;
    for (let up = 0; up < this.#size; up++) {
      const high = this.#corners[up] as number;
      if (!(((this.#positiveAt[high] as number) >>> along) & 1)) continue;
      for (let down = 0; down < this.#size; down++) {
        const low = this.#corners[down] as number;
        if (!(((this.#negativeAt[low] as number) >>> along) & 1)) continue;
        const gain = this.#changes(high, low) - this.#zeroBetween(high, low, along);
        if (gain > most) {
          most = gain;
          best = up * this.#size + down;
        }
      }
    }
    return best;
  }

  #changes(high: number, low: number): number {
    const falling = (this.#positiveAt[high] as number) & (this.#negativeAt[low] as number);
    const rising = (this.#negativeAt[high] as number) & (this.#positiveAt[low] as number);
    return countBits(falling | rising);
  }

  #zeroBetween(high: number, low: number, f: number): number {
    const above = this.#points[high * this.#width + f] as number;
    return above / (above - (this.#points[low * this.#width + f] as number));
  }

  #interpolate(
    point: number,
    { high, low, part, along }: { readonly high: number; readonly low: number; part: number; along: number },
  ): void {
    const width = this.#width;
    const points = this.#points;
    for (let i = 0; i < width; i++) {
      points[point * width + i] =
        (1 - part) * (points[high * width + i] as number) + part * (points[low * width + i] as number);
    }
    points[point * width + along] = 0;
    this.#sign(point);
  }

  /** Notes the signs at a point, where noise becomes an exact 0 so that it cannot grow. */
  #sign(point: number): void {
    const at = point * this.#width;
    let positive = 0;
    let negative = 0;
    for (let f = 0; f < this.#functions; f++) {
      const value = this.#points[at + f] as number;
      const noise = this.#noise[f] as number;
      if (value > noise) positive |= 1 << f;
      else if (value < -noise) negative |= 1 << f;
      else this.#points[at + f] = 0;
    }
    this.#positiveAt[point] = positive;
    this.#negativeAt[point] = negative;
  }
}
