// Everything outside the program in one object that a test can replace: files, streams, the terminal.
import {
  accessSync,
  appendFileSync,
  closeSync,
  constants,
  type Dirent,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import type { CompiledForms } from '../forms/compiled-forms.js';
import { escapeForTerminal } from '../presenters/escape.js';
import { MAX_BYTES } from '../source/decode.js';

export type PathKind = 'file' | 'folder' | 'missing' | 'other';

export interface Host {
  env: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal; null when standard output is not one. */
  columns: number | null;
  /** Columns of the terminal that standard error is; null when it is none. */
  errorColumns: number | null;
  /** Milliseconds since some moment, to tell how long something has taken. */
  now(): number;
  /** Where a person can be asked: answers come in, questions go to standard error. Null: nobody to ask. */
  terminal: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream } | null;
  kindOf(path: string): PathKind;
  /** The bytes of an ordinary file, or throws. One too large for a case is read only until that is certain. */
  readBytes(path: string): Uint8Array;
  /** The first bytes of a file, enough to see of what kind it is. */
  readHead(path: string): Uint8Array;
  /** The same of standard input, which may be without end. */
  readStandardInput(): Uint8Array;
  /** Names in a folder, with their kinds; a link is followed to a file, never to a folder, so that no walk is endless. */
  list(path: string): { name: string; kind: 'file' | 'folder' | 'other' }[];
  absolute(path: string): string;
  /** The absolute path with links followed, so that a file has one path only; as it is where there is nothing. */
  real(path: string): string;
  /** The day it is here (YYYY-MM-DD): what a file that is begun today is dated. No result depends on it. */
  today(): string;
  /** Writes all of the text, or throws; a reader that has gone away is no fault. */
  write(stream: 'stdout' | 'stderr', text: string): void;
  /** Replaces a file whole, or leaves it as it was and throws. */
  writeFile(path: string, text: string): void;
  /** Adds to the end of a file, which need not be there, or throws. */
  appendFile(path: string, text: string): void;
  /** Keeps the details of an internal fault in a file, and gives its name; null when that is not possible. */
  keepFault(error: unknown): string | null;
}

/** The criteria that come with the tool; dist/ and criteria/ lie side by side in the package. */
export function bundledCriteria(): string {
  return join(dirname(__dirname), 'criteria');
}

/** The schemas of the formats, which lie in the package as they are. */
export function bundledSchemas(): string {
  return join(dirname(__dirname), 'schemas');
}

/** The bundled organisation forms as the build left them beside the bundle; null where there is no build. */
export function compiledForms(): CompiledForms | null {
  try {
    return JSON.parse(readFileSync(join(__dirname, 'organisasjonsformer.json'), 'utf8')) as CompiledForms;
  } catch {
    return null;
  }
}

/** Says something on standard error, in one line, whatever the names in it hold. */
export function say(host: Host, message: string): void {
  try {
    host.write('stderr', `${escapeForTerminal(message)}\n`);
  } catch (error) {
    // Nobody can be told; the exit code is all that is left to say it with.
    if (codeOf(error) === '') throw error;
  }
}

export function createHost(proc: NodeJS.Process): Host {
  return {
    env: proc.env,
    columns: columnsOf(proc, 'stdout'),
    errorColumns: columnsOf(proc, 'stderr'),
    now: () => performance.now(),
    terminal: canAsk(proc) ? { input: proc.stdin, output: proc.stderr } : null,
    kindOf,
    readBytes,
    readHead,
    readStandardInput: () => readUpToLimit(0),
    list: (path) =>
      readdirSync(path, { withFileTypes: true }).map((entry) => ({
        name: entry.name,
        kind: entry.isDirectory() ? 'folder' : isFile(entry, path) ? 'file' : 'other',
      })),
    absolute: (path) => resolve(path),
    real,
    today,
    write: (stream, text) => writeAll(stream === 'stdout' ? 1 : 2, text),
    writeFile: replaceFile,
    appendFile: (path, text) => appendFileSync(path, text),
    keepFault,
  };
}

