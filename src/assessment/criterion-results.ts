// What each criterion says of the alternatives, and what it adds to the value of the leader.
import type { Agreement } from '../agreement/agreement.js';
import { normaliseWeights } from '../engine/weights.js';
import type { CriterionResult, Recommendation } from './assessment.js';
import { type DecisionMatrix, jointScores } from './decision-matrix.js';
import type { Ranking } from './rank.js';

/** What each criterion adds to (or takes from) the value of the leader, largest first; they sum to its value. */
export function driversOf(matrix: DecisionMatrix, ranking: Ranking): Recommendation['drivers'] {
  const weights = normaliseWeights(ranking.weights);
  const scores = jointScores(matrix)[ranking.leaders[0] ?? 0] ?? [];
  return matrix.criteria
    .map((criterion, index) => {
      const score = scores[index] ?? 0;
      return { criterion, score, contribution: score * (weights[index] ?? 0) };
    })
    .sort((a, b) => b.contribution - a.contribution);
}

/** The weight of each criterion (they sum to 1) and the score of every alternative on it; null where one is missing. */
export function criterionResults(matrix: DecisionMatrix, agreement: Agreement): CriterionResult[] {
  const weights = normaliseWeights(matrix.weights);
  const joint = jointScores(matrix);
  return agreement.criteria.map(({ id, name }, criterion) => ({
    id,
    name,
    weight: weights[criterion] ?? 0,
    scores: matrix.alternatives.map((alternative, row) => {
      const cell = matrix.cells[row]?.[criterion];
      const municipalities = matrix.municipalities.map((id, index) => {
        const score = cell?.scores[index];
        return { id, score: score === undefined || score.gap ? null : score.point };
      });
      const whole = municipalities.every(({ score }) => score !== null);
      return { alternative, score: whole ? (joint[row]?.[criterion] ?? null) : null, municipalities };
    }),
  }));
}
