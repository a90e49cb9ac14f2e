// Why the result is what it is, what it rests on, and what would turn it.
import type { WhatIf } from '../assessment/assessment.js';
import { namesOf } from './names.js';
import { percentOf } from './percent.js';
import { block, faint, heading, TABLE_WIDTH, table } from './terminal-style.js';
import type { View } from './terminal-view.js';
import { turningTexts } from './turning-text.js';

export function whyLines({ assessment, style, messages }: View): string[] {
  const { recommendation, basis, robustness } = assessment;
  const words = messages.page.why;
  const names = namesOf(assessment);
  const list = (sign: 1 | -1) =>
    recommendation.drivers
      .filter(({ contribution }) => contribution * sign > 0)
      .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
      .slice(0, 3)
      .map(
        ({ criterion, contribution }) =>
          `${names.criterion(criterion)} (${messages.format.signed(contribution, 2)})`,
      )
      .join(', ');
  const groups = (robustness?.groupsAsOne ?? []).map((group) => {
    if (group.same) return words.groupSame(group.name);
    return words.group(group.name, group.leaders.map(names.alternative), group.value > 0);
  });
  const lines = [
    ...(list(1) === '' ? [] : [words.carries(list(1))]),
    ...(list(-1) === '' ? [] : [words.against(list(-1))]),
    words.basis(basis),
    ...groups,
  ];
  return [
    ...heading(words.title, style),
    ...lines.flatMap((line) => block(line, style)),
    ...argumentLines({ assessment, style, messages }),
  ];
}

/** The advantages and disadvantages of the leading alternative, in the words of the analysis. */
function argumentLines({ assessment, style, messages }: View): string[] {
  const leader = assessment.alternatives.find(({ id }) => id === assessment.recommendation.leaders[0]);
  if (leader === undefined) return [];
  const { why } = messages.page;
  const list = (title: string, texts: string[]) =>
    texts.length === 0
      ? []
      : [...heading(title, style), ...texts.flatMap((text) => block(text, style, '– '))];
  return [
    ...list(why.advantages(leader.name), leader.advantages),
    ...list(why.disadvantages(leader.name), leader.disadvantages),
  ];
}

/** How sure it is and the smallest changes that turn the first place, with where to read more. */
export function turningLines({ assessment, style, messages }: View): string[] {
  const { robustness, alternatives, recommendation, file } = assessment;
  if (robustness === null) return [];
  const leaders = alternatives.filter(({ id }) => recommendation.leaders.includes(id));
  const { turning } = messages.page;
  const ranked = alternatives.filter(({ rank }) => rank !== null).length;
  const lines = [
    turning.cooperation(robustness.cooperation.share, robustness.method),
    ...leaders.map(({ name, firstShare }) => turning.first(name, firstShare ?? 0, robustness.method)),
    ...turningTexts(robustness.turning, { ranked, names: namesOf(assessment), messages }),
  ];
  return [
    ...heading(turning.title, style),
    ...lines.flatMap((line) => block(line, style)),
    ...faint(turning.more(file), style),
  ];
}

/** The ranking under other weights, next to the agreement's own. */
export function whatIfLines({ assessment, style, messages }: View): string[] {
  const { whatIf, recommendation, alternatives } = assessment;
  if (whatIf === null) return [];
  const words = messages.page.whatIf;
  const names = namesOf(assessment);
  const now = whatIf.source === null ? words.now : messages.weights.fileColumn;
  const same = whatIf.leaders.join() === recommendation.leaders.join();
  const verdict = same ? words.same : words.other(whatIf.leaders.map(names.alternative));
  const outcome =
    whatIf.outcome === null ? [] : block(words.outcome(messages.page.outcomeNames[whatIf.outcome]), style);
  const rows = whatIf.alternatives.map(({ id, value, rank }) => {
    const own = alternatives.find((line) => line.id === id);
    const agreed = `${own?.rank ?? '–'}  ${messages.format.signed(own?.value ?? 0, 2)}`;
    return [names.alternative(id), agreed, `${rank ?? '–'}  ${messages.format.signed(value, 2)}`];
  });
  const body =
    style.width >= TABLE_WIDTH
      ? table(
          [
            { head: messages.page.ranking.alternative, width: 44 },
            { head: words.agreement, width: 15, align: 'right' },
            { head: now, width: 15, align: 'right' },
          ],
          rows,
          style,
        )
      : rows.flatMap(([name = '', agreed, value]) => [
          ...block(name, style),
          ...block(`${words.agreement}: ${agreed}`, style, '   '),
          ...block(`${now}: ${value}`, style, '   '),
        ]);
  return [
    ...heading(words.title, style),
    ...weightsInUse(whatIf, { assessment, style, messages }),
    ...body,
    ...block(verdict, style),
    ...outcome,
  ];
}

/** Which weights: those that were named on the command line, or who set those in the file, when and how. */
function weightsInUse({ weights, source }: WhatIf, { assessment, style, messages }: View): string[] {
  const names = namesOf(assessment);
  const { page, weights: words, format } = messages;
  if (source === null) {
    const changes = weights.map(({ criterion, weight }) =>
      page.whatIf.weight(names.criterion(criterion), weight),
    );
    return block(page.whatIf.weights(changes.join(', ')), style);
  }
  const shares = weights.map(({ criterion, weight }) =>
    words.share(names.criterion(criterion), percentOf(weight, 1, format)),
  );
  return [...block(words.source(source), style), ...faint(shares.join(', '), style)];
}
