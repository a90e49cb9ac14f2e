// The assessors' sheets on the page of a case, in short: who, what they count for, how far they agree, where they differ.
import type { AssessorSheet, Assessors } from '../assessment/assessors.js';
import { namesOf } from './names.js';
import { block, faint, heading } from './terminal-style.js';
import type { View } from './terminal-view.js';

/** The widest differences that the page shows; `analyse` and JSON have more. */
const SHOWN = 3;

export function assessorLines(view: View): string[] {
  const { assessors } = view.assessment;
  if (assessors === null) return [];
  const { style, messages } = view;
  const words = messages.assessors;
  return [
    ...heading(words.title, style),
    ...assessors.sheets.flatMap((sheet) => block(sheetText(sheet, view), style, '– ')),
    ...unreadLines(assessors, view),
    ...originLines(assessors, view),
    ...agreeingLines(assessors, view),
    ...disagreementLines(assessors, view, SHOWN),
    ...departureLines(assessors, view, SHOWN),
  ];
}

/** Whose a sheet is, by its place in the list; with the municipality where the same assessor has several. */
export function assessorName({ sheets }: Assessors, index: number, view: View): string {
  const sheet = sheets[index];
  if (sheet === undefined) return '';
  const several = sheets.some((other) => other !== sheet && other.by === sheet.by);
  return several ? fullName(sheet, view) : sheet.by;
}

function fullName({ by, municipality }: AssessorSheet, { assessment, messages }: View): string {
  const named = municipality === null ? null : namesOf(assessment).municipality(municipality);
  return messages.assessors.who(by, named);
}

function sheetText(sheet: AssessorSheet, view: View): string {
  const words = view.messages.assessors;
  const text = words.sheet(fullName(sheet, view), sheet.date, sheet);
  return sheet.counted ? text : `${text} (${words.leftOut})`;
}

export function unreadLines({ unread }: Assessors, { style, messages }: View): string[] {
  return unread.length === 0 ? [] : block(style.paint.red(messages.assessors.unread(unread)), style);
}

export function originLines({ origins, sheets }: Assessors, { assessment, style, messages }: View): string[] {
  if (sheets.length === 0) return [];
  const parts = { fromSheets: origins.sheets + origins.both, total: assessment.basis.asked };
  return block(messages.assessors.origins(parts), style);
}

export function agreeingLines(
  { agreeing, sheets }: Assessors,
  { assessment, style, messages }: View,
): string[] {
  const words = messages.assessors;
  const { w, undefinedBecause, criteria } = agreeing;
  if (sheets.length === 0) return [];
  if (undefinedBecause !== null) return block(words.notAgreeing[undefinedBecause], style);
  const total = assessment.criteria.length;
  const parts = { count: agreeing.sheets.length, all: sheets.length, criteria: criteria.length, total };
  return w === null ? [] : block(words.agreeing({ w, ...parts }), style);
}

/** The cells with the widest spread, with what each assessor says. */
export function disagreementLines(assessors: Assessors, view: View, limit: number): string[] {
  const { style, messages } = view;
  const words = messages.assessors;
  const several = assessors.cells.filter(({ scores }) => scores.length > 1);
  const apart = several.filter(({ spread }) => spread > 0).slice(0, limit);
  if (several.length === 0) return [];
  if (apart.length === 0) return block(words.none, style);
  const names = namesOf(view.assessment);
  return [
    ...block(`${words.most}:`, style),
    ...apart.flatMap(({ criterion, alternative, scores }) => {
      const said = scores.map(({ sheet, score }) =>
        words.opinion(assessorName(assessors, sheet, view), score),
      );
      const cell = words.cell(names.criterion(criterion), names.alternative(alternative));
      return block(words.spread(cell, said), style, '– ');
    }),
    ...(assessors.sheets.some(({ municipality }) => municipality !== null) ? faint(words.others, style) : []),
  ];
}

/** Where the case has settled on something else than the mean of the sheets. */
export function departureLines({ departures }: Assessors, view: View, limit: number): string[] {
  const { style, messages } = view;
  const words = messages.assessors;
  if (departures.length === 0) return [];
  const names = namesOf(view.assessment);
  return [
    ...block(`${words.departures}:`, style),
    ...departures.slice(0, limit).flatMap((departure) => {
      const { criterion, alternative } = departure;
      const cell = words.cell(names.criterion(criterion), names.alternative(alternative));
      return block(words.departure(cell, departure), style, '– ');
    }),
  ];
}
