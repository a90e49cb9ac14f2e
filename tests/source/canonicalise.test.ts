import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { properKey, withoutNorwegianLetters } from '../../src/source/shape.js';
import { AGREEMENT, CASE, marked, placesOf, replace, source } from '../support/build.js';

/** The keys that the two formats spell with æ, ø or å. */
const NORWEGIAN = new Set(
  ['sak', 'avtale'].flatMap((kind) =>
    [
      ...readFileSync(`schemas/${kind}.schema.json`, 'utf8').matchAll(/"([a-zæøå-]*[æøå][a-zæøå-]*)": \{/g),
    ].map(([, key = '']) => key),
  ),
);

/** A text with all of those keys spelt without. */
function inAscii(text: string): string {
  return text.replace(/(?<=^ *(?:- )?|[{,] )([a-zæøå-]+)(?=:[ \n])/gm, (key) =>
    NORWEGIAN.has(key) ? withoutNorwegianLetters(key) : key,
  );
}

describe('keys without æ, ø and å', () => {
  it('are many enough for the tests below to mean something', () => {
    expect([...NORWEGIAN]).toEqual(
      expect.arrayContaining(['økonomi', 'nivåbeskrivelser', 'år', 'områder', 'måler-ikke']),
    );
  });

  it.each([
    ['example case', readFileSync('cases/kjokken.yaml', 'utf8')],
    ['bundled agreement', readFileSync('criteria/sarpsborg-fredrikstad.yaml', 'utf8')],
    ['case', CASE],
  ])('are accepted everywhere in a file: %s', (_, text) => {
    const ascii = inAscii(text);
    expect(ascii).not.toBe(text);
    expect(placesOf(source(ascii).diagnostics)).toEqual([]);
    expect(source(ascii).value).toEqual(source(text).value);
  });

  it('have their own place under their proper name', () => {
    const { text, place } = marked(replace(CASE, '  utført: 2026-01-10', '  utfort: ¦2026-01-10'));
    const { locate, textAt } = source(text);
    const { start } = locate(['risikoanalyse', 'utført']);
    expect(`${start.line}:${start.column}`).toBe(place);
    expect(textAt(['risikoanalyse', 'utført'])).toBe('2026-01-10');
  });
});

describe('ids', () => {
  it('are never respelt, though a key of the format looks like them', () => {
    const text = replace(
      CASE,
      '  folkehelse: Ingen endring.\n',
      '  folkehelse: Ingen endring.\nkilder:\n  okonomi:\n    tittel: Regnskap\n',
    );
    const value = JSON.parse(JSON.stringify(source(text).value));
    expect(Object.keys(value.vurdering)).toEqual(['kvalitet', 'fagmiljo', 'okonomi']);
    expect(Object.keys(value.kilder)).toEqual(['okonomi']);
    expect(Object.keys(value.konsekvenser)).toEqual(['økonomi', 'miljø', 'folkehelse']);
  });

  it('are never respelt in an agreement', () => {
    const value = JSON.parse(JSON.stringify(source(AGREEMENT).value));
    expect(Object.keys(value.metode.kriterier)).toEqual(['okonomi']);
  });

  it.each(['constructor', 'hasownproperty', 'valueof', 'length'])('may be a name of JavaScript: %s', (id) => {
    const read = source(replace(CASE, '  selskap:\n', `  ${id}:\n`));
    expect(placesOf(read.diagnostics)).toEqual([]);
    expect(Object.keys((read.value as { alternativer: object }).alternativer)).toContain(id);
  });
});

describe('a key given twice', () => {
  const END = '  folkehelse: Ingen endring.\n';
  // The first is marked with § and the second with ¦.
  it.each([
    ['at the root', 'tittel', 'tittel: Prøvesak', '§tittel: Prøvesak\n¦tittel: En annen'],
    ['nested', 'form', '    form: iks', '    §form: iks\n    ¦form: ko'],
    ['as an id', 'selskap', '  selskap:', '  §selskap:\n    navn: X\n    form: ko\n  ¦selskap:'],
    ['in braces', 'poeng', '{ poeng: 3,', '{ §poeng: 3, ¦poeng: 3,'],
    ['in quotes', 'tittel', 'tittel: Prøvesak', '§tittel: Prøvesak\n¦"tittel": En annen'],
    ['without æøå', 'økonomi', END, `${END}§økonomi:\n  start: 2026\n¦okonomi:\n  start: 2027\n`],
    ['with æøå', 'økonomi', END, `${END}§okonomi:\n  start: 2026\n¦økonomi:\n  start: 2027\n`],
    ['decomposed', 'prisnivå', END, `${END}økonomi:\n  §prisnivå: 2026\n  ¦prisniva\u030a: 2027\n`],
  ])('is told at the second, with the line of the first: %s', (_, key, from, to) => {
    const both = replace(CASE, from, to);
    const { text, place } = marked(both.replace('§', ''));
    const firstLine = both.slice(0, both.indexOf('§')).split('\n').length;
    const { diagnostics } = source(text);
    expect(placesOf(diagnostics)).toEqual([`nokkel-dobbel ${place}`]);
    expect(diagnostics[0]?.args).toEqual({ key, firstLine });
    expect(diagnostics[0]?.related.map(({ start }) => start.line)).toEqual([firstLine]);
  });

  it('and a third time is told twice, both against the first', () => {
    const text = replace(CASE, 'tittel: Prøvesak', 'tittel: Prøvesak\ntittel: b\ntittel: c');
    expect(source(text).diagnostics.map(({ args }) => args)).toEqual([
      { key: 'tittel', firstLine: 3 },
      { key: 'tittel', firstLine: 3 },
    ]);
  });

  it('counts once, with its first value', () => {
    const { value } = source(replace(CASE, 'tittel: Prøvesak', 'tittel: Prøvesak\ntittel: 12'));
    expect(value).toMatchObject({ tittel: 'Prøvesak' });
  });

  it('may be two keys that are numbers of the same size', () => {
    expect(source('1: a\n1.0: b\n').value).toEqual(expect.objectContaining({ 1: 'a', '1.0': 'b' }));
    expect(placesOf(source('1: a\n"1": b\n').diagnostics)).toContain('nokkel-dobbel 2:1');
  });
});

describe('properKey', () => {
  const shape = { keys: { økonomi: {}, år: {}, hæl: {}, fra: {} } };
  it.each([
    ['okonomi', 'økonomi'],
    ['økonomi', 'økonomi'],
    ['ar', 'år'],
    ['hael', 'hæl'],
    ['fra', 'fra'],
    ['Okonomi', 'Okonomi'],
    ['oekonomi', 'oekonomi'],
    ['toString', 'toString'],
  ])('spells %s as %s', (key, proper) => {
    expect(properKey(key, shape)).toBe(proper);
  });

  it('leaves a key alone where any id may stand', () => {
    expect(properKey('okonomi', { entries: {} })).toBe('okonomi');
    expect(properKey('okonomi', undefined)).toBe('okonomi');
  });
});
