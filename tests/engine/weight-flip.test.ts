import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { additiveValues } from '../../src/engine/additive.js';
import { smallestWeightShift, type WeightShift, weightShiftTo } from '../../src/engine/weight-flip.js';
import { smallestSingleWeightChange } from '../../src/engine/weight-stability.js';
import { normaliseWeights } from '../../src/engine/weights.js';
import { type Matrix, readOracle } from './oracle.js';
import { leadersOf, type Problem, problems } from './problems.js';

interface FlipOracle {
  readonly inputs: { values: Matrix; weights: number[]; winner: number };
  readonly expected: { challengers: { challenger: number; l1: number }[]; most_critical: number };
}

const rivals = problems({ alternatives: 2, criteria: 2 });

function winnerOf({ scores, weights }: Problem): number {
  return leadersOf(additiveValues(scores, weights))[0] as number;
}

function leadAt({ scores }: Problem, winner: number, challenger: number, weights: readonly number[]): number {
  const values = additiveValues(scores, weights);
  return (values[winner] as number) - (values[challenger] as number);
}

function distance(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, weight, i) => sum + Math.abs(weight - (other[i] as number)), 0);
}

/** The weights when only part of each move is made. */
function partly(weights: readonly number[], { moves }: WeightShift, part: number): number[] {
  return normaliseWeights(weights).map((weight, i) =>
    moves.reduce((sum, move) => {
      const sign = Number(move.to === i) - Number(move.from === i);
      return sum + sign * part * move.amount;
    }, weight),
  );
}

describe('weightShiftTo against a linear programme', () => {
  const { inputs, expected } = readOracle<FlipOracle>('weight-flip-distance-6x7-global-scale');
  const { values: scores, weights, winner } = inputs;

  it('reproduces every distance of weight-flip-distance-6x7-global-scale', () => {
    expect(expected.challengers).toHaveLength(5);
    for (const { challenger, l1 } of expected.challengers) {
      expect(weightShiftTo({ scores, weights, winner, challenger })?.l1).toBeCloseTo(l1, 12);
    }
  });

  it('finds its most critical challenger, and says what to move', () => {
    expect(smallestWeightShift(scores, weights, winner)).toEqual({
      challenger: expected.most_critical,
      l1: expect.closeTo(0.15, 12),
      weights: [0.275, 0.15, 0.15, 0.1, 0.025, 0.2, 0.1].map((weight) => expect.closeTo(weight, 12)),
      moves: [{ from: 4, to: 0, amount: expect.closeTo(0.075, 12) }],
    });
  });
});

