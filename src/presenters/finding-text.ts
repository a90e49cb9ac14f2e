// What every view says of a finding in plain words: its paragraphs, the other places it is about, and counts.
import type { Answer, Diagnostic, DiagnosticCode, Location } from '../diagnostics/diagnostic.js';
import { writtenAt } from '../diagnostics/finding-fingerprint.js';
import type { FindingCounts, FindingsReport } from '../diagnostics/findings-report.js';
import type { Messages } from '../messages/nb.js';
import { shorten } from '../messages/shorten.js';
import { tell } from '../messages/tell.js';

/** What is wrong, why it matters, what it rests on, and (after an arrow) what to do: a paragraph each. */
export function paragraphs(finding: Diagnostic, messages: Messages): string[] {
  const { what, why, fix } = tell(finding, messages);
  const basis = finding.basis === null ? [] : [messages.law.basis(finding.basis)];
  return [what, ...(why === undefined ? [] : [why]), ...basis, `→ ${fix}`];
}

/** Another place that a finding is about, with what it has to do with it. */
export interface RelatedPlace {
  location: Location;
  label: string;
}

const RELATIONS: Partial<Record<DiagnosticCode, 'first' | 'form'>> = {
  'nokkel-dobbel': 'first',
  'gjentatt-verdi': 'first',
  'avtale-gjentatt': 'first',
  'skala-ugyldig': 'first',
  'utkast-form-ulik': 'form',
};

/** Where the same was said before or is said again. */
export function relatedPlaces({ code, related }: Diagnostic, { report }: Messages): RelatedPlace[] {
  const label = report.related[RELATIONS[code] ?? 'again'];
  return related.map((location) => ({ location, label }));
}

/** As much of what is written at a place as names it. */
const MAX_WRITTEN = 48;

/** Where the other things stand that made the rule fire. */
export function inputPlaces({ inputs }: Diagnostic, { report }: Messages): RelatedPlace[] {
  return inputs.map((location) => ({
    location,
    label: report.related.input(shorten(writtenAt(location), MAX_WRITTEN)),
  }));
}

/** Who answered a warning, when, what, and by which section and source. */
export function answerText({ by, date, text, section, source }: Answer, { page, law }: Messages): string[] {
  return [
    page.findings.answered(by, date, text),
    ...(section === null ? [] : [law.answeredWith(section)]),
    ...(source === null ? [] : [law.answerSource(source)]),
  ];
}

/** «1 feil, 2 advarsler»; empty where nothing is open. */
export function countText(counts: FindingCounts, { page }: Messages): string {
  return (['feil', 'advarsel', 'merknad'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => page.severityCounts[severity](counts[severity]))
    .join(', ');
}

/** «cases/kjokken.yaml:14:3». */
export function placeText({ file, start }: Location): string {
  return `${file}:${start.line}:${start.column}`;
}

/** «3 filer kontrollert: 1 feil, 2 advarsler.», and how many do not count. */
export function summaryText(report: FindingsReport, messages: Messages): string {
  const { files, counts, errorsOnly, suppressed } = report;
  const { cli, scope } = messages;
  const summary = cli.summary(
    files.length,
    countText(counts, messages) || (errorsOnly ? cli.noErrors : cli.nothingFound),
  );
  if (suppressed.length === 0) return summary;
  const byComment = suppressed.filter(({ by }) => by === 'comment').length;
  return `${summary} ${scope.suppressed(byComment, suppressed.length - byComment)}`;
}

/** How many findings are beyond the limit, of what sort, and how to see them; null where all are listed. */
export function hiddenText(
  { findings, hidden, hiddenCount }: FindingsReport,
  messages: Messages,
): string | null {
  if (hiddenCount === 0) return null;
  const { report } = messages;
  const answered = hidden.answered === 0 ? '' : report.answeredCount(hidden.answered);
  const counts = [countText(hidden, messages), answered].filter(Boolean).join(', ');
  return report.hidden(hiddenCount, counts, findings.length + hiddenCount);
}
