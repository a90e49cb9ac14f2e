// The command tree: names, options and help. Each action loads its command only when it is run.
import { Command, Option as OptionClass } from 'commander';
import { REQUIRABLE_OUTCOMES } from '../assessment/assessment.js';
import { CASE_STATUSES } from '../case/case.js';
import { LANGUAGES } from '../diagnostics/language.js';
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
import { closing, helpWidth } from './help.js';
import { addKnowledge, explainCommand } from './knowledge-commands.js';
import { OutputOptions } from './outputs.js';
import { optionsFromProject } from './project-options.js';
import {
  addBaseline,
  addCommon,
  addJudging,
  addView,
  append,
  count,
  FORMATS,
  repeatable,
} from './shared-options.js';
import { examples, translatedHelp } from './translated-help.js';
import { weightsCommand } from './weights-command.js';

/** How a command shows its answer that has a table of cases, and one that compares. */
const TABLE_FORMATS = [...FORMATS, 'csv', 'markdown'];
const DIFF_FORMATS = [...FORMATS, 'markdown'];

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
