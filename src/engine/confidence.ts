/** Whether an alternative would come first with the very weights that suit it, when scores are uncertain. */
import { drawScores, type ScoreSource } from './score-draws.js';
import { rankMany } from './weighted-sums.js';

/** How many matrices are drawn and ranked at a time. */
const BLOCK = 256;

/** What is drawn, and with which weights each alternative is looked at. */
export interface ConfidenceInput {
  readonly scores: ScoreSource;
  /** Per alternative its central weights; null when it never came first. */
  readonly central: readonly (readonly number[] | null)[];
  readonly samples: number;
  /** Yields uniform numbers on [0, 1). */
  readonly random: () => number;
}

/**
 * Confidence factors: the share of draws of the scores in which an alternative comes first, alone or tied,
 * with its own central weights. All alternatives are held against the same draws.
 *
 * @returns one share per alternative, 1 or 0 when scores are certain; null without central weights
 * @see Lahdelma & Salminen (2001), SMAA-2, Operations Research 49(3), eq. for the confidence factor
 */
export function confidenceFactors({ scores, central, samples, random }: ConfidenceInput): (number | null)[] {
  const draws = scores.spans.length > 0 ? samples : 1;
  const firsts = new Float64Array(central.length);
  const size = scores.floors.length;
  const block = new Float64Array(Math.min(draws, BLOCK) * size);
  for (let done = 0; done < draws; done += BLOCK) {
    const matrices = block.subarray(0, Math.min(BLOCK, draws - done) * size);
    for (let cell = 0; cell < matrices.length; cell += size) {
      drawScores(scores, random, matrices.subarray(cell, cell + size));
    }
    central.forEach((weights, alternative) => {
      if (weights === null) return;
      const ranks = rankMany({ scores: matrices, alternatives: central.length, weights });
      firsts[alternative] = (firsts[alternative] as number) + countFirsts(ranks, alternative, central.length);
    });
  }
  return central.map((weights, alternative) =>
    weights === null ? null : (firsts[alternative] as number) / draws,
  );
}

function countFirsts(ranks: Int32Array, alternative: number, alternatives: number): number {
  let firsts = 0;
  for (let i = alternative; i < ranks.length; i += alternatives) if (ranks[i] === 1) firsts++;
  return firsts;
}
