// What `validate` found, for a person: every finding with its place, then one line that sums up.
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { isLawRule } from '../diagnostics/rule-ids.js';
import type { Suppressed } from '../diagnostics/suppression.js';
import type { Messages } from '../messages/nb.js';
import { escapeDeep } from './escape.js';
import { countSummary, findingLines } from './terminal-findings.js';
import { block, faint, type Style } from './terminal-style.js';

export interface ValidationResult {
  files: readonly string[];
  findings: readonly Diagnostic[];
  /** Whether a file had faults that stopped the reading before its content was judged. */
  stopped: boolean;
  /** What stands but does not count, with the reason where there is one. */
  suppressed?: readonly Suppressed[];
  /** Only errors are among the findings. */
  errorsOnly?: boolean;
}

export function presentValidation(result: ValidationResult, style: Style, messages: Messages): string {
  const findings = escapeDeep(result.findings.filter((finding) => !isOnlyToKnow(finding)));
  const toKnow = result.findings.filter(isOnlyToKnow);
  const { noErrors, summary: summarise } = messages.cli;
  const counts =
    result.errorsOnly === true && findings.length === 0 ? noErrors : countSummary(findings, messages);
  const summary = summarise(result.files.length, counts);
  const lines = [
    ...findingLines(findings, style, messages),
    ...(findings.length > 0 ? [''] : []),
    ...(result.stopped ? faint(messages.page.findings.later, style) : []),
    ...block(summary, style).map((line) => style.paint.bold(line)),
    ...suppressedLines(result.suppressed ?? [], style, messages),
    ...informationLines(toKnow, style, messages),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * What there is to know of the form of a case, whatever the case says; `form` tells it. On a draft it is advice, and what
 * weighs more than a remark is to be acted on.
 */
function isOnlyToKnow({ code, basis, severity }: Diagnostic): boolean {
  return basis?.effect === 'information' && severity === 'merknad' && isLawRule(code);
}

function suppressedLines(suppressed: readonly Suppressed[], style: Style, { scope }: Messages): string[] {
  const byComment = suppressed.filter(({ by }) => by === 'comment').length;
  const byBaseline = suppressed.length - byComment;
  return suppressed.length === 0 ? [] : faint(scope.suppressed(byComment, byBaseline), style);
}

function informationLines(toKnow: readonly Diagnostic[], style: Style, { page }: Messages): string[] {
  const files = [...new Set(toKnow.map(({ location }) => location.file))];
  const [only] = files;
  if (only === undefined) return [];
  return faint(page.findings.form(toKnow.length, files.length === 1 ? escapeDeep(only) : '…'), style);
}
