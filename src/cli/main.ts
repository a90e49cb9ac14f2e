// The whole run: arguments and streams in, exit code out. What is our fault is caught here, once.
import { CommanderError } from 'commander';
import { LANGUAGES } from '../diagnostics/language.js';
import { loadMessages } from '../messages/load.js';
import type { CommandContext } from './commands/shared.js';
import { EXIT, type ExitCode, UsageError } from './exit-codes.js';
import { helpWidth, overview, topic } from './help.js';
import { createHost, type Host, say } from './host.js';
import { chosenLanguage } from './language.js';
import { COMMANDS, createProgram, usageMessage } from './program.js';
import { Stopped } from './stopped.js';

// The build runs the program once to keep its compiled code, with a host of its own, and compiles the organisation forms.
export { compileFormsFile } from '../assessment/load-forms.js';
export { createHost } from './host.js';

/** Replaced by the build with the version in package.json. */
declare const VERSION: string;

export async function main(args: readonly string[], host: Host = createHost(process)): Promise<ExitCode> {
  const chosen = chosenLanguage(args, host.env);
  const language = 'unknown' in chosen ? 'nb' : chosen.language;
  const context = { host, messages: await loadMessages(language), language, version: VERSION };
  try {
    if ('unknown' in chosen) {
      throw new UsageError(context.messages.cli.errors.unknownLanguage(chosen.unknown, LANGUAGES));
    }
    return await run(args, context);
  } catch (error) {
    return explain(error, args, context);
  }
}

async function run(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const program = createProgram(context, (result) => {
    code = result;
  });
  const { host, messages } = context;
  const [first, second = ''] = args.filter((argument) => !argument.startsWith('-'));
  const text = first === 'help' ? topic(second, messages) : null;
  if (args.length === 0) host.write('stdout', overview(program, helpWidth(host), messages));
  else if (text !== null) host.write('stdout', text);
  else await program.parseAsync([...args], { from: 'user' });
  return code;
}

function explain(error: unknown, args: readonly string[], { host, messages }: CommandContext): ExitCode {
  const { errors } = messages.cli;
  if (error instanceof CommanderError) {
    const message = usageMessage(error, args, messages);
    if (message === null) return EXIT.ok;
    const command = args.find((argument) => COMMANDS.includes(argument)) ?? '';
    say(host, message);
    say(host, errors.seeHelp(command));
    return EXIT.usage;
  }
  if (error instanceof Stopped) return error.code;
  if (error instanceof UsageError) {
    say(host, error.message);
    return EXIT.usage;
  }
  say(host, isFullDisk(error) ? errors.outputFailed : errors.internal(host.keepFault(error)));
  return EXIT.internal;
}

function isFullDisk(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}
