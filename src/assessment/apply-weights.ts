// Weights from a file on their way into a case: whether they are of its agreement, and what there is to remark.
import type { Agreement } from '../agreement/agreement.js';
import type { Case } from '../case/case.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { diagnostic, type SourceDocument } from '../source/read-source.js';
import type { CheckedWeights } from './check-weights.js';
import type { WeightsInUse } from './weights-in-use.js';

/** What a checked file gives to cases; null when it could not be read. */
export function weightsInUse({ read, result, file, dated }: CheckedWeights): WeightsInUse | null {
  if (read === null || result === null) return null;
  return {
    agreement: read.agreement,
    weights: new Map(result.weights.map(({ criterion, weight }) => [criterion, weight])),
    source: { file, by: read.setBy, date: read.date, method: read.method },
    dated,
  };
}

/** Whether the weights are of the agreement that the case is judged by, criterion by criterion. */
export function areOf({ agreement, weights }: WeightsInUse, { id, criteria }: Agreement): boolean {
  return agreement === id && criteria.length === weights.size && criteria.every((one) => weights.has(one.id));
}

/** Weights that were set when the scores were known may have been set to suit them. */
export function lateWeights(
  { source: { date }, dated }: WeightsInUse,
  { updated }: Case,
  { locate }: SourceDocument,
): Diagnostic[] {
  if (date <= updated) return [];
  const args = { date, updated };
  const related = [locate(['oppdatert'])];
  return [diagnostic({ code: 'vekter-etter-poeng', args, severity: 'merknad', location: dated, related })];
}
