// The assessors and the municipalities held against each other.
import { describe, expect, it } from 'vitest';
import { assessorsOf, assessWithSheets } from '../support/sheets.js';
import { assessCase, EXCLUDED, each, GAP, type Spec } from './build.js';

const EMPTY: Spec = { scores: { a: [null, null], b: [null, null], c: [null, null] } };

describe('agreement on the order', () => {
  it('is 1 when all have the same, ties and the zero alternative with them', () => {
    const one = { scores: { a: [3, 3], b: [1, 1], c: [1, 1] } };
    expect(assessorsOf(EMPTY, [one, one, one]).agreeing).toEqual({
      w: 1,
      undefinedBecause: null,
      sheets: [0, 1, 2],
      criteria: ['k1', 'k2'],
      alternatives: ['a', 'b', 'c', 'nullalternativ'],
    });
  });

  it('is 0 when two have opposite orders', () => {
    const { agreeing } = assessorsOf({ ...EMPTY, zero: { 'kan-videreføres': 'nei' } }, [
      { scores: { a: [3, 3], b: [2, 2], c: [1, 1] } },
      { scores: { a: [1, 1], b: [2, 2], c: [3, 3] } },
    ]);
    expect(agreeing).toMatchObject({ w: 0, alternatives: ['a', 'b', 'c'] });
  });

  it('rests on the criteria that all of them have scored for every alternative', () => {
    const { agreeing, rankings } = assessorsOf(EMPTY, [
      { scores: { a: [3, -3], b: [2, 2], c: [1, 1] } },
      { scores: { a: [3, GAP], b: [2, 2], c: [1, 1] } },
    ]);
    expect(agreeing).toMatchObject({ w: 1, criteria: ['k1'] });
    expect(rankings.map(({ criteria }) => criteria)).toEqual([['k1', 'k2'], ['k1']]);
    expect(rankings[0]?.alternatives.map(({ id, rank }) => `${rank} ${id}`)).toEqual([
      '1 b',
      '2 c',
      '3 a',
      '3 nullalternativ',
    ]);
  });

  it('leaves out a specialist whose criterion the others have not scored, wherever the sheet stands', () => {
    const specialist = { scores: { a: [null, null, 1], b: [null, null, 2] } };
    const others = [{ scores: { a: [3, 3], b: [2, 2] } }, { scores: { a: [4, 4, 4], b: [3, 3, 3] } }];
    const wide: Spec = { scores: { a: [null, null, null], b: [null, null, null] } };
    expect(assessorsOf(wide, [specialist, ...others]).agreeing).toMatchObject({
      sheets: [1, 2],
      criteria: ['k1', 'k2'],
      w: 1,
    });
    expect(assessorsOf(wide, [...others, specialist]).agreeing.sheets).toEqual([0, 1]);
  });

  it.each([
    ['one assessor', [{ scores: { a: [3], b: [2], c: [1] } }], 'one-judge'],
    ['empty sheets', [{ scores: { a: [GAP] } }, { scores: { a: [GAP] } }], 'one-judge'],
    [
      'orders that are all ties',
      [{ scores: { a: [0], b: [0], c: [0] } }, { scores: { a: [0], b: [0], c: [0] } }],
      'all-tied',
    ],
    [
      'nothing in common',
      [{ scores: { a: [3], b: [2], c: [1] } }, { scores: { a: [null, 3], b: [null, 2], c: [null, 1] } }],
      'no-common-criteria',
    ],
  ])('is not given for %s', (_, sheets, reason) => {
    expect(assessorsOf(EMPTY, sheets).agreeing).toMatchObject({ w: null, undefinedBecause: reason });
  });

  it('is not given for one alternative alone', () => {
    const spec: Spec = { scores: { a: [null] }, zero: { 'kan-videreføres': 'nei' } };
    const { agreeing } = assessorsOf(spec, [{ scores: { a: [3] } }, { scores: { a: [1] } }]);
    expect(agreeing).toMatchObject({ w: null, undefinedBecause: 'one-object' });
  });

  it('is of the alternatives that are not excluded', () => {
    const { agreeing } = assessorsOf({ ...EMPTY, alternatives: { a: EXCLUDED } }, [
      { scores: { b: [2], c: [1] } },
      { scores: { b: [2], c: [1] } },
    ]);
    expect(agreeing.alternatives).toEqual(['b', 'c', 'nullalternativ']);
  });
});

