// Which files a command works on: the ones named, and those of a kind found in the folders named.
import { join } from 'node:path';
import { compareText } from '../diagnostics/diagnostic.js';
import type { Messages } from '../messages/nb.js';
import type { SourceFile, SourceKind } from '../source/read-source.js';
import { UsageError } from './exit-codes.js';
import { codeOf, type Host } from './host.js';

export interface Inputs {
  files: SourceFile[];
  /** YAML files met in a folder that are not of the kind asked for and do not say that they are of another. */
  skipped: string[];
}

export interface Wanted {
  kinds: readonly SourceKind[];
  /** The words for a folder that has none. */
  none(path: string): string;
  /** What standard input is to be called, so that findings point at the file it is a copy of. */
  standardInputName?: string | undefined;
  /** What a search passes by; the path of a folder ends in a slash. */
  ignored?: (path: string) => boolean;
  /** The files that a path matches which is a pattern; null: it names a file or a folder. */
  matched?: readonly string[] | null;
  /** Nothing to read is no error. */
  allowEmpty?: boolean;
}

/** What programs keep for themselves: .git, node_modules, an editor's locks (.#sak.yaml), macOS' shadows (._sak.yaml). */
function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** Reads what the paths name: `-` is standard input, a folder is searched in sorted order. */
export function readInputs(paths: readonly string[], wanted: Wanted, host: Host, messages: Messages): Inputs {
  const { cli } = messages;
  const inputs: Inputs = { files: [], skipped: [] };
  const seen = new Set<string>();
  const take = (file: SourceFile) => {
    // A file that is named and also lies in a folder that is named is one case.
    if (!seen.has(host.absolute(file.path))) inputs.files.push(file);
    seen.add(host.absolute(file.path));
  };
  for (const path of paths) {
    if (path === '-') {
      const bytes = standardInput(host, cli.errors.notReadable('-'));
      take({ path: wanted.standardInputName ?? '-', bytes });
    } else if (wanted.matched == null) readPath(path, { wanted, host, inputs, messages, take });
    else readMatched(path, wanted.matched, { wanted, host, inputs, messages, take });
  }
  return inputs;
}

interface Taking extends Walk {
  messages: Messages;
  take(file: SourceFile): void;
}

function readPath(path: string, taking: Taking): void {
  const { wanted, host, inputs, messages, take } = taking;
  const { errors } = messages.cli;
  const kind = host.kindOf(path);
  if (kind === 'missing') throw new UsageError(errors.notFound(path));
  if (kind === 'other') throw new UsageError(errors.notReadable(path));
  if (kind === 'file') {
    const file = readFile(path, host);
    if (file.unreadable === true) throw new UsageError(errors.notReadable(path));
    take(file);
    return;
  }
  const found: Inputs = { files: [], skipped: inputs.skipped };
  readFolder(path, { wanted, host, inputs: found });
  if (found.files.length === 0 && wanted.allowEmpty !== true) throw new UsageError(wanted.none(path));
  found.files.forEach(take);
}

/** The files that a pattern matches are sorted as those found in a folder are. */
function readMatched(pattern: string, paths: readonly string[], taking: Taking): void {
  const { wanted, host, inputs, messages, take } = taking;
  const found: Inputs = { files: [], skipped: inputs.skipped };
  const read = paths.filter((path) => isYaml(path) && wanted.ignored?.(path) !== true);
  for (const path of read) sort(readFile(path, host), { wanted, host, inputs: found });
  if (found.files.length === 0 && wanted.allowEmpty !== true)
    throw new UsageError(messages.scope.errors.noGlobMatch(pattern));
  found.files.forEach(take);
}

function standardInput(host: Host, problem: string): Uint8Array {
  try {
    return host.readStandardInput();
  } catch (error) {
    if (codeOf(error) === '') throw error;
    throw new UsageError(problem);
  }
}

/** A file that cannot be read is told as a finding, so that the others still are. */
export function readFile(path: string, host: Host): SourceFile {
  try {
    return { path: path.replaceAll('\\', '/'), bytes: host.readBytes(path) };
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return unreadable(path);
  }
}

function unreadable(path: string): SourceFile {
  return { path: path.replaceAll('\\', '/'), bytes: new Uint8Array(), unreadable: true };
}

interface Walk {
  wanted: Wanted;
  host: Host;
  inputs: Inputs;
}

function readFolder(folder: string, walk: Walk): void {
  const entries = listFolder(folder, walk).filter(({ name }) => !isHidden(name));
  for (const { name, kind } of entries.sort((a, b) => compareText(a.name, b.name))) {
    const path = join(folder, name);
    if (walk.wanted.ignored?.(kind === 'folder' ? `${path}/` : path) === true) continue;
    if (kind === 'folder') readFolder(path, walk);
    // A link that leads nowhere, or to what is no file, is named like a case that someone expects to be read.
    else if (isYaml(name)) sort(kind === 'file' ? readFile(path, walk.host) : unreadable(path), walk);
  }
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

function sort(file: SourceFile, { inputs, wanted }: Walk): void {
  const kind = file.unreadable === true ? 'wanted' : sniff(file.bytes, wanted.kinds);
  if (kind === 'wanted') inputs.files.push(file);
  else if (kind === 'unknown') inputs.skipped.push(file.path);
}

function listFolder(folder: string, { host, inputs }: Walk): ReturnType<Host['list']> {
  try {
    return [...host.list(folder)];
  } catch (error) {
    if (codeOf(error) === '') throw error;
    inputs.files.push(unreadable(folder));
    return [];
  }
}

/**
 * Whether a file found in a folder is one to read. A file that says it is of another kind is left out; one that says
 * nothing is taken when it has a key that only our files have, so that a slip in `format` does not hide a case.
 */
function sniff(bytes: Uint8Array, kinds: readonly SourceKind[]): 'wanted' | 'other' | 'unknown' {
  const text = Buffer.from(bytes).toString('latin1').replaceAll('\0', '');
  const format = /^(?:\u00ef\u00bb\u00bf)?["']?format["']?[ \t]*:[ \t]*["']?([^\s"'#]*)/m.exec(text)?.[1];
  if (format === undefined)
    return /^(?:alternativer|vurdering|avtalt|metode|punkter|vekter)[ \t]*:/m.test(text)
      ? 'wanted'
      : 'unknown';
  if (kinds.some((kind) => kind === format)) return 'wanted';
  return KNOWN_FORMATS.has(format) ? 'other' : 'wanted';
}

/** Every kind of file the format family has or will have (product names), so that a walk passes them by. */
const KNOWN_FORMATS = new Set([
  'sak/1',
  'avtale/1',
  'ark/1',
  'utkast/1',
  'former/1',
  'vekter/1',
  'prosjekt/1',
]);
