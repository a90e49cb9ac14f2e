// Finds the agreement a case names: in the nearest folder `criteria` upwards from the case, then among the bundled ones.
import { dirname, join, relative } from 'node:path';
import { type AgreementSource, type AssessInput, loadAgreement } from '../assessment/assess.js';
import { compareText } from '../diagnostics/diagnostic.js';
import type { Language } from '../diagnostics/language.js';
import { codeOf, type Host } from './host.js';
import { readFile } from './inputs.js';

export interface AgreementFinder {
  /** The look-up for a case at this path; folders and agreements are read once in a run. */
  for(casePath: string): AssessInput['findAgreement'];
}

export function createAgreementFinder(host: Host, bundled: string, language: Language): AgreementFinder {
  const folders = new Map<string, Map<string, string>>();
  const agreements = new Map<string, AgreementSource>();
  const idsIn = (folder: string) => {
    const known = folders.get(folder) ?? agreementIds(folder, host);
    folders.set(folder, known);
    return known;
  };
  const load = (path: string) => {
    const known =
      agreements.get(path) ??
      loadAgreement({ ...readFile(path, host), path: fromHere(path, host) }, language);
    agreements.set(path, known);
    return known;
  };
  return {
    for: (casePath) => (id) => {
      const near = nearestCriteria(casePath === '-' ? '.' : dirname(casePath), host);
      const places = [...(near === null ? [] : [near]), bundled];
      for (const place of places) {
        const path = idsIn(place).get(id);
        if (path !== undefined) return load(path);
      }
      return { known: [...new Set(places.flatMap((place) => [...idsIn(place).keys()]))].sort(compareText) };
    },
  };
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

/** The agreements of a folder by id. Only the first lines are looked at; reading them properly is for the one chosen. */
function agreementIds(folder: string, host: Host): Map<string, string> {
  const found = new Map<string, string>();
  if (host.kindOf(folder) !== 'folder') return found;
  const names = entries(folder, host).filter(({ name, kind }) => kind === 'file' && /\.ya?ml$/i.test(name));
  for (const { name } of names.sort((a, b) => compareText(a.name, b.name))) {
    const text = Buffer.from(readFile(join(folder, name), host).bytes).toString('utf8');
    if (!/^["']?format["']?[ \t]*:[ \t]*["']?avtale\//m.test(text)) continue;
    const id = /^["']?id["']?[ \t]*:[ \t]*["']?([a-z0-9-]+)/m.exec(text)?.[1];
    if (id !== undefined && !found.has(id)) found.set(id, join(folder, name));
  }
  return found;
}

/** What lies in a folder; one that may not be looked into has no agreements for this user. */
function entries(folder: string, host: Host): ReturnType<Host['list']> {
  try {
    return host.list(folder);
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return [];
  }
}

/** Seen from where the user stands, so that the result does not tell whose machine it was made on. */
function fromHere(path: string, host: Host): string {
  return relative(host.absolute('.'), path).replaceAll('\\', '/');
}
