// What `validate` found, for a person: every finding with its place, then one line that sums up.
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Messages } from '../messages/nb.js';
import { escapeDeep } from './escape.js';
import { countSummary, findingLines } from './terminal-findings.js';
import { block, type Style } from './terminal-style.js';

/** Findings beyond this say little that the first did not; JSON has them all. */
const MAX_SHOWN = 100;

export function presentValidation(
  { files, findings: unsafe }: { files: number; findings: readonly Diagnostic[] },
  style: Style,
  messages: Messages,
): string {
  const findings = escapeDeep(unsafe.slice(0, MAX_SHOWN));
  const hidden = unsafe.length - findings.length;
  const summary = messages.cli.summary(files, countSummary(unsafe, messages));
  const lines = [
    ...findingLines(findings, style, messages),
    ...(hidden > 0 ? block(messages.cli.moreFindings(hidden), style) : []),
    ...(findings.length > 0 ? [''] : []),
    ...block(summary, style).map((line) => style.paint.bold(line)),
  ];
  return `${lines.join('\n')}\n`;
}
