// One function from bytes to a checked value whose every part knows its place; the rest of the street reads no text.
import type { DiagnosticArgs } from '../diagnostics/codes.js';
import type { Diagnostic, DiagnosticCode, Location, Path, Severity } from '../diagnostics/diagnostic.js';
import { canonicalise, type PlainValue } from './canonicalise.js';
import { decode } from './decode.js';
import type { SourceFault, ValueFault } from './fault.js';
import { takePart } from './on-demand.js';
import { parse } from './parse.js';
import { checkShape, type Format } from './shape-check.js';
import { behindShapeFault, conflictMark, doubtfulTexts } from './slips.js';
import { suggest } from './suggest.js';
import { findNode, LineIndex, type Range, type SourceNode } from './tree.js';

export interface SourceFile {
  /** The name as the user gave it; every message shows it. */
  path: string;
  bytes: Uint8Array;
  /** The file is there but could not be read; then there are no bytes. */
  unreadable?: boolean;
}

const KINDS = ['sak/1', 'avtale/1', 'former/1', 'utkast/1', 'prosjekt/1', 'ark/1', 'vekter/1'] as const;

export type SourceKind = (typeof KINDS)[number];

/** What a kind of file must look like, made from its schema. Most runs meet two kinds of the seven, and no fault. */
function formatOf(kind: SourceKind): Format {
  const part = `./generated/${kind.replace('/1', '')}`;
  const { default: passes, shape } = takePart(`${part}-quick.cjs`);
  return {
    passes,
    shape,
    mistakes(value) {
      const { default: validate } = takePart(`${part}.cjs`);
      validate(value);
      return validate.errors ?? [];
    },
  };
}

/** A text that has been read: its value where it has one, and the place of everything in it. */
export interface SourceDocument {
  path: string;
  bytes: Uint8Array;
  /** Null: no `format` key, or one that is not known. */
  kind: SourceKind | null;
  /** Of the shape of its kind unless `broken`; null when there was nothing to read. */
  value: PlainValue;
  diagnostics: Diagnostic[];
  /** Whether a finding of severity «feil» stops the reading here. */
  broken: boolean;
  /**
   * The place of the value at a path, of its key, or of a part of it as it is read (whatever spaces and line breaks it is
   * written with); of the nearest thing that exists when the path or the part does not.
   */
  locate(path: Path, onKey?: boolean, part?: string): Location;
  /** The scalar at a path as it was written, which a number no longer tells (1.250). */
  textAt(path: Path): string;
}

/** Reads a file: decoding, YAML, spelling of keys, kind, shape. Faults are data; nothing throws. */
export function readSource(file: SourceFile): SourceDocument {
  if (file.unreadable === true) {
    return new SourceReader(file, '').refuse([{ code: 'fil-ikke-lest', args: {}, range: [0, 0] }]);
  }
  const { text, fault } = decode(file.bytes);
  const reader = new SourceReader(file, text);
  const unusable = fault ?? conflictMark(text);
  if (unusable !== null) return reader.refuse([unusable]);
  const { tree, faults } = parse(text);
  return tree === null ? reader.refuse(faults) : reader.accept(tree);
}

class SourceReader {
  readonly #lines: LineIndex;

  constructor(
    readonly file: SourceFile,
    readonly text: string,
  ) {
    this.#lines = new LineIndex(text);
  }

  refuse(faults: readonly SourceFault[]): SourceDocument {
    const nothing: SourceNode = { kind: 'scalar', range: [0, 0], value: null, text: '' };
    return this.#document(
      nothing,
      null,
      null,
      faults.map((fault) => this.#sourceDiagnostic(fault, [])),
    );
  }

  accept(tree: SourceNode): SourceDocument {
    const kind = kindOf(tree);
    const format = kind === null ? null : formatOf(kind);
    const { value, duplicates } = canonicalise(tree, format?.shape);
    const diagnostics = duplicates.map(({ fault, first }) => {
      const related = this.#lines.location(this.file.path, first.keyRange);
      const args = { key: first.name, firstLine: related.start.line };
      return this.#sourceDiagnostic({ ...fault, code: 'nokkel-dobbel', args }, [related]);
    });
    const shape = format === null ? [unknownKind(value)] : checkShape(value, format);
    const faults = shape.map((fault) => this.#asWritten(behindShapeFault(fault, tree), tree));
    const located = faults.map((fault) =>
      locatedDiagnostic(fault, (at, onKey, part) => this.#locate(tree, at, { onKey, part })),
    );
    return this.#document(tree, kind, value, [...diagnostics, ...located, ...this.#doubts(tree, located)]);
  }

  /** A number that should be text is shown as it was written: 0301 and 1.10 say more than 301 and 1.1. */
  #asWritten(fault: ValueFault, tree: SourceNode): ValueFault {
    if (fault.code !== 'type-feil' || fault.args.found !== 'number') return fault;
    const { node } = findNode(tree, fault.path);
    return { ...fault, args: { ...fault.args, written: node.kind === 'scalar' ? node.text : '' } };
  }

  /** Findings about texts that are valid but hardly meant, where nothing worse is said of the same place. */
  #doubts(tree: SourceNode, told: readonly Diagnostic[]): Diagnostic[] {
    return doubtfulTexts(tree, this.text)
      .map((fault) => {
        // «vekt:40» alone on a line is a key that was lost; the others may be meant.
        const severity = fault.code === 'yaml-mellomrom-mangler' ? 'feil' : 'advarsel';
        return { ...this.#sourceDiagnostic(fault, []), severity } as Diagnostic;
      })
      .filter(({ location }) => !told.some((one) => one.location.start.line === location.start.line));
  }

  #document(
    tree: SourceNode,
    kind: SourceKind | null,
    value: PlainValue,
    diagnostics: Diagnostic[],
  ): SourceDocument {
    return {
      ...this.file,
      kind,
      value,
      diagnostics,
      broken: diagnostics.some(({ severity }) => severity === 'feil'),
      locate: (path, onKey = false, part = undefined) => this.#locate(tree, path, { onKey, part }),
      textAt: (path) => {
        const { node } = findNode(tree, path);
        return node.kind === 'scalar' ? node.text : '';
      },
    };
  }

