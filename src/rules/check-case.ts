// Runs the rules on a case: limits that exclude first, then everything else on the alternatives that stay open.
import { type Agreement, REQUIREMENT_STAGES } from '../agreement/agreement.js';
import type { Alternative, Case, CaseStatus, Clarification } from '../case/case.js';
import { isOnlyReviewed } from '../case/only-reviewed.js';
import { realAlternatives } from '../case/read-case.js';
import type { RuleId } from '../diagnostics/codes.js';
import type { Answer, Diagnostic, LegalBasis, Location, Path, Severity } from '../diagnostics/diagnostic.js';
import { isLawRule } from '../diagnostics/rule-ids.js';
import { type OrganisationForms, versionOn } from '../forms/forms.js';
import type { ValueFault } from '../source/fault.js';
import { locatedDiagnostic } from '../source/read-source.js';
import { RULES } from './all-rules.js';
import { excludes, isDecided, ownSeverity, type Rule, type RuleFinding, type RuleInput } from './rule.js';

export interface CheckInput {
  case: Case;
  agreement: Agreement;
  forms: OrganisationForms;
  date: string;
  locate(path: Path, onKey: boolean, part?: string): Location;
}

/** All findings on a case, and the rules that exclude each excluded alternative. */
export function checkCase(input: CheckInput): {
  diagnostics: Diagnostic[];
  exclusions: Map<string, RuleId[]>;
} {
  const candidates = realAlternatives(input.case);
  const excluding = runRules(input, candidates, true);
  const exclusions = new Map<string, RuleId[]>();
  for (const { alternative, code, answered, basis } of excluding) {
    if (alternative === null || answered !== null || basis?.effect !== 'excludes') continue;
    exclusions.set(alternative, [...(exclusions.get(alternative) ?? []), code as RuleId]);
  }
  const open = candidates.filter(({ id }) => !exclusions.has(id));
  return { diagnostics: [...excluding, ...runRules(input, open, false)], exclusions };
}

/** The findings of the rules that exclude, or of all the others, on these alternatives. */
export function runRules(input: CheckInput, open: readonly Alternative[], excluding: boolean): Diagnostic[] {
  const rules = (Object.values(RULES) as unknown as Rule[]).filter((rule) => excludes(rule) === excluding);
  return rules.flatMap((rule) => runRule(rule, { ...input, open }, input.locate));
}

/** The findings of one rule, each with its place and how much it weighs for this case. */
export function runRule(rule: Rule, input: RuleInput, locate: CheckInput['locate']): Diagnostic[] {
  // The agreement's requirements are to a case paper; a cooperation that is running is reviewed without one.
  if (rule.basis.kind === 'agreement' && isOnlyReviewed(input.case)) return [];
  const basis = legalBasis(rule, input);
  if (basis === 'repealed') return [];
  // Stages tighten what is asked of a case; a limit in the law holds at every stage.
  const severity =
    severityOf(rule, input.case.status, input.agreement) ??
    (excludes(rule) ? ownSeverity(rule, input.case.status) : null);
  if (severity === null) return [];
  return rule.check(input).map((finding) => {
    const fault = {
      code: rule.id,
      args: finding.args,
      path: finding.at,
      onKey: finding.onKey ?? false,
      ...(finding.part !== undefined && { part: finding.part }),
      ...(finding.related !== undefined && { related: finding.related }),
    } as ValueFault;
    const weight = finding.severity ?? severity;
    const diagnostic = locatedDiagnostic(
      { ...fault, severity: weight, alternative: finding.alternative ?? null },
      locate,
    );
    return {
      ...diagnostic,
      basis,
      inputs: (finding.inputs ?? []).map((path) => locate(path, false)),
      answered: answerTo(rule, { ...finding, severity: weight }, { read: input.case, basis }),
    } as Diagnostic;
  });
}

/**
 * What a rule of law rests on, on the day of the case; null for the others. A rule that has not been held against its
 * source never excludes: it warns, and says so.
 */
function legalBasis({ id, basis }: Rule, { forms, date }: RuleInput): LegalBasis | 'repealed' | null {
  if (basis.kind !== 'law' || !isLawRule(id)) return null;
  const version = versionOn(forms.rules.get(id), date);
  if (version === null || version.repealed) return 'repealed';
  const { references, checkedOn, unchecked } = version;
  const effect = basis.effect === 'excludes' && checkedOn === null ? 'warning' : basis.effect;
  return { effect, references, checkedOn, unchecked };
}

/**
 * The severity of a rule for a case of this status; null when it is off. A rule that the agreement lists has the
 * severity of the latest stage reached, none before its first, and is a remark once the case is decided.
 */
export function severityOf(rule: Rule, status: CaseStatus, agreement: Agreement): Severity | null {
  const listed = agreement.requirements.get(rule.id);
  if (listed === undefined) return ownSeverity(rule, status);
  if (isDecided(status)) return 'merknad';
  // A postponed case is back in the stage of study.
  const stage = status === 'utsatt' ? 'under-utredning' : status;
  const reached = REQUIREMENT_STAGES.slice(0, (REQUIREMENT_STAGES as readonly string[]).indexOf(stage) + 1);
  return reached.reduce<Severity | null>((severity, at) => listed[at] ?? severity, null);
}

/**
 * The clarification in the case that answers a finding. An error is mended, not answered. An exclusion is answered only
 * where its rule says so, and by naming the section that opens the form.
 */
function answerTo(
  rule: Rule,
  finding: RuleFinding<RuleId> & { severity: Severity },
  { read, basis }: { read: Case; basis: LegalBasis | null },
): Answer | null {
  if (finding.severity === 'feil') return null;
  const excluding = basis?.effect === 'excludes';
  if (excluding && !(rule.basis.kind === 'law' && rule.basis.answerable)) return null;
  const usable = read.clarifications.filter(
    (entry) => entry.rule === rule.id && (!excluding || namesSection(entry)),
  );
  const answer = usable.find(
    (entry) => entry.alternative === null || entry.alternative === finding.alternative,
  );
  if (answer !== undefined) return asAnswer(answer);
  const each = (finding.concerns ?? []).map((id) => usable.find(({ alternative }) => alternative === id));
  const [first] = each;
  return first !== undefined && each.every((entry) => entry !== undefined) ? asAnswer(first) : null;
}

function namesSection({ section }: Clarification): boolean {
  return section !== null && /§\s*\d/.test(section);
}

function asAnswer({ by, date, text, section, source }: Clarification): Answer {
  return { by, date, text, section, source };
}
