// The full picture of how sure a ranking is: each question on its own, at the weights and within the weightings asked for.
import type { Agreement } from '../agreement/agreement.js';
import { ZERO_ALTERNATIVE } from '../case/case.js';
import { realAlternatives } from '../case/read-case.js';
import { leaveOneOut } from '../engine/leave-one-out.js';
import { freeRegion } from '../engine/weight-region.js';
import { weightStability } from '../engine/weight-stability.js';
import { normaliseWeights } from '../engine/weights.js';
import type { AnalysedCase, Analysis, Compared, Stability } from './analysis.js';
import { assessOpened } from './assess.js';
import type { Assessment } from './assessment.js';
import { beliefs } from './beliefs.js';
import { constantIn, crossCheck } from './cross-check.js';
import { type DecisionMatrix, decisionMatrix, jointScores } from './decision-matrix.js';
import { alikeIn, dominanceOf } from './dominance-pairs.js';
import { firstAtWeights } from './first-at-weights.js';
import { isNarrowed, regionOf, type WeightsAsked } from './narrowing.js';
import { type AssessInput, openCase } from './open-case.js';
import { type Ranking, rankAlternatives } from './rank.js';
import { groupsAsOne, leadersUnder, turningPoints, withZeroRow } from './robustness.js';
import { acceptabilityOf, pairwiseOf, regionShareOf, type SharesPlan } from './share-plan.js';
import { hasUncertainScores } from './weight-shares.js';

export interface AnalysisAsked extends WeightsAsked, SharesPlan {}

/** A case that has been assessed, with what an analysis of it needs; null where nothing is ranked. */
export interface AnalysisSubject {
  assessment: Assessment;
  ranked: { matrix: DecisionMatrix; agreement: Agreement; zeroRanked: boolean } | null;
}

/** Reads and assesses one case file, so that what is asked can be held against its criteria. Nothing throws. */
export function prepareAnalysis(input: AssessInput): AnalysisSubject {
  const opened = openCase(input);
  const assessment = assessOpened(input, opened);
  if (!('read' in opened) || assessment.recommendation.leaders.length === 0) {
    return { assessment, ranked: null };
  }
  const standing = new Map(assessment.alternatives.map((line) => [line.id, line.standing]));
  const open = realAlternatives(opened.read).filter(({ id }) => standing.get(id) === 'open');
  const zero = assessment.alternatives.find((line) => line.standing === 'zero');
  return {
    assessment,
    ranked: {
      matrix: decisionMatrix(opened.read, opened.agreement, open),
      agreement: opened.agreement,
      zeroRanked: zero?.canContinue ?? false,
    },
  };
}

/** Analyses a prepared case. What is asked must leave some weightings (see `leavesRoom`). */
export function analyse({ assessment, ranked }: AnalysisSubject, asked: AnalysisAsked): AnalysedCase {
  return { assessment, analysis: ranked && analysisOf({ assessment, ...ranked, asked }) };
}

interface Work {
  assessment: Assessment;
  matrix: DecisionMatrix;
  agreement: Agreement;
  zeroRanked: boolean;
  asked: AnalysisAsked;
}

function analysisOf(work: Work): Analysis {
  const { matrix, agreement, zeroRanked, asked } = work;
  const { whatIf } = work.assessment;
  const source = whatIf?.source ?? null;
  // The weights of a file of the case's agreement are all of them; else those named are set among the agreement's.
  const set = source === null ? asked.weights : weightsOf(whatIf);
  const given = matrix.criteria.map((id, index) => set.get(id) ?? matrix.weights[index] ?? 1);
  const ranking = rankAlternatives(matrix, given, zeroRanked);
  const ids = zeroRanked ? [...matrix.alternatives, ZERO_ALTERNATIVE] : matrix.alternatives;
  const scores = withZeroRow(jointScores(matrix), zeroRanked);
  const compared = comparedIn(work, ranking);
  return {
    alternatives: compared,
    leaders: ranking.leaders.map((index) => matrix.alternatives[index] ?? ''),
    alike: alikeIn(matrix),
    weights: normaliseWeights(given).map((weight, index) => {
      const criterion = matrix.criteria[index] ?? '';
      return { criterion, weight, set: set.has(criterion) };
    }),
    weightsFrom: source,
    firstAtWeights: set.size === 0 ? null : firstAtWeights(matrix, normaliseWeights(given), asked.shares),
    uncertainScores: hasUncertainScores(matrix),
    ...shares(work, compared),
    stability: stabilityOf({ scores, weights: given, ids, criteria: matrix.criteria }),
    turning: turningPoints({ matrix, ranking, agreement, zeroRanked, zeroId: ZERO_ALTERNATIVE }),
    dominance: dominanceOf(matrix),
    methods: crossCheck({
      alternatives: ids,
      criteria: matrix.criteria,
      scores,
      weights: given,
      ranks: zeroRanked ? [...ranking.ranks, ranking.zeroRank ?? 0] : ranking.ranks,
      scale: agreement.scale,
    }),
    constantCriteria: constantIn({ scores, criteria: matrix.criteria }),
    leaveOneOut: withoutEach(matrix, ranking),
    groupsAsOne: groupsAsOne({ matrix, ranking, agreement }),
  };
}

