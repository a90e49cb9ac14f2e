// Dates that cannot be right together: done after the file was last updated, decided before anyone was heard.
import { type Case, ZERO_ALTERNATIVE } from '../case/case.js';
import type { DateProblem } from '../diagnostics/codes.js';
import { compareText, type Path } from '../diagnostics/diagnostic.js';
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

function finding(
  problem: DateProblem,
  at: Path,
  { date, against, inputs }: { date: string; against: string; inputs: readonly Path[] },
): Finding {
  return { args: { problem, date, against }, at, inputs };
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
      ? [finding('after-updated', entry.at, { date: entry.date, against: date, inputs: dayOf(read, date) })]
      : [],
  );
}

function passedDeadline(read: Case, date: string): Finding[] {
  const zero = read.alternatives.find(({ id }) => id === ZERO_ALTERNATIVE);
  const deadline = zero?.deadline ?? null;
  if (zero === undefined || deadline === null || deadline >= date.slice(0, deadline.length)) return [];
  const against = { date: deadline, against: date, inputs: dayOf(read, date) };
  return [finding('deadline-passed', [...zero.at, 'frist'], against)];
}

/** Where the file says the day it speaks of; nowhere, when it is judged on another. */
function dayOf({ updated }: Case, date: string): Path[] {
  return updated === date ? [['oppdatert']] : [];
}

function decidedTooSoon(read: Case): Finding[] {
  const heard = read.involvement.flatMap(({ at, date }) => (date === null ? [] : [{ at, date }]));
  const [earliest] = heard.sort((a, b) => compareText(a.date, b.date));
  if (earliest === undefined) return [];
  const { date: first, at: place } = earliest;
  return read.treatment.flatMap(({ kind, date, at }) =>
    kind === 'vedtak' && date !== null && date < first
      ? [
          finding('decision-before-involvement', [...at, 'dato'], {
            date,
            against: first,
            inputs: [[...place, 'dato']],
          }),
        ]
      : [],
  );
}

function outsidePeriod({ economy }: Case): Finding[] {
  if (economy?.start == null || economy.years === null) return [];
  const { start, years } = economy;
  const last = start + years - 1;
  const period = {
    against: `${start}–${last}`,
    inputs: [
      ['økonomi', 'start'],
      ['økonomi', 'analyseperiode'],
    ],
  };
  return economy.effects
    .filter(({ from, to }) => from < start || to > last)
    .map(({ at, from, to, alternative }) => {
      const date = from === to ? String(from) : `${from}–${to}`;
      const key = from === to ? 'år' : from < start ? 'fra' : 'til';
      const problem = to < start || from > last ? 'effect-outside-period' : 'effect-partly-outside';
      return { ...finding(problem, [...at, key], { date, ...period }), alternative };
    });
}
