// The only place that knows inquirer: puts a question to a person in a terminal. Loaded when there is something to ask.
import inquirer from 'inquirer';
import { BACK, type Question } from './interview.js';

export interface AskWords {
  back: string;
  backKey: string;
  keys: string;
}

/** How parts of a question look; the same text where there is no colour. */
export interface Look {
  strong(text: string): string;
  faint(text: string): string;
  chosen(text: string): string;
  wrong(text: string): string;
}

export interface AskSetup {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  look: Look;
  words: AskWords;
  /** Breaks a text into lines that fit, between words; inquirer breaks at the edge, in the middle of a word. */
  lines(text: string): string[];
  /** Shows what stands before a question. */
  tell(note: string): void;
}

/** An answer, BACK, or null when the person broke off (Ctrl-C, or the terminal went away). */
export type AskOrBreak = (question: Question, canGoBack: boolean) => Promise<string | null>;

/** What asks in this terminal. */
export function createAsk(setup: AskSetup): AskOrBreak {
  const { input, output, look, words, tell } = setup;
  const prompt = inquirer.createPromptModule({
    input: input as NodeJS.ReadStream,
    output: output as NodeJS.WriteStream,
  });
  const theme = themeOf(look, words);
  return async (question, canGoBack) => {
    if (question.note !== undefined) tell(question.note);
    try {
      const { answer } = await prompt<{ answer: string }>([
        question.choices === undefined
          ? textPrompt(question, { theme, canGoBack, setup })
          : choicePrompt(question, { theme, canGoBack, setup }),
      ]);
      return answer.trim();
    } catch (error) {
      if (error instanceof Error && error.name === 'ExitPromptError') return null;
      throw error;
    }
  };
}

type Theme = ReturnType<typeof themeOf>;

interface Shown {
  theme: Theme;
  canGoBack: boolean;
  setup: AskSetup;
}

/** The lines after the first stand under its text, past the mark in front of it. */
const INDENT = '\n  ';

function choicePrompt({ message, choices = [], initial }: Question, { theme, canGoBack, setup }: Shown) {
  const { lines, words } = setup;
  const shown = choices.map(({ value, name, hint }) => ({
    value,
    name: lines(name).join(INDENT),
    ...(hint !== undefined && { description: lines(hint).join('\n') }),
  }));
  const all = [...shown, ...(canGoBack ? [{ value: BACK, name: words.back }] : [])];
  return {
    type: 'select' as const,
    name: 'answer' as const,
    message: lines(message).join(INDENT),
    choices: all,
    ...(initial !== undefined && { default: initial }),
    // All of them at once, without a list that runs in a ring.
    pageSize: all.reduce((count, { name }) => count + name.split('\n').length, 0),
    loop: false,
    theme,
  };
}

function textPrompt({ message, initial, check }: Question, { theme, canGoBack, setup }: Shown) {
  const { lines, words } = setup;
  return {
    type: 'input' as const,
    name: 'answer' as const,
    message: lines(canGoBack ? `${message} ${words.backKey}` : message).join(INDENT),
    ...(initial !== undefined && { default: initial }),
    validate: (answer: string) => {
      const text = answer.trim();
      return (canGoBack && text === BACK) || (check?.(text) ?? true);
    },
    theme,
  };
}

/** Everything that inquirer would colour or say by itself. */
function themeOf({ strong, faint, chosen, wrong }: Look, words: AskWords) {
  return {
    prefix: { idle: chosen('?'), done: chosen('✓') },
    icon: { cursor: '›' },
    style: {
      answer: chosen,
      message: strong,
      error: (text: string) => wrong(`! ${text}`),
      defaultAnswer: (text: string) => faint(`(${text})`),
      help: faint,
      highlight: chosen,
      description: faint,
      disabled: faint,
      key: strong,
      keysHelpTip: () => faint(words.keys),
    },
  };
}
