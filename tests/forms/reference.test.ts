// References to sections, as a person writes them: what is understood, what is not, and that nothing is lost on the way.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParsedReference, parseReference } from '../../src/forms/reference.js';

const NONE = { chapter: null, section: null, paragraph: null, letter: null, number: null };

describe('a reference', () => {
  it.each<[string, ParsedReference]>([
    ['brreg', { ...NONE, law: 'brreg' }],
    ['kommuneloven § 20-2', { ...NONE, law: 'kommuneloven', section: '20-2' }],
    ['kommuneloven § 20-2 første ledd', { ...NONE, law: 'kommuneloven', section: '20-2', paragraph: 1 }],
    ['iks-loven § 22 a', { ...NONE, law: 'iks-loven', section: '22 a' }],
    ['iks-loven § 22 a andre ledd', { ...NONE, law: 'iks-loven', section: '22 a', paragraph: 2 }],
    ['iks-loven § 10 ellevte ledd', { ...NONE, law: 'iks-loven', section: '10', paragraph: 11 }],
    [
      'kommuneloven § 18-4 fjerde ledd bokstav b',
      { ...NONE, law: 'kommuneloven', section: '18-4', paragraph: 4, letter: 'b' },
    ],
    [
      'iks-loven § 4 tredje ledd nr. 9',
      { ...NONE, law: 'iks-loven', section: '4', paragraph: 3, number: '9' },
    ],
    ['veileder-2023 kapittel 3', { ...NONE, law: 'veileder-2023', chapter: '3' }],
    ['rundskriv kapittel 6.1.7', { ...NONE, law: 'rundskriv', chapter: '6.1.7' }],
    ['  brreg ', { ...NONE, law: 'brreg' }],
    ['kommuneloven §\u00a020-2', { ...NONE, law: 'kommuneloven', section: '20-2' }],
  ])('is understood: %s', (text, parsed) => {
    expect(parseReference(text)).toEqual(parsed);
  });

  it.each([
    '',
    '§ 20-2',
    'Kommuneloven § 20-2',
    'kommuneloven §20-2',
    'kommuneloven 20-2',
    'kommuneloven §§ 20-2, 20-3',
    'kommuneloven § 20-2, første ledd',
    'kommuneloven § 20-2 1. ledd',
    'kommuneloven § 20-2 fyrste ledd',
    'kommuneloven § 20-2 første',
    'kommuneloven § 20-2 bokstav bb',
    'kommuneloven § 20-2a',
    'kommuneloven § tjue',
    'kommuneloven § 20-2 nr 9',
    'kommuneloven  § 20-2',
    'kommuneloven kapittel',
  ])('is not understood: «%s»', (text) => {
    expect(parseReference(text)).toBeNull();
  });
});

const ORDINALS = 'første andre tredje fjerde femte sjette sjuende åttende niende tiende ellevte tolvte'.split(
  ' ',
);
const ID = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,6}){0,3}$/);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const REFERENCES: fc.Arbitrary<ParsedReference> = fc.record({
  law: ID,
  chapter: maybe(fc.stringMatching(/^[1-9]\d?(\.\d{1,2}){0,2}$/)),
  section: maybe(fc.stringMatching(/^[1-9]\d?(-[1-9]\d?)?( [a-z])?$/)),
  paragraph: maybe(fc.integer({ min: 1, max: 12 })),
  letter: maybe(fc.stringMatching(/^[a-z]$/)),
  number: maybe(fc.stringMatching(/^[1-9]\d?$/)),
});

function written({ law, chapter, section, paragraph, letter, number }: ParsedReference): string {
  const parts = [
    law,
    chapter === null ? null : `kapittel ${chapter}`,
    section === null ? null : `§ ${section}`,
    paragraph === null ? null : `${ORDINALS[paragraph - 1]} ledd`,
    letter === null ? null : `bokstav ${letter}`,
    number === null ? null : `nr. ${number}`,
  ];
  return parts.filter((part) => part !== null).join(' ');
}

describe('every reference', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(REFERENCES, fc.boolean(), (reference, hard) => {
        const text = written(reference);
        expect(parseReference(hard ? text.replaceAll(' ', '\u00a0') : text)).toEqual(reference);
      }),
    );
  });

  it('is not understood with something after it', () => {
    fc.assert(
      fc.property(REFERENCES, fc.constantFrom(',', ' og', ' §', '.', ' ledd', ' 2'), (reference, rest) => {
        expect(parseReference(written(reference) + rest)).toBeNull();
      }),
    );
  });
});
