// What `explain` tells of a rule or a form. Plain values, no prose of the tool's own.
import type { DraftRuleId, RuleId } from '../diagnostics/codes.js';
import type { Effect, Severity } from '../diagnostics/diagnostic.js';
import type { AgreementPoint, OrganisationForm, Sourced } from '../forms/forms.js';
import type { FormComparison } from './form-advice.js';

export interface RuleExplanation {
  kind: 'rule';
  id: RuleId | DraftRuleId;
  /** Null: the rule is the agreement's or the format's, not the law's. */
  effect: Effect | null;
  severity: Severity;
  /** By a clarification in the case; an exclusion only by one that names a section. */
  answerable: 'yes' | 'with-section' | 'no';
  /** What it rests on, the latest version last; empty for a rule that is not the law's. */
  versions: (Sourced & { from: string | null; repealed: boolean })[];
}

export interface FormExplanation {
  kind: 'form';
  id: OrganisationForm;
  comparison: FormComparison;
  /** The forms nearest to it in control, nearest first. */
  nearest: { id: OrganisationForm; name: string }[];
  agreement: AgreementPoint[];
}

export type Explanation = RuleExplanation | FormExplanation;

export interface ExplanationIndex {
  forms: { id: string; name: string }[];
  rules: RuleId[];
  law: RuleId[];
  draft: DraftRuleId[];
}
