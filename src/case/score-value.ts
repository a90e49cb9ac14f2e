// What number a score stands for, and how the municipalities' scores become a joint one.
import type { Agreement } from '../agreement/agreement.js';
import type { Path } from '../diagnostics/diagnostic.js';
import type { Case, Cell, Score } from './case.js';

/** The point of a score on the agreement's scale; null when nothing usable is said. A range alone counts as its middle. */
export function scorePoint(score: Score | null | undefined): number | null {
  if (score === null || score === undefined || score.notAssessed !== null) return null;
  if (score.point !== null) return score.point;
  return score.range === null ? null : (score.range[0] + score.range[1]) / 2;
}

/** Where a score is written: its point, or the range that stands for it. A bare number is found by the same path. */
export function scorePath({ at, point }: Score): Path {
  return [...at, point === null ? 'spenn' : 'poeng'];
}

/** The shares of the municipalities in a joint score; they sum to 1. Equal, or by population where the agreement says so. */
export function municipalityShares({ municipalities }: Case, agreement: Agreement): number[] {
  const sizes = municipalities.map((id) => {
    if (agreement.municipalityWeighting === 'lik') return 1;
    return agreement.municipalities.find((municipality) => municipality.id === id)?.population ?? 0;
  });
  const total = sizes.reduce((sum, size) => sum + size, 0);
  // Municipalities that the agreement does not know have no population; that is told elsewhere.
  return sizes.map((size) => (total > 0 ? size / total : 1 / sizes.length));
}

/** The joint point of a cell; null when a municipality has none. */
export function jointPoint(cell: Cell, read: Case, agreement: Agreement): number | null {
  const shares = municipalityShares(read, agreement);
  return read.municipalities.reduce<number | null>((sum, id, index) => {
    const point = scorePoint(cell.common ?? cell.perMunicipality.get(id));
    return sum === null || point === null ? null : sum + point * (shares[index] ?? 0);
  }, 0);
}
