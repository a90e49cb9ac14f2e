/** Weights from comparisons two by two, and how far the comparisons contradict each other. */
import { requireCount, requireLength } from './guards.js';

/** judgements[i][j]: how many times as important i is as j; null where it has not been said. */
export type Judgements = readonly (readonly (number | null)[])[];

/**
 * What a random matrix of the size has for consistency index, on average; by size from 1. Other authors have other
 * tables, and the ratio moves with the table, so its name goes with every ratio.
 *
 * @see Saaty (1980), The Analytic Hierarchy Process, McGraw-Hill
 */
export const RANDOM_INDEX = {
  name: 'Saaty 1980',
  values: [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49],
} as const;

export interface PairwisePriorities {
  /** Shares with sum 1. */
  readonly weights: number[];
  /** The principal eigenvalue: the number of criteria where no judgement contradicts another, else more. */
  readonly lambdaMax: number;
  /** (λmax − n) / (n − 1), 0 or more. */
  readonly consistencyIndex: number;
  /** The index as a share of the random index; null for more criteria than its table has. 0 for one or two. */
  readonly consistencyRatio: number | null;
}

/** A judgement beside the value with which it would agree with the weights. */
export interface Judgement {
  readonly row: number;
  readonly column: number;
  readonly stated: number;
  readonly fitting: number;
}

/** How far apart two rounds may be when the weights are taken to have settled. */
const SETTLED = 1e-15;
const MAX_ROUNDS = 10_000;
/** How far a_ij·a_ji may be from 1: thirds and sevenths are not exact. */
const RECIPROCAL = 1e-9;

/**
 * The normalised principal right eigenvector of the judgements, by power iteration from the geometric means of the
 * rows until no weight moves more than 1e-15, and their consistency.
 *
 * @param judgements judgements[i][j], n × n, above 0, with 1 on the diagonal and a_ij·a_ji = 1
 * @returns weights and consistency
 * @throws RangeError when the matrix is not square, positive and reciprocal; when judgements are missing, with which
 * @see Saaty (1990), How to make a decision: The analytic hierarchy process, EJOR 48:9–26
 */
export function pairwisePriorities(judgements: Judgements): PairwisePriorities {
  const matrix = requireReciprocal(judgements);
  const count = matrix.length;
  let weights = shares(matrix.map(geometricMean));
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = shares(product(matrix, weights));
    const moved = Math.max(...next.map((weight, i) => Math.abs(weight - (weights[i] as number))));
    weights = next;
    if (moved <= SETTLED) break;
  }
  const grown = product(matrix, weights);
  const lambdaMax = grown.reduce((sum, value, i) => sum + value / (weights[i] as number), 0) / count;
  const consistencyIndex = count < 2 ? 0 : Math.max(0, (lambdaMax - count) / (count - 1));
  return { weights, lambdaMax, consistencyIndex, consistencyRatio: ratioTo(consistencyIndex, count) };
}

function ratioTo(index: number, count: number): number | null {
  const random = RANDOM_INDEX.values[count - 1];
  if (random === undefined) return null;
  return random === 0 ? 0 : index / random;
}

/**
 * The pairs of which nothing has been said in either direction.
 *
 * @param judgements judgements[i][j], n × n
 * @returns pairs [i, j] with i < j
 * @throws RangeError when the matrix is not square
 */
export function missingJudgements(judgements: Judgements): [row: number, column: number][] {
  requireSquare(judgements);
  return judgements.flatMap((row, i) =>
    row.flatMap((value, j): [number, number][] =>
      i < j && value === null && judgements[j]?.[i] === null ? [[i, j]] : [],
    ),
  );
}

/**
 * The judgement that is furthest from the ratio of the weights, in either direction (by the logarithm); the first of
 * them where several are as far.
 *
 * @param judgements judgements[i][j], n × n, as for {@link pairwisePriorities}
 * @param weights the weights that came of them
 * @returns the judgement with the ratio that would fit, w_i / w_j; null where all fit to nine digits
 * @throws RangeError as {@link pairwisePriorities}, or when there is not one weight above 0 per row
 * @see Saaty (2003), Decision-making with the AHP: Why is the principal eigenvector necessary, EJOR 145:85–91: the
 *   judgement to look at again is where a_ij·w_j / w_i is furthest from 1
 */
export function worstJudgement(judgements: Judgements, weights: readonly number[]): Judgement | null {
  const matrix = requireReciprocal(judgements);
  requireLength(weights, matrix.length, 'weights');
  if (weights.some((weight) => !(weight > 0))) throw new RangeError('weights: one is not above 0');
  let worst: Judgement | null = null;
  let furthest = 1e-9;
  matrix.forEach((values, row) => {
    for (let column = row + 1; column < values.length; column++) {
      const stated = values[column] as number;
      const fitting = (weights[row] as number) / (weights[column] as number);
      const away = Math.abs(Math.log(stated / fitting));
      if (away <= furthest + 1e-12) continue;
      furthest = away;
      worst = { row, column, stated, fitting };
    }
  });
  return worst;
}

/**
 * Several people's judgements as one: the geometric mean of each, which keeps them reciprocal.
 *
 * @param assessors one n × n matrix per person, each as for {@link pairwisePriorities}
 * @returns the joint n × n matrix
 * @throws RangeError when there is nobody, when sizes differ, or as {@link pairwisePriorities}
 * @see Aczél & Saaty (1983), Procedures for synthesizing ratio judgements, J. Math. Psychology 27:93–102
 */
export function jointJudgements(assessors: readonly Judgements[]): number[][] {
  requireCount(assessors.length, 'assessors');
  const matrices = assessors.map(requireReciprocal);
  const [first = []] = matrices;
  for (const matrix of matrices) requireLength(matrix, first.length, 'judgements of an assessor');
  if (matrices.length === 1) return first.map((row) => [...row]);
  return first.map((row, i) =>
    row.map((_, j) => geometricMean(matrices.map((matrix) => matrix[i]?.[j] as number))),
  );
}

function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

function product(matrix: readonly (readonly number[])[], weights: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, value, j) => sum + value * (weights[j] as number), 0));
}

function shares(values: readonly number[]): number[] {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => value / sum);
}

function requireSquare(judgements: Judgements): void {
  requireCount(judgements.length, 'judgements');
  for (const row of judgements) requireLength(row, judgements.length, 'judgements of a row');
}

function requireReciprocal(judgements: Judgements): readonly (readonly number[])[] {
  requireSquare(judgements);
  const missing = missingJudgements(judgements);
  if (missing.length > 0) {
    throw new RangeError(`judgements: missing ${missing.map(([i, j]) => `(${i}, ${j})`).join(', ')}`);
  }
  judgements.forEach((row, i) => {
    row.forEach((value, j) => {
      const back = judgements[j]?.[i] ?? Number.NaN;
      if (value === null || !(value > 0 && value < Infinity))
        throw new RangeError(`judgements: (${i}, ${j}) is ${value}`);
      if (!(Math.abs(value * back - 1) <= RECIPROCAL))
        throw new RangeError(`judgements: (${i}, ${j}) and (${j}, ${i}) are not each other's inverse`);
    });
  });
  return judgements as readonly (readonly number[])[];
}
