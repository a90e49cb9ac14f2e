import { readFileSync } from 'node:fs';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/cli/host.js';
import { main } from '../../src/cli/main.js';
import { colorLevel, terminalWidth } from '../../src/cli/terminal.js';
import { sourceHost } from '../support/host.js';

/** A run in this process, with a terminal of its own. */
async function run(args: string[], terminal: Partial<Pick<Host, 'columns' | 'env'>> = {}) {
  const out = { stdout: '', stderr: '' };
  const host: Host = {
    ...sourceHost(),
    columns: null,
    env: {},
    ...terminal,
    write: (stream, text) => {
      out[stream] += text;
    },
  };
  return { code: await main(args, host), ...out };
}

const CASES = [
  'cases/kjokken.yaml',
  ...['c-form', 'd-likt', 'e-utredes', 'f-ikke', 'g-stengt', 'h-vedtatt'].map(
    (name) => `tests/scenarios/table/saker/${name}.yaml`,
  ),
];

describe('the page', () => {
  it.each([20, 40, 60, 79, 80, 81, 100, 120, 200])('keeps within %i columns', async (columns) => {
    for (const path of [...CASES, 'tests/scenarios/table/saker']) {
      const { stdout } = await run(['score', path], { columns });
      const widest = Math.max(...stdout.split('\n').map((line) => stringWidth(line)));
      expect(widest, path).toBeLessThanOrEqual(columns);
    }
  });

  it.each([
    ['score', 80],
    ['score', 40],
    ['form', 80],
    ['form', 40],
  ])('says the same with and without colour: %s in %i columns', async (command, columns) => {
    const plain = await run([command, 'cases/kjokken.yaml'], { columns, env: { NO_COLOR: '1' } });
    const colour = await run([command, 'cases/kjokken.yaml'], { columns });
    expect(colour.stdout).toContain('\u001b[');
    expect(plain.stdout).not.toContain('\u001b');
    const visible = colour.stdout.replaceAll(/\u001b\[\d+m/g, '');
    const trimmed = (text: string) => text.split('\n').map((line) => line.trimEnd());
    expect(trimmed(visible)).toEqual(trimmed(plain.stdout));
  });

  it('is the same twice, whatever the clock, the time zone and the language of the machine', async () => {
    const [first, second] = [
      await run(['score', 'cases']),
      await run(['score', 'cases'], { env: { LANG: 'tr_TR.UTF-8' } }),
    ];
    expect(second.stdout).toBe(first.stdout);
  });

  it('lets no control character of a file reach the terminal', async () => {
    const text = readFileSync('cases/kjokken.yaml', 'utf8').replace(
      'tittel: Felles kjøkkendrift',
      'tittel: "a\\e[2Jb\\rc\\u202Ed\\u0085e\\u200Bf"',
    );
    const host = sourceHost();
    const evil = {
      ...host,
      readBytes: (path: string) => (path === 'ond.yaml' ? Buffer.from(text) : host.readBytes(path)),
      kindOf: (path: string) => (path === 'ond.yaml' ? ('file' as const) : host.kindOf(path)),
    };
    let stdout = '';
    for (const format of ['human', 'json']) {
      await main(['score', 'ond.yaml', '--format', format], {
        ...evil,
        env: {},
        columns: null,
        write: (_, part) => (stdout += part),
      });
    }
    expect(stdout).toContain('\\u001b[2Jb');
    expect(stdout.match(/[\0-\x09\x0b-\x1f\x7f-\x9f\u200b\u202e]/g)).toBeNull();
  });
});

describe('colour and width', () => {
  it.each([
    ['auto', {}, 80, 1],
    ['auto', {}, null, 0],
    ['auto', { NO_COLOR: '1' }, 80, 0],
    ['auto', { NO_COLOR: '' }, 80, 1],
    ['auto', { TERM: 'dumb' }, 80, 0],
    ['auto', { FORCE_COLOR: '1' }, null, 1],
    ['auto', { FORCE_COLOR: '0' }, 80, 0],
    ['auto', { CLICOLOR: '0' }, 80, 0],
    ['auto', { CLICOLOR_FORCE: '1' }, null, 1],
    ['auto', { CLICOLOR_FORCE: '0' }, null, 0],
    ['auto', { CLICOLOR_FORCE: '1', NO_COLOR: '1' }, null, 0],
    [false, { FORCE_COLOR: '1' }, 80, 0],
    ['auto', { FORCE_COLOR: '1', NO_COLOR: '1' }, null, 1],
    ['always', { NO_COLOR: '1' }, null, 1],
    ['never', { FORCE_COLOR: '1' }, 80, 0],
  ] as const)('--color %s with %j and %s columns gives level %i', (choice, env, columns, level) => {
    expect(colorLevel(choice, { env, columns })).toBe(level);
  });

  it.each([
    [100, {}, 100],
    [null, {}, 80],
    [null, { COLUMNS: '60' }, 60],
    [null, { COLUMNS: 'x' }, 80],
    [0, { COLUMNS: '0' }, 80],
    [0, { COLUMNS: '72' }, 72],
  ] as const)('%s columns with %j is %i wide', (columns, env, width) => {
    expect(terminalWidth({ columns, env })).toBe(width);
  });
});
