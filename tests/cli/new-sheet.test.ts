// `samarbeid new sheet` as it is used: where the file goes, what it never replaces, and what wrong use is told.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { AGREEMENT, CASE, replace } from '../support/build.js';
import { sourceHost } from '../support/host.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samarbeid-ark-'));
  writeFileSync(join(folder, 'sak.yaml'), CASE);
  writeFileSync(join(folder, 'avtale.yaml'), AGREEMENT);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(args: string[], typed = '') {
  const shown = { stdout: '', stderr: '' };
  const code = await main(args, {
    ...sourceHost(),
    env: {},
    columns: null,
    today: () => '2026-02-03',
    readStandardInput: () => new TextEncoder().encode(typed),
    write: (stream, text) => {
      shown[stream] += text;
    },
  });
  return { code, ...shown, text: shown.stdout + shown.stderr };
}

const sheet = (...more: string[]) =>
  run(['new', 'sheet', join(folder, 'sak.yaml'), '--agreement', join(folder, 'avtale.yaml'), ...more]);
const validate = (name: string) =>
  run(['validate', join(folder, name), '--agreement', join(folder, 'avtale.yaml'), '--format', 'json']);
const made = 'sak.nord-helse.ark.yaml';
const written = () => readFileSync(join(folder, made), 'utf8');

