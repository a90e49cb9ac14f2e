// The words of one finding, whatever its code.
import type { DiagnosticArgs } from '../diagnostics/codes.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Messages } from './nb.js';
import { shorten } from './shorten.js';
import type { DiagnosticWords } from './words.js';

/** A message shows what was found, and a text that is longer says no more than its beginning does. */
const MAX_FOUND = 240;

export function tell({ code, args }: Pick<Diagnostic, 'code' | 'args'>, messages: Messages): DiagnosticWords {
  const words = messages.diagnostics[code] as (args: DiagnosticArgs[keyof DiagnosticArgs]) => DiagnosticWords;
  return words(shortened(args));
}

function shortened<Args extends object>(args: Args): Args {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(shortenedText) : shortenedText(value),
    ]),
  ) as Args;
}

function shortenedText(value: unknown): unknown {
  return typeof value === 'string' ? shorten(value, MAX_FOUND) : value;
}