function weightsOf(whatIf: Assessment['whatIf']): ReadonlyMap<string, number> {
  return new Map(whatIf?.weights.map(({ criterion, weight }) => [criterion, weight]));
}

/** In ranked order; a zero alternative that cannot continue stands last. */
function comparedIn({ assessment, matrix, zeroRanked }: Work, ranking: Ranking): Compared[] {
  const name = (id: string) => assessment.alternatives.find((line) => line.id === id)?.name ?? id;
  const all = [...ranking.ranks, ...(ranking.zeroRank === null ? [] : [ranking.zeroRank])];
  const tied = (rank: number | null) => all.filter((other) => other === rank).length > 1;
  const open = matrix.alternatives.map((id, index): Compared => {
    const rank = ranking.ranks[index] ?? null;
    return { id, name: name(id), zero: false, value: ranking.values[index] ?? 0, rank, tied: tied(rank) };
  });
  const zero: Compared = {
    id: ZERO_ALTERNATIVE,
    name: name(ZERO_ALTERNATIVE),
    zero: true,
    value: 0,
    rank: ranking.zeroRank,
    tied: zeroRanked && tied(ranking.zeroRank),
  };
  const place = ({ rank }: Compared) => rank ?? Number.POSITIVE_INFINITY;
  return [...open, zero].sort((a, b) => place(a) - place(b) || 0);
}

/** What depends on which weightings are considered. */
function shares(
  { matrix, asked }: Work,
  compared: readonly Compared[],
): Pick<Analysis, 'narrowing' | 'acceptability' | 'unnarrowed' | 'pairwise' | 'beliefs'> {
  const region = regionOf(matrix.criteria, asked);
  const narrowed = isNarrowed(region);
  const stage = stages(asked, narrowed ? 3 : 2);
  const within = acceptabilityOf(matrix, region, stage(0));
  const order = compared.flatMap(({ id, zero }) => (zero ? [] : [matrix.alternatives.indexOf(id)]));
  const free = narrowed ? acceptabilityOf(matrix, freeRegion(region.criteria), stage(1)) : null;
  const ids = compared.map(({ id }) => id);
  return {
    narrowing: narrowed
      ? {
          order: region.order.map((index) => matrix.criteria[index] ?? ''),
          between: region.bounds.flatMap(({ low, high }, index) =>
            low > 0 || high < 1 ? [{ criterion: matrix.criteria[index] ?? '', low, high }] : [],
          ),
          ...regionShareOf(region, asked),
        }
      : null,
    acceptability: within.told(order),
    unnarrowed: free?.told(order) ?? null,
    pairwise: pairwiseOf({ matrix, region, found: within.shares }, stage(narrowed ? 2 : 1), ids),
    beliefs: beliefs(matrix, within.shares, order),
  };
}

/** The plan of each part of the work, which tells how far it is with the whole. */
function stages({ shares: how, progress }: AnalysisAsked, count: number): (stage: number) => SharesPlan {
  return (stage) => ({
    shares: how,
    progress: progress && ((share) => progress((stage + share) / count)),
  });
}

function stabilityOf({
  scores,
  weights,
  ids,
  criteria,
}: {
  scores: number[][];
  weights: readonly number[];
  ids: readonly string[];
  criteria: readonly string[];
}): Stability[] {
  const id = (index: number | null) => (index === null ? null : (ids[index] ?? null));
  return weightStability(scores, weights).map((interval) => ({
    criterion: criteria[interval.criterion] ?? '',
    weight: interval.weight,
    winner: interval.winner,
    below: id(interval.overtakenBelowBy),
    above: id(interval.overtakenAboveBy),
    fullRanking: interval.fullRanking,
  }));
}

/** Nothing is told of a criterion without which nothing that weighs is left. */
function withoutEach(matrix: DecisionMatrix, ranking: Ranking): Analysis['leaveOneOut'] {
  return leaveOneOut(jointScores(matrix), ranking.weights).flatMap((values, index) =>
    values === null
      ? []
      : [{ criterion: matrix.criteria[index] ?? '', ...leadersUnder(values, matrix, ranking) }],
  );
}
