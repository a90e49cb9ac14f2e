// Finds the project file of the folder one stands in: the nearest `samarbeid.yaml` upwards that is one.
import { dirname, join, relative } from 'node:path';
import type { ProjectSource } from '../project/read-project.js';
import type { Host } from './host.js';
import { readFile } from './inputs.js';

export const PROJECT_FILE = 'samarbeid.yaml';

/** A project file with where it lies. */
export interface FoundProject extends ProjectSource {
  /** The folder, absolute; what the file names is seen from there. */
  folder: string;
  /** A path of the project file seen from where the user stands. */
  fromHere(path: string): string;
}

/** Null: there is none. What reads it is loaded only when there is one, so that a run without pays a few looks at folders. */
export async function findProject(host: Host): Promise<FoundProject | null> {
  for (const folder of upwards(host.absolute('.'))) {
    const path = join(folder, PROJECT_FILE);
    if (host.kindOf(path) !== 'file') continue;
    const { readProject } = await import('../project/read-project.js');
    const fromHere = (name: string) => asSeen(host.absolute('.'), join(folder, name));
    const file = { ...readFile(path, host), path: fromHere(PROJECT_FILE) };
    const read = readProject(file, (name) => host.kindOf(join(folder, name)));
    // A case may be called so too.
    const isOther = read.source.kind !== null && read.source.kind !== 'prosjekt/1';
    if (!isOther) return { ...read, folder, fromHere };
  }
  return null;
}

/** A folder and those above it, the nearest first. */
export function upwards(start: string): string[] {
  const folders = [start];
  for (let folder = start; dirname(folder) !== folder; folder = dirname(folder))
    folders.push(dirname(folder));
  return folders;
}

/** A path as one would write it from a folder, with forward slashes. */
export function asSeen(from: string, path: string): string {
  const name = relative(from, path).replaceAll('\\', '/');
  return name === '' ? '.' : name;
}
