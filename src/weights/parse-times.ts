// How many times as important one is as another: a number, or a fraction for the other way round.
import { parseNumber } from '../source/numbers.js';
import type { Comparison } from './weights.js';

/** 3, «2,5» or «1/3» as numerator and denominator; null when it is none of them. */
function fraction(value: number | string): [over: number, under: number] | null {
  if (typeof value === 'number') return [value, 1];
  const [over = '', under = '1', ...rest] = value.split('/');
  const parts = [parseNumber(over), parseNumber(under)] as const;
  if (rest.length > 0 || parts[0] === null || parts[1] === null || parts[1] === 0) return null;
  return [parts[0], parts[1]];
}

/** How many times; null when it is no number and no fraction. */
export function parseTimes(value: number | string): number | null {
  const parts = fraction(value);
  return parts === null ? null : parts[0] / parts[1];
}

/** A comparison with the more important of the two first: a third of b is b three times a. */
export function comparisonOf(one: string, other: string, value: string): Comparison | null {
  const [over, under] = fraction(value) ?? [Number.NaN, 1];
  if (Number.isNaN(over)) return null;
  return over > 0 && over < under
    ? { more: other, less: one, times: under / over }
    : { more: one, less: other, times: over / under };
}
