// Builds dist/: one file with everything the tool needs at run time, and the licences of what is in it.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { generate } from './generate.js';
import { writeRulePages } from './rule-pages.js';

const root = new URL('../', import.meta.url);
const bundle = fileURLToPath(new URL('dist/samarbeid.cjs', root));
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

await generate();
/** What few runs need is kept out of the main bundle, which every run reads: the other languages, explanations, questions. */
const APART = {
  nn: 'src/messages/nn.ts',
  en: 'src/messages/en.ts',
  'explain-nb': 'src/messages/nb/explain.ts',
  'explain-nn': 'src/messages/nn/explain.ts',
  'explain-en': 'src/messages/en/explain.ts',
  'titles-nb': 'src/messages/nb/titles.ts',
  'titles-nn': 'src/messages/nn/titles.ts',
  'titles-en': 'src/messages/en/titles.ts',
  'code-examples': 'src/messages/code-examples.ts',
  'weights-nb': 'src/messages/nb/weights.ts',
  'weights-nn': 'src/messages/nn/weights.ts',
  'weights-en': 'src/messages/en/weights.ts',
  ask: 'src/wizard/ask.ts',
};
/** @type {import('esbuild').BuildOptions} */
const SHARED = {
  absWorkingDir: import.meta.dirname.replace(/scripts$/, ''),
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  minify: true,
  keepNames: false,
  legalComments: 'none',
  // The bundle is run as a script, which can require and not import.
  supported: { 'dynamic-import': false },
};
rmSync(new URL('dist/', root), { recursive: true, force: true });
const apart = await build({
  ...SHARED,
  entryPoints: APART,
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  plugins: [{ name: 'no-editor', setup: withoutEditor }],
  metafile: true,
});
const { metafile } = await build({
  ...SHARED,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/samarbeid.cjs',
  plugins: [{ name: 'apart', setup: leaveApart }],
  alias: {
    // The ES build of js-yaml is half as fast as its CommonJS build on Node 20.
    'js-yaml': createRequire(import.meta.url).resolve('js-yaml'),
    // The ES build of what it rests on asks for the address of its module, which a bundle has not.
    tinyglobby: createRequire(import.meta.url).resolve('tinyglobby'),
  },
  define: { VERSION: JSON.stringify(version) },
  metafile: true,
});
for (const name of ['samarbeid', ...Object.keys(APART)]) writeInAscii(new URL(`dist/${name}.cjs`, root));
writeLicences([...Object.keys(metafile.inputs), ...Object.keys(apart.metafile.inputs)]);
writeCompiledForms();
await writeCompiledCode();
await writeRulePages();

/** Points the imports of what is kept apart at its own file, as bin/load.cjs finds it.
 * @param {import('esbuild').PluginBuild} plugin */
function leaveApart({ onResolve }) {
  onResolve({ filter: /^\.\/(?:nn|en|\w+\/(?:explain|titles|weights))\.js$/ }, ({ path, importer }) => {
    if (!/messages[\\/]load\.ts$/.test(importer)) return undefined;
    const [, language = '', part] = /^\.\/(\w+)(?:\/(\w+))?\.js$/.exec(path) ?? [];
    return { path: `../dist/${part === undefined ? language : `${part}-${language}`}.cjs`, external: true };
  });
  onResolve({ filter: /^\.\/code-examples\.js$/ }, () => ({
    path: '../dist/code-examples.cjs',
    external: true,
  }));
  onResolve({ filter: /\/wizard\/ask\.js$/ }, () => ({ path: '../dist/ask.cjs', external: true }));
}

/** No question is answered in an editor, and reading every old encoding for it is most of what inquirer weighs.
 * @param {import('esbuild').PluginBuild} plugin */
function withoutEditor({ onResolve, onLoad }) {
  onResolve({ filter: /^@inquirer\/editor$/ }, () => ({ path: 'editor', namespace: 'left-out' }));
  onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'export default undefined;' }));
}

/** esbuild leaves letters beyond ASCII in regular expressions; one of them makes the whole text twice as large to load.
 * @param {URL} file */
function writeInAscii(file) {
  const code = readFileSync(file, 'utf8');
  const escaped = (/** @type {string} */ unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, code.replace(/[^\x00-\x7f]/g, escaped));
}

/** The bundled packages are MIT, ISC or BSD; each asks that its notice goes with copies of it.
 * @param {string[]} inputs */
function writeLicences(inputs) {
  const packages = new Set(
    inputs.flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
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
  for (const name of ['LICENSE', 'LICENSE.md', 'license', 'LICENSE.txt', 'LICENSE-MIT', 'LICENSE-MIT.txt']) {
    try {
      return readFileSync(new URL(`${folder}/${name}`, root), 'utf8');
    } catch {
      // The next usual name.
    }
  }
  throw new Error(`${folder} has no licence file; say in scripts/build.js where its notice is`);
}

/** The organisation forms as plain values: reading their YAML takes longer than all else in a run. */
function writeCompiledForms() {
  const path = 'criteria/organisasjonsformer.yaml';
  const { exports } = createRequire(import.meta.url)('../bin/load.cjs').load(bundle);
  const compiled = exports.compileFormsFile({ path, bytes: readFileSync(new URL(path, root)) });
  writeFileSync(new URL('dist/organisasjonsformer.json', root), JSON.stringify(compiled));
}

/** V8's compiled code of what a usual run touches. Made by a run, since functions are compiled when first called. */
async function writeCompiledCode() {
  const cache = new URL('dist/samarbeid.cache', root);
  rmSync(cache, { force: true });
  const require = createRequire(import.meta.url);
  const { script, exports } = require('../bin/load.cjs').load(bundle);
  const folder = fileURLToPath(root);
  const host = exports.createHost(process);
  const quiet = {
    ...host,
    write: () => {},
    columns: 80,
    absolute: (/** @type {string} */ path) => resolve(folder, path),
  };
  for (const args of [
    ['--help'],
    ['score', join(folder, 'cases')],
    ['score', join(folder, 'cases/kjokken.yaml')],
  ]) {
    await exports.main(args, quiet);
  }
  writeFileSync(cache, script.createCachedData());
}
