// The page of an analysis, as it is drawn: within the width, in signs that stand for the shares, safe whatever a name holds.
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { loadMessages } from '../../src/messages/load.js';
import { nb } from '../../src/messages/nb.js';
import { presentAnalysisCsv } from '../../src/presenters/csv-analysis.js';
import { presentAnalysisMarkdown } from '../../src/presenters/markdown-analysis.js';
import { presentAnalysis } from '../../src/presenters/terminal-analysis.js';
import { createStyle } from '../../src/presenters/terminal-style.js';
import { analysed } from '../assessment/analyse-build.js';
import { EXCLUDED, GAP, range, type Spec } from '../assessment/build.js';
import { assessWithSheets, type SheetSpec } from '../support/sheets.js';

const page = (spec: Spec, { width = 80, asked = {} } = {}) =>
  presentAnalysis(analysed(spec, asked), createStyle(width, 0), { messages: nb, brief: false });

const LEADER: Spec = { scores: { a: [3, 1], b: [1, 2] } };
/** The page of a case that is scored in full, with sheets beside it. */
const sheetPage = (sheets: readonly SheetSpec[]) =>
  presentAnalysis({ ...analysed(LEADER), assessment: assessWithSheets(LEADER, sheets) }, createStyle(80, 0), {
    messages: nb,
    brief: false,
  });
const SEVEN: Spec = {
  scores: Object.fromEntries('abcdefg'.split('').map((id, index) => [id, [index - 3, 3 - index, 1]])),
};

