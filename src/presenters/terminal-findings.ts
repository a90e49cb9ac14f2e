// Findings for a person: place, the line with the spot marked, what is wrong, why, and what to do.
import stringWidth from 'string-width';
import type { Answer, Diagnostic, Location, Severity } from '../diagnostics/diagnostic.js';
import type { Messages } from '../messages/nb.js';
import { tell } from '../messages/tell.js';
import { block, clip, type Style } from './terminal-style.js';

/** Findings beyond this say little that the first did not; JSON has them all. */
export const MAX_FINDINGS = 100;

/**
 * The findings one after the other, with a blank line between, and how many more there are. They are expected in
 * order, and safe to print.
 */
export function findingLines(findings: readonly Diagnostic[], style: Style, messages: Messages): string[] {
  const lines = findings
    .slice(0, MAX_FINDINGS)
    .flatMap((finding, index) => [...(index === 0 ? [] : ['']), ...findingBlock(finding, style, messages)]);
  return [...lines, ...hiddenLines(findings.length, style, messages)];
}

/** How many of so many findings are not shown, and how to see them; nothing when all are. */
export function hiddenLines(count: number, style: Style, { cli }: Messages): string[] {
  return count <= MAX_FINDINGS ? [] : ['', ...block(cli.moreFindings(count - MAX_FINDINGS), style)];
}

function findingBlock(finding: Diagnostic, style: Style, messages: Messages): string[] {
  const { paint } = style;
  const { what, why, fix } = tell(finding, messages);
  const { file, start } = finding.location;
  const place = `${file}:${start.line}:${start.column}`;
  const basis = basisText(finding, messages).flatMap((text) => block(paint.dim(text), style, '  '));
  if (finding.answered !== null) {
    return [
      ...headline({ place, label: paint.green(messages.page.findings.clarified), code: finding.code }, style),
      ...block(what, style, '  '),
      ...basis,
      ...answerText(finding.answered, messages).flatMap((text, index) =>
        block(text, style, index === 0 ? '  ✓ ' : '    '),
      ),
    ];
  }
  const label = severityPaint(finding.severity, style)(messages.page.severities[finding.severity]);
  return [
    ...headline({ place, label, code: finding.code }, style),
    ...frame(finding, style),
    ...block(what, style, '  '),
    ...(why === undefined ? [] : block(why, style, '  ')),
    ...basis,
    ...block(fix, style, '  → '),
  ];
}

/** What a finding on form and law rests on, and what else in the file made the rule fire. */
export function basisText({ basis, inputs, location }: Diagnostic, { law }: Messages): string[] {
  const places = inputs.map((input) => {
    // What a draft is held against may stand in its case.
    const file = input.file === location.file ? '' : `${input.file}:`;
    return `${asWritten(input)} (${file}${input.start.line}:${input.start.column})`;
  });
  return [
    ...(basis === null ? [] : [law.basis(basis)]),
    ...(places.length === 0 ? [] : [law.inputs(places.join(', '))]),
  ];
}

/** «form: iks», whatever else stands on the line; a key alone where a key is pointed at, or a text on the lines below it. */
function asWritten({ excerpt, excerptColumn, start, end }: Location): string {
  const from = start.column - excerptColumn;
  const to = end.line === start.line ? end.column - excerptColumn : undefined;
  const key = /[^\s{[,]+:[ \t]*$/.exec(excerpt.slice(0, from))?.[0] ?? '';
  const value = excerpt.slice(from, to).trim();
  return clip(`${key}${/^[|>][-+\d]*$/.test(value) ? '' : value}`.trim(), 48);
}

/** Who answered a warning, when, what, and by which section and source. */
export function answerText({ by, date, text, section, source }: Answer, { page, law }: Messages): string[] {
  return [
    page.findings.answered(by, date, text),
    ...(section === null ? [] : [law.answeredWith(section)]),
    ...(source === null ? [] : [law.answerSource(source)]),
  ];
}

export function severityPaint(severity: Severity, { paint }: Style) {
  return { feil: paint.red.bold, advarsel: paint.yellow, merknad: paint.cyan }[severity];
}

/** Place, severity and code on one line where there is room, else one below the other. */
function headline(parts: { place: string; label: string; code: string }, style: Style): string[] {
  const { place, label, code } = parts;
  const line = `${style.paint.bold(place)}  ${label}  ${style.paint.dim(code)}`;
  if (stringWidth(line) <= style.width) return [line];
  return [...block(place, style).map((part) => style.paint.bold(part)), ...block(`${label} ${code}`, style)];
}

/** The line with its number, and the spot underlined. A long line is shown from a little before the spot. */
function frame({ location }: Diagnostic, style: Style): string[] {
  const { start, end, excerpt, excerptColumn } = location;
  if (excerpt.trim() === '') return [];
  const number = String(start.line).padStart(5);
  const room = Math.max(style.width - 8, 12);
  const column = start.column - excerptColumn;
  const from = stringWidth(excerpt) <= room ? 0 : Math.max(0, column - Math.floor(room / 3));
  const before = excerpt.slice(from, column);
  const marked = excerpt.slice(column, end.line === start.line ? end.column - excerptColumn : undefined);
  const lead = from > 0 || excerptColumn > 1 ? '…' : '';
  const shown = clip(`${lead}${excerpt.slice(from)}`, room);
  const offset = stringWidth(lead + before);
  const length = Math.max(1, Math.min(stringWidth(marked), room - offset));
  return [
    style.paint.dim(`${number} │ `) + shown,
    style.paint.dim('      │ ') + ' '.repeat(offset) + style.paint.red('^'.repeat(length)),
  ];
}

/** «1 feil, 2 advarsler», or that nothing was found. */
export function countSummary(findings: readonly Diagnostic[], { page, cli }: Messages): string {
  const open = findings.filter(({ answered }) => answered === null);
  const counts = (['feil', 'advarsel', 'merknad'] as const).flatMap((severity) => {
    const count = open.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [page.severityCounts[severity](count)];
  });
  return counts.length === 0 ? cli.nothingFound : counts.join(', ');
}
