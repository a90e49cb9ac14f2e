// What an analysis says of a ranking: shares of weightings, who is first under which weights, and the states that end it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dominates } from '../../src/engine/dominance.js';
import { analysed, analysisOf, beats, firstShare } from './analyse-build.js';
import { EXCLUDED, each, GAP, lineOf, range } from './build.js';

describe('the shares of weightings', () => {
  it('are worked out where every score is certain', () => {
    // a leads by 2 on the first criterion, b by 1 on the second: a is first where w1·2 > w2·1, so w1 > 1/3.
    const analysis = analysisOf({ scores: { a: [3, 1], b: [1, 2] } });
    expect(analysis.acceptability).toMatchObject({
      method: 'exact',
      samples: null,
      seed: null,
      standardError: null,
    });
    expect(firstShare(analysis, 'a')).toBeCloseTo(2 / 3, 12);
    expect(firstShare(analysis, 'b')).toBeCloseTo(1 / 3, 12);
    expect(beats(analysis, 'a', 'b')).toBeCloseTo(2 / 3, 12);
    expect(beats(analysis, 'a', 'nullalternativ')).toBe(1);
    expect(beats(analysis, 'nullalternativ', 'b')).toBe(0);
  });

  it('are the same as the assessment tells, worked out or drawn', () => {
    for (const scores of [
      { a: [3, 1, -2], b: [1, 2, 1] },
      { a: [range(1, 4), 1, -2], b: [1, 2, GAP] },
    ]) {
      for (const asked of [{}, { draw: { samples: 500, seed: 7 } }]) {
        const { assessment, analysis } = analysed({ scores }, asked);
        expect(assessment.robustness?.method).toBe(analysis?.acceptability.method);
        expect(assessment.robustness?.cooperation.share).toBeCloseTo(
          analysis?.acceptability.cooperation ?? 9,
          9,
        );
        for (const id of ['a', 'b'])
          expect(lineOf(assessment, id).firstShare).toBeCloseTo(firstShare(analysis as never, id), 9);
      }
    }
  });

  it('are drawn where a score is uncertain, and where that is asked for', () => {
    const uncertain = analysisOf({ scores: { a: [range(1, 4), 1], b: [1, 2] } });
    expect(uncertain.acceptability).toMatchObject({ method: 'sampling', samples: 10_000, seed: 20261122 });
    expect(uncertain.uncertainScores).toBe(true);
    const asked = analysisOf({ scores: { a: [3, 1], b: [1, 2] } }, { draw: { samples: 2000, seed: 3 } });
    expect(asked.acceptability).toMatchObject({ method: 'sampling', samples: 2000, seed: 3 });
    const { standardError } = asked.acceptability;
    expect(Math.abs(firstShare(asked, 'a') - 2 / 3)).toBeLessThan(4 * (standardError ?? 0));
    expect(Math.abs(beats(asked, 'a', 'b') - 2 / 3)).toBeLessThan(4 * (standardError ?? 0));
  });

  it('agree, drawn and worked out, within four standard errors, the zero alternative too', () => {
    const scores = { a: [2, -3, 1], b: [-1, 2, 0], c: [1, 0, -2] };
    const exact = analysisOf({ scores });
    const drawn = analysisOf({ scores }, { draw: { samples: 20_000, seed: 11 } });
    const slack = 4 * (drawn.acceptability.standardError ?? 0);
    for (const row of ['a', 'b', 'c', 'nullalternativ']) {
      for (const column of ['a', 'b', 'c', 'nullalternativ'].filter((id) => id !== row))
        expect(Math.abs(beats(exact, row, column) - beats(drawn, row, column))).toBeLessThan(slack);
    }
    for (const [index, { ranks }] of exact.acceptability.alternatives.entries())
      ranks.forEach((share, rank) => {
        const other = drawn.acceptability.alternatives[index]?.ranks[rank] ?? 9;
        expect(Math.abs(share - other)).toBeLessThan(slack);
      });
  });
});

