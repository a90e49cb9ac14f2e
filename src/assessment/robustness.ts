// How the result depends on the weights and on uncertain scores: shares of weightings, and the smallest changes that turn it.
import type { Agreement } from '../agreement/agreement.js';
import { standardError } from '../engine/acceptability.js';
import { additiveValues } from '../engine/additive.js';
import { mergeCriteria } from '../engine/group-as-one.js';
import { TIE_TOLERANCE } from '../engine/ranking.js';
import { smallestScoreChange } from '../engine/score-flip.js';
import { smallestWeightShift } from '../engine/weight-flip.js';
import { smallestSingleWeightChange } from '../engine/weight-stability.js';
import { normaliseWeights } from '../engine/weights.js';
import type { LeadersUnder } from './analysis.js';
import type { Robustness } from './assessment.js';
import { type DecisionMatrix, jointScores } from './decision-matrix.js';
import type { Ranking } from './rank.js';
import type { WeightShares } from './weight-shares.js';

/** The share in which the leader comes first; of the largest among equals. */
export function formShare(shares: WeightShares, leaders: readonly number[]): number {
  return Math.max(0, ...leaders.map((leader) => shares.ranks[leader]?.[0] ?? 0));
}

export interface RobustnessInput {
  matrix: DecisionMatrix;
  ranking: Ranking;
  shares: WeightShares;
  agreement: Agreement;
  zeroRanked: boolean;
  zeroId: string;
}

export function describeRobustness(input: RobustnessInput): Robustness {
  const { shares, ranking } = input;
  const form = formShare(shares, ranking.leaders);
  return {
    method: shares.method,
    samples: shares.samples,
    seed: shares.seed,
    cooperation: { share: shares.anyAboveZero, standardError: errorOf(shares.anyAboveZero, shares) },
    form: { share: form, standardError: errorOf(form, shares) },
    turning: turningPoints(input),
    groupsAsOne: groupsAsOne(input),
  };
}

/** 0 where nothing was drawn: then there is no error of sampling. */
export function errorOf(share: number, { samples }: Pick<WeightShares, 'samples'>): number {
  return samples === null ? 0 : standardError(share, samples);
}

/** The smallest changes after which the one in front no longer is alone there. None when it is shared already. */
export function turningPoints({
  matrix,
  ranking,
  agreement,
  zeroRanked,
  zeroId,
}: Omit<RobustnessInput, 'shares'>): Robustness['turning'] {
  const names = zeroRanked ? [...matrix.alternatives, zeroId] : matrix.alternatives;
  const scores = withZeroRow(jointScores(matrix), zeroRanked);
  const values = additiveValues(scores, ranking.weights);
  const winners = values.flatMap((value, index) =>
    value >= Math.max(...values) - TIE_TOLERANCE ? [index] : [],
  );
  const [winner] = winners;
  if (winner === undefined || winners.length > 1 || names.length < 2)
    return { shared: winners.length > 1, weight: null, shift: null, score: null };
  const name = (index: number) => names[index] ?? '';
  const criterion = (index: number) => matrix.criteria[index] ?? '';
  const weight = smallestSingleWeightChange(scores, ranking.weights);
  const shift = smallestWeightShift(scores, ranking.weights, winner);
  return {
    shared: false,
    weight: weight && {
      criterion: criterion(weight.criterion),
      from: weight.from,
      to: weight.to,
      challenger: name(weight.challenger),
    },
    shift: shift && {
      points: shift.l1 / 2,
      moves: shift.moves.map(({ from, to, amount }) => ({
        from: criterion(from),
        to: criterion(to),
        amount,
      })),
      challenger: name(shift.challenger),
    },
    score: turningScore({ matrix, ranking, agreement, values, winner, name }),
  };
}

/** With a row of zeros last, for a zero alternative that is ranked. */
export function withZeroRow(scores: number[][], zeroRanked: boolean): number[][] {
  return zeroRanked ? [...scores, (scores[0] ?? []).map(() => 0)] : scores;
}

interface TurningScoreInput {
  matrix: DecisionMatrix;
  ranking: Ranking;
  agreement: Agreement;
  values: number[];
  winner: number;
  name(index: number): string;
}

function turningScore({
  matrix,
  ranking,
  agreement,
  values,
  winner,
  name,
}: TurningScoreInput): Robustness['turning']['score'] {
  const cells = givenScores(matrix, normaliseWeights(ranking.weights));
  const steps = agreement.scale.steps.map(({ value }) => value);
  const change = smallestScoreChange({ values, winner, cells, steps });
  const cell = change === null ? undefined : cells[change.cell];
  if (change === null || cell === undefined) return null;
  return {
    criterion: matrix.criteria[cell.criterion] ?? '',
    alternative: name(cell.alternative),
    municipality: cell.municipality === null ? null : (matrix.municipalities[cell.municipality] ?? null),
    from: cell.score,
    to: change.to,
    challenger: name(change.challenger),
    tie: change.tie,
  };
}

/** Every score given in the file, with how far the joint value moves for each point of it. */
function givenScores(matrix: DecisionMatrix, weights: readonly number[]) {
  return matrix.cells.flatMap((row, alternative) =>
    row.flatMap((cell, criterion) => {
      const weight = weights[criterion] ?? 0;
      const all = cell.scores.map((score, municipality) => ({
        alternative,
        criterion,
        municipality: cell.common ? null : municipality,
        coefficient: cell.common ? weight : weight * (matrix.municipalityShares[municipality] ?? 0),
        score: score.point,
        gap: score.gap,
      }));
      return (cell.common ? all.slice(0, 1) : all).filter(({ gap }) => !gap);
    }),
  );
}

export function groupsAsOne({
  matrix,
  ranking,
  agreement,
}: Pick<RobustnessInput, 'matrix' | 'ranking' | 'agreement'>): Robustness['groupsAsOne'] {
  return agreement.groups
    .map((group) => ({ group, members: group.criteria.map((id) => matrix.criteria.indexOf(id)) }))
    .filter(({ members }) => members.length > 1)
    .map(({ group, members }) => {
      const merged = mergeCriteria(jointScores(matrix), ranking.weights, members);
      const values = additiveValues(merged.scores, merged.weights);
      return { group: group.id, name: group.name, ...leadersUnder(values, matrix, ranking) };
    });
}

/** Who leads with these values; `same`: it is who leads now, on the same side of 0. */
export function leadersUnder(
  values: readonly number[],
  { alternatives }: DecisionMatrix,
  ranking: Ranking,
): LeadersUnder {
  const best = Math.max(...values);
  const leaders = alternatives.filter((_, index) => (values[index] ?? best) >= best - TIE_TOLERANCE);
  const before = Math.max(...ranking.values);
  const sameSide = best > TIE_TOLERANCE === before > TIE_TOLERANCE;
  const now = ranking.leaders.map((index) => alternatives[index] ?? '');
  return { leaders, value: best, same: sameSide && leaders.join() === now.join() };
}
