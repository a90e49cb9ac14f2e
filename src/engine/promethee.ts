/** A cross-check by outranking: how strongly each alternative is preferred to the others, pair by pair. */
import { type Comparison, requireComparison } from './comparison.js';
import { requireFinite, requireLength } from './guards.js';
import { TIE_TOLERANCE } from './ranking.js';
import { valueAt } from './value-function.js';

/**
 * How strongly a lead on one criterion counts: any lead fully («usual»), or rising from nothing at
 * `indifference` to fully at `preference` («linear»; with indifference 0 it is called V-shape).
 */
export type Preference =
  | { readonly kind: 'usual' }
  | { readonly kind: 'linear'; readonly indifference: number; readonly preference: number };

/** One number per alternative; plus and minus lie between 0 and 1, net between -1 and 1. */
export interface Flows {
  /** How strongly it is preferred to the others, in mean. */
  readonly plus: number[];
  /** How strongly the others are preferred to it. */
  readonly minus: number[];
  /** The difference: the order of PROMETHEE II. */
  readonly net: number[];
}

/**
 * PROMETHEE II.
 *
 * A constant criterion prefers no one; identical alternatives have the same flows.
 *
 * @param input scores where more is better
 * @param preferences one per criterion, with thresholds in the unit of its scores
 * @throws RangeError as {@link requireComparison}, or when there is not one preference per criterion, or its
 *   thresholds do not rise from 0 or more
 * @see Brans & Vincke (1985), A preference ranking organisation method, Management Science 31(6)
 */
export function promethee(input: Comparison, preferences: readonly Preference[]): Flows {
  const weights = requireComparison(input);
  requireLength(preferences, weights.length, 'preferences');
  preferences.forEach(requirePreference);
  const index = input.scores.map((a) =>
    input.scores.map((b) =>
      weights.reduce((sum, weight, criterion) => {
        const lead = (a[criterion] as number) - (b[criterion] as number);
        return sum + weight * strength(lead, preferences[criterion] as Preference);
      }, 0),
    ),
  );
  return flowsOf(index);
}

/**
 * The flows of a matrix of preferences.
 *
 * @param index index[a][b]: how strongly a is preferred to b, from 0 to 1
 * @throws RangeError when the matrix is not square, smaller than two by two, or has a number that is not
 *   finite
 * @see Kangas, Kangas & Kurttila (2008), Decision Support for Forest Management, ex. 4.7
 */
export function flowsOf(index: readonly (readonly number[])[]): Flows {
  const size = index.length;
  if (size < 2) throw new RangeError('alternatives: one is no ranking');
  for (const row of index) {
    requireLength(row, size, 'preferences of an alternative');
    requireFinite(row, 'preferences');
  }
  const mean = (of: (other: number) => number) =>
    index.reduce((sum, _, other) => sum + of(other), 0) / (size - 1);
  const plus = index.map((row, one) => mean((other) => (other === one ? 0 : (row[other] as number))));
  const minus = index.map((_, one) => mean((other) => (other === one ? 0 : (index[other]?.[one] as number))));
  return { plus, minus, net: plus.map((value, one) => value - (minus[one] as number)) };
}

function requirePreference(preference: Preference): void {
  if (preference.kind === 'usual') return;
  const { indifference, preference: full } = preference;
  requireFinite([indifference, full], 'thresholds');
  if (!(indifference >= 0 && full > indifference)) {
    throw new RangeError(`thresholds: ${indifference} and ${full} do not rise from 0 or more`);
  }
}

function strength(lead: number, preference: Preference): number {
  if (lead <= TIE_TOLERANCE) return 0;
  if (preference.kind === 'usual') return 1;
  const cutoffs = [preference.indifference, preference.preference];
  return valueAt({ cutoffs, values: [0, 1] }, lead, 'clip');
}
