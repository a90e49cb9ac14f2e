// How an analysis gets its shares of weightings: worked out within a budget, or drawn as often as asked for.

import { ZERO_ALTERNATIVE } from '../case/case.js';
import { triangulate, type WeightRegion } from '../engine/weight-region.js';
import type { Acceptability, Analysis } from './analysis.js';
import type { DecisionMatrix } from './decision-matrix.js';
import { pairwiseShares } from './pairwise-shares.js';
import { errorOf } from './robustness.js';
import { type Draw, type SharesAsked, USUAL_DRAW, type WeightShares, weightShares } from './weight-shares.js';

export interface SharesPlan {
  /** Draw like this, even where the shares could be worked out; null leaves that to the scores. */
  draw: Draw | null;
  /** Called with how much has been drawn of one of the shares, from 0 to 1. */
  progress?: (share: number) => void;
}

/** Enough for four alternatives on eight criteria; about a second. */
const BUDGET = 1_000_000;

/** The shares within a region, with ways to tell them. */
export function acceptabilityOf(matrix: DecisionMatrix, region: WeightRegion, plan: SharesPlan) {
  const asked = sharesAsked(region, plan);
  const shares = weightShares(matrix, asked);
  // What was too large to be worked out is not tried once more for the pairs.
  const alike = shares.method === 'exact' ? asked : { ...asked, budget: 0 };
  return {
    shares,
    told: (order: readonly number[]) => told(matrix, shares, order),
    pairwise: (ids: readonly string[]): Analysis['pairwise'] => {
      const all = [...matrix.alternatives, ZERO_ALTERNATIVE];
      const pairs = pairwiseShares(matrix, alike);
      const share = (a: string, b: string) => pairs[all.indexOf(a)]?.[all.indexOf(b)] as number;
      return ids.map((alternative) => ({
        alternative,
        against: ids
          .filter((other) => other !== alternative)
          .map((other) => ({ alternative: other, share: share(alternative, other) })),
      }));
    },
  };
}

/** How large a part of all weightings a region is; null where that takes too many pieces. */
export function regionShareOf(region: WeightRegion): number | null {
  return triangulate(region, BUDGET)?.volumes.reduce((sum, volume) => sum + volume, 0) ?? null;
}

function sharesAsked(region: WeightRegion, { draw, progress }: SharesPlan): SharesAsked {
  const drawn = draw ?? USUAL_DRAW;
  return {
    region,
    ranks: 'all',
    budget: draw === null ? BUDGET : 0,
    ...drawn,
    progress: progress && ((done) => progress(done / drawn.samples)),
  };
}

function told(matrix: DecisionMatrix, shares: WeightShares, order: readonly number[]): Acceptability {
  const all = [shares.anyAboveZero, ...shares.ranks.flat()];
  return {
    method: shares.method,
    samples: shares.samples,
    seed: shares.seed,
    standardError: shares.samples === null ? null : Math.max(...all.map((share) => errorOf(share, shares))),
    cooperation: shares.anyAboveZero,
    alternatives: order.map((index) => ({
      alternative: matrix.alternatives[index] ?? '',
      ranks: [...(shares.ranks[index] ?? [])],
    })),
  };
}
