// Runs the rules on a case: limits that exclude first, then everything else on the alternatives that stay open.
import { type Agreement, REQUIREMENT_STAGES } from '../agreement/agreement.js';
import { type Case, type CaseStatus, CLOSED_STATUSES } from '../case/case.js';
import { realAlternatives } from '../case/read-case.js';
import type { RuleId } from '../diagnostics/codes.js';
import type { Answer, Diagnostic, Location, Path, Severity } from '../diagnostics/diagnostic.js';
import type { ValueFault } from '../source/fault.js';
import { locatedDiagnostic } from '../source/read-source.js';
import { RULES } from './all-rules.js';
import type { Rule, RuleFinding, RuleInput } from './rule.js';

export interface CheckInput {
  case: Case;
  agreement: Agreement;
  date: string;
  locate(path: Path, onKey: boolean): Location;
}

/** All findings on a case, and the rules that exclude each excluded alternative. */
export function checkCase({ case: read, agreement, date, locate }: CheckInput): {
  diagnostics: Diagnostic[];
  exclusions: Map<string, RuleId[]>;
} {
  const run = (rules: readonly Rule[], open: RuleInput['open']) =>
    rules.flatMap((rule) => runRule(rule, { case: read, agreement, date, open }, locate));
  const all = Object.values(RULES) as unknown as Rule[];
  const candidates = realAlternatives(read);
  const excluding = run(
    all.filter(({ excludes }) => excludes),
    candidates,
  );
  const exclusions = new Map<string, RuleId[]>();
  for (const { alternative, code } of excluding) {
    if (alternative !== null)
      exclusions.set(alternative, [...(exclusions.get(alternative) ?? []), code as RuleId]);
  }
  const open = candidates.filter(({ id }) => !exclusions.has(id));
  const others = run(
    all.filter(({ excludes }) => !excludes),
    open,
  );
  return { diagnostics: [...excluding, ...others], exclusions };
}

function runRule(rule: Rule, input: RuleInput, locate: CheckInput['locate']): Diagnostic[] {
  // Stages tighten what is asked of a case; a limit in the law holds at every stage.
  const severity =
    severityOf(rule, input.case.status, input.agreement) ?? (rule.excludes ? rule.severity : null);
  if (severity === null) return [];
  return rule.check(input).map((finding) => {
    const fault = {
      code: rule.id,
      args: finding.args,
      path: finding.at,
      onKey: finding.onKey ?? false,
    } as ValueFault;
    const diagnostic = locatedDiagnostic(
      { ...fault, severity, alternative: finding.alternative ?? null },
      locate,
    );
    // An error is mended, an exclusion stands; only what is a warning or less can be answered.
    return rule.excludes || severity === 'feil'
      ? diagnostic
      : { ...diagnostic, answered: answerTo(rule.id, finding, input.case) };
  });
}

/**
 * The severity of a rule for a case of this status; null when it is off. A rule that the agreement lists has the
 * severity of the latest stage reached, none before its first, and is a remark once the case is decided.
 */
export function severityOf(rule: Rule, status: CaseStatus, agreement: Agreement): Severity | null {
  const listed = agreement.requirements.get(rule.id);
  if (listed === undefined) return rule.severity;
  if ((CLOSED_STATUSES as readonly string[]).includes(status)) return 'merknad';
  // A postponed case is back in the stage of study.
  const stage = status === 'utsatt' ? 'under-utredning' : status;
  const reached = REQUIREMENT_STAGES.slice(0, (REQUIREMENT_STAGES as readonly string[]).indexOf(stage) + 1);
  return reached.reduce<Severity | null>((severity, at) => listed[at] ?? severity, null);
}

/** The clarification in the case that answers a warning of this rule on this alternative. */
function answerTo(rule: RuleId, finding: RuleFinding<RuleId>, read: Case): Answer | null {
  const clarification = read.clarifications.find(
    (entry) =>
      entry.rule === rule && (entry.alternative === null || entry.alternative === finding.alternative),
  );
  if (clarification === undefined) return null;
  return { by: clarification.by, date: clarification.date, text: clarification.text };
}
