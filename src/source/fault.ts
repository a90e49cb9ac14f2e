// A mistake before it is a finding: what is wrong and where, by offset in the text or by path in the value.
import type { DiagnosticArgs, SourceArgs } from '../diagnostics/codes.js';
import type { Path } from '../diagnostics/diagnostic.js';
import type { Range } from './tree.js';

/** A mistake in the text itself. */
export type SourceFault = {
  [Code in keyof SourceArgs]: { code: Code; args: SourceArgs[Code]; range: Range };
}[keyof SourceArgs];

/**
 * A mistake at a path; `onKey` says that the key is meant, not its value, and `part` that some words of the value are.
 * `related`: the other places that it is about, in the same way.
 */
export type ValueFault = {
  [Code in keyof DiagnosticArgs]: {
    code: Code;
    args: DiagnosticArgs[Code];
    path: Path;
    onKey: boolean;
    part?: string;
    related?: readonly Path[];
  };
}[keyof DiagnosticArgs];
