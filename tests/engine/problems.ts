/**
 * Small decision problems in whole numbers, where ties are common and every difference is either 0 or clearly
 * not.
 */
import fc from 'fast-check';

export interface Problem {
  readonly scores: number[][];
  readonly weights: number[];
}

const score = fc.integer({ min: -4, max: 4 });
const weight = fc.integer({ min: 0, max: 5 });

/** At least `alternatives` alternatives and `criteria` criteria, weights with a positive sum. */
export function problems({ alternatives = 1, criteria = 1 } = {}): fc.Arbitrary<Problem> {
  return fc.integer({ min: criteria, max: 5 }).chain((columns) =>
    fc.record({
      scores: fc.array(fc.array(score, { minLength: columns, maxLength: columns }), {
        minLength: alternatives,
        maxLength: 5,
      }),
      weights: fc
        .array(weight, { minLength: columns, maxLength: columns })
        .filter((weights) => weights.some((each) => each > 0)),
    }),
  );
}

/** The indices 0 … count - 1 in some order. */
export function permutations(count: number): fc.Arbitrary<number[]> {
  const indices = [...Array(count).keys()];
  return fc.shuffledSubarray(indices, { minLength: count, maxLength: count });
}

export function permuted<Item>(items: readonly Item[], order: readonly number[]): Item[] {
  return order.map((index) => items[index] as Item);
}

/** The alternatives nobody is ahead of, with room for rounding. */
export function leadersOf(values: readonly number[]): number[] {
  const best = Math.max(...values);
  return [...values.keys()].filter((alternative) => best - (values[alternative] as number) <= 1e-9);
}
