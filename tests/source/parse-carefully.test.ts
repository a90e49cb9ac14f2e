import { describe, expect, it } from 'vitest';
import { CASE, marked, placesOf, replace, source } from '../support/build.js';

/** Expects exactly one finding, at the ¦ in the text, with LF and with CRLF; gives what the finding says. */
function onlyFault(code: string, markedText: string): unknown {
  const { text, place } = marked(markedText);
  expect(placesOf(source(text.replaceAll('\n', '\r\n')).diagnostics)).toEqual([`${code} ${place}`]);
  const { diagnostics, value } = source(text);
  expect(placesOf(diagnostics)).toEqual([`${code} ${place}`]);
  expect(value).toBeNull();
  return diagnostics[0]?.args;
}

/** A case whose title is the text given, so that nothing else is wrong with it. */
function titled(title: string): string {
  return replace(CASE, 'Prøvesak', title);
}

describe('a quote that is never closed', () => {
  it.each([
    ['"', 'a: 1\nb: ¦"Felles kjøkken\nc: 2\n'],
    ['"', 'a: ¦"Felles kjøkken'],
    ["'", "a: ¦'Felles kjøkken\nb: 2\n"],
    ['"', '# "en kommentar"\na: "lukket"\nb: ¦"åpen\nc: d\n'],
    ['"', 'a: sier "ja" til\nb: ¦"åpen\n'],
    ['"', 'a:\n  - ¦"en\n  - to\n'],
    ['"', 'a: [ ¦"en, to]\nb: 1\n'],
    ['"', 'a: [en, ¦"to]\nb: 1\n'],
    ['"', 'a: { b: ¦"en }\nc: 1\n'],
    ['"', 'a:\n  b: ¦"en\n  c: "to"\n'],
    ['"', 'a: {"b": 1, c: ¦"to}\n'],
    ['"', '¦"a: 1\nb: 2\n'],
  ])('%s is told where it opens: %j', (quote, text) => {
    expect(onlyFault('yaml-anforsel', text)).toEqual({ quote });
  });

  it.each(['a: [¦"en, to]\nb: 1\n', '  ¦"a: 1\n'])('is told where it opens: %j', (text) => {
    onlyFault('yaml-anforsel', text);
  });
});

describe('indentation', () => {
  it.each([
    'a:\n   b: 1\n¦  c: 2\n',
    'a: |\n    x\n¦  y\nb: 1\n',
    'a:\n  - b: 1\n    c:\n        d: 1\n¦      e: 2\n',
  ])('that fits no line above is told at the line: %j', (text) => {
    onlyFault('yaml-innrykk', text);
  });

  it.each(['a:\n¦\tb: 1\n', 'a:\n  ¦\tb: 1\n', 'a:\n¦\t- b\n', 'a: 1\n¦\tb: 2\n'])(
    'by a tab is told at the tab: %j',
    (text) => {
      onlyFault('yaml-tabulator', text);
    },
  );

  it.each([
    ['yaml-innrykk', 'a:\n  b: 1\n¦    c: 2\n'],
    ['yaml-innrykk', 'a:\n  - b\n¦ - c\n'],
    ['yaml-innrykk', '  a: 1\n¦b: 2\n'],
    ['yaml-tabulator', 'a: [\n¦\tb\n]\n'],
  ])('is told as %s: %j', (code, text) => {
    onlyFault(code, text);
  });
});

describe('a colon in a text', () => {
  it.each([
    'tittel: ¦Felles kjøkken: fase 2\n',
    'a:\n  - Felles: ¦kjøkken: fase 2\n',
    'a: ¦b c: d\n',
    'a: ¦"b": c\n',
  ])('is told where the text begins: %j', (text) => {
    onlyFault('yaml-kolon', text);
  });

  it('does no harm without a space after it', () => {
    expect(placesOf(source(titled('Kjøkken:fase 2 kl. 12:30')).diagnostics)).toEqual([]);
  });
});

describe('a sign that opens something in YAML', () => {
  it.each([
    ['@', 'a: ¦@kari\n'],
    ['`', 'a: ¦`kari\n'],
    ['%', 'a: ¦% av budsjettet\n'],
    ['@', 'a:\n  - b\n  - ¦@kari\n'],
    ['%', 'a: 1\n¦%b: 2\n'],
  ])('%s cannot begin a text: %j', (found, text) => {
    expect(onlyFault('yaml-tegn', text)).toEqual({ found });
  });

  it('! is told as a mark', () => {
    expect(onlyFault('yaml-merke', 'a: 1\nb: ¦!viktig tekst\n')).toEqual({ tag: '!viktig' });
  });

  it.each([
    ['yaml-tegn', 'a: ¦| tekst\nb: 1\n'],
    ['yaml-tegn', 'a: ¦> 5 prosent\nb: 1\n'],
    ['yaml-tegn', 'a: ¦{b: 1} tekst\n'],
    ['yaml-bare-strek', 'a: 1\npoeng: ¦-\nb: 2\n'],
    ['yaml-apostrof', "a: ¦'Ola's kjøkken'\nb: 1\n"],
  ])('has its own words: %s in %j', (code, text) => {
    onlyFault(code, text);
  });
});

