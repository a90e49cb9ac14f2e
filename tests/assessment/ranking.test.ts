// Values, ranks and what stands outside the ranking, against plain arithmetic.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreementText,
  assessCase,
  assessTexts,
  caseText,
  EXCLUDED,
  each,
  GAP,
  lineOf,
  range,
  rankedList,
  type Spec,
} from './build.js';

const NOT_LASTING = { 'kan-videreføres': 'nei', frist: 2028 };
const POPULATION = { kommunevekt: 'innbyggere' };

describe('ties', () => {
  it('share a rank, and the next rank is left out', () => {
    const result = assessCase({ scores: { a: [1, 1], b: [2, 3], c: [3, 2], d: [1, 1], e: [-1, 0] } });
    expect(rankedList(result)).toEqual(['1= b', '1= c', '3= a', '3= d', '5 nullalternativ', '6 e']);
    expect(result.recommendation.leaders).toEqual(['b', 'c']);
  });

  it('are not broken by rounding: 0.1 + 0.2 is 0.3', () => {
    const result = assessCase({ scores: { a: [0.1, 0.2], b: [0.3, 0] } });
    expect(rankedList(result)).toEqual(['1= a', '1= b', '3 nullalternativ']);
  });

  it('with the zero alternative are shown, and it is no leader', () => {
    const result = assessCase({ scores: { a: [1, -1], b: [-1, -1] } });
    expect(rankedList(result)).toEqual(['1= a', '1= nullalternativ', '3 b']);
    expect(result.recommendation.leaders).toEqual(['a']);
  });

  it('share the first place of each weighting equally', () => {
    const { alternatives } = assessCase({ scores: { a: [2, 1], b: [2, 1], c: [1, 1] } });
    expect(alternatives.map(({ firstShare }) => firstShare)).toEqual([0.5, 0.5, 0, null]);
  });
});

describe('a zero alternative that cannot continue', () => {
  const scores = { a: [-1, -1], b: [-2, 1] };

  it('is shown at 0, for each municipality too, and not ranked', () => {
    const result = assessCase({ scores, zero: NOT_LASTING });
    expect(rankedList(result)).toEqual(['1 b', '2 a', '– nullalternativ']);
    expect(lineOf(result, 'nullalternativ')).toMatchObject({
      standing: 'zero',
      value: 0,
      rank: null,
      municipalities: [
        { id: 'nord', value: 0, rank: null },
        { id: 'sor', value: 0, rank: null },
      ],
    });
  });

  it('is ranked among the others when it can', () => {
    expect(rankedList(assessCase({ scores }))).toEqual(['1 nullalternativ', '2 b', '3 a']);
  });

  it('is nobody’s challenger', () => {
    const challengers = (zero: Spec['zero']) => {
      const turning = assessCase({ scores: { a: [1, 1], b: [-2, 1] }, ...(zero && { zero }) }).robustness
        ?.turning;
      return turning?.score?.challenger;
    };
    expect(challengers(undefined)).toBe('nullalternativ');
    expect(challengers(NOT_LASTING)).toBe('b');
  });
});

describe('an excluded alternative', () => {
  const result = assessCase({ scores: { a: [4, 4], b: [1, 2], c: [2, 2] }, alternatives: { a: EXCLUDED } });

  it('stands last, without rank or value, with the rule that excludes it', () => {
    expect(rankedList(result)).toEqual(['1 c', '2 b', '3 nullalternativ', '– a']);
    expect(lineOf(result, 'a')).toMatchObject({
      standing: 'excluded',
      excludedBy: ['ko-enkeltvedtak'],
      value: null,
      firstShare: null,
      municipalities: [],
    });
  });

  it('leaves the first place, and all shares of it, to the open ones', () => {
    expect(result.recommendation).toMatchObject({ outcome: 'taler-for', leaders: ['c'] });
    expect(lineOf(result, 'c').firstShare).toBe(1);
    expect(lineOf(result, 'b').dominatedBy).toEqual(['c']);
    expect(result.robustness?.turning.score?.challenger).not.toBe('a');
  });

  it('keeps its scores in the table of criteria', () => {
    expect(result.criteria[0]?.scores[0]).toMatchObject({ alternative: 'a', score: 4 });
  });

  it('needs no scores: the rules on missing ones are silent about it', () => {
    const spec: Spec = { scores: { a: [null, null], b: [1, 2] }, alternatives: { a: EXCLUDED } };
    const { findings, recommendation } = assessCase(spec);
    expect(findings.map(({ code }) => code)).toEqual(['ko-enkeltvedtak']);
    expect(recommendation.outcome).toBe('taler-for');
  });
});

describe('a case that is not ranked', () => {
  it('has lines without rank or value, and still says which are open', () => {
    const result = assessCase({ scores: { a: [GAP], b: [GAP] }, alternatives: { b: EXCLUDED } });
    expect(rankedList(result)).toEqual(['– a', '– b', '– nullalternativ']);
    expect(result.alternatives.map(({ standing, value }) => [standing, value])).toEqual([
      ['open', null],
      ['excluded', null],
      ['zero', 0],
    ]);
    expect(result.robustness).toBeNull();
  });
});

