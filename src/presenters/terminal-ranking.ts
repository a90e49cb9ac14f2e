// The ranked table and the table of criteria: what an analyst looks at first.
import type { CriterionResult, RankedAlternative } from '../assessment/assessment.js';
import { decimalsFor } from '../messages/format.js';
import { tell } from '../messages/tell.js';
import { namesOf } from './names.js';
import { basisText } from './terminal-findings.js';
import { block, type Column, faint, heading, remaining, TABLE_WIDTH, table } from './terminal-style.js';
import type { View } from './terminal-view.js';
import { textWidth } from './text-width.js';

export function rankingLines(view: View): string[] {
  const { assessment, style, messages } = view;
  const { agreement, alternatives } = assessment;
  if (agreement === null || alternatives.length === 0) return [];
  const ranked = assessment.recommendation.leaders.length > 0;
  const valued = ranked ? alternatives.filter(({ value }) => value !== null) : [];
  const excluded = alternatives.filter(({ standing }) => standing === 'excluded');
  const words = messages.page.ranking;
  const notes = [
    words.scale(agreement.scale.from, agreement.scale.to),
    ...(valued.some(({ tied }) => tied) ? [words.shared] : []),
    ...(valued.some(({ gapRange }) => gapRange !== null) ? [words.gaps] : []),
  ];
  const body = style.width >= TABLE_WIDTH ? rankingTable(valued, view) : rankingList(valued, view);
  return [
    ...(ranked ? [...heading(words.title, style), ...body, ...faint(notes.join(' '), style)] : []),
    ...dominanceLines(view),
    ...excludedLines(excluded, view),
  ];
}

function values(view: View): string[] {
  const { alternatives } = view.assessment;
  const { format } = view.messages;
  const decimals = decimalsFor(alternatives.flatMap(({ value }) => (value === null ? [] : [value])));
  return alternatives.map(({ value }) => (value === null ? '' : format.signed(value, decimals)));
}

/** «2=» is a shared second place, as the line below the table says. */
function rankText({ rank, tied }: RankedAlternative): string {
  if (rank === null) return '–';
  return tied ? `${rank}=` : String(rank);
}

/** How wide a bar is on each side of the zero alternative, in columns. */
const BAR = 6;

/** A bar from the zero alternative: to the right for better, to the left for worse where any is. */
function bar(value: number, { assessment, style }: View): string {
  const { from, to } = assessment.agreement?.scale ?? { from: -1, to: 1 };
  const halves = Math.round((Math.abs(value) / Math.max(Math.abs(from), Math.abs(to))) * BAR * 2);
  const full = '█'.repeat(Math.floor(halves / 2));
  const half = halves % 2 === 1;
  const anyWorse = assessment.alternatives.some((line) => (line.value ?? 0) < 0);
  const left = anyWorse ? style.paint.red((value < 0 ? `${half ? '▐' : ''}${full}` : '').padStart(BAR)) : '';
  const right = style.paint.green((value > 0 ? `${full}${half ? '▌' : ''}` : '').padEnd(BAR));
  return `${left}│${right}`;
}

function barWidth({ assessment }: View): number {
  return (assessment.alternatives.some(({ value }) => (value ?? 0) < 0) ? BAR * 2 : BAR) + 1;
}

function rankingTable(lines: RankedAlternative[], view: View): string[] {
  const { assessment, style, messages } = view;
  const words = messages.page.ranking;
  const municipalities = assessment.case?.municipalities ?? [];
  const all = values(view);
  // «−0,6 til» and «+1,5» below it, where gaps make a range.
  const ranges = lines.flatMap((line) => (line.gapRange === null ? [] : ['−0,0 til']));
  const shares = lines.map(({ firstShare }) =>
    firstShare === null ? '' : messages.page.outOfHundred(firstShare),
  );
  const rank: Column = { head: '', width: 2 };
  const othersWith = (bars: boolean): Column[] => [
    {
      head: words.value,
      width: Math.max(...[...all, ...ranges, words.value].map((text) => text.length)),
      align: 'right',
    },
    ...(bars ? [{ head: '', width: barWidth(view) }] : []),
    { head: words.first, width: Math.max(...shares.map((text) => text.length), words.first.length) },
    ...municipalities.map(({ name }) => ({
      head: name,
      width: Math.min(Math.max(name.length, 5), 12),
      align: 'right' as const,
    })),
  ];
  const roomBeside = (others: Column[]) =>
    remaining(
      style,
      [rank, ...others].map(({ width }) => width),
    );
  // Where a word would be broken («vertskommunesamarbei|d»), the bar gives way.
  const bars = roomBeside(othersWith(true)) >= longestWord(lines, view);
  const others = othersWith(bars);
  const room = roomBeside(others);
  if (room < 18) return rankingList(lines, view);
  const rows = lines.map((line, index) => {
    const name = line.rank === 1 ? style.paint.bold(line.name) : line.name;
    return [
      rankText(line),
      `${name}\n${style.paint.dim(subtitle(line, view))}`,
      `${all[assessment.alternatives.indexOf(line)] ?? ''}${rangeText(line, view, '\n')}`,
      ...(bars ? [bar(line.value ?? 0, view)] : []),
      shares[index] ?? '',
      ...line.municipalities.map(({ value }) => signed(value, view)),
    ];
  });
  const longest = Math.max(
    ...lines.flatMap((line) => [textWidth(line.name), textWidth(subtitle(line, view))]),
  );
  return table([rank, { head: words.alternative, width: Math.min(room, longest) }, ...others], rows, style);
}

