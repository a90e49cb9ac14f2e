// The table of cases as Markdown, to paste into a case paper: the cases, then the sums with what is to be known of them.
import type { Portfolio, PortfolioRow } from '../assessment/portfolio-table.js';
import type { Messages } from '../messages/nb.js';
import {
  hasUnlisted,
  leaderText,
  nextTexts,
  outcomeText,
  readinessText,
  sumLines,
  sumNotes,
} from './case-rows.js';
import { escapeDeep } from './escape.js';
import { escapeMarkdown, markdownTable } from './markdown-text.js';

export function presentMarkdown(unsafe: Portfolio, messages: Messages): string {
  const portfolio = escapeDeep(unsafe);
  const words = messages.page.portfolio;
  const notes = [
    ...(portfolio.rows.some(({ readiness }) => readiness !== null) ? [words.yesNote] : []),
    ...(hasUnlisted(portfolio) ? [words.next.note] : []),
  ];
  const sums = [
    `**${escapeMarkdown(words.sums.title)}**`,
    sumTable(portfolio, messages),
    paragraph(sumNotes(portfolio.sums, messages)),
  ];
  const parts = [
    caseTable(portfolio, messages),
    ...(notes.length === 0 ? [] : [paragraph(notes)]),
    ...(portfolio.rows.length === 0 ? [] : sums),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Sentences in one paragraph, as they stand. */
export function paragraph(sentences: readonly string[]): string {
  return escapeMarkdown(sentences.join(' '));
}

function caseTable({ rows, unreadable }: Portfolio, messages: Messages): string {
  const { page } = messages;
  const words = page.portfolio;
  const heads = [
    page.table.case,
    words.phase,
    words.status,
    page.table.outcome,
    page.table.leader,
    page.table.value,
    words.yes,
    words.next.title,
  ];
  // A file that could not be read is a row too, so that nobody takes the table for the whole.
  const broken = unreadable.map((file) => [
    file,
    '',
    '',
    page.outcomeNames['kan-ikke-vurderes'],
    '',
    '',
    '',
    '',
  ]);
  return markdownTable(heads, [...rows.map((row) => caseCells(row, messages)), ...broken], new Set([5, 6]));
}

function caseCells(row: PortfolioRow, messages: Messages): string[] {
  const { page, format } = messages;
  const { whatIf, value } = row;
  const example = row.dataQuality === 'eksempel';
  const outcome = row.outcome === null ? '' : outcomeText(row, messages);
  const other = whatIf?.outcome == null ? [] : [page.table.whatIf(page.outcomeNames[whatIf.outcome])];
  const next = nextTexts(row, messages).map(({ text, municipalities }) => `${municipalities}: ${text}`);
  return [
    example ? page.portfolio.exampleCase(row.title) : row.title,
    row.phase ?? '',
    page.statuses[row.status],
    [outcome, ...other].filter(Boolean).join('; '),
    [leaderText(row), ...(whatIf === null ? [] : [leaderText(whatIf)])].join('; '),
    value === null ? '' : format.signed(value, 2),
    readinessText(row),
    next.join('; '),
  ];
}

function sumTable({ sums }: Portfolio, messages: Messages): string {
  const { municipalities, portfolio } = messages.page;
  const heads = [
    portfolio.sums.municipality,
    municipalities.jobs,
    municipalities.investering,
    municipalities.drift,
  ];
  const lines = sumLines(sums, messages).map(({ label, cells }) => [
    label,
    ...cells.map((cell) => cell.replace('\n', ', ')),
  ]);
  return markdownTable(heads, lines, new Set([1, 2, 3]));
}
