// Why the result is what it is, what it rests on, and what would turn it.
import { formatNumber, formatSigned, signedShort } from '../messages/numbers.js';
import { namesOf } from './names.js';
import { block, heading, TABLE_WIDTH, table } from './terminal-style.js';
import type { View } from './terminal-view.js';

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
        ({ criterion, contribution }) => `${names.criterion(criterion)} (${formatSigned(contribution, 2)})`,
      )
      .join(', ');
  const leaders = recommendation.leaders;
  const groups = (robustness?.groupsAsOne ?? []).map((group) => {
    const same = group.leaders.join() === leaders.join();
    return words.group(
      group.name,
      group.leaders.map((id) => `«${names.alternative(id)}»`).join(' og '),
      same,
    );
  });
  const lines = [
    ...(list(1) === '' ? [] : [words.carries(list(1))]),
    ...(list(-1) === '' ? [] : [words.against(list(-1))]),
    words.basis(basis),
    ...groups,
  ];
  return [...heading(words.title, style), ...lines.flatMap((line) => block(line, style))];
}

/** The smallest changes that turn the first place: of one weight, of several, of one score. */
export function turningLines({ assessment, style, messages }: View): string[] {
  const { robustness, recommendation, alternatives } = assessment;
  if (robustness === null) return [];
  const words = messages.page.turning;
  const names = namesOf(assessment);
  const title = heading(words.title, style);
  if (recommendation.leaders.length > 1) return [...title, ...block(words.shared, style)];
  if (alternatives.filter(({ rank }) => rank !== null).length < 2)
    return [...title, ...block(words.none, style)];
  const { weight, shift, score } = robustness.turning;
  const percent = (share: number) => formatNumber(share * 100, share * 100 < 10 ? 1 : 0);
  const lines = [
    weight === null
      ? words.noWeight
      : words.weight({
          criterion: names.criterion(weight.criterion),
          from: percent(weight.from),
          to: percent(weight.to),
          challenger: names.alternative(weight.challenger),
        }),
    ...(shift === null
      ? []
      : [
          words.shift({
            moves: shift.moves.map(({ from, amount }) => words.move(percent(amount), names.criterion(from))),
            to: names.criterion(shift.moves[0]?.to ?? ''),
            challenger: names.alternative(shift.challenger),
          }),
        ]),
    score === null
      ? words.noScore
      : words.score({
          cell: words.cell(
            names.criterion(score.criterion),
            names.alternative(score.alternative),
            score.municipality === null ? null : names.municipality(score.municipality),
          ),
          from: signedShort(score.from),
          to: signedShort(score.to),
          challenger: score.challenger === score.alternative ? null : names.alternative(score.challenger),
          tie: score.tie,
        }),
  ];
  return [...title, ...lines.flatMap((line) => block(line, style))];
}

/** The ranking under other weights, next to the agreement's own. */
export function whatIfLines({ assessment, style, messages }: View): string[] {
  const { whatIf, recommendation, alternatives } = assessment;
  if (whatIf === null) return [];
  const words = messages.page.whatIf;
  const names = namesOf(assessment);
  const changes = whatIf.weights
    .map(({ criterion, weight }) => words.weight(names.criterion(criterion), weight))
    .join(', ');
  const same = whatIf.leaders.join() === recommendation.leaders.join();
  const verdict = same
    ? words.same
    : words.other(whatIf.leaders.map((id) => `«${names.alternative(id)}»`).join(' og '));
  const rows = whatIf.alternatives.map(({ id, value, rank }) => {
    const own = alternatives.find((line) => line.id === id);
    const agreed = `${own?.rank ?? '–'}  ${formatSigned(own?.value ?? 0, 2)}`;
    return [names.alternative(id), agreed, `${rank ?? '–'}  ${formatSigned(value, 2)}`];
  });
  const body =
    style.width >= TABLE_WIDTH
      ? table(
          [
            { head: messages.page.ranking.alternative, width: 44 },
            { head: words.agreement, width: 15, align: 'right' },
            { head: words.now, width: 13, align: 'right' },
          ],
          rows,
          style,
        )
      : rows.flatMap(([name = '', agreed, now]) => [
          ...block(name, style),
          ...block(`${words.agreement}: ${agreed}`, style, '   '),
          ...block(`${words.now}: ${now}`, style, '   '),
        ]);
  return [
    ...heading(words.title, style),
    ...block(words.weights(changes), style),
    ...body,
    ...block(verdict, style),
  ];
}
