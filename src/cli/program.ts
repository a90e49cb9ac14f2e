// The command tree: names, options and help. Each action loads its command only when it is run.
import {
  Command,
  type CommanderError,
  type Help,
  InvalidArgumentError,
  type Option,
  Option as OptionClass,
} from 'commander';
import { REQUIRABLE_OUTCOMES } from '../assessment/assessment.js';
import { CASE_STATUSES } from '../case/case.js';
import { LANGUAGES } from '../diagnostics/language.js';
import type { Messages } from '../messages/nb.js';
import { suggest } from '../source/suggest.js';
import type { AnalyseOptions } from './commands/analyse.js';
import type { ConfigOptions } from './commands/config.js';
import type { DiffOptions } from './commands/diff.js';
import type { ExplainOptions } from './commands/explain.js';
import type { FormOptions } from './commands/form.js';
import type { WeightsOptions } from './commands/found-weights.js';
import type { NewSheetOptions } from './commands/new-sheet.js';
import type { ScoreOptions } from './commands/score.js';
import type { CommandContext } from './commands/shared.js';
import type { ValidateOptions } from './commands/validate.js';
import { EXAMPLES } from './examples.js';
import type { ExitCode } from './exit-codes.js';
import { closing, helpWidth, narrowHelp, TOPIC_NAMES } from './help.js';
import { addKnowledge, explainCommand } from './knowledge-commands.js';
import { addOutput, OutputOptions } from './outputs.js';
import { optionsFromProject } from './project-options.js';
import { weightsCommand } from './weights-command.js';

/** How every command shows its answer, and how one shows it that has a table of cases. */
const FORMATS = ['human', 'json'];
const TABLE_FORMATS = [...FORMATS, 'csv', 'markdown'];
const DIFF_FORMATS = [...FORMATS, 'markdown'];

/** The names of the commands. */
export const COMMANDS: readonly string[] = Object.keys(EXAMPLES);

