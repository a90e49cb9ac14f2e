import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/source/decode.js';
import { readSource } from '../../src/source/read-source.js';
import { CASE, marked, placesOf, replace, source } from '../support/build.js';

const BOM = '\ufeff';
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/;
const utf8 = (text: string) => new TextEncoder().encode(text);

/** One byte a letter, as old editors save; Windows-1252 agrees on æøå. */
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Two or four bytes a letter, with the lowest byte first (little-endian) or last. */
function wide(text: string, { size, little }: { size: 2 | 4; little: boolean }): Uint8Array {
  const bytes = new Uint8Array(text.length * size);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) {
    if (size === 2) view.setUint16(index * 2, text.charCodeAt(index), little);
    else view.setUint32(index * 4, text.charCodeAt(index), little);
  }
  return bytes;
}

function findings(bytes: Uint8Array) {
  return readSource({ path: 'sak.yaml', bytes }).diagnostics;
}

describe('a file in UTF-8', () => {
  it.each([
    ['as it is', CASE],
    ['with a byte order mark', BOM + CASE],
    ['with CRLF', CASE.replaceAll('\n', '\r\n')],
    ['with both', BOM + CASE.replaceAll('\n', '\r\n')],
    ['without a last line break', CASE.trimEnd()],
    ['with a tab behind a value', replace(CASE, 'tittel: Prøvesak', 'tittel: Prøvesak\t# en sak')],
    ['with letters of every size', replace(CASE, 'Prøvesak', 'Prøvesak č 漢 🏔')],
  ])('is read %s', (_, text) => {
    expect(placesOf(source(text).diagnostics)).toEqual([]);
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !CONTROL.test(text)),
        (text) => {
          expect(decode(utf8(text))).toEqual({ text, fault: null });
        },
      ),
    );
  });

  it('does not count the byte order mark as a column', () => {
    expect(placesOf(source(`${BOM}format: sak/2\n`).diagnostics)).toEqual(['format-ukjent 1:9']);
  });

  it('may be as large as 4 MB and no larger', () => {
    const limit = 4 * 1024 * 1024;
    expect(decode(new Uint8Array(limit).fill(0x61)).fault).toBeNull();
    expect(decode(new Uint8Array(limit + 1).fill(0x61)).fault?.code).toBe('fil-for-stor');
  });
});

describe('a file in Latin-1 or Windows-1252', () => {
  it.each([
    'tittel: Felles kj¦økken\n',
    'format: sak/1\r\ntittel: Kj¦økken på Ås\r\n',
    '¦Åse',
    'a: 1\n\n\n  b: kj¦økken',
    'x: ¦\x93Felles\x94 \x96 kjøkken',
    'siste: sm¦å',
  ])('is told with the place of its first letter outside ASCII: %j', (text) => {
    const { text: unmarked, place } = marked(text);
    const diagnostics = findings(latin1(unmarked));
    expect(placesOf(diagnostics)).toEqual([`fil-ikke-utf8 ${place}`]);
    expect(diagnostics[0]?.args).toEqual({ encoding: 'latin-1' });
  });

  it('is told at the same place for any text', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', ' ', ':', '\n', 'æ', 'Ø', 'å') });
    fc.assert(
      fc.property(letters, (text) => {
        const { fault } = decode(latin1(text));
        const first = text.search(/[æØå]/);
        // Each of the three bytes would open a sequence in UTF-8, so no two of them are valid by chance.
        expect(fault?.range[0] ?? -1).toBe(first);
      }),
    );
  });

  it('is told where UTF-8 and Latin-1 are mixed in one file', () => {
    const bytes = Uint8Array.from([...utf8('a: på\nb: p'), ...latin1('å\n')]);
    expect(placesOf(findings(bytes))).toEqual(['fil-ikke-utf8 2:5']);
  });

  it.each([
    ['overlong', [0x61, 0x3a, 0x20, 0xc0, 0xaf], '1:4'],
    ['a lone surrogate', [0x61, 0x3a, 0x20, 0xed, 0xa0, 0x80], '1:4'],
    ['cut short', [0x61, 0x3a, 0x20, 0xe2, 0x82], '1:4'],
  ])('so is UTF-8 that is %s', (_, bytes, place) => {
    expect(placesOf(findings(Uint8Array.from(bytes)))).toEqual([`fil-ikke-utf8 ${place}`]);
  });

  it('is told at the broken byte, not at a replacement character that stands in the file', () => {
    const bytes = Uint8Array.from([...utf8('a: \ufffd\nb: p'), ...latin1('å\n')]);
    expect(placesOf(findings(bytes))).toEqual(['fil-ikke-utf8 2:5']);
  });
});

describe('a file with wide letters', () => {
  const short = 'format: sak/1\n';
  it.each([
    ['UTF-16 LE with a mark', wide(BOM + CASE, { size: 2, little: true }), 'utf-16'],
    ['UTF-16 BE with a mark', wide(BOM + CASE, { size: 2, little: false }), 'utf-16'],
    ['UTF-16 LE', wide(CASE, { size: 2, little: true }), 'utf-16'],
    ['UTF-16 BE', wide(CASE, { size: 2, little: false }), 'utf-16'],
    ['UTF-16 LE, short', wide(short, { size: 2, little: true }), 'utf-16'],
    ['UTF-16 BE, short', wide(short, { size: 2, little: false }), 'utf-16'],
    ['UTF-16 LE, nothing but the mark', wide(BOM, { size: 2, little: true }), 'utf-16'],
    ['UTF-16 BE, nothing but the mark', wide(BOM, { size: 2, little: false }), 'utf-16'],
    ['UTF-32 LE with a mark', wide(BOM + CASE, { size: 4, little: true }), 'utf-32'],
  ])('is told as %s', (_, bytes, encoding) => {
    const diagnostics = findings(bytes);
    expect(placesOf(diagnostics)).toEqual(['fil-ikke-utf8 1:1']);
    expect(diagnostics[0]?.args).toEqual({ encoding });
  });

  it.each([
    ['UTF-32 BE with a mark', wide(BOM + CASE, { size: 4, little: false })],
    ['UTF-32 LE', wide(CASE, { size: 4, little: true })],
    ['UTF-32 BE', wide(CASE, { size: 4, little: false })],
  ])('is told as %s', (_, bytes) => {
    expect(findings(bytes)[0]?.args).toEqual({ encoding: 'utf-32' });
  });
});

describe('an invisible control character', () => {
  it.each([
    ['NUL', '\0', 'U+0000'],
    ['bell', '\x07', 'U+0007'],
    ['backspace', '\b', 'U+0008'],
    ['vertical tab', '\v', 'U+000B'],
    ['escape', '\x1b', 'U+001B'],
    ['delete', '\x7f', 'U+007F'],
  ])('is told by name and place: %s', (_, character, name) => {
    const { text, place } = marked(replace(CASE, 'Prøvesak', `Prøve¦${character}sak`));
    const diagnostics = source(text).diagnostics;
    expect(placesOf(diagnostics)).toEqual([`kontrolltegn ${place}`]);
    expect(diagnostics[0]?.args).toEqual({ name });
  });

  it('is told once, at the first', () => {
    expect(placesOf(source('a: \x1b\nb: \0\n').diagnostics)).toEqual(['kontrolltegn 1:4']);
  });

  it('may stand in the value of an escape, which prints nothing by itself', () => {
    expect(placesOf(source(replace(CASE, 'Prøvesak', '"Prøve\\e[31m"')).diagnostics)).toEqual([]);
  });
});
