// Dates that cannot be right together: done after the file was last updated, decided before anyone was heard.
import { type Case, ZERO_ALTERNATIVE } from '../case/case.js';
import type { DateProblem } from '../diagnostics/codes.js';
import type { Path } from '../diagnostics/diagnostic.js';
import type { Rule, RuleFinding } from './rule.js';

type Finding = RuleFinding<'dato-uten-mening'>;

export const datoUtenMening: Rule<'dato-uten-mening'> = {
  id: 'dato-uten-mening',
  basis: { kind: 'format' },
  severity: 'advarsel',
  check({ case: read, date }) {
    return [
      ...claimsOfTheFuture(read, date),
      ...passedDeadline(read, date),
      ...decidedTooSoon(read),
      ...outsidePeriod(read),
    ];
  },
};

function finding(problem: DateProblem, at: Path, dates: { date: string; against: string }): Finding {
  return { args: { problem, ...dates }, at };
}

/** What the file says has happened cannot have happened after the day it speaks of. Planned meetings can. */
function claimsOfTheFuture(read: Case, date: string): Finding[] {
  const done = [
    { date: read.risk?.done ?? null, at: ['risikoanalyse', 'utført'] },
    ...read.involvement.map((entry) => ({ date: entry.date, at: [...entry.at, 'dato'] })),
    ...read.clarifications.map((entry) => ({ date: entry.date, at: [...entry.at, 'dato'] })),
    ...(read.steps ?? []).flatMap(({ at, decided }) =>
      [...decided].map(([id, date]) => ({ date, at: [...at, 'vedtatt', id] })),
    ),
    { date: read.collaboration?.since.value ?? null, at: ['samarbeidet', 'siden'] },
    { date: read.collaboration?.evaluated.value ?? null, at: ['samarbeidet', 'evaluert'] },
    ...read.treatment
      .filter(({ outcome }) => outcome !== null)
      .map((entry) => ({ date: entry.date, at: [...entry.at, 'dato'] })),
  ];
  return done.flatMap((entry) =>
    entry.date !== null && entry.date > date
      ? [finding('after-updated', entry.at, { date: entry.date, against: date })]
      : [],
  );
}

function passedDeadline(read: Case, date: string): Finding[] {
  const zero = read.alternatives.find(({ id }) => id === ZERO_ALTERNATIVE);
  const deadline = zero?.deadline ?? null;
  if (zero === undefined || deadline === null || deadline >= date.slice(0, deadline.length)) return [];
  return [finding('deadline-passed', [...zero.at, 'frist'], { date: deadline, against: date })];
}

function decidedTooSoon(read: Case): Finding[] {
  const heard = read.involvement.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  const [first] = heard;
  if (first === undefined) return [];
  return read.treatment.flatMap(({ kind, date, at }) =>
    kind === 'vedtak' && date !== null && date < first
      ? [finding('decision-before-involvement', [...at, 'dato'], { date, against: first })]
      : [],
  );
}

function outsidePeriod({ economy }: Case): Finding[] {
  if (economy?.start == null || economy.years === null) return [];
  const last = economy.start + economy.years - 1;
  const period = `${economy.start}–${last}`;
  return economy.effects
    .filter(({ from, to }) => from < (economy.start ?? from) || to > last)
    .map(({ at, from, to, alternative }) => {
      const date = from === to ? String(from) : `${from}–${to}`;
      return { ...finding('effect-outside-period', at, { date, against: period }), alternative };
    });
}
