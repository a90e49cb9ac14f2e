// What there is to say of a rule or a form, whatever the case: effect, sections and when they were read.
import type { DraftRuleId, RuleId } from '../diagnostics/codes.js';
import { DRAFT_RULE_IDS, isDraftRule, LAW_RULE_IDS, RULE_IDS } from '../diagnostics/rule-ids.js';
import { FORM_IDS, type OrganisationForm, type OrganisationForms, versionOn } from '../forms/forms.js';
import { RULES } from '../rules/all-rules.js';
import { DRAFT_RULES } from '../rules/draft/all-draft-rules.js';
import { effectSeverity, type Rule } from '../rules/rule.js';
import type { ExplanationIndex, FormExplanation, RuleExplanation } from './explanation.js';
import { compareForms } from './form-profile.js';

/** A rule, with the version of what it rests on that holds on the day; without a day, all of them. */
export function explainRule(
  id: RuleId | DraftRuleId,
  forms: OrganisationForms,
  date: string | null,
): RuleExplanation {
  const versions = forms.rules.get(id as Parameters<typeof forms.rules.get>[0]) ?? [];
  const current = date === null ? null : versionOn(versions, date);
  return {
    kind: 'rule',
    id,
    ...(isDraftRule(id) ? onDraft(id) : onCase(id)),
    versions: current === null ? [...versions] : versions.filter((version) => version === current),
  };
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
  forms: OrganisationForms,
  date: string | null,
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

/** Everything that can be explained. */
export function explanationIndex(forms: OrganisationForms): ExplanationIndex {
  const law: readonly string[] = LAW_RULE_IDS;
  return {
    forms: FORM_IDS.map((id) => ({ id, name: forms.facts(id).name })),
    rules: RULE_IDS.filter((id) => !law.includes(id)),
    law: [...LAW_RULE_IDS],
    draft: [...DRAFT_RULE_IDS],
  };
}
