import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Judgements,
  jointJudgements,
  missingJudgements,
  type PairwisePriorities,
  pairwisePriorities,
  RANDOM_INDEX,
  worstJudgement,
} from '../../src/engine/ahp.js';
import { type Matrix, readOracle } from './oracle.js';
import { permutations, permuted } from './problems.js';

interface Result {
  readonly weights: number[];
  readonly lambda_max: number;
  readonly ci: number;
  readonly cr: number;
}
interface Oracle {
  readonly inputs: { readonly pairwise: Matrix };
  readonly parameters: { readonly random_index: string };
  readonly expected: Result;
  readonly published: Result & { readonly tolerance: number };
}
interface GroupOracle {
  readonly inputs: { readonly pairwise: readonly Matrix[] };
  readonly expected: {
    readonly aij_matrix: Matrix;
    readonly aij: Result;
    readonly individual: readonly Result[];
    readonly aip_geometric_weights: number[];
  };
}

function near(found: PairwisePriorities, expected: Result, tolerance: number): void {
  found.weights.forEach((weight, i) => {
    expect(Math.abs(weight - (expected.weights[i] as number))).toBeLessThanOrEqual(tolerance);
  });
  expect(Math.abs(found.lambdaMax - expected.lambda_max)).toBeLessThanOrEqual(tolerance);
  expect(Math.abs(found.consistencyIndex - expected.ci)).toBeLessThanOrEqual(tolerance);
  expect(Math.abs((found.consistencyRatio ?? Number.NaN) - expected.cr)).toBeLessThanOrEqual(tolerance);
}

/** Reciprocal matrices of judgements on Saaty's scale of 1 to 9, in either direction. */
const judgements = fc.integer({ min: 1, max: 7 }).chain((count) =>
  fc
    .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.boolean()), {
      minLength: (count * (count - 1)) / 2,
      maxLength: (count * (count - 1)) / 2,
    })
    .map((upper) => {
      const matrix = Array.from({ length: count }, () => new Array<number>(count).fill(1));
      let next = 0;
      for (let i = 0; i < count; i++)
        for (let j = i + 1; j < count; j++) {
          const [times, turned] = upper[next++] as [number, boolean];
          (matrix[i] as number[])[j] = turned ? 1 / times : times;
          (matrix[j] as number[])[i] = turned ? times : 1 / times;
        }
      return matrix;
    }),
);

/** Weights, and the matrix of their ratios: no judgement contradicts another. */
const consistent = fc
  .array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 7 })
  .map((weights) => ({ weights, matrix: weights.map((a) => weights.map((b) => a / b)) }));

