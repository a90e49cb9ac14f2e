// In how many weightings each alternative beats each of the others, the zero alternative among them.
import { rankAcceptability } from '../engine/acceptability.js';
import { exactAcceptability } from '../engine/exact-acceptability.js';
import { pairwiseWinning } from '../engine/pairwise-winning.js';
import type { UncertainScores } from '../engine/score-draws.js';
import { type DecisionMatrix, jointScores, uncertainScores } from './decision-matrix.js';
import { isNarrowed } from './narrowing.js';
import { hasUncertainScores, idOrder, type SharesAsked, settled } from './weight-shares.js';

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

function workedOut(matrix: DecisionMatrix, order: readonly number[], asked: SharesAsked): number[][] | null {
  const all = jointScores(matrix);
  const rows = [...order.map((index) => all[index] as number[]), matrix.criteria.map(() => 0)];
  const shares: number[][] = rows.map(() => rows.map(() => 0.5));
  for (const [a, above] of rows.entries()) {
    for (const [b, below] of rows.entries()) {
      if (b <= a) continue;
      const share = winning(above, below, asked);
      if (share === null) return null;
      (shares[a] as number[])[b] = share;
      (shares[b] as number[])[a] = 1 - share;
    }
  }
  return shares;
}

/** Over all weightings there is a formula; over some of them the region is cut in two. */
function winning(a: readonly number[], b: readonly number[], { region, budget }: SharesAsked): number | null {
  if (!isNarrowed(region)) {
    return pairwiseWinning(a.map((score, criterion) => score - (b[criterion] as number))).win;
  }
  const found = exactAcceptability({ scores: [a, b], region, ranks: 'first', budget });
  const [share] = found?.ranks[0] ?? [];
  return share === undefined ? null : settled(share);
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
