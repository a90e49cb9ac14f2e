// Questions in the user's terminal: what is in common for everything that asks. Inquirer is loaded here, and not before.

import type { AskWords } from '../wizard/ask.js';
import { type Ask, Interrupted } from '../wizard/interview.js';
import type { CommandContext } from './commands/shared.js';
import { humanStyle } from './commands/shared.js';
import type { ColorChoice } from './terminal.js';

/** What asks in the terminal of the host, which there must be one of. */
export async function createTerminalAsk(
  color: ColorChoice,
  words: AskWords,
  context: CommandContext,
): Promise<Ask> {
  const { host } = context;
  if (host.terminal === null) throw new Error('no terminal to ask in');
  const style = await humanStyle({ color, quiet: false }, context);
  const { block } = await import('../presenters/terminal-style.js');
  const { createAsk } = await import('../wizard/ask.js');
  const { paint } = style;
  // The mark in front takes two columns.
  const lines = (text: string) => block(text, { ...style, width: style.width - 4 });
  const ask = createAsk({
    ...host.terminal,
    words,
    lines,
    look: {
      strong: (text) => paint.bold(text),
      faint: (text) => paint.dim(text),
      chosen: (text) => paint.cyan(text),
      wrong: (text) => paint.red(text),
    },
    tell: (note) => host.write('stderr', `\n${block(note, style).join('\n')}\n\n`),
  });
  return async (question, canGoBack) => {
    const answer = await ask(question, canGoBack);
    if (answer === null) throw new Interrupted();
    return answer;
  };
}
