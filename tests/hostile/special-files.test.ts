// Paths that lead to something else than an ordinary file with an ordinary name; each test makes what it needs.
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { runChild, workplace } from './support/child.js';
import { expectSafe } from './support/run.js';

const place = workplace();
afterAll(() => place.remove());

let folders = 0;
let here = '';
/** A folder of its own for each test, that an ordinary user may enter. */
beforeEach(() => {
  folders += 1;
  here = join(place.path, `mappe-${folders}`);
  mkdirSync(here);
  chmodSync(here, 0o755);
});

const at = (name: string) => join(here, name);
/** A case of its own: two with the same id are a finding. */
let cases = 0;
const addCase = (name: string) => {
  cases += 1;
  writeFileSync(
    at(name),
    readFileSync('cases/kjokken.yaml', 'utf8').replace(/^id: .*$/m, `id: sak-${cases}`),
  );
};
const shell = (script: string) => {
  const { status, stderr } = spawnSync('sh', ['-c', script], { cwd: here, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
};

/** Runs `validate` there, or the command given, and holds it to what must always be so. */
async function look(...args: string[]) {
  const shown = await runChild(place.path, args.length > 1 ? args : ['validate', ...args], { cwd: here });
  expectSafe(shown, { mayReplace: true });
  expect(shown.megabytes).toBeLessThan(200);
  return shown;
}

/** The files that `validate` looked at in a folder, in its order. */
async function walked(folder = '.') {
  const { stdout, code } = await look('validate', folder, '--format', 'json');
  return { code, files: JSON.parse(stdout).files as string[] };
}

const posix = describe.skipIf(process.platform === 'win32');

posix('named by the user', () => {
  it.each([
    [
      'a link in a circle',
      () => symlinkSync('sak.yaml', at('sak.yaml')),
      'Kan ikke lese sak.yaml som en fil.',
    ],
    ['a link to nothing', () => symlinkSync('borte.yaml', at('sak.yaml')), 'Finner ikke sak.yaml.'],
    ['a pipe', () => shell('mkfifo sak.yaml'), 'Kan ikke lese sak.yaml som en fil.'],
    ['a link to an endless device', () => symlinkSync('/dev/zero', at('sak.yaml')), 'Kan ikke lese'],
    ['a link to an empty device', () => symlinkSync('/dev/null', at('sak.yaml')), 'Kan ikke lese'],
    ['a file used as a folder', () => addCase('fil'), 'Finner ikke fil/sak.yaml.'],
  ])('%s is told, and nothing waits', async (_, make, message) => {
    make();
    const { code, stderr, stdout } = await look(message.includes('fil/') ? 'fil/sak.yaml' : 'sak.yaml');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('a socket is told', async () => {
    const make = `require('node:net').createServer().listen('sak.yaml', () => console.log('klar'))`;
    const server = spawn(process.execPath, ['-e', make], { cwd: here, stdio: ['ignore', 'pipe', 'ignore'] });
    await new Promise((done) => server.stdout.once('data', done));
    const { code, stderr } = await look('sak.yaml');
    server.kill();
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('Kan ikke lese') });
  });

  it('a link to a case is read under its own name', async () => {
    addCase('ekte.yaml');
    symlinkSync('ekte.yaml', at('sak.yaml'));
    expect(await walked('sak.yaml')).toEqual({ code: 0, files: ['sak.yaml'] });
  });

  it('a folder named like a case is searched as a folder', async () => {
    mkdirSync(at('sak.yaml'));
    expect(await look('sak.yaml')).toMatchObject({
      code: 2,
      stderr: 'Ingen filer å kontrollere i sak.yaml.\n',
    });
    addCase('sak.yaml/inne.yaml');
    expect(await walked('sak.yaml')).toEqual({ code: 0, files: ['sak.yaml/inne.yaml'] });
  });

  it('a file of many gigabytes is not read to its end', async () => {
    addCase('sak.yaml');
    truncateSync(at('sak.yaml'), 8 * 1024 ** 3);
    const { code, stdout } = await look('sak.yaml');
    expect(code).toBe(1);
    expect(stdout).toContain('fil-for-stor');
  });

  it('standard input without end is not read to its end', () => {
    const command = `yes "kommentar: x" | "${process.execPath}" "${join(process.cwd(), 'bin/samarbeid.cjs')}" validate -`;
    const { status, stdout } = spawnSync('sh', ['-c', command], { encoding: 'utf8', timeout: 30_000 });
    expect(status).toBe(1);
    expect(stdout).toContain('fil-for-stor');
  });

  it.each([
    'med mellomrom.yaml',
    `med "anførsel" og 'apostrof'.yaml`,
    'æøå ÆØÅ čž.yaml',
    '-strek.yaml',
    '--strek.yaml',
    'STORE.YAML',
    'kort.yml',
    '$(touch hakket).yaml',
    'prosent %s %n.yaml',
  ])('a case named %s is read', async (name) => {
    addCase(name);
    expect(await walked(`./${name}`)).toMatchObject({ code: 0 });
    const { code, files } = await walked();
    expect({ code, files }).toEqual({ code: 0, files: [name] });
    const direct = await look('validate', '--', name);
    expect(direct.code).toBe(0);
  });

  it.each([
    'to\nlinjer.yaml',
    'rømning\u001b[2J\u001b]0;x\u0007.yaml',
    'retning\u202e.yaml',
    '\u200busynlig.yaml',
  ])('a name that could act on the terminal (%j) is printed harmlessly', async (name) => {
    writeFileSync(at(name), 'format: sak/1\n');
    const { code, stdout } = await look('validate', '.');
    expect(code).toBe(1);
    expect(stdout).toMatch(/nokkel-mangler/);
  });

  it('a name whose bytes are not UTF-8 is told, and the others are read', async () => {
    addCase('b.yaml');
    shell(`cp b.yaml "$(printf 'a\\351.yaml')"`);
    const { code, files } = await walked();
    expect(code).toBe(1);
    expect(files).toHaveLength(2);
    expect(files[1]).toBe('b.yaml');
  });
});

posix('met in a folder', () => {
  it('are walked in sorted order, past what programs keep for themselves', async () => {
    for (const folder of ['.git', 'node_modules', 'b', '.skjult']) mkdirSync(at(folder));
    for (const name of [
      'c.yaml',
      'a.yaml',
      'Æ.yaml',
      'Z.yaml',
      'b/x.yml',
      'notat.txt',
      '._a.yaml',
      '.#a.yaml',
    ])
      addCase(name);
    for (const name of ['.git/x.yaml', 'node_modules/x.yaml', '.skjult/x.yaml']) addCase(name);
    expect(await walked()).toEqual({ code: 0, files: ['Z.yaml', 'a.yaml', 'b/x.yml', 'c.yaml', 'Æ.yaml'] });
  });

  it('a link to the folder itself does not make the walk endless', async () => {
    addCase('a.yaml');
    symlinkSync('.', at('igjen'));
    symlinkSync('..', at('opp'));
    expect(await walked()).toEqual({ code: 0, files: ['a.yaml'] });
  });

  it('links to nothing, circles, pipes and devices are told beside the case that is right', async () => {
    addCase('a.yaml');
    symlinkSync('borte.yaml', at('b.yaml'));
    symlinkSync('c.yaml', at('c.yaml'));
    shell('mkfifo d.yaml');
    symlinkSync('/dev/zero', at('e.yaml'));
    const { stdout } = await look('validate', '.', '--format', 'json');
    const { findings } = JSON.parse(stdout);
    const told = findings.map(({ code, location }: { code: string; location: { file: string } }) => [
      location.file,
      code,
    ]);
    const unread = ['b.yaml', 'c.yaml', 'd.yaml', 'e.yaml'].map((name) => [name, 'fil-ikke-lest']);
    expect(told.filter(([, code]: string[]) => code === 'fil-ikke-lest')).toEqual(unread);
  });
});

/** Root may read everything, so the program then runs as a user who owns nothing; any other user is ordinary enough. */
const ORDINARY = process.getuid?.() === 0 ? { user: 65534 } : {};

posix('that an ordinary user may not read', () => {
  const ordinary = async (...args: string[]) => {
    const shown = await runChild(place.path, args, { cwd: here, ...ORDINARY });
    expectSafe(shown);
    return shown;
  };

  it('a case is told as such: alone as wrong use, in a folder as a finding', async () => {
    addCase('a.yaml');
    addCase('b.yaml');
    chmodSync(at('a.yaml'), 0o000);
    expect(await ordinary('validate', 'a.yaml')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Kan ikke lese a.yaml som en fil.'),
    });
    const { code, stdout } = await ordinary('validate', '.');
    expect(code).toBe(1);
    expect(stdout).toContain('a.yaml:1:1');
    expect(stdout).toContain('2 filer kontrollert');
  });

  it('a folder in a folder is told, and the rest is read', async () => {
    addCase('a.yaml');
    mkdirSync(at('stengt'), { mode: 0o000 });
    const { code, stdout } = await ordinary('validate', '.');
    expect(code).toBe(1);
    expect(stdout).toContain('stengt:1:1');
  });

  it('an agreement that was named is wrong use; one that lies beside the cases is passed by', async () => {
    addCase('a.yaml');
    mkdirSync(at('criteria'));
    copyFileSync('criteria/sarpsborg-fredrikstad.yaml', at('criteria/x.yaml'));
    chmodSync(at('criteria/x.yaml'), 0o000);
    expect(await ordinary('score', 'a.yaml', '--agreement', 'criteria/x.yaml')).toMatchObject({ code: 2 });
    expect(await ordinary('score', 'a.yaml')).toMatchObject({ code: 0 });
    chmodSync(at('criteria'), 0o000);
    expect(await ordinary('score', 'a.yaml')).toMatchObject({ code: 0 });
  });

  it('a folder that may not be written in is told, and nothing is left in it', async () => {
    addCase('a.yaml');
    expect(await ordinary('score', 'a.yaml', '--output', 'svar.txt')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'Kunne ikke skrive svar.txt. Filen er ikke endret.\n',
    });
    expect((await walked()).files).toEqual(['a.yaml']);
    rmSync(at('a.yaml'));
  });
});
