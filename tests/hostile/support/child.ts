// Runs the built program in a process of its own, which can be ended, and measures what it cost.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { Files, Shown } from './run.js';

const BIN = resolve('bin/samarbeid.cjs');

/** Loaded into the child before the program: leaves behind the most memory it held and the processor time it took. */
const PROBE = `process.on('exit', () => {
  const { readFileSync, writeFileSync } = require('node:fs');
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  let kilobytes = maxRSS;
  // On Linux maxRSS begins at what the process that started this one held; VmHWM is this program's own.
  try { kilobytes = Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]); } catch {}
  writeFileSync(process.env.PROBE_OUTPUT, JSON.stringify({ kilobytes, cpu: userCPUTime + systemCPUTime }));
});`;

/** Several run side by side, so each leaves its measures in a file of its own. */
let runs = 0;

export interface Measured extends Shown {
  /** The most memory held at once, in megabytes. */
  megabytes: number;
  /** Processor time in milliseconds: unlike the clock, it does not grow when other programs run too. */
  cpu: number;
}

/** A folder for files, taken away by `remove`. */
export function workplace(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'samarbeid-hostile-'));
  writeFileSync(join(path, 'probe.cjs'), PROBE);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Writes the files below a folder. */
export function writeFiles(folder: string, files: Files): void {
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

/** Runs the program there; one that has not ended after `limit` milliseconds is killed, and has exit code -1. */
export async function runChild(
  place: string,
  args: readonly string[],
  {
    cwd = place,
    limit = 20_000,
    input = 'ignore',
  }: { cwd?: string; limit?: number; input?: 'ignore' | 'pipe' } = {},
): Promise<Measured> {
  runs += 1;
  const output = join(place, `probe-${runs}.json`);
  const start = performance.now();
  const child = spawn(process.execPath, ['-r', join(place, 'probe.cjs'), BIN, ...args], {
    cwd,
    env: { PATH: process.env.PATH, COLUMNS: '120', PROBE_OUTPUT: output },
    stdio: [input, 'pipe', 'pipe'],
    timeout: limit,
    killSignal: 'SIGKILL',
  });
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
