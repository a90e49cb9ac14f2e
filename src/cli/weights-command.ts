// The command line of `weights`: its answers come in several ways, and its file is the weights themselves.
import { type Command, Option } from 'commander';
import type { Messages } from '../messages/nb.js';
import { ASKED_METHODS, RANK_FORMULAS } from '../weights/weights.js';

/** The command without what every command has, and its own words for two of those options. */
export function weightsCommand(
  program: Command,
  { cli, weights, sheet }: Messages,
): { command: Command; own: { output: string; date: string } } {
  const { values, options } = weights;
  const command = program
    .command('weights')
    .helpGroup(`${sheet.command.group}:`)
    .description(weights.command)
    .usage(`[${cli.values.options}] [${cli.values.path}]`)
    .argument(`[${cli.values.path}]`, weights.target)
    .addOption(new Option(`--method <${values.method}>`, options.method).choices(ASKED_METHODS))
    .option(`--ranking <${values.ranking}>`, options.ranking)
    .addOption(new Option(`--formula <${values.formula}>`, options.formula).choices(RANK_FORMULAS))
    .addOption(repeatable(`--swing <${values.swing}>`, options.swing))
    .addOption(repeatable(`--pairs <${values.pairs}>`, options.pairs))
    .addOption(repeatable(`--from <${cli.values.file}>`, options.from))
    .option(`--by <${values.who}>`, options.by)
    .option('--force', options.force, false)
    .option('--no-input', options.input)
    .option('--quiet', options.quiet, false);
  return { command, own: { output: options.output, date: options.date } };
}

function repeatable(flags: string, description: string): Option {
  return new Option(flags, description)
    .default([], '')
    .argParser((value: string, previous: string[]) => [...previous, value]);
}
