// What a case leaves open is filled with the mean of its sheets; what it says itself stands.
import { describe, expect, it } from 'vitest';
import { placesOf } from '../support/build.js';
import { assessWithSheets, assessWithTexts, eachOf, scoresOf, sheetText } from '../support/sheets.js';
import { assessCase, each, GAP, lineOf, range } from './build.js';

const EMPTY = { scores: { a: [null, null], b: [null, null] } };

describe('scores that the case leaves to its sheets', () => {
  it('are the arithmetic mean of them', () => {
    const assessment = assessWithSheets(EMPTY, [
      { scores: { a: [4, 1], b: [0, -2] } },
      { scores: { a: [1, 2], b: [0, -1] } },
      { scores: { a: [1, 0], b: [3, 0] } },
    ]);
    expect(scoresOf(assessment)).toEqual({ k1: [2, 1], k2: [1, -1] });
    expect(lineOf(assessment, 'a')).toMatchObject({ value: 1.5, rank: 1 });
    expect(assessment.assessors?.origins).toEqual({ case: 0, sheets: 4, both: 0, none: 0 });
    expect(assessment.basis).toMatchObject({ asked: 4, given: 4 });
    expect(assessment.findings.map(({ code }) => code)).not.toContain('kriterium-ikke-vurdert');
  });

  it.each([
    ['Bedre for alle ansatte.', []],
    [
      'To av de fire som arbeider om natten, kan gå over til dagvakt.',
      ['To av de fire som arbeider om natten, kan gå over til dagvakt'],
    ],
  ])('share what is said, and not the name of who says it: %s', (text, facts) => {
    const by = 'Fredrikstad kommune, helse og velferd';
    const score = { poeng: 1, begrunnelse: text };
    const { findings } = assessWithSheets(EMPTY, [{ by, scores: { a: [score, score], b: [0, 0] } }]);
    const found = findings.filter(({ code }) => code === 'mulig-dobbelttelling');
    expect(found.map(({ args }) => (args as { facts?: unknown }).facts)).toEqual(
      facts.length > 0 ? [facts] : [],
    );
  });

  it('are the mean for each municipality first, and then over the municipalities', () => {
    const assessment = assessWithSheets(EMPTY, [
      { municipality: 'nord', scores: { a: [4, 0], b: [0, 0] } },
      { municipality: 'nord', scores: { a: [2, 0], b: [0, 0] } },
      { municipality: 'sor', scores: { a: [-1, 0], b: [0, 0] } },
      { scores: { a: [0, 0], b: [0, 0] } },
    ]);
    expect(eachOf(assessment, 'k1', 'a')).toEqual({ nord: 2, sor: -0.5 });
    expect(scoresOf(assessment).k1?.[0]).toBe(0.75);
    const mean = assessment.assessors?.cells.find(
      ({ alternative, criterion }) => `${criterion} ${alternative}` === 'k1 a',
    );
    expect(mean).toMatchObject({ mean: 0.75, used: 0.75, origin: 'sheets', low: -1, high: 4, spread: 5 });
  });

  it('leave out those who have not assessed, and are a gap where nobody has', () => {
    const assessment = assessWithSheets(EMPTY, [
      { scores: { a: [4, GAP], b: [1, null] } },
      { scores: { a: [GAP, null], b: [2, null] } },
    ]);
    expect(scoresOf(assessment)).toEqual({ k1: [4, 1.5], k2: [null, null] });
    expect(assessment.assessors?.origins).toEqual({ case: 0, sheets: 2, both: 0, none: 2 });
    expect(assessment.assessors?.sheets.map(({ given, asked }) => [given, asked])).toEqual([
      [2, 4],
      [1, 4],
    ]);
  });

  it('are a gap for the municipality that no sheet is for', () => {
    const assessment = assessWithSheets(EMPTY, [{ municipality: 'nord', scores: { a: [2, 2], b: [1, 1] } }]);
    expect(eachOf(assessment, 'k1', 'a')).toEqual({ nord: 2, sor: null });
    expect(assessment.findings.map(({ code }) => code)).toContain('kriterium-ikke-vurdert');
    expect(assessment.assessors?.cells[0]).toMatchObject({ mean: null, used: null, origin: 'sheets' });
  });

  it('have the mean of the ends of the ranges for a range; a score without one is certain', () => {
    const assessment = assessWithSheets({ scores: { a: [null] } }, [
      { scores: { a: [range(-2, 2)] } },
      { scores: { a: [2] } },
    ]);
    // −2 … 2 and 2 have the middle 1 and the ends 0 and 2: never below the zero alternative.
    expect(scoresOf(assessment).k1).toEqual([1]);
    expect(assessment.robustness?.cooperation.share).toBe(1);
  });

  it('take the scores per municipality of a sheet that is for all', () => {
    const assessment = assessWithSheets({ scores: { a: [null] } }, [
      { scores: { a: [each({ nord: 4, sor: 0 })] } },
      { scores: { a: [1] } },
    ]);
    expect(eachOf(assessment, 'k1', 'a')).toEqual({ nord: 2.5, sor: 0.5 });
  });

  it('carry the reasons with whose they are, and the sources', () => {
    const reasoned = (reason: string) => ({ scores: { a: [{ poeng: -2, begrunnelse: reason }] } });
    const assessment = assessWithSheets({ scores: { a: [null] } }, [reasoned('Dyrt.'), reasoned('Seint.')]);
    expect(assessment.basis).toMatchObject({ given: 1, reasoned: 1 });
    expect(assessment.recommendation.drivers).toEqual([{ criterion: 'k1', score: -2, contribution: -2 }]);
    expect(JSON.stringify(assessment.recommendation.counterargument)).not.toContain('undefined');
  });
});

