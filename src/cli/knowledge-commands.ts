// The commands for understanding: what they take. Each loads what it does only when it is run.
import { type Command, Option } from 'commander';
import { EXPLAINED_KINDS } from '../assessment/explanation.js';
import { LANGUAGES } from '../diagnostics/language.js';
import type { Messages } from '../messages/nb.js';
import type { CriteriaOptions } from './commands/criteria.js';
import type { SchemaOptions } from './commands/schema.js';
import type { CommandContext } from './commands/shared.js';
import type { ExitCode } from './exit-codes.js';

interface Wiring {
  context: CommandContext;
  done(code: ExitCode): void;
  /** The examples that stand first in the help of a command. */
  examples(name: 'criteria' | 'schema'): string;
}

/** What `explain` has of its own. */
export function explainCommand(program: Command, { cli, knowledgeHelp }: Messages): Command {
  return program
    .command('explain')
    .helpGroup(`${cli.groups.understand}:`)
    .description(cli.commands.explain)
    .usage(`[${cli.values.options}] [${knowledgeHelp.values.word}...]`)
    .argument(`[${knowledgeHelp.values.word}...]`, cli.arguments.subjects)
    .addOption(
      new Option(`--kind <${knowledgeHelp.values.kind}>`, knowledgeHelp.options.kind).choices(
        EXPLAINED_KINDS,
      ),
    )
    .option(`--agreement <${cli.values.file}>`, knowledgeHelp.options.agreement);
}

/** Adds `criteria` and `schema`, which look at no case and so at no day. */
export function addKnowledge(program: Command, wiring: Wiring): void {
  const { context, done } = wiring;
  const { cli, knowledgeHelp } = context.messages;
  const { values, arguments: words, commands } = knowledgeHelp;
  const criteria = program
    .command('criteria')
    .helpGroup(`${cli.groups.understand}:`)
    .description(commands.criteria)
    .usage(`[${cli.values.options}] [${values.agreement}]`)
    .argument(`[${values.agreement}]`, words.agreement)
    .addOption(
      new Option(`--format <${cli.values.format}>`, cli.options.format)
        .choices(['human', 'json', 'markdown'])
        .default('human'),
    );
  addShared(criteria, 'criteria', wiring).action(
    async (word: string | undefined, options: CriteriaOptions) => {
      const { runCriteria } = await import('./commands/criteria.js');
      done(await runCriteria(word, options, context));
    },
  );
  const schema = program
    .command('schema')
    .helpGroup(`${cli.groups.understand}:`)
    .description(commands.schema)
    .usage(`[${cli.values.options}] [${values.schema}]`)
    .argument(`[${values.schema}]`, words.schema);
  addShared(schema, 'schema', wiring).action(async (name: string | undefined, options: SchemaOptions) => {
    const { runSchema } = await import('./commands/schema.js');
    done(await runSchema(name, options, context));
  });
}

function addShared(command: Command, name: 'criteria' | 'schema', { context, examples }: Wiring): Command {
  const { cli, knowledgeHelp } = context.messages;
  return command
    .helpOption('-h, --help', cli.options.help)
    .addHelpText('before', examples(name))
    .option(`--output <${cli.values.file}>`, knowledgeHelp.options.output)
    .addOption(
      new Option(`--lang <${cli.values.language}>`, cli.options.lang).choices(LANGUAGES).default('nb'),
    )
    .addOption(
      new Option(`--color <${cli.values.when}>`, cli.options.color)
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    )
    .addOption(new Option('--no-color').hideHelp());
}
