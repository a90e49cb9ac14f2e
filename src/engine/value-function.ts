/** A criterion measured in one unit and valued in another, in straight pieces between given points. */
import { requireFinite, requireLength } from './guards.js';

/** A value for each of at least two cut-offs, which rise; the value of what lies between is on the line. */
export interface PiecewiseLinear {
  /** Rising, in the unit of the measurement. */
  readonly cutoffs: readonly number[];
  /** One per cut-off; they may rise (a gain) or fall (a cost). */
  readonly values: readonly number[];
}

/** What a measurement outside the cut-offs is worth: it is refused, worth the nearest end, or on the end's line. */
export type Outside = 'refuse' | 'clip' | 'extend';

/**
 * The value of one measurement.
 *
 * @param shape cut-offs and their values
 * @param measured in the unit of the cut-offs
 * @param outside what to do beyond the cut-offs
 * @returns the value, in the unit of `shape.values`
 * @throws RangeError when the cut-offs do not rise, lengths differ, a number is not finite, or the
 *   measurement lies outside and that is refused
 * @see Belton & Stewart (2002), Multiple Criteria Decision Analysis, ch. 5; oracle
 *   value-function-piecewise-linear
 */
export function valueAt(shape: PiecewiseLinear, measured: number, outside: Outside = 'refuse'): number {
  requireShape(shape);
  requireFinite([measured], 'measurement');
  const { cutoffs } = shape;
  const low = cutoffs[0] as number;
  const high = cutoffs.at(-1) as number;
  if (outside === 'refuse' && (measured < low || measured > high)) {
    throw new RangeError(`measurement: ${measured} is not between ${low} and ${high}`);
  }
  const held = outside === 'clip' ? Math.min(Math.max(measured, low), high) : measured;
  const piece = cutoffs.findIndex((cutoff, index) => index > 0 && held <= cutoff);
  return onLine(shape, piece === -1 ? cutoffs.length - 1 : piece, held);
}

function requireShape({ cutoffs, values }: PiecewiseLinear): void {
  if (cutoffs.length < 2) throw new RangeError('cut-offs: at least two are needed');
  requireLength(values, cutoffs.length, 'values of the cut-offs');
  requireFinite(cutoffs, 'cut-offs');
  requireFinite(values, 'values');
  if (cutoffs.some((cutoff, index) => index > 0 && cutoff <= (cutoffs[index - 1] as number))) {
    throw new RangeError('cut-offs: they do not rise');
  }
}

/** Weighed from both ends, so that the ends themselves come out to the last bit. */
function onLine({ cutoffs, values }: PiecewiseLinear, end: number, measured: number): number {
  const [from, to] = [cutoffs[end - 1] as number, cutoffs[end] as number];
  const share = (measured - from) / (to - from);
  return (values[end - 1] as number) * (1 - share) + (values[end] as number) * share;
}
