// Measures the engine: simulation against a plain loop in turns, and the ranking of many matrices.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const oracle = join(root, 'tests/oracles/smaa-6x7-uniform-exact.json');
const PAIRS = 9;
const SAMPLES = 1_000_000;

/** Prints a line for the simulation, for each exact figure and for the ranking. Fails when a share found is wrong. */
export async function measureEngine() {
  const place = mkdtempSync(join(tmpdir(), 'samarbeid-engine-'));
  const engine = join(place, 'engine.mjs');
  const contents =
    "export { rankAcceptability } from './acceptability.js'; export { rankMany } from './weighted-sums.js';" +
    "export { exactAcceptability } from './exact-acceptability.js'; export { freeRegion } from './weight-region.js';";
  const stdin = { contents, resolveDir: join(root, 'src/engine'), loader: /** @type {const} */ ('ts') };
  await build({ stdin, bundle: true, format: 'esm', platform: 'node', outfile: engine });
  const pairs = Array.from({ length: PAIRS }, () => ({
    plain: one('plain', engine),
    ours: one('engine', engine),
  }));
  for (const { plain, ours } of pairs) for (const { shares } of [plain, ours]) requireRight(shares);
  const ranking = Array.from({ length: PAIRS }, () => one('ranking', engine).milliseconds);
  const firsts = Array.from({ length: PAIRS }, () => one('exact-first', engine));
  const all = Array.from({ length: PAIRS }, () => one('exact-all', engine));
  rmSync(place, { recursive: true });
  reportSimulation(pairs);
  reportExact('exact first ranks, 6 × 7', firsts, 50);
  reportExact('exact ranks, 4 × 7', all, 20);
  console.log(
    `100,000 rankings, 6 × 7   ${median(ranking).toFixed(0)} ms (${spread(ranking, 0)}; target 100 ms)`,
  );
}

/** @typedef {{ milliseconds: number, again: number, megabytes: number, shares: number[] }} Run */

/** @param {{ plain: Run, ours: Run }[]} pairs */
function reportSimulation(pairs) {
  const ratios = pairs.map(({ plain, ours }) => plain.milliseconds / ours.milliseconds);
  const compiled = pairs.map(({ plain, ours }) => plain.again / ours.again);
  const ours = median(pairs.map((pair) => pair.ours.milliseconds)).toFixed(0);
  const plain = median(pairs.map((pair) => pair.plain.milliseconds)).toFixed(0);
  const megabytes = Math.max(...pairs.map((pair) => pair.ours.megabytes)).toFixed(0);
  console.log(
    `SMAA-2, 1,000,000, 6 × 7  ${median(ratios).toFixed(2)}× as fast as a plain loop (${spread(ratios, 2)}; target 2×), ` +
      `${median(compiled).toFixed(2)}× once compiled (${spread(compiled, 2)})   ` +
      `${ours} ms, plain ${plain} ms; at most ${megabytes} MB (target 80 MB)`,
  );
}

/** V8 compiles the cutting while it runs, which the first call in a process waits for.
 * @param {string} name @param {Run[]} runs @param {number} target */
function reportExact(name, runs, target) {
  const compiled = runs.map(({ again }) => again);
  const first = median(runs.map(({ milliseconds }) => milliseconds)).toFixed(0);
  console.log(
    `${name.padEnd(24)}  ${median(compiled).toFixed(0)} ms once compiled (${spread(compiled, 0)}; target ${target} ms), ` +
      `${first} ms of processor time as the first call`,
  );
}

/** Processor time of one process. @param {string} what @param {string} engine @returns {Run} */
function one(what, engine) {
  const script = join(root, 'scripts/bench/one-run.js');
  return JSON.parse(execFileSync(process.execPath, [script, what, engine, oracle], { encoding: 'utf8' }));
}

/** A fast wrong answer is none: each share within five standard errors. @param {number[]} shares */
function requireRight(shares) {
  /** @type {number[]} */
  const exact = JSON.parse(readFileSync(oracle, 'utf8')).expected.rank_acceptability.flat();
  const wrong = exact.some(
    (share, i) =>
      Math.abs((shares[i] ?? Number.NaN) - share) > 5 * Math.sqrt((share * (1 - share)) / SAMPLES),
  );
  if (wrong) throw new Error('the shares are not those of smaa-6x7-uniform-exact');
}

/** @param {number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The least and the most. @param {number[]} values @param {number} decimals */
function spread(values, decimals) {
  return `${Math.min(...values).toFixed(decimals)}–${Math.max(...values).toFixed(decimals)}`;
}
