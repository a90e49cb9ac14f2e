// How an analysis gets its shares of weightings: worked out within a budget, or drawn as often as asked for.

import { ZERO_ALTERNATIVE } from '../case/case.js';
import { drawnRegionShare } from '../engine/drawn-region-share.js';
import { exactAcceptability } from '../engine/exact-acceptability.js';
import type { WeightRegion } from '../engine/weight-region.js';
import type { Acceptability, Analysis, Narrowing } from './analysis.js';
import type { DecisionMatrix } from './decision-matrix.js';
import { FOR_ANALYSIS, type HowToFind } from './how-to-find.js';
import { pairwiseShares } from './pairwise-shares.js';
import { errorOf } from './robustness.js';
import { type SharesAsked, type WeightShares, weightShares } from './weight-shares.js';

export interface SharesPlan {
  shares: HowToFind;
  /** Called with how much of it all has been drawn, from 0 to 1. */
  progress?: ((share: number) => void) | undefined;
}

/** The shares within a region, and a way to tell them of the alternatives in some order. */
export function acceptabilityOf(
  matrix: DecisionMatrix,
  region: WeightRegion,
  { shares: how, progress }: SharesPlan,
) {
  const shares = weightShares(matrix, { region, ranks: 'all', ...how, progress: perDraw(how, progress) });
  return { shares, told: (order: readonly number[]) => told(matrix, shares, order) };
}

/** Who beats whom within a region, of all that are named, found in the same way as `found`. */
export function pairwiseOf(
  { matrix, region, found }: { matrix: DecisionMatrix; region: WeightRegion; found: WeightShares },
  { shares: how, progress }: SharesPlan,
  ids: readonly string[],
): Analysis['pairwise'] {
  const all = [...matrix.alternatives, ZERO_ALTERNATIVE];
  // What was too large to be worked out is not tried once more.
  const budget = found.method === 'exact' ? how.budget : 0;
  const asked: SharesAsked = {
    region,
    ranks: 'all',
    draw: how.draw,
    budget,
    progress: perDraw(how, progress),
  };
  const pairs = pairwiseShares(matrix, asked);
  const share = (a: string, b: string) => pairs[all.indexOf(a)]?.[all.indexOf(b)] as number;
  return ids.map((alternative) => ({
    alternative,
    against: ids
      .filter((other) => other !== alternative)
      .map((other) => ({ alternative: other, share: share(alternative, other) })),
  }));
}

function perDraw({ draw }: HowToFind, progress: SharesPlan['progress']): SharesAsked['progress'] {
  return progress && ((done) => progress(done / draw.samples));
}

/** Draws take a moment, and this many are wrong by 0.16 of 100 at worst. */
const REGION_DRAWS = 100_000;

/** How large a part of all weightings a region is, worked out or, where it has too many corners, drawn. */
export function regionShareOf(
  region: WeightRegion,
  { shares }: SharesPlan,
): Pick<Narrowing, 'regionShare' | 'regionMethod'> {
  const { budget } = FOR_ANALYSIS;
  const exact = exactAcceptability({ scores: [], region, ranks: 'first', budget });
  if (exact !== null) return { regionShare: exact.regionShare, regionMethod: 'exact' };
  const regionShare = drawnRegionShare(region, REGION_DRAWS, shares.draw.seed);
  return { regionShare, regionMethod: 'sampling' };
}

function told(matrix: DecisionMatrix, shares: WeightShares, order: readonly number[]): Acceptability {
  const all = [shares.anyAboveZero, ...shares.ranks.flat()];
  return {
    method: shares.method,
    samples: shares.samples,
    seed: shares.seed,
    independent: shares.independent,
    standardError: shares.samples === null ? null : Math.max(...all.map((share) => errorOf(share, shares))),
    cooperation: shares.anyAboveZero,
    alternatives: order.map((index) => ({
      alternative: matrix.alternatives[index] ?? '',
      ranks: [...(shares.ranks[index] ?? [])],
    })),
  };
}