const DESCRIPTORS = { stdin: 0, stdout: 1, stderr: 2 } as const;

/** Asked of the descriptor first: for a stream that is no terminal, Node would load all that it has for networks. */
function isTerminal(proc: NodeJS.Process, stream: keyof typeof DESCRIPTORS): boolean {
  try {
    const stats = fstatSync(DESCRIPTORS[stream]);
    if (!stats.isCharacterDevice() || stats.rdev === statSync(devNull).rdev) return false;
  } catch {
    // Closed, or of a kind that cannot be asked here; the stream knows.
  }
  return proc[stream].isTTY;
}

function columnsOf(proc: NodeJS.Process, stream: 'stdout' | 'stderr'): number | null {
  return isTerminal(proc, stream) ? (proc[stream].columns ?? 80) : null;
}

/** A terminal that says it is dumb cannot move in a list. */
function canAsk(proc: NodeJS.Process): boolean {
  return isTerminal(proc, 'stdin') && isTerminal(proc, 'stderr') && proc.env.TERM !== 'dumb';
}

function kindOf(path: string): PathKind {
  try {
    const stats = statSync(path);
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR' ? 'missing' : 'other';
  }
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function isFile(entry: Dirent, folder: string): boolean {
  return entry.isFile() || (entry.isSymbolicLink() && kindOf(join(folder, entry.name)) === 'file');
}

function readBytes(path: string): Uint8Array {
  return withFile(path, readUpToLimit);
}

function readHead(path: string): Uint8Array {
  return withFile(path, (descriptor) => Buffer.from(CHUNK.subarray(0, readSome(descriptor))));
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

function today(): string {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

/** Opened without waiting, and looked at before it is read: a pipe would wait for ever, a device never end. */
function withFile(path: string, read: (descriptor: number) => Uint8Array): Uint8Array {
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync(descriptor).isFile()) throw Object.assign(new Error(path), { code: 'EINVAL' });
    return read(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Reads to the end, or until there is more than any case has; what has been read then says so by its length. */
function readUpToLimit(descriptor: number): Uint8Array {
  const chunks: Buffer[] = [];
  for (let total = 0; total <= MAX_BYTES; ) {
    const count = readSome(descriptor);
    if (count === 0) break;
    chunks.push(Buffer.from(CHUNK.subarray(0, count)));
    total += count;
  }
  return Buffer.concat(chunks);
}

/** One for all files, since ten thousand of them are read in turn. */
const CHUNK = Buffer.allocUnsafe(65_536);

function readSome(descriptor: number): number {
  for (;;) {
    try {
      return readSync(descriptor, CHUNK);
    } catch (error) {
      if (codeOf(error) === 'EOF') return 0;
      if (codeOf(error) !== 'EAGAIN') throw error;
      pause();
    }
  }
}

/** Writes straight to the file descriptor: console.log and stream writes swallow a full disk. */
function writeAll(descriptor: number, text: string): void {
  let rest = Buffer.from(text, 'utf8');
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      // The reader has what it wanted (`| head`), or there is none.
      if (codeOf(error) === 'EPIPE') return;
      if (codeOf(error) !== 'EAGAIN') throw error;
      pause();
    }
  }
}

/** A pipe that is full for now; a moment later the reader has emptied it. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}

/** Writes beside the file and renames, so that it is whole or as it was. Links are followed, the mode is kept. */
function replaceFile(path: string, text: string): void {
  const exists = existsSync(path);
  const target = exists ? realpathSync(path) : path;
  if (exists) accessSync(target, constants.W_OK);
  const mode = exists ? statSync(target).mode & 0o777 : 0o666;
  const draft = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text, { flag: 'wx', mode });
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function keepFault(error: unknown): string | null {
  const path = join(tmpdir(), `samarbeid-feil-${process.pid}.txt`);
  try {
    const descriptor = openSync(path, 'wx', 0o600);
    writeFileSync(descriptor, error instanceof Error ? (error.stack ?? error.message) : String(error));
    closeSync(descriptor);
    return path;
  } catch {
    return null;
  }
}