describe('the page', () => {
  const specs: [string, Spec][] = [
    ['of two', LEADER],
    ['of seven', SEVEN],
    ['with ranges and gaps', { scores: { a: [range(1, 3), GAP, 2], b: [GAP, 1, 2] } }],
  ];

  it.each(specs)('%s is never wider than the terminal', async (_, spec) => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const messages = await loadMessages(language);
      const one = analysed(spec, { order: ['k1'] });
      for (const width of [20, 40, 60, 80, 100, 120]) {
        const text = presentAnalysis(one, createStyle(width, 0), { messages, brief: false });
        const widest = Math.max(...text.split('\n').map((line) => stringWidth(line)));
        expect([width, widest <= width]).toEqual([width, true]);
      }
    }
  });

  it('draws a bar of thirty columns in which each place has its share', () => {
    // a is first in two thirds of the weightings, b in the rest.
    const text = page(LEADER);
    expect(text).toContain(`${'█'.repeat(20)}${'▓'.repeat(10)}`);
    expect(text).toContain(`${'█'.repeat(10)}${'▓'.repeat(20)}`);
    expect(text).toContain('█\u00a01. plass; ▓\u00a02. plass');
  });

  it('counts all from the fifth place down as one where there are more', () => {
    expect(page(SEVEN)).toContain('·\u00a05. plass eller lavere');
  });

  it('marks the present weight, and where another leads', () => {
    // a leads while the first criterion has more than a third.
    expect(page(LEADER)).toMatch(/Kriterium k1 +50\u00a0% +·{8}━{4}●━{12} +fra 33,3\u00a0%,/);
  });

  it('says that nothing is drawn, or how it was', () => {
    expect(page(LEADER)).toContain('Ingenting er trukket tilfeldig');
    const drawn = page(LEADER, { asked: { draw: { samples: 1000, seed: 5 } } });
    expect(drawn).toMatch(/1\u00a0000 tilfeldige vektinger[\s\S]*startverdi 5\)[\s\S]*Standardfeilen/);
  });

  it('says how many weightings are left, and what that settles', () => {
    const text = page(LEADER, { asked: { order: ['k1'] } });
    expect(text).toContain('Den beholder 50 av 100');
    expect(text).toContain('Det avgjør førsteplassen: «Navn a»');
    expect(text).toContain('«Navn a»: først i 100 av 100, mot 67 av 100 uten avgrensningen.');
  });

  it('warns where each draw depends on the one before', () => {
    // An order and a bound on eight criteria: too many pieces to draw from.
    const spec = { scores: { a: [range(3, 4), 1, 0, 1, 2, 0, 1, 1], b: [1, 2, 0, 0, 1, 1, 1, 2] } };
    const between = new Map([['k2', { low: 0.05, high: 0.2 }]]);
    const text = page(spec, { asked: { order: ['k1'], between } });
    expect(text.replace(/\s+/g, ' ')).toContain('Hver vekting er trukket ut fra den forrige');
  });

  it('says what no weights can tell apart, and what is never first', () => {
    const tie = page({ scores: { a: [2, 1], b: [2, 1], c: [2, 1] } }).replace(/\s+/g, ' ');
    expect(tie).toContain('Ingen vekter kan skille dem');
    expect(page({ scores: { a: [2, 2], b: [1, 1] } })).toContain('«Navn b» kommer aldri først');
  });

  it('says what the law keeps out of the ranking', () => {
    const spec = { scores: { a: [2, 2], b: [1, 1] }, alternatives: { b: EXCLUDED } };
    expect(page(spec)).toContain('Ikke med i rangeringen: «Navn b»');
    expect(page({ scores: { a: [2] }, alternatives: { a: EXCLUDED } })).toContain('Utenfor rangeringen');
  });

  it('is one sentence where there is nothing to rank, and the findings where the file cannot be read', () => {
    expect(page({ scores: { a: [GAP] } })).toContain('Det er ingen rangering å analysere.');
    expect(page({ ...LEADER, case: { kommuner: 3 } })).toContain('kan ikke vurderes slik filen er nå');
  });

  it('speaks of the weightings drawn where all of them agree, and gives no error of them', () => {
    const drawn = { draw: { samples: 1, seed: 1 }, budget: 0 };
    const text = page(LEADER, { asked: drawn }).replace(/\s+/g, ' ');
    expect(text).toContain('kommer først i alle vektingene som er trukket.');
    expect(text).toContain('standardfeilen kan ikke anslås');
    expect(text).not.toContain('uansett hva du mener');
  });

  it('does not say that one alone comes first whatever one believes', () => {
    const text = page({ scores: { a: [2, -1] } }).replace(/\s+/g, ' ');
    expect(text).toContain('«Navn a» er det eneste alternativet som kan velges.');
    expect(text).toContain('Nullalternativet er holdt utenfor.');
    expect(text).not.toContain('kommer først i alle vektinger, uansett');
  });

  it('says where the first place holds at the present weight only', () => {
    const text = page({ scores: { a: [2, 1], b: [1, 2] } }, { width: 120 });
    expect(text).toContain('bare ved 50\u00a0%, under det leder b, over det a');
  });

  it('tells who loses under each of those that share the first place', () => {
    const text = page({ scores: { a: [2, 1], b: [1, 2] } });
    for (const name of ['Navn a', 'Navn b'])
      expect(text.replace(/\s+/g, ' ')).toContain(`Ingen av kommunene får lavere verdi med «${name}»`);
  });

  it('leaves out of a narrowing those who are first neither before nor after', () => {
    const text = page({ scores: { a: [3, 1], b: [1, 2], c: [0, 0] } }, { asked: { order: ['k1'] } });
    expect(text).toContain('«Navn b»: først i');
    expect(text).not.toContain('«Navn c»: først i');
  });

  it('explains no columns where there are none', () => {
    const told = (width: number) => page(LEADER, { width }).replace(/\s+/g, ' ');
    expect(told(80)).toContain('mot det i kolonnen');
    expect(told(50)).not.toContain('mot det i kolonnen');
  });

  it('tells what is wrong with a sheet that the numbers rest on, but not that one is only begun', () => {
    const wrong = { by: 'Kari', scores: { a: [1, 1], x: [1, 1] } };
    const text = sheetPage([wrong, { by: 'Per', scores: { a: [1] } }]).replace(/\s+/g, ' ');
    expect(text).toContain('– feil: «x» er ikke et alternativ i saken.');
    expect(text).not.toContain('Arket har 1 av');
    expect(text).toMatch(/Vurderingsark: cases\/1\.ark\.yaml \([0-9a-f]{16}\)/);
  });

  it('tells what another method looks at', () => {
    const text = page({ scores: { a: [4, 0, 0, 0], b: [1, 0.5, 0.5, 0.5] } }).replace(/\s+/g, ' ');
    expect(text).toMatch(/✗ PROMETHEE II, vanlig/);
    expect(text).toContain('hvem som er best på hvert kriterium, ikke hvor mye');
  });
});

