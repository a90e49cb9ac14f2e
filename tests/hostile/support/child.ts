// Runs the built program in a process of its own, which can be ended, and measures what it cost.
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Files, Shown } from './run.js';

const BIN = 'tool/bin/samarbeid.cjs';

/**
 * Loaded into the child before the program: becomes another user where that is asked for, and leaves behind the most
 * memory it held and the processor time it took.
 */
const PROBE = `const { openSync, readFileSync, writeFileSync } = require('node:fs');
const { PROBE_OUTPUT, PROBE_USER } = process.env;
const output = openSync(PROBE_OUTPUT, 'w');
if (PROBE_USER) {
  process.setgroups([]);
  process.setgid(Number(PROBE_USER));
  process.setuid(Number(PROBE_USER));
}
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  let kilobytes = maxRSS;
  // On Linux maxRSS begins at what the process that started this one held; VmHWM is this program's own.
  try { kilobytes = Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]); } catch {}
  writeFileSync(output, JSON.stringify({ kilobytes, cpu: userCPUTime + systemCPUTime }));
});`;

/** Several run side by side, so each leaves its measures in a file of its own. */
let runs = 0;

export interface Measured extends Shown {
  /** The most memory held at once, in megabytes. */
  megabytes: number;
  /** Processor time in milliseconds: unlike the clock, it does not grow when other programs run too. */
  cpu: number;
}

/** A folder for files, with a copy of the program that every user may read; taken away by `remove`. */
export function workplace(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'samarbeid-hostile-'));
  chmodSync(path, 0o755);
  writeFileSync(join(path, 'probe.cjs'), PROBE);
  for (const folder of ['bin', 'dist', 'criteria'])
    cpSync(folder, join(path, 'tool', folder), { recursive: true });
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Writes the files below a folder. */
export function writeFiles(folder: string, files: Files): void {
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

export interface RunOptions {
  cwd?: string;
  /** Milliseconds after which it is killed. */
  limit?: number;
  input?: 'ignore' | 'pipe';
  /** The number of the user to run as; only root may ask for that. */
  user?: number;
  env?: Readonly<Record<string, string>>;
  /** Options for Node itself. */
  node?: readonly string[];
}

/** Runs the program there; one that has not ended after `limit` milliseconds is killed, and has exit code -1. */
export async function runChild(
  place: string,
  args: readonly string[],
  { cwd = place, limit = 20_000, input = 'ignore', user, env = {}, node = [] }: RunOptions = {},
): Promise<Measured> {
  runs += 1;
  const output = join(place, `probe-${runs}.json`);
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [...node, '-r', join(place, 'probe.cjs'), join(place, BIN), ...args],
    {
      cwd,
      env: {
        COLUMNS: '120',
        ...env,
        PROBE_OUTPUT: output,
        PROBE_USER: user === undefined ? '' : String(user),
      },
      stdio: [input, 'pipe', 'pipe'],
      timeout: limit,
      killSignal: 'SIGKILL',
    },
  );
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number>((done) => child.on('close', (status) => done(status ?? -1))),
  ]);
  const ms = performance.now() - start;
  const { kilobytes = Number.NaN, cpu = Number.NaN } =
    code === -1 ? {} : (JSON.parse(readFileSync(output, 'utf8')) as { kilobytes: number; cpu: number });
  return { code, stdout, stderr, fault: null, ms, megabytes: kilobytes / 1024, cpu: cpu / 1000 };
}

async function text(stream: Readable | null): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream ?? []) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
