/** What the oracles of the comparing methods have in common, and how they are turned so that more is better. */
import type { Comparison } from '../../src/engine/comparison.js';
import type { Matrix } from './oracle.js';

export interface ComparisonOracle<Expected> {
  readonly inputs: { matrix: Matrix; weights: number[]; objectives: string[] };
  readonly expected: Expected;
  readonly tolerance: { abs: number };
}

export function moreIsBetter({ inputs }: Pick<ComparisonOracle<unknown>, 'inputs'>): Comparison {
  const turned = (score: number, criterion: number) =>
    inputs.objectives[criterion] === 'min' ? -score : score;
  return { scores: inputs.matrix.map((row) => row.map(turned)), weights: inputs.weights };
}

/** The largest distance between two rows of numbers. */
export function worstError(found: readonly number[], expected: readonly number[]): number {
  if (found.length !== expected.length) return Number.POSITIVE_INFINITY;
  return Math.max(0, ...found.map((value, index) => Math.abs(value - (expected[index] as number))));
}

/** Input that no comparing method takes. */
export const REFUSED: [string, Comparison][] = [
  ['one alternative', { scores: [[1, 2]], weights: [1, 1] }],
  ['no alternative', { scores: [], weights: [1, 1] }],
  [
    'a negative weight',
    {
      scores: [
        [1, 2],
        [2, 1],
      ],
      weights: [1, -1],
    },
  ],
  [
    'weights without a sum',
    {
      scores: [
        [1, 2],
        [2, 1],
      ],
      weights: [0, 0],
    },
  ],
  ['a row that is too short', { scores: [[1, 2], [2]], weights: [1, 1] }],
  [
    'a score that is no number',
    {
      scores: [
        [1, Number.NaN],
        [2, 1],
      ],
      weights: [1, 1],
    },
  ],
];
