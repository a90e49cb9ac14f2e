// Holds a value against the schema of its kind and tells each mistake once, in our own codes.
import type { ValueType } from '../diagnostics/codes.js';
import type { Path } from '../diagnostics/diagnostic.js';
import type { PlainValue } from './canonicalise.js';
import type { ValueFault } from './fault.js';
import { FORM_WORDS } from './form-words.js';
import { badDate, isCalendarDate } from './numbers.js';
import { type Shape, withoutNorwegianLetters } from './shape.js';
import { suggest } from './suggest.js';

/** What a generated validator tells of one mistake (the part of ajv's error object that is used). */
export interface SchemaError {
  keyword: string;
  instancePath: string;
  schemaPath: string;
  propertyName?: string;
  params: Record<string, unknown>;
}

/** What a kind of file must look like. */
export interface Format {
  /** Whether a value keeps to the schema. */
  passes(value: PlainValue): boolean;
  /** Everything in which it does not. */
  mistakes(value: PlainValue): readonly SchemaError[];
  shape: Shape;
}

/** Every mistake of shape, one each: a key nearly right that also leaves a required key missing is told as one. */
export function checkShape(value: PlainValue, { passes, mistakes, shape }: Format): ValueFault[] {
  const repeated = repeatedValues(value, shape, []);
  if (passes(value)) return repeated;
  const errors = mistakes(value).filter(({ keyword }) => keyword !== 'propertyNames');
  const faults = errors.map((error) => toFault(error, value, shape));
  return [...joinMisspelt(once(faults)), ...repeated];
}

/** Words and numbers that stand twice in a list where each may stand once, at the second place. */
function repeatedValues(value: PlainValue, shape: Shape | undefined, path: Path): ValueFault[] {
  if (shape === undefined || typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, part]) =>
      repeatedValues(part, shape.keys?.[key] ?? shape.entries, [...path, key]),
    );
  }
  const seen = new Map<PlainValue, number>();
  return value.flatMap((item, index): ValueFault[] => {
    const first = seen.get(item);
    const again = shape.unique === true && typeof item !== 'object' && first !== undefined;
    if (first === undefined) seen.set(item, index);
    const fault = {
      code: 'gjentatt-verdi',
      args: { key: nameOf(path) },
      path: [...path, index],
      onKey: false,
      related: [[...path, first ?? index]],
    } as const;
    return again ? [fault] : repeatedValues(item, shape.items, [...path, index]);
  });
}

/** An id that is both too long and of the wrong letters is one slip. */
function once(faults: ValueFault[]): ValueFault[] {
  const seen = new Set<string>();
  return faults.filter(({ code, path }) => {
    const key = JSON.stringify([code, path]);
    if (code !== 'id-ugyldig' || !seen.has(key)) {
      seen.add(key);
      return true;
    }
    return false;
  });
}

function toFault(error: SchemaError, root: PlainValue, shape: Shape): ValueFault {
  const path = toPath(error.instancePath, root);
  const found = valueAt(root, path);
  const key = nameOf(path);
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
      if (/\$defs\/dato\//.test(error.schemaPath) && typeof found === 'number') {
        return { code: 'dato-ugyldig', args: badDate(String(found)), path, onKey: false };
      }
      const expected = [params.type].flat().map((type) => SCHEMA_TYPES[String(type)] ?? 'text');
      if (found === null) return { code: 'verdi-mangler', args: { key }, path, onKey: false };
      const args = {
        key,
        expected,
        found: typeName(found),
        written: Object(found) === found ? '' : String(found),
      };
      return { code: 'type-feil', args, path, onKey: false };
    }
    case 'enum':
    case 'const':
      if (found === null) return { code: 'verdi-mangler', args: { key }, path, onKey: false };
      return unknownValue(key, found, [params.allowedValues ?? params.allowedValue].flat().map(String), path);
    case 'pattern':
      return patternFault(error, found, path);
    default:
      return limitFault(error, found, path);
  }
}

