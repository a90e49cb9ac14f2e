#!/usr/bin/env node
// What pre-commit runs: the checkout that it has made is installed the first time, and then the program has the arguments.
// Its own way of installing a program for Node leaves out what a package from git is built with.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

if (!existsSync(join(root, 'dist', 'usual.cjs'))) {
  // Through a shell, since npm is no program of its own on Windows. Only where it fails is it of interest what it says.
  const install = spawnSync('npm ci --include=dev --no-fund --no-audit', {
    cwd: root,
    shell: true,
    encoding: 'utf8',
  });
  if (install.status !== 0) {
    process.stderr.write(`${install.stdout}${install.stderr}`);
    process.exit(1);
  }
}

const program = join(root, 'bin', 'samarbeid.cjs');
const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
