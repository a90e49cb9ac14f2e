// «Did you mean»: the known word nearest to an unknown one, if it is near enough to be a slip of the pen.
import { distance } from 'fastest-levenshtein';

/** No id, key or word of the formats is near this long; comparing longer texts would only take time. */
const LONGEST = 100;

/** Letters that a keyboard may lack, written as the alphabet of telegrams and e-mail addresses has them. */
const WRITTEN_OUT = { aa: 'å', ae: 'æ', oe: 'ø' } as const;

/**
 * The candidate nearest to the word, at most a quarter of its letters away (one at least, three at most); null when
 * none is near. Of those as near, one spelled like the word goes before one that its «aa» may stand for, then the first.
 */
export function suggest(word: string, candidates: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  const bare = word.replace(/^[“”„‟‘’"'«]+|[“”„‟‘’"'»]+$/g, '').toLowerCase();
  const limit = Math.min(3, Math.max(1, Math.floor(bare.length / 4)));
  const joined = bare.replace(/aa|ae|oe/g, (pair) => WRITTEN_OUT[pair as keyof typeof WRITTEN_OUT]);
  const spellings = joined === bare ? [bare] : [bare, joined];
  let best: { candidate: string | null; away: number } = { candidate: null, away: limit + 1 };
  for (const spelling of spellings) {
    for (const candidate of candidates) {
      const away = slips(spelling, candidate.toLowerCase());
      if (away < best.away) best = { candidate, away };
    }
  }
  return best.candidate;
}

/** Letters added, lost or changed; two letters in each other's place are one slip, not two. */
function slips(word: string, candidate: string): number {
  const away = distance(word, candidate);
  const sameLetters =
    word.length === candidate.length && [...word].sort().join() === [...candidate].sort().join();
  return away === 2 && sameLetters ? 1 : away;
}
