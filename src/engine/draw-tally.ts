/** What is counted over many draws: ranks, who beats whom, and the weights with which each alternative came first. */
import { addRankShares } from './rank-shares.js';
import { TIE_TOLERANCE, tieEnd } from './ranking.js';

/** Running totals; ties share what they tie for. */
export interface Tally {
  readonly alternatives: number;
  readonly criteria: number;
  /** ranks[alternative * alternatives + rank - 1]. */
  readonly ranks: Float64Array;
  /** wins[a * alternatives + b]: draws in which a is better than b; a tie is half a win for both. */
  readonly wins: Float64Array;
  /** Per alternative and criterion the sum of the weights of the draws in which it came first. */
  readonly firstWeights: Float64Array;
  /** Draws in which the best alternative's value is above 0 by more than TIE_TOLERANCE. */
  above: number;
  /** The alternatives by falling value in the draw counted last. */
  readonly order: Int32Array;
}

/** A tally of no draws yet. */
export function createTally(alternatives: number, criteria: number): Tally {
  return {
    alternatives,
    criteria,
    ranks: new Float64Array(alternatives * alternatives),
    wins: new Float64Array(alternatives * alternatives),
    firstWeights: new Float64Array(alternatives * criteria),
    above: 0,
    order: Int32Array.from({ length: alternatives }, (_, alternative) => alternative),
  };
}

/**
 * Counts one draw.
 *
 * @param values one per alternative; more is better
 * @param weights the weights that gave them, as shares of 1
 * @see Lahdelma & Salminen (2001), SMAA-2, Operations Research 49(3); Leskinen et al. (2006) for pairwise
 *   winning
 */
export function countDraw(tally: Tally, values: Float64Array, weights: Float64Array): void {
  const { alternatives, order, ranks, wins } = tally;
  if (alternatives === 0) return;
  addRankShares(values, order, ranks);
  if ((values[order[0] as number] as number) > TIE_TOLERANCE) tally.above++;
  const tied = tieEnd(values, order, 0);
  for (let place = 0; place < tied; place++) addFirst(tally, order[place] as number, { weights, tied });
  for (let a = 0; a < alternatives; a++) {
    for (let b = 0; b < a; b++) {
      const lead = (values[a] as number) - (values[b] as number);
      const won = lead > TIE_TOLERANCE ? 1 : lead < -TIE_TOLERANCE ? 0 : 0.5;
      wins[a * alternatives + b] = (wins[a * alternatives + b] as number) + won;
      wins[b * alternatives + a] = (wins[b * alternatives + a] as number) + 1 - won;
    }
  }
}

function addFirst(
  { firstWeights, criteria }: Tally,
  alternative: number,
  { weights, tied }: { readonly weights: Float64Array; readonly tied: number },
): void {
  for (let criterion = 0; criterion < criteria; criterion++) {
    const cell = alternative * criteria + criterion;
    firstWeights[cell] = (firstWeights[cell] as number) + (weights[criterion] as number) / tied;
  }
}

/** The mean weights of the draws in which each alternative came first; null for those that never did. */
export function centralWeights({ alternatives, criteria, ranks, firstWeights }: Tally): (number[] | null)[] {
  return Array.from({ length: alternatives }, (_, alternative) => {
    const firsts = ranks[alternative * alternatives] as number;
    const sums = firstWeights.subarray(alternative * criteria, (alternative + 1) * criteria);
    return firsts > 0 ? Array.from(sums, (sum) => sum / firsts) : null;
  });
}

/**
 * @param counts counts[row * size + column]
 * @returns rows of shares of all draws
 */
export function sharesOf(counts: Float64Array, size: number, draws: number): number[][] {
  const rows = Array.from({ length: size }, (_, row) => counts.subarray(row * size, (row + 1) * size));
  return rows.map((row) => Array.from(row, (count) => count / draws));
}
