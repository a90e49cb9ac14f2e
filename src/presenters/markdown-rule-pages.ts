// A page for each code, and an index of them, as Markdown: the same words and examples that `explain` shows.
import type { ExplanationIndex, FaultExplanation, RuleExplanation } from '../assessment/explanation.js';
import { isRuleId } from '../diagnostics/rule-ids.js';
import type { Examples } from '../messages/code-examples.js';
import type { Knowledge } from '../messages/knowledge.js';
import type { Messages } from '../messages/nb.js';
import { escapeMarkdown } from './markdown-text.js';
import { ruleFacts } from './rule-text.js';
import { hasInvisible, visibleLines } from './visible-text.js';

export interface PageWords {
  messages: Messages;
  knowledge: Knowledge;
  examples: Examples;
}

/** The name of the index among the pages, which GitHub shows for the folder. */
export const INDEX_PAGE = 'README.md';

/** The page of a rule or of another code, ending in a line break. */
export function rulePage(one: RuleExplanation | FaultExplanation, words: PageWords): string {
  return one.kind === 'rule' ? ofRule(one, words) : ofFault(one, words);
}

function ofRule(rule: RuleExplanation, words: PageWords): string {
  const { messages, knowledge, examples } = words;
  const { explain } = messages.form;
  const { bad, good } = examples.ruleExamples[rule.id];
  return page(
    [
      `# ${rule.id}`,
      `**${escapeMarkdown(nameOf(rule.id, words))}**`,
      escapeMarkdown(knowledge.ruleExplanations[rule.id]),
      bullets(ruleFacts(rule, messages, knowledge)),
      `## ${explain.bad}`,
      yaml(bad),
      `## ${explain.good}`,
      yaml(good),
      ...(rule.effect === null ? [] : [escapeMarkdown(knowledge.knowledgeWords.page.reservation)]),
    ],
    words,
  );
}

function ofFault(fault: FaultExplanation, words: PageWords): string {
  const { messages, knowledge, examples } = words;
  const { explain } = knowledge.knowledgeWords;
  const example = examples.faultExamples[fault.id];
  const { bad, good } = messages.form.explain;
  const saved = example?.savedAs === undefined ? '' : ` (${explain.savedAs(example.savedAs)})`;
  const shown =
    example === null
      ? [escapeMarkdown(explain.noExample)]
      : [
          `## ${bad}${saved}`,
          yaml(visibleLines(example.bad).join('\n')),
          `## ${good}`,
          yaml(visibleLines(example.good).join('\n')),
          ...(hasInvisible(example.bad) ? [escapeMarkdown(explain.marks)] : []),
        ];
  const facts = [explain.severity(messages.page.severities[fault.severity]), explain.faultBasis];
  return page(
    [
      `# ${fault.id}`,
      `**${escapeMarkdown(knowledge.titles[fault.id])}**`,
      escapeMarkdown(knowledge.faultTexts[fault.id]),
      bullets(facts),
      ...shown,
    ],
    words,
  );
}

function page(parts: readonly string[], { knowledge }: PageWords): string {
  const { note, back } = knowledge.knowledgeWords.page;
  return `${[`<!-- ${note} -->`, ...parts, `[${back}](${INDEX_PAGE})`].join('\n\n')}\n`;
}

function bullets(sentences: readonly string[]): string {
  return sentences.map((sentence) => `- ${escapeMarkdown(sentence)}`).join('\n');
}

function yaml(text: string): string {
  return ['```yaml', text.trimEnd(), '```'].join('\n');
}

function nameOf(id: RuleExplanation['id'], { messages, knowledge }: PageWords): string {
  return isRuleId(id) ? messages.page.requirementNames[id].unmet : knowledge.titles[id];
}

/** All of them in the groups of `explain`, each with its name and a link to its page. */
export function rulesIndex(index: ExplanationIndex, words: PageWords): string {
  const { knowledge } = words;
  const { explain, page: own } = knowledge.knowledgeWords;
  const rules = (title: string, ids: readonly RuleExplanation['id'][]) => [
    `## ${title}`,
    ids.map((id) => line(id, nameOf(id, words))).join('\n'),
  ];
  const parts = [
    `<!-- ${own.note} -->`,
    `# ${own.indexTitle}`,
    escapeMarkdown(own.indexText),
    escapeMarkdown(own.reservation),
    ...rules(own.rulesTitle, index.rules),
    ...rules(own.lawTitle, index.law),
    ...rules(own.draftTitle, index.draft),
    ...index.faults.flatMap(({ group, ids }) => [
      `## ${explain.faultGroups[group]}`,
      ids.map((id) => line(id, knowledge.titles[id])).join('\n'),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function line(id: string, name: string): string {
  return `- [${id}](${id}.md): ${escapeMarkdown(name)}`;
}
