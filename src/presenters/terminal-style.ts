// How the terminal page looks: colours, widths, wrapping, tables. Colour never carries meaning alone.
import { Chalk, type ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import { NO_BREAK } from '../messages/format.js';
import { shorten } from '../messages/shorten.js';
import { LATIN, textWidth } from './text-width.js';

export interface Style {
  /** Columns to fill. */
  width: number;
  paint: ChalkInstance;
}

/** Below this a table no longer fits, and rows become lists. */
export const TABLE_WIDTH = 80;
/** Lines longer than this are hard to read, however wide the terminal is. */
const MAX_WIDTH = 120;
const MIN_WIDTH = 20;

/** `colors` is chalk's level: 0 none, 1 the 16 basic colours, which are all that is used. */
export function createStyle(width: number, colors: 0 | 1): Style {
  return { width: Math.min(Math.max(width, MIN_WIDTH), MAX_WIDTH), paint: new Chalk({ level: colors }) };
}

/** Breaks text into lines of at most `width` columns; a word that is longer than a line is cut. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(/ +/).flatMap((part) => cut(part, width))) {
      if (line !== '' && textWidth(line) + 1 + textWidth(word) > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines;
}

function cut(word: string, width: number): string[] {
  if (LATIN.test(word)) return word.match(new RegExp(`.{1,${width}}`, 'g')) ?? [word];
  if (textWidth(word) <= width) return [word];
  const pieces: string[] = [''];
  let filled = 0;
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    const columns = textWidth(segment);
    if (filled > 0 && filled + columns > width) {
      pieces.push('');
      filled = 0;
    }
    pieces[pieces.length - 1] += segment;
    filled += columns;
  }
  return pieces;
}

/** Wrapped text with a hanging indent: `first` before the first line, spaces as wide before the others. */
export function block(text: string, style: Style, first = ''): string[] {
  const indent = ' '.repeat(textWidth(first));
  return wrap(text, Math.max(style.width - indent.length, 8)).map(
    (line, index) => (index === 0 ? first : indent) + line,
  );
}

/** Wrapped text with a bar before every line: the answer, which a reader is to find first. */
export function barred(text: string, style: Style): string[] {
  return block(text, style, '▌ ').map((line) => line.replace(/^ {2}/, '▌ '));
}

/** Cuts text to a number of columns, with an ellipsis where something is gone. */
export function clip(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const [piece = ''] = cut(text, Math.max(width - 1, 1));
  return `${piece}…`;
}

/** A note in the margin of what it explains. */
export function faint(text: string, style: Style): string[] {
  return block(text, style).map((line) => style.paint.dim(line));
}

/** More than a name or an event needs; cli-table3 goes through a cell anew for each of its lines. */
const MAX_CELL = 500;

/** A cell whose words all fit its column: cli-table3 would cut one that does not in the middle of a character. */
function withShortWords(cell: string, width: number): string {
  const short = (text: string) =>
    shorten(text, MAX_CELL)
      .split(' ')
      .flatMap((word) => cut(word, width))
      .join(' ');
  return cell.replace(/[^\n\u001b]+(?=\n|\u001b|$)/g, (text, at: number) =>
    // What follows an escape character is the rest of its code and then the text.
    cell[at - 1] === '\u001b'
      ? text.replace(/^(\[\d+m)(.*)$/, (_, code, rest) => code + short(rest))
      : short(text),
  );
}

export interface Column {
  head: string;
  width: number;
  align?: 'left' | 'right' | 'center';
}

/** cli-table3 breaks lines at every kind of space, so one that must hold is another character while it draws. */
const STAND_IN = '\ue000';

/** A table without frame: headings, a rule, rows. `width` of each column is the room for its text. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { paint }: Style,
): string[] {
  const drawn = new Table({
    head: columns.map(({ head }) => head),
    colWidths: columns.map(({ width }) => width + 2),
    colAligns: columns.map(({ align }) => align ?? 'left'),
    wordWrap: true,
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 2 },
    chars: {
      top: '',
      'top-mid': '',
      'top-left': '',
      'top-right': '',
      bottom: '',
      'bottom-mid': '',
      'bottom-left': '',
      'bottom-right': '',
      left: '',
      'left-mid': '',
      right: '',
      'right-mid': '',
      middle: '',
      mid: '─',
      'mid-mid': '',
    },
  });
  drawn.push(
    ...rows.map((row) =>
      row.map((cell, index) => {
        const held = cell.replaceAll(NO_BREAK, STAND_IN);
        return withShortWords(held, columns[index]?.width ?? 1);
      }),
    ),
  );
  return drawn
    .toString()
    .replaceAll(STAND_IN, NO_BREAK)
    .split('\n')
    .map((line) => (/^─+$/.test(line) ? paint.dim(line.slice(0, -2)) : line.trimEnd()));
}

/** What is left of the width for one column, when the others have taken theirs (all two columns apart). */
export function remaining(style: Style, others: readonly number[]): number {
  return style.width - others.reduce((sum, width) => sum + width + 2, 0);
}

export function heading(text: string, style: Style): string[] {
  return ['', ...block(text, style).map((line) => style.paint.bold(line))];
}
