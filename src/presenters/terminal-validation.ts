// What `validate` found, for a person: every finding with its place, then one line that sums up.
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Messages } from '../messages/nb.js';
import { escapeDeep } from './escape.js';
import { countSummary, findingLines } from './terminal-findings.js';
import type { Style } from './terminal-style.js';

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
    ...(hidden > 0 ? [messages.cli.moreFindings(hidden)] : []),
    ...(findings.length > 0 ? [''] : []),
    style.paint.bold(summary),
  ];
  return `${lines.join('\n')}\n`;
}
