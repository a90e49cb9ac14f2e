// The questions by which a group finds its weights, and what the answers say: pure, without a terminal.
import type { WeightWords } from '../messages/nb/weights.js';
import { parseNumber } from '../source/numbers.js';
import { FULL_POINTS } from '../weights/answer-faults.js';
import {
  type AnswerSet,
  ASKED_METHODS,
  type AskedMethod,
  type Comparison,
  NO_ANSWERS,
} from '../weights/weights.js';
import type { Answers, Choice, Question } from './interview.js';

export interface WeightsInterview {
  criteria: readonly { id: string; name: string }[];
  /** Null: the group is asked which method it wants. */
  method: AskedMethod | null;
  /** What the ends of the agreement's scale are called. */
  ends: { worst: string; best: string };
  words: WeightWords['wizard'];
}

/** The method that was chosen before or in the interview. */
export function methodOf({ method }: WeightsInterview, answers: Answers): AskedMethod | null {
  return method ?? ASKED_METHODS.find((one) => one === answers.get('method')) ?? null;
}

/** What to ask next; null when all has been answered. */
export function nextWeightsQuestion(setup: WeightsInterview, answers: Answers): Question | null {
  switch (methodOf(setup, answers)) {
    case null:
      return methodQuestion(setup);
    case 'ranking':
      return nextPlace(setup, answers) ?? nextTie(setup, answers);
    case 'swing':
      return nextLift(setup, answers);
    case 'pairs':
      return nextPair(setup, answers);
  }
}

/** What the answers say, when all has been answered. */
export function answersGiven(setup: WeightsInterview, answers: Answers): AnswerSet {
  switch (methodOf(setup, answers)) {
    case null:
      return NO_ANSWERS;
    case 'ranking':
      return { ...NO_ANSWERS, places: placesGiven(setup, answers) };
    case 'swing':
      return { ...NO_ANSWERS, points: pointsGiven(setup, answers) };
    case 'pairs':
      return {
        ...NO_ANSWERS,
        comparisons: pairsOf(setup).flatMap((pair) => comparisonGiven(pair, answers) ?? []),
      };
  }
}

function methodQuestion({ words, criteria }: WeightsInterview): Question {
  const pairs = (criteria.length * (criteria.length - 1)) / 2;
  const choices = ASKED_METHODS.map((value) => ({
    value,
    name: words.methodNames[value],
    hint: words.methodHints[value](pairs),
  }));
  return { id: 'method', message: words.method, choices };
}

const choiceOf = ({ id, name }: { id: string; name: string }): Choice => ({ value: id, name });

/** The criteria in the order given so far. */
function ordered(answers: Answers): string[] {
  return [...answers].filter(([id]) => id.startsWith('place-')).map(([, criterion]) => criterion);
}

/** One place after the other; the last criterion has the last place. */
function nextPlace({ criteria, words, ends }: WeightsInterview, answers: Answers): Question | null {
  const placed = ordered(answers);
  const left = criteria.filter(({ id }) => !placed.includes(id));
  if (left.length < 2) return null;
  const place = placed.length + 1;
  return {
    id: `place-${place}`,
    message: place === 1 ? words.first : words.place(place),
    ...(place === 1 && { note: words.rankingNote(ends.worst, ends.best) }),
    choices: left.map(choiceOf),
  };
}

/** The whole order, most important first. */
function fullOrder({ criteria }: WeightsInterview, answers: Answers): string[] {
  const placed = ordered(answers);
  return [...placed, ...criteria.map(({ id }) => id).filter((id) => !placed.includes(id))];
}

/** The criteria that are as important as the one before them. */
function tiedWithBefore(answers: Answers): string[] {
  return [...answers].filter(([id]) => id.startsWith('tie-')).map(([, criterion]) => criterion);
}

const NO_TIE = '-';

