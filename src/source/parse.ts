// Text to tree: a fast parser for the YAML that people write, the careful one for everything else.
import { COLLECTION_STYLE, EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml';
import { composed } from './composed.js';
import type { SourceFault } from './fault.js';
import { parseCarefully } from './parse-carefully.js';
import { type Range, type Scalar, type SourceEntry, type SourceNode, trimmed } from './tree.js';

/**
 * Parses YAML 1.2 (core schema). `tree` is null when the text has faults or is empty. Never throws.
 *
 * js-yaml reads a case file about ten times faster than yaml, and accepts nothing that yaml refuses. A text that it
 * refuses, or that uses what it would leave us to interpret (anchors, tags, directives, keys that are no plain
 * words), goes to the careful parser, whose answer counts.
 */
export function parse(text: string): { tree: SourceNode | null; faults: SourceFault[] } {
  const excess = beyondMeasure(text);
  if (excess !== null) return { tree: null, faults: [excess] };
  const tree = parseFast(text);
  return tree === null ? parseCarefully(text) : { tree, faults: [] };
}

/** As many signs that may begin or end something as the careful parser gets through in a second or so. */
const MAX_MARKS = 100_000;

/** Where a text has more such signs than it is safe to parse, counted before anything is built; a case has thousands. */
function beyondMeasure(text: string): SourceFault | null {
  let count = 0;
  for (const { index } of text.matchAll(/[[\]{}:,&*?]|^ *- /gm)) {
    count += 1;
    if (count > MAX_MARKS)
      return { code: 'yaml-for-stor', args: { limit: MAX_MARKS }, range: [index, index + 1] };
  }
  return null;
}

/** The tree of a text in plain YAML; null for any other. */
export function parseFast(text: string): SourceNode | null {
  // The one thing js-yaml lets pass (inside block text) that yaml refuses.
  if (/^ *\t/m.test(text)) return null;
  try {
    return new Builder(text, parseEvents(text, { maxDepth: 64 })).document();
  } catch {
    return null;
  }
}

class NotPlain extends Error {}

/** Builds the tree from the parser's events, which come in the order of the text and refer to it by offsets. */
class Builder {
  #at = 0;
  /** The end of what has been read, from where a block scalar's sign is looked for. */
  #cursor = 0;

  constructor(
    readonly text: string,
    readonly events: readonly Event[],
  ) {}

  document(): SourceNode {
    const first = this.#next();
    if (first.type !== EVENT_ID.DOCUMENT || first.directives.length > 0) throw new NotPlain();
    const tree = this.#node(this.#next());
    if (this.#next().type !== EVENT_ID.POP || this.#at < this.events.length) throw new NotPlain();
    // An empty or merely commented file is told as such by the careful parser.
    if (tree.kind === 'scalar' && tree.value === null) throw new NotPlain();
    return tree;
  }

  #next(): Event {
    const event = this.events[this.#at];
    this.#at += 1;
    if (event === undefined) throw new NotPlain();
    return event;
  }

  #node(event: Event): SourceNode {
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP || event.type === EVENT_ID.ALIAS)
      throw new NotPlain();
    if (event.anchorStart !== -1 || event.tagStart !== -1) throw new NotPlain();
    if (event.type === EVENT_ID.SCALAR) return this.#scalar(event);
    this.#cursor = Math.max(this.#cursor, event.start);
    return event.type === EVENT_ID.MAPPING ? this.#map(event) : this.#list(event);
  }

  #map({ start, style }: Extract<Event, { type: typeof EVENT_ID.MAPPING }>): SourceNode {
    const entries: SourceEntry[] = [];
    for (let event = this.#next(); event.type !== EVENT_ID.POP; event = this.#next()) {
      const key = this.#node(event);
      if (key.kind !== 'scalar' || key.value === null || key.text === '') throw new NotPlain();
      const name = composed(key.text);
      entries.push({ key: name, name, keyRange: key.range, node: this.#node(this.#next()) });
    }
    const flow = style === COLLECTION_STYLE.FLOW;
    if (flow) this.#close();
    return { kind: 'map', range: [start, this.#cursor], entries, flow };
  }

  #list({ start, style }: Extract<Event, { type: typeof EVENT_ID.SEQUENCE }>): SourceNode {
    const items: SourceNode[] = [];
    for (let event = this.#next(); event.type !== EVENT_ID.POP; event = this.#next())
      items.push(this.#node(event));
    if (style === COLLECTION_STYLE.FLOW) this.#close();
    return { kind: 'list', range: [start, this.#cursor], items };
  }

  /** Moves past the bracket or brace that closes what has been read; the parser does not tell where it is. */
  #close(): void {
    const closing = /(?:\s|,|(?<=\s)#[^\n]*)*[\]}]/y;
    closing.lastIndex = this.#cursor;
    this.#cursor += closing.exec(this.text)?.[0].length ?? 0;
  }

  #scalar(event: Extract<Event, { type: typeof EVENT_ID.SCALAR }>): SourceNode {
    if (event.valueStart < 0) return this.#nothing();
    // A code beyond Unicode («\\U00110000») is a fault that only the careful parser tells.
    const escaped =
      event.style === SCALAR_STYLE.DOUBLE_QUOTED &&
      this.text.slice(event.valueStart, event.valueEnd).includes('\\U');
    if (escaped) throw new NotPlain();
    const text = getScalarValue(this.text, event);
    const range = this.#range(event);
    this.#cursor = Math.max(range[1], event.valueEnd);
    const value = event.style === SCALAR_STYLE.PLAIN ? plainValue(text) : composed(text);
    return { kind: 'scalar', range, value, text };
  }

  /** A value that is not there stands at its colon or dash. */
  #nothing(): SourceNode {
    const mark = /^[^\S\n]*(?:#[^\n]*)?(?:\n[^\S\n]*(?:#[^\n]*)?)*[:-]/.exec(
      this.text.slice(this.#cursor, this.#cursor + 400),
    );
    const at = this.#cursor + Math.max((mark?.[0].length ?? 1) - 1, 0);
    this.#cursor = at;
    return { kind: 'scalar', range: [at, at], value: null, text: '' };
  }

  /** Where a scalar stands: with its quotes, or at the sign that opens its block. */
  #range({ style, valueStart, valueEnd }: Extract<Event, { type: typeof EVENT_ID.SCALAR }>): Range {
    if (style === SCALAR_STYLE.PLAIN) return [valueStart, valueEnd];
    if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED)
      return [valueStart - 1, valueEnd + 1];
    const sign = this.text.slice(this.#cursor, valueStart).search(/[|>]/);
    return trimmed(this.text, [sign === -1 ? valueStart : this.#cursor + sign, valueEnd]);
  }
}

const NULL = /^(?:~|null|Null|NULL)?$/;
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/;
const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const HEX_OR_OCTAL = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;

/** What an unquoted scalar means (YAML 1.2.2, section 10.3.2). Numbers that are not finite go to the careful parser. */
function plainValue(text: string): Scalar {
  if (NULL.test(text)) return null;
  if (BOOLEAN.test(text)) return text.toLowerCase() === 'true';
  if (!DECIMAL.test(text) && !HEX_OR_OCTAL.test(text)) {
    if (/^[-+]?\.(?:inf|Inf|INF|nan|NaN|NAN)$/.test(text)) throw new NotPlain();
    return composed(text);
  }
  const number = Number(text);
  if (!Number.isFinite(number)) throw new NotPlain();
  return number;
}
