// The parser that explains: slower, but it knows aliases and exotic YAML, and where and why a text is not YAML.
import type * as Yaml from 'yaml';
import type { Document, ParsedNode, YAMLError } from 'yaml';
import { composed } from './composed.js';
import type { SourceFault } from './fault.js';
import { takePart } from './on-demand.js';
import { behindSyntaxFault } from './slips.js';
import { type Range, type Scalar, type SourceEntry, type SourceNode, trimmed } from './tree.js';

/** Where the parser is: the package, or in the built program a part of its own. */
declare const YAML_PART: string;

/** Far above any real case file, far below what exhausts memory: a file of aliases is counted as if written out. */
const MAX_NODES = 200_000;
const MAX_DEPTH = 64;
/** All text together, with what aliases repeat: a few times the largest file that is read. */
const MAX_LETTERS = 16 * 1024 * 1024;

/** Parses YAML 1.2 (core schema). `tree` is null when the text has faults or is empty. Never throws. */
export function parseCarefully(text: string): { tree: SourceNode | null; faults: SourceFault[] } {
  const yaml: typeof Yaml = takePart(YAML_PART);
  const document = yaml.parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
  });
  const first = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])[0];
  // What follows the first syntax fault is mostly its echo, so one is told at a time.
  if (first !== undefined) return { tree: null, faults: [behindSyntaxFault(syntaxFault(first, text), text)] };
  if (document.contents === null)
    return { tree: null, faults: [{ code: 'fil-tom', args: {}, range: [0, 0] }] };
  return new Converter(yaml, document, text).convert(document.contents as ParsedNode);
}

class Converter {
  readonly faults: SourceFault[] = [];
  #nodes = 0;
  readonly #open = new Set<unknown>();
  readonly #targets: ReadonlyMap<unknown, ParsedNode>;
  readonly #texts = new Map<unknown, string>();
  #letters = 0;
  readonly #anchors = new Map<unknown, SourceFault>();

  constructor(
    readonly yaml: typeof Yaml,
    readonly document: Document.Parsed,
    readonly text: string,
  ) {
    this.#targets = aliasTargets(document, yaml);
  }

  convert(root: ParsedNode): { tree: SourceNode | null; faults: SourceFault[] } {
    const yamlDirective = this.document.directives?.yaml;
    if (yamlDirective?.explicit && yamlDirective.version !== '1.2')
      this.faults.push({
        code: 'yaml-uforstaelig',
        args: { reason: 'BAD_DIRECTIVE' },
        range: directiveRange(this.text),
      });
    const tree = this.#node(root, rangeOf(root), 0);
    // Text that begins with & loses its first word to an anchor that nobody meant.
    if (this.faults.length === 0) this.faults.push(...this.#anchors.values());
    return this.faults.length > 0 ? { tree: null, faults: this.faults } : { tree, faults: [] };
  }

  /** Converts a node; `range` is where it stands for the reader, which for an alias is the place of the alias. */
  #node(node: ParsedNode | null, range: Range, depth: number): SourceNode {
    this.#nodes += 1;
    if (this.#nodes > MAX_NODES || depth > MAX_DEPTH) return this.#tooLarge(range);
    if (node !== null && !this.yaml.isAlias(node) && node.anchor !== undefined)
      this.#noteAnchor(node, node.anchor);
    if (node === null) return { kind: 'scalar', range, value: null, text: '' };
    if (this.yaml.isAlias(node)) return this.#alias(node, range, depth);
    if (this.yaml.isMap(node)) {
      const entries = node.items.map((pair) => this.#entry(pair.key, pair.value, depth));
      return { kind: 'map', range, entries, flow: node.flow ?? false };
    }
    if (this.yaml.isSeq(node)) {
      return {
        kind: 'list',
        range,
        items: node.items.map((item) =>
          this.#node(item as ParsedNode, rangeOf(item as ParsedNode), depth + 1),
        ),
      };
    }
    return this.#scalar(node, range);
  }

  #noteAnchor(node: ParsedNode, anchor: string): void {
    if (this.#open.has(node)) return;
    const at = this.text.lastIndexOf(`&${anchor}`, rangeOf(node)[0]);
    this.#anchors.set(node, { code: 'yaml-tegn', args: { found: '&' }, range: [at, at + 1] });
  }

  #entry(key: ParsedNode, value: ParsedNode | null, depth: number): SourceEntry {
    const keyRange = key === null ? ([0, 0] as const) : rangeOf(key);
    if (!this.yaml.isScalar(key) || key.value === null)
      this.faults.push({ code: 'nokkel-ikke-tekst', args: {}, range: keyRange });
    const name = this.yaml.isScalar(key) ? composed(key.source ?? String(key.value)) : '';
    const range: Range = value === null ? [keyRange[1], keyRange[1]] : rangeOf(value);
    return { key: name, name, keyRange, node: this.#node(value, range, depth + 1) };
  }

  #scalar(node: ParsedNode, whole: Range): SourceNode {
    const raw = this.yaml.isScalar(node) ? node.value : null;
    const range = trimmed(this.text, whole);
    const text = this.yaml.isScalar(node) ? (node.source ?? '') : '';
    this.#letters += text.length;
    if (this.#letters > MAX_LETTERS) return this.#tooLarge(range);
    if (typeof raw === 'number' && !Number.isFinite(raw) && !this.#texts.has(node)) {
      this.faults.push({ code: 'tall-ikke-endelig', args: { found: text }, range });
    }
    const normal = this.#texts.get(node) ?? (typeof raw === 'string' ? composed(raw) : text);
    this.#texts.set(node, normal);
    const value = typeof raw === 'string' ? normal : raw;
    return { kind: 'scalar', range, value: isPlain(value) ? value : text, text };
  }

  #alias(node: ParsedNode, range: Range, depth: number): SourceNode {
    const name = this.yaml.isAlias(node) ? node.source : '';
    const target = this.#targets.get(node);
    if (target === undefined || this.#open.has(target)) {
      this.faults.push({ code: 'yaml-alias', args: { name }, range });
      return { kind: 'scalar', range, value: null, text: '' };
    }
    this.#anchors.delete(target);
    this.#open.add(target);
    const copy = this.#node(target as ParsedNode, range, depth + 1);
    this.#open.delete(target);
    return copy;
  }

  #tooLarge(range: Range): SourceNode {
    if (this.faults.length === 0)
      this.faults.push({ code: 'yaml-for-stor', args: { limit: MAX_NODES }, range });
    return { kind: 'scalar', range, value: null, text: '' };
  }
}

