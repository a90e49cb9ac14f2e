// Several cases as one ranked table: by outcome, then by the value of the leading alternative.
import { type Assessment, OUTCOMES } from '../assessment/assessment.js';
import { compareText } from '../diagnostics/diagnostic.js';
import type { Messages } from '../messages/nb.js';
import { escapeDeep } from './escape.js';
import { namesOf } from './names.js';
import { findingLines } from './terminal-findings.js';
import { block, faint, heading, remaining, type Style, TABLE_WIDTH, table } from './terminal-style.js';

/** The order of the table: strongest support first, decided cases after the open ones, unreadable files last. */
function compareCases(a: Assessment, b: Assessment): number {
  return (
    outcomeRank(a) - outcomeRank(b) ||
    (leadingValue(b) ?? 0) - (leadingValue(a) ?? 0) ||
    compareText(a.file, b.file)
  );
}

function outcomeRank({ recommendation: { outcome }, case: facts }: Assessment): number {
  if (facts === null) return OUTCOMES.length + 1;
  return outcome === null ? OUTCOMES.length : OUTCOMES.indexOf(outcome);
}

function leadingValue({ alternatives, recommendation }: Assessment): number | null {
  return alternatives.find(({ id }) => id === recommendation.leaders[0])?.value ?? null;
}

/** The table, then the files that could not be read with what is wrong in them. */
export function presentCases(unsafe: readonly Assessment[], style: Style, messages: Messages): string {
  const assessments = escapeDeep([...unsafe]).sort(compareCases);
  const readable = assessments.filter((assessment) => assessment.case !== null);
  const broken = assessments.filter((assessment) => assessment.case === null);
  const words = messages.page.table;
  const rows = readable.map((assessment) => caseRow(assessment, messages));
  const examples = readable.some((assessment) => assessment.case?.dataQuality === 'eksempel');
  const lines = [
    style.paint.bold(words.title(readable.length)),
    ...(style.width >= TABLE_WIDTH ? caseTable(rows, style, messages) : caseList(rows, style)),
    ...(examples ? faint(words.examples, style) : []),
    ...(broken.length === 0
      ? []
      : [
          ...heading(words.broken(broken.length), style),
          ...findingLines(
            broken.flatMap(({ findings }) => findings),
            style,
            messages,
          ),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}

interface Row {
  title: string;
  file: string;
  outcome: string;
  leader: string;
  value: string;
}

function caseRow(assessment: Assessment, { page, format }: Messages): Row {
  const { case: facts, recommendation, whatIf, file } = assessment;
  const names = namesOf(assessment).alternative;
  const star = facts?.dataQuality === 'eksempel' ? ' *' : '';
  const outcome =
    recommendation.outcome === null
      ? page.statuses[facts?.status ?? 'vedtatt']
      : page.outcomeNames[recommendation.outcome];
  const other = whatIf?.outcome == null ? '' : `\n${page.table.whatIf(page.outcomeNames[whatIf.outcome])}`;
  const otherLeader = whatIf === null ? '' : `\n${whatIf.leaders.map(names).join(' / ')}`;
  const value = leadingValue(assessment);
  return {
    title: `${facts?.title ?? ''}${star}`,
    file,
    outcome: `${outcome}${other}`,
    leader: `${recommendation.leaders.map(names).join(' / ')}${otherLeader}`,
    value: value === null ? '' : format.signed(value, 2),
  };
}

function caseTable(rows: Row[], style: Style, { page }: Messages): string[] {
  const value = 6;
  const outcome = 26;
  const rest = remaining(style, [outcome, value]) - 2;
  const title = Math.floor(rest / 2);
  return table(
    [
      { head: page.table.case, width: title },
      { head: page.table.outcome, width: outcome },
      { head: page.table.leader, width: rest - title },
      { head: page.table.value, width: value, align: 'right' },
    ],
    rows.map((row) => [
      `${row.title}\n${style.paint.dim(endOf(row.file, title))}`,
      row.outcome,
      row.leader,
      row.value,
    ]),
    style,
  );
}

/** The end of a path, which tells files apart, when the whole is too long. */
function endOf(path: string, width: number): string {
  return path.length <= width ? path : `…${path.slice(1 - width)}`;
}

function caseList(rows: Row[], style: Style): string[] {
  return rows.flatMap(({ title, file, outcome, leader, value }) => [
    ...block(style.paint.bold(title), style),
    ...block(style.paint.dim(file), style, '   '),
    ...block(outcome, style, '   '),
    ...(leader === '' ? [] : block(`${leader} ${value}`, style, '   ')),
  ]);
}
