// What is not assessed: the middle for the order, a range in the table, and a reason to study when it decides.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment, CellName } from '../../src/assessment/assessment.js';
import {
  assessCase,
  EXCLUDED,
  each,
  GAP,
  lineOf,
  range,
  rankedList,
  type Score,
  type Spec,
} from './build.js';

/** Gaps without findings, so that only their effect on the outcome is seen. */
const UNASKED = { krav: { 'kriterium-ikke-vurdert': { 'til-behandling': 'feil' } } };
/** A scale whose middle is 1. */
const LOPSIDED = {
  skala: {
    fra: -2,
    til: 4,
    trinn: [-2, 0, 4].map((verdi) => ({ verdi, tegn: `t${verdi}`, ord: `ord ${verdi}` })),
  },
};

function decisive({ recommendation }: Assessment): Record<string, CellName[]> {
  return Object.fromEntries(
    recommendation.reasons.flatMap((one) => ('cells' in one ? [[one.id, one.cells]] : [])),
  );
}

/** The first score of the first alternative: joint, and of each municipality. */
function scoresOf({ criteria }: Assessment): (number | null | undefined)[] {
  const first = criteria[0]?.scores[0];
  return [first?.score, ...(first?.municipalities ?? []).map(({ score }) => score)];
}

describe('a gap', () => {
  it.each<[string, Score]>([
    ['said openly', GAP],
    ['left out', null],
    ['outside the scale', 9],
    ['a range that is turned round', { poeng: 1, spenn: [2, 1] }],
  ])('%s counts as the middle of the scale, and the value is a range', (_, score) => {
    const result = assessCase({ scores: { a: [score, 2], b: [2, 1] }, method: LOPSIDED });
    const inside = score === 9 || (score !== null && typeof score === 'object' && 'spenn' in score);
    expect(lineOf(result, 'a')).toMatchObject({ value: 1.5, gapRange: [0, 3], rank: 1, tied: true });
    expect(lineOf(result, 'b')).toMatchObject({ value: 1.5, gapRange: null });
    expect(scoresOf(result)).toEqual([null, null, null]);
    expect(result.basis).toMatchObject({ asked: 4, given: 3 });
    expect(result.findings.some(({ severity }) => severity === 'feil')).toBe(inside);
  });

  it('for one municipality widens by that municipality’s share', () => {
    const result = assessCase({ scores: { a: [each({ nord: 2, sor: null }), 2] } });
    expect(lineOf(result, 'a')).toMatchObject({ value: 1.5, gapRange: [0.5, 2.5] });
    expect(result.basis).toMatchObject({ asked: 2, given: 1 });
    expect(scoresOf(result)).toEqual([null, 2, null]);
  });

  it('is not a range: a given range has a middle, and widens nothing', () => {
    const result = assessCase({ scores: { a: [range(1, 4), 2] } });
    expect(lineOf(result, 'a')).toMatchObject({ value: 2.25, gapRange: null });
    expect(scoresOf(result)).toEqual([2.5, 2.5, 2.5]);
  });
});

it('has a reason and a source that count for nothing yet', () => {
  const cell = { 'ikke-vurdert': 'Venter.', begrunnelse: 'Regnskapet mangler.', kilder: ['regnskap'] };
  const { basis } = assessCase({ scores: { a: [cell, 1] }, case: { kilder: { regnskap: { tittel: 'R' } } } });
  expect(basis).toEqual({ asked: 2, given: 1, reasoned: 1, sourced: 0 });
});

