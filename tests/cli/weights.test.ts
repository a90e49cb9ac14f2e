// `samarbeid weights` as it is run: by options, from files, by a person at a keyboard; and what it never does.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/cli/host.js';
import { utf8 } from '../hostile/support/files.js';
import { expectSafe, run as runWith } from '../hostile/support/run.js';
import { AGREEMENT, CASE, replace } from '../support/build.js';
import { GIVEN, PAIRS, SWING, withoutWeights } from '../support/weights.js';

const FILES = {
  'criteria/prove.yaml': utf8(AGREEMENT),
  'sak.yaml': utf8(CASE),
  'v.yaml': utf8(SWING),
  'uten.yaml': utf8(withoutWeights(SWING)),
  'par.yaml': utf8(PAIRS),
};

/** A run that keeps what it writes. */
async function run(
  args: readonly string[],
  files: Record<string, Uint8Array> = {},
  changes: Partial<Host> = {},
) {
  const written: Record<string, string> = {};
  const shown = await runWith(
    args,
    { ...FILES, ...files },
    {
      writeFile: (path, text) => {
        written[path] = text;
      },
      ...changes,
    },
  );
  expect(shown.fault).toBeNull();
  expectSafe(shown);
  return { ...shown, written };
}

const SWINGS = ['--swing', 'kvalitet=100', '--swing', 'fagmiljo=60', '--swing', 'okonomi=40'];
const PAIRED = [
  '--pairs',
  'kvalitet/fagmiljo=2',
  '--pairs',
  'okonomi/kvalitet=1/4',
  '--pairs',
  'fagmiljo/okonomi=2',
];

