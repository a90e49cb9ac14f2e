// A git repository in a folder of its own, for what only git itself can answer; the built program is run in it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const BIN = resolve('bin/samarbeid.cjs');

/** Nothing of the machine's own settings, so that a commit is the same everywhere. */
export const GIT_ENV = {
  PATH: process.env.PATH ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Kari',
  GIT_AUTHOR_EMAIL: 'kari@example.org',
  GIT_COMMITTER_NAME: 'Kari',
  GIT_COMMITTER_EMAIL: 'kari@example.org',
  GIT_AUTHOR_DATE: '2026-01-15T12:00:00Z',
  GIT_COMMITTER_DATE: '2026-01-15T12:00:00Z',
};

/** Null takes a file away. */
export type Files = Readonly<Record<string, string | null>>;

export interface Repository {
  path: string;
  git(...args: string[]): string;
  /** Writes files without committing them. */
  write(files: Files): void;
  commit(files: Files): void;
  /** Runs the program in the repository, or in a folder of it. */
  samarbeid(args: readonly string[], options?: { env?: Record<string, string>; folder?: string }): Shown;
  remove(): void;
}

export interface Shown {
  status: number | null;
  stdout: string;
  stderr: string;
}

export function repository(files: Files = {}): Repository {
  // Git tells of a folder by its real name, which the temporary folder of some systems is not.
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'samarbeid-git-')));
  const git = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: path, env: GIT_ENV, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout;
  };
  const write = (written: Files) => {
    for (const [name, text] of Object.entries(written)) {
      const file = join(path, name);
      if (text === null) rmSync(file);
      else {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
    }
  };
  const commit = (written: Files) => {
    write(written);
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', 'Endring');
  };
  git('init', '--quiet', '--initial-branch', 'main');
  if (Object.keys(files).length > 0) commit(files);
  return {
    path,
    git,
    write,
    commit,
    samarbeid: (args, { env = {}, folder = '.' } = {}) =>
      spawnSync(process.execPath, [BIN, ...args], {
        cwd: join(path, folder),
        env: { ...GIT_ENV, ...env },
        encoding: 'utf8',
      }),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
