// Every case in the repository as the people it is for will see it: its page in three languages, from the real program.
// UPDATE_SCENARIOS=1 writes the pages; read the difference before you commit it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { OUTCOMES } from '../../src/assessment/assessment.js';
import { LANGUAGES } from '../../src/diagnostics/language.js';
import { LAWFUL } from '../support/lawful.js';

const BIN = resolve('bin/samarbeid.cjs');
const PAGES = 'tests/case-pages/pages';
const FIVE = 'tests/scenarios/five-criteria/criteria/fem.yaml';
const WIDTH = 80;
/** Two outcomes say that a file has nothing to assess, which no example should. */
const NOT_AMONG_EXAMPLES = ['ingen-apen-form', 'kan-ikke-vurderes'];
/** What a template leaves where a word was to stand. */
const LEFT_OVER = /\bundefined\b|\bNaN\b|\[object|\$\{/;

const filesUnder = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ending))
    .sort();
const CASES = filesUnder('cases', '.yaml').filter((path) => !/\.(?:utkast|vekter)\.yaml$/.test(path));

function samarbeid(args: readonly string[], input = '') {
  // Nothing from the surroundings: no colour, no terminal, no language.
  const options = { encoding: 'utf8', env: { TZ: 'UTC' }, input, maxBuffer: 64 * 1024 * 1024 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], options);
  return { status, stdout, stderr };
}

const pageOf = (path: string, language: string) => `${path.replace(/\.yaml$/, '')}.${language}.txt`;

/** The page as it is to be, which `actual` becomes when the pages are to be written. */
function golden(page: string, actual: string): string {
  const path = join(PAGES, page);
  if (process.env.UPDATE_SCENARIOS === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
  }
  return existsSync(path) ? readFileSync(path, 'utf8') : `there is no ${path}: UPDATE_SCENARIOS=1 writes it`;
}

function expectReadable(text: string): void {
  for (const line of text.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(WIDTH);
  expect(LEFT_OVER.exec(text)?.[0] ?? null).toBeNull();
  expect(LAWFUL.exec(text)?.[0] ?? null).toBeNull();
}

describe.each(LANGUAGES)('the page in %s', (language) => {
  it.each(CASES)('of %s', (path) => {
    const { status, stdout, stderr } = samarbeid(['score', `cases/${path}`, '--lang', language]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expectReadable(stdout);
    expect(stdout).toBe(golden(pageOf(path, language), stdout));
  });
});

describe('the cases together', () => {
  it('have every outcome that an example can honestly have', () => {
    const { cases } = JSON.parse(samarbeid(['score', 'cases', '--format', 'json']).stdout);
    expect(cases).toHaveLength(CASES.length);
    const outcomes = cases.map(({ recommendation }: { recommendation: { outcome: string | null } }) => {
      return recommendation.outcome;
    });
    for (const outcome of OUTCOMES) {
      expect(outcomes.includes(outcome), outcome).toBe(!NOT_AMONG_EXAMPLES.includes(outcome));
    }
  });

  it('have no page left of a case that is gone', () => {
    const pages = existsSync(PAGES) ? filesUnder(PAGES, '.txt') : [];
    const expected = CASES.flatMap((path) => LANGUAGES.map((language) => pageOf(path, language)));
    expect(pages.filter((page) => !expected.includes(page))).toEqual([]);
  });
});

type Plain = { [key: string]: unknown };
interface Step {
  verdi: number;
  tegn: string;
  ord: Record<string, string>;
}

/** A case with its levels as numbers, which every scale has, in place of the words and signs of its own. */
function inNumbers(path: string): { text: string; criteria: string[] } {
  const read: Plain = parse(readFileSync(`cases/${path}`, 'utf8'));
  const { metode } = parse(readFileSync(`criteria/${read.avtale}.yaml`, 'utf8'));
  const steps: Step[] = metode.skala.trinn;
  const numbers = new Map(
    steps.flatMap(({ verdi, tegn, ord }) => {
      return [tegn, ...Object.values(ord)].map((word): [string, number] => [word, verdi]);
    }),
  );
  const assessed = (value: unknown): unknown => {
    if (typeof value === 'string') return numbers.get(value) ?? value;
    if (Array.isArray(value)) return value.map(assessed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, assessed(part)]));
  };
  const text = JSON.stringify({ ...read, vurdering: assessed(read.vurdering) }, null, 2);
  return { text, criteria: Object.keys((read.vurdering as Plain | undefined) ?? {}) };
}

describe('under an agreement with five other criteria', () => {
  const five = parse(readFileSync(FIVE, 'utf8')).avtalt.kriterier.map(({ id }: { id: string }) => id);

  function judge(args: readonly string[], input = '') {
    const page = samarbeid(['score', ...args, '--agreement', FIVE], input);
    expect(page.stderr).toBe('');
    expect(page.status).toBeLessThanOrEqual(1);
    expectReadable(page.stdout);
    const { stdout } = samarbeid(['score', ...args, '--agreement', FIVE, '--format', 'json'], input);
    const [result] = JSON.parse(stdout).cases;
    for (const { location } of result.findings) {
      expect(location.start.line).toBeGreaterThan(0);
      expect(location.file).not.toBe('');
    }
    return { ...result, status: page.status };
  }

  it.each(CASES)('%s, as it is written, is scored or told what its scale does not have', (path) => {
    const { status, findings } = judge([`cases/${path}`]);
    // A review has no scores; what it names of the other agreement's municipalities and areas is told.
    const told = inNumbers(path).criteria.length === 0 ? 'ukjent-henvisning' : 'poeng-ukjent';
    if (status === 1) expect(findings.map(({ code }: { code: string }) => code)).toContain(told);
  });

  it.each(CASES)('%s, with its levels in numbers, is scored on what the two have in common', (path) => {
    const { text, criteria } = inNumbers(path);
    const { status, findings, recommendation } = judge(['-'], text);
    const unknown = findings.filter(({ code }: { code: string }) => code === 'ukjent-henvisning');
    const told = unknown.map(({ args }: { args: { found: string } }) => args.found);
    expect(told).toEqual(expect.arrayContaining(criteria.filter((id) => !five.includes(id))));
    // A decided case has no outcome under any agreement; the others lack a score on most of what this one asks.
    const expected = criteria.some((id) => five.includes(id)) ? 'bor-utredes-videre' : 'kan-ikke-vurderes';
    expect([expected, null]).toContain(recommendation.outcome);
    if (told.length > 0) expect(status).toBe(1);
  });
});
