// `samarbeid schema`: one of the schemas that come with the tool, byte for byte; without a name, the list of them.
import { join } from 'node:path';
import { compareText } from '../../diagnostics/diagnostic.js';
import { loadKnowledge } from '../../messages/load.js';
import { suggest } from '../../source/suggest.js';
import { EXIT, type ExitCode, UsageError } from '../exit-codes.js';
import { bundledSchemas, codeOf, type Host } from '../host.js';
import { type CommandContext, type CommonOptions, deliver, humanStyle } from './shared.js';

export type SchemaOptions = Pick<CommonOptions, 'output' | 'color'>;

const ENDING = '.schema.json';

export async function runSchema(
  name: string | undefined,
  options: SchemaOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { errors } = context.messages.knowledgeHelp;
  const names = schemaNames(context.host);
  if (names.length === 0) throw new UsageError(errors.noSchemas);
  const text =
    name === undefined
      ? await list(names, options, context)
      : readSchema(known(name, names, context), context);
  deliver(text, { output: options.output, inputs: [] }, context);
  return EXIT.ok;
}

/** What lies in the folder, so that a new format has its schema here too. */
function schemaNames(host: Host): string[] {
  try {
    return host
      .list(bundledSchemas())
      .flatMap(({ name }) => (name.endsWith(ENDING) ? [name.slice(0, -ENDING.length)] : []))
      .sort(compareText);
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return [];
  }
}

/** «sak», and as it stands in a file or as a file's name: «sak/1», «sak.schema.json». */
function known(word: string, names: readonly string[], { messages }: CommandContext): string {
  const name = word
    .toLowerCase()
    .replace(/\/\d+$/, '')
    .replace(ENDING, '');
  if (names.includes(name)) return name;
  throw new UsageError(messages.knowledgeHelp.errors.unknownSchema(word, names, suggest(name, names)));
}

function readSchema(name: string, { host }: CommandContext): string {
  return Buffer.from(host.readBytes(join(bundledSchemas(), `${name}${ENDING}`))).toString('utf8');
}

async function list(
  names: readonly string[],
  options: SchemaOptions,
  context: CommandContext,
): Promise<string> {
  const { presentSchemas } = await import('../../presenters/terminal-schemas.js');
  const schemas = names.map((name) => {
    const { title, description } = JSON.parse(readSchema(name, context)) as Record<string, string>;
    return { name, title: title ?? name, description: description ?? '' };
  });
  const { knowledgeWords } = await loadKnowledge(context.language);
  return presentSchemas(schemas, await humanStyle({ ...options, quiet: false }, context), knowledgeWords);
}
