import { describe, expect, it } from 'vitest';
import { createRandom, nextWord, seedState } from '../../src/engine/random.js';

function words(state: Int32Array, count: number): number[] {
  return Array.from({ length: count }, () => nextWord(state));
}

describe('xoshiro128**', () => {
  it('yields the words of the reference implementation (xoshiro128starstar.c 1.1, as in Rust rand_xoshiro)', () => {
    const expected = [
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
    ];
    expect(words(Int32Array.of(1, 2, 3, 4), 9)).toEqual(expected);
  });

  // Computed with the reference C code of both generators, compiled by gcc.
  it.each([
    [0, [1684164658, 3653269916, 2939563536, 2141751570], [1789933344, 44971166, 2521387044]],
    [1, [1580013426, 350525680, 3524174333, 3011703609], [393288148, 2174103013, 3814759091]],
    [20261122, [3313448247, 1874804724, 266716383, 2482678678], [1327428303, 3533534972, 57485846]],
    [4294967295, [3950124170, 4293442868, 1302505678, 2762329221], [4104197751, 1825856343, 1152209388]],
  ])('is seeded by splitmix32 from %i', (seed, state, outputs) => {
    expect([...seedState(seed)].map((word) => word >>> 0)).toEqual(state);
    expect(words(seedState(seed), 3)).toEqual(outputs);
  });
});

describe('createRandom', () => {
  it('divides the words by 2^32', () => {
    const random = createRandom(1);
    expect([random(), random()]).toEqual([393288148 / 2 ** 32, 2174103013 / 2 ** 32]);
  });

  it('gives each generator a state of its own', () => {
    const [one, other] = [createRandom(7), createRandom(7)];
    const first = [one(), one()];
    expect([other(), other()]).toEqual(first);
  });

  it('is uniform on [0, 1): chi-square over 100 bins within five standard deviations', () => {
    const random = createRandom(2026);
    const bins = new Float64Array(100);
    for (let i = 0; i < 100_000; i++) {
      const bin = Math.floor(100 * random());
      bins[bin] = (bins[bin] as number) + 1;
    }
    const chiSquare = bins.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(Math.abs(chiSquare - 99)).toBeLessThan(5 * Math.sqrt(2 * 99));
  });

  it.each([-1, 0.5, 2 ** 32, NaN, Infinity])('refuses the seed %s', (seed) => {
    expect(() => createRandom(seed)).toThrow(RangeError);
  });
});
