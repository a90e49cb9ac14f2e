// The real host for runs in the source tree, where the bundled criteria lie one folder further up than beside a bundle.
import { resolve } from 'node:path';
import { createHost, type Host } from '../../src/cli/host.js';
import { BARE_TEXT, FORMS_PATH } from './forms.js';

/** Reads `forms` as the file of organisation forms: by default the one that is quick to read and tells of no form. */
export function sourceHost(forms: string = BARE_TEXT): Host {
  const real = createHost(process);
  const bytes = new TextEncoder().encode(forms);
  const inTree = (path: string) => path.replace(resolve('src/criteria'), resolve('criteria'));
  return {
    ...real,
    kindOf: (path) => real.kindOf(inTree(path)),
    readHead: (path) => real.readHead(inTree(path)),
    list: (path) => real.list(inTree(path)),
    readBytes: (path) => (inTree(path) === resolve(FORMS_PATH) ? bytes : real.readBytes(inTree(path))),
  };
}
