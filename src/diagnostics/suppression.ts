// A finding that stands but does not count: somebody gave a reason beside it, or it was there before the tool was.
import type { Diagnostic, Location } from './diagnostic.js';

export interface Suppressed {
  finding: Diagnostic;
  /** By a comment in the file, or by the baseline of an old repository. */
  by: 'comment' | 'baseline';
  /** The reason in the comment; null: a baseline gives none. */
  reason: string | null;
  /** Where the comment stands. */
  at: Location | null;
}
