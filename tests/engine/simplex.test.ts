import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardError } from '../../src/engine/acceptability.js';
import { createRandom } from '../../src/engine/random.js';
import { drawSimplex } from '../../src/engine/simplex.js';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('drawSimplex', () => {
  it('draws weights of at least 0 that sum to exactly 1', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 30 }), (seed, size) => {
        const weights = new Float64Array(size).fill(NaN);
        drawSimplex(createRandom(seed), weights);
        expect(weights.every((weight) => weight >= 0)).toBe(true);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(1);
      }),
    );
  });

  it('takes the gaps between the sorted numbers', () => {
    const numbers = [0.75, 0.25, 0.5];
    const weights = new Float64Array(4);
    drawSimplex(() => numbers.pop() as number, weights);
    expect([...weights]).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(numbers).toEqual([]);
  });

  it('is uniform: every weight exceeds x in a share (1 - x)^(n - 1) of draws', () => {
    const [size, draws] = [4, 50_000];
    const random = createRandom(4);
    const weights = new Float64Array(size);
    const above = new Float64Array(size);
    for (let draw = 0; draw < draws; draw++) {
      drawSimplex(random, weights);
      weights.forEach((weight, i) => {
        if (weight > 0.5) above[i] = (above[i] as number) + 1;
      });
    }
    const expected = 0.5 ** (size - 1);
    for (const count of above) {
      expect(Math.abs(count / draws - expected)).toBeLessThan(4 * standardError(expected, draws));
    }
  });

  it('gives the only weight 1, without a random number', () => {
    const weights = new Float64Array(1);
    drawSimplex(() => expect.unreachable(), weights);
    expect(weights[0]).toBe(1);
  });

  it('refuses to draw no weights', () => {
    expect(() => drawSimplex(createRandom(1), new Float64Array(0))).toThrow(RangeError);
  });
});
