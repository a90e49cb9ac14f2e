// What a change did to a case as sentences under headings, for the terminal and for Markdown alike.
import type {
  AlternativeChange,
  CaseChange,
  Comparison,
  RiskChange,
  StatedFinding,
} from '../assessment/case-change.js';
import type { Names } from '../messages/names.js';
import type { Messages } from '../messages/nb.js';
import { tell } from '../messages/tell.js';
import { scoreText, weightText } from './turning-text.js';

export interface FindingLine {
  sign: '+' | '−' | '~';
  label: string;
  code: string;
  /** «cases/kjokken.yaml:12:3» */
  place: string;
  what: string;
}

export interface CaseText {
  title: string;
  file: string;
  /** What became of the file, and what changed the result. */
  notes: string[];
  sections: { title: string; lines: string[] }[];
  findings: { title: string; lines: FindingLine[]; hidden: number } | null;
}

/** Findings beyond this are counted; JSON has them all. */
const MAX_FINDINGS = 20;

/** How many cases have changed, have come or have gone, and how many are as they were. */
export function summaryText({ cases, same }: Comparison, { diff }: Messages): string {
  const added = cases.filter(({ file }) => file.from === null).length;
  const removed = cases.filter(({ file }) => file.to === null).length;
  return diff.summary({ changed: cases.length - added - removed, added, removed, same });
}

export function caseText(change: CaseChange, messages: Messages): CaseText {
  const { diff, page } = messages;
  const names = namesIn(change);
  const sections = [
    { title: diff.outcome.title, lines: outcomeLines(change, names, messages) },
    { title: diff.ranking.title, lines: change.alternatives.flatMap((one) => rankLine(one, messages)) },
    { title: diff.scores.title, lines: scoreLines(change, names, messages) },
    { title: diff.weights.title, lines: weightLines(change, names, messages) },
    { title: diff.facts.title, lines: factLines(change, names, messages) },
    { title: page.turning.title, lines: turningLines(change, names, messages) },
  ];
  const file = change.file.to ?? change.file.from ?? '';
  return {
    title: change.title ?? file,
    file,
    notes: notes(change, messages),
    sections: sections.filter(({ lines }) => lines.length > 0),
    findings: findingText(change, messages),
  };
}

function namesIn({ names }: CaseChange): Names {
  const find = (list: readonly { id: string; name: string }[]) => (id: string) =>
    list.find((one) => one.id === id)?.name ?? id;
  return {
    alternative: find(names.alternatives),
    criterion: find(names.criteria),
    municipality: find(names.municipalities),
  };
}

function notes({ file, readable, causes, effect }: CaseChange, { diff }: Messages): string[] {
  const { presence } = diff;
  if (file.from === null) return [presence.added, ...(readable.to === true ? [] : [presence.unreadableNew])];
  if (file.to === null) return [presence.removed];
  return [
    ...(file.from === file.to ? [] : [presence.renamed(file.from)]),
    ...(readable.to === true
      ? readable.from === true
        ? []
        : [presence.unreadableBefore]
      : [readable.from === true ? presence.unreadableNow : presence.unreadableBoth]),
    ...(causes.length === 0 ? [] : [diff.causes(causes)]),
    ...(causes.length > 0 && !effect ? [diff.noEffect] : []),
  ];
}

function outcomeLines(change: CaseChange, names: Names, { diff, page }: Messages): string[] {
  const { leaders, cooperation, form } = change;
  const words = diff.outcome;
  const lines = [
    outcomeLine(change, { words, names: page.outcomeNames }),
    leaders && words.leaders(leaders.from.map(names.alternative), leaders.to.map(names.alternative)),
    cooperation && words.cooperation(cooperation.from, cooperation.to),
    form && words.form(form.from, form.to),
  ];
  return lines.filter((line) => line !== null);
}

function outcomeLine(
  { outcome: { from, to }, file }: CaseChange,
  { words, names }: { words: Messages['diff']['outcome']; names: Messages['page']['outcomeNames'] },
): string | null {
  if (file.from === null) return to && words.first(names[to]);
  if (file.to === null) return from && words.was(names[from]);
  if (from === null) return to && words.reopened(names[to]);
  if (to === null) return words.decided(names[from]);
  return from === to ? words.same(names[to]) : words.changed(names[from], names[to]);
}

/** Where an alternative stands now and stood before, with its value; nothing when no figure shown is another. */
function rankLine(change: AlternativeChange, messages: Messages): string[] {
  const words = messages.diff.ranking;
  const value = valueText(change, messages);
  const place = placeText(change, messages.diff.ranking);
  const isStill = change.standing.from === change.standing.to && change.rank.from === change.rank.to;
  if (isStill && value === null) return [];
  if (change.standing.to === null) return [words.removed(change.name)];
  return [[place, ...(value === null ? [] : [value])].join(' ')];
}