/** What each alias stands for: the nearest node before it with its anchor. One walk, since each look-up would be one. */
function aliasTargets(document: Document.Parsed, yaml: typeof Yaml): Map<unknown, ParsedNode> {
  const anchored = new Map<string, ParsedNode>();
  const targets = new Map<unknown, ParsedNode>();
  yaml.visit(document, {
    Node(_, node) {
      if (yaml.isAlias(node)) {
        const target = anchored.get(node.source);
        if (target !== undefined) targets.set(node, target);
      } else if (node.anchor !== undefined) anchored.set(node.anchor, node as ParsedNode);
    },
  });
  return targets;
}

function isPlain(value: unknown): value is Scalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function rangeOf(node: ParsedNode): Range {
  const range = node?.range;
  return range ? [range[0], range[1]] : [0, 0];
}

/** Names the cause of a syntax fault in our own codes, at the place where a person would look for it. */
function syntaxFault(error: YAMLError, text: string): SourceFault {
  const range: Range = [error.pos[0], error.pos[1]];
  const found = text.slice(range[0], range[0] + 1);
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { code: 'yaml-tabulator', args: {}, range };
    case 'BAD_INDENT':
      return { code: 'yaml-innrykk', args: {}, range };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return { code: 'yaml-kolon', args: {}, range };
    case 'BAD_SCALAR_START':
      return { code: 'yaml-tegn', args: { found }, range };
    case 'BAD_ALIAS':
      return { code: 'yaml-alias', args: { name: text.slice(...range) }, range };
    case 'TAG_RESOLVE_FAILED':
      return { code: 'yaml-merke', args: { tag: text.slice(...range) }, range };
    case 'MULTIPLE_DOCS':
      return { code: 'yaml-flere-dokumenter', args: {}, range };
    case 'NON_STRING_KEY':
      return { code: 'nokkel-ikke-tekst', args: {}, range };
    case 'RESOURCE_EXHAUSTION':
      return { code: 'yaml-for-stor', args: { limit: MAX_NODES }, range };
    default:
      return unnamedFault(error, text);
  }
}

function unnamedFault(error: YAMLError, text: string): SourceFault {
  const quote = /(["'])\s*quote|closing (["'])/.exec(error.message);
  const mark = quote?.[1] ?? quote?.[2];
  if (error.code === 'MISSING_CHAR' && mark !== undefined) {
    const opening = openingQuote(text, error.pos[0], mark);
    return { code: 'yaml-anforsel', args: { quote: mark }, range: [opening, opening + 1] };
  }
  return { code: 'yaml-uforstaelig', args: { reason: error.code }, range: [error.pos[0], error.pos[1]] };
}

/** An unclosed quote is noticed at the end of the file; the cause is the last quote that opens a value before it. */
function openingQuote(text: string, before: number, mark: string): number {
  let at = -1;
  const opening = new RegExp(`(?:[:,]\\s+|[[{]\\s*|-\\s+|^\\s*)${mark}`, 'gm');
  for (const match of text.slice(0, before).matchAll(opening)) at = match.index + match[0].length - 1;
  return at === -1 ? before : at;
}

function directiveRange(text: string): Range {
  const match = /^%YAML.*$/m.exec(text);
  return match === null ? [0, 0] : [match.index, match.index + match[0].length];
}
