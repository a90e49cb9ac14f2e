// What `explain` tells: of a rule, a form, a criterion, an outcome, a term or a code. Plain values, no prose of the tool's own.
import type { DraftRuleId, RuleId } from '../diagnostics/codes.js';
import type { Effect, Severity } from '../diagnostics/diagnostic.js';
import type { FaultCode, FaultGroup } from '../diagnostics/fault-codes.js';
import type { AgreementPoint, OrganisationForm, Sourced } from '../forms/forms.js';
import type {
  AgreementNote,
  CriterionDescription,
  RequirementSteps,
  Thresholds,
} from './agreement-description.js';
import type { OutcomeId } from './assessment.js';
import type { FormComparison } from './form-advice.js';
import type { TermGroup, TermId } from './terms.js';

/** The kinds of things that can be explained, in the order in which they are listed. */
export const EXPLAINED_KINDS = ['term', 'criterion', 'outcome', 'form', 'rule', 'fault'] as const;
export type ExplainedKind = (typeof EXPLAINED_KINDS)[number];

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
  /** The agreements in use that require it, and from which stage. */
  requirements: { agreement: AgreementNote; steps: RequirementSteps[] }[];
}

export interface FormExplanation {
  kind: 'form';
  id: OrganisationForm;
  comparison: FormComparison;
  /** The forms nearest to it in control, nearest first. */
  nearest: { id: OrganisationForm; name: string }[];
  agreement: AgreementPoint[];
}

/** A criterion of one agreement. */
export interface CriterionExplanation {
  kind: 'criterion';
  id: string;
  agreement: AgreementNote;
  criterion: CriterionDescription;
  /** Those that the criterion belongs to, each with the names of all its criteria. */
  groups: { id: string; name: string; criteria: string[] }[];
  weights: { equal: boolean; reason: string | null };
  /** The areas for which the agreement says what a case usually rests on. */
  evidenceAreas: string[];
}

export interface OutcomeExplanation {
  kind: 'outcome';
  id: OutcomeId;
  /** The outcomes are tried one after the other: which this is, from 1, and of how many. */
  order: number;
  of: number;
  /** What counts as clear, and in which of the agreements in use. */
  thresholds: (Thresholds & { agreements: AgreementNote[] })[];
}

export interface TermExplanation {
  kind: 'term';
  id: TermId;
  see: TermId[];
}

/** A code that is no rule. */
export interface FaultExplanation {
  kind: 'fault';
  id: FaultCode;
  group: FaultGroup;
  severity: Severity;
}

export type Explanation =
  | RuleExplanation
  | FormExplanation
  | CriterionExplanation
  | OutcomeExplanation
  | TermExplanation
  | FaultExplanation;

export interface ExplanationIndex {
  terms: { group: TermGroup; ids: TermId[] }[];
  criteria: { agreement: AgreementNote; criteria: { id: string; name: string }[] }[];
  outcomes: OutcomeId[];
  forms: { id: string; name: string }[];
  rules: RuleId[];
  law: RuleId[];
  draft: DraftRuleId[];
  faults: { group: FaultGroup; ids: FaultCode[] }[];
}
