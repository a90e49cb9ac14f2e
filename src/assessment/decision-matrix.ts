// From domain words to bare numbers: the only door to the engine.
import type { Agreement } from '../agreement/agreement.js';
import type { Alternative, Case, Cell, Score } from '../case/case.js';
import { municipalityShares, scorePoint } from '../case/score-value.js';
import type { UncertainScores } from '../engine/score-draws.js';
import { contradicts } from '../rules/poeng-utenfor-spenn.js';

/** One municipality's score in one cell: a number with its range, or a gap over the whole scale. */
export interface MatrixScore {
  point: number;
  low: number;
  high: number;
  gap: boolean;
}

export interface MatrixCell {
  /** One score for all municipalities, which then is one uncertain number and not several. */
  common: boolean;
  /** One for each municipality, in the order of the case. */
  scores: readonly MatrixScore[];
}

export interface DecisionMatrix {
  alternatives: readonly string[];
  criteria: readonly string[];
  municipalities: readonly string[];
  /** Weights of the criteria as the agreement gives them, not normalised. */
  weights: readonly number[];
  /** Shares of the municipalities in the joint score; they sum to 1. */
  municipalityShares: readonly number[];
  /** cells[alternative][criterion] */
  cells: readonly (readonly MatrixCell[])[];
}

/** The scores of the given alternatives, with gaps counted as the middle of the scale. */
export function decisionMatrix(
  read: Case,
  agreement: Agreement,
  alternatives: readonly Alternative[],
): DecisionMatrix {
  const find = (alternative: string, criterion: string) =>
    read.cells.find((cell) => cell.alternative === alternative && cell.criterion === criterion);
  return {
    alternatives: alternatives.map(({ id }) => id),
    criteria: agreement.criteria.map(({ id }) => id),
    municipalities: read.municipalities,
    weights: agreement.criteria.map(({ weight }) => weight),
    municipalityShares: municipalityShares(read, agreement),
    cells: alternatives.map(({ id }) =>
      agreement.criteria.map((criterion) =>
        matrixCell(find(id, criterion.id), read.municipalities, agreement),
      ),
    ),
  };
}

function matrixCell(
  cell: Cell | undefined,
  municipalities: readonly string[],
  agreement: Agreement,
): MatrixCell {
  const common = cell === undefined || cell.common !== null;
  const scores = municipalities.map((id) =>
    matrixScore(cell?.common ?? cell?.perMunicipality.get(id), agreement),
  );
  return { common, scores };
}

/** A score that contradicts itself or leaves the scale is no number; it counts as a gap until it is mended. */
export function isUsable(score: Score, { scale }: Pick<Agreement, 'scale'>): boolean {
  const point = scorePoint(score);
  if (point === null || contradicts(score)) return false;
  return [point, ...(score.range ?? [])].every((value) => value >= scale.from && value <= scale.to);
}

function matrixScore(score: Score | undefined, agreement: Agreement): MatrixScore {
  const { scale } = agreement;
  const point = scorePoint(score);
  if (score === undefined || point === null || !isUsable(score, agreement)) {
    return { point: (scale.from + scale.to) / 2, low: scale.from, high: scale.to, gap: true };
  }
  const [low, high] = score.range ?? [point, point];
  return { point, low, high, gap: false };
}

/** Joint scores, [alternative][criterion]: the mean over the municipalities by their shares. */
export function jointScores(matrix: DecisionMatrix, part: 'point' | 'low' | 'high' = 'point'): number[][] {
  return matrix.cells.map((row) => row.map((cell) => jointScore(cell, matrix, part)));
}

function jointScore(
  { scores }: MatrixCell,
  { municipalityShares: shares }: DecisionMatrix,
  part: 'point' | 'low' | 'high',
) {
  const [first] = scores;
  // One score for all stays the exact number it is, instead of a sum of shares of it.
  if (first !== undefined && scores.every((score) => score[part] === first[part])) return first[part];
  return scores.reduce((sum, score, index) => sum + score[part] * (shares[index] ?? 0), 0);
}

/** The joint scores with every gap at one end of the scale and every given score at its point. */
export function scoresWithGapsAt(matrix: DecisionMatrix, end: 'low' | 'high'): number[][] {
  const moved = matrix.cells.map((row) =>
    row.map((cell) => ({
      ...cell,
      scores: cell.scores.map((score) =>
        score.gap ? score : { ...score, low: score.point, high: score.point },
      ),
    })),
  );
  return jointScores({ ...matrix, cells: moved }, end);
}

/** The scores of one municipality alone, [alternative][criterion]. */
export function municipalityScores(matrix: DecisionMatrix, municipality: number): number[][] {
  return matrix.cells.map((row) => row.map(({ scores }) => scores[municipality]?.point ?? 0));
}

/** The ranges of an alternative as the sampling wants them: index = criterion × municipalities + municipality. */
export function uncertainScores(matrix: DecisionMatrix): UncertainScores[] {
  return matrix.cells.map((row) => ({
    low: Float64Array.from(row.flatMap(({ scores }) => scores.map(({ low }) => low))),
    high: Float64Array.from(row.flatMap(({ scores }) => scores.map(({ high }) => high))),
    common: Uint8Array.from(row.map(({ common }) => (common ? 1 : 0))),
  }));
}