function longestWord(lines: RankedAlternative[], view: View): number {
  const words = lines.flatMap((line) => `${line.name} ${subtitle(line, view)}`.split(' '));
  return Math.max(...words.map((word) => textWidth(word)));
}

/** The id, which the table of criteria is headed by, and the form. */
function subtitle({ id, form, canContinue }: RankedAlternative, { messages }: View): string {
  const { page } = messages;
  if (!canContinue) return page.ranking.notContinued;
  return id === page.forms[form] ? id : `${id} · ${page.forms[form]}`;
}

function rangeText({ gapRange }: RankedAlternative, { messages }: View, before: string): string {
  if (gapRange === null) return '';
  const [low, high] = gapRange.map((end) => messages.format.signed(end));
  return `${before}${messages.page.ranking.range(low ?? '', high ?? '')}`;
}

function signed(value: number, { style, messages }: View): string {
  const text = messages.format.signed(value);
  return value < 0 ? style.paint.red(text) : text;
}

function rankingList(lines: RankedAlternative[], view: View): string[] {
  const { assessment, style, messages } = view;
  const all = values(view);
  const name = namesOf(assessment).municipality;
  return lines.flatMap((line) => {
    const value = `${all[assessment.alternatives.indexOf(line)] ?? ''}${rangeText(line, view, ' · ')}`;
    const share =
      line.firstShare === null
        ? []
        : block(messages.page.ranking.firstSentence(line.firstShare), style, '   ');
    const own = line.municipalities.map((one) => `${name(one.id)} ${signed(one.value, view)}`).join(' · ');
    return [
      ...block(
        style.paint.bold(line.name),
        style,
        line.rank === null ? '–  ' : `${rankText(line)} `.padEnd(3),
      ),
      ...block(`${value} ${bar(line.value ?? 0, view)}`.trimEnd(), style, '   '),
      ...share,
      ...block(own, style, '   '),
      ...block(style.paint.dim(subtitle(line, view)), style, '   '),
    ];
  });
}

function dominanceLines({ assessment, style, messages }: View): string[] {
  const names = namesOf(assessment);
  const dominators = [
    ...new Set(assessment.alternatives.flatMap(({ dominatedBy }) => dominatedBy.slice(0, 1))),
  ];
  return dominators.flatMap((by) => {
    const beaten = assessment.alternatives
      .filter(({ dominatedBy }) => dominatedBy[0] === by)
      .map(({ name }) => name);
    return block(messages.page.ranking.dominated(names.alternative(by), beaten), style);
  });
}

/** The alternatives that rules close, each with what the rule says and where it stands. */
export function excludedLines(
  excluded: RankedAlternative[],
  { assessment, style, messages }: View,
): string[] {
  if (excluded.length === 0) return [];
  return [
    ...heading(messages.page.ranking.excluded, style),
    ...excluded.flatMap((line) => {
      const reasons = assessment.findings.filter(
        ({ alternative, code }) => alternative === line.id && line.excludedBy.some((rule) => rule === code),
      );
      return [
        ...block(`${style.paint.bold(line.name)} (${messages.page.forms[line.form]})`, style, '– '),
        ...reasons.flatMap((finding) => {
          const { what, why } = tell(finding, messages);
          return [
            ...block(`${what} ${why ?? ''}`, style, '  '),
            ...basisText(finding, messages).flatMap((text) => block(style.paint.dim(text), style, '  ')),
          ];
        }),
      ];
    }),
  ];
}

