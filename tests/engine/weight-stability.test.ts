import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { additiveValues } from '../../src/engine/additive.js';
import { competitionRanks } from '../../src/engine/ranking.js';
import { smallestSingleWeightChange, weightStability } from '../../src/engine/weight-stability.js';
import { type Matrix, readOracle } from './oracle.js';
import { leadersOf, type Problem, permutations, permuted, problems } from './problems.js';

interface StabilityOracle {
  readonly inputs: { values: Matrix; weights: number[] };
  readonly expected: {
    intervals: {
      criterion: number;
      weight: number;
      winner_interval: [number, number];
      overtaken_below_by: number | null;
      overtaken_above_by: number | null;
      full_ranking_interval: [number, number];
    }[];
  };
}

/** Far more than the rounding error, far less than the distance between two crossings in these problems. */
const STEP = 1e-6;

/** The weights with one of them set to `share`, the others in proportion (or equal when they are all 0). */
function withWeight({ weights }: Problem, criterion: number, share: number): number[] {
  const rest = weights.reduce((sum, weight, i) => sum + (i === criterion ? 0 : weight), 0);
  return weights.map((weight, i) => {
    if (i === criterion) return share;
    return (1 - share) * (rest > 0 ? weight / rest : 1 / (weights.length - 1));
  });
}

function valuesAt(problem: Problem, criterion: number, share: number): number[] {
  return additiveValues(problem.scores, withWeight(problem, criterion, share));
}

function between(from: number, to: number): number[] {
  return from === to ? [] : [0.1, 0.5, 0.9].map((part) => from + part * (to - from));
}

const variable = problems({ alternatives: 2, criteria: 2 });

describe('weightStability against known numbers', () => {
  it.each(['stability-6x7-global-scale', 'stability-two-option-hand'])('reproduces %s', (id) => {
    const { inputs, expected } = readOracle<StabilityOracle>(id);
    const intervals = weightStability(inputs.values, inputs.weights);
    expect(intervals).toHaveLength(expected.intervals.length);
    expected.intervals.forEach((wanted, i) => {
      expect(intervals[i]).toEqual({
        criterion: wanted.criterion,
        weight: expect.closeTo(wanted.weight, 12),
        winner: wanted.winner_interval.map((end) => expect.closeTo(end, 12)),
        overtakenBelowBy: wanted.overtaken_below_by,
        overtakenAboveBy: wanted.overtaken_above_by,
        fullRanking: wanted.full_ranking_interval.map((end) => expect.closeTo(end, 12)),
      });
    });
  });
});

