// Builds dist/: everything the tool needs at run time, in parts that are loaded when needed, and the licences of what is in it.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { leaveOut, measureOnce } from './bundle-plugins.js';
import { generate } from './generate.js';
import { writeRulePages } from './rule-pages.js';

const root = new URL('../', import.meta.url);
const { load } = createRequire(import.meta.url)('../bin/load.cjs');
const GENERATED = 'src/source/generated/';
/** The oldest Node that is supported. */
const TARGET = 'node20.19';
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

await generate();
rmSync(new URL('dist/', root), { recursive: true, force: true });
mkdirSync(new URL('dist/generated/', root), { recursive: true });
// What is loaded on demand becomes a part of its own, and so does what several such parts share.
const { outputFiles, metafile } = await build({
  absWorkingDir: fileURLToPath(root),
  entryPoints: { samarbeid: 'src/cli/main.ts' },
  bundle: true,
  splitting: true,
  platform: 'node',
  target: TARGET,
  format: 'esm',
  minify: true,
  legalComments: 'none',
  outdir: 'dist',
  plugins: [
    { name: 'left-out', setup: leaveOut },
    { name: 'text-width', setup: measureOnce },
  ],
  alias: {
    // The ES build of js-yaml is half as fast as its CommonJS build on Node 20.
    'js-yaml': createRequire(import.meta.url).resolve('js-yaml'),
    // The ES build of what it rests on asks for the address of its module, which a bundle has not.
    tinyglobby: createRequire(import.meta.url).resolve('tinyglobby'),
  },
  define: { VERSION: JSON.stringify(version), YAML_PART: JSON.stringify('./yaml.cjs') },
  metafile: true,
  write: false,
});
for (const { path, text } of outputFiles) await writePart(basename(path, '.js'), text);
// What is taken by its name (src/source/on-demand.ts): the parser that explains, and the generated validators.
const parser = await build({
  absWorkingDir: fileURLToPath(root),
  entryPoints: [createRequire(import.meta.url).resolve('yaml')],
  bundle: true,
  platform: 'node',
  target: TARGET,
  format: 'cjs',
  metafile: true,
  write: false,
});
await writePart('yaml', parser.outputFiles[0]?.text ?? '');
for (const name of readdirSync(new URL(GENERATED, root))) {
  const part = `generated/${name.replace('.cjs', '')}`;
  await writePart(part, readFileSync(new URL(`${GENERATED}${name}`, root), 'utf8'));
}
writeLicences([...Object.keys(metafile.inputs), ...Object.keys(parser.metafile.inputs)]);
writeCompiledForms();
await packUsual();
await writeRulePages();

/** One part as CommonJS, which starts faster, in ASCII: esbuild leaves other letters in regular expressions, and one of
 * them makes the whole text twice as large to load.
 * @param {string} name @param {string} module */
async function writePart(name, module) {
  const { code } = await transform(module, {
    format: 'cjs',
    platform: 'node',
    target: TARGET,
    minify: true,
    legalComments: 'none',
    // A part is run as a script, which can require and not import, and has no address.
    supported: { 'dynamic-import': false },
    logOverride: { 'empty-import-meta': 'silent' },
  });
  const escaped = (/** @type {string} */ unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const ascii = code.replaceAll(/"(\.\/[\w-]+)\.js"/g, '"$1.cjs"').replace(/[^\x00-\x7f]/g, escaped);
  writeFileSync(new URL(`dist/${name}.cjs`, root), ascii);
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
  const compiled = load(folder('dist')).exports.compileFormsFile({
    path,
    bytes: readFileSync(new URL(path, root)),
  });
  writeFileSync(new URL('dist/organisasjonsformer.json', root), JSON.stringify(compiled));
}

/** The parts that a usual run takes as one file, with V8's compiled code beside it: to open many small files takes longer. */
async function packUsual() {
  const parts = await runAsUsual(load(folder('dist')));
  const pack = parts.map((/** @type {string} */ name) => {
    const file = new URL(`dist/${name}`, root);
    const code = readFileSync(file, 'utf8');
    rmSync(file);
    return `${JSON.stringify(`./${name}`)}(exports,require,module,__dirname){${code}\n}`;
  });
  writeFileSync(new URL('dist/usual.cjs', root), `({${pack.join(',\n')}})`);
  // Functions are compiled when they are first called, so that a run says which ones to keep.
  const loaded = load(folder('dist'));
  await runAsUsual(loaded);
  writeFileSync(new URL('dist/usual.cache', root), loaded.compiledCode());
}

/** Runs what most runs do, and says which parts that took, in the order in which they were asked for.
 * @param {ReturnType<typeof load>} loaded */
async function runAsUsual({ exports, taken }) {
  const host = exports.createHost(process);
  const quiet = {
    ...host,
    write: () => {},
    columns: 80,
    absolute: (/** @type {string} */ path) => resolve(folder('.'), path),
  };
  await exports.main(['score', folder('cases/kjokken.yaml')], quiet);
  return taken();
}

/** @param {string} path */
function folder(path) {
  return fileURLToPath(new URL(path, root));
}