describe('a decisive gap', () => {
  it('is named with its municipality, or with none when all lack it', () => {
    const scores = { a: [each({ nord: null, sor: 1 }), each({ nord: null, sor: null }), GAP, 1, 1] };
    const name = (criterion: string, municipality: string | null) => ({
      criterion,
      alternative: 'a',
      municipality,
    });
    expect(decisive(assessCase({ scores, method: UNASKED }))).toEqual({
      'gaps-decide-cooperation': [
        name('k1', 'nord'),
        name('k2', 'nord'),
        name('k2', 'sor'),
        name('k3', null),
      ],
    });
  });

  it('is judged at the weights of the agreement', () => {
    const scores = { a: [GAP, 2], b: [1, 1] };
    const reasons = (weight: number) =>
      decisive(assessCase({ scores, weights: { k2: weight }, method: UNASKED }));
    expect(Object.keys(reasons(1))).toEqual(['gaps-decide-cooperation', 'gaps-decide-leader']);
    expect(Object.keys(reasons(2))).toEqual(['gaps-decide-cooperation', 'gaps-decide-leader']);
    expect(Object.keys(reasons(4))).toEqual(['gaps-decide-leader']);
    expect(Object.keys(reasons(6))).toEqual([]);
  });

  it('of an excluded alternative decides nothing', () => {
    const spec: Spec = { scores: { a: [2, 2], b: [GAP, 4] }, method: UNASKED };
    expect(Object.keys(decisive(assessCase(spec)))).toEqual(['gaps-decide-leader']);
    expect(decisive(assessCase({ ...spec, alternatives: { b: EXCLUDED } }))).toEqual({});
  });

  it('that cannot matter leaves the outcome alone', () => {
    const result = assessCase({ scores: { a: [3, 3], b: [-4, GAP] }, method: UNASKED });
    expect(result.recommendation.outcome).toBe('taler-for');
    expect(lineOf(result, 'b').gapRange).toEqual([-4, 0]);
    expect(rankedList(result)).toEqual(['1 a', '2 nullalternativ', '3 b']);
  });
});

const certain = fc.integer({ min: -4, max: 4 });
const matrix = fc.integer({ min: 2, max: 3 }).chain((columns) =>
  fc.array(fc.array(fc.option(certain, { freq: 3 }), { minLength: columns, maxLength: columns }), {
    minLength: 1,
    maxLength: 3,
  }),
);

/** Every way to fill the gaps with an end of the scale; values are linear, so the ends say everything. */
function fillings(rows: (number | null)[][]): number[][][] {
  const flat = rows.flat();
  const filled = flat.reduce<number[][]>(
    (all, score) =>
      all.flatMap((before) => (score === null ? [-4, 4] : [score]).map((one) => [...before, one])),
    [[]],
  );
  const width = rows[0]?.length ?? 1;
  return filled.map((cells) => rows.map((_, row) => cells.slice(row * width, (row + 1) * width)));
}

const mean = (row: number[]) => row.reduce((sum, score) => sum + score, 0) / row.length;

describe('any gaps', () => {
  it('decide exactly when some way to fill them changes the sign or the first place', () => {
    fc.assert(
      fc.property(matrix, (rows) => {
        fc.pre(rows.flat().filter((score) => score === null).length <= 5);
        fc.pre(rows.flat().some((score) => score !== null));
        const now = rows.map((row) => mean(row.map((score) => score ?? 0)));
        const leader = now.indexOf(Math.max(...now));
        fc.pre(now.every((value, index) => index === leader || value < (now[leader] ?? 0) - 1e-9));
        const all = fillings(rows).map((filled) => filled.map(mean));
        const positive = (values: number[]) => (values[leader] ?? 0) > 1e-9;
        const sign = all.some((values) => positive(values) !== positive(now));
        const lead = all.some((values) =>
          values.some((value, index) => index !== leader && value >= (values[leader] ?? 0) - 1e-9),
        );
        const scores = Object.fromEntries(
          rows.map((row, index) => [`a${index}`, row.map((one) => one ?? GAP)]),
        );
        const named = decisive(assessCase({ scores, method: UNASKED }));
        expect(Object.keys(named)).toEqual([
          ...(sign ? ['gaps-decide-cooperation'] : []),
          ...(lead ? ['gaps-decide-leader'] : []),
        ]);
        const known = rows.flatMap((row, index) =>
          row.flatMap((one, k) => (one === null ? [`a${index} k${k + 1}`] : [])),
        );
        const cells = Object.values(named)
          .flat()
          .map(({ alternative, criterion }) => `${alternative} ${criterion}`);
        expect(known).toEqual(expect.arrayContaining(cells));
        expect(cells.length > 0).toBe(sign || lead);
      }),
      { numRuns: 150 },
    );
  });
});
