// Finds what a case is judged by: in the nearest folder `criteria` upwards from the case, then among what is bundled.
import { dirname, join, relative } from 'node:path';
import { type AgreementSource, loadAgreement } from '../assessment/load-agreement.js';
import { loadForms } from '../assessment/load-forms.js';
import type { AssessInput } from '../assessment/open-case.js';
import { compareText } from '../diagnostics/diagnostic.js';
import type { Language } from '../diagnostics/language.js';
import type { SourceFile } from '../source/read-source.js';
import { codeOf, compiledForms, type Host } from './host.js';
import { readFile } from './inputs.js';

export interface CriteriaFinder {
  /** The look-ups for a case at this path; folders and files are read once in a run. */
  for(casePath: string): Pick<AssessInput, 'findAgreement' | 'findForms'>;
  /** The agreements that hold in a folder: its own, or those of the nearest criteria that have any; by file name. */
  agreementsIn(folder: string): AgreementSource[];
}

/** What a folder of criteria holds: the paths of agreements by id, and of the file of organisation forms. */
interface Folder {
  agreements: Map<string, string>;
  forms: string | null;
}

export function createCriteriaFinder(host: Host, bundled: string, language: Language): CriteriaFinder {
  const folders = once((path) => listCriteria(path, host));
  const agreements = once((path) => loadAgreement(read(path, host), language));
  const forms = once((path) => loadForms(read(path, host), language, compiledForms()));
  const placesFor = (casePath: string) => {
    const near = nearestCriteria(casePath === '-' ? '.' : dirname(casePath), host);
    return [...(near === null ? [] : [near]), bundled].map(folders);
  };
  return {
    for: (casePath) => ({
      findAgreement: (id) => findAgreement(id, placesFor(casePath), agreements),
      findForms: () => {
        const path = placesFor(casePath).find((folder) => folder.forms !== null)?.forms ?? null;
        return path === null ? null : forms(path);
      },
    }),
    agreementsIn: (folder) => {
      const places = [folders(host.absolute(folder)), ...placesFor(join(folder, '-'))];
      const nearest = places.find(({ agreements: all }) => all.size > 0);
      return [...(nearest?.agreements.values() ?? [])].map(agreements);
    },
  };
}

function findAgreement(
  id: string,
  places: readonly Folder[],
  load: (path: string) => AgreementSource,
): ReturnType<AssessInput['findAgreement']> {
  for (const { agreements } of places) {
    const path = agreements.get(id);
    if (path !== undefined) return load(path);
  }
  const known = places.flatMap(({ agreements }) => [...agreements.keys()]);
  return { known: [...new Set(known)].sort(compareText) };
}

function once<Value>(make: (path: string) => Value): (path: string) => Value {
  const made = new Map<string, Value>();
  return (path) => {
    const value = made.has(path) ? (made.get(path) as Value) : make(path);
    made.set(path, value);
    return value;
  };
}

/** Seen from where the user stands, so that the result does not tell whose machine it was made on. */
function read(path: string, host: Host): SourceFile {
  const name = relative(host.absolute('.'), path).replaceAll('\\', '/');
  return { ...readFile(path, host), path: name };
}

/** The beginning of a file, where its kind and id stand; nothing of one that may not be read. */
function headOf(path: string, host: Host): string {
  try {
    return Buffer.from(host.readHead(path)).toString('latin1');
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return '';
  }
}

/** What lies in a folder; one that may not be looked into has no criteria for this user. */
function entries(folder: string, host: Host): ReturnType<Host['list']> {
  try {
    return host.list(folder);
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return [];
  }
}

function nearestCriteria(start: string, host: Host): string | null {
  let folder = host.absolute(start);
  for (;;) {
    const candidate = join(folder, 'criteria');
    if (host.kindOf(candidate) === 'folder') return candidate;
    const parent = dirname(folder);
    if (parent === folder) return null;
    folder = parent;
  }
}

/** Only the first lines are looked at; reading them properly is for what is chosen. */
function listCriteria(folder: string, host: Host): Folder {
  const found: Folder = { agreements: new Map(), forms: null };
  if (host.kindOf(folder) !== 'folder') return found;
  const names = entries(folder, host).filter(({ name, kind }) => kind === 'file' && /\.ya?ml$/i.test(name));
  for (const { name } of names.sort((a, b) => compareText(a.name, b.name))) {
    const path = join(folder, name);
    const text = headOf(path, host);
    const kind = /^["']?format["']?[ \t]*:[ \t]*["']?(avtale|former)\//m.exec(text)?.[1];
    if (kind === 'former') found.forms ??= path;
    const id = /^["']?id["']?[ \t]*:[ \t]*["']?([a-z0-9-]+)/m.exec(text)?.[1];
    if (kind === 'avtale' && id !== undefined && !found.agreements.has(id)) found.agreements.set(id, path);
  }
  return found;
}
