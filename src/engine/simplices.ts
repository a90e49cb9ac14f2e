/** What it is to cut simplices of weightings: what goes in, and the piece that comes out. */

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
  /** functions[function][criterion]: the factors of w ↦ Σ w·f; at most 31 functions. */
  readonly functions: readonly (readonly number[])[];
  /** Bit f: what lies where function f is negative is left out, as soon as that is seen. */
  readonly required: number;
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
