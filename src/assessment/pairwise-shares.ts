// In how many weightings each alternative beats each of the others, the zero alternative among them.
import { rankAcceptability } from '../engine/acceptability.js';
import { pairwiseWinningWithin } from '../engine/pairwise-winning.js';
import type { UncertainScores } from '../engine/score-draws.js';
import { triangulate } from '../engine/triangulation.js';
import { type DecisionMatrix, jointScores, uncertainScores } from './decision-matrix.js';
import { hasUncertainScores, idOrder, type SharesAsked } from './weight-shares.js';

/**
 * pairwise[a][b], in the order of the matrix with the zero alternative last; a tie is half a win for both. Found in the
 * order of the ids, so that the order in the file changes nothing.
 */
export function pairwiseShares(matrix: DecisionMatrix, asked: SharesAsked): number[][] {
  const order = idOrder(matrix);
  const exact = hasUncertainScores(matrix) || asked.budget === 0 ? null : workedOut(matrix, order, asked);
  const found = exact ?? drawn(matrix, order, asked);
  const place = [...order.map((_, index) => order.indexOf(index)), order.length];
  return place.map((a) => place.map((b) => found[a]?.[b] as number));
}

function workedOut(
  matrix: DecisionMatrix,
  order: readonly number[],
  { region, budget }: SharesAsked,
): number[][] | null {
  const simplices = triangulate(region, budget);
  if (simplices === null) return null;
  const all = jointScores(matrix);
  const rows = [...order.map((index) => all[index] as number[]), matrix.criteria.map(() => 0)];
  return rows.map((above) =>
    rows.map((below) => {
      const differences = above.map((score, criterion) => score - (below[criterion] as number));
      return pairwiseWinningWithin(differences, simplices).win;
    }),
  );
}

/** With the zero alternative as a row of its own. */
function drawn(
  matrix: DecisionMatrix,
  order: readonly number[],
  { region, draw, progress }: SharesAsked,
): number[][] {
  const scores = uncertainScores(matrix);
  return rankAcceptability({
    alternatives: [...order.map((index) => scores[index] as UncertainScores), zeroScores(matrix)],
    criteria: matrix.criteria.length,
    partyWeights: matrix.municipalityShares,
    region,
    ...draw,
    ...(progress && { progress }),
  }).pairwise;
}

function zeroScores({ criteria, municipalities }: DecisionMatrix): UncertainScores {
  const cells = criteria.length * municipalities.length;
  return {
    low: new Float64Array(cells),
    high: new Float64Array(cells),
    common: new Uint8Array(criteria.length).fill(1),
  };
}
