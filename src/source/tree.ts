// A parsed text as a tree that keeps the place of every key and value: what parsers give and locations are read from.
import type { Location, Path, Position } from '../diagnostics/diagnostic.js';

/** Offsets into the text: from start up to, but not including, end. */
export type Range = readonly [start: number, end: number];

export type Scalar = string | number | boolean | null;

export type SourceNode =
  | { kind: 'scalar'; range: Range; value: Scalar; text: string }
  | { kind: 'list'; range: Range; items: SourceNode[] }
  /** `flow`: written in braces, where a comma in a text makes a key of the rest. */
  | { kind: 'map'; range: Range; entries: SourceEntry[]; flow: boolean };

/** `name` is the key as the format spells it; the same as `key` until canonicalise has run. */
export interface SourceEntry {
  key: string;
  name: string;
  keyRange: Range;
  node: SourceNode;
}

/** A range without the white space and line breaks at its end, which parsers count differently. */
export function trimmed(text: string, [start, end]: Range): Range {
  let last = end;
  while (last > start && ' \t\r\n'.includes(text[last - 1] ?? '')) last -= 1;
  return [start, last];
}

/** A line longer than this is given in part, so that a thousand findings on one long line do not repeat it whole. */
const MAX_EXCERPT = 400;

/** Turns offsets into lines and columns, by binary search among the line starts. */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(readonly text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** Line and column, both from 1, of an offset; offsets beyond the text count as its end. */
  position(offset: number): Position {
    const within = Math.min(Math.max(offset, 0), this.text.length);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= within) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: within - (this.#starts[low] ?? 0) + 1 };
  }

  /** The offset at which a line begins. */
  start(number: number): number {
    return this.#starts[number - 1] ?? this.text.length;
  }

  /** The text of a line, without its line break. */
  line(number: number): string {
    const start = this.start(number);
    const end = this.#starts[number] ?? this.text.length + 1;
    return this.text.slice(start, this.text[end - 2] === '\r' ? Math.max(end - 2, start) : end - 1);
  }

  location(file: string, [start, end]: Range): Location {
    const from = this.position(start);
    const to = this.position(Math.max(end, start));
    const line = this.line(from.line);
    const first = line.length <= MAX_EXCERPT ? 0 : Math.max(0, from.column - 1 - MAX_EXCERPT / 4);
    const excerpt = line.slice(first, first + MAX_EXCERPT);
    return { file, start: from, end: to, excerpt, excerptColumn: first + 1 };
  }
}

/** The entries of large maps by name: ten thousand findings in one map would otherwise each look through it. */
const indexes = new WeakMap<readonly SourceEntry[], Map<string, SourceEntry>>();
const LARGE = 100;

function entryNamed(entries: readonly SourceEntry[], name: string): SourceEntry | undefined {
  if (entries.length < LARGE) return entries.find((candidate) => candidate.name === name);
  let index = indexes.get(entries);
  if (index === undefined) {
    // From the end, so that the first of two with the same name is the one that is kept.
    index = new Map([...entries].reverse().map((entry) => [entry.name, entry]));
    indexes.set(entries, index);
  }
  return index.get(name);
}

/** Finds the entry or item that a path leads to, or the deepest one that exists on the way there. */
export function findNode(
  root: SourceNode,
  path: Path,
): { node: SourceNode; entry: SourceEntry | null; whole: boolean } {
  let node = root;
  let entry: SourceEntry | null = null;
  for (const step of path) {
    if (node.kind === 'map') {
      const next: SourceEntry | undefined = entryNamed(node.entries, String(step));
      if (next === undefined) return { node, entry, whole: false };
      entry = next;
      node = next.node;
    } else if (node.kind === 'list') {
      const next: SourceNode | undefined = node.items[Number(step)];
      if (next === undefined) return { node, entry, whole: false };
      entry = null;
      node = next;
    } else return { node, entry, whole: false };
  }
  return { node, entry, whole: true };
}
