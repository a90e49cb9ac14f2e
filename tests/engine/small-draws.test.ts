import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDraw, createTally, type Tally } from '../../src/engine/draw-tally.js';
import { createRandom, nextWord, seedState } from '../../src/engine/random.js';
import { drawSimplex } from '../../src/engine/simplex.js';
import { countSmallDraws, isSmall } from '../../src/engine/small-draws.js';
import { drawCuts, ROW, sortRows } from '../../src/engine/sorted-cuts.js';
import { sumRows } from '../../src/engine/weighted-sums.js';
import { problems } from './problems.js';

/** The same draws, one at a time. */
function countOneByOne(
  scores: Float64Array,
  { samples, seed }: { samples: number; seed: number },
  tally: Tally,
) {
  const random = createRandom(seed);
  const weights = new Float64Array(tally.criteria);
  const values = new Float64Array(tally.alternatives);
  for (let draw = 0; draw < samples; draw++) {
    drawSimplex(random, weights);
    sumRows(scores, weights, values);
    countDraw(tally, values, weights);
  }
}

function expectSame(rows: readonly (readonly number[])[], samples: number): void {
  const scores = Float64Array.from(rows.flat());
  const [fast, slow] = [rows, rows].map(({ length }) => createTally(length, rows[0]?.length ?? 0)) as [
    Tally,
    Tally,
  ];
  countSmallDraws({ scores, samples, seed: 7 }, fast);
  countOneByOne(scores, { samples, seed: 7 }, slow);
  expect(fast.above).toBe(slow.above);
  for (const part of ['ranks', 'wins', 'firstWeights'] as const) {
    fast[part].forEach((count, cell) => {
      expect(count).toBeCloseTo(slow[part][cell] as number, 5);
    });
  }
}

describe('sorted cuts', () => {
  it('are the upper 31 bits of the words of xoshiro128**, sorted, and leave what is not drawn at the end', () => {
    const most = 2 ** 31 - 1;
    const block = new Int32Array(20 * ROW).fill(most);
    const [state, reference] = [seedState(3), seedState(3)];
    for (const cuts of [4, 4, 6, 1]) {
      block.fill(most);
      drawCuts(state, block, cuts);
      sortRows(block);
      for (let row = 0; row < block.length; row += ROW) {
        const words = Array.from({ length: cuts }, () => nextWord(reference) >>> 1).sort((a, b) => a - b);
        expect([...block.subarray(row, row + ROW)]).toEqual([...words, ...Array(ROW - cuts).fill(most)]);
      }
    }
    expect(state).toEqual(reference);
  });

  it('sort every arrangement of zeros and ones, and so everything', () => {
    for (let bits = 0; bits < 64; bits++) {
      const row = Int32Array.from({ length: ROW }, (_, i) => (bits >> i) & 1);
      const sorted = [...row].sort();
      sortRows(row);
      expect([...row]).toEqual(sorted);
    }
  });
});

describe('countSmallDraws', () => {
  it('counts what one draw at a time counts, with ties and values near 0', () => {
    fc.assert(
      fc.property(problems({ criteria: 2 }), fc.integer({ min: 1, max: 900 }), ({ scores }, samples) =>
        expectSame(scores, samples),
      ),
      { numRuns: 60 },
    );
  });

  it('does so for six alternatives and seven criteria, with scores of any size', () => {
    const random = createRandom(1);
    for (const size of [1e-12, 1e-6, 1, 1e9]) {
      const rows = Array.from({ length: 6 }, () => Array.from({ length: 7 }, () => (random() - 0.5) * size));
      expectSame(rows, 700);
    }
  });

  it('is for two to seven criteria and up to six alternatives', () => {
    expect([
      isSmall(1, 2),
      isSmall(6, 7),
      isSmall(0, 2),
      isSmall(7, 2),
      isSmall(2, 1),
      isSmall(2, 8),
    ]).toEqual([true, true, false, false, false, false]);
  });
});
