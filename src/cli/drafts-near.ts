// The draft agreements that lie beside a case and name it, each with how much of it is there.
import { dirname, join } from 'node:path';
import type { DraftAssessment } from '../assessment/assess-draft.js';
import type { AssessInput } from '../assessment/open-case.js';
import { compareText } from '../diagnostics/diagnostic.js';
import { codeOf, type Host } from './host.js';

/** In the order of their names. A case on standard input has none. */
export function draftsNear(
  input: AssessInput,
  host: Host,
  check: (input: AssessInput) => DraftAssessment,
): DraftAssessment[] {
  if (input.file.path === '-') return [];
  const folder = dirname(input.file.path);
  return yamlNames(folder, host)
    .map((name) => ({ path: join(folder, name).replaceAll('\\', '/'), name }))
    .flatMap(({ path }) => {
      const bytes = host.readBytes(path);
      const text = Buffer.from(bytes).toString('latin1');
      if (!/^["']?format["']?[ \t]*:[ \t]*["']?utkast\//m.test(text)) return [];
      return [check({ ...input, file: { path, bytes } })];
    });
}

function yamlNames(folder: string, host: Host): string[] {
  try {
    return host
      .list(folder)
      .filter(({ name, kind }) => kind === 'file' && /\.ya?ml$/i.test(name))
      .map(({ name }) => name)
      .sort(compareText);
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return [];
  }
}
