// «Did you mean»: the known word nearest to an unknown one, if it is near enough to be a slip of the pen.
import { distance } from 'fastest-levenshtein';

/** The candidate nearest to the word, at most a third of its letters away (one at least); null when none is near. */
export function suggest(word: string, candidates: readonly string[]): string | null {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: { candidate: string; away: number } | null = null;
  for (const candidate of candidates) {
    const away = distance(word.toLowerCase(), candidate.toLowerCase());
    if (away <= limit && (best === null || away < best.away)) best = { candidate, away };
  }
  return best?.candidate ?? null;
}
