// Who is at least as good as whom on every criterion, whatever the ranges and gaps turn out to be; and who is just like whom.
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

/** The groups of two or more whose scores are certain and the same everywhere. */
export function alikeIn({ alternatives, cells }: DecisionMatrix): string[][] {
  const groups = new Map<string, string[]>();
  alternatives.forEach((id, row) => {
    const scores = (cells[row] ?? []).flatMap((cell) => cell.scores);
    if (scores.some(({ low, high }) => low !== high)) return;
    const key = scores.map(({ point }) => point).join();
    groups.set(key, [...(groups.get(key) ?? []), id]);
  });
  return [...groups.values()].filter((ids) => ids.length > 1);
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
