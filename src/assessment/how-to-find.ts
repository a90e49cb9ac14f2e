// How shares of weightings are found: worked out within a budget of pieces, or drawn.

/** How often weightings are drawn, and with which seed. */
export interface Draw {
  samples: number;
  seed: number;
}

export interface HowToFind {
  /** How many pieces of the weightings may be looked at before they are drawn instead; 0 draws at once. */
  budget: number;
  draw: Draw;
}

/**
 * A standard error of half a percentage point at worst: far finer than the thresholds it is held against. Any fixed
 * seed would do; this one is the day the method was settled.
 */
export const USUAL_DRAW: Draw = { samples: 10_000, seed: 20261122 };

/** For the page of a case: six alternatives on seven criteria are worked out, most of them in a few milliseconds. */
export const FOR_SCORE: HowToFind = { budget: 100_000, draw: USUAL_DRAW };

/** For an analysis, which is worth about a second; all ranks of six alternatives on seven criteria. */
export const FOR_ANALYSIS: HowToFind = { budget: 3_000_000, draw: USUAL_DRAW };

/** Drawn, whether or not it could be worked out. */
export function drawing(draw: Draw): HowToFind {
  return { budget: 0, draw };
}
