// From a checked case to its ranking and recommendation, at the agreement's weights and at what-if weights beside them.
import type { Agreement } from '../agreement/agreement.js';
import { type Alternative, type Case, CLOSED_STATUSES, ZERO_ALTERNATIVE } from '../case/case.js';
import { isOnlyReviewed } from '../case/only-reviewed.js';
import { realAlternatives } from '../case/read-case.js';
import type { RuleId } from '../diagnostics/codes.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { rankedLine, unvalued, zeroLine } from './alternative-lines.js';
import type {
  Assessment,
  CriterionResult,
  Reason,
  Recommendation,
  RiskResult,
  WhatIf,
} from './assessment.js';
import { counterargument } from './counterargument.js';
import { criterionResults, driversOf } from './criterion-results.js';
import { type DecisionMatrix, decisionMatrix } from './decision-matrix.js';
import { zeroAlternative } from './describe-case.js';
import type { HowToFind } from './how-to-find.js';
import { decideOutcome, type Outcome } from './outcome.js';
import { type Ranking, rankAlternatives } from './rank.js';
import { describeRobustness, formShare } from './robustness.js';
import { firstShares, type WeightShares } from './weight-shares.js';
import type { WeightsSource } from './weights-result.js';

export interface RecommendInput {
  case: Case;
  agreement: Agreement;
  findings: readonly Diagnostic[];
  exclusions: ReadonlyMap<string, RuleId[]>;
  risks: readonly RiskResult[];
  /** What-if weights by criterion; empty for none. */
  weights: ReadonlyMap<string, number>;
  shares: HowToFind;
  /** The file they come from; null for weights from the command line. */
  weightsSource: WeightsSource | null;
}

export interface Recommended
  extends Pick<Assessment, 'recommendation' | 'alternatives' | 'criteria' | 'robustness' | 'whatIf'> {
  /** The scores of every alternative beside the zero alternative, excluded ones too. */
  matrix: DecisionMatrix;
}

/** Ranks the open alternatives and says what the ranking speaks for. */
export function recommend(input: RecommendInput): Recommended {
  const { case: read, agreement, exclusions } = input;
  const candidates = realAlternatives(read);
  const open = candidates.filter(({ id }) => !exclusions.has(id));
  const full = decisionMatrix(read, agreement, candidates);
  const criteria = criterionResults(full, agreement);
  const stopped = reasonNotToRank(candidates, open, full);
  if (stopped !== null) {
    // What is only reviewed is not asked for alternatives and scores.
    const reasons = isOnlyReviewed(read) ? [] : stopped.reasons;
    const decided = (CLOSED_STATUSES as readonly string[]).includes(read.status);
    return {
      ...unranked(input, decided ? { outcome: null, reasons } : stopped),
      criteria,
      matrix: full,
    };
  }
  return { ...ranked(input, decisionMatrix(read, agreement, open), criteria), criteria, matrix: full };
}

function reasonNotToRank(
  candidates: Alternative[],
  open: Alternative[],
  matrix: DecisionMatrix,
): Outcome | null {
  if (candidates.length === 0) return { outcome: 'kan-ikke-vurderes', reasons: [{ id: 'no-alternatives' }] };
  const scored = matrix.cells.flat().some(({ scores }) => scores.some(({ gap }) => !gap));
  if (!scored) return { outcome: 'kan-ikke-vurderes', reasons: [{ id: 'no-scores' }] };
  return open.length === 0 ? { outcome: 'ingen-apen-form', reasons: [{ id: 'all-excluded' }] } : null;
}

function unranked({ case: read, exclusions }: RecommendInput, { outcome, reasons }: Outcome) {
  const alternatives = realAlternatives(read).map((alternative) => unvalued(read, alternative, exclusions));
  return {
    recommendation: { outcome, reasons, leaders: [], counterargument: null, drivers: [] },
    alternatives: [...alternatives, ...zeroLine(read, null)],
    robustness: null,
    whatIf: null,
  };
}

function ranked(input: RecommendInput, matrix: DecisionMatrix, criteria: CriterionResult[]) {
  const { case: read, agreement, exclusions } = input;
  const zero = zeroAlternative(read);
  const zeroRanked = zero?.canContinue ?? false;
  const shares = firstShares(matrix, input.shares);
  const ranking = rankAlternatives(matrix, matrix.weights, zeroRanked);
  const alternatives = [
    ...matrix.alternatives.map((_, index) => rankedLine({ read, matrix, ranking, shares, index })),
    ...zeroLine(read, ranking),
  ].sort((a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY));
  const excluded = realAlternatives(read).filter(({ id }) => exclusions.has(id));
  const outcome = outcomeAt(input, matrix, ranking, shares);
  const drivers = driversOf(matrix, ranking);
  const leader = alternatives.find(({ id }) => id === matrix.alternatives[ranking.leaders[0] ?? 0]);
  const recommendation: Recommendation = {
    ...outcome,
    leaders: ranking.leaders.map((index) => matrix.alternatives[index] ?? ''),
    counterargument:
      leader === undefined || outcome.outcome === null
        ? null
        : counterargument({
            case: read,
            outcome: outcome.outcome,
            leader,
            drivers,
            criteria,
            risks: input.risks,
            open: matrix.alternatives,
          }),
    drivers,
  };
  return {
    recommendation,
    alternatives: [
      ...alternatives,
      ...excluded.map((alternative) => unvalued(read, alternative, exclusions)),
    ],
    robustness: describeRobustness({
      matrix,
      ranking,
      shares,
      agreement,
      zeroRanked,
      zeroId: ZERO_ALTERNATIVE,
    }),
    whatIf: whatIf(input, matrix, { zeroRanked, shares }),
  };
}

function outcomeAt(
  input: RecommendInput,
  matrix: DecisionMatrix,
  ranking: Ranking,
  shares: WeightShares,
): Outcome {
  return decideOutcome({
    status: input.case.status,
    thresholds: input.agreement.thresholds,
    findings: input.findings,
    matrix,
    ranking,
    cooperation: shares.anyAboveZero,
    form: formShare(shares, ranking.leaders),
    firstShares: shares.ranks.map(([first = 0]) => first),
    zeroCanContinue: zeroAlternative(input.case)?.canContinue ?? true,
  });
}

function whatIf(
  input: RecommendInput,
  matrix: DecisionMatrix,
  { zeroRanked, shares }: { zeroRanked: boolean; shares: WeightShares },
): WhatIf | null {
  if (input.weights.size === 0) return null;
  const weights = matrix.criteria.map((id, index) => input.weights.get(id) ?? matrix.weights[index] ?? 1);
  if (weights.every((weight) => weight === 0)) return null;
  const ranking = rankAlternatives(matrix, weights, zeroRanked);
  const { outcome }: { outcome: WhatIf['outcome']; reasons: Reason[] } = outcomeAt(
    input,
    matrix,
    ranking,
    shares,
  );
  const zero = zeroRanked ? [{ id: ZERO_ALTERNATIVE, value: 0, rank: ranking.zeroRank }] : [];
  return {
    weights: [...input.weights].map(([criterion, weight]) => ({ criterion, weight })),
    source: input.weightsSource,
    outcome,
    leaders: ranking.leaders.map((index) => matrix.alternatives[index] ?? ''),
    alternatives: [
      ...matrix.alternatives.map((id, index) => ({
        id,
        value: ranking.values[index] ?? 0,
        rank: ranking.ranks[index] ?? null,
      })),
      ...zero,
    ].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)),
  };
}
