// What a rule is: a requirement of the agreement or a limit in the law, checked on a case, without prose.
import type { Agreement } from '../agreement/agreement.js';
import type { Alternative, Case } from '../case/case.js';
import type { RuleArgs, RuleId } from '../diagnostics/codes.js';
import type { Path, Severity } from '../diagnostics/diagnostic.js';

export interface RuleInput {
  case: Case;
  agreement: Agreement;
  /** The day the case is judged on (YYYY-MM-DD): the case's own `oppdatert`, or the date asked for. Never the clock. */
  date: string;
  /** The alternatives beside the zero alternative that no limit excludes. */
  open: readonly Alternative[];
}

export interface RuleFinding<Id extends RuleId> {
  args: RuleArgs[Id];
  at: Path;
  onKey?: boolean;
  /** The alternative that the finding concerns; absent: the case as a whole. */
  alternative?: string;
}

/** Where a rule comes from. A section is cited with the day on which its text was read. */
export type Basis =
  | { kind: 'agreement' }
  | { kind: 'format' }
  | { kind: 'law'; law: string; section: string; checkedOn: string };

export interface Rule<Id extends RuleId = RuleId> {
  id: Id;
  basis: Basis;
  /** The severity where the agreement does not list the rule under `krav`. */
  severity: Severity;
  /** Whether the rule has anything to ask of this case; null when the case does not say. Absent: it always has. */
  relevant?(input: Pick<RuleInput, 'case' | 'agreement'>): boolean | null;
  /** Present: the alternative cannot carry the task in its form, and leaves the ranking. */
  excludes?: true;
  check(input: RuleInput): RuleFinding<Id>[];
}

/** The statute text behind the rules was read in the consolidation of this month. */
export const LAW_CHECKED_ON = '2026-04';
export const LOCAL_GOVERNMENT_ACT = 'kommuneloven';

/** Whom a finding concerns: one alternative, or (several, or none named) the case as a whole. */
export function ofOne(alternatives: readonly string[]): { alternative?: string } {
  const [only] = alternatives;
  return only !== undefined && alternatives.length === 1 ? { alternative: only } : {};
}
