// What is told of a rule beside its text, as sentences: the same on a screen and on its page.
import type { RuleExplanation } from '../assessment/explanation.js';
import { isDraftRule } from '../diagnostics/rule-ids.js';
import type { Knowledge } from '../messages/knowledge.js';
import type { Messages } from '../messages/nb.js';
import { agreementName, stepWords } from './agreement-text.js';
import { escapeDeep } from './escape.js';

/** Effect, severity, what it rests on and how it is answered: a sentence each. */
export function ruleFacts(rule: RuleExplanation, messages: Messages, knowledge: Knowledge): string[] {
  const { form, page, law } = messages;
  const { explain } = form;
  const versions = rule.versions.map((version) => {
    const from = version.from === null ? '' : ` ${explain.from(version.from)}`;
    return `${law.basis(version)}${from}`;
  });
  return [
    ...(rule.effect === null ? [] : [explain.effect(law.effects[rule.effect])]),
    explain.severity(page.severities[rule.severity]),
    ...(rule.effect === null ? [explain.fromAgreement] : versions),
    ...escapeDeep(rule.requirements).map(({ agreement, steps }) => {
      const { knowledgeWords: words } = knowledge;
      return words.explain.requirement(agreementName(agreement, words), stepWords(steps, messages));
    }),
    ...answerText(rule, messages),
  ];
}

/** How a finding of the rule goes away; nothing for one that is only to be known. */
function answerText({ id, answerable, effect }: RuleExplanation, { form: { explain } }: Messages): string[] {
  if (effect === 'information') return [];
  if (isDraftRule(id)) return [explain.mend];
  if (answerable === 'with-section') return [explain.answerable];
  if (answerable === 'yes') return [explain.answerableWarning];
  return [effect === null ? explain.correct : explain.notAnswerable];
}
