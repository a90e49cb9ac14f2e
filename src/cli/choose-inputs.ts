// Which files a command works on: those named, those a pattern matches, or those the project file says when none is named.
import { CommanderError } from 'commander';
import type { CommandContext } from './commands/shared.js';
import { EXIT, UsageError } from './exit-codes.js';
import { findIgnored } from './ignored.js';
import { type Inputs, readInputs, type Wanted } from './inputs.js';

export interface Choosing {
  /** Nothing to read is no error. */
  allowEmpty?: boolean;
}

/** Reads what the paths choose. A file that is named is always read; a search passes by what is to be ignored. */
export async function chooseInputs(
  paths: readonly string[],
  wanted: Wanted,
  { allowEmpty = false }: Choosing,
  context: CommandContext,
): Promise<Inputs> {
  const { host, messages } = context;
  const named = paths.length > 0 ? paths : defaultPaths(context);
  // Told as commander tells it where a path is required, with where there is help.
  if (named.length === 0) throw new CommanderError(EXIT.usage, 'commander.missingArgument', '');
  if (wanted.standardInputName !== undefined && !named.includes('-'))
    throw new UsageError(messages.scope.errors.nameWithoutInput);
  const ignored = await findIgnored(context);
  const inputs: Inputs = { files: [], skipped: [] };
  const seen = new Set<string>();
  for (const path of named) {
    const matched = isPattern(path, context) ? await expand(path, context) : null;
    // Of the folders in a project file, one may hold what another command is about.
    const mayLack = allowEmpty || paths.length === 0;
    const found = readInputs([path], { ...wanted, ignored, matched, allowEmpty: mayLack }, host, messages);
    // A file that is named twice, or also lies in a folder that is named, is one.
    const fresh = found.files.filter((file) => !seen.has(host.absolute(file.path)));
    for (const file of fresh) seen.add(host.absolute(file.path));
    inputs.files.push(...fresh);
    inputs.skipped.push(...found.skipped);
  }
  if (inputs.files.length === 0 && !allowEmpty) throw new UsageError(wanted.none(named.join(', ')));
  return inputs;
}

/** The folders of the project file, seen from where the user stands. */
export function defaultPaths({ project }: CommandContext): string[] {
  return (project?.project?.folders ?? []).map((folder) => project?.fromHere(folder) ?? folder);
}

/** A name with signs that choose among names, of which there is no such file: a file may be called «sak[1].yaml». */
function isPattern(path: string, { host }: CommandContext): boolean {
  return /[*?[\]{}]|[!@+]\(/.test(path) && host.kindOf(path) === 'missing';
}

async function expand(pattern: string, { host }: CommandContext): Promise<string[]> {
  const { expandPattern } = await import('./expand-pattern.js');
  return expandPattern(pattern, host.absolute('.'));
}
