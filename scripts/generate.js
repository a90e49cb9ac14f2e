// Turns the schemas into code: validators without ajv at run time, and the keys of the format without its prose.
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

/** ajv's code for a schema, as one ES module. @param {any} schema @param {import('ajv').Options} options */
function validatorCode(schema, options) {
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    messages: false,
    ...options,
    code: { source: true, esm: true, lines: true },
  });
  // @ts-expect-error the package is CommonJS and its default export is the function
  return standaloneCode(ajv, ajv.compile(checkedPart(schema)));
}

/** What is wrong with a value, everything at once. @param {any} schema */
function explainingCode(schema) {
  return validatorCode(schema, { allErrors: true, ownProperties: true });
}

/** Whether a value is right, and no more: what nearly every file meets, and V8 compiles in a quarter of the time. A
 * number stands for each reason, and values have no prototypes, as ours have not. @param {any} schema */
function passingCode(schema) {
  const code = validatorCode(schema, { allErrors: false, ownProperties: false });
  const bare = code.replace(/^(validate\d+\.errors = )\[\{.*\}\];$/gm, '$1[0];');
  if (bare === code || bare.includes('.errors = [{'))
    throw new Error('ajv writes its errors otherwise than it did');
  return bare;
}

/** A CommonJS file, which can be taken when it is needed (on-demand.ts). @param {string} contents */
async function asPart(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    minify: true,
    legalComments: 'none',
  });
  return outputFiles[0]?.text ?? '';
}

/** Every generated file with its contents. @returns {Promise<Map<URL, string>>} */
export async function generatedFiles() {
  const files = new Map();
  for (const name of written()) {
    const schema = JSON.parse(readFileSync(new URL(name, SCHEMAS), 'utf8'));
    const head = `// Generated from schemas/${name} by scripts/generate.js; do not edit.\n`;
    const shape = JSON.stringify(shapeOf(schema, schema));
    const kind = name.replace('.schema.json', '');
    const quick = await asPart(`${passingCode(schema)}\nexport const shape = ${shape};`);
    files.set(new URL(`${kind}-quick.cjs`, GENERATED), `${head}${quick}`);
    files.set(new URL(`${kind}.cjs`, GENERATED), `${head}${await asPart(explainingCode(schema))}`);
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
