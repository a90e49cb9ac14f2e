// What a change did to the cases as Markdown, for a comment on a pull request: the answer in sight, the findings folded away.
import type { Comparison } from '../assessment/case-change.js';
import type { Messages } from '../messages/nb.js';
import { type CaseText, caseText, summaryText } from './diff-text.js';
import { escapeDeep } from './escape.js';
import { escapeMarkdown } from './markdown-text.js';

/** GitHub takes at most 65,536 characters in a comment; a case is seldom told in more than a thousand. */
const MAX_CASES = 25;

export function presentMarkdownComparison(unsafe: Comparison, messages: Messages): string {
  const comparison = escapeDeep(unsafe);
  const { from, to, cases } = comparison;
  const hidden = cases.length - MAX_CASES;
  const parts = [
    `## ${escapeMarkdown(messages.diff.title(from, to))}`,
    escapeMarkdown(summaryText(comparison, messages)),
    ...cases.slice(0, MAX_CASES).flatMap((change) => caseParts(caseText(change, messages), messages)),
    ...(hidden > 0 ? [escapeMarkdown(messages.diff.moreCases(hidden))] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function caseParts({ title, file, notes, sections, findings }: CaseText, messages: Messages): string[] {
  return [
    `### ${escapeMarkdown(title)}`,
    file === title ? '' : escapeMarkdown(file),
    escapeMarkdown(notes.join(' ')),
    ...sections.map(({ title: head, lines }) => `**${escapeMarkdown(head)}**\n\n${list(lines)}`),
    ...(findings === null ? [] : [findingPart(findings, messages)]),
  ].filter((part) => part !== '');
}

function findingPart(
  { title, lines, hidden }: NonNullable<CaseText['findings']>,
  { diff }: Messages,
): string {
  const texts = lines.map(({ label, code, place, what }) => `${label}: ${what} (${code}, ${place})`);
  const all = [...texts, ...(hidden === 0 ? [] : [diff.findings.more(hidden)])];
  return `<details>\n<summary>${escapeMarkdown(title)}</summary>\n\n${list(all)}\n\n</details>`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n');
}