describe('answers on the command line', () => {
  it.each([
    ['--ranking', ['--ranking', 'kvalitet,fagmiljo=okonomi'], '61,1'],
    ['--swing', SWINGS, '50,0'],
    ['--pairs', PAIRED, '57,1'],
    ['--formula', ['--ranking', 'kvalitet, fagmiljo, okonomi', '--formula', 'sum'], '50,0'],
  ])('%s gives weights, shown and not saved', async (_, args, weight) => {
    const { code, stdout, stderr, written } = await run(['weights', ...args]);
    expect({ code, written }).toEqual({ code: 0, written: {} });
    expect(stdout).toContain(`${weight}\u00a0%`);
    expect(stderr).toContain('--output');
  });

  it('are saved with who and when, and how to try them', async () => {
    const { code, stderr, written } = await run([
      'weights',
      'sak.yaml',
      ...SWINGS,
      '--by',
      'Rådet',
      '--output',
      'ny.yaml',
    ]);
    expect(code).toBe(0);
    expect(written['ny.yaml']).toContain('fastsatt-av: Rådet\ndato: 2026-01-20\n');
    expect(stderr).toContain('samarbeid score sak.yaml --weights ny.yaml');
    const { code: checked, stdout } = await run(['validate', 'ny.yaml'], {
      'ny.yaml': utf8(written['ny.yaml'] ?? ''),
    });
    expect({ checked, stdout }).toEqual({ checked: 0, stdout: '1 fil kontrollert: ingen funn.\n' });
  });

  it('go to standard output as a file with --output -, and nothing else', async () => {
    const { stdout, stderr } = await run(['weights', ...SWINGS, '--by', 'Rådet', '--output', '-']);
    expect(stdout).toMatch(/^# [\s\S]*\nvekter:\n(?: {2}\S.*\n){3}$/);
    expect(stderr).toBe('');
  });

  it('are JSON with --format json', async () => {
    const { stdout } = await run(['weights', ...SWINGS, '--date', '2025-01-31', '--format', 'json']);
    expect(JSON.parse(stdout).weights).toMatchObject({
      method: 'swing',
      by: null,
      date: '2025-01-31',
      consistency: null,
    });
  });

  it('show no page with --quiet', async () => {
    const { stdout, stderr, written } = await run([
      'weights',
      ...SWINGS,
      '--by',
      'R',
      '--output',
      'ny.yaml',
      '--quiet',
    ]);
    expect({ stdout, stderr, files: Object.keys(written) }).toEqual({
      stdout: '',
      stderr: '',
      files: ['ny.yaml'],
    });
  });
});

describe('wrong use', () => {
  it.each([
    ['no terminal to ask in', [], '--ranking a,b=c,d, --swing a=100, --pairs a/b=3'],
    ['no input wanted', ['--no-input'], 'Med --no-input'],
    ['two ways', ['--ranking', 'kvalitet', ...SWINGS], 'på én måte'],
    [
      'a method that is not the one given',
      ['--method', 'pairs', ...SWINGS],
      '--method pairs passer ikke med --swing',
    ],
    ['a method that is none', ['--method', 'swng'], 'Mente du «swing»?'],
    ['a formula without a ranking', ['--formula', 'sum', ...SWINGS], '--formula'],
    ['a misspelt criterion', ['--ranking', 'kvalitt,fagmiljo,okonomi'], 'Mente du «kvalitet»?'],
    ['a missing criterion', ['--ranking', 'kvalitet,fagmiljo'], '«okonomi» mangler'],
    ['a criterion twice', ['--ranking', 'kvalitet,kvalitet'], 'to ganger'],
    ['an empty place', ['--ranking', 'kvalitet,,okonomi'], 'ikke en rangering'],
    [
      'no lift of 100',
      ['--swing', 'kvalitet=9', '--swing', 'fagmiljo=6', '--swing', 'okonomi=4'],
      'Det høyeste har 9',
    ],
    ['points that are none', ['--swing', 'kvalitet=mye'], '«kvalitet=mye»'],
    ['a missing pair', PAIRED.slice(2), 'kvalitet/fagmiljo'],
    ['a comparison that is none', ['--pairs', 'kvalitet=3'], '«kvalitet=3»'],
    ['a day that is none', [...SWINGS, '--date', '2025-02-30'], '2025-02-30'],
    ['nobody who has decided', [...SWINGS, '--output', 'ny.yaml'], '--by'],
    ['a file that is there', [...SWINGS, '--by', 'R', '--output', 'sak.yaml'], 'sak.yaml finnes fra før'],
    ['an agreement that is not there', ['prov', ...SWINGS], 'Mente du «prove»?'],
    ['a target of another kind', ['v.yaml', ...SWINGS], 'verken en avtale eller en sak'],
    ['a file of answers that is not there', ['--from', 'ingen.yaml'], 'ingen.yaml'],
    ['a file of answers of another kind', ['--from', 'sak.yaml'], 'ikke en vektfil'],
  ])('is told, and nothing is written: %s', async (_, args, message) => {
    const { code, stdout, stderr, written } = await run(['weights', ...args]);
    expect({ code, stdout, written }).toEqual({ code: 2, stdout: '', written: {} });
    expect(stderr).toContain(message);
  });

  it('is an agreement, a case or answers with faults', async () => {
    const broken = {
      'brutt.yaml': utf8('format: sak/1\nid: x'),
      'svar.yaml': utf8(replace(SWING, '100', '120')),
    };
    for (const args of [
      ['brutt.yaml', ...SWINGS],
      ['--from', 'svar.yaml'],
    ]) {
      const { code, stderr } = await run(['weights', ...args], broken);
      expect(code).toBe(2);
      expect(stderr).toContain('samarbeid validate');
    }
  });

  it('is to leave open which of several agreements', async () => {
    const other = { 'criteria/annen.yaml': utf8(replace(AGREEMENT, 'id: prove', 'id: annen')) };
    const { code, stderr } = await run(['weights', ...SWINGS], other);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'Oppgi hvilken avtale det gjelder: annen eller prove.\n',
    });
    expect((await run(['weights', 'annen', ...SWINGS], other)).code).toBe(0);
  });
});

describe('--from', () => {
  it('works the weights out anew, and keeps who and when', async () => {
    const args = ['weights', '--from', 'uten.yaml', '--output', 'uten.yaml', '--force'];
    const { code, written } = await run(args);
    expect(code).toBe(0);
    expect(written['uten.yaml']).toContain('fastsatt-av: Rådet\ndato: 2025-05-01\n');
    expect(written['uten.yaml']).toContain('  kvalitet: 50,0\n');
  });

  it('joins several, each with its name', async () => {
    const south = utf8(
      replace(withoutWeights(SWING), 'fastsatt-av: Rådet', 'fastsatt-av: Sør').replace(
        'okonomi: 40',
        'okonomi: 100',
      ),
    );
    const args = [
      'weights',
      '--from',
      'v.yaml',
      '--from',
      'sor.yaml',
      '--by',
      'Begge',
      '--output',
      'ny.yaml',
    ];
    const { stdout, written } = await run(args, { 'sor.yaml': south });
    expect(written['ny.yaml']).toMatch(/- av: Rådet\n[\s\S]*- av: Sør\n/);
    expect(stdout).toMatch(/Kriterium +Rådet +Sør\n.*\nKvalitet +50\u00a0% +38\u00a0%/);
    expect((await run(['validate', 'ny.yaml'], { 'ny.yaml': utf8(written['ny.yaml'] ?? '') })).code).toBe(0);
  });

  it('does not join what was asked in different ways, or not asked at all', async () => {
    for (const [one, other] of [
      ['v.yaml', 'par.yaml'],
      ['gitt.yaml', 'gitt.yaml'],
    ]) {
      const args = ['weights', '--from', one ?? '', '--from', other ?? ''];
      const { code, stderr } = await run(args, { 'gitt.yaml': utf8(GIVEN) });
      expect(code).toBe(2);
      expect(stderr).toContain('kan ikke slås sammen');
    }
  });
});

