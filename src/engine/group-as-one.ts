/** Several criteria about the same thing (money, often) count it several times; this counts it once. */
import { requireFinite, requireIndex, requireLength } from './guards.js';

/** A decision problem with fewer criteria. */
export interface MergedCriteria {
  /** scores[alternative][criterion], in points of the scale. */
  readonly scores: number[][];
  /** One weight per remaining criterion, in the unit they came in. */
  readonly weights: number[];
}

/**
 * Makes the members one criterion with a weight like the others: both its score and its weight are the
 * members' means.
 *
 * It stands where the first member (in column order) stood; the rest keep their order.
 *
 * @param scores scores[alternative][criterion], in points of the scale
 * @param weights one number per criterion, in any unit
 * @param members the criteria to merge: one or more different indices
 * @throws RangeError when members repeat, are missing or do not exist, when lengths differ or a number is not
 *   finite
 */
export function mergeCriteria(
  scores: readonly (readonly number[])[],
  weights: readonly number[],
  members: readonly number[],
): MergedCriteria {
  if (members.length === 0) throw new RangeError('members: there are none');
  if (new Set(members).size < members.length) throw new RangeError('members: one is named twice');
  for (const member of members) requireIndex(member, weights.length, 'member');
  for (const row of scores) requireLength(row, weights.length, 'scores of an alternative');
  return {
    scores: scores.map((row) => mergeRow(row, members)),
    weights: mergeRow(weights, members),
  };
}

function mergeRow(row: readonly number[], members: readonly number[]): number[] {
  requireFinite(row, 'scores and weights');
  const merged = row.filter((_, criterion) => members.includes(criterion));
  const mean = merged.reduce((sum, value) => sum + value, 0) / merged.length;
  const first = Math.min(...members);
  return row.flatMap((value, criterion) => {
    if (criterion === first) return [mean];
    return members.includes(criterion) ? [] : [value];
  });
}
