// Asks one question after the other, with a way back; what is asked and how it is put to a person are given.

/** Answered instead of an answer: to go back to the question before. */
export const BACK = '<';

export interface Choice {
  value: string;
  name: string;
  /** Shown when the choice is pointed at. */
  hint?: string;
}

export interface Question {
  id: string;
  message: string;
  /** Shown before the question, once. */
  note?: string;
  /** To choose among; without them the answer is a text. */
  choices?: readonly Choice[];
  /** The choice to begin at, or the text to keep by pressing Enter. */
  initial?: string;
  /** What is wrong with a text; null when nothing is. */
  check?(answer: string): string | null;
}

/** By the id of the question, in the order in which they were answered. */
export type Answers = ReadonlyMap<string, string>;

/** Puts a question to a person. Gives the answer, or BACK where there is a question to go back to. */
export type Ask = (question: Question, canGoBack: boolean) => Promise<string>;

/** The person broke off (Ctrl-C, or the terminal went away). */
export class Interrupted extends Error {}

/** Asks until there is nothing more to ask, from the answers that are there already. */
export async function interview(
  next: (answers: Answers) => Question | null,
  ask: Ask,
  given: Answers = new Map(),
): Promise<Answers> {
  const answers = new Map(given);
  for (let question = next(answers); question !== null; question = next(answers)) {
    const last = [...answers.keys()].at(-1);
    const answer = await ask(question, last !== undefined);
    if (answer !== BACK) answers.set(question.id, answer);
    else if (last !== undefined) answers.delete(last);
  }
  return answers;
}

/** The answers without the last one, so that it is asked again. */
export function withoutLast(answers: Answers): Answers {
  return new Map([...answers].slice(0, -1));
}