describe('the spread', () => {
  it('is told from the widest to the narrowest, with what each says', () => {
    const { cells } = assessorsOf({ scores: { a: [1, 1], b: [1, 1] } }, [
      { scores: { a: [1, -2], b: [0, 0] } },
      { scores: { a: [2, 2], b: [0, GAP] } },
    ]);
    expect(
      cells.map(({ criterion, alternative, spread }) => `${criterion} ${alternative} ${spread}`),
    ).toEqual(['k2 a 4', 'k1 a 1', 'k1 b 0', 'k2 b 0']);
    expect(cells[0]?.scores).toEqual([
      { sheet: 0, score: -2 },
      { sheet: 1, score: 2 },
    ]);
  });

  it('counts municipalities by their shares, as the case does', () => {
    const spec: Spec = { scores: { a: [null] }, method: { kommunevekt: 'innbyggere' } };
    const { cells } = assessorsOf(spec, [{ scores: { a: [each({ nord: 4, sor: 0 })] } }]);
    expect(cells[0]).toMatchObject({ mean: 1, used: 1, scores: [{ sheet: 0, score: 1 }] });
  });
});

it('is nothing where there are no sheets', () => {
  expect(assessCase({ scores: { a: [1] } }).assessors).toBeNull();
});

it('is the same whichever order two sheets that count are read in', () => {
  const [one, other] = [{ scores: { a: [3, 1] } }, { scores: { a: [1, 2] } }];
  const first = assessWithSheets({ scores: { a: [null, null] } }, [one, other]);
  const second = assessWithSheets({ scores: { a: [null, null] } }, [other, one]);
  expect(second.alternatives).toEqual(first.alternatives);
});

describe('the parties', () => {
  const LOSES: Spec = { scores: { a: [each({ nord: 4, sor: -1 })], b: [each({ nord: 1, sor: 1 })] } };

  it('are each told in their own order, with who is worse off than today', () => {
    const { parties } = assessCase(LOSES);
    expect(parties).toMatchObject({
      leaders: [{ alternative: 'a', worseOff: [{ municipality: 'sor', value: -1 }] }],
      nobodyWorseOff: ['b'],
    });
    expect(
      parties?.rankings.map(({ municipality, alternatives }) => [
        municipality,
        ...alternatives.map(({ id }) => id),
      ]),
    ).toEqual([
      ['nord', 'a', 'b', 'nullalternativ'],
      ['sor', 'b', 'nullalternativ', 'a'],
    ]);
  });

  it('know what is better for some and no worse for anyone', () => {
    expect(assessCase(LOSES).parties?.improvements).toEqual([
      { alternative: 'b', over: 'nullalternativ', better: ['nord', 'sor'] },
    ]);
    const { parties } = assessCase({
      scores: { a: [each({ nord: 2, sor: 1 })], b: [each({ nord: 2, sor: 0 })] },
    });
    expect(parties?.improvements).toContainEqual({ alternative: 'a', over: 'b', better: ['sor'] });
  });

  it('are never shown an improvement on the leader, whose joint value is the highest', () => {
    for (const spec of [LOSES, { scores: { a: [1, 3], b: [each({ nord: 2, sor: 1 }), 2] } }]) {
      const { parties } = assessCase(spec);
      const leaders = parties?.leaders.map(({ alternative }) => alternative);
      expect(parties?.improvements.filter(({ over }) => leaders?.includes(over))).toEqual([]);
    }
  });

  it.each([
    ['one municipality', { scores: { a: [1] }, case: { kommuner: ['nord'] } }],
    ['nothing to rank', { scores: { a: [GAP] } }],
  ])('are not compared with %s', (_, spec: Spec) => {
    expect(assessCase(spec).parties).toBeNull();
  });
});
