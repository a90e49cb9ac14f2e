// What there is to tell of an agreement by itself: plain values, for `criteria` and for what `explain` says of criteria.
import type { Named, RequirementStage, RiskClass } from '../agreement/agreement.js';
import type { RuleId } from '../diagnostics/codes.js';
import type { Severity } from '../diagnostics/diagnostic.js';

/** Which agreement it is, and who stands behind what is in it. */
export interface AgreementNote {
  file: string;
  hash: string;
  id: string;
  name: string;
  version: string | null;
  status: 'utkast' | 'vedtatt';
  /** The document that it is taken from, and the day it was agreed on. */
  document: string;
  agreedOn: string | null;
  /** Who decided how the criteria are applied, and when. */
  methodSetBy: string;
  methodSetOn: string | null;
}

export interface LevelDescription {
  value: number;
  /** Null: the scale has no step of that value. */
  sign: string | null;
  word: string | null;
  text: string;
}

export interface CriterionDescription {
  id: string;
  name: string;
  question: string | null;
  delimitation: string | null;
  levels: LevelDescription[];
  weight: number;
  /** Of the weights of all criteria. */
  share: number;
  /** The groups that it belongs to, by id. */
  groups: string[];
  checkedAgainst: 'investering' | 'drift' | null;
}

export interface Thresholds {
  cooperation: number;
  form: number;
}

/** At which stage of a case a rule begins to weigh how much. */
export interface RequirementSteps {
  stage: RequirementStage;
  severity: Severity;
}

export interface AgreementDescription extends AgreementNote {
  municipalities: { id: string; name: string; population: number | null }[];
  municipalityWeighting: 'lik' | 'innbyggere';
  criteria: CriterionDescription[];
  groups: { id: string; name: string; criteria: string[] }[];
  weights: { equal: boolean; reason: string | null; setOn: string | null };
  scale: { from: number; to: number; steps: { value: number; sign: string; word: string }[] };
  thresholds: Thresholds;
  requirements: { rule: RuleId; steps: RequirementSteps[] }[];
  notMeasured: string[];
  typicalEvidence: { area: Named; texts: string[] }[];
  phases: { name: string; areas: Named[] }[];
  bodies: Named[];
  riskMatrix: { likelihoods: string[]; consequences: string[]; classes: RiskClass[][] } | null;
}