/** Whether neighbours are equally important, until the answer is no. */
function nextTie(setup: WeightsInterview, answers: Answers): Question | null {
  const tied = tiedWithBefore(answers);
  const order = fullOrder(setup, answers);
  const free = order.slice(1).filter((id) => !tied.includes(id));
  if (free.length === 0 || tied.includes(NO_TIE)) return null;
  const { words } = setup;
  const name = (id: string | undefined) => setup.criteria.find((one) => one.id === id)?.name ?? '';
  return {
    id: `tie-${tied.length + 1}`,
    message: tied.length === 0 ? words.ties : words.moreTies,
    choices: [
      { value: NO_TIE, name: words.noTie },
      ...free.map((id) => ({ value: id, name: words.tie(name(order[order.indexOf(id) - 1]), name(id)) })),
    ],
  };
}

function placesGiven(setup: WeightsInterview, answers: Answers): Map<string, number> {
  const tied = tiedWithBefore(answers);
  let place = 0;
  return new Map(
    fullOrder(setup, answers).map((id, index) => {
      if (!tied.includes(id)) place = index + 1;
      return [id, place];
    }),
  );
}

/** Which lift is worth most, and then what each of the others is worth beside it. */
function nextLift({ criteria, words, ends }: WeightsInterview, answers: Answers): Question | null {
  const top = criteria.find(({ id }) => id === answers.get('lift'));
  if (top === undefined) {
    const note = words.swingNote(ends.worst, ends.best);
    return { id: 'lift', message: words.firstLift, note, choices: criteria.map(choiceOf) };
  }
  const next = criteria.find(({ id }) => id !== top.id && !answers.has(`points-${id}`));
  if (next === undefined) return null;
  return {
    id: `points-${next.id}`,
    message: words.lift(next.name, top.name),
    check: (answer) => {
      const points = parseNumber(answer);
      return points !== null && points >= 0 && points <= FULL_POINTS ? null : words.badPoints;
    },
  };
}

function pointsGiven({ criteria }: WeightsInterview, answers: Answers): Map<string, number> {
  return new Map(
    criteria.map(({ id }) => [
      id,
      answers.get('lift') === id ? FULL_POINTS : (parseNumber(answers.get(`points-${id}`) ?? '') ?? 0),
    ]),
  );
}

interface Pair {
  one: { id: string; name: string };
  other: { id: string; name: string };
}

function pairsOf({ criteria }: WeightsInterview): Pair[] {
  return criteria.flatMap((one, index) => criteria.slice(index + 1).map((other) => ({ one, other })));
}

/** The question about two criteria, whichever comes first. */
export function pairQuestionId({ criteria }: WeightsInterview, a: string, b: string): string {
  const [one, other] = criteria.map(({ id }) => id).filter((id) => id === a || id === b);
  return `pair-${one}/${other}`;
}

/** Saaty's scale: every second step, from as important to extremely more important. */
const STEPS = [9, 7, 5, 3] as const;

/** From one far ahead, by as important, to the other far ahead. */
function nextPair(setup: WeightsInterview, answers: Answers): Question | null {
  const pairs = pairsOf(setup);
  const at = pairs.findIndex(({ one, other }) => !answers.has(`pair-${one.id}/${other.id}`));
  const pair = pairs[at];
  if (pair === undefined) return null;
  const { words, ends } = setup;
  const { one, other } = pair;
  const ahead =
    ({ id, name }: Pair['one']) =>
    (times: (typeof STEPS)[number]) => ({
      value: `${id}=${times}`,
      name: words.ahead[times](name),
    });
  return {
    id: `pair-${one.id}/${other.id}`,
    message: words.pair(at + 1, pairs.length, { one: one.name, other: other.name }),
    ...(at === 0 && { note: words.pairsNote(ends.worst, ends.best) }),
    choices: [
      ...STEPS.map(ahead(one)),
      { value: '=1', name: words.equal },
      ...[...STEPS].reverse().map(ahead(other)),
    ],
    initial: '=1',
  };
}

function comparisonGiven({ one, other }: Pair, answers: Answers): Comparison | null {
  const answer = answers.get(`pair-${one.id}/${other.id}`);
  if (answer === undefined) return null;
  const [id, times] = answer.split('=');
  return id === other.id
    ? { more: other.id, less: one.id, times: Number(times) }
    : { more: one.id, less: other.id, times: Number(times) };
}
