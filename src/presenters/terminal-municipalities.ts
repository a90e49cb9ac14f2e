// What the leading alternative means for each municipality: its value, jobs, place and listed money.
import type { RankedAlternative } from '../assessment/assessment.js';
import { namesOf } from './names.js';
import { block, faint, heading, remaining, type Style, TABLE_WIDTH, table } from './terminal-style.js';
import type { View } from './terminal-view.js';

export function municipalityLines(view: View): string[] {
  const { assessment, style, messages } = view;
  const leader = assessment.alternatives.find(({ id }) => id === assessment.recommendation.leaders[0]);
  if (leader === undefined || assessment.case === null) return [];
  const words = messages.page.municipalities;
  const name = namesOf(assessment).municipality;
  const worse = leader.municipalities.filter(({ value }) => value < 0);
  return [
    ...heading(words.title, style),
    ...block(words.of(leader.name), style),
    ...factTable(facts(leader, view), style),
    ...(leader.location === null ? [] : block(words.location(leader.location), style)),
    ...worse.flatMap(({ id }) => block(words.worse(name(id)), style)),
    ...(leader.money.length === 0 ? [] : moneyNote(leader, view)),
  ];
}

function moneyNote({ money }: RankedAlternative, { assessment, style, messages }: View): string[] {
  const words = messages.page.municipalities;
  if (assessment.moneyPeriod === null) return [];
  const shared = money.some((entry) => entry.shared !== null) ? [words.byKey] : [];
  return faint([words.money(assessment.moneyPeriod), ...shared].join(' '), style);
}

/** A table of texts: the headings of the columns, and rows with a label each. Empty columns are left out. */
interface Facts {
  heads: string[];
  rows: { label: string; cells: string[] }[];
}

function facts(leader: RankedAlternative, { assessment, messages }: View): Facts {
  const words = messages.page.municipalities;
  const municipalities = assessment.case?.municipalities ?? [];
  const { format } = messages;
  const each = (text: (id: string) => string) => [...municipalities.map(({ id }) => text(id)), '', ''];
  const jobs = (id: string) => {
    const own = leader.positions.find(({ municipality }) => municipality === id);
    if (own === undefined) return '–';
    return words.jobsChange(
      format.short(own.from),
      format.short(own.to),
      format.signedShort(own.to - own.from),
    );
  };
  const money = (kroner: number | null, none: string) => (kroner === null ? none : format.kroner(kroner));
  const rows = [
    {
      label: words.value,
      cells: each((id) => format.signed(leader.municipalities.find((one) => one.id === id)?.value ?? 0)),
    },
    ...(leader.host === null
      ? []
      : [{ label: '', cells: each((id) => (id === leader.host ? words.host : '')) }]),
    ...(leader.positions.length === 0 ? [] : [{ label: words.jobs, cells: each(jobs) }]),
    ...leader.money.map((entry) => ({
      label: words[entry.kind],
      cells: [
        ...entry.municipalities.map(({ kroner }) => money(kroner, '–')),
        money(entry.shared, ''),
        money(entry.total, ''),
      ],
    })),
  ];
  const heads = [...municipalities.map(({ name }) => name), words.sharedByKey, words.total];
  const used = heads.map((_, column) => rows.some(({ cells }) => cells[column] !== ''));
  return {
    heads: heads.filter((_, column) => used[column]),
    rows: rows.map(({ label, cells }) => ({ label, cells: cells.filter((_, column) => used[column]) })),
  };
}

function factTable({ heads, rows }: Facts, style: Style): string[] {
  const labels = Math.max(...rows.map(({ label }) => label.length));
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map(({ cells }) => cells[column]?.length ?? 0)),
  );
  if (style.width >= TABLE_WIDTH && remaining(style, [labels, ...widths]) >= -2) {
    const columns = heads.map((head, column) => ({
      head,
      width: widths[column] ?? 0,
      align: 'right' as const,
    }));
    const lines = rows.map(({ label, cells }) => [label, ...cells]);
    return table([{ head: '', width: labels }, ...columns], lines, style);
  }
  return heads.flatMap((head, column) => [
    ...block(head, style),
    ...rows
      .filter(({ cells }) => (cells[column] ?? '') !== '')
      .flatMap(({ label, cells }) =>
        block([label, cells[column] ?? ''].filter(Boolean).join(': '), style, '   '),
      ),
  ]);
}
