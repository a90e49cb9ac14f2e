// The sheets and the parties in a terminal: in short on the page, and in full, at every width.
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.js';
import { LANGUAGES } from '../../src/diagnostics/language.js';
import { loadMessages } from '../../src/messages/load.js';
import { assessorLines } from '../../src/presenters/terminal-assessors.js';
import { assessorDetailLines, partyLines } from '../../src/presenters/terminal-assessors-full.js';
import { createStyle } from '../../src/presenters/terminal-style.js';
import { assessCase, each, type Spec } from '../assessment/build.js';
import { assessWithSheets, assessWithTexts, sheetText } from '../support/sheets.js';

const EMPTY: Spec = { scores: { a: [null, null], b: [null, null] } };
const TWO = [
  { by: 'Nord, helse', municipality: 'nord', scores: { a: [2, 2], b: [1, -1] } },
  { by: 'Sør, plan', municipality: 'sor', scores: { a: [2, -1], b: [1, 1.5] } },
];

async function shown(
  assessment: Assessment,
  { width = 80, language = 'nb' as (typeof LANGUAGES)[number] } = {},
) {
  const view = { assessment, style: createStyle(width, 0), messages: await loadMessages(language) };
  return {
    short: assessorLines(view).join('\n'),
    full: assessorDetailLines(view).join('\n'),
    parties: partyLines(view).join('\n'),
  };
}

describe('the sheets', () => {
  it('are told in short: who, what counts, how far they agree, where they differ', async () => {
    const { short } = await shown(assessWithSheets(EMPTY, TWO));
    expect(short).toContain('– Nord, helse (for Nord), 10.\u00a0september\u00a02025: 4 av 4 vurderinger');
    expect(short.replace(/\s+/g, ' ')).toContain(
      '4 av 4 vurderinger i rangeringen er gjennomsnittet av arkene',
    );
    expect(short).toContain('Enighet om rekkefølgen: 0,');
    expect(short).toContain('– Kriterium k2, «Navn a»: Nord, helse +2 · Sør, plan −1');
    expect(short.indexOf('Kriterium k2, «Navn a»')).toBeLessThan(short.indexOf('Kriterium k2, «Navn b»'));
  });

  it('are told in full: a table of them, and the order of each', async () => {
    const { full } = await shown(assessWithSheets(EMPTY, TWO));
    expect(full).toMatch(/Nord, helse +Nord +10\.\u00a0september\u00a02025 +4 av 4/);
    expect(full).toContain(
      '– Nord, helse:\n   1.\u00a0Navn a (+2,0) · 2.\u00a0Navn b (0,0) · 2.\u00a0Hver for seg (0,0)',
    );
    expect(full).toContain(
      '– Sør, plan:\n   1.\u00a0Navn b (+1,3) · 2.\u00a0Navn a (+0,5) · 3.\u00a0Hver for seg (0,0)',
    );
  });

  it('stand beside a case that has its own scores, with where it differs from them', async () => {
    const { short } = await shown(assessWithSheets({ scores: { a: [2, 2], b: [1, 1] } }, TWO));
    expect(short).toContain('Poengene i rangeringen er sakens egne.');
    expect(short).toContain('– Kriterium k2, «Navn a»: saken +2, arkene i snitt +0,5');
  });

  it('that cannot be read or are not counted are told as that', async () => {
    const one = sheetText({ by: 'Kari', scores: { a: [1] } });
    const { short, full } = await shown(assessWithTexts(EMPTY, [one, one, 'format: ark/1\nsak: prove']));
    for (const text of [short, full]) {
      expect(text).toContain('cases/3.ark.yaml');
      expect(text.replace(/\s+/g, ' ')).toContain('ikke regnet med, siden samme');
    }
  });

  it('are named with their municipality where one assessor has several', async () => {
    const both = TWO.map((sheet) => ({ ...sheet, by: 'Kari' }));
    const { short } = await shown(assessWithSheets(EMPTY, both));
    expect(short).toContain('Kari (for Nord) +2 · Kari (for Sør) −1');
  });

  it('with the same scores, or without any, have no disagreement to show', async () => {
    const same = { scores: { a: [1, 1], b: [2, 2] } };
    expect((await shown(assessWithSheets(EMPTY, [same, same]))).short).toContain('ingen ulike poeng');
    const { short, full } = await shown(assessWithSheets(EMPTY, [{ scores: { a: [] } }]));
    expect(short).toContain('kan ikke måles');
    expect(full).toContain('ingen kriterier der alle alternativene er vurdert');
    for (const text of [short, full]) expect(text).not.toContain('Størst uenighet');
  });

  it('are nothing where there are none', async () => {
    expect(await shown(assessCase({ scores: { a: [1] } }))).toMatchObject({ short: '', full: '' });
  });
});