describe('weightShiftTo by law', () => {
  const withChallenger = rivals.chain((problem) => {
    const others = [...problem.scores.keys()].filter((i) => i !== winnerOf(problem));
    return fc.tuple(fc.constant(problem), fc.constantFrom(...others));
  });

  it('brings the challenger level, and slightly less does not', () => {
    fc.assert(
      fc.property(withChallenger, ([problem, challenger]) => {
        const winner = winnerOf(problem);
        const shift = weightShiftTo({ ...problem, winner, challenger });
        fc.pre(shift !== null && shift.moves.length > 0);
        expect(leadAt(problem, winner, challenger, shift.weights)).toBeCloseTo(0, 12);
        const less = partly(problem.weights, shift, 1 - 1e-6);
        expect(leadAt(problem, winner, challenger, less)).toBeGreaterThan(1e-9);
      }),
    );
  });

  it('gives weights of at least 0 with sum 1, made by its moves, as far away as it says', () => {
    fc.assert(
      fc.property(withChallenger, ([problem, challenger]) => {
        const shift = weightShiftTo({ ...problem, winner: winnerOf(problem), challenger });
        fc.pre(shift !== null);
        expect(shift.weights.every((weight) => weight >= 0)).toBe(true);
        expect(shift.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        expect(distance(normaliseWeights(problem.weights), shift.weights)).toBeCloseTo(shift.l1, 12);
        expect(distance(partly(problem.weights, shift, 1), shift.weights)).toBeCloseTo(0, 12);
        expect(shift.moves.every((move) => move.amount > 0)).toBe(true);
      }),
    );
  });

  it('cannot be beaten: no weights nearer than that let the challenger past', () => {
    const withTarget = withChallenger.chain(([problem, challenger]) =>
      fc.tuple(
        fc.constant(problem),
        fc.constant(challenger),
        fc.array(fc.integer({ min: 0, max: 9 }), {
          minLength: problem.weights.length,
          maxLength: problem.weights.length,
        }),
      ),
    );
    fc.assert(
      fc.property(withTarget, ([problem, challenger, target]) => {
        fc.pre(target.some((weight) => weight > 0));
        const winner = winnerOf(problem);
        const present = normaliseWeights(problem.weights);
        const far = normaliseWeights(target);
        const shift = weightShiftTo({ ...problem, winner, challenger });
        const reach = shift?.l1 ?? 2;
        const part = Math.min(1, reach / (distance(present, far) || 1));
        const near = present.map((weight, i) => weight + part * ((far[i] as number) - weight));
        expect(leadAt(problem, winner, challenger, near)).toBeGreaterThan(-1e-9);
      }),
    );
  });

  it('is null exactly when the challenger is behind and nowhere better', () => {
    fc.assert(
      fc.property(withChallenger, ([problem, challenger]) => {
        const winner = winnerOf(problem);
        const shift = weightShiftTo({ ...problem, winner, challenger });
        const [ahead, behind] = [problem.scores[winner] as number[], problem.scores[challenger] as number[]];
        const nowhereBetter = behind.every((score, i) => score <= (ahead[i] as number));
        const isBehind = leadAt(problem, winner, challenger, problem.weights) > 0;
        expect(shift === null).toBe(isBehind && nowhereBetter);
      }),
    );
  });
});

describe('weightShiftTo', () => {
  const scores = [
    [4, 2, 0],
    [0, 2, 3],
  ];

  it('empties the criterion with the largest lead before the next', () => {
    const shift = weightShiftTo({ scores, weights: [3, 6, 1], winner: 0, challenger: 1 });
    // The lead is 0.9 points; moving from the first criterion to the third closes 7 points per unit.
    expect(shift?.moves).toEqual([{ from: 0, to: 2, amount: expect.closeTo(0.9 / 7, 12) }]);
    const two = weightShiftTo({
      scores: [
        [4, 4, 0],
        [0, 1, 1],
      ],
      weights: [2, 8, 0],
      winner: 0,
      challenger: 1,
    });
    // 3.2 points to close: 0.2 · 5 from the first, the remaining 2.2 at 4 points per unit from the second.
    expect(two?.moves).toEqual([
      { from: 0, to: 2, amount: 0.2 },
      { from: 1, to: 2, amount: expect.closeTo(0.55, 12) },
    ]);
    expect(two?.weights).toEqual([0, expect.closeTo(0.25, 12), expect.closeTo(0.75, 12)]);
  });

  it('moves nothing when the challenger is as good or better already', () => {
    const level = { challenger: 1, l1: 0, weights: [0.5, 0.5], moves: [] };
    const rows = [
      [1, 0],
      [0, 1],
    ];
    expect(weightShiftTo({ scores: rows, weights: [1, 1], winner: 0, challenger: 1 })).toEqual(level);
    const ahead = weightShiftTo({ scores, weights: [0, 1, 1], winner: 0, challenger: 1 });
    expect(ahead).toMatchObject({ l1: 0, moves: [] });
  });

  it('takes a lead of rounding noise for none', () => {
    const rows = [
      [0.3, 4],
      [0.1 + 0.2, 0],
    ];
    expect(weightShiftTo({ scores: rows, weights: [1, 1], winner: 0, challenger: 1 })).toBeNull();
  });

  it.each([
    ['the same alternative twice', { winner: 1, challenger: 1 }],
    ['a winner that does not exist', { winner: 2, challenger: 1 }],
    ['a challenger that does not exist', { winner: 0, challenger: -1 }],
  ])('refuses %s', (_, pair) => {
    expect(() => weightShiftTo({ scores, weights: [1, 1, 1], ...pair })).toThrow(RangeError);
  });

  it('refuses unusable weights and scores', () => {
    expect(() => weightShiftTo({ scores, weights: [1, 1], winner: 0, challenger: 1 })).toThrow(RangeError);
    expect(() => weightShiftTo({ scores, weights: [1, 2, -1], winner: 0, challenger: 1 })).toThrow(
      RangeError,
    );
    expect(() => weightShiftTo({ scores: [[NaN], [1]], weights: [1], winner: 0, challenger: 1 })).toThrow(
      RangeError,
    );
  });
});

describe('smallestWeightShift', () => {
  it('turns the first place when re-applied; slightly less leaves the winner alone in front', () => {
    fc.assert(
      fc.property(rivals, (problem) => {
        const winner = winnerOf(problem);
        const shift = smallestWeightShift(problem.scores, problem.weights, winner);
        fc.pre(shift !== null && shift.moves.length > 0);
        expect(leadersOf(additiveValues(problem.scores, shift.weights))).toContain(shift.challenger);
        const less = additiveValues(problem.scores, partly(problem.weights, shift, 1 - 1e-6));
        expect(leadersOf(less)).toEqual([winner]);
      }),
    );
  });

  it('is never further away than the smallest change of one weight', () => {
    fc.assert(
      fc.property(rivals, (problem) => {
        const change = smallestSingleWeightChange(problem.scores, problem.weights);
        fc.pre(change !== null);
        const shift = smallestWeightShift(problem.scores, problem.weights, winnerOf(problem));
        expect(shift?.l1).toBeLessThanOrEqual(2 * Math.abs(change.to - change.from) + 1e-9);
      }),
    );
  });

  it('takes the first challenger on equality', () => {
    const scores = [
      [2, 2],
      [3, 0],
      [0, 3],
    ];
    expect(smallestWeightShift(scores, [1, 1], 0)?.challenger).toBe(1);
  });

  it('is null when the winner dominates or stands alone', () => {
    expect(smallestWeightShift([[1, 2]], [1, 1], 0)).toBeNull();
    const scores = [
      [4, 4],
      [4, 0],
    ];
    expect(smallestWeightShift(scores, [1, 1], 0)).toBeNull();
  });

  it('refuses a winner that does not exist', () => {
    expect(() => smallestWeightShift([], [1], 0)).toThrow(RangeError);
  });
});
