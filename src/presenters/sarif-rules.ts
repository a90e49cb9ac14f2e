// What SARIF says of each rule that found something: its name, what it asks for, and an example of each sort.
import type { ReportingDescriptor } from 'sarif';
import type { DiagnosticCode } from '../diagnostics/diagnostic.js';
import { isDraftRule, isLawRule, isRuleId } from '../diagnostics/rule-ids.js';
import type { Messages } from '../messages/nb.js';
import { ruleExamples } from '../messages/rule-examples.js';
import type { RuleTexts } from '../messages/words.js';

/** Where a code comes from: what a reader filters by. */
function tagOf(id: DiagnosticCode): string {
  if (isLawRule(id)) return 'lov';
  if (isDraftRule(id)) return 'utkast';
  return isRuleId(id) ? 'avtale' : 'format';
}

export function ruleDescriptor(
  id: DiagnosticCode,
  level: 'error' | 'warning' | 'note',
  { messages, texts }: { messages: Messages; texts: RuleTexts },
): ReportingDescriptor {
  const { title, text, help } = describe(id, messages, texts);
  return {
    id,
    name: id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text },
    help,
    defaultConfiguration: { level },
    properties: { tags: [tagOf(id)] },
  };
}

function describe(id: DiagnosticCode, messages: Messages, { explanations, titles }: RuleTexts) {
  if (!isRuleId(id) && !isDraftRule(id)) {
    const title = titles[id];
    const text = `${title}. ${messages.report.faultHelp}`;
    return { title, text: `${title}.`, help: { text, markdown: text } };
  }
  const title = isRuleId(id) ? messages.page.requirementNames[id].unmet : titles[id];
  const text = explanations[id];
  const { bad, good } = ruleExamples[id];
  const { explain } = messages.form;
  const examples = [
    [explain.bad, bad],
    [explain.good, good],
  ] as const;
  return {
    title,
    text,
    help: {
      text: [text, ...examples.map(([head, yaml]) => `${head}:\n${yaml.trimEnd()}`)].join('\n\n'),
      markdown: [
        text,
        ...examples.map(([head, yaml]) => `**${head}**\n\n\`\`\`yaml\n${yaml.trimEnd()}\n\`\`\``),
      ].join('\n\n'),
    },
  };
}
