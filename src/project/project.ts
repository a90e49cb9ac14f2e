// What a project file says: settings for all the cases in a folder and the folders below it.
import type { Severity } from '../diagnostics/diagnostic.js';

/** How `validate` is to take the findings of a rule; «av» hides them. */
export type SeveritySetting = Severity | 'av';

/** Paths are as written, seen from the folder of the project file. */
export interface Project {
  agreement: string | null;
  /** Folders and files that are meant when a command names none. */
  folders: readonly string[];
  severities: ReadonlyMap<string, SeveritySetting>;
  /** Patterns as in a .gitignore. */
  ignore: readonly string[];
  maxWarnings: number | null;
  baseline: string | null;
}
