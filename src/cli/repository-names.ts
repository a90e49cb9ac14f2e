// Files by the names that a build system knows them by: from the root of the repository, whatever folder the tool runs in.
import { relative } from 'node:path';
import type { Diagnostic, Location } from '../diagnostics/diagnostic.js';
import type { Suppressed } from '../diagnostics/suppression.js';
import type { Host } from './host.js';

/** A name as the user gave it → the same from the root of the repository, where it lies within it. */
export function repositoryName(host: Pick<Host, 'env' | 'absolute'>): (file: string) => string {
  const { GITHUB_WORKSPACE, CI_PROJECT_DIR } = host.env;
  const root = host.absolute(GITHUB_WORKSPACE || CI_PROJECT_DIR || '.');
  return (file) => {
    if (file === '-') return file;
    const name = relative(root, host.absolute(file)).replaceAll('\\', '/');
    return name === '' || /^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/.test(name) ? file : name;
  };
}

/** A finding with every file in it renamed. */
export function renamed(finding: Diagnostic, name: (file: string) => string): Diagnostic {
  const at = (location: Location) => ({ ...location, file: name(location.file) });
  return {
    ...finding,
    location: at(finding.location),
    related: finding.related.map(at),
    inputs: finding.inputs.map(at),
  };
}

/** The same for a finding that does not count, with the comment that says why. */
export function renamedSuppressed(one: Suppressed, name: (file: string) => string): Suppressed {
  const { at, finding } = one;
  return { ...one, finding: renamed(finding, name), at: at && { ...at, file: name(at.file) } };
}