/** Every criterion against every alternative, in signs; numbers where a mean falls between two steps. */
export function criteriaLines(view: View): string[] {
  const { assessment, style, messages } = view;
  const { criteria, agreement, case: facts } = assessment;
  if (agreement === null || facts === null || criteria.length === 0) return [];
  const words = messages.page.criteria;
  const columns = criteria[0]?.scores.map(({ alternative }) => alternative) ?? [];
  const split = criteria.some(({ scores }) => scores.some(differs));
  const gap = criteria.some(({ scores }) =>
    scores.some(({ municipalities }) => municipalities.some(({ score }) => score === null)),
  );
  const notes = [
    ...(agreement.weightsReason === null ? [] : [words.weightsReason(agreement.weightsReason)]),
    ...(agreement.equalWeights && agreement.weightsReason === null ? [words.equalWeights] : []),
    ...(split ? [splitNote(facts.municipalities, view)] : []),
    ...(gap ? [words.gap] : []),
  ];
  return [
    ...heading(words.title, style),
    ...criteriaTable(criteria, columns, view),
    ...(notes.length === 0 ? [] : faint(notes.join(' '), style)),
    ...faint(
      [words.setBy(agreement.methodSetBy), ...(agreement.status === 'utkast' ? [words.draft] : [])].join(' '),
      style,
    ),
  ];
}

function splitNote(municipalities: { name: string }[], { messages }: View): string {
  const words = messages.page.criteria;
  if (municipalities.length > 2) return words.spread;
  return words.split(municipalities.map(({ name }) => name).join('/'));
}

type CriterionScore = CriterionResult['scores'][number];

function criteriaTable(criteria: CriterionResult[], alternatives: string[], view: View): string[] {
  const { assessment, style, messages } = view;
  const showWeights = assessment.agreement?.equalWeights !== true;
  const weight = messages.format.percent;
  const weightWidth = Math.max(messages.page.criteria.weight.length, 5);
  const widths = alternatives.map((id) => Math.min(Math.max(id.length, 9), 18));
  const room = remaining(style, [...widths, ...(showWeights ? [weightWidth] : [])]);
  if (style.width < TABLE_WIDTH || room < 20) return criteriaList(criteria, view);
  const columns: Column[] = [
    {
      head: messages.page.criteria.criterion,
      width: Math.min(room, Math.max(...criteria.map(({ name }) => textWidth(name)))),
    },
    ...(showWeights
      ? [{ head: messages.page.criteria.weight, width: weightWidth, align: 'right' as const }]
      : []),
    ...alternatives.map((head, index) => ({ head, width: widths[index] ?? 9, align: 'center' as const })),
  ];
  const rows = criteria.map(({ name, weight: share, scores }) => [
    name,
    ...(showWeights ? [weight(share)] : []),
    ...scores.map((score) => scoreText(score, view)),
  ]);
  return table(columns, rows, style);
}

function criteriaList(criteria: CriterionResult[], view: View): string[] {
  return criteria.flatMap(({ name, scores }) => [
    ...block(name, view.style),
    ...scores.flatMap((score) => block(`${score.alternative}: ${scoreText(score, view)}`, view.style, '   ')),
  ]);
}

function differs({ municipalities }: CriterionScore): boolean {
  return municipalities.some(({ score }) => score !== municipalities[0]?.score);
}

function scoreText(score: CriterionScore, view: View): string {
  const { paint } = view.style;
  const text = differs(score) ? splitText(score, view) : sign(score.score, view);
  if (score.score === null) return paint.yellow(text);
  if (score.score === 0) return text;
  return score.score > 0 ? paint.green(text) : paint.red(text);
}

/** Both of two municipalities; the lowest and the highest of more. */
function splitText({ municipalities }: CriterionScore, view: View): string {
  if (municipalities.length === 2) return municipalities.map(({ score }) => sign(score, view)).join('/');
  const given = municipalities.flatMap(({ score }) => (score === null ? [] : [score]));
  const gap = given.length < municipalities.length ? ' ?' : '';
  if (given.length === 0) return '?';
  return `${sign(Math.min(...given), view)}…${sign(Math.max(...given), view)}${gap}`;
}

/** The sign of a step of the agreement's scale; a number between two steps; «?» for a gap. */
function sign(score: number | null, { assessment, messages }: View): string {
  if (score === null) return '?';
  const step = assessment.agreement?.scale.steps.find(({ value }) => value === score);
  return step?.sign.replaceAll('-', '−') ?? messages.format.signed(score);
}
