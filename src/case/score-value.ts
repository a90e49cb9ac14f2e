// What number a score stands for; a range without a score counts as its middle.
import type { Cell, Score } from './case.js';

/** The point of a score on the agreement's scale; null when nothing usable is said. */
export function scorePoint(score: Score | null | undefined): number | null {
  if (score === null || score === undefined || score.notAssessed !== null) return null;
  if (score.point !== null) return score.point;
  return score.range === null ? null : (score.range[0] + score.range[1]) / 2;
}

/** The mean point of a cell over the municipalities (equal weight); null when one of them has none. */
export function meanPoint(cell: Cell, municipalities: readonly string[]): number | null {
  const points = municipalities.map((id) => scorePoint(cell.common ?? cell.perMunicipality.get(id)));
  if (points.length === 0) return null;
  return points.reduce<number | null>(
    (sum, point) => (sum === null || point === null ? null : sum + point / points.length),
    0,
  );
}
