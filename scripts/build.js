// Builds dist/: one file with everything the tool needs at run time, and the licences of what is in it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { generate } from './generate.js';

const root = new URL('../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

await generate();
const { metafile } = await build({
  absWorkingDir: import.meta.dirname.replace(/scripts$/, ''),
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/samarbeid.cjs',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  minify: true,
  keepNames: false,
  legalComments: 'none',
  define: { VERSION: JSON.stringify(version) },
  metafile: true,
});
writeLicences(Object.keys(metafile.inputs));

/** The bundled packages are MIT, ISC or BSD; each asks that its notice goes with copies of it.
 * @param {string[]} inputs */
function writeLicences(inputs) {
  const packages = new Set(
    inputs.flatMap((path) => /^(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
  );
  const notices = [...packages].sort().map((folder) => {
    const {
      name,
      version: at,
      license,
    } = JSON.parse(readFileSync(new URL(`${folder}/package.json`, root), 'utf8'));
    return `${name} ${at} (${license})\n\n${licenceText(folder)}`;
  });
  mkdirSync(new URL('dist/', root), { recursive: true });
  writeFileSync(new URL('dist/LICENSES.txt', root), notices.join(`\n${'-'.repeat(72)}\n`));
}

/** @param {string} folder */
function licenceText(folder) {
  for (const name of ['LICENSE', 'LICENSE.md', 'license', 'LICENSE.txt', 'LICENSE-MIT.txt']) {
    try {
      return readFileSync(new URL(`${folder}/${name}`, root), 'utf8');
    } catch {
      // The next usual name.
    }
  }
  throw new Error(`${folder} has no licence file; say in scripts/build.js where its notice is`);
}
