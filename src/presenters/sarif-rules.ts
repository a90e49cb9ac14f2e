// What SARIF says of each rule that found something: its name, what it asks for, and an example of each sort.
import type { ReportingDescriptor } from 'sarif';
import type { DiagnosticCode } from '../diagnostics/diagnostic.js';
import { isDraftRule, isLawRule, isRuleId } from '../diagnostics/rule-ids.js';
import type { Examples } from '../messages/code-examples.js';
import type { Knowledge } from '../messages/knowledge.js';
import type { Messages } from '../messages/nb.js';
import { visibleLines } from './visible-text.js';

/** Where a code comes from: what a reader filters by. */
function tagOf(id: DiagnosticCode): string {
  if (isLawRule(id)) return 'lov';
  if (isDraftRule(id)) return 'utkast';
  return isRuleId(id) ? 'avtale' : 'format';
}

interface RuleWords {
  messages: Messages;
  knowledge: Knowledge;
  examples: Examples;
}

export function ruleDescriptor(
  id: DiagnosticCode,
  level: 'error' | 'warning' | 'note',
  words: RuleWords,
): ReportingDescriptor {
  const text = textOf(id, words);
  return {
    id,
    name: id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: titleOf(id, words) },
    fullDescription: { text },
    help: helpOf(id, text, words),
    defaultConfiguration: { level },
    properties: { tags: [tagOf(id)] },
  };
}

function titleOf(id: DiagnosticCode, { messages, knowledge }: RuleWords): string {
  return isRuleId(id) ? messages.page.requirementNames[id].unmet : knowledge.titles[id];
}

function textOf(id: DiagnosticCode, { knowledge }: RuleWords): string {
  return isRuleId(id) || isDraftRule(id) ? knowledge.ruleExplanations[id] : knowledge.faultTexts[id];
}

/** What `explain` says; some faults cannot be shown as text, and have no example. */
function helpOf(
  id: DiagnosticCode,
  text: string,
  { messages: { form }, examples: { ruleExamples, faultExamples } }: RuleWords,
): { text: string; markdown: string } {
  const example = isRuleId(id) || isDraftRule(id) ? ruleExamples[id] : faultExamples[id];
  const shown =
    example === null
      ? []
      : ([
          [form.explain.bad, example.bad],
          [form.explain.good, example.good],
        ] as const);
  const yaml = shown.map(([head, lines]) => [head, visibleLines(lines).join('\n')] as const);
  return {
    text: [text, ...yaml.map(([head, lines]) => `${head}:\n${lines}`)].join('\n\n'),
    markdown: [text, ...yaml.map(([head, lines]) => `**${head}**\n\n\`\`\`yaml\n${lines}\n\`\`\``)].join(
      '\n\n',
    ),
  };
}
