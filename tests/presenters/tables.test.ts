// Tables of cases for other programs, with texts that a spreadsheet would run, or that would break the table.
import { describe, expect, it } from 'vitest';
import { portfolioOf } from '../../src/assessment/portfolio.js';
import { nb } from '../../src/messages/nb.js';
import { presentCsv } from '../../src/presenters/csv.js';
import { presentMarkdown } from '../../src/presenters/markdown.js';
import { assessCase } from '../assessment/build.js';

const titled = (tittel: string) =>
  portfolioOf([assessCase({ scores: { a: [-1.5] }, case: { tittel }, status: 'til-behandling' })]);

/** The cells of each record of a file that is as RFC 4180 says. */
function records(csv: string): string[][] {
  const text = csv.replace(/^\ufeff/, '');
  const lines: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (found === null) throw new Error('no cell');
    lines.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}

describe('CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1+cmd', "'+1+cmd"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1+1', "' =1+1"],
    ['\t=1+1', "' =1+1"],
    ['\r=1+1', "' =1+1"],
    ['＝1+1', "'＝1+1"],
    ['=HYPERLINK("http://x";"y")', '\'=HYPERLINK("http://x";"y")'],
    ['-12', '-12'],
    ['+1,5', '+1,5'],
    ['a;b', 'a;b'],
    ['say "so"', 'say "so"'],
    ['two\nlines', 'two lines'],
    ['\u001b[31m', '\\u001b[31m'],
    ['a = b', 'a = b'],
  ])('has %j as %j', (title, cell) => {
    const [heads, row] = records(presentCsv(titled(title), nb));
    expect(row?.[0]).toBe(cell);
    expect(row).toHaveLength(heads?.length ?? 0);
  });

  it('begins with a byte order mark, and ends each record with CR LF', () => {
    const csv = presentCsv(titled('Sak'), nb);
    expect(csv).toMatch(/^\ufeffSak;/);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv).toMatch(/\r\n$/);
  });

  it('has numbers that a spreadsheet in Norway reads as numbers', () => {
    const [heads = [], row = []] = records(presentCsv(titled('Sak'), nb));
    expect(row[heads.indexOf('Verdi')]).toBe('-1,5');
  });
});

describe('a case whose steps have cases of their own', () => {
  const portfolio = portfolioOf([
    assessCase({
      scores: { a: [1] },
      case: { id: 'alt', tittel: 'Alt', trinn: [{ sak: 'lonn', navn: 'Lønn', status: 'utredes' }] },
    }),
    assessCase({ scores: { a: [2] }, case: { id: 'lonn', tittel: 'Lønn' } }),
  ]);

  it('says in CSV that it is not in the sums', () => {
    const [heads = [], ...rows] = records(presentCsv(portfolio, nb));
    const said = rows.map((row) => [row[0], row[heads.indexOf('Med i summene')]]);
    expect(said).toEqual([
      ['Lønn', 'ja'],
      ['Alt', 'nei, trinnene har egne saker'],
    ]);
  });

  it('is told under the sums in Markdown', () => {
    expect(presentMarkdown(portfolio, nb)).toContain(
      '1 sak er ikke med i summene, fordi den tas trinn for trinn',
    );
  });
});

describe('Markdown', () => {
  it.each([
    ['a | b', 'a \\| b'],
    ['a\\| b', 'a\\\\\\| b'],
    ['two\r\nlines', 'two lines'],
    ['<script>', '\\<script\\>'],
    ['![x](http://x)', '!\\[x\\](http://x)'],
    ['*a* _b_ `c` ~d~ &amp;', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\&amp;'],
    ['\u001b[31m\u202e', '\\\\u001b\\[31m\\\\u202e'],
  ])('has %j as %j, in a row like the others', (title, cell) => {
    const [head = '', , row = ''] = presentMarkdown(titled(title), nb).split('\n');
    const cells = row.split(/(?<!(?<!\\)(?:\\\\)*\\)\|/);
    expect(cells[1]?.trim()).toBe(`${cell} (eksempel)`);
    expect(cells).toHaveLength(head.split('|').length);
  });
});
