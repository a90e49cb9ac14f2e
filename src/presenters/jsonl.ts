// What `validate` found as JSON Lines: a finding on each line, and last the rest of what `--format json` says.
import type { FindingsReport } from '../diagnostics/findings-report.js';
import type { Messages } from '../messages/nb.js';
import { findingsDocument, serialiseLine } from './json.js';

export function presentFindingLines(report: FindingsReport, messages: Messages): string {
  const { findings, ...rest } = findingsDocument(report, messages);
  return [...findings, rest].map((value) => `${serialiseLine(value)}\n`).join('');
}
