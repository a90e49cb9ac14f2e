/** Whether the result hangs on one criterion: each is left out in turn, and the rest weighed as before. */
import { additiveValues } from './additive.js';
import { weightSum } from './weights.js';

/**
 * The values of every alternative without each criterion.
 *
 * @param scores scores[alternative][criterion], in points of the scale
 * @param weights one non-negative number per criterion, in any unit; the rest keep their proportions
 * @returns values[criterion left out][alternative]; null where nothing that weighs is left
 * @throws RangeError when lengths differ, a score is not finite or the weights are unusable
 * @see Belton & Stewart (2002), Multiple Criteria Decision Analysis, ch. 5: sensitivity to the criteria
 */
export function leaveOneOut(
  scores: readonly (readonly number[])[],
  weights: readonly number[],
): (number[] | null)[] {
  weightSum(weights);
  return weights.map((_, left) => {
    const others = weights.map((weight, criterion) => (criterion === left ? 0 : weight));
    return others.some((weight) => weight > 0) ? additiveValues(scores, others) : null;
  });
}
