// An assessor's sheet as the rest of the street sees it: whose it is, and the same cells as a case has.
import type { Cell, Reference } from '../case/case.js';

export interface Sheet {
  /** The id of the case it belongs to. */
  case: string;
  /** The person or the unit that has assessed. */
  by: string;
  /** Null: it assesses for all the municipalities of the case. */
  municipality: string | null;
  date: string;
  cells: readonly Cell[];
  /** Ids of the sources that the sheet itself lists, beside those of the case. */
  sources: readonly string[];
  references: readonly Reference[];
}
