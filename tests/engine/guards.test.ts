import { describe, expect, it } from 'vitest';
import { requireCount, requireFinite, requireIndex, requireLength } from '../../src/engine/guards.js';

describe('what may enter the engine', () => {
  it.each([NaN, Infinity, -Infinity])('refuses the number %s', (bad) => {
    expect(() => requireFinite([0, bad], 'scores')).toThrow(RangeError);
  });

  it('refuses a hole in a row', () => {
    expect(() => requireFinite(Array<number>(2), 'scores')).toThrow(/^scores: undefined/);
  });

  it('lets finite numbers and empty rows through', () => {
    expect(() => requireFinite([-4, 0, 1e300], 'scores')).not.toThrow();
    expect(() => requireFinite([], 'scores')).not.toThrow();
  });

  it('refuses another length', () => {
    expect(() => requireLength([1, 2], 3, 'row')).toThrow(RangeError);
    expect(() => requireLength([1, 2], 1, 'row')).toThrow(RangeError);
    expect(() => requireLength([1, 2], 2, 'row')).not.toThrow();
  });

  it.each([-1, 2, 0.5, NaN])('refuses position %s of two', (bad) => {
    expect(() => requireIndex(bad, 2, 'winner')).toThrow(RangeError);
  });

  it.each([0, -1, 1.5, NaN, Infinity])('refuses the count %s', (bad) => {
    expect(() => requireCount(bad, 'samples')).toThrow(RangeError);
  });

  it('lets the first and last position and a count of one through', () => {
    expect(() => requireIndex(0, 2, 'winner')).not.toThrow();
    expect(() => requireIndex(1, 2, 'winner')).not.toThrow();
    expect(() => requireCount(1, 'samples')).not.toThrow();
  });
});