describe('weightStability by law', () => {
  it('keeps the first place inside the interval; just outside the one named has passed a leader', () => {
    fc.assert(
      fc.property(variable, (problem) => {
        const leaders = leadersOf(additiveValues(problem.scores, problem.weights));
        for (const interval of weightStability(problem.scores, problem.weights)) {
          const { criterion, winner, overtakenBelowBy: below, overtakenAboveBy: above } = interval;
          for (const share of between(...winner)) {
            expect(leadersOf(valuesAt(problem, criterion, share))).toEqual(leaders);
          }
          expect(below === null).toBe(winner[0] === 0);
          expect(above === null).toBe(winner[1] === 1);
          const outside = [
            { share: winner[0] - STEP, next: below },
            { share: winner[1] + STEP, next: above },
          ].filter(({ next }) => next !== null);
          for (const { share, next } of outside) {
            const front = leadersOf(valuesAt(problem, criterion, share));
            expect(front).not.toEqual(leaders);
            const values = valuesAt(problem, criterion, share);
            const passed = leaders.filter(
              (leader) => (values[next as number] as number) > (values[leader] as number) + 1e-9,
            );
            expect(passed).not.toEqual([]);
          }
        }
      }),
    );
  });

  it('keeps the whole ranking inside its interval and not just outside', () => {
    fc.assert(
      fc.property(variable, (problem) => {
        const ranks = competitionRanks(additiveValues(problem.scores, problem.weights));
        for (const { criterion, fullRanking } of weightStability(problem.scores, problem.weights)) {
          for (const share of between(...fullRanking)) {
            expect(competitionRanks(valuesAt(problem, criterion, share))).toEqual(ranks);
          }
          const outside = [fullRanking[0] - STEP, fullRanking[1] + STEP].filter(
            (share) => share > 0 && share < 1,
          );
          for (const share of outside) {
            expect(competitionRanks(valuesAt(problem, criterion, share))).not.toEqual(ranks);
          }
        }
      }),
    );
  });

  it('holds the present weight, and the ranking no longer than the first place', () => {
    fc.assert(
      fc.property(problems(), ({ scores, weights }) => {
        for (const { weight, winner, fullRanking } of weightStability(scores, weights)) {
          for (const [low, high] of [winner, fullRanking]) {
            expect(low).toBeLessThanOrEqual(weight);
            expect(high).toBeGreaterThanOrEqual(weight);
          }
          expect(fullRanking[0]).toBeGreaterThanOrEqual(winner[0]);
          expect(fullRanking[1]).toBeLessThanOrEqual(winner[1]);
        }
      }),
    );
  });

  it('does not care about the unit of the weights or the order of alternatives', () => {
    const withOrder = problems().chain((problem) =>
      fc.tuple(fc.constant(problem), permutations(problem.scores.length)),
    );
    fc.assert(
      fc.property(withOrder, ([{ scores, weights }, order]) => {
        const turned = weightStability(
          permuted(scores, order),
          weights.map((weight) => weight * 20),
        );
        weightStability(scores, weights).forEach(({ winner, fullRanking, weight }, i) => {
          expect(turned[i]).toMatchObject({ winner, fullRanking, weight });
        });
      }),
    );
  });
});

describe('weightStability at the edges', () => {
  const never = { winner: [0, 1], overtakenBelowBy: null, overtakenAboveBy: null, fullRanking: [0, 1] };

  it('finds nothing to turn with one alternative, with none, or with one criterion', () => {
    expect(weightStability([[1, 2]], [1, 1])).toMatchObject([never, never]);
    expect(weightStability([], [1, 1])).toMatchObject([never, never]);
    expect(weightStability([[1], [2]], [7])).toEqual([{ criterion: 0, weight: 1, ...never }]);
  });

  it('finds that a constant criterion changes nothing', () => {
    const scores = [
      [2, 1, 4],
      [2, 4, 0],
    ];
    expect(weightStability(scores, [1, 2, 2])[0]).toMatchObject(never);
  });

  it('finds that identical alternatives stay tied', () => {
    const scores = [
      [1, 3],
      [1, 3],
    ];
    expect(weightStability(scores, [1, 1])).toMatchObject([never, never]);
  });

  it('takes rounding noise for a tie', () => {
    const scores = [
      [0.1 + 0.2, 1],
      [0.3, 1],
    ];
    expect(weightStability(scores, [1, 1])).toMatchObject([never, never]);
  });

  it('counts a shared first place as changed when it is no longer shared', () => {
    const scores = [
      [4, 0],
      [0, 4],
    ];
    const point = { winner: [0.5, 0.5], fullRanking: [0.5, 0.5] };
    expect(weightStability(scores, [1, 1])).toMatchObject([
      { ...point, overtakenBelowBy: 1, overtakenAboveBy: 0 },
      { ...point, overtakenBelowBy: 0, overtakenAboveBy: 1 },
    ]);
  });

  it('names the first of several that pass at once', () => {
    const scores = [
      [1, 2],
      [0, 2 + 1 / 3],
      [4, 1],
      [7, 0],
    ];
    // All four are level at weight 1/4; the second, ahead below it, leads at present.
    expect(weightStability(scores, [1, 9])[0]).toMatchObject({
      winner: [0, expect.closeTo(0.25, 12)],
      overtakenAboveBy: 0,
    });
  });

  it('shares the rest equally when all weight lies on one criterion', () => {
    const scores = [
      [2, 0, 0],
      [1, 4, 0],
    ];
    // Equal shares: the lead at weight t is t - 2(1 - t), so they meet at 2/3.
    expect(weightStability(scores, [5, 0, 0])[0]).toMatchObject({
      weight: 1,
      winner: [expect.closeTo(2 / 3, 12), 1],
      overtakenBelowBy: 1,
      overtakenAboveBy: null,
    });
  });

  it.each([
    ['NaN', [[NaN, 1]], [1, 1]],
    ['a negative weight', [[1, 1]], [2, -1]],
    ['zero weights', [[1, 1]], [0, 0]],
    ['a short row', [[1]], [1, 1]],
  ])('refuses %s', (_, scores, weights) => {
    expect(() => weightStability(scores, weights)).toThrow(RangeError);
    expect(() => smallestSingleWeightChange(scores, weights)).toThrow(RangeError);
  });
});

