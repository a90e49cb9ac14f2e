// From answers to weights, their consistency and what they mean; by the agreement whose criteria they are about.
import type { Agreement } from '../agreement/agreement.js';
import {
  jointJudgements,
  type PairwisePriorities,
  pairwisePriorities,
  RANDOM_INDEX,
  worstJudgement,
} from '../engine/ahp.js';
import { equalWeights, rankOrderCentroid, rankSum } from '../engine/rank-weights.js';
import { normaliseWeights } from '../engine/weights.js';
import type { AnswerSet, WeightBasis } from '../weights/weights.js';
import type { AgreementSource } from './load-agreement.js';
import type { Assessor, Consistency, WeightsResult } from './weights-result.js';

/** Above this ratio the answers should be looked at again (Saaty 1990). */
const CONSISTENCY_LIMIT = 0.1;

export interface WeighInput {
  basis: WeightBasis;
  agreement: Agreement;
  agreementSource: AgreementSource;
  file: string | null;
  by: string | null;
  date: string | null;
}

/** Weighs by answers that have no faults (`answerFaults`). */
export function weigh(input: WeighInput): WeightsResult {
  const { basis, agreement, agreementSource, file, by, date } = input;
  const ids = agreement.criteria.map(({ id }) => id);
  const { shares, consistency } = jointly(basis, ids);
  const agreed = normaliseWeights(agreement.criteria.map(({ weight }) => weight));
  return {
    file,
    agreement: {
      id: agreement.id,
      name: agreement.name,
      version: agreement.version,
      file: agreementSource.source.path,
    },
    method: basis.method,
    formula: basis.formula,
    by,
    date,
    weights: agreement.criteria.map(({ id, name }, index) => ({
      criterion: id,
      name,
      weight: shares[index] ?? 0,
      agreed: agreed[index] ?? 0,
    })),
    agreedEqual: agreement.criteria.every(({ weight }) => weight === agreement.criteria[0]?.weight),
    assessors: basis.answers.map((set) => assessorOf(set, basis, ids)),
    consistency,
    tradeOffs: tradeOffs(shares, ids),
    scaleSteps: agreement.scale.to - agreement.scale.from,
  };
}

interface Weighed {
  shares: number[];
  consistency: Consistency | null;
}

/** Comparisons are joined answer by answer (geometric mean); what others have answered, weight by weight (mean). */
function jointly({ method, formula, answers, stated }: WeightBasis, ids: readonly string[]): Weighed {
  if (method === 'equal') return { shares: equalWeights(ids.length), consistency: null };
  if (method === 'given') return { shares: normaliseWeights(valuesOf(stated, ids)), consistency: null };
  if (method === 'pairs')
    return fromJudgements(jointJudgements(answers.map((set) => judgements(set, ids))), ids);
  const each = answers.map((set) => ofOne(set, { method, formula }, ids).shares);
  if (each.length === 1) return { shares: each[0] ?? [], consistency: null };
  return {
    shares: normaliseWeights(ids.map((_, i) => sumOf(each.map((shares) => shares[i] ?? 0)))),
    consistency: null,
  };
}

function ofOne(
  set: AnswerSet,
  { method, formula }: Pick<WeightBasis, 'method' | 'formula'>,
  ids: readonly string[],
): Weighed {
  if (method === 'pairs') return fromJudgements(judgements(set, ids), ids);
  if (method === 'swing') return { shares: normaliseWeights(valuesOf(set.points, ids)), consistency: null };
  const places = valuesOf(set.places, ids);
  return { shares: formula === 'sum' ? rankSum(places) : rankOrderCentroid(places), consistency: null };
}

function assessorOf(set: AnswerSet, basis: WeightBasis, ids: readonly string[]): Assessor {
  const { shares, consistency } = ofOne(set, basis, ids);
  const given = basis.method === 'ranking' ? set.places : set.points;
  return {
    by: set.by,
    answers:
      basis.method === 'pairs'
        ? []
        : ids.map((criterion) => ({ criterion, value: given.get(criterion) ?? 0 })),
    comparisons: basis.method === 'pairs' ? set.comparisons.map((one) => ({ ...one })) : [],
    weights: ids.map((criterion, index) => ({ criterion, weight: shares[index] ?? 0 })),
    consistency,
  };
}

/** The whole matrix: each comparison in both directions, and every criterion as important as itself. */
function judgements({ comparisons }: AnswerSet, ids: readonly string[]): (number | null)[][] {
  const matrix = ids.map((_, row) => ids.map((__, column): number | null => (row === column ? 1 : null)));
  for (const { more, less, times } of comparisons) {
    const [row, column] = [matrix[ids.indexOf(more)], matrix[ids.indexOf(less)]];
    if (row !== undefined) row[ids.indexOf(less)] = times;
    if (column !== undefined) column[ids.indexOf(more)] = 1 / times;
  }
  return matrix;
}

function fromJudgements(matrix: (number | null)[][], ids: readonly string[]): Weighed {
  const found = pairwisePriorities(matrix);
  return { shares: found.weights, consistency: consistencyOf(found, matrix, ids) };
}

function consistencyOf(
  found: PairwisePriorities,
  matrix: (number | null)[][],
  ids: readonly string[],
): Consistency {
  const { consistencyRatio: ratio, consistencyIndex: index, lambdaMax, weights } = found;
  const worst = worstJudgement(matrix, weights);
  return {
    ratio,
    index,
    lambdaMax,
    table: RANDOM_INDEX.name,
    limit: CONSISTENCY_LIMIT,
    acceptable: ratio === null ? null : ratio <= CONSISTENCY_LIMIT,
    worst: worst && theRightWay(worst, ids),
  };
}

/** With the one first that was said to be the more important. */
function theRightWay(
  { row, column, stated, fitting }: NonNullable<ReturnType<typeof worstJudgement>>,
  ids: readonly string[],
): Consistency['worst'] {
  const [one = '', other = ''] = [ids[row], ids[column]];
  return stated >= 1
    ? { more: one, less: other, times: stated, fitting }
    : { more: other, less: one, times: 1 / stated, fitting: 1 / fitting };
}

/** The heaviest criterion against each of the others; the first of them where several are as heavy. */
function tradeOffs(shares: readonly number[], ids: readonly string[]): WeightsResult['tradeOffs'] {
  const heaviest = Math.max(...shares);
  const top = shares.indexOf(heaviest);
  return ids
    .map((against, index) => ({ against, share: shares[index] ?? 0, index }))
    .filter(({ index }) => index !== top)
    .sort((a, b) => b.share - a.share || a.index - b.index)
    .map(({ against, share }) => ({
      criterion: ids[top] ?? '',
      against,
      steps: share === 0 ? null : heaviest / share,
    }));
}

function valuesOf(by: ReadonlyMap<string, number> | null, ids: readonly string[]): number[] {
  return ids.map((id) => by?.get(id) ?? 0);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
