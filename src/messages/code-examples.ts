// The examples of all codes together, kept apart from what every run reads.
import type { DraftRuleId, RuleId } from '../diagnostics/codes.js';
import type { FaultCode } from '../diagnostics/fault-codes.js';
import type { FaultExample } from './fault-examples.js';

export { faultExamples } from './fault-examples.js';
export { ruleExamples } from './rule-examples.js';

export interface RuleExample {
  bad: string;
  /** May also be the answer that settles the finding. */
  good: string;
}

export interface Examples {
  ruleExamples: Readonly<Record<RuleId | DraftRuleId, RuleExample>>;
  /** Null: what is wrong cannot be shown as text. */
  faultExamples: Readonly<Record<FaultCode, FaultExample | null>>;
}
