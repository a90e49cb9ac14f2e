// Each turning point is put back into the files: the change turns the first place, and a smaller one does not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.js';
import { assessCase, each, GAP, lineOf, type Plain, type Score, type Spec } from './build.js';

interface Problem {
  rows: Score[][];
  weights: number[];
  lasting: boolean;
}

const step = fc.integer({ min: -4, max: 4 });
const score = fc.oneof(
  { weight: 3, arbitrary: step },
  { weight: 1, arbitrary: fc.record({ nord: step, sor: step }).map(each) },
);
const problems: fc.Arbitrary<Problem> = fc.integer({ min: 2, max: 3 }).chain((columns) =>
  fc.record({
    rows: fc.array(fc.array(score, { minLength: columns, maxLength: columns }), {
      minLength: 2,
      maxLength: 3,
    }),
    weights: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: columns, maxLength: columns }),
    lasting: fc.boolean(),
  }),
);

const id = (row: number) => `a${row}`;

function specOf({ rows, weights, lasting }: Problem): Spec {
  return {
    scores: Object.fromEntries(rows.map((row, index) => [id(index), row])),
    weights: Object.fromEntries(weights.map((weight, k) => [`k${k + 1}`, weight])),
    ...(lasting ? {} : { zero: { 'kan-videreføres': 'nei' } }),
  };
}

const assessed = (problem: Problem) => assessCase(specOf(problem));

/** Everyone in the first place, the zero alternative too. */
const first = ({ alternatives }: Assessment) =>
  alternatives.filter(({ rank }) => rank === 1).map((one) => one.id);

/** The weights when one has this share and the others keep their proportions. */
function withShare(weights: number[], criterion: number, share: number): number[] {
  const others = weights.reduce((sum, weight, k) => (k === criterion ? sum : sum + weight), 0);
  return weights.map((weight, k) => (k === criterion ? (others * share) / (1 - share) : weight));
}

const column = (criterion: string) => Number(criterion.slice(1)) - 1;

describe('the smallest change of one weight', () => {
  it('brings the challenger level, more of it puts it ahead, and no smaller change of any weight turns it', () => {
    let turned = 0;
    fc.assert(
      fc.property(problems, (problem) => {
        const before = assessed(problem);
        const [leader, ...sharing] = first(before);
        const weight = before.robustness?.turning.weight ?? null;
        fc.pre(weight !== null);
        expect(sharing).toEqual([]);
        expect(before.robustness?.turning.shared).toBe(false);
        turned += 1;
        const { criterion, from, to, challenger } = weight;
        const total = problem.weights.reduce((sum, one) => sum + one, 0);
        expect(from).toBeCloseTo((problem.weights[column(criterion)] ?? 0) / total, 12);
        const at = (k: number, share: number) =>
          first(assessed({ ...problem, weights: withShare(problem.weights, k, share) }));
        const size = Math.abs(to - from);
        const beyond = to + Math.sign(to - from) * 1e-5;
        expect(at(column(criterion), to)).toEqual(expect.arrayContaining([leader, challenger]));
        if (beyond > 0 && beyond < 1) expect(at(column(criterion), beyond)).not.toContain(leader);
        problem.weights.forEach((own, k) => {
          for (const share of [own / total - size + 1e-5, own / total + size - 1e-5]) {
            if (share > 0 && share < 1) expect(at(k, share)).toEqual([leader]);
          }
        });
      }),
      { numRuns: 25 },
    );
    expect(turned).toBeGreaterThan(0);
  });
});

describe('the smallest shift between weights', () => {
  it('brings the challenger level, and half of it does not', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const before = assessed(problem);
        const shift = before.robustness?.turning.shift ?? null;
        fc.pre(shift !== null);
        const total = problem.weights.reduce((sum, one) => sum + one, 0);
        const moved = (part: number) =>
          problem.weights.map((weight, k) => {
            const change = shift.moves.reduce((sum, { from, to, amount }) => {
              return sum + (column(to) === k ? amount : 0) - (column(from) === k ? amount : 0);
            }, 0);
            return Math.max(0, weight / total + part * change);
          });
        const at = (part: number) => {
          const weights = new Map(moved(part).map((weight, k) => [`k${k + 1}`, weight]));
          return assessCase(specOf(problem), { weights }).whatIf;
        };
        const leading = (part: number) =>
          at(part)
            ?.alternatives.filter(({ rank }) => rank === 1)
            .map((one) => one.id);
        const amounts = shift.moves.reduce((sum, { amount }) => sum + amount, 0);
        expect(Math.min(...shift.moves.map(({ amount }) => amount))).toBeGreaterThan(1e-9);
        expect(amounts).toBeCloseTo(shift.points, 12);
        expect(leading(1)).toEqual(expect.arrayContaining([first(before)[0], shift.challenger]));
        expect(leading(0.5)).toEqual(first(before));
      }),
      { numRuns: 25 },
    );
  });
});

