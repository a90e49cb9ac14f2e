// The whole run: arguments and streams in, exit code out. What is our fault is caught here, once.
import { CommanderError } from 'commander';
import { LANGUAGES } from '../diagnostics/language.js';
import { loadMessages } from '../messages/load.js';
import type { CommandContext } from './commands/shared.js';
import { COMMANDS } from './examples.js';
import { EXIT, type ExitCode, UsageError } from './exit-codes.js';
import { findProject } from './find-project.js';
import { helpWidth, overview, topic } from './help.js';
import { createHost, type Host, say } from './host.js';
import { chosenLanguage } from './language.js';
import { createProgram } from './program.js';
import { ProjectFault } from './project-options.js';
import { Stopped } from './stopped.js';
import { colorLevel, terminalWidth } from './terminal.js';
import { usageMessage } from './usage-message.js';

// The build runs the program once to keep its compiled code, with a host of its own, and compiles the organisation forms.
export { compileFormsFile } from '../assessment/load-forms.js';
export { createHost } from './host.js';

/** Replaced by the build with the version in package.json. */
declare const VERSION: string;

export async function main(args: readonly string[], host: Host = createHost(process)): Promise<ExitCode> {
  if (!hasFolder(host)) return folderGone(args, host);
  const project = await findProject(host);
  const chosen = chosenLanguage(args, host.env, project?.language);
  const { language, from } = 'unknown' in chosen ? ({ language: 'nb', from: 'default' } as const) : chosen;
  const messages = await loadMessages(language);
  const context = { host, messages, language, languageFrom: from, version: VERSION, project };
  try {
    if ('unknown' in chosen) {
      throw new UsageError(context.messages.cli.errors.unknownLanguage(chosen.unknown, LANGUAGES));
    }
    return await run(args, context);
  } catch (error) {
    return await explain(error, args, context);
  }
}

/** A folder that was removed while someone stood in it has no path, and no file can be named from there. */
function hasFolder(host: Host): boolean {
  try {
    return host.absolute('.') !== '';
  } catch {
    return false;
  }
}

async function folderGone(args: readonly string[], host: Host): Promise<ExitCode> {
  const chosen = chosenLanguage(args, host.env, undefined);
  const messages = await loadMessages('unknown' in chosen ? 'nb' : chosen.language);
  say(host, messages.cli.errors.folderGone);
  return EXIT.usage;
}

async function run(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const program = createProgram(context, (result) => {
    code = result;
  });
  const { host, messages } = context;
  const [first, second = ''] = args.filter((argument) => !argument.startsWith('-'));
  const text = first === 'help' ? topic(second, helpWidth(host), messages) : null;
  if (args.length === 0) host.write('stdout', overview(program, helpWidth(host), messages));
  else if (text !== null) host.write('stdout', text);
  else await program.parseAsync([...args], { from: 'user' });
  return code;
}

async function explain(error: unknown, args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const { host, messages } = context;
  const { errors } = messages.cli;
  if (error instanceof CommanderError) {
    const message = usageMessage(error, args, messages);
    if (message === null) return EXIT.ok;
    const command = args.find((argument) => COMMANDS.includes(argument)) ?? '';
    say(host, message);
    say(host, errors.seeHelp(command));
    return EXIT.usage;
  }
  if (error instanceof ProjectFault) return tellProjectFault(error, context);
  if (error instanceof Stopped) return error.code;
  if (error instanceof UsageError) {
    say(host, error.message);
    return EXIT.usage;
  }
  say(host, isFullDisk(error) ? errors.outputFailed : errors.internal(host.keepFault(error)));
  return EXIT.internal;
}

/** On standard error, where no other program looks for a result. */
async function tellProjectFault(
  { project, color }: ProjectFault,
  { host, messages }: CommandContext,
): Promise<ExitCode> {
  const { presentValidation } = await import('../presenters/terminal-validation.js');
  const { createStyle } = await import('../presenters/terminal-style.js');
  const { MAX_FOR_PEOPLE, reportOf } = await import('../diagnostics/findings-report.js');
  const checked = {
    files: [project.source.path],
    findings: project.diagnostics,
    stopped: true,
    errorsOnly: false,
  };
  const report = reportOf(checked, { max: MAX_FOR_PEOPLE, listToKnow: false });
  const style = createStyle(terminalWidth(host), colorLevel(color, host));
  host.write('stderr', presentValidation(report, style, messages));
  return EXIT.findings;
}

function isFullDisk(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}
