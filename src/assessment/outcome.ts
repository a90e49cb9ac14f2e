// Which of the seven outcomes a case has, and why: first match wins, in the order the README gives.
import type { Agreement } from '../agreement/agreement.js';
import { type CaseStatus, CLOSED_STATUSES } from '../case/case.js';
import type { Diagnostic, DiagnosticCode } from '../diagnostics/diagnostic.js';
import { TIE_TOLERANCE } from '../engine/ranking.js';
import type { CellName, OutcomeId, Reason } from './assessment.js';
import type { DecisionMatrix } from './decision-matrix.js';
import type { Ranking } from './rank.js';

export interface OutcomeInput {
  status: CaseStatus;
  thresholds: Agreement['thresholds'];
  findings: readonly Diagnostic[];
  matrix: DecisionMatrix;
  ranking: Ranking;
  /** Share of weightings in which some open alternative beats the zero alternative. */
  cooperation: number;
  /** Share in which the leader comes first. */
  form: number;
  /** Share in which each alternative of the matrix comes first. */
  firstShares: readonly number[];
  zeroCanContinue: boolean;
}

export interface Outcome {
  outcome: OutcomeId | null;
  reasons: Reason[];
}

/** The outcome of a case that could be read and has scores and at least one open alternative. */
export function decideOutcome(input: OutcomeInput): Outcome {
  if ((CLOSED_STATUSES as readonly string[]).includes(input.status)) return { outcome: null, reasons: [] };
  const { cooperation, form, matrix, ranking, thresholds } = input;
  const study = reasonsToStudy(input);
  if (study.length > 0) return { outcome: 'bor-utredes-videre', reasons: study };
  if (!atLeast(cooperation, thresholds.cooperation)) {
    return { outcome: 'taler-ikke-for-samarbeid', reasons: [{ id: 'cooperation-weak', share: cooperation }] };
  }
  const clear = reasonsForCooperation(input);
  if (ranking.leaders.length > 1) {
    const leaders = ranking.leaders.map((index) => matrix.alternatives[index] ?? '');
    return { outcome: 'samarbeid-form-uavklart', reasons: [...clear, { id: 'first-place-shared', leaders }] };
  }
  if (!atLeast(form, thresholds.form)) {
    const uncertain: Reason = { id: 'form-uncertain', share: form, oftener: oftenerFirst(input) };
    return { outcome: 'samarbeid-form-uavklart', reasons: [...clear, uncertain] };
  }
  const reasons: Reason[] = [...clear, { id: 'form-clear', share: form }];
  const reservations = unansweredWarnings(input);
  if (reservations.length === 0) return { outcome: 'taler-for', reasons };
  return {
    outcome: 'taler-for-med-forbehold',
    reasons: [...reasons, { id: 'reservations', rules: reservations }],
  };
}

/** The one that comes first in most weightings, where that is more often than the leader in whole hundredths, as told. */
function oftenerFirst({
  form,
  firstShares,
  matrix,
}: OutcomeInput): { alternative: string; share: number } | null {
  const share = Math.max(...firstShares);
  const alternative = matrix.alternatives[firstShares.indexOf(share)];
  return alternative === undefined || hundredths(share) <= hundredths(form) ? null : { alternative, share };
}

function hundredths(share: number): number {
  return Math.round(share * 100);
}

/** The share that makes the cooperation clear; and, where it is so, that the agreement's own weights say otherwise. */
function reasonsForCooperation({ cooperation, ranking }: OutcomeInput): Reason[] {
  const value = ranking.values[ranking.leaders[0] ?? 0] ?? 0;
  const clear: Reason = { id: 'cooperation-clear', share: cooperation };
  return value > TIE_TOLERANCE ? [clear] : [clear, { id: 'zero-leads', value }];
}