/** The key that a path ends with; an item of a list goes by the name of the list. */
function nameOf(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

function unknownValue(key: string, value: PlainValue, allowed: string[], path: Path): ValueFault {
  const found = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const spelling = new Map(allowed.map((word) => [asSpelled(word), word]));
  const plain = asSpelled(found);
  const named = key === 'form' ? FORM_WORDS.get(plain) : undefined;
  const suggestion =
    YES_NO.get(plain) ?? spelling.get(plain) ?? named ?? suggest(found, allowed) ?? suggest(plain, allowed);
  const offered = suggestion !== null && allowed.includes(suggestion) ? suggestion : null;
  return { code: 'verdi-ukjent', args: { key, found, allowed, suggestion: offered }, path, onKey: false };
}

/** A word as the values of the formats are spelled: small letters, no æøå, hyphens between words. */
function asSpelled(word: string): string {
  return withoutNorwegianLetters(word.trim().toLowerCase()).replace(/[\s_]+/g, '-');
}

const YES_NO: ReadonlyMap<string, string> = new Map([
  ['true', 'ja'],
  ['yes', 'ja'],
  ['ja', 'ja'],
  ['false', 'nei'],
  ['no', 'nei'],
  ['nei', 'nei'],
]);

/** The schemas hold patterns only under named definitions; the name says which words the mistake gets. */
function patternFault(error: SchemaError, value: PlainValue, path: Path): ValueFault {
  const found = error.propertyName ?? String(value);
  const definition = /\$defs\/(\w+)\/pattern/.exec(error.schemaPath)?.[1];
  if (error.propertyName !== undefined) {
    return { code: 'id-ugyldig', args: badId(found), path: [...path, found], onKey: true };
  }
  const key = nameOf(path);
  // Definitions that refer to others are inlined without their name; their only pattern is «not blank».
  if (definition === 'tekst' || definition === undefined)
    return { code: 'verdi-mangler', args: { key }, path, onKey: false };
  if (definition === 'kommunenummer')
    return { code: 'kommunenummer-ugyldig', args: { found }, path, onKey: false };
  if (definition?.startsWith('dato') || definition === 'arEllerDato') {
    return { code: 'dato-ugyldig', args: badDate(found, isoDate(found)), path, onKey: false };
  }
  return { code: 'id-ugyldig', args: badId(found), path, onKey: false };
}

/** An id that will not do, with the nearest that would: lower case, no æøå, hyphens between words. */
function badId(found: string): { found: string; suggestion: string | null } {
  const folded = withoutNorwegianLetters(found.toLowerCase())
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return { found, suggestion: folded === '' ? null : folded };
}

/** 31.12.2026 and 31/12-2026 as people write them, turned into the form that sorts. */
function isoDate(found: string): string | null {
  const parts =
    /^(?<day>\d{1,2})[./](?<month>\d{1,2})[.\-/](?<year>\d{4})$/.exec(found.trim()) ??
    /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/.exec(found.trim());
  const { year = '', month = '', day = '' } = parts?.groups ?? {};
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parts !== null && isCalendarDate(date) ? date : null;
}

function limitFault(error: SchemaError, value: PlainValue, path: Path): ValueFault {
  const key = nameOf(path);
  const limit = typeof error.params.limit === 'number' ? error.params.limit : null;
  const lower = error.keyword.startsWith('min');
  const bounds = { minimum: lower ? limit : null, maximum: lower ? null : limit };
  if (error.keyword === 'maxLength') {
    const id = error.propertyName;
    if (id !== undefined) return { code: 'id-ugyldig', args: badId(id), path: [...path, id], onKey: true };
    return { code: 'id-ugyldig', args: badId(String(value)), path, onKey: false };
  }
  if (typeof value === 'number') {
    const year = /\$defs\/ar(?:EllerDato)?\//.test(error.schemaPath);
    return { code: 'verdi-utenfor', args: { key, found: value, ...bounds, year }, path, onKey: false };
  }
  const count = Array.isArray(value) ? value.length : Object.keys(Object(value)).length;
  return {
    code: 'antall-feil',
    args: { key, of: rangeOf(path), found: count, ...bounds },
    path,
    onKey: true,
  };
}

/** What the two ends of a range are: scores among the assessments, money elsewhere. */
function rangeOf(path: Path): 'scores' | 'money' | null {
  if (path.at(-1) !== 'spenn') return null;
  return path[0] === 'vurdering' ? 'scores' : 'money';
}

const SCHEMA_TYPES: Record<string, ValueType> = {
  string: 'text',
  number: 'number',
  integer: 'integer',
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
  const missing = new Map<string, Missing[]>();
  for (const fault of faults) {
    if (fault.code !== 'nokkel-mangler') continue;
    const place = JSON.stringify(fault.path);
    missing.set(place, [...(missing.get(place) ?? []), fault]);
  }
  const joined = new Set<ValueFault>();
  const result = faults.map((fault): ValueFault => {
    if (fault.code !== 'nokkel-ukjent') return fault;
    const { key } = fault.args;
    const candidates = missing.get(JSON.stringify(fault.path.slice(0, -1))) ?? [];
    const match = candidates.find(
      (lacking) => !joined.has(lacking) && suggestKey(key, [lacking.args.key]) !== null,
    );
    if (match === undefined) return fault;
    joined.add(match);
    return {
      code: 'nokkel-feilskrevet',
      args: { key, required: match.args.key },
      path: fault.path,
      onKey: true,
    };
  });
  return result.filter((fault) => !joined.has(fault));
}

type Missing = Extract<ValueFault, { code: 'nokkel-mangler' }>;
