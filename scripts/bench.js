// Measures start-up against bare node, a large folder, and the engine, in one run. Ratios hold when the machine's speed drifts.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureEngine } from './bench/engine.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const bin = join(root, 'bin/samarbeid.cjs');
const RUNS = 21;
const CASES = 1000;

/** Wall time of one run in milliseconds. @param {string[]} args @param {string} [cwd] */
function time(args, cwd = root) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** @param {number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The two commands turn by turn; the ratio of each pair. @param {string} name @param {string[]} args @param {number} target */
function compare(name, args, target) {
  time(args);
  const pairs = Array.from({ length: RUNS }, () => ({ bare: time(['-e', '0']), ours: time(args) }));
  const ratios = pairs.map(({ bare, ours }) => ours / bare).sort((a, b) => a - b);
  const spread = `${ratios[2]?.toFixed(2)}–${ratios.at(-3)?.toFixed(2)}`;
  const ours = median(pairs.map((pair) => pair.ours)).toFixed(0);
  const bare = median(pairs.map((pair) => pair.bare)).toFixed(0);
  console.log(
    `${name.padEnd(24)} ${median(ratios).toFixed(2)}× bare node (${spread}; target ${target}×)   ${ours} ms, node ${bare} ms`,
  );
}

/** A folder of cases, with the memory that one run over it takes at most. */
function folder() {
  const place = mkdtempSync(join(tmpdir(), 'samarbeid-bench-'));
  const cases = join(place, 'cases');
  mkdirSync(cases);
  cpSync(join(root, 'criteria'), join(place, 'criteria'), { recursive: true });
  const text = readFileSync(join(root, 'cases/kjokken.yaml'), 'utf8');
  for (let index = 0; index < CASES; index += 1) {
    writeFileSync(join(cases, `sak-${index}.yaml`), text.replace(/^id: .*$/m, `id: sak-${index}`));
  }
  const probe = join(place, 'memory.cjs');
  writeFileSync(
    probe,
    "process.on('exit', () => require('node:fs').writeFileSync(process.env.MEMORY, String(process.resourceUsage().maxRSS)));",
  );
  for (const command of ['validate', 'score']) {
    const memory = join(place, 'memory.txt');
    process.env.MEMORY = memory;
    const milliseconds = time(
      ['-r', probe, bin, command, cases, '--format', 'json', '--output', join(place, 'out.json')],
      place,
    );
    const megabytes = Number(readFileSync(memory, 'utf8')) / 1024;
    const rate = (CASES / milliseconds) * 1000;
    const size = (text.length / 1024).toFixed(0);
    console.log(
      `${command.padEnd(8)} ${CASES} cases of ${size} kB   ${rate.toFixed(0)} files/s, at most ${megabytes.toFixed(0)} MB`,
    );
  }
  rmSync(place, { recursive: true });
}

console.log(`node ${process.version}, ${RUNS} pairs, medians`);
compare('samarbeid --help', [bin, '--help'], 2);
compare('samarbeid score (one)', [bin, 'score', 'cases/kjokken.yaml'], 3);
folder();
await measureEngine();
