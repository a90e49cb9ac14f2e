// What only a real process shows: pipes that close, a full disk, a real terminal, an installed package.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const BIN = resolve('bin/samarbeid.cjs');
const place = mkdtempSync(join(tmpdir(), 'samarbeid-process-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const shell = (command: string) =>
  spawnSync('sh', ['-c', command], { encoding: 'utf8', env: { PATH: process.env.PATH ?? '' } });
const samarbeid = (...args: string[]) => spawnSync(process.execPath, [BIN, ...args], { encoding: 'utf8' });
const has = (program: string) => shell(`command -v ${program}`).status === 0;

describe.skipIf(process.platform === 'win32')('streams', () => {
  it('is quiet when the reader goes away', () => {
    const { status, stderr, stdout } = shell(
      `"${process.execPath}" "${BIN}" score cases/kjokken.yaml --format json | head -n 1`,
    );
    expect({ status, stderr, stdout }).toEqual({ status: 0, stderr: '', stdout: '{\n' });
  });

  it.skipIf(!existsSync('/dev/full'))('tells of a full disk, without a stack trace', () => {
    const { status, stderr } = shell(`"${process.execPath}" "${BIN}" score cases/kjokken.yaml > /dev/full`);
    expect(status).toBe(3);
    expect(stderr).toContain('disken er full');
    expect(stderr).not.toContain('    at ');
  });

  it('tells that standard input is a folder', () => {
    const { status, stderr } = shell(`"${process.execPath}" "${BIN}" validate - < cases`);
    expect(status).toBe(2);
    expect(stderr).not.toContain('    at ');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('says a path with control characters in one harmless line', () => {
    const { status, stderr } = samarbeid('validate', 'saker/\u001b[2J\nOK.yaml');
    expect(status).toBe(2);
    expect(stderr).toContain('\\u001b[2J');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('ends with an exit code when standard output is closed', () => {
    const { status, stderr } = shell(`"${process.execPath}" "${BIN}" score cases/kjokken.yaml >&-`);
    expect([0, 3]).toContain(status);
    expect(stderr).not.toContain('    at ');
  });

  // `script` gives the program a real terminal; it comes with bsdutils on Debian.
  it.skipIf(!has('script'))('uses colour and the width of a real terminal', () => {
    const command = `stty cols 100; "${process.execPath}" "${BIN}" score cases/kjokken.yaml`;
    const { stdout } = shell(`script -qec '${command}' /dev/null`);
    expect(stdout).toContain('\u001b[1m');
    expect(stdout).toContain('─'.repeat(83));
  });
});

describe.skipIf(process.platform === 'win32')('a folder that is gone', () => {
  it('is told in a sentence', () => {
    const gone = mkdtempSync(join(place, 'borte-'));
    const { status, stderr } = shell(
      `cd "${gone}" && rmdir "${gone}" && "${process.execPath}" "${BIN}" score cases`,
    );
    expect(status).toBe(2);
    expect(stderr).toBe('Mappen du står i, finnes ikke lenger. Gå til en annen mappe og prøv igjen.\n');
  });

  it('is no matter for standard output by another name, which is written to and never replaced', () => {
    const log = join(place, 'log.txt');
    const command = `"${process.execPath}" "${BIN}" score cases/kjokken.yaml --quiet --output /dev/stdout`;
    shell(`echo viktig > "${log}"; { echo a; ${command}; echo b; } >> "${log}"`);
    const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
    expect([lines[0], lines[1], lines.at(-1)]).toEqual(['viktig', 'a', 'b']);
    expect(lines.length).toBeGreaterThan(5);
  });
});

describe('--output', () => {
  it('replaces a file whole, and leaves no other behind', () => {
    const file = join(place, 'resultat.json');
    writeFileSync(file, 'old');
    const { status, stdout } = samarbeid('score', 'cases/kjokken.yaml', '--format', 'json', '--output', file);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'resultat/1' });
    expect(readdirSync(place).filter((name) => name.includes('tmp'))).toEqual([]);
  });

  it('says so when it cannot write, and exits 2', () => {
    const { status, stderr } = samarbeid(
      'score',
      'cases/kjokken.yaml',
      '--output',
      join(place, 'no', 'folder.txt'),
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Kunne ikke skrive .*folder\.txt: mappen finnes ikke\.\n$/);
  });
});

describe('--output, where it must not write', () => {
  it('leaves the file it reads alone', () => {
    const file = join(place, 'kjokken.yaml');
    copyFileSync('cases/kjokken.yaml', file);
    const { status, stderr } = samarbeid(
      'score',
      file,
      '--agreement',
      'criteria/sarpsborg-fredrikstad.yaml',
      '--output',
      file,
    );
    expect(status).toBe(2);
    expect(stderr).toContain('en av filene som leses');
    expect(readFileSync(file)).toEqual(readFileSync('cases/kjokken.yaml'));
  });

  it.skipIf(process.platform === 'win32')('follows a link, and keeps the mode of the file behind it', () => {
    const file = join(place, 'behind.txt');
    writeFileSync(file, 'old', { mode: 0o600 });
    symlinkSync(file, join(place, 'link.txt'));
    expect(samarbeid('score', 'cases/kjokken.yaml', '--output', join(place, 'link.txt')).status).toBe(0);
    expect(lstatSync(join(place, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain('Felles kjøkkendrift');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it.skipIf(process.platform === 'win32')('does not replace a folder', () => {
    expect(samarbeid('score', 'cases/kjokken.yaml', '--output', place)).toMatchObject({
      status: 2,
      stdout: '',
    });
  });
});

describe('the package', () => {
  it('works where only its own files are', () => {
    const pack = spawnSync('npm', ['pack', '--ignore-scripts', '--pack-destination', place, '--json'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(pack.status, pack.stderr).toBe(0);
    const archive = readdirSync(place).find((name) => name.endsWith('.tgz')) ?? '';
    expect(spawnSync('tar', ['-xzf', archive], { cwd: place }).status).toBe(0);
    const cases = join(place, 'elsewhere');
    mkdirSync(cases);
    copyFileSync('cases/kjokken.yaml', join(cases, 'kjokken.yaml'));
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(place, 'package/bin/samarbeid.cjs'), 'score', 'kjokken.yaml'],
      { cwd: cases, encoding: 'utf8' },
    );
    expect(status).toBe(0);
    expect(stdout).toContain('Vurderingen taler for samarbeid');
  });
});
