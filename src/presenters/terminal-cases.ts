// Several cases as one ranked table in a terminal, with what is next, the sums, and the files that could not be read.
import type { Portfolio, PortfolioRow } from '../assessment/portfolio-table.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Messages } from '../messages/nb.js';
import { leaderText, outcomeText, readinessText } from './case-rows.js';
import { escapeDeep } from './escape.js';
import { findingLines } from './terminal-findings.js';
import { block, faint, heading, remaining, type Style, TABLE_WIDTH, table } from './terminal-style.js';
import { nextLines, sumsLines } from './terminal-sums.js';

interface Shown {
  portfolio: Portfolio;
  /** What is wrong in the files that could not be read. */
  broken: readonly Diagnostic[];
}

/** The table, what is next and the sums, then what is wrong in the files that could not be read. */
export function presentCases(unsafe: Shown, style: Style, messages: Messages): string {
  const portfolio = escapeDeep(unsafe.portfolio);
  const words = messages.page.table;
  const { rows, unreadable } = portfolio;
  const shown = rows.map((row) => caseRow(row, messages));
  const notes = [
    ...(rows.some(({ dataQuality }) => dataQuality === 'eksempel') ? [words.examples] : []),
    ...(rows.some(({ readiness }) => readiness !== null) ? [messages.page.portfolio.yesNote] : []),
  ];
  const lines = [
    style.paint.bold(words.title(rows.length)),
    ...(style.width >= TABLE_WIDTH ? caseTable(shown, style, messages) : caseList(shown, style, messages)),
    ...notes.flatMap((note) => faint(note, style)),
    ...nextLines(portfolio, style, messages),
    ...(rows.length === 0 ? [] : sumsLines(portfolio, style, messages)),
    ...(unreadable.length === 0
      ? []
      : [
          ...heading(words.broken(unreadable.length), style),
          ...findingLines(unsafe.broken, style, messages),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}

interface Row {
  title: string;
  file: string;
  /** How far the case has come: status and phase, without what the outcome says already. */
  stage: string;
  outcome: string;
  leader: string;
  value: string;
  yes: string;
}

function caseRow(row: PortfolioRow, messages: Messages): Row {
  const { page, format } = messages;
  const { title, dataQuality, file, phase, status, outcome, whatIf, value } = row;
  const other = whatIf?.outcome == null ? '' : `\n${page.table.whatIf(page.outcomeNames[whatIf.outcome])}`;
  const stage = [...(outcome === null ? [] : [page.statuses[status]]), ...(phase === null ? [] : [phase])];
  return {
    title: dataQuality === 'eksempel' ? `${title} *` : title,
    file,
    stage: stage.join(', '),
    outcome: `${outcomeText(row, messages)}${other}`,
    leader: `${leaderText(row)}${whatIf === null ? '' : `\n${leaderText(whatIf)}`}`,
    value: value === null ? '' : format.signed(value, 2),
    yes: readinessText(row),
  };
}

function caseTable(rows: Row[], style: Style, { page }: Messages): string[] {
  const value = 6;
  const yes = 5;
  const outcome = 24;
  const rest = remaining(style, [outcome, value, yes]) - 2;
  const title = Math.floor(rest / 2);
  const { dim } = style.paint;
  return table(
    [
      { head: page.table.case, width: title },
      { head: page.table.outcome, width: outcome },
      { head: page.table.leader, width: rest - title },
      { head: page.table.value, width: value, align: 'right' },
      { head: page.portfolio.yes, width: yes, align: 'right' },
    ],
    rows.map((row) => [
      `${row.title}\n${dim(endOf(row.file, title))}`,
      row.stage === '' ? row.outcome : `${row.outcome}\n${dim(row.stage)}`,
      row.leader,
      row.value,
      row.yes,
    ]),
    style,
  );
}

/** The end of a path, which tells files apart, when the whole is too long. */
function endOf(path: string, width: number): string {
  return path.length <= width ? path : `…${path.slice(1 - width)}`;
}

function caseList(rows: Row[], style: Style, { page }: Messages): string[] {
  return rows.flatMap(({ title, file, stage, outcome, leader, value, yes }) => [
    ...block(title, style).map((line) => style.paint.bold(line)),
    ...block(file, style, '   ').map((line) => style.paint.dim(line)),
    ...block(stage === '' ? outcome : `${outcome} (${stage})`, style, '   '),
    ...(leader === '' ? [] : block(`${leader} ${value}`, style, '   ')),
    ...(yes === '–' ? [] : block(`${page.portfolio.yes}: ${yes}`, style, '   ')),
  ]);
}
