import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/diagnostics/diagnostic.js';
import { CASE, replace, source } from '../support/build.js';

const TEXT = replace(
  CASE,
  '    form: iks\n',
  '    form: iks\n    årsverk:\n      nord: { fra: "1,5", til: 2 }\n',
);

/** What stands at a path, as far as the finding would underline it on its first line. */
function underlined(path: Path, onKey?: boolean): string {
  const { start, end, excerpt } = source(TEXT).locate(path, onKey);
  return excerpt.slice(start.column - 1, end.line === start.line ? end.column - 1 : undefined);
}

describe('locate', () => {
  it.each<[string, Path, string]>([
    ['a value', ['tittel'], 'Prøvesak'],
    ['a value in quotes', ['alternativer', 'selskap', 'årsverk', 'nord', 'fra'], '"1,5"'],
    ['an item of a list', ['kommuner', 1], 'sor'],
    ['a map, by its key', ['alternativer', 'selskap'], 'selskap'],
    ['a list in brackets', ['kommuner'], '[nord, sor]'],
    ['a map in braces', ['alternativer', 'selskap', 'årsverk', 'nord'], '{ fra: "1,5", til: 2 }'],
    ['a list on several lines, by its key', ['risikoanalyse', 'ulemper'], 'ulemper'],
  ])('finds %s', (_, path, text) => {
    expect(underlined(path)).toBe(text);
  });

  it.each<[string, Path, string]>([
    ['a missing key, by the map it should stand in', ['alternativer', 'selskap', 'frist'], 'selskap'],
    ['a missing item, by its list', ['kommuner', 7], 'kommuner'],
    ['what is below a missing key', ['risikoanalyse', 'hendelser', 'brann', 'hva'], 'hendelser'],
  ])('finds the nearest of %s', (_, path, text) => {
    expect(underlined(path)).toBe(text);
    expect(underlined(path, true)).toBe(text);
  });

  it.each<Path>([[], ['økonomi'], ['økonomi', 'start']])(
    'has no line to show for what the whole file lacks: %j',
    (...path) => {
      for (const onKey of [false, true]) {
        const { start, excerpt } = source(`# en sak\n${TEXT}`).locate(path, onKey);
        expect([start, excerpt]).toEqual([{ line: 1, column: 1 }, '']);
      }
    },
  );

  it('finds the item of a list that lacks a key', () => {
    expect(underlined(['risikoanalyse', 'ulemper', 1, 'kilder'])).toMatch(
      /^\{ alternativ: selskap, tekst: Et nytt/,
    );
  });

  it('finds an item that is a map', () => {
    expect(underlined(['risikoanalyse', 'ulemper', 1])).toMatch(/^\{ alternativ: selskap, tekst: Et nytt/);
  });

  it('finds the key where that is asked for', () => {
    expect(underlined(['tittel'], true)).toBe('tittel');
    expect(underlined(['vurdering', 'okonomi', 'vertskap', 'poeng'], true)).toBe('poeng');
  });

  it('names the file as it was given', () => {
    expect(source(CASE, 'saker/æ ø.yaml').locate(['tittel'])).toEqual({
      file: 'saker/æ ø.yaml',
      start: { line: 3, column: 9 },
      end: { line: 3, column: 17 },
      excerpt: 'tittel: Prøvesak',
      excerptColumn: 1,
    });
  });
});

describe('textAt', () => {
  it.each([
    ['1.250', '1.250'],
    ['"1.250"', '1.250'],
    ["'1,5 mill'", '1,5 mill'],
    ['007', '007'],
    ['1e3', '1e3'],
    ['true', 'true'],
  ])('gives %s as it was written, without quotes', (written, text) => {
    expect(source(`a:\n  - { b: ${written} }\n`).textAt(['a', 0, 'b'])).toBe(text);
  });

  it('gives nothing for what has no text', () => {
    const { textAt } = source('a: [1]\nb:\n');
    expect([textAt(['a']), textAt(['b'])]).toEqual(['', '']);
  });
});

describe('a finding', () => {
  it('is an error of the case as a whole, unanswered, and shows its line', () => {
    const [finding] = source(replace(CASE, 'Prøvesak', '12'), 'x.yaml').diagnostics;
    expect(finding).toEqual({
      code: 'type-feil',
      severity: 'feil',
      args: { key: 'tittel', expected: ['text'], found: 'number', written: '12' },
      location: {
        file: 'x.yaml',
        start: { line: 3, column: 9 },
        end: { line: 3, column: 11 },
        excerpt: 'tittel: 12',
        excerptColumn: 1,
      },
      related: [],
      alternative: null,
      answered: null,
      basis: null,
      inputs: [],
    });
  });
});

describe('a file that cannot be read', () => {
  it('has no value and no kind, and its places are the start', () => {
    const read = source('a: "b\n');
    expect(read).toMatchObject({ kind: null, value: null });
    expect(read.locate(['a']).start).toEqual({ line: 1, column: 1 });
    expect(read.textAt(['a'])).toBe('');
  });
});

describe('the kind', () => {
  it.each([
    ['format: sak/1', 'sak/1'],
    ['"format": "avtale/1"', 'avtale/1'],
    ['format: toString', null],
    ['a: 1', null],
  ])('of %s is %s', (text, kind) => {
    expect(source(text).kind).toBe(kind);
  });
});
