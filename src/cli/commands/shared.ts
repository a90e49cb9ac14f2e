// What `score` and `validate` share: their options, the assessing of the named files, and how output leaves.
import { dirname } from 'node:path';
import { type AgreementSource, loadAgreement } from '../../assessment/load-agreement.js';
import type { AssessInput } from '../../assessment/open-case.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Language } from '../../diagnostics/language.js';
import type { Messages } from '../../messages/nb.js';
import type { Style } from '../../presenters/terminal-style.js';
import { headOf } from '../../source/head.js';
import { badDate, isCalendarDate } from '../../source/numbers.js';
import type { SourceFile } from '../../source/read-source.js';
import { createCriteriaFinder } from '../criteria.js';
import { EXIT, type ExitCode, UsageError } from '../exit-codes.js';
import type { FoundProject } from '../find-project.js';
import { bundledCriteria, type Host, say } from '../host.js';
import { readFile } from '../inputs.js';
import { isFile } from '../outputs.js';
import { createSheetFinder } from '../sheets-near.js';
import { type ColorChoice, colorLevel, terminalWidth } from '../terminal.js';

/** What `score`, `form` and `validate` all take, but for the formats, of which `score` has more. */
export interface CaseOptions {
  /** The name under which standard input is told of, and from where its agreement is looked for. */
  stdinFilename?: string;
  output?: string;
  agreement?: string;
  date?: string;
  color: ColorChoice;
  /** Only what matters most: the answer, or the errors. */
  quiet: boolean;
  /** More unanswered warnings than this count as an error. */
  maxWarnings?: number;
}

export interface CommonOptions extends CaseOptions {
  format: 'human' | 'json';
}

export interface CommandContext {
  host: Host;
  messages: Messages;
  language: Language;
  version: string;
  /** Null, or absent: no project file holds where the user stands. */
  project?: FoundProject | null;
  /** Where the language was said; absent: nowhere. */
  languageFrom?: 'option' | 'environment' | 'project' | 'default';
}

/** What each file is assessed with: the agreement that is found from it or that the user named, and the law. */
export function assessInputs(
  files: readonly SourceFile[],
  options: CaseOptions & Pick<AssessInput, 'weights' | 'weightsFile'>,
  context: CommandContext,
): AssessInput[] {
  const { host, language, version } = context;
  const { weights, weightsFile, agreement } = options;
  const date = dateAsked(options, context);
  const finder = createCriteriaFinder(host, bundledCriteria(), language);
  const sheets = createSheetFinder(host);
  const chosen = agreement === undefined ? null : namedAgreement(agreement, context);
  return files.map((file) => ({
    file,
    ...finder.for(file.path),
    ...sheets(file.path),
    ...(chosen && { findAgreement: () => chosen }),
    tool: version,
    ...(date !== null && { date }),
    ...(weights !== undefined && { weights }),
    ...(weightsFile !== undefined && { weightsFile }),
  }));
}

/** The day the user asks for, which is one that there is; null: none was asked for. */
export function dateAsked(
  { date }: Pick<CaseOptions, 'date'>,
  { messages: { cli } }: CommandContext,
): string | null {
  if (date === undefined) return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(date) && isCalendarDate(date)) return date;
  throw new UsageError(cli.errors.badDate(badDate(date)));
}

/** The agreement in a file that the user named; it may have faults. */
export function namedAgreement(
  path: string,
  { host, messages: { cli }, language }: CommandContext,
): AgreementSource {
  const kind = host.kindOf(path);
  if (kind !== 'file')
    throw new UsageError(kind === 'missing' ? cli.errors.notFound(path) : cli.errors.notReadable(path));
  const file = readFile(path, host);
  if (file.unreadable === true) throw new UsageError(cli.errors.notReadable(path));
  const agreement = loadAgreement(file, language);
  if (agreement.source.kind === 'sak/1') throw new UsageError(cli.errors.notAgreement(path));
  return agreement;
}

export interface Delivery {
  /** Where to: a file that is replaced whole, or standard output (absent, or «-»). */
  output: string | undefined;
  /** The files that were read; none of them is written over. */
  inputs: readonly SourceFile[];
  /** A file that someone has written in one of our formats is written over only where that was asked for. */
  force?: boolean;
}

/** Sends the result where it was asked for. */
export function deliver(text: string, delivery: Delivery, context: CommandContext): void {
  const { output } = delivery;
  const { host, messages } = context;
  checkOutput(delivery, context);
  if (!isFile(output)) {
    host.write('stdout', text);
    return;
  }
  try {
    host.writeFile(output, text);
  } catch {
    throw new UsageError(messages.cli.errors.cannotWrite(output));
  }
}

/** Refuses a place that nothing can be written to, before anything is. */
export function checkOutput({ output, inputs, force }: Delivery, { host, messages }: CommandContext): void {
  if (!isFile(output)) return;
  const { errors } = messages.cli;
  const target = host.absolute(output);
  if (inputs.some(({ path }) => host.real(path) === host.real(output)))
    throw new UsageError(errors.outputIsInput(output));
  if (host.kindOf(dirname(target)) !== 'folder') throw new UsageError(errors.folderMissing(output));
  if (!['file', 'missing'].includes(host.kindOf(output))) throw new UsageError(errors.cannotWrite(output));
  const kind = force === true ? null : kindWritten(output, host);
  if (kind !== null) throw new UsageError(errors.outputIsSource(output, kind));
}

/** Of a file that is there: «sak», «avtale» …, where it says so itself. */
function kindWritten(path: string, host: Host): string | null {
  if (host.kindOf(path) !== 'file') return null;
  try {
    return headOf(host.readHead(path)).kind;
  } catch {
    return null;
  }
}

/** Width and colour of a human view: those of the terminal, or plain text when it goes to a file. */
export async function humanStyle(options: CaseOptions, { host }: CommandContext): Promise<Style> {
  const { createStyle } = await import('../../presenters/terminal-style.js');
  if (isFile(options.output))
    return createStyle(terminalWidth({ ...host, columns: null }), options.color === 'always' ? 1 : 0);
  return createStyle(terminalWidth(host), colorLevel(options.color, host));
}

/** Says on standard error which files in a folder were passed by. */
export function tellSkipped(
  skipped: readonly string[],
  { quiet }: CaseOptions,
  { host, messages }: CommandContext,
): void {
  const [first] = skipped;
  if (first !== undefined && !quiet) say(host, messages.cli.skipped(skipped.length, first));
}

/** 1 when there is an error, or more unanswered warnings than are allowed; of the latter nothing else would tell. */
export function findingsCode(
  findings: readonly Diagnostic[],
  { maxWarnings = Number.POSITIVE_INFINITY }: CaseOptions,
  { host, messages }: CommandContext,
): ExitCode {
  const warnings = findings.filter(
    ({ severity, answered }) => severity === 'advarsel' && answered === null,
  ).length;
  if (warnings > maxWarnings) say(host, messages.scope.errors.tooManyWarnings(warnings, maxWarnings));
  const errors = findings.some(({ severity }) => severity === 'feil');
  return errors || warnings > maxWarnings ? EXIT.findings : EXIT.ok;
}
