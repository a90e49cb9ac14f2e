// The files that a pattern matches. On its own, so that the searching is loaded only where a pattern is given.
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { compareText } from '../diagnostics/diagnostic.js';

/** In a pattern from Windows a backslash parts folders; elsewhere it takes the sense of a sign. */
export function expandPattern(pattern: string, cwd: string): string[] {
  const matching = (one: string) =>
    globSync(one, {
      cwd,
      absolute: one.startsWith('/') || /^[a-z]:/i.test(one),
      followSymbolicLinks: false,
      ignore: ['**/node_modules/**'],
    });
  const found = matching(pattern);
  const files = found.length > 0 || !pattern.includes('\\') ? found : matching(pattern.replaceAll('\\', '/'));
  return files.map((file) => join(file)).sort(compareText);
}
