// A line of a file with the spot that is meant, as it stands on a screen: safe to print, and no wider than there is room for.
import type { Location } from '../diagnostics/diagnostic.js';
import { escapeForTerminal } from './escape.js';
import { textWidth } from './text-width.js';

export interface CodeFrame {
  line: number;
  text: string;
  /** The columns before the spot, and those that it fills. */
  offset: number;
  length: number;
  /** The line that the spot ends on, where that is another. */
  lastLine: number | null;
}

/**
 * The frame of a place, in so many columns; null where there is no line to show. What would move the cursor is shown as a
 * code, so the spot is measured after that. A long line is shown from a little before the spot.
 */
export function codeFrame({ start, end, excerpt, excerptColumn }: Location, room: number): CodeFrame | null {
  if (excerpt.trim() === '') return null;
  const from = start.column - excerptColumn;
  const to = end.line === start.line ? end.column - excerptColumn : undefined;
  const before = escapeForTerminal(excerpt.slice(0, from));
  const marked = escapeForTerminal(excerpt.slice(from, to));
  const after = to === undefined ? '' : escapeForTerminal(excerpt.slice(to));
  const fits = textWidth(before + marked + after) <= room || textWidth(before) <= room / 3;
  const lead = fits && excerptColumn === 1 ? before : `…${lastColumns(before, Math.floor(room / 3))}`;
  const offset = textWidth(lead);
  return {
    line: start.line,
    text: firstColumns(lead + marked + after, room),
    offset,
    length: Math.max(1, Math.min(textWidth(marked), room - offset)),
    lastLine: end.line > start.line ? end.line : null,
  };
}

/** Made when first asked for: it takes as long as reading a case, and most pages show no line of a file. */
let segmenter: Intl.Segmenter | undefined;

/** What a person sees as one character each. */
function charactersOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The end of a text, in at most so many columns. */
function lastColumns(text: string, width: number): string {
  // A character fills a column at least, but for joiners and marks, which belong to the one before.
  const parts = charactersOf(text.slice(-width * 4));
  let filled = 0;
  const first = parts.findLastIndex((part) => {
    filled += textWidth(part);
    return filled > width;
  });
  return parts.slice(first + 1).join('');
}

/** The beginning of a text, with an ellipsis where something is gone. */
function firstColumns(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let filled = 0;
  let kept = '';
  for (const segment of charactersOf(text)) {
    filled += textWidth(segment);
    if (filled > width - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}
