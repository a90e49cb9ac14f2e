// What `validate` found, for a person: every finding with its place, then one line that sums up.
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Messages } from '../messages/nb.js';
import { escapeDeep } from './escape.js';
import { countSummary, findingLines } from './terminal-findings.js';
import { block, faint, type Style } from './terminal-style.js';

export interface ValidationResult {
  files: readonly string[];
  findings: readonly Diagnostic[];
  /** Whether a file had faults that stopped the reading before its content was judged. */
  stopped: boolean;
}

export function presentValidation(result: ValidationResult, style: Style, messages: Messages): string {
  const findings = escapeDeep(result.findings);
  const summary = messages.cli.summary(result.files.length, countSummary(result.findings, messages));
  const lines = [
    ...findingLines(findings, style, messages),
    ...(findings.length > 0 ? [''] : []),
    ...(result.stopped ? faint(messages.page.findings.later, style) : []),
    ...block(summary, style).map((line) => style.paint.bold(line)),
  ];
  return `${lines.join('\n')}\n`;
}
