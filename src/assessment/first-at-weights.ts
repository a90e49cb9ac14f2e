// What is still open when the weights are set: only the scores nobody is certain of.
import { confidenceFactors } from '../engine/confidence.js';
import { createRandom } from '../engine/random.js';
import { prepareScores } from '../engine/score-draws.js';
import type { Analysis } from './analysis.js';
import { type DecisionMatrix, uncertainScores } from './decision-matrix.js';
import type { HowToFind } from './how-to-find.js';
import { idOrder } from './weight-shares.js';

/**
 * In how many draws of the uncertain scores each alternative is first, alone or tied, at these weights. As for all
 * that is drawn, in the order of the ids, so that the order in the file changes nothing.
 */
export function firstAtWeights(
  matrix: DecisionMatrix,
  weights: readonly number[],
  { draw }: HowToFind,
): NonNullable<Analysis['firstAtWeights']> {
  const order = idOrder(matrix);
  const all = uncertainScores(matrix);
  const scores = prepareScores({
    alternatives: order.flatMap((index) => all[index] ?? []),
    criteria: matrix.criteria.length,
    partyWeights: matrix.municipalityShares,
  });
  const central = order.map(() => weights);
  const shares = confidenceFactors({
    scores,
    central,
    samples: draw.samples,
    random: createRandom(draw.seed),
  });
  return matrix.alternatives.map((alternative, index) => ({
    alternative,
    share: shares[order.indexOf(index)] ?? 0,
  }));
}
