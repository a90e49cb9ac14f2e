// Which files and folders a search passes by: those in the nearest `.samarbeidignore` upwards, and in the project file.
import { join } from 'node:path';
import { isHeavyPattern } from '../project/ignore-pattern.js';
import { MAX_BYTES } from '../source/decode.js';
import type { CommandContext } from './commands/shared.js';
import { UsageError } from './exit-codes.js';
import { asSeen, upwards } from './find-project.js';
import { readFile } from './inputs.js';

export const IGNORE_FILE = '.samarbeidignore';

/** Whether a path is passed by; the path of a folder ends in a slash. */
export type Ignored = (path: string) => boolean;

/** As in git, case of letters does not matter where it does not on some machines. */
export async function findIgnored(context: CommandContext): Promise<Ignored> {
  const lists = patternLists(context);
  if (lists.length === 0) return () => false;
  const { host } = context;
  const { createIgnoreMatcher } = await import('./ignore-matcher.js');
  const tests = lists.map(({ folder, patterns }) => {
    const ignores = createIgnoreMatcher(patterns);
    return (path: string) => ignores(asSeen(folder, host.absolute(path)), path.endsWith('/'));
  });
  return (path) => tests.some((test) => test(path));
}

interface PatternList {
  folder: string;
  patterns: readonly string[];
}

function patternLists(context: CommandContext): PatternList[] {
  const { project } = context;
  const patterns = project?.project?.ignore ?? [];
  const own = project != null && patterns.length > 0 ? [{ folder: project.folder, patterns }] : [];
  const folder = ignoreFolder(context);
  return folder === null ? own : [{ folder, patterns: readPatterns(folder, context) }, ...own];
}

/** The folder of the ignore file that holds where the user stands; null: there is none. */
export function ignoreFolder({ host }: Pick<CommandContext, 'host'>): string | null {
  return (
    upwards(host.absolute('.')).find((folder) => host.kindOf(join(folder, IGNORE_FILE)) === 'file') ?? null
  );
}

/** A million lines would be held against every path. */
const MAX_LINES = 1000;

function readPatterns(folder: string, { host, messages }: CommandContext): string[] {
  const path = join(folder, IGNORE_FILE);
  const { errors } = messages.scope;
  const shown = asSeen(host.absolute('.'), path);
  const { bytes, unreadable } = readFile(path, host);
  if (unreadable === true) throw new UsageError(messages.cli.errors.notReadable(shown));
  const lines = new TextDecoder('utf-8').decode(bytes).split(/\r\n|\r|\n/);
  if (bytes.length > MAX_BYTES || lines.length > MAX_LINES)
    throw new UsageError(errors.ignoreFileTooLong(shown, MAX_LINES));
  const heavy = lines.findIndex((line) => !line.startsWith('#') && isHeavyPattern(line));
  if (heavy !== -1) throw new UsageError(errors.heavyPattern(shown, heavy + 1));
  return lines;
}
