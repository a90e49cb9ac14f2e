import { describe, expect, it } from 'vitest';
import { emphases } from '../../src/engine/weight-emphasis.js';

describe('weights in words', () => {
  it('compares with what is usual, the same up and down', () => {
    expect(emphases([0.4, 0.3, 0.25, 0.2, 0.15], [0.25, 0.25, 0.25, 0.25, 0.25])).toEqual([
      'far-more',
      'more',
      'as-usual',
      'less',
      'far-less',
    ]);
  });

  it('takes what is usual from the weightings considered, not from equality', () => {
    // With the first said to be most important, 0.61 of the weight is nothing out of the ordinary for it.
    expect(emphases([0.61, 0.28, 0.11], [11 / 18, 5 / 18, 2 / 18])).toEqual([
      'as-usual',
      'as-usual',
      'as-usual',
    ]);
  });

  it.each([
    [[0.5], [0.5, 0.5]],
    [[Number.NaN], [1]],
    [[1], [0]],
  ])('refuses %j against %j', (weights, usual) => {
    expect(() => emphases(weights, usual)).toThrow(RangeError);
  });
});
