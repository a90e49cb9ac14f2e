// The interview of `samarbeid weights`: asks, shows what the answers come to, and lets the group change them before it saves.
import type { WeightsResult } from '../../assessment/weights-result.js';
import { escapeForTerminal } from '../../presenters/escape.js';
import type { AnswerSet, WeightBasis } from '../../weights/weights.js';
import { type Answers, type Ask, BACK, Interrupted, interview, withoutLast } from '../../wizard/interview.js';
import {
  answersGiven,
  methodOf,
  nextWeightsQuestion,
  pairQuestionId,
  type WeightsInterview,
} from '../../wizard/weights-questions.js';
import { EXIT } from '../exit-codes.js';
import { say } from '../host.js';
import { Stopped } from '../stopped.js';
import { createTerminalAsk } from '../terminal-ask.js';
import {
  type FoundWeights,
  resultOf,
  type WeightsContext,
  type WeightsOptions,
  type WeightsTarget,
  weightsPage,
} from './found-weights.js';

interface Session {
  setup: WeightsInterview;
  target: WeightsTarget;
  options: WeightsOptions;
  date: string;
  ask: Ask;
  context: WeightsContext;
}

/** What the group came to; null when it left without saving. Nothing is written here. */
export async function askForWeights(
  target: WeightsTarget,
  { options, date }: { options: WeightsOptions; date: string },
  context: WeightsContext,
): Promise<FoundWeights | null> {
  const { host, words } = context;
  const ask = await createTerminalAsk(options.color, words.wizard, context);
  const setup = interviewOf(target, options, context);
  try {
    const found = await untilSettled({ setup, target, options, date, ask, context });
    if (found === null) say(host, words.wizard.left);
    return found;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    say(host, words.wizard.interrupted);
    throw new Stopped(EXIT.interrupted);
  }
}

function interviewOf(
  { agreement: { criteria, scale } }: WeightsTarget,
  { method }: WeightsOptions,
  { words }: WeightsContext,
): WeightsInterview {
  const [worst, best] = [scale.steps[0], scale.steps.at(-1)];
  return {
    criteria: criteria.map(({ id, name }) => ({ id, name: escapeForTerminal(name) })),
    method: method ?? null,
    ends: {
      worst: escapeForTerminal(worst?.words[0] ?? ''),
      best: escapeForTerminal(best?.words[0] ?? ''),
    },
    words: words.wizard,
  };
}

async function untilSettled(session: Session): Promise<FoundWeights | null> {
  const { setup, ask, context } = session;
  let answers: Answers = new Map();
  for (;;) {
    answers = await interview((given) => nextWeightsQuestion(setup, given), ask, answers);
    const found = foundBy(answers, session);
    const result = resultOf(found);
    context.host.write('stderr', `\n${await weightsPage(result, session.options, context)}\n`);
    const choice = await ask(reviewQuestion(result, session), false);
    if (choice === 'leave') return null;
    if (choice === 'save') {
      const saved = await saving(found, session);
      if (saved !== null) return saved;
    } else answers = changed(answers, choice, session);
  }
}

function foundBy(answers: Answers, { setup, target, options, date, context }: Session): FoundWeights {
  const method = methodOf(setup, answers) ?? 'ranking';
  const set: AnswerSet = answersGiven(setup, answers);
  const formula = method === 'ranking' ? (options.formula ?? 'centroid') : null;
  // The review is shown in the terminal; a pipe or a program gets the result besides.
  const shown = options.format === 'human' && context.host.columns !== null;
  const basis: WeightBasis = { method, formula, answers: [set], stated: null };
  return { target, basis, by: options.by ?? null, date, output: options.output ?? null, shown };
}

function reviewQuestion({ consistency, weights }: WeightsResult, { context: { words } }: Session) {
  const { wizard } = words;
  const worst = consistency?.acceptable === false ? consistency.worst : null;
  const name = (id: string) =>
    escapeForTerminal(weights.find(({ criterion }) => criterion === id)?.name ?? id);
  const again =
    worst === null
      ? []
      : [
          {
            value: `again ${worst.more} ${worst.less}`,
            name: wizard.again(name(worst.more), name(worst.less)),
          },
        ];
  return {
    id: 'review',
    message: wizard.review,
    choices: [
      ...again,
      { value: 'save', name: wizard.save },
      { value: 'last', name: wizard.lastAgain },
      { value: 'restart', name: wizard.restart },
      { value: 'leave', name: wizard.leave },
    ],
  };
}

/** The answers without those that are to be given again. */
function changed(answers: Answers, choice: string, { setup }: Session): Answers {
  if (choice === 'restart') return new Map();
  if (choice === 'last') return withoutLast(answers);
  const [, more = '', less = ''] = choice.split(' ');
  return new Map([...answers].filter(([id]) => id !== pairQuestionId(setup, more, less)));
}

/** Who and where, unless they were named; null when the group goes back. */
async function saving(
  found: FoundWeights,
  { ask, context, options, target }: Session,
): Promise<FoundWeights | null> {
  const { words, host } = context;
  const { wizard } = words;
  const by =
    found.by ??
    (await ask(
      { id: 'by', message: wizard.by, check: (text) => (/\p{L}/u.test(text) ? null : wizard.badBy) },
      true,
    ));
  if (by === BACK) return null;
  const taken = (path: string) => !options.force && host.kindOf(path) !== 'missing';
  const output =
    found.output ??
    (await ask(
      {
        id: 'output',
        message: wizard.path,
        initial: `${target.agreement.id}.vekter.yaml`,
        check: (path) => (path === '' ? wizard.badPath : taken(path) ? wizard.exists(path) : null),
      },
      true,
    ));
  return output === BACK ? null : { ...found, by, output };
}