describe('municipalities', () => {
  // nord has 1000 inhabitants, sor 3000
  const scores = { a: [each({ nord: 4, sor: -2 }), 1], b: [1, each({ nord: 0, sor: 1 })] };

  it.each([
    ['equally', {}, { a: 1, b: 0.75 }],
    ['by population', POPULATION, { a: 0.25, b: 0.875 }],
  ])('count %s in the joint value', (_, method, values) => {
    const result = assessCase({ scores, method });
    expect({ a: lineOf(result, 'a').value, b: lineOf(result, 'b').value }).toEqual(values);
  });

  it('have a value and a ranking of their own', () => {
    const result = assessCase({ scores });
    expect(lineOf(result, 'a').municipalities).toEqual([
      { id: 'nord', value: 2.5, rank: 1 },
      { id: 'sor', value: -0.5, rank: 3 },
    ]);
    expect(lineOf(result, 'b').municipalities).toEqual([
      { id: 'nord', value: 0.5, rank: 2 },
      { id: 'sor', value: 1, rank: 1 },
    ]);
    expect(lineOf(result, 'nullalternativ').municipalities.map(({ rank }) => rank)).toEqual([3, 2]);
  });

  it('are listed in the order of the case', () => {
    const { criteria } = assessCase({ scores, case: { kommuner: ['sor', 'nord'] } });
    expect(criteria[0]?.scores[0]?.municipalities).toEqual([
      { id: 'sor', score: -2 },
      { id: 'nord', score: 4 },
    ]);
  });
});

describe('dominance', () => {
  const dominated = (a: Spec['scores'][string], b: Spec['scores'][string]) =>
    lineOf(assessCase({ scores: { a, b } }), 'b').dominatedBy;

  it('needs at least as much for every municipality', () => {
    const b = [1, each({ nord: 0, sor: 1 })];
    expect(dominated([1, 1], b)).toEqual(['a']);
    expect(dominated([4, each({ nord: -1, sor: 4 })], b)).toEqual([]);
    expect(dominated(b, b)).toEqual([]);
  });

  it('holds whatever ranges and gaps turn out to be', () => {
    expect(dominated([range(2, 4), 1], [range(0, 2), 0])).toEqual(['a']);
    expect(dominated([range(1, 4), 1], [range(0, 2), 0])).toEqual([]);
    expect(dominated([4, each({ nord: null, sor: 4 })], [1, 1])).toEqual([]);
    expect(dominated([4, 1], [each({ nord: null, sor: 4 }), 0])).toEqual(['a']);
  });
});

describe('a case without a zero alternative', () => {
  it('has no line for it, and an error, but is ranked against 0 all the same', () => {
    const spec: Spec = { scores: { a: [-1, -1], b: [-2, -2] } };
    const text = caseText(spec).replace(/ {2}nullalternativ:\n(?: {4}.*\n)+/, '');
    const result = assessTexts({ case: text, agreement: agreementText(spec) });
    expect(rankedList(result)).toEqual(['1 a', '2 b']);
    expect(result.recommendation.reasons).toContainEqual({
      id: 'requirements-unmet',
      rules: ['nullalternativ-mangler'],
    });
    expect(result.recommendation.reasons.map(({ id }) => id)).not.toContain('zero-cannot-continue');
  });
});

const score = fc.integer({ min: -4, max: 4 });
const cell = fc.oneof(
  score.map((all) => ({ nord: all, sor: all, written: all as number | Record<string, unknown> })),
  fc.record({ nord: score, sor: score }).map((both) => ({ ...both, written: each(both) })),
);
const problem = fc.integer({ min: 1, max: 5 }).chain((columns) =>
  fc.record({
    rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: 1,
      maxLength: 4,
    }),
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: columns, maxLength: columns }),
  }),
);

describe('any problem', () => {
  it('has values that are weighted means, ranks that follow them, and drivers that sum to the leader’s', () => {
    fc.assert(
      fc.property(problem, fc.boolean(), ({ rows, weights }, byPopulation) => {
        const [nord, sor] = byPopulation ? [0.25, 0.75] : [0.5, 0.5];
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const expected = rows.map((row) =>
          row.reduce(
            (sum, one, k) => sum + ((one.nord * nord + one.sor * sor) * (weights[k] ?? 0)) / total,
            0,
          ),
        );
        const result = assessCase({
          scores: Object.fromEntries(
            rows.map((row, index) => [`a${index}`, row.map(({ written }) => written)]),
          ),
          weights: Object.fromEntries(weights.map((weight, k) => [`k${k + 1}`, weight])),
          method: byPopulation ? POPULATION : {},
        });
        expected.forEach((value, index) => {
          const line = lineOf(result, `a${index}`);
          const better = [...expected, 0].filter((other) => other > value + 1e-9).length;
          expect(line.value).toBeCloseTo(value, 9);
          expect(line.rank).toBe(better + 1);
        });
        const { drivers, leaders } = result.recommendation;
        const contributions = drivers.map(({ contribution }) => contribution);
        expect(contributions.reduce((sum, part) => sum + part, 0)).toBeCloseTo(Math.max(...expected), 9);
        expect(contributions).toEqual([...contributions].sort((a, b) => b - a));
        expect(lineOf(result, leaders[0] ?? '').value).toBeCloseTo(Math.max(...expected), 9);
        const shares = result.alternatives.reduce((sum, { firstShare }) => sum + (firstShare ?? 0), 0);
        expect(shares).toBeCloseTo(1, 9);
      }),
      { numRuns: 60 },
    );
  });
});
