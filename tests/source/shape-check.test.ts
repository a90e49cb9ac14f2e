import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AGREEMENT, CASE, marked, placesOf, replace, source } from '../support/build.js';

/** Expects exactly one finding, at the ¦ in `to`, which stands in for `from`; gives what the finding says. */
function onlyFault(code: string, from: string, to: string, base = CASE): unknown {
  const { text, place } = marked(replace(base, from, to));
  const { diagnostics } = source(text);
  expect(placesOf(diagnostics)).toEqual([`${code} ${place}`]);
  return diagnostics[0]?.args;
}

const TITLE = 'tittel: Prøvesak';
const STATUS = 'status: under-utredning';
const TASK = 'lovpålagt: ja';
const DATE = 'oppdatert: 2026-01-15';
const BOTH = 'kommuner: [nord, sor]';
const CELL = 'vertskap: { poeng: 2, begrunnelse: Flere fagfolk. }';
const ALTERNATIVE = '  selskap:\n    navn: Felles selskap\n    form: iks\n';
/** Where an optional part is added to a case. */
const END = '  folkehelse: Ingen endring.\n';

describe('the texts that are right', () => {
  it.each([
    ['case', CASE],
    ['agreement', AGREEMENT],
    ['bundled agreement', readFileSync('criteria/sarpsborg-fredrikstad.yaml', 'utf8')],
    ['example case', readFileSync('cases/kjokken.yaml', 'utf8')],
  ])('have no finding: %s', (_, text) => {
    expect(placesOf(source(text).diagnostics)).toEqual([]);
  });
});

describe('an unknown key', () => {
  it.each([
    ['at the root', TITLE, `${TITLE}\n¦ansvarli: Kari`, 'ansvarli', '', 'ansvarlig'],
    [
      'under an id',
      ALTERNATIVE,
      `${ALTERNATIVE}    ¦lokalisring: Nord\n`,
      'lokalisring',
      'selskap',
      'lokalisering',
    ],
    ['without æøå', END, `${END}okonomi:\n  ¦prisnivaa: 2025\n`, 'prisnivaa', 'økonomi', 'prisnivå'],
    ['in a cell', CELL, 'vertskap: { poeng: 2, ¦begrunelse: Ja }', 'begrunelse', 'vertskap', 'begrunnelse'],
    ['near nothing', TITLE, `${TITLE}\n¦hemmelig: 1`, 'hemmelig', '', null],
    ['of JavaScript', TITLE, `${TITLE}\n¦__proto__: 1`, '__proto__', '', null],
  ])('%s is told at the key', (_, from, to, key, parent, suggestion) => {
    expect(onlyFault('nokkel-ukjent', from, to)).toMatchObject({ key, parent, suggestion });
  });

  it('made by a comma in braces is told as the rest of a text', () => {
    const text = 'vertskap: { poeng: 2, begrunnelse: Dyrt, ¦men bra. }';
    expect(onlyFault('komma-deler-tekst', CELL, text)).toEqual({ part: 'men bra.' });
  });

  it('tells what is known there', () => {
    expect(onlyFault('nokkel-ukjent', 'lovpålagt: ja', '¦hemmelig: ja')).toMatchObject({
      known: [
        'lovpålagt',
        'tjenesteproduksjon',
        'ansatte-berøres',
        'ansatte-overføres',
        'personopplysninger',
        'helse-utdanning-sosial',
        'selges-i-konkurranse',
        'eksternt-salg',
        'overføring-avskåret',
        'i-robek',
      ],
    });
  });
});

describe('a missing key', () => {
  it.each([
    [
      'at the first line of the file',
      `format: sak/1\nid: prove\n${TITLE}\n`,
      '¦format: sak/1\nid: prove\n',
      'tittel',
      '',
    ],
    ['at the key above it', ALTERNATIVE, '  ¦selskap:\n    navn: Felles selskap\n', 'form', 'selskap'],
  ])('is told %s', (_, from, to, key, parent) => {
    expect(onlyFault('nokkel-mangler', from, to)).toEqual({ key, parent });
  });

  it('is told at the item of a list', () => {
    onlyFault(
      'nokkel-mangler',
      '- { alternativ: selskap, tekst: Et nytt organ. }',
      '- ¦{ alternativ: selskap }',
    );
  });

  it.each([
    ['tittel', TITLE, '¦titel: Prøvesak', 'titel'],
    ['kommuner', BOTH, '¦komuner: [nord, sor]', 'komuner'],
    ['form', ALTERNATIVE, '  selskap:\n    navn: Felles selskap\n    ¦frm: iks\n', 'frm'],
    ['tekst', 'tekst: Et nytt organ.', '¦tekt: Et nytt organ.', 'tekt'],
  ])('that stands there misspelt is one finding: %s', (required, from, to, key) => {
    expect(onlyFault('nokkel-feilskrevet', from, to)).toEqual({ key, required });
  });

  it('beside an unknown key of another name is two findings', () => {
    const { text, place } = marked(replace(CASE, TITLE, '¦hemmelig: 1'));
    expect(placesOf(source(text).diagnostics).sort()).toEqual([
      'nokkel-mangler 1:1',
      `nokkel-ukjent ${place}`,
    ]);
  });
});

