// The words of one finding, whatever its code.
import type { DiagnosticArgs } from '../diagnostics/codes.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Messages } from './nb.js';
import type { DiagnosticWords } from './words.js';

export function tell({ code, args }: Pick<Diagnostic, 'code' | 'args'>, messages: Messages): DiagnosticWords {
  const words = messages.diagnostics[code] as (args: DiagnosticArgs[keyof DiagnosticArgs]) => DiagnosticWords;
  return words(args);
}
