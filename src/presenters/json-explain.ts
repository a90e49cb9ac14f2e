// Rules and forms explained, and the list of what can be, as JSON.
import type { Explanation, ExplanationIndex } from '../assessment/explanation.js';
import { ruleExamples } from '../messages/rule-examples.js';
import type { RuleExplanations } from '../messages/words.js';
import { FORMAT, serialise } from './json.js';

/** Each rule with what it asks for in words, and the same examples that a person is shown. */
export function presentExplanations(explanations: readonly Explanation[], texts: RuleExplanations): string {
  const told = explanations.map((one) =>
    one.kind === 'rule' ? { ...one, text: texts[one.id], example: ruleExamples[one.id] } : one,
  );
  return serialise({ format: FORMAT, explanations: told });
}

/** Everything that can be explained, by its id. */
export function presentIndex(index: ExplanationIndex): string {
  return serialise({ format: FORMAT, index });
}
