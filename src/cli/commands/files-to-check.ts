// Which files `validate` is about: all that the paths choose, or those of them that a change since a git ref concerns.
import type { SourceFile } from '../../source/read-source.js';
import type { BaselineOptions } from '../baseline-file.js';
import { chooseInputs, defaultPaths } from '../choose-inputs.js';
import { say } from '../host.js';
import type { Inputs } from '../inputs.js';
import type { OutputRequest } from '../outputs.js';
import { type CaseOptions, type CommandContext, deliver } from './shared.js';

export interface ChoiceOptions extends BaselineOptions, Pick<CaseOptions, 'agreement' | 'stdinFilename'> {
  /** Only what has changed since this git ref. */
  changedSince?: string;
  /** Nothing to read is no error. */
  allowEmpty?: boolean;
}

export interface FilesToCheck extends Inputs {
  /** All that the paths choose, whether or not they have changed. */
  among: SourceFile[];
}

/** What the paths choose, and of that what has changed where only that is asked for. */
export async function filesToCheck(
  paths: readonly string[],
  options: ChoiceOptions,
  context: CommandContext,
): Promise<FilesToCheck> {
  const { host, messages } = context;
  const { changedSince: since, allowEmpty = false } = options;
  const wanted = {
    kinds: ['sak/1', 'avtale/1', 'former/1', 'utkast/1', 'ark/1', 'vekter/1', 'prosjekt/1'] as const,
    none: messages.cli.errors.noFiles,
    standardInputName: options.stdinFilename,
  };
  const named = since !== undefined && paths.length === 0 ? whole(context) : paths;
  const empty = { allowEmpty: allowEmpty || since !== undefined };
  const { files: among, skipped } = await chooseInputs(named, wanted, empty, context);
  if (since === undefined) {
    if (among.length === 0) say(host, messages.scope.nothingToRead);
    return { files: among, among, skipped };
  }
  const { changedAmong } = await import('../changed-files.js');
  const { agreement, baseline } = options;
  const files = changedAmong(among, { since, agreement, baseline }, context);
  if (files.length === 0) say(host, messages.scope.nothingChanged(since));
  return { files, among, skipped };
}

/** Where changes are looked for when no path is named: the folders of the project, else the one the user stands in. */
function whole(context: CommandContext): string[] {
  const folders = defaultPaths(context);
  return folders.length === 0 ? ['.'] : folders;
}

/** Says which files would be checked: a name on each line, or as JSON. */
export async function listFiles(
  files: readonly SourceFile[],
  { outputs }: { outputs: readonly OutputRequest[] },
  context: CommandContext,
): Promise<void> {
  for (const { format, output } of outputs) {
    deliver(await presentNames(files, format === 'json'), { output, inputs: files }, context);
  }
}

async function presentNames(files: readonly SourceFile[], asJson: boolean): Promise<string> {
  const names = files.map(({ path }) => path);
  if (asJson) {
    const { presentFiles } = await import('../../presenters/json-files.js');
    return presentFiles(names);
  }
  const { escapeForTerminal } = await import('../../presenters/escape.js');
  return names.map((name) => `${escapeForTerminal(name)}\n`).join('');
}
