// What there is to say of a rule, a form, a term or a code, whatever the case: effect, sections and when they were read.
import type { DraftRuleId, RuleId } from '../diagnostics/codes.js';
import { FAULT_GROUPS, FAULTS, type FaultCode, type FaultGroup } from '../diagnostics/fault-codes.js';
import { DRAFT_RULE_IDS, isDraftRule, LAW_RULE_IDS, RULE_IDS } from '../diagnostics/rule-ids.js';
import { FORM_IDS, type OrganisationForm, type OrganisationForms, versionOn } from '../forms/forms.js';
import { RULES } from '../rules/all-rules.js';
import { DRAFT_RULES } from '../rules/draft/all-draft-rules.js';
import { effectSeverity, type Rule } from '../rules/rule.js';
import { OUTCOMES } from './assessment.js';
import { noteOf, type ReadAgreement, requirementSteps } from './describe-agreement.js';
import type {
  ExplanationIndex,
  FaultExplanation,
  FormExplanation,
  RuleExplanation,
  TermExplanation,
} from './explanation.js';
import { compareForms } from './form-profile.js';
import { TERM_GROUPS, TERMS, type TermGroup, type TermId } from './terms.js';

/** What rules and forms are explained by: the law as it is on a day (null: all versions), and the agreements in use. */
export interface ExplainContext {
  forms: OrganisationForms;
  agreements: readonly ReadAgreement[];
  date: string | null;
}

/** A rule, with the version of what it rests on that holds on the day; without a day, all of them. */
export function explainRule(
  id: RuleId | DraftRuleId,
  { forms, agreements, date }: ExplainContext,
): RuleExplanation {
  const versions = forms.rules.get(id as Parameters<typeof forms.rules.get>[0]) ?? [];
  const current = date === null ? null : versionOn(versions, date);
  return {
    kind: 'rule',
    id,
    ...(isDraftRule(id) ? onDraft(id) : onCase(id)),
    versions: current === null ? [...versions] : versions.filter((version) => version === current),
    requirements: isDraftRule(id) ? [] : requirementsOf(id, agreements),
  };
}

function requirementsOf(id: RuleId, agreements: readonly ReadAgreement[]): RuleExplanation['requirements'] {
  return agreements
    .map((read) => ({ agreement: noteOf(read), steps: requirementSteps(id, read.agreement) }))
    .filter(({ steps }) => steps.length > 0);
}

function onDraft(id: DraftRuleId): Pick<RuleExplanation, 'effect' | 'severity' | 'answerable'> {
  const { effect } = DRAFT_RULES[id];
  return { effect, severity: effectSeverity(effect, 'under-utredning'), answerable: 'no' };
}

function onCase(id: RuleId): Pick<RuleExplanation, 'effect' | 'severity' | 'answerable'> {
  const { basis, severity = 'advarsel' } = RULES[id] as unknown as Rule;
  if (basis.kind !== 'law') return { effect: null, severity, answerable: severity === 'feil' ? 'no' : 'yes' };
  const closes = basis.effect === 'excludes';
  return {
    effect: basis.effect,
    severity: effectSeverity(basis.effect, 'under-utredning'),
    answerable: closes ? (basis.answerable === true ? 'with-section' : 'no') : 'yes',
  };
}

export function explainForm(
  id: OrganisationForm,
  { forms, date }: Pick<ExplainContext, 'forms' | 'date'>,
): FormExplanation {
  const { nearest, agreement } = forms.facts(id);
  return {
    kind: 'form',
    id,
    comparison: compareForms(forms, [id], date),
    nearest: nearest.map((form) => ({ id: form, name: forms.facts(form).name })),
    agreement: agreement.filter(({ from }) => from === null || date === null || from <= date),
  };
}

export function explainTerm(id: TermId): TermExplanation {
  return { kind: 'term', id, see: [...TERMS[id]] };
}

export function explainFault(id: FaultCode): FaultExplanation {
  const groups = Object.entries(FAULT_GROUPS) as [FaultGroup, Partial<Record<FaultCode, unknown>>][];
  const [group] = groups.find(([, codes]) => id in codes) ?? ['text' as const];
  return { kind: 'fault', id, group, severity: FAULTS[id] };
}

/** Everything that can be explained. */
export function explanationIndex({
  forms,
  agreements,
}: Pick<ExplainContext, 'forms' | 'agreements'>): ExplanationIndex {
  const law: readonly string[] = LAW_RULE_IDS;
  return {
    terms: Object.entries(TERM_GROUPS).map(([group, terms]) => ({
      group: group as TermGroup,
      ids: Object.keys(terms) as TermId[],
    })),
    criteria: agreements.map((read) => ({
      agreement: noteOf(read),
      criteria: read.agreement.criteria.map(({ id, name }) => ({ id, name })),
    })),
    outcomes: [...OUTCOMES],
    forms: FORM_IDS.map((id) => ({ id, name: forms.facts(id).name })),
    rules: RULE_IDS.filter((id) => !law.includes(id)),
    law: [...LAW_RULE_IDS],
    draft: [...DRAFT_RULE_IDS],
    faults: Object.entries(FAULT_GROUPS).map(([group, codes]) => ({
      group: group as FaultGroup,
      ids: Object.keys(codes) as FaultCode[],
    })),
  };
}
