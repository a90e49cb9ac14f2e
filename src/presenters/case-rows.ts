// The texts of a table of cases that its views share, so that a case reads the same in all of them.
import type { NextBody, Portfolio, PortfolioRow, PortfolioSums } from '../assessment/portfolio-table.js';
import type { Messages } from '../messages/nb.js';

/** The outcome; of a decided case, its status. */
export function outcomeText({ outcome, status }: PortfolioRow, { page }: Messages): string {
  return outcome === null ? page.statuses[status] : page.outcomeNames[outcome];
}

export function leaderText({ leaders }: Pick<PortfolioRow, 'leaders'>): string {
  return leaders.map(({ name }) => name).join(' / ');
}

export function readinessText({ readiness }: PortfolioRow): string {
  return readiness === null ? '–' : `${readiness.yes}/${readiness.asked}`;
}

/** The body, and what there is to know of the day when there is no date to show. */
export function bodyText({ name, date, planned }: NextBody, { page }: Messages): string {
  const words = page.portfolio.next;
  if (name === null) return '';
  if (!planned) return words.notListed(name);
  return date === null ? words.undated(name) : name;
}

/** What is next, each thing once, with the municipalities that it is next in; nothing where nothing is known. */
export function nextTexts(
  { next, municipalities }: PortfolioRow,
  messages: Messages,
): { text: string; municipalities: string }[] {
  if (next.every(({ body }) => body === null)) return [];
  const { format } = messages;
  const name = (id: string) => municipalities.find((one) => one.id === id)?.name ?? id;
  const groups = new Map<string, string[]>();
  for (const one of next) {
    const date = one.date === null ? '' : ` ${format.date(one.date)}`;
    const text = one.body === null ? '–' : `${bodyText(one, messages)}${date}`;
    groups.set(text, [...(groups.get(text) ?? []), name(one.municipality)]);
  }
  return [...groups].map(([text, names]) => ({ text, municipalities: format.all(names) }));
}

/** Whether a note is needed on bodies that no case lists. */
export function hasUnlisted({ rows }: Portfolio): boolean {
  return rows.some(({ next }) => next.some(({ body, planned }) => body !== null && !planned));
}

/** What has to be known of the sums, a sentence or two each. */
export function sumNotes(sums: PortfolioSums, { page }: Messages): string[] {
  const words = page.portfolio.sums;
  const { lacking, stepsCounted, firstPlaceShared, shared, money } = sums;
  return [
    words.note,
    ...(money === null ? [] : [words.money(money.from, money.to, money.priceYears)]),
    ...(shared.investment === null && shared.operation === null ? [] : [words.sharedNote]),
    ...(stepsCounted === 0 ? [] : [words.stepsCounted(stepsCounted)]),
    ...(firstPlaceShared === 0 ? [] : [words.tied(firstPlaceShared)]),
    ...(lacking.leader === 0 ? [] : [words.noLeader(lacking.leader)]),
    ...(lacking.jobs === 0 ? [] : [words.noJobs(lacking.jobs)]),
    ...(lacking.money === 0 ? [] : [words.noMoney(lacking.money)]),
  ];
}

/** One line of sums: what it is of, and the cells for jobs, investment and operation. */
export interface SumLine {
  label: string;
  cells: string[];
}

/** The lines of sums. Where a number is of fewer cases than the municipality has, it says of how many. */
export function sumLines({ municipalities, shared }: PortfolioSums, { page, format }: Messages): SumLine[] {
  const words = page.portfolio.sums;
  const of = (text: string, cases: number, all: number) =>
    cases === all ? text : `${text}\n${words.of(cases, all)}`;
  const kroner = (sum: { kroner: number; cases: number } | null, all: number) =>
    sum === null ? '–' : of(format.kroner(sum.kroner), sum.cases, all);
  const lines = municipalities.map(({ name, cases, jobs, investment, operation }) => ({
    label: name,
    cells: [
      jobs === null
        ? '–'
        : of(
            page.municipalities.jobsChange(
              format.short(jobs.from),
              format.short(jobs.to),
              format.signedShort(jobs.change),
            ),
            jobs.cases,
            cases,
          ),
      kroner(investment, cases),
      kroner(operation, cases),
    ],
  }));
  if (shared.investment === null && shared.operation === null) return lines;
  const byKey = [shared.investment, shared.operation].map((sum) => kroner(sum, sum?.cases ?? 0));
  return [...lines, { label: words.shared, cells: ['', ...byKey] }];
}
