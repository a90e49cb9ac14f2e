// Weights found by a method, with how far they contradict themselves and what they mean: plain JSON values, no prose.
import type { AskedMethod, Comparison, RankFormula, WeightMethod } from '../weights/weights.js';

export type { AskedMethod, Comparison, RankFormula, WeightMethod };

/** How far comparisons two by two contradict each other. */
export interface Consistency {
  /** The index as a share of the random index; null where the table ends. */
  ratio: number | null;
  index: number;
  lambdaMax: number;
  /** Whose random index the ratio is taken of; another table gives another ratio. */
  table: string;
  /** Above this the answers should be looked at again. */
  limit: number;
  /** Null: not known, since there is no ratio. */
  acceptable: boolean | null;
  /** The answer that fits worst with the others; `fitting` is below 1 when the other one is more important. */
  worst: (Comparison & { fitting: number }) | null;
}

/** What one person or group has answered, with the weights that come of it alone. */
export interface Assessor {
  by: string | null;
  /** Places or points; empty for comparisons. */
  answers: { criterion: string; value: number }[];
  comparisons: Comparison[];
  weights: { criterion: string; weight: number }[];
  consistency: Consistency | null;
}

export interface WeightsResult {
  /** The file that the answers were read from; null where they were given otherwise. */
  file: string | null;
  agreement: { id: string; name: string; version: string | null; file: string };
  method: WeightMethod;
  formula: RankFormula | null;
  by: string | null;
  date: string | null;
  /** Shares of 1 in the order of the agreement, beside those of the agreement. */
  weights: { criterion: string; name: string; weight: number; agreed: number }[];
  /** Whether the agreement's own weights are all the same. */
  agreedEqual: boolean;
  assessors: Assessor[];
  /** Of the comparisons of all together; null for the other methods. */
  consistency: Consistency | null;
  /**
   * One step on the most important criterion is worth so many steps on another, from the heaviest down; null where the
   * other has no weight.
   */
  tradeOffs: { criterion: string; against: string; steps: number | null }[];
  /** Steps from one end of the scale to the other: what more than this means is that no lift makes up for it. */
  scaleSteps: number;
}

/** Where what-if weights come from. */
export interface WeightsSource {
  file: string;
  by: string;
  date: string;
  method: WeightMethod;
}