describe('priorities from judgements two by two', () => {
  it.each([
    'ahp-consistent-3x3',
    'ahp-saaty-1990-financing-3x3',
    'ahp-saaty-1990-house-8x8',
    'ahp-saaty-1990-transportation-3x3',
  ])('reproduce %s', (id) => {
    const { inputs, expected, published } = readOracle<Oracle>(id);
    const found = pairwisePriorities(inputs.pairwise);
    near(found, expected, 1e-9);
    near(found, published, published.tolerance);
  });

  it('use the random index that the oracles name', () => {
    const { random_index: named } = readOracle<Oracle>('ahp-consistent-3x3').parameters;
    const values = [...named.matchAll(/\d+: ([\d.]+)/g)].map(([, value]) => Number(value));
    expect(named).toContain(RANDOM_INDEX.name);
    expect(RANDOM_INDEX.values).toEqual(values);
  });

  it('reproduce ahp-group-aij-3-assessors', () => {
    const { inputs, expected } = readOracle<GroupOracle>('ahp-group-aij-3-assessors');
    const joint = jointJudgements(inputs.pairwise);
    joint.flat().forEach((value, i) => {
      expect(Math.abs(value - (expected.aij_matrix.flat()[i] as number))).toBeLessThanOrEqual(1e-9);
    });
    near(pairwisePriorities(joint), expected.aij, 1e-9);
    inputs.pairwise.forEach((own, i) => {
      near(pairwisePriorities(own), expected.individual[i] as Result, 1e-9);
    });
  });

  it('are the weights themselves where no judgement contradicts another', () => {
    fc.assert(
      fc.property(consistent, ({ weights, matrix }) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const found = pairwisePriorities(matrix);
        found.weights.forEach((weight, i) => {
          expect(weight).toBeCloseTo((weights[i] as number) / total, 12);
        });
        expect(found.lambdaMax).toBeCloseTo(weights.length, 9);
        expect(found.consistencyRatio).toBeCloseTo(0, 9);
        expect(worstJudgement(matrix, found.weights)).toBeNull();
      }),
    );
  });

  it('are an eigenvector: the matrix only stretches them', () => {
    fc.assert(
      fc.property(judgements, (matrix) => {
        const { weights, lambdaMax, consistencyIndex } = pairwisePriorities(matrix);
        matrix.forEach((row, i) => {
          const stretched = row.reduce((sum, value, j) => sum + value * (weights[j] as number), 0);
          expect(stretched).toBeCloseTo(lambdaMax * (weights[i] as number), 9);
        });
        expect(lambdaMax).toBeGreaterThanOrEqual(matrix.length - 1e-9);
        expect(consistencyIndex).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('do not care in which order the criteria stand', () => {
    const listed = judgements.chain((matrix) => fc.tuple(fc.constant(matrix), permutations(matrix.length)));
    fc.assert(
      fc.property(listed, ([matrix, order]) => {
        const own = pairwisePriorities(matrix);
        const other = pairwisePriorities(permuted(matrix, order).map((row) => permuted(row, order)));
        permuted(own.weights, order).forEach((weight, i) => {
          expect(other.weights[i]).toBeCloseTo(weight, 12);
        });
        expect(other.lambdaMax).toBeCloseTo(own.lambdaMax, 9);
      }),
    );
  });

  it('have no ratio beyond the table, and 0 for one or two', () => {
    const equal = (count: number) => Array.from({ length: count }, () => new Array<number>(count).fill(1));
    expect(pairwisePriorities(equal(11)).consistencyRatio).toBeNull();
    expect(pairwisePriorities(equal(1))).toMatchObject({ weights: [1], consistencyRatio: 0 });
    expect(
      pairwisePriorities([
        [1, 9],
        [1 / 9, 1],
      ]),
    ).toMatchObject({ consistencyRatio: 0 });
  });
});

describe('the worst judgement', () => {
  it('is the plain contradiction in the published example', () => {
    const { pairwise } = readOracle<Oracle>('ahp-saaty-1990-house-8x8').inputs;
    const { weights } = pairwisePriorities(pairwise);
    // The third criterion was said to be six times the seventh, and their weights are nearly the same.
    expect(worstJudgement(pairwise, weights)).toMatchObject({ row: 2, column: 6, stated: 6 });
  });

  it('is one that was changed among judgements that agreed, with what it was', () => {
    fc.assert(
      fc.property(
        consistent.filter(({ weights }) => weights.length > 3),
        fc.constantFrom(4, 1 / 4),
        ({ weights, matrix }, factor) => {
          const changed = matrix.map((row) => [...row]);
          (changed[0] as number[])[1] = (matrix[0]?.[1] as number) * factor;
          (changed[1] as number[])[0] = (matrix[1]?.[0] as number) / factor;
          const worst = worstJudgement(changed, pairwisePriorities(changed).weights);
          expect(worst).toMatchObject({ row: 0, column: 1 });
          // What fits lies on the way back from what was said.
          const ratio = (weights[0] as number) / (weights[1] as number);
          const back =
            Math.log((worst?.fitting as number) / (worst?.stated as number)) / Math.log(1 / factor);
          expect(back).toBeGreaterThan(0);
          expect(Math.log((worst?.stated as number) / ratio) / Math.log(factor)).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it('refuses weights that are no weights of the matrix', () => {
    expect(() => worstJudgement([[1]], [1, 1])).toThrow(RangeError);
    expect(() => worstJudgement([[1]], [0])).toThrow(RangeError);
  });
});

describe('judgements that are no matrix', () => {
  const hole: Judgements = [
    [1, 2, null],
    [1 / 2, 1, null],
    [null, null, 1],
  ];

  it('are refused, with what is missing', () => {
    expect(missingJudgements(hole)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(() => pairwisePriorities(hole)).toThrow('missing (0, 2), (1, 2)');
  });

  it.each<[string, Judgements]>([
    ['none', []],
    ['not square', [[1, 2]]],
    [
      'not positive',
      [
        [1, -2],
        [-1 / 2, 1],
      ],
    ],
    [
      'not finite',
      [
        [1, Infinity],
        [0, 1],
      ],
    ],
    [
      'said in one direction only',
      [
        [1, 2],
        [null, 1],
      ],
    ],
    [
      'different in the two directions',
      [
        [1, 2],
        [2, 1],
      ],
    ],
    ['not 1 on the diagonal', [[2]]],
  ])('are refused when they are %s', (_, matrix) => {
    expect(() => pairwisePriorities(matrix)).toThrow(RangeError);
    expect(() => jointJudgements([matrix])).toThrow(RangeError);
  });

  it('are refused when people have judged different things, or nobody has', () => {
    expect(() => jointJudgements([])).toThrow(RangeError);
    expect(() =>
      jointJudgements([
        [[1]],
        [
          [1, 1],
          [1, 1],
        ],
      ]),
    ).toThrow(RangeError);
  });
});
