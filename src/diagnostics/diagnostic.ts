// What the tool has to say about a place in a file: a code with typed arguments. The prose lives in messages/.
import type { DiagnosticArgs } from './codes.js';

/** How much a finding matters; the same three words that an agreement file uses under `krav`. */
export type Severity = 'feil' | 'advarsel' | 'merknad';

/** The way from the root of a file to a value, in the proper (canonical) spelling of each key. */
export type Path = readonly (string | number)[];

/** A place in a text. Lines and columns count from 1; columns count UTF-16 units, as editors do. */
export interface Position {
  line: number;
  column: number;
}

/** Where a finding stands: from start up to, but not including, end. `excerpt` is the line of start. */
export interface Location {
  file: string;
  start: Position;
  end: Position;
  excerpt: string;
  /** The column at which the excerpt begins: 1, but for a line that is too long to be given whole. */
  excerptColumn: number;
}

export type DiagnosticCode = keyof DiagnosticArgs;

/** What a rule on form and law does: its form cannot carry the task; a draft can be mended; to clarify; to know. */
export type Effect = 'excludes' | 'draft-fault' | 'warning' | 'information';

/** A place in a statute or another source, as data: `kommuneloven § 20-2 første ledd`. */
export interface Reference {
  /** The id of the source in the file of organisation forms, and its name in the language asked for. */
  law: string;
  name: string;
  chapter: string | null;
  /** «20-2», «22 a». */
  section: string | null;
  /** Which paragraph (ledd) of the section, from 1. */
  paragraph: number | null;
  letter: string | null;
  number: string | null;
}

/** What a finding on form and law rests on. */
export interface LegalBasis {
  effect: Effect;
  references: readonly Reference[];
  /** When the text was read (YYYY-MM or YYYY-MM-DD); null: it has not been, and the reason is in `unchecked`. */
  checkedOn: string | null;
  unchecked: string | null;
}

/** One finding. `answered` holds the id of who answered it with an `avklaring` in the case. */
export type Diagnostic = {
  [Code in DiagnosticCode]: {
    code: Code;
    severity: Severity;
    args: DiagnosticArgs[Code];
    location: Location;
    related: Location[];
    /** The alternative that the finding concerns; null: the case as a whole. */
    alternative: string | null;
    answered: Answer | null;
    /** Null: it does not rest on law. */
    basis: LegalBasis | null;
    /** Where in the file the other things stand that made the rule fire. */
    inputs: Location[];
  };
}[DiagnosticCode];

/** The `avklaring` in the case file that answers a warning. */
export interface Answer {
  by: string;
  date: string;
  text: string;
  /** The section and the source that the answer names. */
  section: string | null;
  source: string | null;
}

/** From what matters most to what matters least. */
export const SEVERITY_ORDER: Record<Severity, number> = { feil: 0, advarsel: 1, merknad: 2 };

/** Orders findings as a reader meets them: by file, then line, column, severity and code. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.location.file, b.location.file) ||
    a.location.start.line - b.location.start.line ||
    a.location.start.column - b.location.start.column ||
    SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
    compareText(a.code, b.code)
  );
}

/** Orders by code units, so that the same input gives the same order in every locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
