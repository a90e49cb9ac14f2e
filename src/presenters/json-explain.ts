// What `explain` and `criteria` tell, and the list of what can be explained, as JSON.
import type { AgreementDescription } from '../assessment/agreement-description.js';
import type { Explanation, ExplanationIndex } from '../assessment/explanation.js';
import type { Examples } from '../messages/code-examples.js';
import type { Knowledge } from '../messages/knowledge.js';
import type { Messages } from '../messages/nb.js';
import { thresholdWords } from './agreement-text.js';
import { FORMAT, serialise } from './json.js';

interface Words {
  messages: Messages;
  knowledge: Knowledge;
  examples: Examples;
}

/** Each with the words and the examples that a person is shown. */
export function presentExplanations(explanations: readonly Explanation[], words: Words): string {
  return serialise({ format: FORMAT, explanations: explanations.map((one) => withWords(one, words)) });
}

function withWords(one: Explanation, { messages, knowledge, examples }: Words): object {
  switch (one.kind) {
    case 'rule':
      return { ...one, text: knowledge.ruleExplanations[one.id], example: examples.ruleExamples[one.id] };
    case 'fault': {
      const example = examples.faultExamples[one.id];
      return {
        ...one,
        name: knowledge.titles[one.id],
        text: knowledge.faultTexts[one.id],
        example: example && { bad: example.bad, good: example.good, of: example.of },
      };
    }
    case 'term':
      return { ...one, ...knowledge.termTexts[one.id] };
    case 'outcome': {
      const { what, any, when, todo } = knowledge.outcomeTexts[one.id];
      return {
        ...one,
        name: messages.page.outcomeNames[one.id],
        text: what,
        any,
        thresholds: one.thresholds.map((thresholds) => ({
          ...thresholds,
          when: when(thresholdWords(thresholds, messages)),
        })),
        todo,
      };
    }
    case 'form':
    case 'criterion':
      return one;
  }
}

/** Everything that can be explained, by its id. */
export function presentIndex(index: ExplanationIndex): string {
  return serialise({ format: FORMAT, index });
}

/** Agreements as `criteria` shows them. */
export function presentAgreements(agreements: readonly AgreementDescription[]): string {
  return serialise({ format: FORMAT, agreements });
}
