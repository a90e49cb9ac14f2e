// Who is at least as good as whom on every criterion, whatever the ranges and gaps turn out to be.
import { ZERO_ALTERNATIVE } from '../case/case.js';
import { dominates } from '../engine/dominance.js';
import type { Analysis, DominancePair } from './analysis.js';
import { type DecisionMatrix, jointScores } from './decision-matrix.js';

/** On the joint scores, and on those of each municipality; the zero alternative takes part. */
export function dominanceOf(matrix: DecisionMatrix): Analysis['dominance'] {
  const own = (municipality: number, end: 'low' | 'high') =>
    matrix.cells.map((row) => row.map(({ scores }) => scores[municipality]?.[end] ?? 0));
  return {
    joint: pairs(matrix, jointScores(matrix, 'low'), jointScores(matrix, 'high')),
    municipalities: matrix.municipalities.map((municipality, index) => ({
      municipality,
      pairs: pairs(matrix, own(index, 'low'), own(index, 'high')),
    })),
  };
}

/** The lowest score of one against the highest of the other. */
function pairs(matrix: DecisionMatrix, lowest: number[][], highest: number[][]): DominancePair[] {
  const ids = [...matrix.alternatives, ZERO_ALTERNATIVE];
  const zero = matrix.criteria.map(() => 0);
  const [lows, highs] = [
    [...lowest, zero],
    [...highest, zero],
  ];
  return ids.flatMap((dominator, upper) =>
    ids.flatMap((dominated, lower) =>
      upper !== lower && dominates(lows[upper] as number[], highs[lower] as number[])
        ? [{ dominator, dominated }]
        : [],
    ),
  );
}
