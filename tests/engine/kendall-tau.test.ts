import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kendallTau } from '../../src/engine/kendall-tau.js';
import { permutations } from './problems.js';

describe("Kendall's τ-b", () => {
  it('is what SciPy documents for kendalltau with ties', () => {
    expect(kendallTau([12, 2, 1, 12, 2], [1, 4, 7, 1, 0])).toBeCloseTo(-0.4714045207910316, 12);
  });

  it('is what counting by hand gives', () => {
    // Of three pairs two agree and one does not.
    expect(kendallTau([1, 2, 3], [1, 3, 2])).toBeCloseTo(1 / 3, 12);
    // One tie on one side: two pairs agree, of two untied there and three here.
    expect(kendallTau([1, 2, 3], [1, 1, 3])).toBeCloseTo(2 / Math.sqrt(6), 12);
  });

  it('is nothing where one of the rankings has no order', () => {
    expect(kendallTau([1, 1, 1], [1, 2, 3])).toBeNull();
    expect(kendallTau([1, 2, 3], [1, 1, 1])).toBeNull();
  });

  it('is 1 with itself, −1 with its reverse, and the same both ways', () => {
    fc.assert(
      fc.property(permutations(5), permutations(5), (one, other) => {
        expect(kendallTau(one, one)).toBe(1);
        expect(
          kendallTau(
            one,
            one.map((rank) => -rank),
          ),
        ).toBe(-1);
        expect(kendallTau(one, other)).toBe(kendallTau(other, one));
      }),
    );
  });

  it.each([
    [[1], [1]],
    [[1, 2], [1]],
    [
      [1, Number.NaN],
      [1, 2],
    ],
  ])('refuses %j and %j', (one, other) => {
    expect(() => kendallTau(one, other)).toThrow(RangeError);
  });
});
