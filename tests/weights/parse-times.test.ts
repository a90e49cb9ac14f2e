import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonOf, parseTimes } from '../../src/weights/parse-times.js';

describe('how many times as important', () => {
  it.each([
    ['3', 3],
    ['2,5', 2.5],
    ['1/3', 1 / 3],
    [' 3 / 2 ', 1.5],
    [4, 4],
    ['mye', null],
    ['1/0', null],
    ['1/2/3', null],
    ['', null],
  ])('%j is %j', (text, expected) => {
    expect(parseTimes(text)).toBe(expected);
  });

  it('has the more important one first, to the digit', () => {
    expect(comparisonOf('a', 'b', '1/7')).toEqual({ more: 'b', less: 'a', times: 7 });
    expect(comparisonOf('a', 'b', '7')).toEqual({ more: 'a', less: 'b', times: 7 });
    expect(comparisonOf('a', 'b', '0,5')).toEqual({ more: 'b', less: 'a', times: 2 });
    expect(comparisonOf('a', 'b', 'x')).toBeNull();
  });

  it('says the same from either side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), (times) => {
        expect(comparisonOf('a', 'b', `1/${times}`)).toEqual(comparisonOf('b', 'a', String(times)));
      }),
    );
  });
});
