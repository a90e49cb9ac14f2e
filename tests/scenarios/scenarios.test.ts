// Runs the real program in every folder beside this file, and holds what it prints against what the folder says.
// A scenario is `args` (one a line) with optional `env` (NAME=value) and `stdin`, and the expected `stdout`, `stderr`
// and `exit-code`. UPDATE_SCENARIOS=1 rewrites the expectations; read the difference before you commit it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const HERE = import.meta.dirname;
const BIN = resolve(HERE, '../../bin/samarbeid.cjs');
/** Another Node to run the same scenarios on. */
const NODE = process.env.SCENARIO_NODE ?? process.execPath;

const lines = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : []);

function run(folder: string) {
  const env = Object.fromEntries(lines(join(folder, 'env')).map((line) => line.split(/=(.*)/s).slice(0, 2)));
  const stdin = join(folder, 'stdin');
  const result = spawnSync(NODE, [BIN, ...lines(join(folder, 'args'))], {
    cwd: folder,
    env: { ...env, TZ: 'UTC' },
    input: existsSync(stdin) ? readFileSync(stdin) : '',
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { stdout: result.stdout, stderr: result.stderr, 'exit-code': `${result.status}\n` };
}

function expected(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

describe('scenarios', () => {
  const folders = readdirSync(HERE, { withFileTypes: true }).filter((entry) => entry.isDirectory());

  it.each(folders.map(({ name }) => name))('%s', (name) => {
    const folder = join(HERE, name);
    const actual = run(folder);
    for (const [file, text] of Object.entries(actual)) {
      const path = join(folder, file);
      if (process.env.UPDATE_SCENARIOS === '1') {
        if (text === '') rmSync(path, { force: true });
        else writeFileSync(path, text);
      }
      expect(text, file).toBe(expected(path));
    }
  });
});