describe('a new sheet', () => {
  it('lies beside its case under a name made of who it is for, dated today, and is valid', async () => {
    const { code, stdout, stderr } = await sheet('--for', 'Nord,  helse', '--municipality', 'nord');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain(made);
    expect(written()).toMatch(/\nvurdert-av: Nord, helse\nkommune: nord\ndato: 2026-02-03\n/);
    const checked = await validate(made);
    expect(checked.code).toBe(0);
    expect(JSON.parse(checked.stdout).findings.map(({ code: id }: { code: string }) => id)).toEqual([
      'ark-ikke-ferdig',
    ]);
  });

  it('is for the municipality that a person means by its name', async () => {
    expect((await sheet('--for', 'Nord, helse', '--municipality', 'NORD')).code).toBe(0);
    expect(written()).toContain('\nkommune: nord\n');
  });

  it('is not written over one that is there, unless that is asked for', async () => {
    writeFileSync(join(folder, made), 'mitt');
    const refused = await sheet('--for', 'Nord, helse');
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('--force');
    expect(written()).toBe('mitt');
    expect((await sheet('--for', 'Nord, helse', '--force')).code).toBe(0);
    expect(written()).toContain('format: ark/1');
  });

  it('is never written over its case', async () => {
    const { code } = await sheet('--for', 'Nord', '--force', '--output', join(folder, 'sak.yaml'));
    expect(code).toBe(2);
    expect(readFileSync(join(folder, 'sak.yaml'), 'utf8')).toBe(CASE);
  });

  it('is not made for someone who has one for the same municipality', async () => {
    await sheet('--for', 'Nord, helse', '--municipality', 'nord');
    const other = join(folder, 'annet.ark.yaml');
    const again = await sheet('--for', 'nord, HELSE', '--municipality', 'nord', '--output', other);
    expect(again).toMatchObject({ code: 2 });
    expect(again.stderr).toContain(made);
    expect(existsSync(other)).toBe(false);
    expect((await sheet('--for', 'Nord, helse', '--municipality', 'sor', '--output', other)).code).toBe(0);
  });

  it('goes to standard output for -, and is dated as asked', async () => {
    const { stdout, stderr } = await sheet(
      '--for',
      'Nord',
      '--output',
      '-',
      '--date',
      '2025-12-31',
      '--lang',
      'en',
    );
    expect(stdout).toContain('\ndato: 2025-12-31\n');
    expect(stdout).toContain('Assessment sheet');
    expect(stderr).toBe('');
    expect(readdirSync(folder).sort()).toEqual(['avtale.yaml', 'sak.yaml']);
  });

  it.each([
    [['--for', ' '], 'Oppgi hvem'],
    [[], 'Oppgi hvem'],
    [['--for', '北京'], '--output'],
    [['--for', 'Nord', '--municipality', 'nordd'], 'Mente du «nord»?'],
    [['--for', 'Nord', '--date', '2025-02-30'], 'er det 28 dager'],
    [['--for', 'Nord', '--output', join('finnes', 'ikke', 'x.yaml')], 'mappen finnes ikke'],
  ])('is not made with %j', async (args, told) => {
    const { code, stderr } = await sheet(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(told);
    expect(readdirSync(folder).sort()).toEqual(['avtale.yaml', 'sak.yaml']);
  });

  it.each([
    ['that is broken', 'format: sak/1\n', 'må rettes først'],
    ['without alternatives', CASE.slice(0, CASE.indexOf('  vertskap:')), 'ingen alternativer'],
  ])('is not made for a case %s', async (_, text, told) => {
    writeFileSync(join(folder, 'sak.yaml'), text);
    const { code, stderr } = await sheet('--for', 'Nord');
    expect({ code, told: stderr.includes(told) }).toEqual({ code: 2, told: true });
  });

  it.each([
    [['new'], 'samarbeid new sheet'],
    [['new', 'shet'], 'Mente du «sheet»?'],
    [['new', 'sheet'], 'Oppgi saksfilen arket hører til'],
    [['new', 'sheet', 'finnes-ikke.yaml', '--for', 'Nord'], 'Finner ikke'],
  ])('is told how to ask for, after %j', async (args, told) => {
    const { code, stderr } = await run(args);
    expect(code).toBe(2);
    expect(stderr).toContain(told);
  });
});

describe('validate on a sheet', () => {
  const blank = (more = '') =>
    `format: ark/1\nsak: prove\nvurdert-av: Nord\ndato: 2026-01-01\nvurdering:\n  kvalitet:\n    vertskap: 2\n${more}`;
  const codes = async (name: string) =>
    JSON.parse((await validate(name)).stdout).findings.map(
      ({ code, severity }: Record<string, string>) => `${severity} ${code}`,
    );

  it('tells of a case that is not there, and of one that has faults', async () => {
    writeFileSync(join(folder, 'x.yaml'), replace(blank(), 'sak: prove', 'sak: prov'));
    expect(await codes('x.yaml')).toEqual(['feil ark-sak-ikke-funnet']);
    writeFileSync(join(folder, 'x.yaml'), blank());
    writeFileSync(join(folder, 'sak.yaml'), replace(CASE, 'tittel: Prøvesak', 'titel: Prøvesak'));
    expect(await codes('x.yaml')).toEqual(['advarsel ark-sak-ubrukelig']);
  });

  it('reads it by its kind, whatever it is called, and counts the sheet it is asked about', async () => {
    writeFileSync(join(folder, 'x.yaml'), blank());
    writeFileSync(join(folder, 'y.yaml'), blank());
    expect(await codes('x.yaml')).toEqual(['merknad ark-ikke-ferdig']);
    expect(await codes('y.yaml')).toEqual(['feil ark-samme-vurderer', 'merknad ark-ikke-ferdig']);
    const { stdout } = await run([
      'score',
      join(folder, 'sak.yaml'),
      '--agreement',
      join(folder, 'avtale.yaml'),
      '--format',
      'json',
    ]);
    expect(
      JSON.parse(stdout).cases[0].assessors.sheets.map(({ counted }: { counted: boolean }) => counted),
    ).toEqual([true, false]);
  });

  it('tells of one that lies where the case will not find it', async () => {
    mkdirSync(join(folder, 'cases'));
    writeFileSync(join(folder, 'cases', 'sak.yaml'), CASE);
    mkdirSync(join(folder, 'ark'));
    writeFileSync(join(folder, 'ark', 'x.yaml'), blank());
    expect(await codes('ark/x.yaml')).toEqual(['advarsel ark-ikke-ved-saken', 'merknad ark-ikke-ferdig']);
  });

  it('reads what an editor has, not what is saved', async () => {
    writeFileSync(join(folder, 'x.yaml'), blank());
    const named = ['--stdin-filename', join(folder, 'x.yaml'), '--agreement', join(folder, 'avtale.yaml')];
    const typed = replace(blank(), 'vertskap: 2', 'vertskp: 2');
    const checked = await run(['validate', '-', ...named, '--format', 'json'], typed);
    const { findings } = JSON.parse(checked.stdout);
    expect(findings.map(({ code }: { code: string }) => code)).toEqual([
      'ark-ikke-ferdig',
      'ukjent-henvisning',
    ]);
    expect(findings[0].args.given).toBe(0);
  });
});
