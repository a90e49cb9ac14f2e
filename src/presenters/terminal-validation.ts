// What `validate` found, for a person: every finding with its place, then one line that sums up.
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { FindingsReport } from '../diagnostics/findings-report.js';
import type { Messages } from '../messages/nb.js';
import { escapeDeep } from './escape.js';
import { hiddenText, summaryText } from './finding-text.js';
import { findingBlock } from './terminal-findings.js';
import { block, faint, type Style } from './terminal-style.js';

export function presentValidation(report: FindingsReport, style: Style, messages: Messages): string {
  const { findings, stopped, toKnow } = report;
  const hidden = hiddenText(report, messages);
  const lines = [
    ...findings.flatMap((finding) => [...findingBlock(finding, style, messages), '']),
    ...(hidden === null ? [] : [...block(hidden, style), '']),
    ...(stopped ? faint(messages.page.findings.later, style) : []),
    ...block(summaryText(report, messages), style).map((line) => style.paint.bold(line)),
    ...informationLines(toKnow, style, messages),
  ];
  return `${lines.join('\n')}\n`;
}

function informationLines(toKnow: readonly Diagnostic[], style: Style, { page }: Messages): string[] {
  const files = [...new Set(toKnow.map(({ location }) => location.file))];
  const [only] = files;
  if (only === undefined) return [];
  return faint(page.findings.form(toKnow.length, files.length === 1 ? escapeDeep(only) : '…'), style);
}