const ENTER = '\r';
const DOWN = '\u001b[B';
const CTRL_C = '\u0003';

/** A person at a keyboard, who presses the next keys each time a new question is on the screen. */
async function typed(
  args: string[],
  keys: readonly string[],
  { columns = 90, files = {} }: { columns?: number | null; files?: Record<string, Uint8Array> } = {},
) {
  const input = new PassThrough();
  // Each question ends what it writes to, which a terminal takes no notice of.
  const output: PassThrough = Object.assign(new PassThrough(), { end: () => output });
  const left = [...keys];
  let screen = '';
  let waiting: NodeJS.Timeout | undefined;
  output.on('data', (data) => {
    screen += data;
    clearTimeout(waiting);
    waiting = setTimeout(() => input.write(left.shift() ?? CTRL_C), 30);
  });
  const result = await run(['weights', 'prove', '--color', 'never', ...args], files, {
    terminal: { input, output },
    columns,
  });
  clearTimeout(waiting);
  expect(left).toEqual([]);
  return { ...result, screen: screen.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '') };
}

describe('asked in a terminal', () => {
  it('goes from the method to a saved file', async () => {
    const keys = [DOWN, ENTER, ENTER, `60${ENTER}`, `40${ENTER}`, ENTER, `Rådet${ENTER}`, `ny.yaml${ENTER}`];
    const { code, screen, stdout, stderr, written } = await typed([], keys);
    expect(code).toBe(0);
    expect(screen).toContain('Hvilket løft er mest verdt?');
    // The page was shown when the answers were reviewed.
    expect(stdout).toBe('');
    expect(stderr).toContain('Det viktigste løftet har 100.');
    expect(written['ny.yaml']).toContain('      kvalitet: 100\n      fagmiljo: 60\n      okonomi: 40\n');
    expect(written['ny.yaml']).toContain('fastsatt-av: Rådet');
  });

  it('gives the result besides where standard output is no terminal', async () => {
    const keys = [ENTER, ENTER, ENTER, ENTER];
    const args = ['--method', 'ranking', '--by', 'R', '--output', 'ny.yaml', '--format', 'json'];
    const { stdout } = await typed(args, keys, { columns: null });
    expect(JSON.parse(stdout).weights.method).toBe('ranking');
  });

  it('lets the group answer the pair that fits worst once more', async () => {
    // k > f, o > k and f > o, each nine times: as far round as it goes.
    const round = ['\u001b[A'.repeat(4) + ENTER, DOWN.repeat(4) + ENTER, '\u001b[A'.repeat(4) + ENTER];
    const keys = [...round, ENTER, ENTER, DOWN.repeat(4) + ENTER];
    const { code, screen, stderr, written } = await typed(['--method', 'pairs'], keys);
    expect(screen).toContain('Svar på nytt: «Kvalitet» mot «Fagmiljø»');
    expect(stderr).toContain('Konsistenstallet er');
    expect({ code, written }).toEqual({ code: 0, written: {} });
    expect(stderr).toContain('Ingenting er lagret.');
  });

  it('ends with 130 and nothing written on Ctrl-C, wherever it comes', async () => {
    for (const before of [[], [ENTER], [ENTER, ENTER, ENTER], [ENTER, ENTER, ENTER, ENTER]]) {
      const { code, stdout, stderr, written } = await typed(['--method', 'ranking'], [...before, CTRL_C]);
      expect({ code, stdout, written }).toEqual({ code: 130, stdout: '', written: {} });
      expect(stderr).toContain('Avbrutt. Ingenting er lagret.');
    }
  });

  it('shows names from the agreement without what would move the cursor', async () => {
    const hostile = {
      'criteria/prove.yaml': utf8(replace(AGREEMENT, 'navn: Kvalitet', 'navn: "Kva\\e[2Jlitet"')),
    };
    const { screen } = await typed(['--method', 'ranking'], [CTRL_C], { files: hostile });
    expect(screen).toContain('Kva\\u001b[2Jlitet');
  });

  it('asks for another name than that of a file that is there', async () => {
    const keys = [ENTER, ENTER, ENTER, ENTER, `sak.yaml${ENTER}`, CTRL_C];
    const { screen, written } = await typed(['--method', 'ranking', '--by', 'R'], keys);
    expect(screen).toContain('sak.yaml finnes fra før');
    expect(written).toEqual({});
  });
});

