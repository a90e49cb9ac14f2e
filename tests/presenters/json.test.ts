// What `--format json` prints, from files to bytes, held against schemas/resultat.schema.json.
import { readFileSync } from 'node:fs';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { createHost } from '../../src/cli/host.js';
import { main } from '../../src/cli/main.js';
import { agreementText, caseText, EXCLUDED, each, GAP, type Plain, type Spec } from '../assessment/build.js';
import { ARGS } from './finding-args.js';

const SCHEMA: AnySchemaObject = JSON.parse(
  readFileSync(new URL('../../schemas/resultat.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(SCHEMA);
const KITCHEN = 'cases/kjokken.yaml';

type Files = Record<string, string>;

/** Runs the program with some files that exist only here. */
async function run(args: string[], files: Files = {}): Promise<string> {
  const real = createHost(process);
  const printed = { stdout: '', stderr: '' };
  await main([...args, '--format', 'json'], {
    ...real,
    kindOf: (path) => (path in files ? 'file' : real.kindOf(path)),
    readBytes: (path) => (path in files ? new TextEncoder().encode(files[path]) : real.readBytes(path)),
    write: (stream, text) => {
      printed[stream] += text;
    },
  });
  if (printed.stdout === '') throw new Error(printed.stderr);
  return printed.stdout;
}

const filesOf = (spec: Spec): Files => ({ 'sak.yaml': caseText(spec), 'avtale.yaml': agreementText(spec) });
const score = (files: Files, ...args: string[]) =>
  run(['score', 'sak.yaml', '--agreement', 'avtale.yaml', ...args], files);

const NO_LAST: Plain = { 'kan-videreføres': 'nei' };
const ANALYSIS = (more: Plain): Plain => ({ risikoanalyse: { utført: '2025-06-10', ...more } });
const RED = { hva: 'Stans.', sannsynlighet: 'høy', konsekvens: 'stor', tiltak: 'Øve.', ansvarlig: 'Sjef' };
const two = { a: [2, 2], b: [1, 1] };

/** Between them they print every reason, every counter-argument, and both states of everything that can be null. */
const SPECS: Record<string, Spec> = {
  'with gaps and an exclusion': {
    scores: { a: [each({ nord: 4, sor: null }), GAP], b: [9, 1], c: [1, 1] },
    alternatives: { c: { ...EXCLUDED, vertskommune: 'nord', lokalisering: 'Nord' } },
    zero: NO_LAST,
    method: { grupper: [{ id: 'alt', navn: 'Alt', kriterier: ['k1', 'k2'] }] },
  },
  'where cooperation is uncertain': { scores: { a: [2, -2] } },
  'that is best in most weightings, but not at the agreed ones': {
    scores: { a: [1, 1, 1, 1, -1.5] },
    weights: { k5: 4 },
  },
  'that is against cooperation': { scores: { a: [1, -4, -4] } },
  'where doing nothing is no answer': { scores: { a: [-1, -4] }, zero: NO_LAST },
  'that is against it, with an advantage': { scores: { a: [-1, -4] } },
  'with a shared first place': { scores: { a: [2, 1], b: [1, 2] } },
  'with an uncertain form': { scores: { a: [3, 1], b: [1, 2.9] } },
  'with a reservation': {
    scores: two,
    case: { konsekvenser: {} },
    method: { krav: { 'konsekvens-ikke-vurdert': { ide: 'advarsel' } } },
  },
  'where a municipality loses': { scores: { a: [each({ nord: -2, sor: 4 }), 1] } },
  'with a red risk': { scores: two, case: ANALYSIS({ hendelser: { stans: RED } }) },
  'where a rival is better': { scores: { a: [4, 1], b: [1, 2] }, case: ANALYSIS({}) },
  'that is decided': { scores: two, status: 'vedtatt' },
  'without scores': { scores: { a: [GAP] } },
  'without alternatives': { scores: {} },
  'where all is excluded': { scores: { a: [1] }, alternatives: { a: EXCLUDED } },
};

const SAMPLES: [string, () => Promise<string>][] = [
  ['the bundled case', () => run(['score', KITCHEN])],
  ['the bundled case under other weights', () => run(['score', KITCHEN, '--weight', 'fagmiljo=2,5'])],
  ['a folder', () => run(['score', 'cases'])],
  ...Object.entries(SPECS).map(([name, spec]): (typeof SAMPLES)[number] => [
    `a case ${name}`,
    () => score(filesOf(spec)),
  ]),
  [
    'a case that is broken',
    () => score({ ...filesOf({ scores: two }), 'sak.yaml': 'format: sak/1\nid: X\nid: y\nstatus: ferdig' }),
  ],
  ['a case that is no YAML', () => score({ ...filesOf({ scores: two }), 'sak.yaml': 'a: "b' })],
  [
    'an agreement that is broken',
    () => score({ ...filesOf({ scores: two }), 'avtale.yaml': 'format: avtale/1' }),
  ],
  ['an agreement that is not there', () => run(['score', 'sak.yaml'], filesOf({ scores: two }))],
  ['validate: what is bundled', () => run(['validate', 'cases', 'criteria'])],
  ['validate: a broken file', () => run(['validate', 'sak.yaml'], { 'sak.yaml': 'format: sak/1\ntitel: X' })],
];

describe('what is printed', () => {
  it.each(SAMPLES)('is as the schema says: %s', async (_, print) => {
    const text = await print();
    validate(JSON.parse(text));
    expect(validate.errors ?? []).toEqual([]);
    expect(text).toMatch(/\}\n$/);
  });

  it.each(SAMPLES)('is the same bytes twice: %s', async (_, print) => {
    expect(await print()).toBe(await print());
  });

  it('is the assessment, with a sentence and the words of each finding', async () => {
    const { cases } = JSON.parse(await run(['score', KITCHEN]));
    expect(cases[0].recommendation.sentence).toContain(cases[0].alternatives[0].name);
    expect(cases[0].findings[0].words).toEqual({
      what: expect.stringMatching(/\S/),
      why: expect.stringMatching(/\S/),
      fix: expect.stringMatching(/\S/),
    });
  });
});

type Node = Record<string, unknown>;
const isMap = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every map in a value. */
function mapsIn(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(isMap(value) ? [value] : []), ...Object.values(value).flatMap(mapsIn)];
}

describe('the schema', () => {
  it('refuses a key too many or too few, wherever it is', async () => {
    for (const print of [SAMPLES[1], SAMPLES[3], SAMPLES.at(-1)]) {
      const output = JSON.parse((await print?.[1]()) ?? '');
      for (const map of mapsIn(output)) {
        map.extra = 1;
        expect(validate(output)).toBe(false);
        delete map.extra;
        for (const [key, value] of Object.entries(map)) {
          delete map[key];
          expect(validate(output), key).toBe(false);
          map[key] = value;
        }
      }
      expect(validate(output)).toBe(true);
    }
  });

  it('describes every key, and keeps every map closed', () => {
    const closed = mapsIn(SCHEMA).filter((map) => isMap(map.properties) && map.required !== undefined);
    expect(closed.length).toBeGreaterThan(40);
    for (const { properties, additionalProperties, required } of closed) {
      expect(additionalProperties).toBe(false);
      expect(required).toEqual(Object.keys(properties as Node));
    }
    for (const { properties } of mapsIn(SCHEMA).filter((map) => map.additionalProperties === false)) {
      for (const [key, described] of Object.entries(properties as Record<string, Node>)) {
        expect([key, described.title, described.description]).toEqual([
          key,
          expect.stringMatching(/^\S/),
          expect.stringMatching(/^\S.*\.$/),
        ]);
      }
    }
  });

  it('speaks of no key that is never printed, and knows each reason and counter-argument', async () => {
    const printed = (await Promise.all(SAMPLES.map(([, print]) => print()))).map((text) => JSON.parse(text));
    const keys = new Set(printed.flatMap(mapsIn).flatMap((map) => Object.keys(map)));
    const defs = Object.entries(SCHEMA.$defs as Record<string, Node>).filter(
      ([name]) => name !== 'opplysninger',
    );
    const known = defs
      .flatMap(([, part]) => mapsIn(part))
      .flatMap(({ properties }) => (isMap(properties) ? Object.keys(properties) : []));
    expect(known.filter((key) => !keys.has(key))).toEqual([]);
    const ids = (name: string) =>
      (SCHEMA.$defs[name].oneOf as AnySchemaObject[]).flatMap((one) => one.properties?.id.const ?? []);
    const found = printed.flatMap(mapsIn).map(({ id }) => id);
    expect([...ids('grunn'), ...ids('motargument')].filter((id) => !found.includes(id))).toEqual([]);
  });

  it('knows every code, with its own arguments and no others', () => {
    const { funn, opplysninger } = SCHEMA.$defs;
    expect([...funn.properties.code.enum].sort()).toEqual(Object.keys(ARGS).sort());
    const conditions: AnySchemaObject[] = funn.allOf;
    for (const [code, args] of Object.entries(ARGS)) {
      const own = conditions.filter((one) => one.if.properties.code.enum.includes(code));
      const { required = [], maxProperties } = own[0]?.then.properties.args ?? {};
      expect([code, own.length, [...required].sort(), maxProperties]).toEqual([
        code,
        1,
        Object.keys(args).sort(),
        Object.keys(args).length,
      ]);
    }
    const used = new Set(Object.values(ARGS).flatMap((args) => Object.keys(args)));
    expect(Object.keys(opplysninger.properties).sort()).toEqual([...used].sort());
  });
});

describe('characters that move a terminal', () => {
  const HOSTILE =
    '\u001b[31m \u0007 \u0085 \u009b31m \u061c \u200b \u200e \u200f \u2028 \u202a \u202e \u2066 \u2069 \ufeff';

  it('come out as escapes, from wherever they stand in a file, and mean the same when read', async () => {
    const spec: Spec = { scores: { a: [{ poeng: -1, begrunnelse: HOSTILE }, 3] }, case: { tittel: HOSTILE } };
    const text = await score(filesOf({ ...spec, alternatives: { a: { navn: HOSTILE } } }));
    expect(text).not.toMatch(
      /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/,
    );
    const [only] = JSON.parse(text).cases;
    expect(only.case.title).toBe(HOSTILE);
    expect(only.alternatives[0].name).toBe(HOSTILE);
    expect(only.recommendation.counterargument.reason).toBe(HOSTILE);
  });
});
