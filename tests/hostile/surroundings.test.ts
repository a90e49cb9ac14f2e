// What surrounds a run: streams that are closed, an empty environment, little memory, few files, a signal.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runChild, workplace } from './support/child.js';
import { expectSafe } from './support/run.js';

const place = workplace();
afterAll(() => place.remove());
beforeAll(() => {
  mkdirSync(join(place.path, 'saker'));
  copyFileSync('cases/kjokken.yaml', join(place.path, 'kjokken.yaml'));
  for (let index = 0; index < 40; index += 1) {
    const text = readFileSync('cases/kjokken.yaml', 'utf8').replace('id: kjokken\n', `id: sak-${index}\n`);
    writeFileSync(join(place.path, `saker/sak-${index}.yaml`), text);
  }
});

const PROGRAM = `"${process.execPath}" "${join(place.path, 'tool/bin/samarbeid.cjs')}"`;

/** A line of shell with nothing in its environment but what is given. */
function shell(line: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', line], {
    cwd: place.path,
    env,
    encoding: 'utf8',
    timeout: 30_000,
  });
  expectSafe({ stdout: stdout.replaceAll(/\u001b\[\d+m/g, ''), stderr });
  return { status, stdout, stderr };
}

const score = (env: Record<string, string> = {}, ...more: string[]) =>
  runChild(place.path, ['score', 'kjokken.yaml', ...more], { env });

const posix = describe.skipIf(process.platform === 'win32');

posix('streams', () => {
  it('standard input that is closed is an empty file', () => {
    const { status, stdout } = shell(`${PROGRAM} validate - <&-`);
    expect(status).toBe(1);
    expect(stdout).toContain('fil-tom');
  });

  it('standard input that is empty is an empty file', () => {
    expect(shell(`${PROGRAM} validate - < /dev/null`).stdout).toContain('fil-tom');
  });

  it('every stream closed still ends with an exit code', () => {
    expect(shell(`${PROGRAM} score kjokken.yaml <&- >&- 2>&-`).status).toBe(0);
    expect(shell(`${PROGRAM} score borte.yaml <&- >&- 2>&-`).status).toBe(2);
  });

  it.each(['--help', '--version', 'validate kjokken.yaml', 'score kjokken.yaml --format json'])(
    'a full disk is told by %s',
    (args) => {
      const { status, stderr } = shell(`${PROGRAM} ${args} > /dev/full`);
      expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 3, lines: 1 });
      expect(stderr).toContain('disken er full');
    },
  );

  it.each([
    ['score borte.yaml 2> /dev/full', 2],
    ['scor kjokken.yaml 2> /dev/full', 2],
    ['score kjokken.yaml > /dev/full 2> /dev/full', 3],
  ])('%s: a full disk for messages leaves the exit code', (line, status) => {
    expect(shell(`${PROGRAM} ${line}`).status).toBe(status);
  });

  it('a full disk behind --output leaves no file', () => {
    const { status, stderr } = shell(`${PROGRAM} score kjokken.yaml --output /dev/full`);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'Kunne ikke skrive /dev/full. Filen er ikke endret.\n',
    });
  });

  it('a reader that goes away at once is no fault, even of a long answer', () => {
    const { status, stderr } = shell(
      `{ ${PROGRAM} score saker --format json; echo $? >&2; } | head -c 1 > /dev/null`,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '0\n' });
  });
});

posix('the environment', () => {
  it('may be empty', () => {
    const { status, stdout, stderr } = shell(`exec env -i ${PROGRAM} score kjokken.yaml`, {
      PATH: process.env.PATH ?? '',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Vurderingen taler for samarbeid');
  });

  it('says nothing about what is in the file: two runs give the same bytes', async () => {
    const json = (env: Record<string, string>) => score(env, '--format', 'json');
    const first = await json({ TZ: 'Europe/Oslo', LANG: 'nb_NO.UTF-8' });
    for (const env of [
      { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' },
    ]) {
      expect((await json(env)).stdout).toBe(first.stdout);
    }
    const pages = [await score({ TZ: 'Asia/Kathmandu' }), await score({ LANG: 'C', HOME: '/borte' })];
    expect(pages[1]?.stdout).toBe(pages[0]?.stdout);
  });

  it.each<[Record<string, string>, boolean]>([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    [{ NO_COLOR: '1' }, false],
    [{ TERM: 'dumb' }, false],
    [{ FORCE_COLOR: '0' }, false],
  ])('%j in a pipe: colour %s', async (env, colour) => {
    const { code, stdout } = await score(env);
    expect(code).toBe(0);
    expect(stdout.includes('\u001b[')).toBe(colour);
  });

  it.each(['0', '1', '20', '-5', '9999999', 'bred'])(
    'COLUMNS=%s gives a page that can be read',
    async (COLUMNS) => {
      const { code, stdout } = await score({ COLUMNS });
      expect(code).toBe(0);
      expect(stdout.replaceAll(/[\s▌]+/g, ' ')).toContain('Vurderingen taler for');
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
    },
  );

  it('holds NODE_OPTIONS of the user without harm', async () => {
    const { code, stderr } = await score({ NODE_OPTIONS: '--unhandled-rejections=strict --trace-warnings' });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

posix('resources', () => {
  it('32 open files are enough for a folder', () => {
    const { status, stderr } = shell(`ulimit -n 32; ${PROGRAM} score saker > /dev/null`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('64 MB of heap are enough for a folder', async () => {
    const shown = await runChild(place.path, ['score', 'saker', '--format', 'json'], {
      node: ['--max-old-space-size=64'],
    });
    expect({ code: shown.code, stderr: shown.stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('64 MB of heap are enough for a file of the largest size that is read', async () => {
    const line = `# ${'x'.repeat(97)}\n`;
    const text = Buffer.from(line.repeat(41_000));
    writeFileSync(join(place.path, 'stor.yaml'), text);
    const shown = await runChild(place.path, ['validate', 'stor.yaml'], {
      node: ['--max-old-space-size=64'],
    });
    expect(shown).toMatchObject({ code: 1, stdout: expect.stringContaining('fil-tom') });
  });
});

posix('a signal', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends a run that waits, at once and without a word', async (signal, code) => {
    const child = spawn(process.execPath, [join(place.path, 'tool/bin/samarbeid.cjs'), 'validate', '-'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
    // Until it has read this it is still starting; a pipe holds 64 kB, so the end of the write says that it reads.
    await new Promise((done) => child.stdin.write(Buffer.alloc(200_000, '#'), done));
    const start = performance.now();
    child.kill(signal);
    const ended = await new Promise((done) => child.on('close', (status, by) => done({ status, by })));
    // A shell says 128 and the number of the signal: 130 and 143.
    expect({ ended, said }).toEqual({ ended: { status: null, by: signal }, said: '' });
    expect(performance.now() - start).toBeLessThan(2000);
    expect(shell(`sh -c 'kill -${signal.slice(3)} $$'; echo $?`).stdout.trim()).toBe(String(code));
  });
});
