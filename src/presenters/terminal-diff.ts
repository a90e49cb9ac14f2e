// What a change did to the cases, in a terminal: a case after the other, then how many there are.
import type { Comparison } from '../assessment/case-change.js';
import type { Messages } from '../messages/nb.js';
import { type CaseText, caseText, type FindingLine, summaryText } from './diff-text.js';
import { escapeDeep } from './escape.js';
import { block, heading, type Style } from './terminal-style.js';

const INDENT = '  ';

export function presentComparison(unsafe: Comparison, style: Style, messages: Messages): string {
  const comparison = escapeDeep(unsafe);
  const { from, to, cases } = comparison;
  const lines = [
    ...block(messages.diff.title(from, to), style).map((line) => style.paint.bold(line)),
    ...cases.flatMap((change) => caseLines(caseText(change, messages), style, messages)),
    '',
    ...block(summaryText(comparison, messages), style),
  ];
  return `${lines.join('\n')}\n`;
}

function caseLines({ title, file, notes, sections, findings }: CaseText, style: Style, messages: Messages) {
  const { paint } = style;
  return [
    ...heading(title, style),
    ...(file === title ? [] : block(file, style).map((line) => paint.dim(line))),
    ...notes.flatMap((note) => block(note, style)),
    ...sections.flatMap((section) => [
      ...under(section.title, style),
      ...section.lines.flatMap((line) => block(line, style, INDENT)),
    ]),
    ...(findings === null
      ? []
      : [
          ...under(findings.title, style),
          ...findings.lines.flatMap((line) => findingLines(line, style)),
          ...(findings.hidden === 0
            ? []
            : block(messages.diff.findings.more(findings.hidden), style, INDENT)),
        ]),
  ];
}

function under(title: string, style: Style): string[] {
  return block(title, style).map((line) => style.paint.underline(line));
}

/** The sign says it too, so that nothing hangs on colour. */
function findingLines({ sign, label, code, place, what }: FindingLine, style: Style): string[] {
  const paint = { '+': style.paint.yellow, '−': style.paint.green, '~': style.paint.cyan }[sign];
  return [
    ...block(`${label} · ${code} · ${place}`, style, `${INDENT}${sign} `).map((line) => paint(line)),
    ...block(what, style, `${INDENT}  `),
  ];
}