describe('other faults of YAML', () => {
  it.each([
    ['UNEXPECTED_TOKEN', 'a: "Felles" ¦kjøkken\n'],
    ['BAD_DQ_ESCAPE', 'a: "C:¦\\kjokken"\n'],
    ['BAD_DIRECTIVE', '¦%YAML 1.1\n---\na: nei\n'],
    ['BAD_DIRECTIVE', '¦%egen\na: nei\n'],
  ])('have a reason and a place: %s in %j', (reason, text) => {
    expect(onlyFault('yaml-uforstaelig', text)).toEqual({ reason });
  });

  it('are told where a bracket is one too many', () => {
    onlyFault('yaml-uforstaelig', 'a: [1, 2]¦]\nb: 3\n');
  });

  it('are told where the directive stands', () => {
    onlyFault('yaml-uforstaelig', '# yaml-language-server\n¦%YAML 1.1\n---\na: nei\n');
  });

  it.each(['a: 1\n¦---\nb: 2\n', 'a: 1\n¦---\n', 'a: 1\n...\n¦---\nb: 2\n'])(
    'a second document is told at its first line: %j',
    (text) => {
      onlyFault('yaml-flere-dokumenter', text);
    },
  );

  it.each(['---\n', '# sak\n---\n'])('one document may be opened by %j and closed by ...', (opening) => {
    expect(placesOf(source(`${opening}${CASE}...\n`).diagnostics)).toEqual([]);
  });

  it('YAML 1.2 may be said', () => {
    expect(placesOf(source(`%YAML 1.2\n---\n${CASE}`).diagnostics)).toEqual([]);
  });

  it.each(['', '\n\n', '# bare en kommentar\n', ' # en\n\n# to'])(
    'a file without content is empty: %j',
    (text) => {
      expect(placesOf(source(text).diagnostics)).toEqual(['fil-tom 1:1']);
    },
  );

  it('are told one at a time, since the rest is mostly an echo', () => {
    expect(placesOf(source('a: "x\nb: y: z\n\tc: @\n').diagnostics)).toHaveLength(1);
  });
});

describe('keys', () => {
  it.each([
    ['nothing', '¦: 1\n'],
    ['nothing, nested', 'a:\n  ¦: 1\n'],
    ['null', 'a: 1\n¦null: 2\n'],
    ['a tilde', '¦~: 1\n'],
    ['a map', '¦{a: 1}: 2\n'],
    ['a list', 'b: 1\n¦[a]: 2\n'],
    ['a template', 'a: {¦{ navn }}\n'],
  ])('must be words, and this is %s: %j', (_, text) => {
    onlyFault('nokkel-ikke-tekst', text);
  });

  it.each([
    ['a number', '1: en\n2: to\n', { 1: 'en', 2: 'to' }],
    ['a number as it was written', '1.0: en\n0x1: to\n', { '1.0': 'en', '0x1': 'to' }],
    ['a boolean', 'true: en\nnei: to\n', { true: 'en', nei: 'to' }],
    ['a date', '2026-01-01: en\n', { '2026-01-01': 'en' }],
    ['in quotes', '"a b": en\n', { 'a b': 'en' }],
    ['after a question mark', '? a\n: en\n', { a: 'en' }],
    [
      'a name of JavaScript',
      '__proto__: en\ntoString: to\n',
      JSON.parse('{"__proto__": "en", "toString": "to"}'),
    ],
    ['a merge key, which means nothing here', '<<: en\n', { '<<': 'en' }],
  ])('may be %s', (_, text, value) => {
    expect(JSON.stringify(source(text).value)).toBe(JSON.stringify(value));
  });
});

describe('numbers that are none', () => {
  it.each([
    ['.nan', 'a: ¦.nan\n'],
    ['.NaN', 'a: [1, ¦.NaN]\n'],
    ['.inf', 'a: ¦.inf\n'],
    ['-.Inf', 'a: ¦-.Inf\n'],
    ['1e400', 'a:\n  b: ¦1e400\n'],
    ['9'.repeat(400), `a: ¦${'9'.repeat(400)}\n`],
  ])('are refused: %s', (found, text) => {
    expect(onlyFault('tall-ikke-endelig', text)).toEqual({ found });
  });

  it('are each told', () => {
    expect(placesOf(source('a: .nan\nb: .inf\n').diagnostics)).toEqual([
      'tall-ikke-endelig 1:4',
      'tall-ikke-endelig 2:4',
    ]);
  });

  it.each(['".nan"', 'nan', 'Infinity', 'inf'])('are words when written as %s', (title) => {
    expect(placesOf(source(titled(title)).diagnostics)).toEqual([]);
  });
});