/** Builds the program. The exit code of the command that ran is given to `done`. */
export function createProgram(context: CommandContext, done: (code: ExitCode) => void): Command {
  const { messages, host, version } = context;
  const { cli } = messages;
  const program = new Command('samarbeid');
  program
    .description(cli.purpose)
    .usage(`<${cli.values.command}> [${cli.values.options}]`)
    .version(version, '-V, --version', cli.options.version)
    .addOption(
      new OptionClass(`--lang <${cli.values.language}>`, cli.options.lang).choices(LANGUAGES).default('nb'),
    )
    .helpOption('-h, --help', cli.options.help)
    .helpCommand(`help [${cli.values.command}]`, cli.options.helpCommand)
    .configureHelp(translatedHelp(messages))
    .configureOutput({
      writeOut: (text) => host.write('stdout', text),
      writeErr: () => {},
      getOutHelpWidth: () => helpWidth(host),
      outputError: () => {},
    })
    .exitOverride()
    .addHelpText('before', examples([EXAMPLES.score[0] ?? '', EXAMPLES.validate[0] ?? ''], messages))
    .addHelpText('after', closing(helpWidth(host), messages))
    .hook('preAction', (_, command) => optionsFromProject(command, context));
  // What is a command's own comes first in its help.
  addCommon(
    program
      .command('score')
      .helpGroup(`${cli.groups.assess}:`)
      .description(cli.commands.score)
      .addOption(repeatable(`--weight <${cli.values.weight}>`, cli.options.weight))
      .option(`--weights <${cli.values.file}>`, messages.weights.options.inScore)
      .addOption(
        new OptionClass(`--require <${cli.values.outcome}>`, cli.options.require).choices(
          REQUIRABLE_OUTCOMES,
        ),
      )
      .option(`--phase <${cli.values.phase}>`, cli.options.phase)
      .addOption(
        // The choices are for the help; the command takes several, and the words people use for them.
        new OptionClass(`--status <${cli.values.status}>`, cli.options.status)
          .choices(CASE_STATUSES)
          .default([], '')
          .argParser(append),
      )
      .option(`--municipality <${cli.values.municipality}>`, cli.options.municipality),
    'score',
    messages,
    TABLE_FORMATS,
  ).action(async (paths: string[], options: ScoreOptions) => {
    const { runScore } = await import('./commands/score.js');
    done(await runScore(paths, options, context));
  });
  addCommon(
    program
      .command('analyse')
      .helpGroup(`${cli.groups.assess}:`)
      .description(cli.commands.analyse)
      .option(`--order <${cli.values.criteria}>`, cli.options.order)
      .addOption(repeatable(`--between <${cli.values.between}>`, cli.options.between))
      .addOption(repeatable(`--weight <${cli.values.weight}>`, cli.options.weightSet))
      .option(`--weights <${cli.values.file}>`, messages.weights.options.inScore)
      .option(`--samples <${cli.values.count}>`, cli.options.samples)
      .option(`--seed <${cli.values.number}>`, cli.options.seed),
    'analyse',
    messages,
    TABLE_FORMATS,
  ).action(async (paths: string[], options: AnalyseOptions) => {
    const { runAnalyse } = await import('./commands/analyse.js');
    done(await runAnalyse(paths, options, context));
  });
  addCommon(
    program
      .command('form')
      .helpGroup(`${cli.groups.assess}:`)
      .description(cli.commands.form)
      .option(`--compare <${cli.values.form}...>`, cli.options.compare)
      .option('--checklist', cli.options.checklist, false)
      .option(`--alternative <${cli.values.id}>`, cli.options.alternative),
    'form',
    messages,
  ).action(async (paths: string[], options: FormOptions) => {
    const { runForm } = await import('./commands/form.js');
    done(await runForm(paths, options, context));
  });
  const { scope } = messages;
  const outputs = new OutputOptions();
  addCommon(
    addBaseline(
      program
        .command('validate')
        .helpGroup(`${cli.groups.check}:`)
        .description(cli.commands.validate)
        .option(`--changed-since <${scope.values.ref}>`, scope.options.changedSince)
        .option('--list-files', scope.options.listFiles, false)
        .option('--allow-empty', scope.options.allowEmpty, false)
        .addOption(
          new OptionClass(`--max-findings <${cli.values.count}>`, messages.report.maxFindings).argParser(
            count,
          ),
        ),
      messages,
    ).option('--update-baseline', scope.options.updateBaseline, false),
    'validate',
    messages,
    outputs,
  ).action(async (paths: string[], options: Omit<ValidateOptions, 'outputs'>) => {
    const { runValidate } = await import('./commands/validate.js');
    done(await runValidate(paths, { ...options, outputs: outputs.requests(host.env, messages) }, context));
  });
  addDiff(program, context, done);
  addNew(program, context, done);
  const weights = weightsCommand(program, messages);
  addView(weights.command, 'weights', messages, weights.own).action(
    async (path: string | undefined, chosen: WeightsOptions) => {
      const { runWeights } = await import('./commands/weights.js');
      done(await runWeights(path, chosen, context));
    },
  );
  addBaseline(
    addJudging(
      addView(
        program
          .command('config')
          .helpGroup(`${cli.groups.understand}:`)
          .description(scope.commands.config)
          .usage(`[${cli.values.options}]`),
        'config',
        messages,
      ),
      messages,
    ),
    messages,
  ).action(async (options: ConfigOptions, command: Command) => {
    const { runConfig } = await import('./commands/config.js');
    done(await runConfig(options, (option) => command.getOptionValueSource(option), context));
  });
  addView(explainCommand(program, messages), 'explain', messages).action(
    async (words: string[], options: ExplainOptions) => {
      const { runExplain } = await import('./commands/explain.js');
      done(await runExplain(words, options, context));
    },
  );
  addKnowledge(program, { context, done, examples: (name) => examples(EXAMPLES[name], messages) });
  return program;
}