describe('--weights of score', () => {
  it('shows the weights of a file beside those of the agreement, with who, when and how', async () => {
    const { code, stdout } = await run(['score', 'sak.yaml', '--weights', 'v.yaml']);
    expect(code).toBe(0);
    expect(stdout).toContain('Med vektene i v.yaml (sving; fastsatt av Rådet, 1.\u00a0mai\u00a02025):');
    expect(stdout).toContain('Kvalitet 50,0\u00a0%, Fagmiljø 30,0\u00a0%, Økonomi 20,0\u00a0%');
  });

  it('says whose weights they are beside a table', async () => {
    const two = { 'to.yaml': utf8(replace(CASE, 'id: ', 'id: en-')) };
    const { code, stderr } = await run(['score', 'sak.yaml', 'to.yaml', '--weights', 'v.yaml'], two);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: '«Andre vekter» er vektene i v.yaml (sving; fastsatt av Rådet, 1.\u00a0mai\u00a02025).\n',
    });
  });

  it('is what the same weights by --weight are', async () => {
    const json = async (...args: string[]) =>
      JSON.parse((await run(['score', 'sak.yaml', '--format', 'json', ...args])).stdout).cases[0].whatIf;
    const named = await json('--weight', 'kvalitet=5', '--weight', 'fagmiljo=3', '--weight', 'okonomi=2');
    const file = await json('--weights', 'v.yaml');
    expect(file.alternatives).toEqual(
      named.alternatives.map((one: { value: number }) => ({ ...one, value: expect.closeTo(one.value, 12) })),
    );
    expect([named.source, file.source]).toEqual([
      null,
      { file: 'v.yaml', by: 'Rådet', date: '2025-05-01', method: 'swing' },
    ]);
  });

  it('remarks weights that are later than the case, at their date and with the date of the case', async () => {
    const late = utf8(replace(SWING, '2025-05-01', '2030-01-01'));
    const { code, stdout } = await run(['score', 'sak.yaml', '--weights', 'v.yaml', '--format', 'json'], {
      'v.yaml': late,
    });
    const { findings } = JSON.parse(stdout).cases[0];
    const finding = findings.find(({ code: found }: { code: string }) => found === 'vekter-etter-poeng');
    expect(code).toBe(0);
    expect(finding).toMatchObject({
      severity: 'merknad',
      location: { file: 'v.yaml', start: { line: 5 } },
      related: [{ file: 'sak.yaml' }],
    });
  });

  it.each([
    [
      'with faults',
      'v.yaml',
      replace(SWING, '  kvalitet: 50', '  kvalitet: 60'),
      'samarbeid validate v.yaml',
    ],
    ['that is none', 'sak.yaml', SWING, 'ikke en vektfil'],
    ['that is not there', 'w.yaml', SWING, 'w.yaml'],
  ])('refuses a file %s', async (_, path, text, message) => {
    const { code, stdout, stderr } = await run(['score', 'sak.yaml', '--weights', path], {
      'v.yaml': utf8(text),
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('refuses a file for another agreement, and both kinds of what-if at once', async () => {
    const other = {
      'criteria/annen.yaml': utf8(replace(AGREEMENT, 'id: prove', 'id: annen')),
      'v.yaml': utf8(replace(SWING, 'avtale: prove', 'avtale: annen')),
    };
    const foreign = await run(['score', 'sak.yaml', '--weights', 'v.yaml'], other);
    expect(foreign).toMatchObject({ code: 2, stderr: expect.stringContaining('«annen»') });
    const both = await run(['score', 'sak.yaml', '--weights', 'v.yaml', '--weight', 'kvalitet=2']);
    expect(both).toMatchObject({ code: 2, stderr: expect.stringContaining('ikke begge deler') });
  });
});

describe('the build', () => {
  const dist = (name: string) => readFileSync(resolve('dist', name), 'utf8');

  it('keeps inquirer out of what every run reads, and out of an editor', () => {
    const asking = readdirSync('dist').filter(
      (name) => name.endsWith('.cjs') && dist(name).includes('ExitPromptError'),
    );
    expect(asking).toEqual([expect.stringMatching(/^ask-\w+\.cjs$/)]);
    const [ask = ''] = asking;
    expect(dist(ask)).not.toContain('iconv');
    expect(dist(ask).length).toBeLessThan(100_000);
  });

  it('has the licences of what asks', () => {
    for (const name of ['inquirer', '@inquirer/core', 'mute-stream', 'signal-exit'])
      expect(dist('LICENSES.txt')).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });
});