describe('narrowing', () => {
  const spec = { scores: { a: [3, 1], b: [1, 2] } };

  it('says how much is kept, and sets the shares beside those of all weightings', () => {
    const { narrowing, acceptability, unnarrowed } = analysisOf(spec, { order: ['k1'] });
    expect(narrowing).toEqual({
      order: ['k1'],
      between: [],
      regionShare: expect.closeTo(0.5, 9),
      regionMethod: 'exact',
    });
    // w1 is uniform on 1/2 to 1, and a is first from 1/3 on.
    expect(firstShare({ acceptability }, 'a')).toBeCloseTo(1, 12);
    expect(firstShare({ acceptability: unnarrowed as never }, 'a')).toBeCloseTo(2 / 3, 12);
  });

  it('keeps within bounds', () => {
    const { narrowing, acceptability } = analysisOf(spec, {
      between: new Map([['k1', { low: 0.2, high: 0.4 }]]),
    });
    expect(narrowing).toEqual({
      order: [],
      between: [{ criterion: 'k1', low: 0.2, high: 0.4 }],
      regionShare: expect.closeTo(0.2, 9),
      regionMethod: 'exact',
    });
    // Of w1 from 0.2 to 0.4, a has the part from 1/3 on.
    expect(firstShare({ acceptability }, 'a')).toBeCloseTo(1 / 3, 9);
  });

  it('passes by criteria that the agreement does not have', () => {
    const other = analysisOf(spec, {
      order: ['annet', 'k2'],
      between: new Map([['annet', { low: 0, high: 1 }]]),
    });
    expect(other.narrowing?.order).toEqual(['k2']);
    expect(analysisOf(spec, { order: ['annet'] }).narrowing).toBeNull();
  });

  it('holds for drawn weightings too', () => {
    const drawn = analysisOf({ scores: { a: [range(3, 3.5), 1], b: [1, 2] } }, { order: ['k2', 'k1'] });
    expect(drawn.acceptability.method).toBe('sampling');
    // With w2 at least 1/2, a with 3 to 3.5 on k1 is first where w1 > 1/3 down to 2/7.
    expect(firstShare(drawn, 'a')).toBeGreaterThan(1 / 3 - 0.02);
    expect(firstShare(drawn, 'a')).toBeLessThan(3 / 7 + 0.02);
  });
});

describe('weights that are set', () => {
  it('move the intervals and the turning points, not the shares', () => {
    const spec = { scores: { a: [3, 1], b: [1, 2] } };
    const before = analysisOf(spec);
    const after = analysisOf(spec, { weights: new Map([['k2', 4]]) });
    expect([before.leaders, after.leaders]).toEqual([['a'], ['b']]);
    expect(after.weights).toEqual([
      { criterion: 'k1', weight: 0.2, set: false },
      { criterion: 'k2', weight: 0.8, set: true },
    ]);
    expect(after.stability[0]).toMatchObject({
      weight: 0.2,
      winner: [0, expect.closeTo(1 / 3, 12)],
      below: null,
      above: 'a',
    });
    expect(after.turning.weight?.challenger).toBe('a');
    expect(after.acceptability).toEqual({
      ...before.acceptability,
      alternatives: [...before.acceptability.alternatives].reverse(),
    });
  });
});

describe('what one must believe', () => {
  it('is the mean of the weightings in which it is first, against what is usual', () => {
    const { beliefs } = analysisOf({ scores: { a: [3, 1], b: [1, 2] } });
    const [a, b] = beliefs;
    expect(a).toMatchObject({ alternative: 'a', confidence: 1 });
    expect(a?.weights?.map(({ weight }) => weight)).toEqual([
      expect.closeTo(2 / 3, 9),
      expect.closeTo(1 / 3, 9),
    ]);
    expect(b?.weights).toEqual([
      { criterion: 'k1', weight: expect.closeTo(1 / 6, 9), emphasis: 'far-less' },
      { criterion: 'k2', weight: expect.closeTo(5 / 6, 9), emphasis: 'far-more' },
    ]);
  });

  it('is nothing for one that is never first', () => {
    const { beliefs } = analysisOf({ scores: { a: [2, 2], b: [1, 1] } });
    expect(beliefs[1]).toEqual({ alternative: 'b', share: 0, weights: null, confidence: null });
  });
});

