import { describe, expect, it } from 'vitest';
import { type Outside, valueAt } from '../../src/engine/value-function.js';
import { worstError } from './comparison.js';
import { readOracle } from './oracle.js';

interface ValueOracle {
  readonly inputs: {
    cases: {
      cutoffs: number[];
      values: number[];
      x: number[];
      out_of_bounds?: 'clip' | 'interpolate';
      expected: number[];
    }[];
  };
  readonly tolerance: { abs: number };
}

describe('a piecewise linear value function', () => {
  const { inputs, tolerance } = readOracle<ValueOracle>('value-function-piecewise-linear');

  it.each(inputs.cases)('reproduces value-function-piecewise-linear: $cutoffs $out_of_bounds', (one) => {
    const outside: Outside = { clip: 'clip', interpolate: 'extend', refuse: 'refuse' }[
      one.out_of_bounds ?? 'refuse'
    ] as Outside;
    const found = one.x.map((x) => valueAt(one, x, outside));
    expect(worstError(found, one.expected)).toBeLessThan(tolerance.abs);
  });

  it('refuses what lies outside unless told what it is worth', () => {
    const shape = { cutoffs: [0, 1], values: [0, 1] };
    expect(() => valueAt(shape, 1.01)).toThrow('not between 0 and 1');
    expect(() => valueAt(shape, -0.01)).toThrow('not between 0 and 1');
    expect([valueAt(shape, 0), valueAt(shape, 1)]).toEqual([0, 1]);
  });

  it.each([
    [[1], [0]],
    [
      [1, 1],
      [0, 1],
    ],
    [
      [2, 1],
      [0, 1],
    ],
    [[0, 1], [0]],
    [
      [0, Number.POSITIVE_INFINITY],
      [0, 1],
    ],
    [
      [0, 1],
      [0, Number.NaN],
    ],
  ])('refuses cut-offs %j with values %j', (cutoffs, values) => {
    expect(() => valueAt({ cutoffs, values }, 0)).toThrow(RangeError);
  });

  it('refuses a measurement that is no number', () => {
    expect(() => valueAt({ cutoffs: [0, 1], values: [0, 1] }, Number.NaN, 'clip')).toThrow(RangeError);
  });
});
