// The help of every command in the user's language: commander has no translation of its own.
import type { Help, Option } from 'commander';
import type { Messages } from '../messages/nb.js';
import { narrowHelp } from './help.js';

/** The examples that stand first in a command's help. */
export function examples(lines: readonly string[], { cli }: Messages): string {
  return `${cli.headings.examples}\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
}

/** Commander has no translation of its own; its headings and notes are replaced here. */
export function translatedHelp({ cli }: Messages): Partial<Help> {
  const titles: Record<string, string> = {
    'Usage:': cli.headings.usage,
    'Arguments:': cli.headings.arguments,
    'Options:': cli.headings.options,
    'Commands:': cli.headings.commands,
  };
  return {
    ...narrowHelp,
    subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
    styleTitle: (title) => titles[title] ?? title,
    optionDescription: (option: Option) => {
      const notes = [
        ...(option.argChoices === undefined ? [] : [`${cli.help.choices}: ${option.argChoices.join(', ')}`]),
        ...(typeof option.defaultValue === 'string' ? [`${cli.help.default}: ${option.defaultValue}`] : []),
      ];
      return notes.length === 0 ? option.description : `${option.description} (${notes.join('; ')})`;
    },
  };
}
