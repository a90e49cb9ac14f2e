// Findings for a person: place, the line with the spot marked, what is wrong, why, and what to do.
import type { Diagnostic, Location, Severity } from '../diagnostics/diagnostic.js';
import { writtenAt } from '../diagnostics/finding-fingerprint.js';
import { countsOf, MAX_FOR_PEOPLE } from '../diagnostics/findings-report.js';
import type { Messages } from '../messages/nb.js';
import { tell } from '../messages/tell.js';
import { codeFrame } from './code-frame.js';
import { escapeDeep } from './escape.js';
import { answerText, countText, placeText, relatedPlaces } from './finding-text.js';
import { block, clip, type Style } from './terminal-style.js';
import { textWidth } from './text-width.js';

/**
 * The findings one after the other, with a blank line between, and how many more there are. They are expected in order.
 */
export function findingLines(findings: readonly Diagnostic[], style: Style, messages: Messages): string[] {
  const lines = findings
    .slice(0, MAX_FOR_PEOPLE)
    .flatMap((finding, index) => [...(index === 0 ? [] : ['']), ...findingBlock(finding, style, messages)]);
  return [...lines, ...hiddenLines(findings.length, style, messages)];
}

/** How many of so many findings are not shown, and how to see them; nothing when all are. */
export function hiddenLines(count: number, style: Style, { cli }: Messages): string[] {
  return count <= MAX_FOR_PEOPLE ? [] : ['', ...block(cli.moreFindings(count - MAX_FOR_PEOPLE), style)];
}

/** One finding. The lines of the file are measured as they stand, so what is given here need not be safe to print. */
export function findingBlock(unsafe: Diagnostic, style: Style, messages: Messages): string[] {
  const { paint } = style;
  const finding = escapeDeep(unsafe);
  const { what, why, fix } = tell(finding, messages);
  const place = placeText(finding.location);
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
    ...frameLines(unsafe.location, { sign: '^' }, { style, messages }),
    ...relatedLines(unsafe, style, messages),
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
    return `${clip(writtenAt(input), 48)} (${file}${input.start.line}:${input.start.column})`;
  });
  return [
    ...(basis === null ? [] : [law.basis(basis)]),
    ...(places.length === 0 ? [] : [law.inputs(places.join(', '))]),
  ];
}

export function severityPaint(severity: Severity, { paint }: Style) {
  return { feil: paint.red.bold, advarsel: paint.yellow, merknad: paint.cyan }[severity];
}

/** Place, severity and code on one line where there is room, else one below the other. */
function headline(parts: { place: string; label: string; code: string }, style: Style): string[] {
  const { place, label, code } = parts;
  const line = `${style.paint.bold(place)}  ${label}  ${style.paint.dim(code)}`;
  if (textWidth(line) <= style.width) return [line];
  return [...block(place, style).map((part) => style.paint.bold(part)), ...block(`${label} ${code}`, style)];
}

const GUTTER = '      │ ';

/** The line with its number, and the spot underlined; what the spot has to do with the finding stands after it. */
function frameLines(
  location: Location,
  { sign, label = '' }: { sign: '^' | '-'; label?: string },
  { style, messages }: { style: Style; messages: Messages },
): string[] {
  const { paint } = style;
  const room = Math.max(style.width - GUTTER.length, 12);
  const frame = codeFrame(location, room);
  if (frame === null) return [];
  const { line, text, offset, length, lastLine } = frame;
  const mark = (sign === '^' ? paint.red : paint.cyan)(sign.repeat(length));
  const notes = [label, lastLine === null ? '' : messages.report.toLine(lastLine)].filter(Boolean).join(', ');
  const beside = notes === '' || offset + length + 1 + textWidth(notes) <= room;
  return [
    paint.dim(`${String(line).padStart(5)} │ `) + text,
    `${paint.dim(GUTTER)}${' '.repeat(offset)}${mark}${beside ? ` ${notes}`.trimEnd() : ''}`,
    ...(beside ? [] : block(notes, style, GUTTER)),
  ];
}

/** As many other places as are looked up before the first is mended. */
const MAX_RELATED = 3;

/** The other places that the finding is about, each with its line; the rest are counted. */
function relatedLines(finding: Diagnostic, style: Style, messages: Messages): string[] {
  const places = relatedPlaces(finding, messages);
  const rest = places.length - MAX_RELATED;
  const shown = places
    .slice(0, MAX_RELATED)
    .flatMap(({ location, label }) => [
      ...(location.file === finding.location.file
        ? []
        : block(escapeDeep(placeText(location)), style, GUTTER).map((line) => style.paint.dim(line))),
      ...frameLines(location, { sign: '-', label }, { style, messages }),
    ]);
  return [...shown, ...(rest > 0 ? block(messages.report.moreRelated(rest), style, GUTTER) : [])];
}

/** «1 feil, 2 advarsler», or that nothing was found. */
export function countSummary(findings: readonly Diagnostic[], messages: Messages): string {
  return countText(countsOf(findings), messages) || messages.cli.nothingFound;
}
