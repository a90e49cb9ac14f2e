// Finds the comments that ask for a finding to be ignored. The parsers drop comments, so they are looked for in the text,
// with the tree to say what is text and no comment: a number sign in quotes or in a block of text is only a number sign.
import type { Location } from '../diagnostics/diagnostic.js';
import { decode } from './decode.js';
import { parse } from './parse.js';
import type { SourceFile } from './read-source.js';
import { LineIndex, type Range, type SourceNode, trimmed } from './tree.js';

export interface IgnoreComment {
  /** The comment itself. */
  at: Location;
  rules: { id: string; at: Location }[];
  /** Null: none is given, or nothing that could be one. */
  reason: string | null;
  /** The first and the last line that it speaks of; null: nothing follows it. */
  lines: readonly [first: number, last: number] | null;
}

const MARK = /#[ \t]*samarbeid-ignor(?:er|e)\b[ \t]*:?/gi;

/** The comments in a file, in order; none when the file cannot be read as YAML. */
export function readIgnoreComments(file: SourceFile): IgnoreComment[] {
  // Nearly no file has one, and finding that out is quicker than parsing.
  if (!/samarbeid-ignor/i.test(Buffer.from(file.bytes).toString('latin1'))) return [];
  const { text, fault } = decode(file.bytes);
  if (fault !== null) return [];
  const { tree } = parse(text);
  if (tree === null) return [];
  const reader = new CommentReader(file.path, text, tree);
  return [...text.matchAll(MARK)].flatMap(({ index, 0: mark }) => reader.comment(index, mark.length));
}

class CommentReader {
  readonly #lines: LineIndex;
  /** Where text stands in which a number sign begins no comment, in order. */
  readonly #texts: Range[];
  /** For each line on which a key or an item begins: the last line of the outermost one. */
  readonly #blocks = new Map<number, number>();
  readonly #firstKey: number;

  constructor(
    readonly path: string,
    readonly text: string,
    tree: SourceNode,
  ) {
    this.#lines = new LineIndex(text);
    const texts: Range[] = [];
    this.#walk(tree, texts);
    this.#texts = texts.sort((a, b) => a[0] - b[0]);
    this.#firstKey = tree.kind === 'map' ? this.#lines.position(tree.entries[0]?.keyRange[0] ?? 0).line : 1;
  }

  /** The comment whose number sign stands at an offset; none when that is in a text or in another comment. */
  comment(offset: number, length: number): IgnoreComment[] {
    const { line } = this.#lines.position(offset);
    const content = this.#lines.line(line);
    const start = this.#lines.start(line);
    if (this.#commentStart(content, start) !== offset) return [];
    const written = content.slice(offset - start + length);
    const end = start + content.trimEnd().length;
    const { rules, reason } = this.#request(written, offset + length);
    const alone = content.slice(0, offset - start).trim() === '';
    return [
      { at: this.#location([offset, end]), rules, reason, lines: alone ? this.#below(line) : [line, line] },
    ];
  }

  #location(range: Range): Location {
    return this.#lines.location(this.path, range);
  }

  #walk(node: SourceNode, texts: Range[]): void {
    if (node.kind === 'scalar') texts.push(this.#textOf(node.range));
    else if (node.kind === 'list') {
      for (const item of node.items) {
        this.#noteBlock(item.range[0], item.range[1]);
        this.#walk(item, texts);
      }
    } else {
      for (const { keyRange, node: value } of node.entries) {
        texts.push(keyRange);
        this.#noteBlock(keyRange[0], Math.max(keyRange[1], value.range[1]));
        this.#walk(value, texts);
      }
    }
  }

  #noteBlock(start: number, end: number): void {
    const first = this.#lines.position(start).line;
    const last = this.#lines.position(trimmed(this.text, [start, end])[1]).line;
    if (!this.#blocks.has(first)) this.#blocks.set(first, last);
  }

  /** Behind the sign that opens a block of text there may be a comment; the text begins on the next line. */
  #textOf([start, end]: Range): Range {
    if (!'|>'.includes(this.text[start] ?? ' ')) return [start, end];
    const lineEnd = this.text.indexOf('\n', start);
    return lineEnd === -1 || lineEnd > end ? [end, end] : [lineEnd, end];
  }

  /** The offset at which the comment of a line begins; −1 when it has none. */
  #commentStart(content: string, start: number): number {
    for (let at = content.indexOf('#'); at !== -1; at = content.indexOf('#', at + 1)) {
      const apart = at === 0 || ' \t'.includes(content[at - 1] ?? '');
      if (apart && !this.#isText(start + at)) return start + at;
    }
    return -1;
  }

  #isText(offset: number): boolean {
    let low = 0;
    let high = this.#texts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#texts[middle]?.[0] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const [start, end] = this.#texts[low] ?? [0, 0];
    return start <= offset && offset < end;
  }

  /** «regel-id, annen-regel – begrunnelse» as people write it: any dash or colon, or none. */
  #request(written: string, offset: number): Pick<IgnoreComment, 'rules' | 'reason'> {
    const list = /^[ \t]*((?:[\p{L}\d_-]*[\p{L}\d_])(?:[ \t]*,[ \t]*[\p{L}\d_-]*[\p{L}\d_])*)?/u.exec(
      written,
    );
    const whole = list?.[0] ?? '';
    const rules = [...whole.matchAll(/[^\s,]+/g)].map(({ 0: id, index }) => ({
      id,
      at: this.#location([offset + index, offset + index + id.length]),
    }));
    const reason = written
      .slice(whole.length)
      .replace(/^[\s–—:−-]+/, '')
      .trim();
    return { rules, reason: /\p{L}{2}/u.test(reason) ? reason : null };
  }

  /** What stands below a comment on a line of its own: the next key or item with all that is in it. */
  #below(line: number): IgnoreComment['lines'] {
    let next = line + 1;
    while (this.#lines.start(next) < this.text.length && /^\s*(?:#|$)/.test(this.#lines.line(next)))
      next += 1;
    if (this.#lines.start(next) >= this.text.length) return null;
    // What is missing at the top of a file is told on its first line.
    const first = next === this.#firstKey ? 1 : next;
    return [first, this.#blocks.get(next) ?? next];
  }
}