function placeText(
  { name, rank: { from, to }, standing }: AlternativeChange,
  words: Messages['diff']['ranking'],
): string {
  if (standing.from === null) return to === null ? words.unranked(name) : words.place(name, to);
  if (to === null) return from === null ? words.unranked(name) : words.left(name, from);
  if (from === null) return words.entered(name, to);
  if (from === to) return words.same(name, to);
  return to < from ? words.up(name, from, to) : words.down(name, from, to);
}

/** With as many decimals as it takes to see a difference; null where four show none. */
function valueText(
  { value: { from, to }, standing }: AlternativeChange,
  { diff, format }: Messages,
): string | null {
  const words = diff.ranking;
  const text = (value: number | null, decimals: number) =>
    value === null ? words.none : format.signed(value, decimals);
  if (standing.from === null) return to === null ? null : words.valueNow(text(to, 2));
  const decimals = [2, 3, 4].find((count) => text(from, count) !== text(to, count));
  return decimals === undefined ? null : words.value(text(from, decimals), text(to, decimals));
}

function scoreLines({ scores }: CaseChange, names: Names, { diff, page, format }: Messages): string[] {
  const text = (score: number | null) => (score === null ? diff.scores.missing : format.signedShort(score));
  return scores.map(({ criterion, alternative, municipality, from, to }) => {
    const place = municipality === null ? null : names.municipality(municipality);
    const cell = page.turning.cell(names.criterion(criterion), names.alternative(alternative), place);
    return diff.scores.change(cell, text(from), text(to));
  });
}

function weightLines({ weights }: CaseChange, names: Names, { diff, format }: Messages): string[] {
  const text = (weight: number | null) =>
    weight === null ? diff.weights.missing : format.number(weight * 100, 1);
  return weights.map(({ criterion, from, to }) =>
    diff.weights.change(names.criterion(criterion), text(from), text(to)),
  );
}

function factLines({ facts }: CaseChange, names: Names, { diff, page, format }: Messages): string[] {
  const words = diff.facts;
  const kroner = (sum: number | null) => (sum === null ? words.missing : format.kroner(sum));
  const jobs = (one: { from: number; to: number } | null) =>
    one === null ? words.missing : words.jobsFromTo(format.short(one.from), format.short(one.to));
  const risk = (one: RiskChange['before']['to']) => (one === null ? words.missing : page.risk.classes[one]);
  return [
    ...facts.money.map(({ alternative, kind, municipality, from, to }) => {
      const where = municipality === null ? words.shared : names.municipality(municipality);
      return words.money([page.municipalities[kind], where], names.alternative(alternative), [
        kroner(from),
        kroner(to),
      ]);
    }),
    ...facts.jobs.map(({ alternative, municipality, from, to }) =>
      words.jobs(names.municipality(municipality), names.alternative(alternative), [jobs(from), jobs(to)]),
    ),
    ...facts.risks.flatMap(({ what, before, after }) => [
      ...(before.from === before.to ? [] : [words.risk(what, risk(before.from), risk(before.to))]),
      ...(after.from === after.to ? [] : [words.riskAfter(what, risk(after.from), risk(after.to))]),
    ]),
  ];
}

function turningLines({ turning }: CaseChange, names: Names, messages: Messages): string[] {
  const { before, now } = messages.diff.turning;
  const pair = (from: string, to: string) => (from === to ? [] : [before(from), now(to)]);
  const { weight, score } = turning;
  return [
    ...(weight === null
      ? []
      : pair(weightText(weight.from, { names, messages }), weightText(weight.to, { names, messages }))),
    ...(score === null
      ? []
      : pair(scoreText(score.from, { names, messages }), scoreText(score.to, { names, messages }))),
  ];
}

/** Those that are new come first. Of a case that is new, remarks are only counted; of one that is gone, none is told. */
function findingText({ file, findings }: CaseChange, messages: Messages): CaseText['findings'] {
  const { added, gone, changed } = findings;
  if (file.to === null || added.length + gone.length + changed.length === 0) return null;
  const words = messages.diff.findings;
  const weighty = file.from === null ? added.filter(({ state }) => isWeighty(state)) : added;
  const line = (
    sign: FindingLine['sign'],
    label: string,
    finding: StatedFinding['finding'],
  ): FindingLine => ({
    sign,
    label,
    code: finding.code,
    place: `${finding.location.file}:${finding.location.start.line}:${finding.location.start.column}`,
    what: tell(finding, messages).what,
  });
  const lines = [
    ...weighty.map(({ finding, state }) => line('+', words.added(state), finding)),
    ...changed.map(({ finding, from, to }) => line('~', words.changed(from, to), finding)),
    ...gone.map(({ finding, state }) => line('−', words.gone(state), finding)),
  ];
  const shown = lines.slice(0, MAX_FINDINGS);
  return {
    title: words.title(added.length, gone.length, changed.length),
    lines: shown,
    hidden: added.length + gone.length + changed.length - shown.length,
  };
}

function isWeighty(state: StatedFinding['state']): boolean {
  return state === 'feil' || state === 'advarsel';
}
