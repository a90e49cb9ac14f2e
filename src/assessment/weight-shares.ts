// In how many weightings each alternative comes first, second …: worked out where that can be done, else by drawing.
import { compareText } from '../diagnostics/diagnostic.js';
import { rankAcceptability } from '../engine/acceptability.js';
import { exactAcceptability } from '../engine/exact-acceptability.js';
import { firstRankShares } from '../engine/first-shares.js';
import type { UncertainScores } from '../engine/score-draws.js';
import { freeRegion, type WeightRegion } from '../engine/weight-region.js';
import type { ShareMethod } from './assessment.js';
import { type DecisionMatrix, jointScores, uncertainScores } from './decision-matrix.js';
import type { HowToFind } from './how-to-find.js';

export interface SharesAsked extends HowToFind {
  region: WeightRegion;
  ranks: 'first' | 'all';
  /** Called now and then with how many draws are done. */
  progress?: ((done: number) => void) | undefined;
}

/** One row or number per alternative of the matrix, in its order. */
export interface WeightShares {
  method: ShareMethod;
  samples: number | null;
  seed: number | null;
  /** False where draws were made step by step from one another, so that they resemble each other a little. */
  independent: boolean;
  /** ranks[alternative][rank - 1]; only the first rank where no more was asked for. */
  ranks: number[][];
  anyAboveZero: number;
  central: (number[] | null)[];
  confidence: (number | null)[];
}

/** The first places over all weightings. */
export function firstShares(matrix: DecisionMatrix, how: HowToFind): WeightShares {
  return weightShares(matrix, { region: freeRegion(matrix.criteria.length), ranks: 'first', ...how });
}

/**
 * Worked out when every score is certain and the budget is enough; else drawn. In the order of the ids, so that the
 * order in the file changes nothing, not even the last decimal.
 */
export function weightShares(matrix: DecisionMatrix, asked: SharesAsked): WeightShares {
  const order = idOrder(matrix);
  const exact = hasUncertainScores(matrix) || asked.budget === 0 ? null : workedOut(matrix, order, asked);
  const found = exact ?? drawn(matrix, order, asked);
  const inOrder = <Row>(rows: readonly Row[]) => order.map((_, index) => rows[order.indexOf(index)] as Row);
  return {
    ...found,
    ranks: inOrder(found.ranks),
    central: inOrder(found.central),
    confidence: inOrder(found.confidence),
  };
}

export function hasUncertainScores({ cells }: DecisionMatrix): boolean {
  return cells.some((row) => row.some(({ scores }) => scores.some(({ low, high }) => low !== high)));
}

function workedOut(
  matrix: DecisionMatrix,
  order: readonly number[],
  { region, ranks, budget }: SharesAsked,
): WeightShares | null {
  const all = jointScores(matrix);
  const scores = order.map((index) => all[index] as number[]);
  const found = exactAcceptability({ scores, region, ranks, budget });
  return (
    found && {
      method: 'exact',
      samples: null,
      seed: null,
      independent: true,
      ranks: found.ranks.map((row) => row.map(settled)),
      anyAboveZero: settled(found.anyAboveZero),
      central: found.central,
      confidence: found.central.map((weights) => (weights === null ? null : 1)),
    }
  );
}

/** The pieces of a whole are added up in binary fractions; what is told apart from none and all is far larger. */
const DUST = 1e-12;

/** A share that is none or all but for rounding is that. */
export function settled(share: number): number {
  if (share < DUST) return 0;
  return share > 1 - DUST ? 1 : share;
}

function drawn(
  matrix: DecisionMatrix,
  order: readonly number[],
  { region, ranks: asked, draw, progress }: SharesAsked,
): WeightShares {
  const scores = uncertainScores(matrix);
  const input = {
    alternatives: order.map((index) => scores[index] as UncertainScores),
    criteria: matrix.criteria.length,
    partyWeights: matrix.municipalityShares,
    region,
    ...draw,
    ...(progress && { progress }),
  };
  if (asked === 'all') return { method: 'sampling', ...draw, ...rankAcceptability(input) };
  const { independent, firsts, anyAboveZero } = firstRankShares(input);
  const nothing = firsts.map(() => null);
  return {
    method: 'sampling',
    ...draw,
    independent,
    ranks: firsts.map((share) => [share]),
    anyAboveZero,
    central: nothing,
    confidence: nothing,
  };
}

/** The indices of the alternatives by their ids. */
export function idOrder({ alternatives }: DecisionMatrix): number[] {
  const order = alternatives.map((_, index) => index);
  return order.sort((a, b) => compareText(alternatives[a] ?? '', alternatives[b] ?? ''));
}
