// What a comparison is between: the words after `diff` are one ref or two, then paths, and git says which is which.

import type { CommandContext } from './commands/shared.js';
import { UsageError } from './exit-codes.js';
import { asSeen } from './find-project.js';
import { Git } from './git.js';
import { gitHost } from './git-host.js';
import type { Host } from './host.js';

export interface Ends {
  /** As they were written; null: the files as they are in the folder. */
  refs: { from: string; to: string | null };
  before: Host;
  after: Host;
  paths: string[];
  /** The folder of the repository, absolute. */
  top: string;
  /** The files that git sees as moved, before by after; both seen from where the user stands. */
  moved: ReadonlyMap<string, string>;
}

/** Throws a UsageError outside a repository, for a ref that git does not know, and for a word that may be two things. */
export function readEnds([from, second, ...rest]: readonly string[], context: CommandContext): Ends {
  const { host, messages } = context;
  const { git: words, errors } = messages.diff;
  if (from === undefined) throw new UsageError(errors.what);
  const git = new Git(host, { ...messages.scope.git, ...words });
  const top = host.absolute(git.toTop() || '.');
  const first = firstCommit(from, git, context);
  const other = second === undefined ? null : secondCommit(second, git, context);
  const paths = other !== null || second === undefined ? rest : [second, ...rest];
  const to = other === null ? null : (second ?? null);
  return {
    refs: { from, to },
    before: gitHost(host, git, { commit: first, top }),
    after: other === null ? host : gitHost(host, git, { commit: other, top }),
    paths,
    top,
    moved: movedFiles(git, [first, ...(other === null ? [] : [other])], (name) =>
      asSeen(host.absolute('.'), `${top}/${name}`),
    ),
  };
}

function firstCommit(ref: string, git: Git, { host, messages }: CommandContext): string {
  const { errors } = messages.diff;
  const commit = git.commitOrNull(ref);
  if (commit !== null) return commit;
  const [, from, to] = /^(.+?)\.{2,3}(.+)$/.exec(ref) ?? [];
  if (from !== undefined && to !== undefined && host.kindOf(ref) === 'missing')
    throw new UsageError(errors.range(from, to));
  if (host.kindOf(ref) !== 'missing') throw new UsageError(errors.pathFirst(ref));
  return git.commit(ref);
}

/** Null: the word is a path. */
function secondCommit(word: string, git: Git, { host, messages }: CommandContext): string | null {
  const commit = git.commitOrNull(word);
  if (commit !== null && host.kindOf(word) !== 'missing')
    throw new UsageError(messages.diff.errors.both(word));
  return commit;
}

function movedFiles(
  git: Git,
  commits: readonly string[],
  seen: (name: string) => string,
): Map<string, string> {
  const options = ['-z', '--name-status', '-M', '--diff-filter=R', '--no-relative', '--no-ext-diff'];
  const output = git.ask('diff', ...options, '--ignore-submodules=all', ...commits, '--');
  const fields = (output?.toString('utf8') ?? '').split('\0');
  const moved = new Map<string, string>();
  for (let at = 0; at + 2 < fields.length; at += 3)
    moved.set(seen(fields[at + 1] ?? ''), seen(fields[at + 2] ?? ''));
  return moved;
}
