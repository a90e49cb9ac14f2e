// What cannot be seen in an example of a fault, shown as signs that can be.
import { escapeForTerminal } from './escape.js';

/** Each line with tabs and no-break spaces as signs, and control characters as codes. */
export function visibleLines(text: string): string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => escapeForTerminal(line.replaceAll('\t', '⇥ ').replaceAll('\u00a0', '⍽')));
}

/** Whether any of those signs is used, so that they have to be explained. */
export function hasInvisible(text: string): boolean {
  return /[\t\u00a0]/.test(text);
}
