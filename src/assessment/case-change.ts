// What a change did to a case: plain values for the views, no prose of the tool's own.
import type { RiskClass } from '../agreement/agreement.js';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import type { CellName, OutcomeId, RankedAlternative, Robustness } from './assessment.js';

/** What was before and what is now. */
export interface Change<Value> {
  from: Value;
  to: Value;
}

/** How a finding counts: as grave as it is, or not at all, since it is answered or ignored with a reason. */
export type FindingState = Severity | 'avklart' | 'ignorert';

export interface StatedFinding {
  finding: Diagnostic;
  state: FindingState;
}

/** A kind of file that a case is assessed from. `project` is the severities of the project file. */
export type Cause = 'case' | 'agreement' | 'law' | 'sheets' | 'drafts' | 'project';

/** A finding that was there and still is, in another state. */
export interface FindingChange extends Change<FindingState> {
  finding: Diagnostic;
}

export interface FindingChanges {
  added: StatedFinding[];
  gone: StatedFinding[];
  changed: FindingChange[];
}

/** Null on a side where the alternative is not there. Of a case that is new, every alternative is one. */
export interface AlternativeChange {
  id: string;
  name: string;
  rank: Change<number | null>;
  value: Change<number | null>;
  standing: Change<RankedAlternative['standing'] | null>;
}

/** A joint score, or (municipality) the score of one, that is another; null: it is not given. */
export interface ScoreChange extends CellName, Change<number | null> {}

export interface WeightChange extends Change<number | null> {
  criterion: string;
}

/** The smallest change that turns the first place; null: none does, or there is no ranking. */
export interface TurningChanges {
  weight: Change<Robustness['turning']['weight']> | null;
  score: Change<Robustness['turning']['score']> | null;
}

/** Listed money summed over the period, saving positive; of one municipality, or (null) what they share by a key. */
export interface MoneyChange extends Change<number | null> {
  alternative: string;
  kind: 'investering' | 'drift';
  municipality: string | null;
}

/** Jobs before and after the alternative, as the case had it and has it; null: not given. */
export interface JobsChange extends Change<{ from: number; to: number } | null> {
  alternative: string;
  municipality: string;
}

/** The class of a risk without measures and with them; null: not given. */
export interface RiskChange {
  id: string;
  what: string;
  before: Change<RiskClass | null>;
  after: Change<RiskClass | null>;
}

export interface CaseChange {
  /** The id and title that the case has now, or had; null: it could be read on neither side. */
  id: string | null;
  title: string | null;
  /** Null on a side where there is no such file. */
  file: Change<string | null>;
  /** Whether the file could be read as a case; null where there is none. */
  readable: Change<boolean | null>;
  causes: Cause[];
  /** Whether anything that is told of the case is another; a text may be changed without. */
  effect: boolean;
  /** Null on a side where the case has been decided, or where there is none. */
  outcome: Change<OutcomeId | null>;
  /** Null where it is the same; so too those that follow. */
  leaders: Change<string[]> | null;
  /** The share of weightings in which cooperation is better, and in which the leader comes first. */
  cooperation: Change<number> | null;
  form: Change<number> | null;
  alternatives: AlternativeChange[];
  scores: ScoreChange[];
  weights: WeightChange[];
  facts: { money: MoneyChange[]; jobs: JobsChange[]; risks: RiskChange[] };
  turning: TurningChanges;
  findings: FindingChanges;
  /** The names that words need, those of now before those of before. */
  names: {
    alternatives: { id: string; name: string }[];
    criteria: { id: string; name: string }[];
    municipalities: { id: string; name: string }[];
  };
}

export interface Comparison {
  /** The refs as they were written; null: the files as they are in the folder. */
  from: string;
  to: string | null;
  /** Those that differ, in the order of their files. */
  cases: CaseChange[];
  /** How many cases are the same on both sides. */
  same: number;
}