  #locate(
    tree: SourceNode,
    path: Path,
    { onKey, part }: { onKey: boolean; part: string | undefined },
  ): Location {
    const { node, entry, whole } = findNode(tree, path);
    const written = node.kind === 'scalar' ? node.text !== '' : whole && this.#isOnOneLine(node.range);
    if (entry !== null && (onKey || !written)) {
      return this.#lines.location(this.file.path, entry.keyRange);
    }
    // What is missing at the top has no line of its own to show.
    if (node === tree && (!whole || node.kind === 'map')) {
      return { ...this.#lines.location(this.file.path, [0, 0]), excerpt: '' };
    }
    return this.#lines.location(
      this.file.path,
      node.kind === 'scalar' ? this.#partOf(node.range, part) : firstLine(node.range, this.text),
    );
  }

  /** Whether a list or a map is written in brackets on one line, so that it can be pointed at whole. */
  #isOnOneLine([start, end]: Range): boolean {
    return /[[{]/.test(this.text[start] ?? '') && !this.text.slice(start, end).includes('\n');
  }

  /** The range of some words within a text; of the whole text when they are not there. */
  #partOf(range: Range, words: string | undefined): Range {
    if (words === undefined) return range;
    const pattern = words.split(' ').map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    const found = new RegExp(pattern.join('\\s*'), 'u').exec(this.text.slice(...range));
    if (found === null) return range;
    return [range[0] + found.index, range[0] + found.index + found[0].length];
  }

  #sourceDiagnostic(fault: SourceFault, related: Location[]): Diagnostic {
    const location = this.#lines.location(this.file.path, fault.range);
    return diagnostic({ ...fault, severity: 'feil', location, related });
  }
}

/** A whole block as the place of a finding would underline pages; its first line says where it is. */
function firstLine([start, end]: Range, text: string): Range {
  const lineEnd = text.indexOf('\n', start);
  return [start, lineEnd === -1 ? end : Math.min(end, lineEnd)];
}

function kindOf(tree: SourceNode): SourceKind | null {
  if (tree.kind !== 'map') return null;
  const entry = tree.entries.find(({ key }) => key === 'format');
  const found = entry?.node.kind === 'scalar' ? entry.node.value : null;
  return KINDS.find((kind) => kind === found) ?? null;
}

function unknownKind(value: PlainValue): ValueFault {
  const known = [...KINDS];
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  const found = isMap ? value.format : null;
  const path = isMap && found !== undefined ? ['format'] : [];
  const word = typeof found === 'object' && found !== null ? JSON.stringify(found) : String(found ?? '');
  return {
    code: 'format-ukjent',
    args: { found: word, known, suggestion: suggest(word, known) },
    path,
    onKey: false,
  };
}

/** Gives a fault its place; the one way from «what is wrong where» to a finding. */
export function locatedDiagnostic(
  fault: ValueFault & { severity?: Severity; alternative?: string | null },
  locate: (path: Path, onKey: boolean, part?: string) => Location,
): Diagnostic {
  const location = locate(fault.path, fault.onKey, fault.part);
  return diagnostic({
    ...fault,
    severity: fault.severity ?? 'feil',
    location,
    related: (fault.related ?? []).map((path) => locate(path, fault.onKey)),
    alternative: fault.alternative ?? null,
  });
}

/** A finding with the parts that most have none of filled in. */
export function diagnostic<Code extends DiagnosticCode>(parts: {
  code: Code;
  args: DiagnosticArgs[Code];
  severity: Severity;
  location: Location;
  related?: Location[];
  alternative?: string | null;
}): Diagnostic {
  const { code, args, severity, location, related = [], alternative = null } = parts;
  return {
    code,
    severity,
    args,
    location,
    related,
    alternative,
    answered: null,
    basis: null,
    inputs: [],
  } as Diagnostic;
}
