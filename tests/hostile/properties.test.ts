// What holds for every file there could be: findings and an exit code, never a fault; and a slip is found where it is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGREEMENT, CASE } from '../support/build.js';
import { utf8 } from './support/files.js';
import { expectSafe, run } from './support/run.js';

/** The same files in every run, so that a failure is seen by everyone. */
const SEED = 20_261_126;

/** What `validate` says of these bytes as a case, held to what must always be so. */
async function validated(bytes: Uint8Array) {
  const files = { 'sak.yaml': bytes, 'criteria/prove.yaml': utf8(AGREEMENT) };
  const shown = await run(['validate', 'sak.yaml', '--format', 'json'], files);
  expect(shown.fault).toBeNull();
  expect(shown.stderr).toBe('');
  expect([0, 1]).toContain(shown.code);
  expectSafe(shown, { json: true, mayReplace: true });
  const page = await run(['score', 'sak.yaml'], files);
  expect(page.fault).toBeNull();
  expect(page.code).toBe(shown.code);
  expectSafe(page, { mayReplace: true });
  const { findings } = JSON.parse(shown.stdout) as { findings: Finding[] };
  return { code: shown.code, errors: findings.filter(({ severity }) => severity === 'feil') };
}

interface Finding {
  severity: string;
  location: { file: string; start: { line: number; column: number } };
}

/** Holds the findings to the text: an error exactly when the exit code says so, each within a line of the file. */
async function expectLocated(text: string): Promise<void> {
  const { code, errors } = await validated(utf8(text));
  expect(errors.length > 0).toBe(code === 1);
  const lines = text.split(/\r\n|\r|\n/);
  for (const { location } of errors) {
    expect(location.file).toBe('sak.yaml');
    const line = lines[location.start.line - 1];
    expect(line, `line ${location.start.line}`).toBeDefined();
    expect(location.start.column).toBeLessThanOrEqual((line ?? '').length + 2);
  }
}

const LINES = CASE.trimEnd().split('\n');
const at = fc.nat(LINES.length - 1);
const edited = (line: number, edit: (text: string) => string[]) =>
  `${LINES.flatMap((text, index) => (index === line ? edit(text) : [text])).join('\n')}\n`;

const SIGNS = [...'\'"#&*!|>%@`{}[],:?-+=~ \t\u00a0\u200b\0\u001b', 'ø', '😀', '\ud800'];
const WORDS = [
  '',
  '~',
  'ja',
  'nei',
  '0',
  '-1',
  '1e400',
  '.nan',
  '[]',
  '{}',
  '"',
  "'x",
  '2026-02-30',
  '*a',
  '&a b',
  'å',
];

/** Five ways to change a case in one place. */
const mutated = fc.oneof(
  at.map((line) => edited(line, () => [])),
  at.map((line) => edited(line, (text) => [text, text])),
  fc
    .tuple(at, fc.nat(60), fc.constantFrom(...SIGNS))
    .map(([line, column, sign]) =>
      edited(line, (text) => [text.slice(0, column) + sign + text.slice(column)]),
    ),
  fc
    .tuple(at, fc.constantFrom('x', 'navn', 'poeng', '__proto__', 'konstruktør', 'ÆØÅ', '1', ''))
    .map(([line, key]) => edited(line, (text) => [text.replace(/[\p{L}\w-]+(?=:)/u, key)])),
  fc
    .tuple(at, fc.constantFrom(...WORDS))
    .map(([line, word]) => edited(line, (text) => [text.replace(/: .*$/, `: ${word}`)])),
);

describe('any bytes', () => {
  const yaml = fc
    .array(fc.constantFrom(...SIGNS, 'a', 'b: ', '\n', '\n  ', '- ', '---\n', 'format: sak/1\n', ...LINES), {
      maxLength: 60,
    })
    .map((parts) => utf8(parts.join('')));

  it.each([
    ['at random', fc.uint8Array({ maxLength: 400 })],
    ['that resemble YAML', yaml],
  ])('%s give findings and an exit code, never a fault', async (_, bytes) => {
    await fc.assert(
      fc.asyncProperty(bytes, async (given) => {
        await validated(given);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

describe('a case that is right', () => {
  it('has nothing wrong with it', async () => {
    expect(await validated(utf8(CASE))).toEqual({ code: 0, errors: [] });
  });

  it('changed in one place is still valid, or has a finding with its place', async () => {
    await fc.assert(fc.asyncProperty(mutated, expectLocated), { seed: SEED, numRuns: 300 });
  });
});
