// Which patterns for ignored files are too heavy to try on every path.

/** No name of a file needs more; a pattern of nothing but stars is tried in as many ways as there are letters. */
const MAX_STARS = 8;
const MAX_LETTERS = 500;

/** Whether a pattern could take long to hold against a path. */
export function isHeavyPattern(pattern: string): boolean {
  const stars = pattern.replace(/\*{2,}/g, '*').match(/[*?]/g)?.length ?? 0;
  return stars > MAX_STARS || pattern.length > MAX_LETTERS;
}
