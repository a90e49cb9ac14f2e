// Holds a value against the schema of its kind and tells each mistake once, in our own codes.
import type { DiagnosticArgs, ShapeArgs, ValueType } from '../diagnostics/codes.js';
import type { Path } from '../diagnostics/diagnostic.js';
import type { PlainValue } from './canonicalise.js';
import { type Shape, withoutNorwegianLetters } from './shape.js';
import { suggest } from './suggest.js';

/** What a generated validator tells of one mistake (the part of ajv's error object that is used). */
interface SchemaError {
  keyword: string;
  instancePath: string;
  schemaPath: string;
  propertyName?: string;
  params: Record<string, unknown>;
}

export interface ShapeValidator {
  (value: unknown): boolean;
  errors?: SchemaError[] | null;
}

/** A mistake at a path; `onKey` says that the key is meant, not its value. */
export type ValueFault = {
  [Code in keyof DiagnosticArgs]: { code: Code; args: DiagnosticArgs[Code]; path: Path; onKey: boolean };
}[keyof DiagnosticArgs];

/** Every mistake of shape, one each: a key nearly right that also leaves a required key missing is told as one. */
export function checkShape(
  value: PlainValue,
  format: { validate: ShapeValidator; shape: Shape },
): ValueFault[] {
  if (format.validate(value)) return [];
  const errors = (format.validate.errors ?? []).filter(({ keyword }) => keyword !== 'propertyNames');
  const faults = errors.map((error) => toFault(error, value, format.shape));
  return joinMisspelt(faults);
}

function toFault(error: SchemaError, root: PlainValue, shape: Shape): ValueFault {
  const path = toPath(error.instancePath, root);
  const found = valueAt(root, path);
  const key = String(path.at(-1) ?? '');
  const { params } = error;
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = String(params.additionalProperty);
      const known = Object.keys(shapeAt(shape, path)?.keys ?? {});
      const args = { key: name, parent: key, known, suggestion: suggestKey(name, known) };
      return { code: 'nokkel-ukjent', args, path: [...path, name], onKey: true };
    }
    case 'required':
      return {
        code: 'nokkel-mangler',
        args: { key: String(params.missingProperty), parent: key },
        path,
        onKey: true,
      };
    case 'type': {
      const expected = [params.type].flat().map((type) => SCHEMA_TYPES[String(type)] ?? 'text');
      if (found === null) return { code: 'verdi-mangler', args: { key }, path, onKey: false };
      return { code: 'type-feil', args: { key, expected, found: typeName(found) }, path, onKey: false };
    }
    case 'enum':
    case 'const':
      return unknownValue(key, found, [params.allowedValues ?? params.allowedValue].flat().map(String), path);
    case 'pattern':
      return patternFault(error, found, path);
    default:
      return limitFault(error, found, path);
  }
}

function unknownValue(key: string, value: PlainValue, allowed: string[], path: Path): ValueFault {
  const found = String(value);
  const spelling = new Map(allowed.map((word) => [withoutNorwegianLetters(word), word]));
  const suggestion = YES_NO.get(found) ?? spelling.get(found) ?? suggest(found, allowed);
  const offered = suggestion !== null && allowed.includes(suggestion) ? suggestion : null;
  return { code: 'verdi-ukjent', args: { key, found, allowed, suggestion: offered }, path, onKey: false };
}

const YES_NO: ReadonlyMap<string, string> = new Map([
  ['true', 'ja'],
  ['yes', 'ja'],
  ['Ja', 'ja'],
  ['JA', 'ja'],
  ['false', 'nei'],
  ['no', 'nei'],
  ['Nei', 'nei'],
  ['NEI', 'nei'],
]);

/** The schemas hold patterns only under named definitions; the name says which words the mistake gets. */
function patternFault(error: SchemaError, value: PlainValue, path: Path): ValueFault {
  const found = error.propertyName ?? String(value);
  const definition = /\$defs\/(\w+)\/pattern/.exec(error.schemaPath)?.[1];
  if (error.propertyName !== undefined) {
    return { code: 'id-ugyldig', args: { found }, path: [...path, found], onKey: true };
  }
  const key = String(path.at(-1) ?? '');
  // Definitions that refer to others are inlined without their name; their only pattern is «not blank».
  if (definition === 'tekst' || definition === undefined)
    return { code: 'verdi-mangler', args: { key }, path, onKey: false };
  if (definition === 'kommunenummer')
    return { code: 'kommunenummer-ugyldig', args: { found }, path, onKey: false };
  if (definition?.startsWith('dato') || definition === 'arEllerDato') {
    return { code: 'dato-ugyldig', args: { found, suggestion: isoDate(found) }, path, onKey: false };
  }
  return { code: 'id-ugyldig', args: { found }, path, onKey: false };
}

