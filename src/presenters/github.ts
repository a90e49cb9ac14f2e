// What `validate` found as workflow commands of GitHub Actions, which become annotations beside the lines of a change.
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import type { FindingsReport } from '../diagnostics/findings-report.js';
import type { Messages } from '../messages/nb.js';
import { escapeForTerminal } from './escape.js';
import { paragraphs } from './finding-text.js';

const COMMANDS: Record<Severity, string> = { feil: 'error', advarsel: 'warning', merknad: 'notice' };

/** How many annotations of each kind GitHub shows for a step; the rest are only in the log. */
export const ANNOTATION_LIMIT = 10;

/** A command a line; nothing where nothing was found. What the case has answered needs no annotation. */
export function presentAnnotations({ findings }: FindingsReport, messages: Messages): string {
  return findings
    .filter(({ answered }) => answered === null)
    .map((finding) => `${annotation(finding, messages)}\n`)
    .join('');
}

function annotation(finding: Diagnostic, messages: Messages): string {
  const { file, start, end } = finding.location;
  const oneLine = start.line === end.line;
  const place = [
    ['file', fileName(file)],
    ['line', start.line],
    ['endLine', end.line],
    // GitHub takes columns only where a place is on one line.
    ...(oneLine ? [['col', start.column] as const, ['endColumn', end.column] as const] : []),
    ['title', finding.code],
  ] as const;
  const properties = place.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  const message = paragraphs(finding, messages).map(escapeForTerminal).join('\n');
  return `::${COMMANDS[finding.severity]} ${properties}::${escapeData(message)}`;
}

/** The name as it is, line breaks and all; what else would act on a terminal is shown as a code. */
function fileName(file: string): string {
  return file
    .split(/([\r\n])/)
    .map((part) => (/[\r\n]/.test(part) ? part : escapeForTerminal(part)))
    .join('');
}

/** @see https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
