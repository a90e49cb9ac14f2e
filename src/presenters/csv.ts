// The table of cases for a spreadsheet: RFC 4180, as Excel on a Norwegian Windows opens it with a double click.
import type { MunicipalityShare, Portfolio, PortfolioRow } from '../assessment/portfolio-table.js';
import type { Messages } from '../messages/nb.js';
import { bodyText, leaderText } from './case-rows.js';
import { escapeDeep } from './escape.js';

/** Without it, Excel reads æøå as the old Windows alphabet. */
const BYTE_ORDER_MARK = '\ufeff';

export type CsvCell = string | number | null;

interface Column {
  head: string;
  cell(row: PortfolioRow): CsvCell;
}

export function presentCsv(unsafe: Portfolio, messages: Messages): string {
  const portfolio = escapeDeep(unsafe);
  const columns = columnsOf(portfolio, messages);
  // A file that could not be read is a row too, so that nobody takes the table for the whole.
  const broken = portfolio.unreadable.map((file) =>
    columns.map(({ head }) => {
      if (head === messages.page.portfolio.file) return file;
      return head === messages.page.table.outcome ? messages.page.outcomeNames['kan-ikke-vurderes'] : null;
    }),
  );
  const lines = [
    columns.map(({ head }) => head),
    ...portfolio.rows.map((row) => columns.map(({ cell }) => cell(row))),
    ...broken,
  ];
  return csvText(lines);
}

/** Lines of cells as a spreadsheet reads them. */
export function csvText(lines: readonly (readonly CsvCell[])[]): string {
  const text = lines.map((line) => `${line.map(cellText).join(';')}\r\n`).join('');
  return `${BYTE_ORDER_MARK}${text}`;
}

function columnsOf({ rows, sums }: Portfolio, messages: Messages): Column[] {
  const { page } = messages;
  const words = page.portfolio;
  const tried: Column[] = [
    {
      head: words.otherOutcome,
      cell: ({ whatIf }) => (whatIf?.outcome == null ? null : page.outcomeNames[whatIf.outcome]),
    },
    { head: words.otherLeader, cell: ({ whatIf }) => whatIf && leaderText(whatIf) },
  ];
  return [
    { head: page.table.case, cell: ({ title }) => title },
    { head: words.file, cell: ({ file }) => file },
    { head: words.dataQuality, cell: ({ dataQuality }) => words.dataQualities[dataQuality] },
    { head: words.phase, cell: ({ phase }) => phase },
    { head: words.status, cell: ({ status }) => page.statuses[status] },
    {
      head: page.table.outcome,
      cell: ({ outcome }) => (outcome === null ? null : page.outcomeNames[outcome]),
    },
    { head: page.table.leader, cell: leaderText },
    { head: page.table.value, cell: ({ value }) => value },
    ...(rows.some(({ whatIf }) => whatIf !== null) ? tried : []),
    { head: words.yesAnswers, cell: ({ readiness }) => readiness?.yes ?? null },
    { head: words.questions, cell: ({ readiness }) => readiness?.asked ?? null },
    ...sums.municipalities.flatMap((one) => nextColumns(one, messages)),
    ...sums.municipalities.flatMap((one) => shareColumns(one, messages)),
    { head: words.investment(words.byKey), cell: ({ shared }) => shared.investment },
    { head: words.operation(words.byKey), cell: ({ shared }) => shared.operation },
    { head: words.judged, cell: ({ date }) => date },
    { head: words.inSums, cell: ({ inSums }) => words.inSumsNames[inSums] },
  ];
}

function nextColumns({ id, name }: { id: string; name: string }, messages: Messages): Column[] {
  const words = messages.page.portfolio.next;
  const own = ({ next }: PortfolioRow) => next.find(({ municipality }) => municipality === id);
  return [
    {
      head: words.of(words.body, name),
      cell: (row) => {
        const found = own(row);
        return found === undefined ? null : bodyText(found, messages);
      },
    },
    { head: words.date(name), cell: (row) => own(row)?.date ?? null },
  ];
}

/** Numbers for each case, so that the sums can be made anew for any choice of cases. */
function shareColumns({ id, name }: { id: string; name: string }, messages: Messages): Column[] {
  const words = messages.page.portfolio;
  const of =
    (pick: (share: MunicipalityShare) => number | null | undefined) =>
    ({ municipalities }: PortfolioRow) => {
      const share = municipalities.find((one) => one.id === id);
      return share === undefined ? null : (pick(share) ?? null);
    };
  return [
    { head: words.jobsBefore(name), cell: of(({ jobs }) => jobs?.from) },
    { head: words.jobsAfter(name), cell: of(({ jobs }) => jobs?.to) },
    { head: words.investment(name), cell: of(({ investment }) => investment) },
    { head: words.operation(name), cell: of(({ operation }) => operation) },
  ];
}

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return plainNumber(cell);
  const text = isFormula(cell) ? `'${cell}` : cell;
  return /[;"\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Decimal comma, no groups, an ordinary hyphen for minus: what a spreadsheet in Norway takes for a number. */
function plainNumber(value: number): string {
  const text = value.toFixed(4).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text.replace('.', ',');
}

/** A text from a file that a spreadsheet would run. Full-width signs count, and so do signs after spaces. */
function isFormula(text: string): boolean {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r]/.test(text) && !/^[+-]?\d+(?:,\d+)?$/.test(text);
}
