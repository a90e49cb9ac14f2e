// Finds the case that a draft belongs to: among the cases in the draft's folder, then in the nearest folder `cases` upwards.
import { dirname, join, relative } from 'node:path';
import type { AssessDraftInput, FoundCase } from '../assessment/assess-draft.js';
import { compareText } from '../diagnostics/diagnostic.js';
import type { SourceFile } from '../source/read-source.js';
import { codeOf, type Host } from './host.js';

/** The look-up for a draft at a path; folders are listed, and cases opened, once in a run. */
export function createCaseFinder(
  host: Host,
  open: (file: SourceFile) => FoundCase['opened'],
): (draftPath: string) => AssessDraftInput['findCase'] {
  const folders = new Map<string, Map<string, string>>();
  const opened = new Map<string, FoundCase>();
  const casesIn = (folder: string) => {
    const known = folders.get(folder) ?? listCases(folder, host);
    folders.set(folder, known);
    return known;
  };
  const openOnce = (path: string): FoundCase => {
    const name = relative(host.absolute('.'), path).replaceAll('\\', '/');
    const found = opened.get(path) ?? {
      path: name,
      opened: open({ path: name, bytes: host.readBytes(path) }),
    };
    opened.set(path, found);
    return found;
  };
  return (draftPath) => (id) => {
    const folder = host.absolute(draftPath === '-' ? '.' : dirname(draftPath));
    const near = nearestCases(folder, host);
    const places = [folder, ...(near === null || near === folder ? [] : [near])];
    for (const place of places) {
      const path = casesIn(place).get(id);
      if (path !== undefined) return openOnce(path);
    }
    return { known: [...new Set(places.flatMap((place) => [...casesIn(place).keys()]))].sort(compareText) };
  };
}

function nearestCases(start: string, host: Host): string | null {
  let folder = start;
  for (;;) {
    const candidate = join(folder, 'cases');
    if (host.kindOf(candidate) === 'folder') return candidate;
    const parent = dirname(folder);
    if (parent === folder) return null;
    folder = parent;
  }
}

/** The paths of the cases in a folder by id. Only the first lines are looked at; opening them is for the one named. */
function listCases(folder: string, host: Host): Map<string, string> {
  const found = new Map<string, string>();
  const listed = orNothing(() => [...host.list(folder)]) ?? [];
  for (const { name, kind } of listed.sort((a, b) => compareText(a.name, b.name))) {
    if (kind !== 'file' || !/\.ya?ml$/i.test(name)) continue;
    const path = join(folder, name);
    const text = orNothing(() => Buffer.from(host.readBytes(path)).toString('utf8')) ?? '';
    if (!/^["']?format["']?[ \t]*:[ \t]*["']?sak\//m.test(text)) continue;
    const id = /^["']?id["']?[ \t]*:[ \t]*["']?([a-z0-9-]+)/m.exec(text)?.[1];
    if (id !== undefined && !found.has(id)) found.set(id, path);
  }
  return found;
}

/** A folder or a file that cannot be read is not the one looked for. */
function orNothing<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return null;
  }
}
