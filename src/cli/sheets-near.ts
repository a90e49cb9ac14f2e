// The assessors' sheets that lie beside a case and name it.
import { dirname, join } from 'node:path';
import type { AssessInput } from '../assessment/open-case.js';
import { compareText } from '../diagnostics/diagnostic.js';
import { codeOf, type Host } from './host.js';
import { readFile } from './inputs.js';

/** The paths of the sheets in a folder, by the id of the case they name. */
type Folder = Map<string, string[]>;

/** The look-up for a case at a path; folders are listed once in a run. A case on standard input without a name has none. */
export function createSheetFinder(host: Host): (casePath: string) => Pick<AssessInput, 'findSheets'> {
  const folders = new Map<string, Folder>();
  const sheetsIn = (folder: string) => {
    const known = folders.get(folder) ?? listSheets(folder, host);
    folders.set(folder, known);
    return known;
  };
  return (casePath) =>
    casePath === '-'
      ? {}
      : {
          findSheets: (id) => (sheetsIn(dirname(casePath)).get(id) ?? []).map((path) => readFile(path, host)),
        };
}

/** In the order of their names. The kind decides, not the name; only the first lines are looked at. */
function listSheets(folder: string, host: Host): Folder {
  const found: Folder = new Map();
  for (const name of yamlNames(folder, host)) {
    const path = join(folder, name).replaceAll('\\', '/');
    const text = headOf(path, host);
    if (!/^(?:\u00ef\u00bb\u00bf)?["']?format["']?[ \t]*:[ \t]*["']?ark\//m.test(text)) continue;
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
