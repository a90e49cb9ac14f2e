// The form in which is told at length what the tool knows: codes, outcomes, terms, and the words around them.
import type { OutcomeId } from '../assessment/assessment.js';
import type { TermId } from '../assessment/terms.js';
import type { FaultCode } from '../diagnostics/fault-codes.js';
import type { knowledgeWords } from './nb/knowledge-words.js';
import type { CodeTitles, RuleExplanations } from './words.js';

/** The agreement's thresholds as «80 av 100»; `against` is what is left of `cooperation`. */
export interface ThresholdWords {
  cooperation: string;
  against: string;
  form: string;
}

export interface OutcomeText {
  what: string;
  /** All of these, or one of them, as `any` says. */
  any: boolean;
  when(thresholds: ThresholdWords): string[];
  todo: readonly string[];
}

export interface TermText {
  name: string;
  text: string;
}

export interface Knowledge {
  ruleExplanations: RuleExplanations;
  titles: CodeTitles;
  faultTexts: Readonly<Record<FaultCode, string>>;
  outcomeTexts: Readonly<Record<OutcomeId, OutcomeText>>;
  termTexts: Readonly<Record<TermId, TermText>>;
  knowledgeWords: KnowledgeWords;
}

export type KnowledgeWords = typeof knowledgeWords;