describe('a score that the case has itself', () => {
  it('stands, and the sheets are shown beside it', () => {
    const spec = { scores: { a: [2, 2], b: [1, 1] } };
    const alone = assessCase(spec);
    const assessment = assessWithSheets(spec, [{ scores: { a: [-4, 1], b: [4, 1] } }]);
    expect({ ...assessment, assessors: null }).toEqual(alone);
    expect(assessment.assessors?.origins).toEqual({ case: 4, sheets: 0, both: 0, none: 0 });
    expect(assessment.assessors?.departures).toEqual([
      { criterion: 'k1', alternative: 'a', used: 2, mean: -4, sheets: 1 },
      { criterion: 'k1', alternative: 'b', used: 1, mean: 4, sheets: 1 },
      { criterion: 'k2', alternative: 'a', used: 2, mean: 1, sheets: 1 },
    ]);
  });

  it('stands for its municipality, while the sheets fill the other', () => {
    const assessment = assessWithSheets({ scores: { a: [each({ nord: 3, sor: null })] } }, [
      { scores: { a: [-1] } },
    ]);
    expect(eachOf(assessment, 'k1', 'a')).toEqual({ nord: 3, sor: -1 });
    expect(assessment.assessors?.origins).toEqual({ case: 0, sheets: 0, both: 1, none: 0 });
  });

  it('gives way where it openly says that nothing is assessed', () => {
    const assessment = assessWithSheets({ scores: { a: [GAP] } }, [{ scores: { a: [3] } }]);
    expect(scoresOf(assessment).k1).toEqual([3]);
  });

  it('is not replaced when it is wrong: it is mended', () => {
    const assessment = assessWithSheets({ scores: { a: [9] } }, [{ scores: { a: [3] } }]);
    expect(scoresOf(assessment).k1).toEqual([null]);
    expect(assessment.findings.map(({ code }) => code)).toContain('poeng-utenfor-skala');
  });
});

describe('a sheet with faults', () => {
  const good = sheetText({ by: 'Kari', scores: { a: [2, 2], b: [1, 1] } });

  it('is told in its own file, is left out where it cannot be read, and stops no ranking', () => {
    const assessment = assessWithTexts(EMPTY, [good, 'format: ark/1\nsak: prove\nvurdert-av: Ola\n']);
    expect(assessment.assessors).toMatchObject({ unread: ['cases/2.ark.yaml'] });
    expect(scoresOf(assessment).k1).toEqual([2, 1]);
    const faults = assessment.findings.filter(({ severity }) => severity === 'feil');
    expect(faults.map(({ location }) => location.file)).toEqual(['cases/2.ark.yaml', 'cases/2.ark.yaml']);
    expect(assessment.recommendation.reasons.map(({ id }) => id)).not.toContain('requirements-unmet');
  });

  it('counts for what is right in it', () => {
    const wrong = sheetText({ by: 'Ola', scores: { a: [7, 0], c: [1, 1] }, criteria: ['k1', 'k9'] });
    const assessment = assessWithTexts(EMPTY, [good, wrong]);
    expect(scoresOf(assessment).k1).toEqual([2, 1]);
    const inSheet = assessment.findings.filter(({ location }) => location.file === 'cases/2.ark.yaml');
    expect(inSheet.map(({ code }) => code).sort()).toEqual([
      'poeng-utenfor-skala',
      'ukjent-henvisning',
      'ukjent-henvisning',
    ]);
  });

  it('of an assessor who has one already is not counted', () => {
    const again = sheetText({ by: ' kari ', scores: { a: [-4, -4], b: [4, 4] } });
    const assessment = assessWithTexts(EMPTY, [good, again]);
    expect(scoresOf(assessment)).toEqual({ k1: [2, 1], k2: [2, 1] });
    expect(assessment.assessors?.sheets.map(({ counted }) => counted)).toEqual([true, false]);
    expect(assessment.assessors?.rankings.map(({ sheet }) => sheet)).toEqual([0]);
    const [finding] = assessment.findings.filter(({ code }) => code === 'ark-samme-vurderer');
    expect(finding?.location.file).toBe('cases/2.ark.yaml');
    expect(finding?.related.map(({ file }) => file)).toEqual(['cases/1.ark.yaml']);
  });

  it.each([
    ['nord', 'sor', true],
    ['nord', 'nord', false],
    [undefined, 'nord', false],
  ])('by one assessor for %s and for %s counts: %s', (first, second, counted) => {
    const sheet = (municipality: string | undefined) => ({
      by: 'Kari',
      ...(municipality !== undefined && { municipality }),
      scores: { a: [1] },
    });
    const { assessors } = assessWithSheets({ scores: { a: [null] } }, [sheet(first), sheet(second)]);
    expect(assessors?.sheets.map((one) => one.counted)).toEqual([true, counted]);
  });
});

it('points at the sheet for what a rule finds in a score that came from it', () => {
  const { findings } = assessWithSheets({ scores: { a: [null] } }, [{ scores: { a: [{ poeng: 2 }] } }]);
  const missing = findings.filter(({ code }) => code === 'begrunnelse-mangler');
  expect(missing.map(({ location }) => location.file)).toEqual(['cases/1.ark.yaml']);
  expect(placesOf(missing)).toHaveLength(1);
});
