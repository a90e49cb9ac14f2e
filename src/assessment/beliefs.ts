// What one must believe for each alternative to come first: the weights that put it there, against what is usual.
import { emphases } from '../engine/weight-emphasis.js';
import type { Belief } from './analysis.js';
import type { DecisionMatrix } from './decision-matrix.js';
import type { WeightShares } from './weight-shares.js';

/** One for each alternative of `order`, which are indices in the matrix. */
export function beliefs(matrix: DecisionMatrix, shares: WeightShares, order: readonly number[]): Belief[] {
  const usual = usualWeights(shares);
  return order.map((index) => {
    const central = shares.central[index] ?? null;
    const words = central && emphases(central, usual);
    return {
      alternative: matrix.alternatives[index] ?? '',
      share: shares.ranks[index]?.[0] ?? 0,
      weights:
        central?.map((weight, criterion) => ({
          criterion: matrix.criteria[criterion] ?? '',
          weight,
          emphasis: words?.[criterion] ?? 'as-usual',
        })) ?? null,
      confidence: shares.confidence[index] ?? null,
    };
  });
}

/** The mean of all weightings considered: someone is first in each of them, so it is the mean of the means. */
function usualWeights({ ranks, central }: WeightShares): number[] {
  const sum: number[] = [];
  central.forEach((weights, alternative) => {
    weights?.forEach((weight, criterion) => {
      sum[criterion] = (sum[criterion] ?? 0) + weight * (ranks[alternative]?.[0] ?? 0);
    });
  });
  return sum;
}
