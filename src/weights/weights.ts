// A file of weights as the rest of the street sees it: who set them, when, by which method, and the answers themselves.

/** How weights are found. `given`: settled some other way. `equal`: all count the same. */
export const METHODS = ['ranking', 'swing', 'pairs', 'given', 'equal'] as const;
export type WeightMethod = (typeof METHODS)[number];

/** The methods in which people are asked. */
export const ASKED_METHODS = ['ranking', 'swing', 'pairs'] as const;
export type AskedMethod = (typeof ASKED_METHODS)[number];

/** How an order becomes weights: the middle of all weightings that have it, or flatter, by the sum of the places. */
export const RANK_FORMULAS = ['centroid', 'sum'] as const;
export type RankFormula = (typeof RANK_FORMULAS)[number];

/** `more` is `times` (1 to 9) times as important as `less`. */
export interface Comparison {
  more: string;
  less: string;
  times: number;
}

/** What one person or one group has answered; which of the three follows from the method. */
export interface AnswerSet {
  /** Null: whoever set the weights. */
  by: string | null;
  /** By criterion its place; 1 is the most important, and equal places are a tie. */
  places: ReadonlyMap<string, number>;
  /** By criterion what lifting it from the worst to the best level is worth, 0 to 100. */
  points: ReadonlyMap<string, number>;
  comparisons: readonly Comparison[];
}

/** Answers of nobody to nothing, to be filled in. */
export const NO_ANSWERS: AnswerSet = { by: null, places: new Map(), points: new Map(), comparisons: [] };

/** What weights are worked out from. */
export interface WeightBasis {
  method: WeightMethod;
  /** Only for a ranking. */
  formula: RankFormula | null;
  /** One for each who has answered; none where nobody is asked. */
  answers: readonly AnswerSet[];
  /** As they stand in the file, in any unit; null where it has none. */
  stated: ReadonlyMap<string, number> | null;
}

export interface WeightsFile extends WeightBasis {
  /** The id of the agreement that has the criteria, and its version when the weights were set. */
  agreement: string;
  agreementVersion: string | null;
  setBy: string;
  date: string;
}
