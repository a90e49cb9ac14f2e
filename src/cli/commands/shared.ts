// What `score` and `validate` share: their options, the assessing of the named files, and how output leaves.
import { type AssessInput, assess, loadAgreement } from '../../assessment/assess.js';
import type { Assessment } from '../../assessment/assessment.js';
import type { Messages } from '../../messages/nb.js';
import { isCalendarDate } from '../../source/numbers.js';
import type { SourceFile } from '../../source/read-source.js';
import { createAgreementFinder } from '../agreements.js';
import { UsageError } from '../exit-codes.js';
import { bundledCriteria, type Host } from '../host.js';
import type { ColorChoice } from '../terminal.js';

export interface CommonOptions {
  format: 'human' | 'json';
  output?: string;
  agreement?: string;
  date?: string;
  color: ColorChoice;
}

export interface CommandContext {
  host: Host;
  messages: Messages;
  version: string;
}

/** Assesses each file, with the agreement that is found from it or that the user named. */
export function assessFiles(
  files: readonly SourceFile[],
  options: CommonOptions & { weights?: ReadonlyMap<string, number> },
  { host, messages, version }: CommandContext,
): Assessment[] {
  if (options.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(options.date))
    throw badDate(options.date, messages);
  if (options.date !== undefined && !isCalendarDate(options.date)) throw badDate(options.date, messages);
  const finder = createAgreementFinder(host, bundledCriteria());
  const chosen = options.agreement === undefined ? null : namedAgreement(options.agreement, host, messages);
  return files.map((file) => {
    const input: AssessInput = { file, findAgreement: chosen ?? finder.for(file.path), tool: version };
    if (options.date !== undefined) input.date = options.date;
    if (options.weights !== undefined) input.weights = options.weights;
    return assess(input);
  });
}

function badDate(date: string, { cli }: Messages): UsageError {
  return new UsageError(cli.errors.badDate(date));
}

function namedAgreement(path: string, host: Host, { cli }: Messages): AssessInput['findAgreement'] {
  if (host.kindOf(path) !== 'file') {
    throw new UsageError(
      host.kindOf(path) === 'missing' ? cli.errors.notFound(path) : cli.errors.notReadable(path),
    );
  }
  const agreement = loadAgreement({ path, bytes: host.readBytes(path) });
  return () => agreement;
}

/** Sends the result where it was asked for: standard output, or a file that is replaced whole. */
export function deliver(text: string, output: string | undefined, { host, messages }: CommandContext): void {
  if (output === undefined) {
    host.write('stdout', text);
    return;
  }
  try {
    host.writeFile(output, text);
  } catch {
    throw new UsageError(messages.cli.errors.cannotWrite(output));
  }
}

/** Says on standard error which files in a folder were passed by. */
export function tellSkipped(skipped: readonly string[], { host, messages }: CommandContext): void {
  const [first] = skipped;
  if (first !== undefined) host.write('stderr', `${messages.cli.skipped(skipped.length, first)}\n`);
}
