// Which of the files a run could check are to be checked when only what has changed since a git ref is asked for.
import { basename, dirname, join } from 'node:path';
import { type Head, headOf } from '../source/head.js';
import type { SourceFile } from '../source/read-source.js';
import type { CommandContext } from './commands/shared.js';
import { PROJECT_FILE } from './find-project.js';
import { Git } from './git.js';
import { IGNORE_FILE } from './ignored.js';
import { readFile } from './inputs.js';

/** A file that differs from what it was: by its path now, absolute, and what it says and said of itself. */
interface Change {
  path: string;
  heads: Head[];
}

/** What the changes have touched: files by path, and what other files name. */
interface Touched {
  paths: Set<string>;
  agreements: Set<string>;
  /** Cases whose draft or sheet has changed. */
  named: Set<string>;
  /** Cases that have themselves changed. */
  cases: Set<string>;
  /** Folders in which the law that cases are held against has changed. */
  law: string[];
  /** The project file, or what is ignored, has changed. */
  everything: boolean;
}

export interface ChangedOptions {
  since: string;
  /** The agreement that all cases are judged by, when one is named. */
  agreement: string | undefined;
  /** The baseline that findings are held against. */
  baseline: string | undefined;
}

/**
 * Keeps the files that have changed since `ref` parted from the work here, in commits or not, and those whose findings a
 * change may alter: the cases of an agreement, of the law or of a draft, and the drafts of a case.
 */
export function changedAmong(
  files: readonly SourceFile[],
  options: ChangedOptions,
  context: CommandContext,
): SourceFile[] {
  const { host } = context;
  const touched = touchedBy(changesSince(options.since, context), options, context);
  if (touched.everything) return [...files];
  const seen = files.map((file) => ({ file, head: headOf(file.bytes), path: host.real(file.path) }));
  const isCase = ({ head }: (typeof seen)[number]) => head.kind === 'sak' || head.kind === null;
  const kept = new Set(seen.filter((one) => isTouched(one, touched)));
  const cases = new Set([...kept].filter(isCase).flatMap(({ head }) => head.id ?? []));
  const belongs = ({ head }: (typeof seen)[number]) =>
    head.case !== null && (cases.has(head.case) || touched.cases.has(head.case));
  return seen.filter((one) => kept.has(one) || belongs(one)).map(({ file }) => file);
}

function isTouched({ head, path }: { head: Head; path: string }, touched: Touched): boolean {
  if (touched.paths.has(path)) return true;
  const isCase = head.kind === 'sak';
  if (isCase && head.id !== null && touched.named.has(head.id)) return true;
  if (isCase && head.agreement !== null && touched.agreements.has(head.agreement)) return true;
  const underLaw = isCase || head.kind === 'utkast';
  return underLaw && touched.law.some((folder) => path.startsWith(folder));
}

function touchedBy(changes: Change[], options: ChangedOptions, { host }: CommandContext): Touched {
  const touched: Touched = {
    paths: new Set(changes.map(({ path }) => path)),
    agreements: new Set(),
    named: new Set(),
    cases: new Set(),
    law: [],
    everything: changes.some(({ path }) => [PROJECT_FILE, IGNORE_FILE].includes(basename(path))),
  };
  for (const named of [options.agreement, options.baseline]) {
    if (named !== undefined && touched.paths.has(host.real(named))) touched.everything = true;
  }
  for (const { path, heads } of changes) for (const head of heads) note(head, path, touched);
  return touched;
}

/** What a changed file says of itself, or said. */
function note({ kind, id, case: named }: Head, path: string, touched: Touched): void {
  // A file of organisation forms holds for what lies beside its folder `criteria`.
  if (kind === 'former') touched.law.push(join(dirname(dirname(path)), '/'));
  if (kind === 'avtale' && id !== null) touched.agreements.add(id);
  if (kind === 'sak' && id !== null) touched.cases.add(id);
  if (kind !== 'sak' && named !== null) touched.named.add(named);
}

function changesSince(ref: string, context: CommandContext): Change[] {
  const { host, messages } = context;
  const git = new Git(host, messages.scope.git);
  const top = host.real(git.toTop() || '.');
  const base = git.mergeBase(ref);
  const options = ['-z', '--name-status', '-M', '--no-relative', '--no-ext-diff', '--ignore-submodules=all'];
  const differing = parts(git.ask('diff', ...options, base, '--'));
  const untracked = parts(git.ask('-C', top, 'ls-files', '-z', '--others', '--exclude-standard'));
  const now = (name: string): Change => {
    const path = host.real(join(top, name));
    return {
      path,
      heads: headsOf(isYaml(name) && host.kindOf(path) === 'file' ? readFile(path, host).bytes : null),
    };
  };
  const before = (name: string): Change => ({
    path: host.real(join(top, name)),
    heads: headsOf(isYaml(name) ? git.ask('show', `${base}:${name}`) : null),
  });
  return [...statuses(differing).flatMap(({ old, name }) => [before(old), now(name)]), ...untracked.map(now)];
}

function headsOf(bytes: Uint8Array | null): Head[] {
  return bytes === null ? [] : [headOf(bytes)];
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

function parts(output: Buffer | null): string[] {
  return (output?.toString('utf8') ?? '').split('\0').filter((part) => part !== '');
}

/** `M`, name; or `R100`, old name, new name. */
function statuses(fields: readonly string[]): { old: string; name: string }[] {
  const found: { old: string; name: string }[] = [];
  for (let at = 0; at < fields.length; ) {
    const two = /^[RC]/.test(fields[at] ?? '');
    const old = fields[at + 1] ?? '';
    found.push({ old, name: two ? (fields[at + 2] ?? old) : old });
    at += two ? 3 : 2;
  }
  return found;
}