describe('a dominated alternative', () => {
  const score = fc.integer({ min: -4, max: 4 });

  it('is never first, alone or more often than it is tied, whatever the weights', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(score, score, score), { minLength: 2, maxLength: 4 }), (rows) => {
        const scores = Object.fromEntries(rows.map((row, index) => [`a${index}`, [...row]]));
        const analysis = analysisOf({ scores });
        rows.forEach((row, lower) => {
          if (!rows.some((other) => dominates([...other], [...row]))) return;
          expect(firstShare(analysis, `a${lower}`)).toBe(0);
          expect(analysis.dominance.joint.some(({ dominated }) => dominated === `a${lower}`)).toBe(true);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('is named for each municipality and for both', () => {
    const { dominance } = analysisOf({
      scores: { a: [each({ nord: 3, sor: 1 }), 2], b: [each({ nord: 1, sor: 2 }), 1] },
    });
    const pair = { dominator: 'a', dominated: 'b' };
    expect(dominance.joint).toContainEqual(pair);
    expect(
      dominance.municipalities.map(({ municipality, pairs }) => [municipality, pairs.length > 0]),
    ).toEqual([
      ['nord', true],
      ['sor', true],
    ]);
    expect(dominance.municipalities[0]?.pairs).toContainEqual(pair);
    expect(dominance.municipalities[1]?.pairs).not.toContainEqual(pair);
  });

  it('is not named while a gap may save it', () => {
    const { dominance } = analysisOf({ scores: { a: [2, 2], b: [1, GAP] } });
    expect(dominance.joint).not.toContainEqual({ dominator: 'a', dominated: 'b' });
  });
});

describe('other methods', () => {
  it('agree with a ranking that is clear', () => {
    const { methods } = analysisOf({ scores: { a: [4, 4], b: [2, 1], c: [1, 1] } });
    expect(methods?.map(({ sameFirst, tau }) => [sameFirst, tau])).toEqual([
      [true, 1],
      [true, 1],
      [true, 1],
      [true, 1],
    ]);
  });

  it('say what it is that they look at where they put another first', () => {
    // a is far ahead on one criterion, b a little ahead on the three others.
    const { methods, leaders } = analysisOf({ scores: { a: [4, 0, 0, 0], b: [1, 0.5, 0.5, 0.5] } });
    expect(leaders).toEqual(['a']);
    const usual = methods?.find(({ method }) => method === 'promethee-usual');
    expect(usual).toMatchObject({ first: ['b'], sameFirst: false });
    expect(usual?.reason).toMatchObject({
      alternative: 'b',
      leader: 'a',
      why: { id: 'better-not-how-much' },
    });
    for (const { sameFirst, reason } of methods ?? []) expect(reason === null).toBe(sameFirst);
  });

  it('are none where there is only one to rank', () => {
    const only = { scores: { a: [2, 2] }, zero: { 'kan-videreføres': 'nei' } };
    expect(analysisOf(only).methods).toBeNull();
    expect(analysisOf({ scores: { a: [2, 2] } }).methods).not.toBeNull();
  });

  it('name the criteria that tell nothing apart', () => {
    const spec = { scores: { a: [1, 3], b: [1, 2] }, zero: { 'kan-videreføres': 'nei' } };
    expect(analysisOf(spec).constantCriteria).toEqual(['k1']);
  });
});

describe('leaving a criterion out', () => {
  it('tells who then leads, and whether that is as before', () => {
    const { leaveOneOut } = analysisOf({ scores: { a: [3, -1], b: [1, 0.5] } });
    expect(leaveOneOut).toEqual([
      { criterion: 'k1', leaders: ['b'], value: 0.5, same: false },
      { criterion: 'k2', leaders: ['a'], value: 3, same: true },
    ]);
  });

  it('tells nothing of the only one', () => {
    expect(analysisOf({ scores: { a: [3], b: [1] } }).leaveOneOut).toEqual([]);
  });
});

describe('a three-way tie', () => {
  const tie = { scores: { a: [2, 1], b: [2, 1], c: [2, 1] } };

  it('is shared equally in everything', () => {
    const analysis = analysisOf(tie);
    expect(analysis.leaders).toEqual(['a', 'b', 'c']);
    expect(analysis.alike).toEqual([['a', 'b', 'c']]);
    for (const id of analysis.leaders) expect(firstShare(analysis, id)).toBeCloseTo(1 / 3, 12);
    expect(beats(analysis, 'a', 'b')).toBe(0.5);
    expect(analysis.turning.shared).toBe(true);
    expect(analysis.methods?.every(({ first }) => first.join() === 'a,b,c')).toBe(true);
  });
});

describe('where nothing is ranked there is no analysis', () => {
  it.each([
    ['without scores', { scores: { a: [GAP], b: [GAP] } }],
    ['without alternatives', { scores: {} }],
    ['where all is excluded', { scores: { a: [1] }, alternatives: { a: EXCLUDED } }],
  ])('%s', (_, spec) => {
    expect(analysed(spec).analysis).toBeNull();
  });

  it('of a file that cannot be read', () => {
    expect(analysed({ scores: { a: [1] }, case: { kommuner: 3 } }).assessment.case).toBeNull();
  });
});

describe('weights that are set', () => {
  const weights = new Map([['k1', 3]]);

  it('leave nothing open where every score is certain', () => {
    // Three to one: 2.5 against 1.25.
    const analysis = analysisOf({ scores: { a: [3, 1], b: [1, 2] } }, { weights });
    expect(analysis.firstAtWeights).toEqual([
      { alternative: 'a', share: 1 },
      { alternative: 'b', share: 0 },
    ]);
  });

  it('leave open what the uncertain scores decide', () => {
    // b is 1.75; a is (3x + 1) / 4 with x uniform on [1, 3], so it is ahead where x > 2: half of the draws.
    const analysis = analysisOf({ scores: { a: [range(1, 3), 1], b: [2, 1] } }, { weights });
    const shares = analysis.firstAtWeights?.map(({ share }) => share) ?? [];
    expect(Math.abs((shares[0] ?? 9) - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / 10_000));
    expect((shares[0] ?? 9) + (shares[1] ?? 9)).toBeCloseTo(1, 9);
  });

  it('are nothing to tell of where none are', () => {
    expect(analysisOf({ scores: { a: [3, 1] } }).firstAtWeights).toBeNull();
  });
});