describe('the parties', () => {
  const LOSES: Spec = { scores: { a: [each({ nord: 4, sor: -1 })], b: [each({ nord: 1, sor: 1 })] } };

  it('are told who loses, and under what nobody does', async () => {
    const { parties } = await shown(assessCase(LOSES));
    expect(parties).toContain(
      '– Sør:\n   1.\u00a0Navn b (+1,0) · 2.\u00a0Hver for seg (0,0) · 3.\u00a0Navn a (−1,0)',
    );
    expect(parties).toContain('Sør får lavere verdi med «Navn a» enn med nullalternativet (−1,0).');
    expect(parties.replace(/\s+/g, ' ')).toContain('når de velger «Navn b».');
    expect(parties.replace(/\s+/g, ' ')).toContain(
      'Ikke noe annet alternativ er bedre enn «Navn a» for én kommune',
    );
  });

  it('are told that nobody loses, and that somebody always does', async () => {
    expect((await shown(assessCase({ scores: { a: [1], b: [2] } }))).parties).toContain(
      'Ingen av kommunene får lavere verdi med «Navn b»',
    );
    const always: Spec = { scores: { a: [each({ nord: 4, sor: -1 })] } };
    expect((await shown(assessCase(always))).parties.replace(/\s+/g, ' ')).toContain(
      'Alle alternativene gir minst én kommune lavere verdi',
    );
  });

  it('are told what is better for one and no worse for another, where there is such a thing', async () => {
    const assessment = assessCase(LOSES);
    const { parties } = assessment;
    if (parties === null) throw new Error('no parties');
    const gain = { alternative: 'b', over: 'a', better: ['sor'] };
    const with_ = { ...assessment, parties: { ...parties, improvements: [gain] } };
    expect((await shown(with_)).parties).toContain(
      '«Navn b» er bedre enn «Navn a» for Sør, og ikke dårligere for noen.',
    );
  });

  it('are told of each alternative that shares the first place', async () => {
    const shared: Spec = { scores: { a: [each({ nord: 4, sor: -1 })], b: [each({ nord: 1.5, sor: 1.5 })] } };
    const text = (await shown(assessCase(shared))).parties.replace(/\s+/g, ' ');
    expect(text).toContain('Sør får lavere verdi med «Navn a» enn med nullalternativet (−1,0).');
    expect(text).toContain('Ingen av kommunene får lavere verdi med «Navn b» enn');
    expect(text).toContain('Ikke noe annet alternativ er bedre enn «Navn b» for én kommune');
  });

  it('are nothing where there is one', async () => {
    const one: Spec = { scores: { a: [1] }, case: { kommuner: ['nord'] } };
    expect((await shown(assessCase(one))).parties).toBe('');
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it.each([20, 40, 60, 80, 120])('every line fits %i columns', async (width) => {
    const long = TWO.map((sheet) => ({ ...sheet, by: `${sheet.by} ${'og mange andre '.repeat(8)}` }));
    const parts = await shown(assessWithSheets(EMPTY, long), { width, language });
    for (const line of Object.values(parts).join('\n').split('\n')) {
      expect(stringWidth(line), line).toBeLessThanOrEqual(width);
      expect(line).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});