interface Cell {
  row: number;
  k: number;
  municipality: string | null;
  value: number;
}

function cellsOf({ rows }: Problem): Cell[] {
  return rows.flatMap((scores, row) =>
    scores.flatMap((one, k): Cell[] => {
      if (typeof one === 'number') return [{ row, k, municipality: null, value: one }];
      const parts = Object.entries((one as { 'per-kommune': Record<string, number> })['per-kommune']);
      return parts.map(([municipality, value]) => ({ row, k, municipality, value }));
    }),
  );
}

function withScore(problem: Problem, { row, k, municipality }: Cell, to: number): Problem {
  const rows = problem.rows.map((scores) => [...scores]);
  const old = rows[row]?.[k];
  const parts = (old as Plain)['per-kommune'] as Record<string, number>;
  (rows[row] as Score[])[k] = municipality === null ? to : each({ ...parts, [municipality]: to });
  return { ...problem, rows };
}

/** The problem with one score moved to another step, for every score and every step nearer than `size`. */
function changesBelow(problem: Problem, size: number): Problem[] {
  const steps = [-4, -3, -2, -1, 0, 1, 2, 3, 4];
  return cellsOf(problem).flatMap((cell) => {
    const near = steps.filter((to) => to !== cell.value && Math.abs(to - cell.value) < size);
    return near.map((to) => withScore(problem, cell, to));
  });
}

describe('the smallest change of one score', () => {
  it('makes the leader share or lose its place, and no smaller change of any score does', () => {
    let turned = 0;
    fc.assert(
      fc.property(problems, (problem) => {
        const before = assessed(problem);
        const [leader = '', ...sharing] = first(before);
        fc.pre(sharing.length === 0);
        const change = before.robustness?.turning.score ?? null;
        const size = change === null ? Number.POSITIVE_INFINITY : Math.abs(change.to - change.from);
        for (const smaller of changesBelow(problem, size)) expect(first(assessed(smaller))).toEqual([leader]);
        if (change === null) return;
        turned += 1;
        const cell = cellsOf(problem).find(
          (one) =>
            id(one.row) === change.alternative &&
            one.k === column(change.criterion) &&
            one.municipality === change.municipality,
        );
        expect(cell?.value).toBe(change.from);
        const after = first(assessed(withScore(problem, cell as Cell, change.to)));
        expect(after).toContain(change.challenger);
        expect(after.includes(leader)).toBe(change.tie);
      }),
      { numRuns: 8 },
    );
    expect(turned).toBeGreaterThan(0);
  });

  it('can be that of one municipality, which counts by its share', () => {
    const scores = { a: [each({ nord: 2, sor: 1 }), 1], b: [1, 1] };
    const { turning } = assessCase({ scores }).robustness ?? {};
    expect(turning?.score).toEqual({
      criterion: 'k1',
      alternative: 'a',
      municipality: 'nord',
      from: 2,
      to: 1,
      challenger: 'b',
      tie: true,
    });
  });

  it('is never one of a gap: there is no score to change', () => {
    const { robustness } = assessCase({ scores: { a: [GAP, 2], b: [1, 0] } });
    expect(robustness?.turning.score).toMatchObject({
      criterion: 'k2',
      alternative: 'a',
      from: 2,
      to: 1,
      tie: true,
    });
  });
});

it('takes no part of a shift that is only rounding', () => {
  const spec: Spec = { scores: { a: [3, 1, 2, 1.5, 1, 2, 0.5], b: [2, 1, 2.5, 1, -1, 2, 1] } };
  expect(assessCase(spec).robustness?.turning.shift?.moves).toHaveLength(1);
});

describe('no turning point', () => {
  it.each<[string, boolean, Spec]>([
    ['when the first place is shared', true, { scores: { a: [2, 1], b: [1, 2] } }],
    [
      'when there is nobody to overtake',
      false,
      { scores: { a: [2, 1] }, zero: { 'kan-videreføres': 'nei' } },
    ],
  ])('%s', (_, shared, spec) => {
    expect(assessCase(spec).robustness?.turning).toEqual({ shared, weight: null, shift: null, score: null });
  });

  it('of weight for a leader that is best everywhere', () => {
    const result = assessCase({ scores: { a: [2, 2], b: [1, 1] } });
    expect(lineOf(result, 'b').dominatedBy).toEqual(['a']);
    expect(result.robustness?.turning).toMatchObject({ weight: null, shift: null });
  });
});
