// The shares of weightings, drawn: bars of places, and the table of who beats whom.
import type { Acceptability, Compared } from '../assessment/analysis.js';
import { cooperationTexts, methodTexts, narrowingTexts, ofHundred } from './analysis-text.js';
import type { AnalysisView } from './analysis-view.js';
import {
  block,
  type Column,
  faint,
  heading,
  remaining,
  type Style,
  TABLE_WIDTH,
  table,
} from './terminal-style.js';
import { textWidth } from './text-width.js';

/** From the first place down; the last sign is for that place and all below it. */
const SIGNS = ['█', '▓', '▒', '░', '·'];

export function acceptabilityLines(view: AnalysisView): string[] {
  const { analysis, style, messages } = view;
  const words = messages.analysis.acceptability;
  const { acceptability } = analysis;
  const rows = acceptability.alternatives.map((line) => ({ ...line, places: places(line.ranks) }));
  const body = style.width >= TABLE_WIDTH ? placeTable(rows, view) : placeList(rows, view);
  return [
    ...heading(words.title, style),
    ...body,
    ...block(legend(acceptability, view), style),
    ...cooperationTexts(view).flatMap((line) => block(line, style)),
    ...faint(methodTexts(view).join(' '), style),
  ];
}

type Row = Acceptability['alternatives'][number] & { places: number[] };

/** The share of each place that has a sign of its own; the last is of all below too. */
function places(ranks: readonly number[]): number[] {
  const last = SIGNS.length - 1;
  const below = ranks.slice(last).reduce((sum, share) => sum + share, 0);
  return ranks.length > SIGNS.length ? [...ranks.slice(0, last), below] : [...ranks];
}

function legend({ alternatives }: Acceptability, { messages }: AnalysisView): string {
  const words = messages.analysis.acceptability;
  const count = alternatives.length;
  return SIGNS.slice(0, count)
    .map((sign, index) => {
      const rest = index === SIGNS.length - 1 && count > SIGNS.length;
      return `${sign}\u00a0${rest ? words.lower(index + 1) : words.rank(index + 1)}`;
    })
    .join('; ');
}

/** Whole columns for each share, which together fill the bar: the largest remainders are rounded up. */
function bar(shares: readonly number[], width: number, { paint }: Style): string {
  const wanted = shares.map((share) => share * width);
  const filled = wanted.map(Math.floor);
  const byRemainder = [...wanted.keys()].sort(
    (a, b) => (wanted[b] ?? 0) - (filled[b] ?? 0) - ((wanted[a] ?? 0) - (filled[a] ?? 0)),
  );
  let left = width - filled.reduce((sum, count) => sum + count, 0);
  for (const index of byRemainder) {
    if (left <= 0) break;
    filled[index] = (filled[index] ?? 0) + 1;
    left -= 1;
  }
  const drawn = filled.map((count, index) => (SIGNS[index] ?? '').repeat(count));
  return drawn.map((part, index) => (index === 0 && part !== '' ? paint.green(part) : part)).join('');
}

const BAR = 30;

function placeTable(rows: readonly Row[], view: AnalysisView): string[] {
  const { style, messages } = view;
  const words = messages.analysis.acceptability;
  const numbers: Column[] = (rows[0]?.places ?? []).map((_, index) => {
    const head = words.place(index + 1);
    return { head, width: Math.max(3, head.length), align: 'right' };
  });
  const room = remaining(style, [BAR, ...numbers.map(({ width }) => width)]);
  if (room < 18) return placeList(rows, view);
  const head = words.alternative;
  const names = rows.map(({ alternative }) => nameOf(alternative, view));
  const longest = Math.max(...[head, ...names].map((text) => textWidth(text)));
  const columns: Column[] = [{ head, width: Math.min(room, longest) }, { head: '', width: BAR }, ...numbers];
  const cells = rows.map(({ alternative, places: shares }) => [
    `${nameOf(alternative, view)}\n${style.paint.dim(alternative)}`,
    bar(shares, BAR, style),
    ...shares.map(ofHundred),
  ]);
  return table(columns, cells, style);
}

function placeList(rows: readonly Row[], view: AnalysisView): string[] {
  const { style, messages } = view;
  const { place } = messages.analysis.acceptability;
  return rows.flatMap(({ alternative, places: shares }) => [
    ...block(style.paint.bold(nameOf(alternative, view)), style),
    ...block(bar(shares, Math.min(BAR, style.width - 4), style), style, '  '),
    ...block(
      shares.map((share, index) => `${place(index + 1)}:\u00a0${ofHundred(share)}`).join('  '),
      style,
      '  ',
    ),
  ]);
}

function nameOf(id: string, { analysis }: AnalysisView): string {
  return analysis.alternatives.find((one) => one.id === id)?.name ?? id;
}

export function narrowingLines(view: AnalysisView): string[] {
  const texts = narrowingTexts(view);
  if (texts.length === 0) return [];
  const [kept = '', answer = '', ...changes] = texts;
  const { style, messages } = view;
  return [
    ...heading(messages.analysis.narrowing.title, style),
    ...block(kept, style),
    ...block(style.paint.bold(answer), style),
    ...changes.flatMap((change) => block(change, style, '– ')),
  ];
}

export function pairwiseLines(view: AnalysisView): string[] {
  const { analysis, style, messages } = view;
  const words = messages.analysis.pairwise;
  const { alternatives } = analysis;
  if (alternatives.length < 2) return [];
  const widths = alternatives.map(({ id }) => Math.min(Math.max(id.length, 5), 17));
  const room = remaining(style, widths);
  const body =
    style.width >= TABLE_WIDTH && room >= 18
      ? [...pairTable(alternatives, { room, widths }, view), ...faint(words.note, style)]
      : pairList(alternatives, view);
  return [...heading(words.title, style), ...body];
}

function shareOf(row: string, column: string, { analysis }: AnalysisView): number | null {
  const against = analysis.pairwise.find(({ alternative }) => alternative === row)?.against;
  return against?.find(({ alternative }) => alternative === column)?.share ?? null;
}

function pairTable(
  alternatives: readonly Compared[],
  { room, widths }: { room: number; widths: readonly number[] },
  view: AnalysisView,
): string[] {
  const { style, messages } = view;
  const head = messages.analysis.acceptability.alternative;
  const longest = Math.max(...[head, ...alternatives.map(({ name }) => name)].map((text) => textWidth(text)));
  const columns: Column[] = [
    { head, width: Math.min(room, longest) },
    ...alternatives.map(({ id }, index) => ({
      head: id,
      width: widths[index] ?? 5,
      align: 'right' as const,
    })),
  ];
  const rows = alternatives.map(({ id, name }) => [
    name,
    ...alternatives.map((other) => {
      const share = shareOf(id, other.id, view);
      if (share === null) return style.paint.dim('–');
      return share > 0.5 ? style.paint.green(ofHundred(share)) : ofHundred(share);
    }),
  ]);
  return table(columns, rows, style);
}

function pairList(alternatives: readonly Compared[], view: AnalysisView): string[] {
  const { style, messages } = view;
  return alternatives.flatMap(({ id, name }) => [
    ...block(style.paint.bold(name), style),
    ...alternatives.flatMap((other) => {
      const share = shareOf(id, other.id, view);
      if (share === null) return [];
      return block(messages.analysis.pairwise.beats(other.name, ofHundred(share)), style, '  ');
    }),
  ]);
}