describe('aliases', () => {
  it.each([
    ['what they stand for', 'a: &x 1\nb: *x\n', { a: 1, b: 1 }],
    ['a whole map', 'a: &x {b: [1, 2]}\nc: *x\n', { a: { b: [1, 2] }, c: { b: [1, 2] } }],
    ['the latest of the same name', 'a: &x 1\nb: *x\nc: &x 2\nd: *x\n', { a: 1, b: 1, c: 2, d: 2 }],
    ['one another, in a row', 'a: &x 1\nb: &y [*x]\nc: *y\n', { a: 1, b: [1], c: [1] }],
  ])('stand for %s', (_, text, value) => {
    expect(JSON.parse(JSON.stringify(source(text).value))).toEqual(value);
  });

  it.each([
    ['nothing', 'viktig', 'a: ¦*viktig\n'],
    ['the list they stand in', 'x', 'a: &x [1, ¦*x]\n'],
    ['the map they stand in', 'x', 'a: &x\n  b: ¦*x\n'],
    ['a map further out', 'x', 'a: &x\n  b:\n    c: [1, { d: ¦*x }]\n'],
  ])('are refused when they stand for %s', (_, name, text) => {
    expect(onlyFault('yaml-alias', text)).toEqual({ name });
  });

  it.each([
    ['yaml-alias', 'something further down', 'a: ¦*x\nb: &x 1\n'],
    ['yaml-alias', 'one that holds them', 'a: &x\n  b: &y [¦*x]\n'],
    ['nokkel-ikke-tekst', 'a key', 'a: &x b\n¦*x : 1\n'],
  ])('are one finding, %s, when they stand for %s', (code, _, text) => {
    onlyFault(code, text);
  });

  it('have the place of the alias for a mistake in what they stand for', () => {
    const { text, place } = marked(replace(replace(CASE, 'Prøvesak', '¦*x'), 'id: prove', 'id: &x 12'));
    expect(placesOf(source(text).diagnostics)).toContain(`type-feil ${place}`);
  });

  // 9 levels of 9 are 387 million values when written out. The limit is loose, for a machine that is busy.
  it('cannot fill the memory, nor take long', () => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const item = level === 0 ? '"ha"' : `*l${level - 1}`;
      return `l${level}: &l${level} [${Array(9).fill(item).join(', ')}]\n`;
    });
    const start = performance.now();
    expect(source(levels.join('')).diagnostics.map(({ code }) => code)).toContain('yaml-for-stor');
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('depth', () => {
  it.each([
    ['lists in brackets', 60, (depth: number) => `a: ${'['.repeat(depth)}${']'.repeat(depth)}\n`],
    ['maps in braces', 60, (depth: number) => `a: ${'{a: '.repeat(depth)}1${'}'.repeat(depth)}\n`],
    [
      'maps in blocks',
      60,
      (depth: number) => Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
    ],
    ['lists in blocks', 60, (depth: number) => `a:\n  ${'- '.repeat(depth)}x\n`],
  ])('of %s ends before the stack does', (_, depth, text) => {
    const codes = (levels: number) => source(text(levels)).diagnostics.map(({ code }) => code);
    expect(codes(depth)).toEqual(['format-ukjent']);
    expect(codes(depth + 10)).toEqual(['yaml-for-stor']);
    expect(codes(10_000)).toHaveLength(1);
  });
});

// An alias sends the whole text to the careful parser.
describe.each([
  ['the fast parser', CASE],
  [
    'the careful parser',
    replace(replace(CASE, 'id: prove', 'id: &id prove'), 'avtale: prove', 'avtale: *id'),
  ],
])('line breaks and letters, by %s', (_, text) => {
  it('reads CRLF like LF', () => {
    const crlf = source(text.replaceAll('\n', '\r\n'));
    expect(crlf.diagnostics).toEqual([]);
    expect(crlf.value).toEqual(source(text).value);
  });

  it('composes decomposed letters in keys and values, and keeps their places', () => {
    const decomposed = text.normalize('NFD');
    expect(decomposed).not.toBe(text);
    expect(source(decomposed).diagnostics).toEqual([]);
    expect(source(decomposed).value).toEqual(source(text).value);
    const { text: unmarked, place } = marked(
      replace(text, 'utført: 2026', 'utført: ¦2026').replace('2026-01-10', '10.1.2026').normalize('NFD'),
    );
    expect(placesOf(source(unmarked).diagnostics)).toEqual([`dato-ugyldig ${place}`]);
  });

  it.each(['\u0085', '\u2028', '\u2029'])('does not count %j as a line', (letter) => {
    const { text: unmarked, place } = marked(
      replace(replace(text, 'Prøvesak', `"Prøve${letter}sak"`), 'eksempel', '¦Eksempel'),
    );
    expect(placesOf(source(unmarked).diagnostics)).toEqual([`verdi-ukjent ${place}`]);
  });
});
