import { describe, expect, it } from 'vitest';
import { smallest } from '../../src/engine/smallest.js';

const self = (size: number): number => size;

describe('smallest', () => {
  it('finds the smallest', () => {
    expect(smallest([3, 1, 2], self)).toBe(1);
  });

  it('takes the first of those that differ by rounding noise only', () => {
    expect(smallest([0.1 + 0.2, 0.3], self)).toBe(0.1 + 0.2);
    expect(smallest([0.31, 0.3], self)).toBe(0.3);
  });

  it('is null when there is nothing', () => {
    expect(smallest([], self)).toBeNull();
  });
});
