// Cuts a text that is too long to be shown, without leaving half a character.

/** The text, or its first `length` characters with an ellipsis. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  // Half of a surrogate pair, or a joiner with nothing to join.
  return `${text.slice(0, length).replace(/[\ud800-\udbff\u200d]+$/, '')}…`;
}
