// The one result that every view looks at: plain JSON values, no prose of the tool's own.
import type { Named, RiskClass } from '../agreement/agreement.js';
import type { CaseStatus, DataQuality } from '../case/case.js';
import type { RuleId } from '../diagnostics/codes.js';
import type { Diagnostic, DiagnosticCode, Severity } from '../diagnostics/diagnostic.js';
import type { OrganisationForm } from '../forms/forms.js';
import type { Assessors, Parties } from './assessors.js';
import type { ReadinessProfile } from './readiness-profile.js';
import type { Review } from './review-profile.js';
import type { StepPlan } from './step-plan.js';
import type { WeightsSource } from './weights-result.js';

/** From the strongest support to none; the order in which a table of cases is sorted. */
export const OUTCOMES = [
  'taler-for',
  'taler-for-med-forbehold',
  'samarbeid-form-uavklart',
  'bor-utredes-videre',
  'taler-ikke-for-samarbeid',
  'ingen-apen-form',
  'kan-ikke-vurderes',
] as const;
export type OutcomeId = (typeof OUTCOMES)[number];

/** The outcomes that can be asked for as a gate: each is met by itself and by the stronger ones before it. */
export const REQUIRABLE_OUTCOMES = OUTCOMES.slice(0, 3);

/** A score in the file that is missing: of one municipality, or (null) of all. */
export interface CellName {
  criterion: string;
  alternative: string;
  municipality: string | null;
}

/** Shares of weightings are worked out over all of them, or found by trying some. */
export type ShareMethod = 'exact' | 'sampling';

export type Reason =
  | { id: 'unreadable'; errors: number }
  | { id: 'no-alternatives' }
  | { id: 'no-scores' }
  | { id: 'all-excluded' }
  | { id: 'requirements-unmet'; rules: DiagnosticCode[] }
  | { id: 'gaps-decide-cooperation'; cells: CellName[] }
  | { id: 'gaps-decide-leader'; cells: CellName[] }
  | { id: 'cooperation-uncertain'; share: number }
  | { id: 'zero-cannot-continue'; share: number }
  | { id: 'zero-leads'; value: number }
  | { id: 'cooperation-weak'; share: number }
  | { id: 'cooperation-clear'; share: number }
  | { id: 'first-place-shared'; leaders: string[] }
  /** `oftener`: another alternative that comes first in more weightings than the leader does; null where none does. */
  | { id: 'form-uncertain'; share: number; oftener: { alternative: string; share: number } | null }
  | { id: 'form-clear'; share: number }
  | { id: 'reservations'; rules: DiagnosticCode[] };

/** The strongest thing to be said on the other side of the outcome. */
export type Counterargument =
  | { id: 'worse-than-zero'; value: number }
  | { id: 'municipality-loses'; municipality: string; value: number }
  | {
      id: 'criterion-against';
      criterion: string;
      municipality: string | null;
      score: number;
      reason: string | null;
    }
  /** `measured`: red after measures; otherwise red without any. */
  | { id: 'red-risk'; event: string; measured: boolean }
  | { id: 'disadvantage'; text: string }
  | { id: 'rival-better'; criterion: string; rival: string; difference: number }
  | { id: 'criterion-for'; criterion: string; score: number; reason: string | null }
  | { id: 'advantage'; text: string };

/** One line of the ranked table. Values are on the agreement's scale; null where there is no score to value. */
export interface RankedAlternative {
  id: string;
  name: string;
  form: OrganisationForm;
  standing: 'open' | 'excluded' | 'zero';
  /** False only for a zero alternative that the case says cannot go on. */
  canContinue: boolean;
  /** Competition rank among the ranked; null for an excluded alternative and a zero alternative that cannot continue. */
  rank: number | null;
  /** Whether another alternative shares the rank. */
  tied: boolean;
  value: number | null;
  /** What the value can be when the gaps are filled; null without gaps. */
  gapRange: [low: number, high: number] | null;
  /** The share of weightings in which it comes first among the open alternatives. */
  firstShare: number | null;
  municipalities: { id: string; value: number; rank: number | null }[];
  /** The rules that exclude it. */
  excludedBy: RuleId[];
  /** Open alternatives at least as good on every criterion for every municipality, and better on one. */
  dominatedBy: string[];
  host: string | null;
  location: string | null;
  positions: { municipality: string; from: number; to: number }[];
  /** Money as listed, summed over the period, not discounted: saving positive. `shared`: by a key; null where none is. */
  money: {
    kind: 'investering' | 'drift';
    municipalities: { id: string; kroner: number | null }[];
    shared: number | null;
    total: number;
  }[];
  advantages: string[];
  disadvantages: string[];
}

export interface CriterionResult {
  id: string;
  name: string;
  /** Normalised: the weights of all criteria sum to 1. */
  weight: number;
  scores: {
    alternative: string;
    /** The joint score; null where it is a gap for some municipality. */
    score: number | null;
    municipalities: { id: string; score: number | null }[];
  }[];
}

