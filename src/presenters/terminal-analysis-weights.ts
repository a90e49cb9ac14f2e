// The weights, drawn: how far each can move, as a line; and what one must believe, in sentences.
import type { Stability } from '../assessment/analysis.js';
import { beliefNotes, beliefTexts, percentWithSign, stabilityText } from './analysis-text.js';
import type { AnalysisView } from './analysis-view.js';
import { namesOf } from './names.js';
import { block, type Column, faint, heading, remaining, TABLE_WIDTH, table } from './terminal-style.js';

export function beliefLines(view: AnalysisView): string[] {
  const { style, messages } = view;
  return [
    ...heading(messages.analysis.beliefs.title, style),
    ...beliefTexts(view).flatMap((line) => block(line, style, '– ')),
    ...beliefNotes(view).flatMap((note) => faint(note, style)),
  ];
}

/** Where the first place and the whole order are as now, where only the first place is, and the weight now. */
const SIGN = { now: '●', order: '━', leader: '─', other: '·' };
const LINE = 25;

export function stabilityLines(view: AnalysisView): string[] {
  const { analysis, style, messages } = view;
  const words = messages.analysis.stability;
  if (analysis.alternatives.filter(({ rank }) => rank !== null).length < 2) return [];
  const body = style.width >= TABLE_WIDTH ? lineTable(view) : lineList(view);
  const kinds = Object.entries(words.legend) as [keyof typeof SIGN, string][];
  return [
    ...heading(words.title, style),
    ...body,
    ...block(kinds.map(([kind, what]) => `${SIGN[kind]}\u00a0${what}`).join('; '), style),
    ...faint(words.note, style),
  ];
}

function lineTable(view: AnalysisView): string[] {
  const { analysis, style, messages, assessment } = view;
  const words = messages.analysis.stability;
  const [criterion, now] = [24, Math.max(words.weight.length, 5)];
  const columns: Column[] = [
    { head: words.criterion, width: criterion },
    { head: words.weight, width: now, align: 'right' },
    { head: words.line, width: LINE },
    { head: words.meaning, width: remaining(style, [criterion, now, LINE]) },
  ];
  const name = namesOf(assessment).criterion;
  const rows = analysis.stability.map((one) => [
    name(one.criterion),
    percentWithSign(one.weight, view),
    line(one, LINE),
    stabilityText(one, view, true),
  ]);
  return table(columns, rows, style);
}

function lineList(view: AnalysisView): string[] {
  const { analysis, style, messages, assessment } = view;
  const words = messages.analysis.stability;
  const name = namesOf(assessment).criterion;
  return analysis.stability.flatMap((one) => [
    ...block(style.paint.bold(name(one.criterion)), style),
    ...block(line(one, Math.min(LINE, style.width - 4)), style, '  '),
    ...block(`${words.weight}: ${percentWithSign(one.weight, view)}`, style, '  '),
    ...block(`${words.meaning} ${stabilityText(one, view)}`, style, '  '),
  ]);
}

/** The weights from 0 at the left end to all at the right. */
function line({ weight, winner, fullRanking }: Stability, width: number): string {
  const now = Math.round(weight * (width - 1));
  return Array.from({ length: width }, (_, column) => {
    const share = column / (width - 1);
    if (column === now) return SIGN.now;
    if (share >= fullRanking[0] && share <= fullRanking[1]) return SIGN.order;
    return share >= winner[0] && share <= winner[1] ? SIGN.leader : SIGN.other;
  }).join('');
}
