// Weights in a terminal: how much each criterion counts, whether the answers hang together, and what the weights mean.
import type { Assessor, Consistency, WeightsResult } from '../assessment/weights-result.js';
import type { Format } from '../messages/format.js';
import type { WeightWords } from '../messages/nb/weights.js';
import type { Messages } from '../messages/nb.js';
import { escapeDeep } from './escape.js';
import { percentOf } from './percent.js';
import { block, faint, heading, remaining, type Style, TABLE_WIDTH, table } from './terminal-style.js';

interface View {
  result: WeightsResult;
  style: Style;
  words: WeightWords['page'];
  format: Format;
}

/** The whole page, ending in a line break. */
export function presentWeights(
  unsafe: WeightsResult,
  style: Style,
  { messages, words }: { messages: Messages; words: WeightWords },
): string {
  const view = { result: escapeDeep(unsafe), style, words: words.page, format: messages.format };
  const lines = [
    ...titleLines(view),
    '',
    ...weightLines(view),
    ...consistencyLines(view),
    ...assessorLines(view),
    ...meaningLines(view),
  ];
  return `${lines.join('\n')}\n`;
}

function titleLines({ result, style, words, format }: View): string[] {
  const { agreement, method, formula, by, date } = result;
  const facts = [
    words.method(method, formula),
    ...(by === null ? [] : [words.setBy(by)]),
    ...(date === null ? [] : [format.date(date)]),
  ];
  return [
    ...block(style.paint.bold(words.title(agreement.name)), style),
    ...block(facts.join(' · '), style),
    ...faint(words.how[method], style),
  ];
}

/** The columns of the longest bar, which the heaviest criterion has: more where there is room beside the names. */
function barWidth({ style }: View): number {
  return style.width >= 100 ? 24 : 12;
}

function bar(weight: number, view: View): string {
  const heaviest = Math.max(...view.result.weights.map((one) => one.weight));
  return '█'.repeat(Math.round((weight / heaviest) * barWidth(view)));
}

function weightLines(view: View): string[] {
  const { result, style, words, format } = view;
  const percent = (share: number) => percentOf(share, 1, format);
  const rows = result.weights.map(({ name, weight, agreed }) => [
    name,
    percent(weight),
    bar(weight, view),
    percent(agreed),
    format.signed((weight - agreed) * 100, 1),
  ]);
  const widths = [words.weight, words.agreed, words.change].map((head) => Math.max(head.length, 8));
  const [weight = 8, agreed = 8, change = 8] = widths;
  const body =
    style.width >= TABLE_WIDTH
      ? table(
          [
            { head: words.criterion, width: remaining(style, [weight, barWidth(view), agreed, change]) },
            { head: words.weight, width: weight, align: 'right' },
            { head: '', width: barWidth(view) },
            { head: words.agreed, width: agreed, align: 'right' },
            { head: words.change, width: change, align: 'right' },
          ],
          rows,
          style,
        )
      : rows.flatMap(([name = '', now = '', filled = '', before = '', moved = '']) => [
          ...block(name, style),
          ...block(`${now.padStart(8)} ${filled}`, style),
          ...block(`${words.agreed}: ${before} (${moved})`, style, '   '),
        ]);
  const notes = [...(result.agreedEqual ? [words.agreedEqual] : []), words.changes];
  return [...body, ...faint(notes.join(' '), style)];
}

function consistencyLines(view: View): string[] {
  const { result, style, words } = view;
  const { consistency, assessors } = result;
  if (consistency === null) return [];
  const alone = assessors.length < 2;
  const each = alone
    ? []
    : assessors.flatMap(({ by, consistency: own }) =>
        own === null ? [] : [...block(words.of(by ?? ''), style), ...verdictLines(own, view)],
      );
  return [
    ...heading(words.consistency, style),
    ...each,
    ...(alone ? [] : block(words.together, style)),
    ...verdictLines(consistency, view),
    ...(consistency.ratio === null || result.weights.length < 3 ? [] : faint(words.zeroMeans, style)),
  ];
}

function verdictLines(consistency: Consistency, view: View): string[] {
  const { result, style, words, format } = view;
  const { ratio, limit, table: name, acceptable, worst } = consistency;
  const count = result.weights.length;
  if (count < 3) return block(words.noContradiction, style);
  if (ratio === null || acceptable === null) return block(words.noRatio(count, name), style);
  const [shown, most] = [format.number(ratio, 2), format.number(limit, 2)];
  if (acceptable) return block(words.consistent(shown, most, name), style);
  const warned = block(words.inconsistent(shown, most, name), style).map((line) => style.paint.yellow(line));
  return [...warned, ...(worst === null ? [] : worstLines(worst, view))];
}

function worstLines(worst: NonNullable<Consistency['worst']>, { result, style, words }: View): string[] {
  const name = (id: string) => result.weights.find(({ criterion }) => criterion === id)?.name ?? id;
  const [more, less] = [name(worst.more), name(worst.less)];
  const { times, fitting } = worst;
  return [
    ...block(words.worst(more, less, times), style, '– '),
    ...block(
      fitting >= 1 ? words.fitting(more, less, fitting) : words.fitting(less, more, 1 / fitting),
      style,
      '  ',
    ),
    ...block(words.lookAgain, style, '  → '),
  ];
}

/** What each would have alone: beside each other where there is room, else one after the other. */
function assessorLines(view: View): string[] {
  const { result, style, words, format } = view;
  const { assessors, method } = result;
  if (assessors.length < 2) return [];
  const columns = assessors.map(({ by }) => ({
    head: by ?? '',
    width: Math.min(Math.max((by ?? '').length, 6), 14),
    align: 'right' as const,
  }));
  const room = remaining(
    style,
    columns.map(({ width }) => width),
  );
  const share = (index: number, { weights }: Assessor) => format.percent(weights[index]?.weight ?? 0);
  const names = result.weights.map(({ name }) => name);
  const body =
    room >= 24 && style.width >= TABLE_WIDTH
      ? table(
          [{ head: words.criterion, width: Math.min(room, 50) }, ...columns],
          names.map((name, index) => [name, ...assessors.map((one) => share(index, one))]),
          style,
        )
      : assessors.flatMap((one) =>
          block(
            `${words.of(one.by ?? '')} ${names.map((name, i) => `${name} ${share(i, one)}`).join(', ')}`,
            style,
            '– ',
          ),
        );
  return [
    ...heading(words.assessors, style),
    ...body,
    ...faint(words.joined[method === 'pairs' ? 'geometric' : 'mean'], style),
  ];
}

/** What the heaviest criterion makes up for on each of the others, a step against steps. */
function meaningLines({ result, style, words }: View): string[] {
  const { tradeOffs, scaleSteps, weights } = result;
  const name = (id: string) => weights.find(({ criterion }) => criterion === id)?.name ?? id;
  const [first] = tradeOffs;
  if (first === undefined) return [];
  const worth = tradeOffs.flatMap(({ against, steps }) => {
    if (steps === null) return [];
    return [steps > scaleSteps ? words.beyond(name(against)) : words.tradeOff(name(against), steps)];
  });
  const nothing = tradeOffs.flatMap(({ against, steps }) =>
    steps === null ? [words.nothing(name(against))] : [],
  );
  return [
    ...heading(words.meaning, style),
    ...(worth.length === 0 ? [] : block(words.makesUpFor(name(first.criterion)), style)),
    ...worth.flatMap((line) => block(line, style, '– ')),
    ...nothing.flatMap((line) => block(line, style)),
    ...faint(`${words.meaningNote(scaleSteps)} ${words.check}`, style),
  ];
}
