// Whether what the program said of a hostile file is what the file expects.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { AGREEMENT } from '../../support/build.js';
import { BARE_TEXT } from '../../support/forms.js';
import { runChild, writeFiles } from './child.js';
import { type HostileFile, utf8 } from './files.js';
import { expectSafe, type Files, run, type Shown, surroundings } from './run.js';

/** The two commands in both formats, on the file and on its agreement when that is the hostile one. */
function modesOf({ agreement }: HostileFile): string[][] {
  const paths = [
    ['score', 'sak.yaml'],
    ['validate', 'sak.yaml'],
    ...(agreement === undefined ? [] : [['validate', 'criteria/prove.yaml']]),
  ];
  return paths.flatMap((args) => [args, [...args, '--format', 'json']]);
}

const bundled = readFileSync('criteria/sarpsborg-fredrikstad.yaml');
/** Quick to read: the files are run thousands of times, and their faults have nothing to do with the law. */
const forms = utf8(BARE_TEXT);

export function filesOf(file: HostileFile): Files {
  return {
    'sak.yaml': file.bytes(),
    'criteria/organisasjonsformer.yaml': forms,
    'criteria/sarpsborg-fredrikstad.yaml': bundled,
    'criteria/prove.yaml': utf8(file.agreement ?? AGREEMENT),
  };
}

interface Finding {
  code: string;
  severity: string;
  location: { file: string; start: { line: number; column: number } };
}

export interface Result {
  outcome: string | null;
  findings: Finding[];
}

/** The findings and the outcome in what was printed as JSON. */
function parsed(stdout: string): Result {
  const result = JSON.parse(stdout);
  const [first] = result.cases ?? [];
  return { outcome: first?.recommendation.outcome ?? null, findings: result.findings ?? first?.findings };
}

/** One run held against what is expected of the file; `untouched` is what the base gives when it is accepted. */
function judge(
  file: HostileFile,
  args: readonly string[],
  shown: Omit<Shown, 'ms'>,
  { files, untouched }: { files: Files; untouched: Result },
): void {
  const json = args.includes('json');
  const own = args[1] === 'sak.yaml';
  expect(shown.fault, 'internal fault').toBeNull();
  expectSafe(shown, { json, mayReplace: holdsReplacement(files) });
  expect(shown.stderr).toBe('');
  const codes = { REJECT: [1], ACCEPT: [0], EITHER: [0, 1] }[file.expect];
  expect(codes, 'exit code').toContain(shown.code);
  for (const text of file.hides ?? []) expect(shown.stdout).not.toContain(text);
  if (json) judgeJson(file, { own, code: shown.code, result: parsed(shown.stdout), files, untouched });
  else if (shown.code === 1) {
    const place = own && file.place !== undefined ? file.place : String.raw`\d+:\d+`;
    expect(shown.stdout).toMatch(new RegExp(`(?:sak|prove)\\.yaml:${place}(?!\\d)`));
  }
  if (!json && own && args[0] === 'score')
    for (const text of file.shows ?? []) expect(shown.stdout).toContain(text);
}

interface JsonInput {
  own: boolean;
  code: number;
  result: Result;
  files: Files;
  untouched: Result;
}

function judgeJson(file: HostileFile, { own, code, result, files, untouched }: JsonInput): void {
  const errors = result.findings.filter(({ severity }) => severity === 'feil');
  expect(errors.length > 0, 'exit 1 exactly when there is an error').toBe(code === 1);
  const lines = new Map(Object.entries(files).map(([name, bytes]) => [name, linesOf(bytes)]));
  const astray = errors.filter(({ location: { file: name, start } }) => {
    return !(start.line >= 1 && start.line <= (lines.get(name) ?? 0) && start.column >= 1);
  });
  expect(astray, 'a place outside the file').toEqual([]);
  if (file.expect === 'ACCEPT' && result.outcome !== null) expect(result.outcome).toBe(untouched.outcome);
  if (code === 0 || !own) return;
  const places = errors.map(({ location: { start } }) => `${start.line}:${start.column}`);
  if (file.place !== undefined) expect(places).toContain(file.place);
  if (file.code === undefined) return;
  const wanted = [file.code].flat() as string[];
  const there = errors.filter((_, index) => file.place === undefined || places[index] === file.place);
  expect(
    there.some((finding) => wanted.includes(finding.code)),
    there.map((one) => one.code).join(),
  ).toBe(true);
}

/** Line feeds, and carriage returns that stand alone, each begin a line. */
function linesOf(bytes: Uint8Array): number {
  return Buffer.from(bytes)
    .toString('latin1')
    .split(/\r\n|\r|\n/).length;
}

export function holdsReplacement(files: Files): boolean {
  const needle = Buffer.from('\ufffd');
  return Object.values(files).some((bytes) => Buffer.from(bytes).includes(needle));
}

/** What the untouched cases give. */
export async function untouchedResults(): Promise<Record<HostileFile['base'], Result>> {
  const { CASE } = await import('../../support/build.js');
  const { TRUNK } = await import('./files.js');
  const result = async (text: string) => {
    const file: HostileFile = { name: 'untouched', expect: 'ACCEPT', base: 'small', bytes: () => utf8(text) };
    const { code, stdout } = await run(['score', 'sak.yaml', '--format', 'json'], filesOf(file));
    expect(code).toBe(0);
    return parsed(stdout);
  };
  return { kitchen: await result(TRUNK), small: await result(CASE) };
}

/** Runs a file in every mode in this process and judges each. */
export async function judgeHere(file: HostileFile, untouched: Result): Promise<void> {
  const files = filesOf(file);
  const before = surroundings();
  for (const args of modesOf(file)) {
    const shown = await run(args, files);
    judge(file, args, shown, { files, untouched });
    // Twice what is asked, since other tests run beside it.
    expect(shown.ms, args.join(' ')).toBeLessThan(4000);
  }
  expect(surroundings()).toEqual(before);
  expect(Object.keys({}), 'a prototype has been changed').toEqual([]);
}

/** What the issue of hostile input asks of every file. */
const SECONDS = 2;
const MEGABYTES = 500;

/** Runs a file in processes of its own below `place`: for a person, and where a code is expected also for a program. */
export async function judgeInProcess(file: HostileFile, untouched: Result, place: string): Promise<void> {
  const files = filesOf(file);
  const cwd = join(place, file.name);
  writeFiles(cwd, files);
  const json = file.code !== undefined ? [['validate', 'sak.yaml', '--format', 'json']] : [];
  const agreement = file.agreement === undefined ? [] : [['validate', 'criteria/prove.yaml']];
  for (const args of [['score', 'sak.yaml'], ...json, ...agreement]) {
    const shown = await runChild(place, args, { cwd });
    judge(file, args, shown, { files, untouched });
    // Twice what is asked, since other programs run beside it. The clock counts them, and processor time counts threads.
    expect(Math.min(shown.cpu, shown.ms), `${args.join(' ')}: milliseconds`).toBeLessThan(2 * SECONDS * 1000);
    expect(shown.megabytes, `${args.join(' ')}: megabytes`).toBeLessThan(MEGABYTES);
  }
}
