// Text from a file on its way to a terminal: what would move the cursor, colour or reorder the line is shown as a code.
import { shorten } from '../messages/shorten.js';

/** C0 and C1 controls, line and paragraph separators, bidi controls, zero-width and tag characters, byte order mark. */
const UNSAFE =
  /\udb40[\udc00-\udc7f]|[\0-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** One line of safe text. Line breaks in prose are spaces to a reader, and become them. */
export function escapeForTerminal(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').replace(UNSAFE, (character) => {
    if (character === '\t') return ' ';
    return [...Array(character.length).keys()]
      .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join('');
  });
}

/** As much as anyone reads of one text on a screen; JSON has it whole. */
const MAX_TEXT = 2000;

/** A copy of a plain value with every text in it (not its keys) made safe, and cut where it is very long. */
export function escapeDeep<Value>(value: Value): Value {
  if (typeof value === 'string') return escapeForTerminal(shorten(value, MAX_TEXT)) as Value;
  if (Array.isArray(value)) return value.map(escapeDeep) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, escapeDeep(part)])) as Value;
}
