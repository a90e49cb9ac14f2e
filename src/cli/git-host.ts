// The files as they were at a commit, read through git: a host like any other, so that all that looks upwards works unchanged.
import { dirname, join, relative } from 'node:path';
import { MAX_BYTES } from '../source/decode.js';
import type { Git } from './git.js';
import { bundledCriteria, type Host, type PathKind } from './host.js';

/** A file in a tree of git's. A link is kept as what it points at once it has been followed. */
interface Entry {
  kind: 'file' | 'link' | 'other';
  object: string;
  size: number;
}

/** What a folder holds by name. */
type Folder = Map<string, Entry | 'folder'>;

/** No chain of links in a repository is longer, unless it goes in a circle. */
const MAX_LINKS = 10;
/** As much as tells of what kind a file is. */
const HEAD = 65_536;

/** Whether an absolute path is a folder or lies in it. */
export function isWithin(folder: string, path: string): boolean {
  return !/^\.\.(?:[\\/]|$)/.test(relative(folder, path));
}

/**
 * `top`: the absolute path of the repository. Within it, files are those of the commit; what lies outside, and the
 * criteria that come with the tool, are as they are now. Nothing is ever written there.
 */
export function gitHost(host: Host, git: Git, { commit, top }: { commit: string; top: string }): Host {
  const folders = readTree(git, commit, top);
  const read = blobReader(git);
  const entryAt = (path: string, links = 0): Entry | 'folder' | null => {
    if (folders.has(path)) return 'folder';
    const entry = folders.get(dirname(path))?.get(path.slice(dirname(path).length).replace(/^[\\/]/, ''));
    if (typeof entry !== 'object' || entry.kind !== 'link') return entry ?? null;
    const target = links < MAX_LINKS ? read(entry, [entry]).toString('utf8') : '';
    return target === '' ? null : entryAt(join(dirname(path), target), links + 1);
  };
  const isThere = (path: string) => {
    const absolute = host.absolute(path);
    return isWithin(top, absolute) && (entryAt(absolute) !== null || !isWithin(bundledCriteria(), absolute));
  };
  const bytesOf = (path: string): Buffer => {
    const absolute = host.absolute(path);
    const entry = entryAt(absolute);
    if (entry === null || entry === 'folder' || entry.kind !== 'file') throw missing(path);
    return read(entry, besides(folders.get(dirname(absolute))));
  };
  return {
    ...host,
    kindOf: (path) => (isThere(path) ? kindOf(entryAt(host.absolute(path))) : host.kindOf(path)),
    readBytes: (path) => (isThere(path) ? bytesOf(path) : host.readBytes(path)),
    readHead: (path) => (isThere(path) ? bytesOf(path).subarray(0, HEAD) : host.readHead(path)),
    list: (path) => {
      if (!isThere(path)) return host.list(path);
      const absolute = host.absolute(path);
      const folder = folders.get(absolute);
      if (folder === undefined) throw missing(path);
      return [...folder].map(([name, entry]) => ({ name, kind: listedAs(entry, join(absolute, name)) }));
    },
  };

  /** As in a folder on disk, a link is followed to a file and never to a folder. */
  function listedAs(entry: Entry | 'folder', path: string): 'file' | 'folder' | 'other' {
    if (entry === 'folder') return 'folder';
    const found = entryAt(path);
    return found !== null && found !== 'folder' && found.kind === 'file' ? 'file' : 'other';
  }
}

function kindOf(entry: Entry | 'folder' | null): PathKind {
  if (entry === null) return 'missing';
  if (entry === 'folder') return 'folder';
  return entry.kind === 'file' ? 'file' : 'other';
}

function missing(path: string): Error {
  return Object.assign(new Error(path), { code: 'ENOENT' });
}

/** Every folder of the tree by its absolute path. */
function readTree(git: Git, commit: string, top: string): Map<string, Folder> {
  const folders = new Map<string, Folder>([[top, new Map()]]);
  const listed = git.ask('ls-tree', '-r', '-z', '-l', '--full-tree', commit)?.toString('utf8') ?? '';
  for (const line of listed.split('\0')) {
    const [, mode = '', object = '', size = '', name] =
      /^(\d+) \w+ (\w+) +(\d+|-)\t([\s\S]+)$/.exec(line) ?? [];
    if (name === undefined) continue;
    const kind = mode === '120000' ? 'link' : mode.startsWith('100') ? 'file' : 'other';
    put({ path: join(top, name), top, entry: { kind, object, size: Number(size) } }, folders);
  }
  return folders;
}

function put(
  { path, top, entry }: { path: string; top: string; entry: Entry | 'folder' },
  folders: Map<string, Folder>,
): void {
  const parent = dirname(path);
  const known = folders.get(parent);
  const folder = known ?? new Map();
  folder.set(path.slice(parent.length).replace(/^[\\/]/, ''), entry);
  if (known !== undefined) return;
  folders.set(parent, folder);
  if (parent !== top) put({ path: parent, top, entry: 'folder' }, folders);
}

/** The files of a folder that are likely to be asked for too. */
function besides(folder: Folder | undefined): Entry[] {
  return [...(folder ?? [])].flatMap(([name, entry]) =>
    entry !== 'folder' && entry.kind === 'file' && /\.ya?ml$/i.test(name) ? [entry] : [],
  );
}

/** Reads a file, and those besides it in the same breath, since each call of git takes time. Each is read once. */
function blobReader(git: Git): (entry: Entry, others: readonly Entry[]) => Buffer {
  const known = new Map<string, Buffer>();
  return (entry, others) => {
    const found = known.get(entry.object);
    if (found !== undefined) return found;
    // Of a file too large for a case no more than that is ever seen.
    if (entry.size > MAX_BYTES) return Buffer.alloc(MAX_BYTES + 1, ' ');
    const wanted = [entry, ...others].filter(({ object, size }) => size <= MAX_BYTES && !known.has(object));
    const objects = [...new Set(wanted.map(({ object }) => object))];
    for (const [object, bytes] of blobs(git.tell(`${objects.join('\n')}\n`, 'cat-file', '--batch')))
      known.set(object, bytes);
    const bytes = known.get(entry.object);
    if (bytes === undefined) throw missing(entry.object);
    return bytes;
  };
}

/** What `cat-file --batch` prints: a line that says what comes and how long it is, then the bytes and a line break. */
function* blobs(output: Buffer | null): Generator<[object: string, bytes: Buffer]> {
  for (let at = 0; output !== null && at < output.length; ) {
    const end = output.indexOf('\n', at);
    const [object = '', kind, size = ''] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (kind !== 'blob') continue;
    yield [object, output.subarray(at, at + Number(size))];
    at += Number(size) + 1;
  }
}
