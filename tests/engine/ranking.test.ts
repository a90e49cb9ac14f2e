import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { competitionRanks, sortDescending, TIE_TOLERANCE, tieEnd } from '../../src/engine/ranking.js';

const wholeValues = fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 8 });

describe('competitionRanks', () => {
  it('gives ties the same rank and skips the next', () => {
    expect(competitionRanks([0, 5, 3, 5, 1])).toEqual([5, 1, 3, 1, 4]);
  });

  it('is one more than the number of better values', () => {
    fc.assert(
      fc.property(wholeValues, (values) => {
        const expected = values.map((value) => 1 + values.filter((other) => other > value).length);
        expect(competitionRanks(values)).toEqual(expected);
      }),
    );
  });

  it('takes rounding noise for a tie, and nothing more', () => {
    expect(competitionRanks([0.1 + 0.2, 0.3])).toEqual([1, 1]);
    expect(competitionRanks([1, 1 - 2 * TIE_TOLERANCE])).toEqual([1, 2]);
    expect(competitionRanks([1, 1 - 1e-6])).toEqual([1, 2]);
  });

  it('measures a tie from the first of its group, so that no chain forms', () => {
    const step = 0.8 * TIE_TOLERANCE;
    expect(competitionRanks([-step, 0, -2 * step])).toEqual([1, 1, 3]);
  });

  it('ranks one alternative first and none not at all', () => {
    expect(competitionRanks([-7])).toEqual([1]);
    expect(competitionRanks([])).toEqual([]);
    expect(competitionRanks([2, 2, 2])).toEqual([1, 1, 1]);
  });

  it.each([NaN, Infinity])('refuses the value %s', (bad) => {
    expect(() => competitionRanks([1, bad])).toThrow(RangeError);
  });
});

describe('sortDescending and tieEnd', () => {
  it('sort any order of alternatives by falling value', () => {
    fc.assert(
      fc.property(wholeValues, (values) => {
        const order = Int32Array.from(values.keys()).reverse();
        sortDescending(Float64Array.from(values), order);
        expect([...order].sort((a, b) => a - b)).toEqual([...values.keys()]);
        expect([...order].map((i) => values[i])).toEqual([...values].sort((a, b) => b - a));
      }),
    );
  });

  it('find the end of a tie', () => {
    const values = Float64Array.of(4, 4, 1);
    const order = Int32Array.of(0, 1, 2);
    expect(tieEnd(values, order, 0)).toBe(2);
    expect(tieEnd(values, order, 2)).toBe(3);
  });
});