export interface Recommendation {
  /** Null: the case has been decided, and the ranking is a review. */
  outcome: OutcomeId | null;
  reasons: Reason[];
  /** The open alternatives in front at the agreement's weights; more than one when they are equal. */
  leaders: string[];
  counterargument: Counterargument | null;
  /** What carries (or weighs against) the first of the leaders, largest first. Contributions sum to its value. */
  drivers: { criterion: string; score: number; contribution: number }[];
}

export interface Robustness {
  /** Worked out over all weightings, where every score is certain and that is quick; else by drawing some of them. */
  method: ShareMethod;
  /** Null where nothing was drawn. */
  samples: number | null;
  seed: number | null;
  /** Share of weightings in which the best open alternative beats the zero alternative; standard error 0 where worked out. */
  cooperation: { share: number; standardError: number };
  /** Share in which the leader comes first among the open alternatives. */
  form: { share: number; standardError: number };
  turning: {
    /** Whether the first place is shared already, so that there is nothing to turn. */
    shared: boolean;
    weight: { criterion: string; from: number; to: number; challenger: string } | null;
    shift: {
      points: number;
      moves: { from: string; to: string; amount: number }[];
      challenger: string;
    } | null;
    score: (CellName & { from: number; to: number; challenger: string; tie: boolean }) | null;
  };
  /** The leaders when the criteria of a group count as one; `same`: the leaders and the side of 0 they are on. */
  groupsAsOne: { group: string; name: string; leaders: string[]; value: number; same: boolean }[];
}

export interface RequirementResult {
  rule: RuleId;
  severity: Severity;
  /** `unknown`: the case does not say whether the rule has anything to ask of it. */
  state: 'met' | 'unmet' | 'not-relevant' | 'unknown';
  /** How many findings are not answered by a clarification. */
  open: number;
}

export interface RiskResult {
  id: string;
  what: string;
  alternatives: string[];
  municipalities: string[];
  before: RiskClass | null;
  after: RiskClass | null;
  knowledge: 'svak' | 'middels' | 'sterk' | null;
  measure: string | null;
  owner: string | null;
}

/** The ranking under other weights, beside the agreement's own. */
export interface WhatIf {
  weights: { criterion: string; weight: number }[];
  /** The file that all the weights come from, as shares of 1; null for weights from the command line. */
  source: WeightsSource | null;
  outcome: OutcomeId | null;
  leaders: string[];
  alternatives: { id: string; value: number; rank: number | null }[];
}

export interface CaseFacts {
  id: string;
  title: string;
  status: CaseStatus;
  area: string | null;
  phase: string | null;
  dataQuality: DataQuality;
  updated: string;
  summary: string | null;
  municipalities: { id: string; name: string }[];
}

/** A treatment in a body: what came of it, or null where that is still to come. */
export interface TreatmentFact {
  /** The id of the body, and what the agreement calls it. */
  body: string;
  name: string;
  /** Null: common to all. */
  municipality: string | null;
  date: string | null;
  kind: string;
  outcome: string | null;
}

export interface AgreementFacts {
  id: string;
  name: string;
  version: string | null;
  status: 'utkast' | 'vedtatt';
  file: string;
  methodSetBy: string;
  weightsReason: string | null;
  /** True when all criteria weigh the same. */
  equalWeights: boolean;
  scale: { from: number; to: number; steps: { value: number; sign: string }[] };
  thresholds: { cooperation: number; form: number };
  notMeasured: string[];
  /** The documents and figures that a case on this area usually rests on; empty where the agreement names none. */
  typicalEvidence: string[];
  /** The phases and the bodies, in the agreement's order. */
  phases: string[];
  bodies: Named[];
}

export interface Assessment {
  file: string;
  /** Null when the file could not be read as a case. */
  case: CaseFacts | null;
  agreement: AgreementFacts | null;
  recommendation: Recommendation;
  alternatives: RankedAlternative[];
  criteria: CriterionResult[];
  robustness: Robustness | null;
  whatIf: WhatIf | null;
  requirements: RequirementResult[];
  /** Null when the case says nothing of what a cooperation needs. */
  readiness: ReadinessProfile | null;
  /** Null when the case is not about a cooperation that is running. */
  review: Review | null;
  /** Null when the case takes in no areas one by one. */
  steps: StepPlan | null;
  risks: RiskResult[];
  /** In the order of the case. */
  treatment: TreatmentFact[];
  moneyPeriod: { priceYear: number | null; from: number; to: number } | null;
  /** How many of the scores that are asked for are given, have a reason, and name a source. */
  basis: { asked: number; given: number; reasoned: number; sourced: number };
  /** Null when the case has no assessors' sheets. */
  assessors: Assessors | null;
  /** Null when nothing is ranked, or one municipality stands alone. */
  parties: Parties | null;
  findings: Diagnostic[];
  provenance: {
    tool: string;
    /** The day the rules judged the case on. */
    date: string | null;
    caseHash: string;
    agreementHash: string | null;
    lawHash: string | null;
    /** The latest month in which a source of the rules on form and law was read. */
    lawCheckedOn: string | null;
  };
}
