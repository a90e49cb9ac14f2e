/** How far several judges agree on an order, in one number. */
import { requireFinite, requireLength } from './guards.js';
import { sortDescending, tieEnd } from './ranking.js';

/** Why there is no figure: it would be a division by zero, or true of anything. */
export type NoConcordance = 'one-judge' | 'one-object' | 'all-tied';

export interface Concordance {
  /** From 0 (no agreement) to 1 (all judges have the same order); null where it is not defined. */
  readonly w: number | null;
  readonly undefinedBecause: NoConcordance | null;
  /** ranks[judge][object], from 1 for the best; tied objects share the mean of the ranks they fill. */
  readonly ranks: readonly (readonly number[])[];
  /** The ranks of each object summed over the judges. */
  readonly rankSums: readonly number[];
  /** Σ (t³ − t) over every group of t tied objects of every judge. */
  readonly ties: number;
}

/**
 * Kendall's coefficient of concordance with correction for ties:
 * `W = 12 S / (m² (n³ − n) − m Σ(t³ − t))`, `S` the squared deviations of the rank sums from their mean.
 *
 * One judge agrees with itself whatever it says, and judges who tie everything have no order to agree on: both have no
 * figure, and neither has a single object.
 *
 * @param ratings ratings[judge][object] in any unit; more is better. At least one judge, all of the same objects
 * @returns the coefficient (no unit) with what it is made of
 * @throws RangeError when there is no judge, judges rate different counts of objects, or a rating is not finite
 * @see Kendall & Babington Smith (1939), The problem of m rankings; Siegel & Castellan (1988), ch. 9.6 (ties)
 */
export function kendallW(ratings: readonly (readonly number[])[]): Concordance {
  const objects = ratings[0]?.length;
  if (objects === undefined) throw new RangeError('ratings: no judges');
  const judged = ratings.map((row) => {
    requireLength(row, objects, 'ratings of a judge');
    return averageRanks(row);
  });
  const ranks = judged.map((one) => one.ranks);
  const ties = judged.reduce((sum, one) => sum + one.ties, 0);
  const rankSums = Array.from({ length: objects }, (_, object) =>
    ranks.reduce((sum, row) => sum + (row[object] as number), 0),
  );
  const undefinedBecause = reasonForNone({ judges: ratings.length, objects, ties });
  const w = undefinedBecause === null ? coefficient(rankSums, ratings.length, ties) : null;
  return { w, undefinedBecause, ranks, rankSums, ties };
}

function reasonForNone(given: { judges: number; objects: number; ties: number }): NoConcordance | null {
  const { judges, objects, ties } = given;
  if (judges < 2) return 'one-judge';
  if (objects < 2) return 'one-object';
  return ties === judges * (objects ** 3 - objects) ? 'all-tied' : null;
}

function coefficient(rankSums: readonly number[], judges: number, ties: number): number {
  const objects = rankSums.length;
  const mean = (judges * (objects + 1)) / 2;
  const squares = rankSums.reduce((sum, rankSum) => sum + (rankSum - mean) ** 2, 0);
  return (12 * squares) / (judges ** 2 * (objects ** 3 - objects) - judges * ties);
}

/** The ranks of one judge from 1 for the highest, ties at their mean, with Σ (t³ − t) over the ties. */
function averageRanks(ratings: readonly number[]): { ranks: number[]; ties: number } {
  requireFinite(ratings, 'ratings');
  const held = Float64Array.from(ratings);
  const order = Int32Array.from(held.keys());
  sortDescending(held, order);
  const ranks = new Array<number>(held.length);
  let ties = 0;
  for (let start = 0; start < order.length; ) {
    const end = tieEnd(held, order, start);
    for (const object of order.subarray(start, end)) ranks[object] = (start + 1 + end) / 2;
    ties += (end - start) ** 3 - (end - start);
    start = end;
  }
  return { ranks, ties };
}