describe('smallestSingleWeightChange', () => {
  it('is the nearest end of stability-6x7-global-scale', () => {
    const { inputs } = readOracle<StabilityOracle>('stability-6x7-global-scale');
    expect(smallestSingleWeightChange(inputs.values, inputs.weights)).toEqual({
      criterion: 0,
      from: expect.closeTo(0.2, 12),
      to: expect.closeTo(5 / 13, 12),
      challenger: 0,
    });
  });

  it('takes the first criterion on equality', () => {
    const { inputs } = readOracle<StabilityOracle>('stability-two-option-hand');
    expect(smallestSingleWeightChange(inputs.values, inputs.weights)).toEqual({
      criterion: 0,
      from: expect.closeTo(0.7, 12),
      to: expect.closeTo(0.6, 12),
      challenger: 1,
    });
  });

  it('turns the first place when re-applied, and slightly less of any weight does not', () => {
    fc.assert(
      fc.property(variable, (problem) => {
        const change = smallestSingleWeightChange(problem.scores, problem.weights);
        fc.pre(change !== null);
        const { criterion, from, to, challenger } = change;
        expect(leadersOf(valuesAt(problem, criterion, to))).toContain(challenger);
        const leaders = leadersOf(additiveValues(problem.scores, problem.weights));
        const less = Math.abs(to - from) * (1 - STEP);
        weightStability(problem.scores, problem.weights).forEach(({ weight }, j) => {
          for (const share of [weight - less, weight + less].filter((each) => each >= 0 && each <= 1)) {
            expect(leadersOf(valuesAt(problem, j, share))).toContain(leaders[0]);
          }
        });
        expect(leadersOf(valuesAt(problem, criterion, from + (to - from) * (1 - STEP)))).toEqual(leaders);
      }),
    );
  });

  it('is null only when no weight lets another pass a lone winner', () => {
    fc.assert(
      fc.property(variable, (problem) => {
        fc.pre(smallestSingleWeightChange(problem.scores, problem.weights) === null);
        const leaders = leadersOf(additiveValues(problem.scores, problem.weights));
        fc.pre(leaders.length === 1);
        for (const criterion of problem.weights.keys()) {
          for (const share of [0, 0.25, 0.5, 0.75, 1]) {
            expect(leadersOf(valuesAt(problem, criterion, share))).toContain(leaders[0]);
          }
        }
      }),
    );
  });

  it('is null when the winner is tied, dominates, or is alone', () => {
    const tied = [
      [4, 0],
      [0, 4],
    ];
    const dominated = [
      [4, 4],
      [4, 0],
    ];
    expect(smallestSingleWeightChange(tied, [1, 1])).toBeNull();
    expect(smallestSingleWeightChange(dominated, [1, 1])).toBeNull();
    expect(smallestSingleWeightChange([[1, 2]], [1, 1])).toBeNull();
  });
});
