// Runs the program in this process with files that exist only in memory, and holds what it prints to what must
// always be so, whatever the file.
import { posix } from 'node:path';
import { expect } from 'vitest';
import type { Host } from '../../../src/cli/host.js';
import { main } from '../../../src/cli/main.js';
import { BARE_TEXT } from '../../support/forms.js';

export interface Shown {
  code: number;
  stdout: string;
  stderr: string;
  /** What the program called a fault of its own. */
  fault: unknown;
  ms: number;
}

const FORMS = new TextEncoder().encode(BARE_TEXT);

export type Files = Readonly<Record<string, Uint8Array>>;

/** Runs with these files and nothing else in the world; `changes` replaces parts of the host. */
export async function run(
  args: readonly string[],
  files: Files,
  changes: Partial<Host> = {},
): Promise<Shown> {
  const shown: Shown = { code: -1, stdout: '', stderr: '', fault: null, ms: 0 };
  const host = { ...memoryHost(files, shown), ...changes };
  const start = performance.now();
  shown.code = await main(args, host);
  shown.ms = performance.now() - start;
  return shown;
}

function memoryHost(given: Files, shown: Shown): Host {
  // The bundled criteria do not lie beside the sources; what a test brings takes their place.
  const files: Files = { 'criteria/organisasjonsformer.yaml': FORMS, ...given };
  const name = (path: string) => posix.relative('/here', posix.resolve('/here', path.replaceAll('\\', '/')));
  const below = (path: string) => Object.keys(files).filter((file) => file.startsWith(`${path}/`));
  const absolute = (path: string) => posix.resolve('/here', path);
  return {
    env: { COLUMNS: '120' },
    columns: null,
    errorColumns: null,
    now: () => 0,
    terminal: null,
    kindOf: (path) => {
      const known = name(path);
      if (Object.hasOwn(files, known)) return 'file';
      return known === '' || below(known).length > 0 ? 'folder' : 'missing';
    },
    readBytes: (path) => {
      const found = files[name(path)];
      if (found === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' });
      return found;
    },
    readHead: (path) => {
      const found = files[name(path)];
      if (found === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' });
      return found.subarray(0, 65_536);
    },
    readStandardInput: () => new Uint8Array(),
    list: (path) => {
      const rest = below(name(path)).map((file) => file.slice(name(path).length + 1).split('/'));
      const kinds = new Map(rest.map((parts) => [parts[0] ?? '', parts.length > 1] as const));
      return [...kinds].map(([entry, folder]) => ({ name: entry, kind: folder ? 'folder' : 'file' }));
    },
    absolute,
    real: absolute,
    today: () => '2026-01-20',
    write: (stream, text) => {
      shown[stream] += text;
    },
    writeFile: () => {},
    appendFile: () => {},
    keepFault: (error) => {
      shown.fault = error;
      return null;
    },
  };
}

/**
 * What could act on a terminal or a reader's eye: controls but line feed, bidi controls, and what has no width. The two
 * joiners are left, since emoji and several scripts need them.
 */
const UNSAFE =
  /[\0-\x09\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]/;

/** The text around the first match, with everything unusual spelled out, for a failure that can be read. */
function around(text: string, pattern: RegExp): string | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  return JSON.stringify(text.slice(Math.max(0, match.index - 60), match.index + 60)).replace(
    /[^ -~æøåÆØÅ]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Holds for every output: safe characters, no stack trace, well-formed text, JSON that can be read. */
export function expectSafe(
  { stdout, stderr }: Pick<Shown, 'stdout' | 'stderr'>,
  { json = false, mayReplace = false }: { json?: boolean; mayReplace?: boolean } = {},
): void {
  for (const text of [stdout, stderr]) {
    expect(around(text, UNSAFE), 'unsafe character').toBeNull();
    expect(around(text, /^\s+at .*(?::\d+|\))$/m), 'stack trace').toBeNull();
    expect(around(text, /node:internal|Maximum call stack|\[object Object\]/), 'inner text').toBeNull();
    expect(around(text, /\bNaN\b|\bundefined\b/), 'no value').toBeNull();
    if (!mayReplace) expect(around(text, /\ufffd/), 'replacement character').toBeNull();
  }
  if (json) expect(() => JSON.parse(stdout), 'JSON').not.toThrow();
}

/** What a run can reach in this process by way of a file, to be the same after as before. */
export function surroundings(): unknown {
  const owned = [Object, Array, Function, String, Number, Map].map(({ prototype }) =>
    Reflect.ownKeys(prototype).map(String),
  );
  return { owned, globals: Reflect.ownKeys(globalThis).map(String), exit: process.exitCode };
}