describe('a name that would do harm', () => {
  const HOSTILE = '=cmd|\u001b[31m';
  const one = () => analysed({ ...LEADER, alternatives: { a: { navn: HOSTILE } } });

  it('moves no terminal', () => {
    const style = createStyle(80, 0);
    expect(presentAnalysis(one(), style, { messages: nb, brief: false })).not.toContain('\u001b');
  });

  it('is no formula to a spreadsheet', () => {
    const text = presentAnalysisCsv([one()], nb);
    expect(text).not.toMatch(/(?:^|;)=/m);
    expect(text).toMatch(/;0,6667\r\n/);
  });

  it('is told of sheets and municipalities in Markdown too, and does no harm there', () => {
    const sheets = [
      { by: 'Nord | <b>', municipality: 'nord', scores: { a: [2, 2], b: [1, 1] } },
      { by: 'Sør', municipality: 'sor', scores: { a: [1, 2], b: [1, 0] } },
    ];
    const assessment = assessWithSheets(LEADER, sheets);
    const text = presentAnalysisMarkdown([{ ...analysed(LEADER), assessment }], nb);
    expect(text).toContain('### Vurderingsark\n\n- Nord \\| \\<b\\> (for Nord)');
    expect(text).toContain('Kendalls W, 2 av 2 ark');
    expect(text).toContain('Størst uenighet:\n\n- Kriterium k1, «Navn a»: Nord');
    expect(text).toMatch(/### Kommunene hver for seg\n\n- Nord: 1\.\u00a0Navn a/);
  });

  it('ends no cell of a table', () => {
    const text = presentAnalysisMarkdown([one()], nb);
    expect(text).toContain('=cmd\\|');
    for (const line of text.split('\n').filter((row) => row.startsWith('| ')))
      expect(line.split(/(?<!\\)\|/).length).toBeGreaterThan(3);
  });
});

describe('weights that are set', () => {
  const asked = { weights: new Map([['k1', 3]]) };
  const plain = (text: string) => text.replace(/\s+/g, ' ');

  it('are held against weightings that are all as likely', () => {
    expect(plain(page(LEADER, { asked }))).toContain(
      'er «Navn a» først i 67 av 100. Disse vektene avgjør førsteplassen, siden ingen poeng er usikre.',
    );
    expect(page(LEADER)).not.toContain('like sannsynlige, er «Navn a»');
  });

  it('leave the uncertain scores open', () => {
    const uncertain: Spec = { scores: { a: [range(2, 4), 1], b: [2, 1] } };
    expect(plain(page(uncertain, { asked }))).toMatch(
      /Med disse vektene er bare de usikre poengene åpne, og det er først i (?:over )?\d+ av 100 trekk av dem\./,
    );
  });
});

describe('«all»', () => {
  it('is all there are where the shares are worked out, and all that were tried where they are drawn', async () => {
    for (const [language, exact, tried] of [
      ['nb', 'i alle mulige vektinger av kriteriene.', 'i alle de prøvde vektingene av kriteriene.'],
      ['nn', 'i alle moglege vektingar av kriteria.', 'i alle dei prøvde vektingane av kriteria.'],
      ['en', 'in every possible way of weighting', 'in every way of weighting the criteria that was tried.'],
    ] as const) {
      const { page: words } = await loadMessages(language);
      expect(words.turning.cooperation(1, 'exact')).toContain(exact);
      expect(words.turning.cooperation(1, 'sampling')).toContain(tried);
      for (const share of [0, 1]) {
        expect(words.turning.first('A', share, 'exact')).not.toBe(
          words.turning.first('A', share, 'sampling'),
        );
        expect(words.turning.cooperation(0, 'exact')).not.toBe(words.turning.cooperation(0, 'sampling'));
      }
      expect(words.turning.first('A', 0.5, 'exact')).toBe(words.turning.first('A', 0.5, 'sampling'));
    }
  });

  it('is no more than was tried on a page that is narrowed', () => {
    const text = page({ scores: { a: [3, 1], b: [1, 2] } }, { asked: { order: ['k1'] } });
    expect(text).not.toMatch(/alle mulige vektinger av\s+kriteriene\.\s+Av 100/);
  });
});
