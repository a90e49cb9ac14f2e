// What is written comes back as it was: no text is read as anything but itself.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comment, scalar } from '../../src/draft/yaml-text.js';
import { readSource } from '../../src/source/read-source.js';
import { bytes } from '../support/drafts.js';

const read = (text: string) => readSource({ path: 'x.yaml', bytes: bytes(text) });

describe('a text as a value', () => {
  it.each(['Nord', 'Felles kjøkken (Nord og Sør), fra 2027', 'Å'])('%s stands bare', (text) => {
    expect(scalar(text)).toBe(text);
  });

  it.each([
    '',
    ' a',
    'a ',
    'a: b',
    'a #b',
    '- a',
    'true',
    'No',
    '12',
    '2027-01-01',
    '«a»',
    "d'Arc: x",
    'a\nb',
    '@a',
  ])('%j is put in quotes', (text) => {
    expect(scalar(text)).toMatch(/^".*"$/);
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(read(`navn: ${scalar(text)}\n`).value).toEqual({ navn: text.normalize('NFC') });
      }),
    );
  });
});

describe('a comment', () => {
  it('is broken between words, each line marked', () => {
    const lines = comment('ord '.repeat(60), '  ');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/^ {2}# ord( ord)*$/);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('keeps to itself, whatever the text holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const line of comment(text)) expect(line).toMatch(/^# /);
        expect(
          comment(text)
            .join('')
            .match(/[\r\n\u0085\u2028\u2029]/),
        ).toBeNull();
      }),
    );
  });
});
