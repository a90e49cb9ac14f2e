// What comes after the table of cases in a terminal: which body is next for each, and the sums for each municipality.
import type { Portfolio } from '../assessment/portfolio-table.js';
import type { Messages } from '../messages/nb.js';
import { hasUnlisted, nextTexts, sumLines, sumNotes } from './case-rows.js';
import { block, faint, heading, remaining, type Style, TABLE_WIDTH, table } from './terminal-style.js';

export function nextLines(portfolio: Portfolio, style: Style, messages: Messages): string[] {
  const { page } = messages;
  const words = page.portfolio.next;
  const rows = portfolio.rows.flatMap((row) =>
    nextTexts(row, messages).map(({ text, municipalities }, index) => [
      index === 0 ? row.title : '',
      municipalities,
      text,
    ]),
  );
  if (rows.length === 0) return [];
  const municipality = 18;
  const body = 28;
  const lines =
    style.width >= TABLE_WIDTH
      ? table(
          [
            { head: page.table.case, width: remaining(style, [municipality, body]) },
            { head: words.municipality, width: municipality },
            { head: words.body, width: body },
          ],
          rows,
          style,
        )
      : rows.flatMap(([title = '', names = '', text = '']) => [
          ...(title === '' ? [] : block(title, style)),
          ...block(`${names}: ${text}`, style, '   '),
        ]);
  return [
    ...heading(words.title, style),
    ...lines,
    ...(hasUnlisted(portfolio) ? faint(words.note, style) : []),
  ];
}

export function sumsLines({ sums }: Portfolio, style: Style, messages: Messages): string[] {
  const { municipalities, portfolio } = messages.page;
  const heads = [municipalities.jobs, municipalities.investering, municipalities.drift];
  const lines = sumLines(sums, messages);
  const widths = heads.map((head, column) =>
    Math.max(
      head.length,
      ...lines.flatMap(({ cells }) => (cells[column] ?? '').split('\n').map((text) => text.length)),
    ),
  );
  const label = remaining(style, widths);
  // A name of a municipality or of what is shared needs this much to be read without being broken up.
  const fits = style.width >= TABLE_WIDTH && label >= 14;
  const longest = Math.max(portfolio.sums.municipality.length, ...lines.map((line) => line.label.length));
  const drawn = fits
    ? table(
        [
          { head: portfolio.sums.municipality, width: Math.min(label, longest) },
          ...heads.map((head, column) => ({ head, width: widths[column] ?? 0, align: 'right' as const })),
        ],
        lines.map((line) => [line.label, ...line.cells]),
        style,
      )
    : lines.flatMap((line) => [
        ...block(line.label, style),
        ...line.cells.flatMap((cell, column) =>
          cell === '' ? [] : block(`${heads[column]}: ${cell.replace('\n', ', ')}`, style, '   '),
        ),
      ]);
  return [
    ...heading(portfolio.sums.title, style),
    ...drawn,
    ...faint(sumNotes(sums, messages).join(' '), style),
  ];
}
