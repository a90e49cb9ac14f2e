// The whole run: arguments and streams in, exit code out. What is our fault is caught here, once.
import { CommanderError } from 'commander';
import { nb } from '../messages/nb.js';
import { EXIT, type ExitCode, UsageError } from './exit-codes.js';
import { createHost, type Host } from './host.js';
import { createProgram, usageMessage } from './program.js';

// The build runs the program once to keep its compiled code, with a host of its own.
export { createHost } from './host.js';

/** Replaced by the build with the version in package.json. */
declare const VERSION: string;

export async function main(args: readonly string[], host: Host = createHost(process)): Promise<ExitCode> {
  const messages = nb;
  const context = { host, messages, version: VERSION };
  let code: ExitCode = EXIT.ok;
  try {
    const program = createProgram(context, (result) => {
      code = result;
    });
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return explain(error, args, context);
  }
}

function explain(
  error: unknown,
  args: readonly string[],
  { host, messages }: { host: Host; messages: typeof nb },
): ExitCode {
  const { errors } = messages.cli;
  if (error instanceof CommanderError) {
    const message = usageMessage(error, messages);
    if (message === null) return EXIT.ok;
    const command = args.find((argument) => argument === 'score' || argument === 'validate') ?? '';
    host.write('stderr', `${message}\n${errors.seeHelp(command)}\n`);
    return EXIT.usage;
  }
  if (error instanceof UsageError) {
    host.write('stderr', `${error.message}\n`);
    return EXIT.usage;
  }
  try {
    host.write(
      'stderr',
      `${isFullDisk(error) ? errors.outputFailed : errors.internal(host.keepFault(error))}\n`,
    );
  } catch {
    // Standard error is gone too; the exit code is all that is left to say it with.
  }
  return EXIT.internal;
}

function isFullDisk(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}