/** Everything that says the case is not ready for a conclusion. */
function reasonsToStudy({
  findings,
  cooperation,
  thresholds,
  zeroCanContinue,
  matrix,
  ranking,
}: OutcomeInput): Reason[] {
  const reasons: Reason[] = [];
  // What is said of an excluded alternative is told with the exclusion, and asks nothing more of the case.
  const concerns = (alternative: string | null) =>
    alternative === null || matrix.alternatives.includes(alternative);
  const unmet = rulesOf(
    findings.filter(({ severity, alternative }) => severity === 'feil' && concerns(alternative)),
  );
  if (unmet.length > 0) reasons.push({ id: 'requirements-unmet', rules: unmet });
  reasons.push(...decisiveGaps(matrix, ranking));
  const clear = atLeast(cooperation, thresholds.cooperation);
  const weak = atLeast(1 - cooperation, thresholds.cooperation);
  if (!clear && !weak) reasons.push({ id: 'cooperation-uncertain', share: cooperation });
  if (!clear && !zeroCanContinue) reasons.push({ id: 'zero-cannot-continue', share: cooperation });
  return reasons;
}

/** Shares are counts of draws; a threshold of 0.8 is reached by 8,000 in 10,000 whatever binary fractions say. */
function atLeast(share: number, threshold: number): boolean {
  return share >= threshold - 1e-9;
}

function rulesOf(findings: readonly Diagnostic[]): DiagnosticCode[] {
  return [...new Set(findings.map(({ code }) => code))];
}

/** Rules with unanswered warnings on the leader or on the case as a whole. */
function unansweredWarnings({ findings, matrix, ranking }: OutcomeInput): DiagnosticCode[] {
  const leader = matrix.alternatives[ranking.leaders[0] ?? -1];
  return rulesOf(
    findings.filter(
      ({ severity, answered, alternative }) =>
        severity === 'advarsel' && answered === null && (alternative === null || alternative === leader),
    ),
  );
}

/** Gaps whose filling could change, at the agreement's weights, whether the leader beats 0 or who leads. */
function decisiveGaps(matrix: DecisionMatrix, ranking: Ranking): Reason[] {
  const [leader = 0] = ranking.leaders;
  const at = (values: readonly number[], index: number) => values[index] ?? 0;
  const uncertain = (index: number) => at(ranking.highest, index) - at(ranking.lowest, index) > TIE_TOLERANCE;
  const reasons: Reason[] = [];
  const positive = at(ranking.values, leader) > TIE_TOLERANCE;
  const signCanChange = positive
    ? at(ranking.lowest, leader) <= TIE_TOLERANCE
    : at(ranking.highest, leader) > TIE_TOLERANCE;
  if (uncertain(leader) && signCanChange) {
    reasons.push({ id: 'gaps-decide-cooperation', cells: gapCells(matrix, ranking, [leader]) });
  }
  const rivals = matrix.alternatives.flatMap((_, index) => {
    if (index === leader || !(uncertain(index) || uncertain(leader))) return [];
    return at(ranking.highest, index) >= at(ranking.lowest, leader) - TIE_TOLERANCE ? [index] : [];
  });
  if (rivals.length > 0) {
    reasons.push({ id: 'gaps-decide-leader', cells: gapCells(matrix, ranking, [leader, ...rivals]) });
  }
  return reasons;
}

/** The gaps of some alternatives, by criterion; those of a criterion that weighs nothing settle nothing. */
function gapCells(matrix: DecisionMatrix, { weights }: Ranking, alternatives: readonly number[]): CellName[] {
  return alternatives.flatMap((alternative) =>
    matrix.criteria.flatMap((criterion, index): CellName[] => {
      const cell = matrix.cells[alternative]?.[index];
      if (cell === undefined || weights[index] === 0) return [];
      const name = { criterion, alternative: matrix.alternatives[alternative] ?? '' };
      const missing = matrix.municipalities.filter((_, municipality) => cell.scores[municipality]?.gap);
      if (missing.length === 0) return [];
      if (cell.common) return [{ ...name, municipality: null }];
      return missing.map((municipality) => ({ ...name, municipality }));
    }),
  );
}
