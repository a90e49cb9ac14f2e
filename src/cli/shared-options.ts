// The options that several commands have in common, declared once so that they read and mean the same everywhere.
import { type Command, InvalidArgumentError, type Option, Option as OptionClass } from 'commander';
import { LANGUAGES } from '../diagnostics/language.js';
import type { Messages } from '../messages/nb.js';
import { EXAMPLES } from './examples.js';
import { addOutput, type OutputOptions } from './outputs.js';
import { examples } from './translated-help.js';

/** How every command shows its answer. */
export const FORMATS = ['human', 'json'];

/** A whole number from 0; commander tells the rest as a value that will not do. */
export function count(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('');
  return Number(value);
}

/** An option that may be given several times; what it is given is a list. */
export function repeatable(flags: string, description: string): Option {
  return new OptionClass(flags, description).default([], '').argParser(append);
}

export function append(value: string, previous: string[]): string[] {
  return [...previous, value];
}

/** The commands whose paths the project file may name instead, or that have something to do without any. */
const PATHS_OPTIONAL: readonly string[] = ['score', 'form', 'validate'];

/** What a file is judged by, and how many warnings are too many. */
export function addJudging(command: Command, { cli: { values, options } }: Messages): Command {
  return command
    .option(`--agreement <${values.file}>`, options.agreement)
    .addOption(new OptionClass(`--max-warnings <${values.count}>`, options.maxWarnings).argParser(count));
}

export function addBaseline(command: Command, { cli, scope }: Messages): Command {
  return command.option(`--baseline <${cli.values.file}>`, scope.options.baseline);
}

/** What the commands on case files share. */
export function addCommon(
  command: Command,
  name: keyof typeof EXAMPLES,
  messages: Messages,
  formats?: readonly string[] | OutputOptions,
): Command {
  const { values, options, arguments: words } = messages.cli;
  const paths = PATHS_OPTIONAL.includes(name) ? `[${values.path}...]` : `<${values.path}...>`;
  const withPaths = command.usage(`[${values.options}] ${paths}`).argument(paths, words.paths);
  return addView(withPaths, name, messages, { formats: formats ?? FORMATS })
    .option(`--stdin-filename <${values.file}>`, options.stdinFilename)
    .option(`--agreement <${values.file}>`, options.agreement)
    .option('--quiet', options.quiet, false)
    .addOption(new OptionClass(`--max-warnings <${values.count}>`, options.maxWarnings).argParser(count));
}

/** What every command has: help with examples first, and how its answer is shown. */
export function addView(
  command: Command,
  name: keyof typeof EXAMPLES,
  messages: Messages,
  own: { formats?: readonly string[] | OutputOptions; output?: string; date?: string } = {},
): Command {
  const { values, options } = messages.cli;
  const { formats = FORMATS, output = options.output, date = options.date } = own;
  addOutput(command, messages, { formats, output })
    .helpOption('-h, --help', options.help)
    .addHelpText('before', examples(EXAMPLES[name], messages));
  // Settings hold whatever the day.
  if (name !== 'config') command.option(`--date <${values.date}>`, date);
  return (
    command
      .addOption(
        new OptionClass(`--lang <${values.language}>`, options.lang).choices(LANGUAGES).default('nb'),
      )
      .addOption(
        new OptionClass(`--color <${values.when}>`, options.color)
          .choices(['auto', 'always', 'never'])
          .default('auto'),
      )
      // What people try first; the same as --color never.
      .addOption(new OptionClass('--no-color').hideHelp())
  );
}
