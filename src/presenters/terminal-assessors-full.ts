// The assessors and the municipalities in full: everyone's own order, who loses, who could gain at nobody's cost.
import type { AssessorRanking, Assessors } from '../assessment/assessors.js';
import { orderText, partyTexts, rankingText } from './assessors-text.js';
import { namesOf } from './names.js';
import {
  agreeingLines,
  departureLines,
  disagreementLines,
  originLines,
  unreadLines,
} from './terminal-assessors.js';
import { block, faint, heading, remaining, TABLE_WIDTH, table } from './terminal-style.js';
import type { View } from './terminal-view.js';

/** Differences beyond this are in JSON. */
const SHOWN = 10;

/** Everything there is to show of the sheets; nothing where there are none. */
export function assessorDetailLines(view: View): string[] {
  const { assessors } = view.assessment;
  if (assessors === null) return [];
  const { style, messages } = view;
  return [
    ...heading(messages.assessors.title, style),
    ...sheetTable(assessors, view),
    ...unreadLines(assessors, view),
    ...originLines(assessors, view),
    ...agreeingLines(assessors, view),
    '',
    ...disagreementLines(assessors, view, SHOWN),
    ...departureLines(assessors, view, SHOWN),
    ...(assessors.rankings.length === 0 ? [] : orderLines(assessors, view)),
  ];
}

function sheetTable(assessors: Assessors, view: View): string[] {
  const { assessment, style, messages } = view;
  const words = messages.assessors;
  const names = namesOf(assessment);
  const rows = assessors.sheets.map(({ by, municipality, date, given, asked, counted }) => [
    counted ? by : `${by} (${words.leftOut})`,
    municipality === null ? words.all : names.municipality(municipality),
    messages.format.date(date),
    words.count(given, asked),
  ]);
  const heads = [words.assessor, words.municipality, words.date, words.filled];
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((cells) => (cells[column] ?? '').length)),
  );
  const room = remaining(style, widths.slice(1));
  if (rows.length === 0) return [];
  if (style.width >= TABLE_WIDTH && room >= 20) {
    const columns = heads.map((head, column) => ({
      head,
      width: column === 0 ? Math.min(room, widths[0] ?? 0) : (widths[column] ?? 0),
    }));
    return table(columns, rows, style);
  }
  return rows.flatMap(([by = '', ...rest]) => [
    ...block(by, style, '– '),
    ...rest.flatMap((text, index) => block(`${heads[index + 1]}: ${text}`, style, '   ')),
  ]);
}

function orderLines(assessors: Assessors, view: View): string[] {
  const { style, messages } = view;
  const words = messages.assessors;
  return [
    ...heading(words.orders, style),
    ...faint(words.ordersNote, style),
    ...assessors.rankings.flatMap((ranking) => orderOf(ranking, assessors, view)),
  ];
}

function orderOf(ranking: AssessorRanking, assessors: Assessors, view: View): string[] {
  const { who, order } = rankingText(ranking, assessors, view);
  if (order === null) return block(who, view.style, '– ');
  return [...block(`${who}:`, view.style, '– '), ...block(order, view.style, '   ')];
}

/** The municipalities held against each other; nothing where there is one, or no ranking. */
export function partyLines(view: View): string[] {
  const { parties } = view.assessment;
  if (parties === null) return [];
  const { assessment, style, messages } = view;
  const names = namesOf(assessment);
  return [
    ...heading(messages.assessors.parties.title, style),
    ...parties.rankings.flatMap(({ municipality, alternatives }) => [
      ...block(`${names.municipality(municipality)}:`, style, '– '),
      ...block(orderText(alternatives, view), style, '   '),
    ]),
    ...partyTexts(parties, view).flatMap((sentence) => block(sentence, style)),
  ];
}
