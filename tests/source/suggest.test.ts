import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggest } from '../../src/source/suggest.js';

const KEYS = ['tittel', 'avtale', 'alternativer', 'fra', 'til', 'behandling', 'økonomi'];

describe('suggest', () => {
  it.each([
    ['titel', 'tittel'],
    ['tittell', 'tittel'],
    ['tittle', 'tittel'],
    ['Tittel', 'tittel'],
    ['AVTALE', 'avtale'],
    ['altrnativer', 'alternativer'],
    ['alternativ', 'alternativer'],
    ['behandlinger', 'behandling'],
    ['okonomi', 'økonomi'],
    ['fr', 'fra'],
    ['frra', 'fra'],
    ['tiil', 'til'],
  ])('takes %s for a slip of the pen', (word, meant) => {
    expect(suggest(word, KEYS)).toBe(meant);
  });

  it.each(['', 'x', 'far', 'tall', 'titt', 'vedtak', 'alt', 'behov'])('has no guess at %j', (word) => {
    expect(suggest(word, KEYS)).toBeNull();
  });

  it('allows a change for every third letter', () => {
    expect(suggest('axcxef', ['abcdef'])).toBe('abcdef');
    expect(suggest('axcxex', ['abcdef'])).toBeNull();
    expect(suggest('axcde', ['abcde'])).toBe('abcde');
    expect(suggest('axcxe', ['abcde'])).toBeNull();
  });

  it('takes the nearest, and the first of those as near', () => {
    expect(suggest('abcdef', ['abxxef', 'abcdex'])).toBe('abcdex');
    expect(suggest('abcdef', ['abcdex', 'abcdey'])).toBe('abcdex');
    expect(suggest('abc', [])).toBeNull();
  });

  it('never guesses what is not among the candidates, and always knows a word itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (word, candidates) => {
        const guess = suggest(word, candidates);
        if (guess !== null) expect(candidates).toContain(guess);
        expect(suggest(word, [...candidates, word])?.toLowerCase()).toBe(word.toLowerCase());
      }),
    );
  });

  // KNOWN FAULT: two neighbours that changed places count as two changes. Take away `.fails` when it is mended.
  it.fails.each([
    ['from', 'form'],
    ['tekts', 'tekst'],
    ['tli', 'til'],
  ])('takes %s for a slip of the pen too', (word, meant) => {
    expect(suggest(word, [meant])).toBe(meant);
  });
});
