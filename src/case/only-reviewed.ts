// Whether a case is about a cooperation that is running and is not to be weighed anew: it is reviewed, and needs no scores.
import type { Case } from './case.js';
import { scorePoint } from './score-value.js';

export function isOnlyReviewed({ status, cells }: Pick<Case, 'status' | 'cells'>): boolean {
  const scored = cells.some(({ common, perMunicipality }) =>
    [common, ...perMunicipality.values()].some((score) => scorePoint(score) !== null),
  );
  return status === 'i-drift' && !scored;
}
