// The columns that a text fills in a terminal. Nearly every text is Latin, and measuring others takes time.
import stringWidth from 'string-width';

/** Letters and signs of one column each: Latin ones, spaces that hold, dashes and arrows, and what tables are drawn with. */
export const LATIN =
  /^[ -~\u00a0-\u00ac\u00ae-\u017f\u2010-\u2027\u202f\u2190-\u2193\u2212\u2500-\u259f\ue000]*$/;

/** The codes that colour a text, which take no room. */
const COLOURS = /\u001b\[[\d;]*m/g;

/** The columns that a text of one line fills; colours fill none. */
export function textWidth(text: string): number {
  const bare = text.includes('\u001b') ? text.replace(COLOURS, '') : text;
  return LATIN.test(bare) ? bare.length : stringWidth(bare);
}
