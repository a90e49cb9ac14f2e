import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggest } from '../../src/source/suggest.js';

const KEYS = ['tittel', 'avtale', 'alternativer', 'fra', 'til', 'behandling', 'økonomi', 'språk'];

describe('suggest', () => {
  it.each([
    ['titel', 'tittel'],
    ['tittell', 'tittel'],
    ['Tittel', 'tittel'],
    ['AVTALE', 'avtale'],
    ['altrnativer', 'alternativer'],
    ['alternativ', 'alternativer'],
    ['behandlinger', 'behandling'],
    ['okonomi', 'økonomi'],
    ['oekonomi', 'økonomi'],
    ['spraak', 'språk'],
    ['fr', 'fra'],
    ['frra', 'fra'],
    ['tiil', 'til'],
  ])('takes %s for a slip of the pen', (word, meant) => {
    expect(suggest(word, KEYS)).toBe(meant);
  });

  it.each(['', 'x', 'tall', 'titt', 'vedtak', 'alt', 'behov'])('has no guess at %j', (word) => {
    expect(suggest(word, KEYS)).toBeNull();
  });

  it('allows one change, then one for every fourth letter, and three at most', () => {
    const changed = (length: number, changes: number) => 'b'.repeat(changes) + 'a'.repeat(length - changes);
    for (const [length, allowed] of [
      [2, 1],
      [7, 1],
      [8, 2],
      [11, 2],
      [12, 3],
      [40, 3],
    ] as const) {
      expect(suggest(changed(length, allowed), ['a'.repeat(length)])).toBe('a'.repeat(length));
      expect(suggest(changed(length, allowed + 1), ['a'.repeat(length)])).toBeNull();
    }
  });

  it('takes the nearest, and the first of those as near', () => {
    expect(suggest('abcdef', ['abxxef', 'abcdex'])).toBe('abcdex');
    expect(suggest('abcdef', ['abcdex', 'abcdey'])).toBe('abcdex');
    expect(suggest('abc', [])).toBeNull();
    expect(suggest('aa', ['å', 'aa'])).toBe('aa');
    expect(suggest('aa', ['b', 'å'])).toBe('å');
  });

  it('looks past quotes that belong to no word', () => {
    expect(suggest('“titel”', KEYS)).toBe('tittel');
    expect(suggest('«tittel»', KEYS)).toBe('tittel');
  });

  it('has no guess at what is too long to be a word', () => {
    expect(suggest('a'.repeat(100), ['a'.repeat(99)])).not.toBeNull();
    expect(suggest('a'.repeat(101), ['a'.repeat(101)])).toBeNull();
  });

  it('never guesses what is not among the candidates, and always knows a word itself', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', 'å', 'Å', '-'), maxLength: 20 });
    fc.assert(
      fc.property(words, fc.array(words), (word, candidates) => {
        const guess = suggest(word, candidates);
        if (guess !== null) expect(candidates).toContain(guess);
        expect(suggest(word, [...candidates, word])?.toLowerCase()).toBe(word.toLowerCase());
      }),
    );
  });

  it.each([
    ['tittle', 'tittel'],
    ['from', 'form'],
    ['tekts', 'tekst'],
    ['tli', 'til'],
  ])('takes %s for a slip of the pen too', (word, meant) => {
    expect(suggest(word, [meant])).toBe(meant);
  });
});