/** 31.12.2026 and 31/12-2026 as people write them, turned into the form that sorts. */
function isoDate(found: string): string | null {
  const parts = /^(\d{1,2})[./](\d{1,2})[.\-/](\d{4})$/.exec(found.trim());
  if (parts === null) return null;
  const [, day = '', month = '', year = ''] = parts;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function limitFault(error: SchemaError, value: PlainValue, path: Path): ValueFault {
  const key = String(path.at(-1) ?? '');
  const limit = typeof error.params.limit === 'number' ? error.params.limit : null;
  const lower = error.keyword.startsWith('min');
  const bounds = { minimum: lower ? limit : null, maximum: lower ? null : limit };
  if (error.keyword === 'uniqueItems') {
    return { code: 'gjentatt-verdi', args: { key }, path: [...path, Number(error.params.i)], onKey: false };
  }
  if (error.keyword === 'maxLength') {
    const id = error.propertyName;
    if (id !== undefined)
      return { code: 'id-ugyldig', args: { found: id }, path: [...path, id], onKey: true };
    return { code: 'id-ugyldig', args: { found: String(value) }, path, onKey: false };
  }
  if (typeof value === 'number')
    return { code: 'verdi-utenfor', args: { key, found: value, ...bounds }, path, onKey: false };
  const count = Array.isArray(value) ? value.length : Object.keys(Object(value)).length;
  return { code: 'antall-feil', args: { key, found: count, ...bounds }, path, onKey: true };
}

const SCHEMA_TYPES: Record<string, ValueType> = {
  string: 'text',
  number: 'number',
  integer: 'number',
  object: 'map',
  array: 'list',
  boolean: 'boolean',
  null: 'nothing',
};

function typeName(value: PlainValue): ValueType {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' ? 'map' : (SCHEMA_TYPES[typeof value] ?? 'text');
}

function suggestKey(name: string, known: readonly string[]): string | null {
  return suggest(withoutNorwegianLetters(name), known) ?? suggest(name, known);
}

function toPath(pointer: string, root: PlainValue): Path {
  let value: PlainValue = root;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const step = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const key = Array.isArray(value) ? Number(step) : step;
      value = valueAt(value, [key]);
      return key;
    });
}

function valueAt(root: PlainValue, path: Path): PlainValue {
  let value: PlainValue = root;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)] ?? null;
    else if (typeof value === 'object' && value !== null) value = value[String(step)] ?? null;
    else return null;
  }
  return value;
}

function shapeAt(shape: Shape, path: Path): Shape | undefined {
  let place: Shape | undefined = shape;
  for (const step of path) {
    place = typeof step === 'number' ? place?.items : (place?.keys?.[step] ?? place?.entries);
  }
  return place;
}

/** «mangler navn» and «ukjent navm» in the same map are one slip, told once, at the misspelt key. */
function joinMisspelt(faults: ValueFault[]): ValueFault[] {
  const missing = faults.filter((fault) => fault.code === 'nokkel-mangler');
  const joined = new Set<ValueFault>();
  const result = faults.map((fault): ValueFault => {
    if (fault.code !== 'nokkel-ukjent') return fault;
    const parent = fault.path.slice(0, -1).join('/');
    const match = missing.find(
      ({ path, args }) =>
        path.join('/') === parent &&
        !joined.has(missing[0] as ValueFault) &&
        suggest(fault.args.key, [(args as ShapeArgs['nokkel-mangler']).key]) !== null,
    );
    if (match === undefined) return fault;
    joined.add(match);
    const required = (match.args as ShapeArgs['nokkel-mangler']).key;
    return {
      code: 'nokkel-feilskrevet',
      args: { key: fault.args.key, required },
      path: fault.path,
      onKey: true,
    };
  });
  return result.filter((fault) => !joined.has(fault));
}