/** The names of all keys in the two formats. */
function keysOf(schema: unknown): Set<string> {
  const keys = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [name, value] of Object.entries(part)) {
      if (name === 'properties') for (const key of Object.keys(value as object)) keys.add(key);
      visit(value);
    }
  };
  visit(schema);
  return keys;
}

describe('a slip of the pen in any key', () => {
  const keys = new Set(
    ['sak', 'avtale'].flatMap((kind) => [
      ...keysOf(JSON.parse(readFileSync(`schemas/${kind}.schema.json`, 'utf8'))),
    ]),
  );
  const slips = [CASE, AGREEMENT].flatMap((text) =>
    [...text.matchAll(/(?<=^|[ {])([a-zæøå-]+)(?=:[ \n])/gm)]
      .map(({ index, 0: key }) => ({ text, index, key }))
      .filter(({ key }) => keys.has(key) && key !== 'format'),
  );

  it('is tried on many keys', () => {
    expect(slips.length).toBeGreaterThan(100);
  });

  it.each(slips)(
    'is one finding at the key, with the right one as suggestion: $key',
    ({ text, index, key }) => {
      const slip = marked(`${text.slice(0, index)}¦${key}x${text.slice(index + key.length)}`);
      const { diagnostics } = source(slip.text);
      expect(diagnostics).toHaveLength(1);
      expect(placesOf(diagnostics)[0]).toMatch(new RegExp(`^nokkel-(ukjent|feilskrevet) ${slip.place}$`));
      expect(Object.values(diagnostics[0]?.args ?? {})).toContain(key);
    },
  );
});

describe('a value of the wrong type', () => {
  it.each([
    ['number for text', TITLE, 'tittel: ¦12', 'tittel', ['text'], 'number'],
    ['boolean for text', TITLE, 'tittel: ¦true', 'tittel', ['text'], 'boolean'],
    ['list for text', TITLE, 'tittel: ¦[a, b]', 'tittel', ['text'], 'list'],
    ['map for text', TITLE, '¦tittel:\n  nb: x', 'tittel', ['text'], 'map'],
    ['text for list', BOTH, 'kommuner: ¦nord', 'kommuner', ['list'], 'text'],
    ['map for list', BOTH, 'kommuner: ¦{ nord: x }', 'kommuner', ['list'], 'map'],
    ['number for map', 'oppgave:\n  lovpålagt: ja', 'oppgave: ¦2', 'oppgave', ['map'], 'number'],
    ['list for a cell', CELL, 'vertskap: ¦[1, 2]', 'vertskap', ['number', 'text', 'map'], 'list'],
    ['text for a year', END, `${END}økonomi:\n  start: ¦"2026"\n`, 'start', ['integer'], 'text'],
  ])('is told: %s', (_, from, to, key, expected, found) => {
    expect(onlyFault('type-feil', from, to)).toMatchObject({ key, expected, found });
  });

  it('is told at the item of a list', () => {
    onlyFault('type-feil', BOTH, 'kommuner: [nord, ¦12]');
    onlyFault('type-feil', BOTH, 'kommuner: [¦{ nord: x }, sor]');
    onlyFault('type-feil', '- { alternativ: selskap, tekst: Et nytt organ. }', '- ¦selskap');
  });
});

describe('a value left out', () => {
  it.each([
    ['nothing', TITLE, '¦tittel:', 'tittel'],
    ['a tilde', TITLE, 'tittel: ¦~', 'tittel'],
    ['the word null', TITLE, 'tittel: ¦null', 'tittel'],
    ['empty quotes', TITLE, '¦tittel: ""', 'tittel'],
    ['only spaces', TITLE, 'tittel: ¦"   "', 'tittel'],
    ['only a no-break space', TITLE, 'tittel: ¦"\u00a0"', 'tittel'],
    ['behind a comment', TITLE, '¦tittel: # kommer', 'tittel'],
    ['instead of a list', BOTH, '¦kommuner:', 'kommuner'],
    ['instead of a map', 'oppgave:\n  lovpålagt: ja', '¦oppgave:', 'oppgave'],
    ['instead of a cell', CELL, '¦vertskap:', 'vertskap'],
    ['instead of a consequence', '  miljø: Ingen endring.', '  ¦miljø:', 'miljø'],
    ['in a blank consequence', '  miljø: Ingen endring.', '  miljø: ¦" "', 'miljø'],
  ])('is told, with %s', (_, from, to, key) => {
    expect(onlyFault('verdi-mangler', from, to)).toEqual({ key });
  });

  it('is told at the item of a list', () => {
    onlyFault('verdi-mangler', BOTH, 'kommuner: [nord, ¦~]');
  });
});

describe('a word that is none of those known', () => {
  it.each([
    [TASK, 'lovpålagt: ¦true', 'ja'],
    [TASK, 'lovpålagt: ¦yes', 'ja'],
    [TASK, 'lovpålagt: ¦Ja', 'ja'],
    [TASK, 'lovpålagt: ¦JA', 'ja'],
    [TASK, 'lovpålagt: ¦false', 'nei'],
    [TASK, 'lovpålagt: ¦no', 'nei'],
    [TASK, 'lovpålagt: ¦Nei', 'nei'],
    [TASK, 'lovpålagt: ¦NEI', 'nei'],
    [TASK, 'lovpålagt: ¦kanskje', null],
    [TASK, 'lovpålagt: ¦1', null],
    [STATUS, 'status: ¦under-utreding', 'under-utredning'],
    [STATUS, 'status: ¦på-høring', 'pa-horing'],
    [STATUS, 'status: ¦Vedtatt', 'vedtatt'],
    [STATUS, 'status: ¦ferdig', null],
    ['datagrunnlag: eksempel', 'datagrunnlag: ¦forelopig', 'foreløpig'],
    ['form: iks', 'form: ¦kjøp', 'kjop'],
    ['form: iks', 'form: ¦IKS', 'iks'],
    [STATUS, 'status: ¦På høring', 'pa-horing'],
    [TASK, 'lovpålagt: ¦Nei', 'nei'],
    ['form: iks', 'form: ¦oppgavefellesskap', 'ko'],
    ['form: iks', 'form: ¦Kommunalt oppgavefellesskap', 'ko'],
    ['form: iks', 'form: ¦vertskommune', 'vk-adm'],
    ['form: iks', 'form: ¦Aksjeselskap', 'as'],
    ['form: iks', 'form: ¦interkommunalt politisk råd', 'ipr'],
    [END, `${END}behandling:\n  - { organ: bystyre, behandlingstype: ¦drofting }\n`, 'drøfting'],
  ])('has a suggestion where one is near: %j → %j', (from, to, suggestion) => {
    expect(onlyFault('verdi-ukjent', from, to)).toMatchObject({ suggestion });
  });

  it('says the key, what was found and what is allowed', () => {
    expect(onlyFault('verdi-ukjent', TASK, 'lovpålagt: ¦kanskje')).toEqual({
      key: 'lovpålagt',
      found: 'kanskje',
      allowed: ['ja', 'nei'],
      suggestion: null,
    });
  });

  it('may be a colour of the risk matrix', () => {
    expect(onlyFault('verdi-ukjent', '[gul, rød]', '[gul, ¦rod]', AGREEMENT)).toMatchObject({
      suggestion: 'rød',
    });
  });
});

describe('an id', () => {
  const long = 'a'.repeat(61);
  it.each([
    ['Prøve', 'prove'],
    ['Prove', 'prove'],
    ['2prove', 'prove'],
    ['-prove', 'prove'],
    ['prove-', 'prove'],
    ['pro--ve', 'pro-ve'],
    ['pro_ve', 'pro-ve'],
    ['"pro ve"', 'pro-ve'],
    ['../prove', 'prove'],
    ['prøve', 'prove'],
    ['"æ ø å"', 'ae-o-a'],
    ['"1"', null],
    [long, 'a'.repeat(60)],
  ])('cannot be %s', (id, suggestion) => {
    const found = id.replaceAll('"', '');
    expect(onlyFault('id-ugyldig', 'id: prove', `id: ¦${id}`)).toEqual({ found, suggestion });
  });

  it.each(['Selskap', 'sel skap', 'sel/skap', 'sel~skap', 'økonomi', '1', long])(
    'cannot be %s as a key',
    (id) => {
      const args = onlyFault('id-ugyldig', '  selskap:\n    navn', `  ¦${id}:\n    navn`);
      expect(args).toMatchObject({ found: id });
    },
  );

  it('is told in lists and as the name of a criterion', () => {
    onlyFault('id-ugyldig', BOTH, 'kommuner: [nord, ¦Sør]');
    onlyFault('id-ugyldig', '  kvalitet:', '  ¦Kvalitet:');
  });

  it.each(['a', 'a1', 'a-1-b', 'toString'.toLowerCase(), 'a'.repeat(60)])('can be %s', (id) => {
    expect(placesOf(source(replace(CASE, 'id: prove', `id: ${id}`)).diagnostics)).toEqual([]);
  });

  it('does not keep what is below it from being checked', () => {
    const text = replace(CASE, ALTERNATIVE, '  Sel/skap:\n    navn: 1\n    form: iks\n');
    expect(
      source(text)
        .diagnostics.map(({ code }) => code)
        .sort(),
    ).toEqual(['id-ugyldig', 'type-feil']);
  });
});

describe('a date', () => {
  it.each([
    ['31.12.2026', '2026-12-31'],
    ['1.2.2026', '2026-02-01'],
    ['31/12/2026', '2026-12-31'],
    ['31/12-2026', '2026-12-31'],
    ['2026-1-5', '2026-01-05'],
    ['45.13.2026', null],
    ['2026-01-15T10:00', null],
    ['26-01-15', null],
    ['desember 2026', null],
  ])('cannot be written %s', (found, suggestion) => {
    expect(onlyFault('dato-ugyldig', DATE, `oppdatert: ¦${found}`)).toMatchObject({
      found,
      suggestion,
      days: null,
    });
  });

  it('that may be a year is checked the same way', () => {
    const deadline = (value: string) => [ALTERNATIVE, `${ALTERNATIVE}    frist: ${value}\n`] as const;
    expect(onlyFault('dato-ugyldig', ...deadline('¦31.12.2026'))).toMatchObject({
      found: '31.12.2026',
      suggestion: '2026-12-31',
    });
    expect(onlyFault('verdi-utenfor', ...deadline('¦1814'))).toMatchObject({ found: 1814, year: true });
    for (const fine of ['2028', '"2028"', '2028-06-30'])
      expect(placesOf(source(replace(CASE, ...deadline(fine))).diagnostics)).toEqual([]);
  });
});

describe('how much and how many', () => {
  it.each([
    [
      `${END}økonomi:\n  analyseperiode: ¦0\n`,
      { key: 'analyseperiode', found: 0, minimum: 1, maximum: null },
    ],
    [
      `${END}økonomi:\n  analyseperiode: ¦76\n`,
      { key: 'analyseperiode', found: 76, minimum: null, maximum: 75 },
    ],
    [`${END}økonomi:\n  prisniva: ¦1899\n`, { found: 1899, minimum: 1900, maximum: null, year: true }],
  ])('a number can be is told at the number: %j', (to, args) => {
    expect(onlyFault('verdi-utenfor', END, to)).toMatchObject(args);
  });

  it('positions cannot be below zero', () => {
    const to = `${ALTERNATIVE}    årsverk: { nord: { fra: 1, til: ¦-6 } }\n`;
    const args = { key: 'til', found: -6, minimum: 0, maximum: null, year: false };
    expect(onlyFault('verdi-utenfor', ALTERNATIVE, to)).toEqual(args);
  });

  it.each([
    [BOTH, '¦kommuner: [nord]', { key: 'kommuner', found: 1, minimum: 2, maximum: null }],
    [CELL, 'vertskap: { ¦spenn: [1] }', { key: 'spenn', found: 1, minimum: 2, maximum: null }],
    [CELL, 'vertskap: { ¦spenn: [1,5, 2] }', { key: 'spenn', found: 3, minimum: null, maximum: 2 }],
    [CELL, 'vertskap: { ¦spenn: [1,5, 2,5] }', { key: 'spenn', found: 4, minimum: null, maximum: 2 }],
    ['  miljø: Ingen endring.', '  ¦miljø: {}', { key: 'miljø', found: 0, minimum: 1, maximum: null }],
  ])('a list or map holds is told at its key: %j → %j', (from, to, args) => {
    expect(onlyFault('antall-feil', from, to)).toMatchObject(args);
  });

  it('an amount with a comma splits is told as the number there are', () => {
    const effect = 'alternativ: selskap, type: drift, hva: Leie';
    const to = `${END}økonomi:\n  virkninger:\n    - { ${effect}, ¦spenn: [2,5 mill, 4 mill] }\n`;
    expect(onlyFault('antall-feil', END, to)).toMatchObject({ key: 'spenn', found: 3, maximum: 2 });
  });

  it('the same twice is told at the second', () => {
    expect(onlyFault('gjentatt-verdi', BOTH, 'kommuner: [nord, sor, ¦nord]')).toEqual({ key: 'kommuner' });
  });

  it.each(['"001"', '"00011"', '"000x"'])('digits a municipality has is told: %s', (number) => {
    const found = number.replaceAll('"', '');
    expect(onlyFault('kommunenummer-ugyldig', 'nummer: "0001"', `nummer: ¦${number}`, AGREEMENT)).toEqual({
      found,
    });
    onlyFault('type-feil', 'nummer: "0001"', 'nummer: ¦0001', AGREEMENT);
  });
});

describe('the format', () => {
  it.each([
    ['another number', 'format: ¦sak/2', 'sak/2', 'sak/1'],
    ['another case', 'format: ¦Sak/1', 'Sak/1', 'sak/1'],
    ['another kind', 'format: ¦notat', 'notat', null],
    ['nothing', '¦format:', '', null],
    ['left out', '¦formt: sak/1', '', null],
  ])('is told first and alone, with %s', (_, to, found, suggestion) => {
    const base = replace(CASE, TITLE, 'tittel: 12');
    expect(onlyFault('format-ukjent', 'format: sak/1', to, base)).toEqual({
      found,
      known: ['sak/1', 'avtale/1', 'former/1', 'utkast/1', 'prosjekt/1', 'ark/1', 'vekter/1'],
      suggestion,
    });
  });

  it.each(['- a\n', 'bare tekst\n', '12\n', '[]\n', '{}\n'])('is missing from %j', (text) => {
    expect(source(text).diagnostics.map(({ code, args }) => [code, args])).toMatchObject([
      ['format-ukjent', { found: '' }],
    ]);
  });
});

describe('a finding in a list', () => {
  it.each([
    [
      'nokkel-mangler',
      '- { alternativ: selskap, tekst: Et nytt organ. }',
      '- ¦{ alternativ: selskap }',
      'ulemper',
    ],
    ['nokkel-ukjent', 'tekst: Et nytt organ.', 'tekst: Et nytt organ., ¦omtrent: 1', 'ulemper'],
    ['type-feil', BOTH, 'kommuner: [nord, ¦12]', 'kommuner'],
    ['verdi-mangler', BOTH, 'kommuner: [nord, ¦~]', 'kommuner'],
  ])('names the list, %s, not the number of the item', (code, from, to, list) => {
    expect(Object.values(onlyFault(code, from, to) as object)).toContain(list);
  });
});

describe('known faults', () => {
  it.each([
    ['verdi-mangler', STATUS, '¦status:'],
    ['verdi-mangler', TASK, '¦lovpålagt:'],
    ['verdi-ukjent', STATUS, 'status: ¦{ ide: ja }'],
    ['verdi-ukjent', STATUS, 'status: ¦[{ ide: ja }]'],
    ['format-ukjent', 'format: sak/1', 'format: ¦{ sak: 1 }'],
    ['id-ugyldig', 'id: prove', `id: ¦${'Æ'.repeat(61)}`],
    ['verdi-mangler', BOTH, 'kommuner:\n  - nord\n  ¦-'],
  ])('%s is the one finding: %j → %j', (code, from, to) => {
    onlyFault(code, from, to);
  });

  it.each([
    ['one map', TITLE, 'titel: Prøvesak', 'avtale: prove', 'avtle: prove'],
    ['two maps', 'form: vk-adm', 'frm: vk-adm', 'tekst: Et nytt organ.', 'tekt: Et nytt organ.'],
  ])('two misspelt keys in %s are two findings', (_, one, slip, other, otherSlip) => {
    const text = replace(replace(CASE, one, slip), other, otherSlip);
    const codes = source(text).diagnostics.map(({ code }) => code);
    expect(codes).toEqual(['nokkel-feilskrevet', 'nokkel-feilskrevet']);
  });

  it.each(['Yes', 'YES', 'No', 'NO'])('%s has a suggestion', (word) => {
    expect(onlyFault('verdi-ukjent', TASK, `lovpålagt: ¦${word}`)).not.toMatchObject({ suggestion: null });
  });

  it('an id that is offered is one', () => {
    const args = onlyFault('id-ugyldig', 'id: prove', `id: ¦${'a'.repeat(59)}-b2`);
    expect(args).not.toMatchObject({ suggestion: `${'a'.repeat(59)}-` });
  });

  it('a number with decimals where a whole one belongs is not «a number, but should be a number»', () => {
    const args = onlyFault('type-feil', END, `${END}økonomi:\n  prisnivå: ¦2025.5\n`);
    expect(args).not.toMatchObject({ expected: ['number'], found: 'number' });
  });
});
