// What `validate` found as a comment on a pull request or a job summary: a table, and the rest folded away.
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { FindingsReport } from '../diagnostics/findings-report.js';
import type { Messages } from '../messages/nb.js';
import { tell } from '../messages/tell.js';
import { codeFrame } from './code-frame.js';
import { escapeForTerminal } from './escape.js';
import { answerText, hiddenText, paragraphs, placeText, summaryText } from './finding-text.js';
import { escapeMarkdown, markdownTable } from './markdown-text.js';

/** A comment on GitHub holds 65,536 characters; the rest is for whoever adds a line of their own. */
const MAX_LENGTH = 60_000;

/** What is settled takes no more of it than this. */
const MAX_ANSWERED = 10_000;

/** Columns for a line of a file; a wider one is scrolled in a comment. */
const FRAME_WIDTH = 100;

export interface MarkdownOptions {
  messages: Messages;
  /** What the reader is to know of the place where it is shown, such as limits of its own. */
  note?: string;
}

/** The comment, ending in a line break. Where nothing is found it says so, since a comment stays when it is replaced. */
export function presentMarkdownFindings(report: FindingsReport, options: MarkdownOptions): string {
  const { messages, note } = options;
  const { findings, stopped } = report;
  const open = findings.filter(({ answered }) => answered === null);
  const answered = findings.filter((finding) => finding.answered !== null);
  const words = messages.report;
  const hidden = hiddenText(report, messages);
  const head = [
    `### ${inComment(words.title)}`,
    `**${inComment(summaryText(report, messages))}**`,
    ...(stopped ? [inComment(messages.page.findings.later)] : []),
    ...(note === undefined ? [] : [inComment(note)]),
  ];
  const tail = [
    ...(hidden === null ? [] : [inComment(hidden)]),
    ...(answered.length === 0
      ? []
      : [folded(words.answered(answered.length), answeredList(answered, messages))]),
  ];
  const room = MAX_LENGTH - [...head, ...tail].join('\n\n').length;
  return `${[...head, ...openFindings(open, room, messages), ...tail].join('\n\n')}\n`;
}

/** As many of the findings as there is room for: in the table, and in what is folded away. */
function openFindings(findings: readonly Diagnostic[], room: number, messages: Messages): string[] {
  if (findings.length === 0) return [];
  const rows = fitting(
    findings.map((finding) => tableRow(finding, messages)),
    room / 2,
    (cells) => cells.join('').length * 2,
  );
  const details = fitting(
    findings.map((finding) => detail(finding, messages)),
    room / 2 - 1_000,
    (text) => text.length + 2,
  );
  const { columns, details: title, cut } = messages.report;
  const heads = [columns.severity, columns.place, columns.finding];
  const table = markdownTable(heads, rows);
  const left = findings.length - Math.min(rows.length, details.length);
  return [
    table,
    folded(title(details.length), details.join('\n\n')),
    ...(left === 0 ? [] : [inComment(cut(left))]),
  ];
}

/** The first of them that together are no longer than this. */
function fitting<Part>(parts: readonly Part[], room: number, length: (part: Part) => number): Part[] {
  let filled = 0;
  const end = parts.findIndex((part) => {
    filled += length(part);
    return filled > room;
  });
  return parts.slice(0, end === -1 ? parts.length : end);
}

function tableRow(finding: Diagnostic, messages: Messages): string[] {
  return [
    messages.page.severities[finding.severity],
    escapeForTerminal(placeText(finding.location)),
    escapeForTerminal(tell(finding, messages).what),
  ];
}

function detail(finding: Diagnostic, messages: Messages): string {
  const [what = '', ...more] = paragraphs(finding, messages);
  const fix = more.pop() ?? '';
  const { location, severity, code } = finding;
  const place = inComment(`${placeText(location)} ${messages.page.severities[severity]} ${code}`);
  return [
    `**${place}**`,
    ...frameBlock(finding),
    [what, ...more].map(inComment).join('<br>'),
    inComment(fix),
  ].join('\n\n');
}

/** The line as code, behind a fence that is longer than any in the line. */
function frameBlock({ location }: Diagnostic): string[] {
  const frame = codeFrame(location, FRAME_WIDTH);
  if (frame === null) return [];
  const { text, offset, length } = frame;
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text\n${text}\n${' '.repeat(offset)}${'^'.repeat(length)}\n${fence}`];
}

function answeredList(findings: readonly Diagnostic[], messages: Messages): string {
  const items = findings.map((finding) => {
    const { answered, location, code } = finding;
    const answer = answered === null ? [] : answerText(answered, messages);
    const { what } = tell(finding, messages);
    return `- **${inComment(`${placeText(location)} ${code}`)}** ${inComment([what, ...answer].join(' '))}`;
  });
  const shown = fitting(items, MAX_ANSWERED, (item) => item.length + 1);
  const left = items.length - shown.length;
  return [...shown, ...(left === 0 ? [] : ['', inComment(messages.report.cut(left))])].join('\n');
}

/** The blank lines make Markdown of what is inside. The title is words of ours. */
function folded(title: string, body: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** A text as it stands on one line, which notifies nobody and is no heading or list. */
function inComment(text: string): string {
  return escapeMarkdown(escapeForTerminal(text));
}
