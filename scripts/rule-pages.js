// Writes docs/regler from the rules themselves. Its own bundle, since no run of the tool needs it.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';

const ROOT = new URL('../', import.meta.url);
const FOLDER = new URL('docs/regler/', ROOT);
const FORMS = 'criteria/organisasjonsformer.yaml';

/** Writes the pages that differ and removes those of rules that are gone, so that an unchanged tree keeps its time stamps. */
export async function writeRulePages() {
  const { rulePages } = await loadSource();
  /** @type {Map<string, string>} */
  const pages = await rulePages({ path: FORMS, bytes: readFileSync(new URL(FORMS, ROOT)) });
  mkdirSync(FOLDER, { recursive: true });
  for (const name of readdirSync(FOLDER)) if (!pages.has(name)) rmSync(new URL(name, FOLDER));
  for (const [name, text] of pages) if (present(name) !== text) writeFileSync(new URL(name, FOLDER), text);
}

/** @param {string} name */
function present(name) {
  try {
    return readFileSync(new URL(name, FOLDER), 'utf8');
  } catch {
    return null;
  }
}

async function loadSource() {
  const { outputFiles } = await build({
    absWorkingDir: import.meta.dirname.replace(/scripts$/, ''),
    entryPoints: ['src/cli/rule-pages.ts'],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    alias: { 'js-yaml': createRequire(import.meta.url).resolve('js-yaml') },
    define: { YAML_PART: JSON.stringify('yaml') },
    logOverride: { 'empty-import-meta': 'silent' },
  });
  /** @type {{ exports: any }} */
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')(
    module,
    module.exports,
    // What is taken on demand is named from there.
    createRequire(new URL('src/source/on-demand.ts', ROOT)),
  );
  return module.exports;
}
