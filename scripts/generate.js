// Turns the schemas into code: a validator without ajv at run time, and the keys of the format without its prose.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

const SCHEMAS = new URL('../schemas/', import.meta.url);
const GENERATED = new URL('../src/source/generated/', import.meta.url);

/** The formats a user writes; the schema of the result is documentation and is checked in the tests only. */
const written = () =>
  readdirSync(SCHEMAS)
    .filter((name) => name.endsWith('.schema.json') && !name.startsWith('resultat'))
    .sort();

/** The keys known at each place of a schema, with references followed (the formats have no recursion).
 * @param {any} schema @param {any} root @returns {object} */
function shapeOf(schema, root) {
  const target = schema.$ref ? root.$defs[schema.$ref.replace('#/$defs/', '')] : schema;
  const shape = {};
  if (target.properties) {
    shape.keys = Object.fromEntries(
      Object.entries(target.properties).map(([key, value]) => [key, shapeOf(value, root)]),
    );
  }
  if (target.additionalProperties) shape.entries = shapeOf(target.additionalProperties, root);
  if (target.items) shape.items = shapeOf(target.items, root);
  if (target.uniqueItems) shape.unique = true;
  return shape;
}

/** What is left out of the schema before it becomes code: its prose, which would come along, and `uniqueItems`, for
 * which ajv compares items as objects with prototypes, which our values have not, and two by two (shape-check.ts tells a
 * repeated value by the shape). */
const LEFT_OUT = new Set(['uniqueItems', 'title', 'description', 'examples']);

/** @param {any} schema @returns {any} */
function checkedPart(schema) {
  return JSON.parse(JSON.stringify(schema, (key, value) => (LEFT_OUT.has(key) ? undefined : value)));
}

/** @param {any} schema */
async function validatorCode(schema) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    ownProperties: true,
    messages: false,
    code: { source: true, esm: false, lines: false },
  });
  // @ts-expect-error the package is CommonJS and its default export is the function
  const source = standaloneCode(ajv, ajv.compile(checkedPart(schema)));
  const bundled = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    legalComments: 'none',
  });
  return bundled.outputFiles[0]?.text ?? '';
}

/** Every generated file with its contents. @returns {Promise<Map<URL, string>>} */
export async function generatedFiles() {
  const files = new Map();
  for (const name of written()) {
    const schema = JSON.parse(readFileSync(new URL(name, SCHEMAS), 'utf8'));
    const kind = name.replace('.schema.json', '');
    const head = `// Generated from schemas/${name} by scripts/generate.js; do not edit.\n`;
    const code = await validatorCode(schema);
    const shape = JSON.stringify(shapeOf(schema, schema));
    files.set(
      new URL(`${kind}.js`, GENERATED),
      `${head}// @ts-nocheck\n${code.replace(/export default (\w+)\(\);/, 'export const validate = $1();')}export const shape = ${shape};\n`,
    );
    files.set(
      new URL(`${kind}.d.ts`, GENERATED),
      `${head}import type { ShapeValidator } from '../shape-check.js';\nimport type { Shape } from '../shape.js';\nexport declare const validate: ShapeValidator;\nexport declare const shape: Shape;\n`,
    );
  }
  return files;
}

/** Writes the files that differ, so that an unchanged tree keeps its time stamps. */
export async function generate() {
  for (const [url, text] of await generatedFiles()) {
    let present = '';
    try {
      present = readFileSync(url, 'utf8');
    } catch {
      // Not there yet.
    }
    if (present !== text) writeFileSync(url, text);
  }
}
