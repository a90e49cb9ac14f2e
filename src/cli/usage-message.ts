// A usage error of commander's in the words of the user's language, with what was probably meant.
import type { CommanderError } from 'commander';
import type { Messages } from '../messages/nb.js';
import { suggest } from '../source/suggest.js';
import { COMMANDS } from './examples.js';
import { TOPIC_NAMES } from './help.js';

/** The user's words for a usage error of commander's; null for help and version, which are no errors. */
export function usageMessage(
  error: CommanderError,
  args: readonly string[],
  { cli, sheet }: Messages,
): string | null {
  if (error.exitCode === 0) return null;
  const [first = ''] = [...error.message.matchAll(/'([^']*)'/g)].map(([, quoted = '']) => quoted);
  const suggestion = /Did you mean (?:one of )?([^?,)]+)/.exec(error.message)?.[1] ?? null;
  switch (error.code) {
    case 'commander.unknownOption':
      return cli.errors.unknownOption(first, suggestion);
    case 'commander.help': {
      // «help» with a word that is no command.
      const [first, word = ''] = args.filter((argument) => !argument.startsWith('-'));
      if (first === 'new') return sheet.errors.what;
      return cli.errors.unknownCommand(word, suggest(word, [...COMMANDS, ...TOPIC_NAMES]));
    }
    case 'commander.excessArguments':
      return cli.errors.tooMany(args.find((argument) => COMMANDS.includes(argument)) ?? '');
    case 'commander.unknownCommand':
      return cli.errors.unknownCommand(first, suggestion);
    case 'commander.missingArgument':
      return args.includes('sheet') ? sheet.errors.case : cli.errors.missingArgument;
    case 'commander.optionMissingArgument':
      return cli.errors.missingValue(first);
    case 'commander.invalidArgument': {
      const given = /argument '([^']*)' is invalid/.exec(error.message)?.[1] ?? '';
      const allowed = /Allowed choices are ([^.]+)\./.exec(error.message)?.[1]?.split(', ') ?? [];
      const option = /option '([^' ]+)/.exec(error.message)?.[1] ?? first;
      return cli.errors.badValue(option, given, allowed, suggest(given, allowed));
    }
    default:
      return cli.errors.missingArgument;
  }
}
