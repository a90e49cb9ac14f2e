// What lies beside a case and names it: the assessors' sheets, and the draft agreements.
import { dirname, join } from 'node:path';
import type { AssessInput } from '../assessment/open-case.js';
import { compareText } from '../diagnostics/diagnostic.js';
import type { SourceFile } from '../source/read-source.js';
import { codeOf, type Host } from './host.js';
import { readFile } from './inputs.js';

/** The paths of the files of one kind in a folder, by the id of the case they name. */
type Folder = Map<string, string[]>;

/** The sheets for a case at a path. A case on standard input without a name has none. */
export function createSheetFinder(host: Host): (casePath: string) => Pick<AssessInput, 'findSheets'> {
  const near = createNearFinder(host, 'ark');
  return (casePath) => (casePath === '-' ? {} : { findSheets: (id) => near(casePath, id) });
}

/** Finds the files of a kind beside the case at a path that name its id; folders are listed once in a run. */
export function createNearFinder(
  host: Host,
  kind: 'ark' | 'utkast',
): (casePath: string, id: string) => SourceFile[] {
  const folders = new Map<string, Folder>();
  const filesIn = (folder: string) => {
    const known = folders.get(folder) ?? listFolder(folder, kind, host);
    folders.set(folder, known);
    return known;
  };
  return (casePath, id) => (filesIn(dirname(casePath)).get(id) ?? []).map((path) => readFile(path, host));
}

/** In the order of their names. The kind decides, not the name; only the first lines are looked at. */
function listFolder(folder: string, kind: 'ark' | 'utkast', host: Host): Folder {
  const found: Folder = new Map();
  for (const name of yamlNames(folder, host)) {
    const path = join(folder, name).replaceAll('\\', '/');
    const text = headOf(path, host);
    const format = /^(?:\u00ef\u00bb\u00bf)?["']?format["']?[ \t]*:[ \t]*["']?(ark|utkast)\//m.exec(
      text,
    )?.[1];
    if (format !== kind) continue;
    const id = /^["']?sak["']?[ \t]*:[ \t]*["']?([a-z0-9-]+)/m.exec(text)?.[1];
    if (id !== undefined) found.set(id, [...(found.get(id) ?? []), path]);
  }
  return found;
}

function yamlNames(folder: string, host: Host): string[] {
  try {
    return host
      .list(folder)
      .filter(({ name, kind }) => kind === 'file' && !name.startsWith('.') && /\.ya?ml$/i.test(name))
      .map(({ name }) => name)
      .sort(compareText);
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return [];
  }
}

/** Nothing of a file that may not be read. */
function headOf(path: string, host: Host): string {
  try {
    return Buffer.from(host.readHead(path)).toString('latin1');
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return '';
  }
}
