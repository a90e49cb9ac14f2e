// What `--format json` prints, from files to bytes, held against schemas/resultat.schema.json.
import { readFileSync } from 'node:fs';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { DRAFT_RULE_IDS, LAW_RULE_IDS, RULE_IDS } from '../../src/diagnostics/rule-ids.js';
import { FORM_IDS } from '../../src/forms/forms.js';
import { caseText, type Spec } from '../assessment/build.js';
import { ARGS } from './finding-args.js';
import { FORMS, filesOf, form, KITCHEN, run, SAMPLES, score } from './json-samples.js';

const SCHEMA: AnySchemaObject = JSON.parse(
  readFileSync(new URL('../../schemas/resultat.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(SCHEMA);

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
    const samples = [
      SAMPLES[1]?.[1],
      SAMPLES[3]?.[1],
      () => run(['validate', 'sak.yaml'], { 'sak.yaml': 'format: sak/1\ntitel: X' }),
      async () => {
        // One of each: every key of the whole, one by one, takes long.
        const { format, forms } = JSON.parse(await form(caseText(FORMS)));
        const [advice] = forms;
        for (const list of ['rows', 'alternatives', 'findings']) advice[list] = advice[list].slice(2, 4);
        return JSON.stringify({ format, forms });
      },
      () => form('a: "b'),
      () => run(['form', '--compare', 'iks']),
      () =>
        run([
          'explain',
          'ko-enkeltvedtak',
          'iks',
          'taler-for',
          'kommer-forst',
          'fil-tom',
          'okonomisk-gevinst',
        ]),
      () => run(['criteria', 'nordmore']),
      () => run(['explain']),
      ...[
        'diff: cases that differ',
        'weights: comparisons that contradict each other',
        'weights: lifts from a file',
      ].map((name) => SAMPLES.find(([sample]) => sample === name)?.[1]),
    ];
    for (const print of samples) {
      const output = JSON.parse((await print?.()) ?? '');
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
      .filter(({ additionalProperties }) => additionalProperties === false)
      .flatMap(({ properties }) => Object.keys(properties as Node));
    expect(known.filter((key) => !keys.has(key))).toEqual([]);
    const ids = (name: string) =>
      (SCHEMA.$defs[name].oneOf as AnySchemaObject[]).flatMap((one) => one.properties?.id.const ?? []);
    const found = printed.flatMap(mapsIn).map(({ id }) => id);
    expect([...ids('grunn'), ...ids('motargument')].filter((id) => !found.includes(id))).toEqual([]);
  });

  it('knows every rule, of the agreement, the law and drafts', () => {
    const { avtaleregel, lovregel, utkastregel, regel } = SCHEMA.$defs;
    expect([...avtaleregel.enum, ...lovregel.enum]).toEqual(RULE_IDS);
    expect([lovregel.enum, utkastregel.enum]).toEqual([LAW_RULE_IDS, DRAFT_RULE_IDS]);
    expect(regel.anyOf.map(({ $ref }: Node) => $ref)).toEqual(['#/$defs/avtaleregel', '#/$defs/lovregel']);
  });

  it('knows every code, with its own arguments and no others', () => {
    const { funn, filkode, opplysninger, opplysningerEtterKode } = SCHEMA.$defs;
    expect(funn.properties.code.anyOf.map(({ $ref }: Node) => $ref)).toEqual(
      ['regel', 'utkastregel', 'filkode'].map((name) => `#/$defs/${name}`),
    );
    const codes = [...filkode.enum, ...RULE_IDS, ...DRAFT_RULE_IDS];
    expect(codes.sort()).toEqual(Object.keys(ARGS).sort());
    const conditions: AnySchemaObject[] = opplysningerEtterKode.allOf;
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
    expect(conditions.flatMap((one) => one.if.properties.code.enum).length).toBe(codes.length);
    const used = new Set(Object.values(ARGS).flatMap((args) => Object.keys(args)));
    expect(Object.keys(opplysninger.properties).sort()).toEqual([...used].sort());
  });
});

describe('what is said of forms and rules', () => {
  it('is every form with its standing, and the rules with their words', async () => {
    const [advice] = JSON.parse(await form(caseText(FORMS))).forms;
    expect(advice.rows.map((row: Node) => row.form)).toEqual(FORM_IDS);
    expect(new Set(advice.rows.map((row: Node) => row.standing))).toEqual(
      new Set(['open', 'question', 'closed']),
    );
    const told = mapsIn(advice).filter(({ code }) => code !== undefined);
    expect(told.filter(({ words }) => !/\S/.test((words as Node | undefined)?.what as string))).toEqual([]);
    const of = (key: string) => mapsIn(advice).flatMap((map) => (key in map ? [map[key]] : []));
    for (const key of [
      'closedBy',
      'questionedBy',
      'openQuestions',
      'openings',
      'departures',
      'missing',
      'partly',
    ])
      expect([key, of(key).some((list) => (list as unknown[]).length > 0)]).toEqual([key, true]);
    expect(of('answered').filter((answer) => answer !== null)).toContainEqual(
      expect.objectContaining({ section: expect.stringContaining('§'), source: 'Notat' }),
    );
    expect(advice.traps).toEqual(['no-joint-body', 'own-legal-person']);
  });

  it('is no case, but what was found, where a case cannot be read', async () => {
    const { forms } = JSON.parse(await run(['form', 'sak.yaml', KITCHEN], { 'sak.yaml': 'a: "b' }));
    expect(forms[0]).toEqual({ file: 'sak.yaml', case: null, findings: [expect.anything()] });
    expect(forms[1].case.id).toBe('kjokken');
  });

  it('is the list of all of them, where no word is given', async () => {
    const { index } = JSON.parse(await run(['explain']));
    expect(index.forms.map(({ id }: Node) => id)).toEqual(FORM_IDS);
    expect([...index.rules, ...index.law].sort()).toEqual([...RULE_IDS].sort());
    expect([index.law, index.draft]).toEqual([LAW_RULE_IDS, DRAFT_RULE_IDS]);
  });

  it.each([
    ['form', '--compare', 'iks'],
    ['explain', 'iks'],
  ])('is of no day that there is not: %s', async (...args) => {
    await expect(run([...args, '--date', '2025-02-30'])).rejects.toThrow('2025-02-30');
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
