// One measurement in a process of its own: prints processor time, largest memory and the shares found, as JSON.
import { readFileSync } from 'node:fs';
import { argv, cpuUsage, resourceUsage, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';
import { plainAcceptability } from './baseline.js';

const [what = '', engine = '', oracle = ''] = argv.slice(2);
const ALTERNATIVES = 6;
const CRITERIA = 7;
const SAMPLES = 1_000_000;
const MATRICES = 100_000;

/** @type {number[][]} */
const rows = JSON.parse(readFileSync(oracle, 'utf8')).inputs.values;
const flat = Float64Array.from(rows.flat());

/** @type {Record<string, () => Promise<() => number[]>>} Each makes ready, then gives what is measured. */
const RUNS = {
  plain: async () => () => {
    const size = { alternatives: ALTERNATIVES, criteria: CRITERIA, samples: SAMPLES };
    return Array.from(plainAcceptability(flat, size).counts, (count) => count / SAMPLES);
  },
  engine: async () => {
    const { rankAcceptability } = await import(pathToFileURL(engine).href);
    const alternatives = rows.map((row) => ({
      low: Float64Array.from(row),
      high: Float64Array.from(row),
      common: new Uint8Array(CRITERIA).fill(1),
    }));
    const input = { alternatives, criteria: CRITERIA, partyWeights: [1], samples: SAMPLES, seed: 1 };
    return () => rankAcceptability(input).ranks.flat();
  },
  'exact-first': async () => exact(engine, rows, 'first'),
  'exact-all': async () => exact(engine, rows.slice(0, 4), 'all'),
  ranking: async () => {
    const { rankMany } = await import(pathToFileURL(engine).href);
    const scores = Float64Array.from({ length: MATRICES * flat.length }, (_, i) => (i * 7919) % 17);
    const weights = [1, 2, 3, 4, 5, 6, 7];
    return () => Array.from(rankMany({ scores, alternatives: ALTERNATIVES, weights }).subarray(0, 6));
  },
};

/** @param {string} path @param {number[][]} scores @param {'first' | 'all'} ranks */
async function exact(path, scores, ranks) {
  const { exactAcceptability, freeRegion } = await import(pathToFileURL(path).href);
  const input = { scores, region: freeRegion(CRITERIA), ranks, budget: 10_000_000 };
  return () => exactAcceptability(input).ranks.flat();
}

const run = await RUNS[what]?.();
if (run === undefined) throw new Error(`${what}: no such measurement`);
/** Processor time of all threads, the compiler's included. @returns {{ milliseconds: number, shares: number[] }} */
function measured() {
  const before = cpuUsage();
  const shares = run?.() ?? [];
  const { user, system } = cpuUsage(before);
  return { milliseconds: (user + system) / 1000, shares };
}

const first = measured();
// Twice more, when all of it is compiled: what a longer run comes to.
measured();
const again = measured().milliseconds;
stdout.write(JSON.stringify({ ...first, again, megabytes: resourceUsage().maxRSS / 1024 }));