function addDiff(program: Command, context: CommandContext, done: (code: ExitCode) => void): void {
  const { cli, diff, scope } = context.messages;
  const { ref } = scope.values;
  addView(
    program
      .command('diff')
      .helpGroup(`${cli.groups.check}:`)
      .description(diff.command)
      .usage(`[${cli.values.options}] <${ref}> [${ref}] [${cli.values.path}...]`)
      .argument(`[${ref}...]`, diff.words),
    'diff',
    context.messages,
    { formats: DIFF_FORMATS },
  )
    .option(`--agreement <${cli.values.file}>`, cli.options.agreement)
    .action(async (words: string[], options: DiffOptions, command: Command) => {
      const { runDiff } = await import('./commands/diff.js');
      const { agreement, ...rest } = options;
      // An agreement that the project file names is for each side to find.
      const isNamed = agreement !== undefined && command.getOptionValueSource('agreement') === 'cli';
      done(await runDiff(words, isNamed ? options : rest, context));
    });
}

/** `new` has a command of its own for each kind of file that it can begin. */
function addNew(program: Command, context: CommandContext, done: (code: ExitCode) => void): void {
  const { cli, sheet } = context.messages;
  const { command } = sheet;
  const group = program
    .command('new')
    .helpGroup(`${command.group}:`)
    .description(command.all)
    .usage(`<${cli.values.command}> [${cli.values.options}]`)
    .helpOption('-h, --help', cli.options.help)
    .helpCommand(false)
    .addHelpText('before', examples(EXAMPLES.new, context.messages));
  group
    .command('sheet')
    .description(command.sheet)
    .usage(`[${cli.values.options}] <${cli.values.path}>`)
    .argument(`<${cli.values.path}>`, command.case)
    .helpOption('-h, --help', cli.options.help)
    .addHelpText('before', examples(EXAMPLES.new, context.messages))
    .option(`--for <${command.values.by}>`, command.by)
    .option(`--municipality <${cli.values.municipality}>`, command.municipality)
    .option(`--output <${cli.values.file}>`, command.output)
    .option('--force', command.force, false)
    .option(`--agreement <${cli.values.file}>`, cli.options.agreement)
    .option(`--date <${cli.values.date}>`, command.date)
    .addOption(
      new OptionClass(`--lang <${cli.values.language}>`, cli.options.lang).choices(LANGUAGES).default('nb'),
    )
    .action(async (path: string, options: NewSheetOptions) => {
      const { runNewSheet } = await import('./commands/new-sheet.js');
      done(runNewSheet([path], options, context));
    });
}

/** A whole number from 0; commander tells the rest as a value that will not do. */
function count(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('');
  return Number(value);
}

/** An option that may be given several times; what it is given is a list. */
function repeatable(flags: string, description: string): Option {
  return new OptionClass(flags, description).default([], '').argParser(append);
}

function append(value: string, previous: string[]): string[] {
  return [...previous, value];
}

/** The commands whose paths the project file may name instead, or that have something to do without any. */
const PATHS_OPTIONAL: readonly string[] = ['score', 'form', 'validate'];

/** What a file is judged by, and how many warnings are too many. */
function addJudging(command: Command, { cli: { values, options } }: Messages): Command {
  return command
    .option(`--agreement <${values.file}>`, options.agreement)
    .addOption(new OptionClass(`--max-warnings <${values.count}>`, options.maxWarnings).argParser(count));
}

function addBaseline(command: Command, { cli, scope }: Messages): Command {
  return command.option(`--baseline <${cli.values.file}>`, scope.options.baseline);
}

/** What the commands on case files share. */
function addCommon(
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
function addView(
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

function examples(lines: readonly string[], { cli }: Messages): string {
  return `${cli.headings.examples}\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
}

/** Commander has no translation of its own; its headings and notes are replaced here. */
function translatedHelp({ cli }: Messages): Partial<Help> {
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
    case 'commander.unknownCommand':
    case 'commander.excessArguments':
      return cli.errors.unknownCommand(first, suggestion);
    case 'commander.missingArgument':
      return cli.errors.missingArgument;
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
