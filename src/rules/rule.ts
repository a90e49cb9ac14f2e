// What a rule is: a requirement of the agreement or a limit in the law, checked on a case, without prose.
import type { Agreement } from '../agreement/agreement.js';
import { type Alternative, type Case, type CaseStatus, CLOSED_STATUSES } from '../case/case.js';
import type { CaseRuleArgs, RuleId } from '../diagnostics/codes.js';
import type { Effect, Path, Severity } from '../diagnostics/diagnostic.js';
import type { OrganisationForms } from '../forms/forms.js';

export interface RuleInput {
  case: Case;
  agreement: Agreement;
  forms: OrganisationForms;
  /** The day the case is judged on (YYYY-MM-DD): the case's own `oppdatert`, or the date asked for. Never the clock. */
  date: string;
  /** The alternatives beside the zero alternative that no limit excludes. */
  open: readonly Alternative[];
}

export interface RuleFinding<Id extends RuleId> {
  args: CaseRuleArgs[Id];
  at: Path;
  onKey?: boolean;
  /** The words of the value that are meant; absent: all of it. */
  part?: string;
  /** The other places that it is about: where the same was said before, or is said again. */
  related?: readonly Path[];
  /** The alternative that the finding concerns; absent: the case as a whole. */
  alternative?: string;
  /** The alternatives it concerns together; an answer to each of them answers it. */
  concerns?: readonly string[];
  /** Where the other things stand that made the rule fire. */
  inputs?: readonly Path[];
  /** Where it weighs otherwise than the rule usually does. */
  severity?: Severity;
}

/**
 * Where a rule comes from. What a rule of law rests on, and since when, is data: the file of organisation forms has its
 * sections under the rule's id.
 */
export type Basis =
  | { kind: 'agreement' }
  | { kind: 'format' }
  | {
      kind: 'law';
      effect: Effect;
      /** An exclusion that an `avklaring` can answer, by naming the section that opens the form. */
      answerable?: true;
      /** A warning that asks whether the form can carry the task, rather than how it is to be done. */
      questionsForm?: true;
    };

export interface Rule<Id extends RuleId = RuleId> {
  id: Id;
  basis: Basis;
  /** The severity where the agreement does not list the rule under `krav`. A rule of law has that of its effect. */
  severity?: Severity;
  /** Whether the rule has anything to ask of this case; null when the case does not say. Absent: it always has. */
  relevant?(input: Pick<RuleInput, 'case' | 'agreement'>): boolean | null;
  check(input: RuleInput): RuleFinding<Id>[];
}

/** Whether the form of an alternative that the rule fires on cannot carry the task, so that it leaves the ranking. */
export function excludes({ basis }: Pick<Rule, 'basis'>): boolean {
  return basis.kind === 'law' && basis.effect === 'excludes';
}

/** The severity a rule has of itself. What a draft lacks can be mended until the case is put forward. */
export function ownSeverity({ basis, severity = 'advarsel' }: Rule, status: CaseStatus): Severity {
  if (basis.kind !== 'law') return severity;
  return effectSeverity(basis.effect, status);
}

export function effectSeverity(effect: Effect, status: CaseStatus): Severity {
  if (effect === 'information') return 'merknad';
  if (effect === 'draft-fault' && status === 'til-behandling') return 'feil';
  return 'advarsel';
}

export function isDecided(status: CaseStatus): boolean {
  return (CLOSED_STATUSES as readonly string[]).includes(status);
}

/** Whom a finding concerns: one alternative, or (several, or none named) the case as a whole. */
export function ofOne(alternatives: readonly string[]): { alternative?: string } {
  const [only] = alternatives;
  return only !== undefined && alternatives.length === 1 ? { alternative: only } : {};
}
