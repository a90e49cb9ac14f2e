// What is checked and what counts, as a person and a build system meet it: real folders, real processes, real repositories.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { AGREEMENT, CASE, replace } from '../support/build.js';
import { SILENT_TEXT } from '../support/forms.js';

const BIN = resolve('bin/samarbeid.cjs');
const places: string[] = [];
afterAll(() => {
  for (const place of places) rmSync(place, { recursive: true, force: true });
});

/** A folder of its own with these files. */
function folder(files: Record<string, string>): string {
  const place = mkdtempSync(join(tmpdir(), 'samarbeid-scope-'));
  places.push(place);
  write(place, files);
  return place;
}

function write(place: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }
}

interface Ran {
  code: number | null;
  out: string;
  err: string;
  lines: string[];
}

function run(place: string, args: string[], env: Record<string, string> = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: place,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', ...env },
    input: '',
  });
  return { code: status, out: stdout, err: stderr, lines: stdout.split('\n').filter(Boolean) };
}

const list = (place: string, ...args: string[]) => run(place, ['validate', '--list-files', ...args]).lines;
const json = (place: string, ...args: string[]) => {
  const ran = run(place, ['validate', '--format', 'json', ...args]);
  return { ...ran, result: JSON.parse(ran.out) as Result };
};

interface Result {
  files: string[];
  findings: { code: string; severity: string; location: { file: string; start: { line: number } } }[];
  suppressed: { by: string; reason: string | null; finding: { code: string } }[];
}

const codes = ({ findings }: Result) => findings.map(({ code }) => code);

const named = (id: string) => replace(CASE, 'id: prove\n', `id: ${id}\n`);
/** A case of which a rule of the agreement warns, at a line of its own. */
const WARNED = replace(CASE, '  miljø: Ingen endring.\n', '  miljø:\n    ikke-vurdert: Kommer i mars.\n');
const BASE = {
  // Tells of no form, so that only what a test writes is found.
  'criteria/former.yaml': SILENT_TEXT,
  'criteria/avtale.yaml': AGREEMENT,
  'saker/a.yaml': named('sak-a'),
  'saker/b.yaml': named('sak-b'),
  'saker/kladd/c.yaml': named('sak-c'),
  'saker/les-meg.txt': 'tekst',
};

describe('paths', () => {
  const place = folder({ ...BASE, 'saker/[x].yaml': named('sak-x'), 'saker/.gjemt/d.yaml': named('sak-d') });

  it.each([
    [['saker'], 4],
    [['saker/*.yaml'], 3],
    [['saker/**/*.yaml'], 4],
    [['saker\\*.yaml'], 3],
    [['saker\\**\\*.yaml'], 4],
    [['saker/{a,b}.yaml'], 2],
    [['saker/a.yaml', 'saker/*.yaml', 'saker'], 4],
    [['saker/[x].yaml'], 1],
    [['saker/[ab].yaml'], 2],
    [[join(place, 'saker/*.yaml')], 3],
  ])('%j choose %d files', (paths, count) => {
    expect(list(place, ...paths)).toHaveLength(count);
  });

  it('are sorted, and the same whatever chose them', () => {
    expect(list(place, 'saker/**/*.yaml')).toEqual(list(place, 'saker').sort());
  });

  it('that match nothing are wrong use, unless that is allowed', () => {
    const { code, err, out } = run(place, ['validate', 'saker/*.yml']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('«saker/*.yml»');
    const allowed = json(place, 'saker/*.yml', '--allow-empty');
    expect(allowed).toMatchObject({ code: 0, result: { files: [], findings: [] } });
    expect(allowed.err).not.toBe('');
  });

  it('that are missing are wrong use, whatever is allowed', () => {
    expect(run(place, ['validate', 'borte.yaml', '--allow-empty']).code).toBe(2);
  });

  it('are patterns for the other commands too', () => {
    const { code, lines } = run(place, ['score', 'saker/*.yaml', '--format', 'csv']);
    expect({ code, rows: lines.length }).toEqual({ code: 0, rows: 4 });
  });

  it('of a folder that links to itself come to an end', () => {
    symlinkSync(place, join(place, 'saker/rundt'));
    expect(list(place, 'saker/**/*.yaml')).toHaveLength(4);
  });
});

describe('.samarbeidignore', () => {
  const place = folder({
    ...BASE,
    '.samarbeidignore': '# kladder\nkladd/\n*.kopi.yaml\n',
    'saker/a.kopi.yaml': CASE,
  });

  it('keeps searches away, from the folder one stands in and upwards', () => {
    expect(list(place, 'saker')).toEqual(['saker/a.yaml', 'saker/b.yaml']);
    expect(list(place, 'saker/**/*.yaml')).toEqual(['saker/a.yaml', 'saker/b.yaml']);
    expect(list(join(place, 'saker'), '.')).toEqual(['a.yaml', 'b.yaml']);
  });

  it('keeps nobody from naming a file', () => {
    expect(list(place, 'saker/a.kopi.yaml', 'saker/kladd/c.yaml')).toHaveLength(2);
  });

  it('that is too heavy or too long is told, with its line', () => {
    write(place, { '.samarbeidignore': `kladd/\n${'*a'.repeat(40)}b\n` });
    expect(run(place, ['validate', 'saker'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('.samarbeidignore:2'),
    });
    write(place, { '.samarbeidignore': 'x\n'.repeat(5000) });
    expect(run(place, ['validate', 'saker']).code).toBe(2);
  });
});

describe('the same id in two files', () => {
  it('is an error in each', () => {
    const place = folder({ ...BASE, 'saker/b.yaml': named('sak-a') });
    const { code, result } = json(place, 'saker');
    expect(code).toBe(1);
    expect(
      result.findings.filter(({ code: one }) => one === 'sak-id-dobbel').map(({ location }) => location.file),
    ).toEqual(['saker/a.yaml', 'saker/b.yaml']);
  });
});

describe('a comment that asks to ignore', () => {
  it('takes a finding out of the count, and says so with the reason', () => {
    const ignored = replace(
      WARNED,
      '  miljø:\n',
      '  # samarbeid-ignorer: konsekvens-ikke-vurdert – vurderes i neste sak\n  miljø:\n',
    );
    const place = folder({ ...BASE, 'saker/a.yaml': ignored });
    const { result } = json(place, 'saker/a.yaml');
    expect(codes(result)).not.toContain('konsekvens-ikke-vurdert');
    expect(result.suppressed).toMatchObject([
      { by: 'comment', reason: 'vurderes i neste sak', finding: { code: 'konsekvens-ikke-vurdert' } },
    ]);
    expect(run(place, ['validate', 'saker/a.yaml']).out).toContain('1 funn teller ikke');
  });
});

describe('a project file', () => {
  const place = folder({
    ...BASE,
    'saker/a.yaml': WARNED,
    'samarbeid.yaml':
      'format: prosjekt/1\nmapper: [saker, criteria]\nspråk: en\nmax-advarsler: 0\nalvorlighet:\n  konsekvens-ikke-vurdert: advarsel\nignorer: [kladd/]\n',
  });

  it('says what is checked when no path is named, and from where one stands', () => {
    expect(list(place)).toEqual([
      'saker/a.yaml',
      'saker/b.yaml',
      'criteria/avtale.yaml',
      'criteria/former.yaml',
    ]);
    expect(list(join(place, 'saker'))).toEqual([
      'a.yaml',
      'b.yaml',
      '../criteria/avtale.yaml',
      '../criteria/former.yaml',
    ]);
    expect(run(place, ['score', '--format', 'csv']).lines).toHaveLength(3);
  });

  it('sets severity, the limit for warnings and the language; options and environment go first', () => {
    expect(run(place, ['validate'])).toMatchObject({ code: 1, out: expect.stringContaining('1 warning') });
    expect(run(place, ['validate', '--max-warnings', '1', '--lang', 'nb'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 advarsel'),
    });
    expect(run(place, ['validate'], { SAMARBEID_LANG: 'nn' }).out).toContain('1 åtvaring');
    // A list of errors only would not tell why.
    expect(run(place, ['validate', '--quiet', '--lang', 'nb'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^Avslutter med 1: 1 advarsel, og grensen er 0 \(--max-warnings/),
    });
  });

  it('says what each setting is and where it comes from', () => {
    const settings = (args: string[], env = {}) =>
      (JSON.parse(run(place, ['config', '--format', 'json', ...args], env).out) as { settings: Setting[] })
        .settings;
    const origin = (key: string, args: string[] = [], env = {}) => {
      const { kind, name, file, line } = settings(args, env).find((one) => one.key === key)?.origin ?? {};
      return [kind, name, file, line];
    };
    expect(origin('språk')).toEqual(['project', null, 'samarbeid.yaml', 3]);
    expect(origin('språk', [], { SAMARBEID_LANG: 'nn' })).toEqual([
      'environment',
      'SAMARBEID_LANG',
      null,
      null,
    ]);
    expect(origin('språk', ['--lang', 'nb'], { SAMARBEID_LANG: 'nn' })).toEqual([
      'option',
      '--lang',
      null,
      null,
    ]);
    expect(origin('max-advarsler')).toEqual(['project', null, 'samarbeid.yaml', 4]);
    expect(origin('max-advarsler', ['--max-warnings', '3'])).toEqual([
      'option',
      '--max-warnings',
      null,
      null,
    ]);
    expect(origin('alvorlighet')).toEqual(['project', null, 'samarbeid.yaml', 6]);
    expect(origin('avtale')).toEqual(['default', null, null, null]);
    expect(origin('grunnlinje', ['--baseline', 'x.json'])).toEqual(['option', '--baseline', null, null]);
    expect(settings([]).map(({ key }) => key)).toHaveLength(8);
  });

  it('may name the agreement that all are judged by', () => {
    const other = replace(AGREEMENT, 'id: prove\n', 'id: annen\n');
    const here = folder({
      'saker/a.yaml': CASE,
      'avtaler/annen.yaml': other,
      'samarbeid.yaml': 'format: prosjekt/1\navtale: avtaler/annen.yaml\n',
    });
    expect(run(here, ['validate', 'saker']).code).toBe(0);
    expect(run(join(here, 'saker'), ['score', 'a.yaml']).code).toBe(0);
    expect(run(here, ['validate', 'saker', '--agreement', 'saker/a.yaml']).code).toBe(2);
  });

  it('with faults is told by every command, each where it belongs', () => {
    const here = folder({ ...BASE, 'samarbeid.yaml': 'format: prosjekt/1\nmaper: [saker]\n' });
    const { code, result } = json(here, 'saker');
    expect({ code, codes: codes(result) }).toEqual({ code: 1, codes: ['nokkel-ukjent'] });
    const scored = run(here, ['score', 'saker']);
    expect(scored).toMatchObject({ code: 1, out: '', err: expect.stringContaining('samarbeid.yaml:2:1') });
    expect(scored.err).toContain('«mapper»');
    expect(run(here, ['config']).code).toBe(1);
    expect(run(here, ['--help']).code).toBe(0);
    expect(run(here, ['explain', 'nokkel-ukjent'])).toMatchObject({
      code: 0,
      err: 'Prosjektfilen samarbeid.yaml har feil og er ikke brukt her. Se dem med samarbeid config.\n',
    });
    expect(run(here, ['schema']).code).toBe(0);
  });

  it('is checked like any other file when it is named or met', () => {
    const here = folder({ ...BASE, 'saker/samarbeid.yaml': 'format: prosjekt/1\nmapper: [borte]\n' });
    expect(codes(json(here, 'saker').result)).toEqual(['prosjekt-sti']);
  });

  it('is not a case that happens to have its name', () => {
    const here = folder({ ...BASE, 'samarbeid.yaml': CASE });
    expect(run(here, ['score', 'samarbeid.yaml']).code).toBe(0);
  });
});

interface Setting {
  key: string;
  origin: { kind?: string; name?: string | null; file?: string | null; line?: number | null };
}

describe('a baseline', () => {
  const SETTING = 'format: prosjekt/1\nalvorlighet:\n  konsekvens-ikke-vurdert: feil\n';
  const place = folder({ ...BASE, 'saker/a.yaml': WARNED, 'samarbeid.yaml': SETTING });
  const validate = (...args: string[]) => json(place, 'saker', '--baseline', 'grunnlinje.json', ...args);
  const baseline = () => readFileSync(join(place, 'grunnlinje.json'), 'utf8');

  it('has to be made, and holds what there is', () => {
    expect(run(place, ['validate', 'saker', '--baseline', 'grunnlinje.json']).code).toBe(2);
    expect(run(place, ['validate', 'saker', '--update-baseline']).code).toBe(2);
    expect(validate('--update-baseline').code).toBe(0);
    expect(baseline()).toContain('"file":"saker/a.yaml","code":"konsekvens-ikke-vurdert"');
  });

  it('makes its findings not count, from any folder, in any language and when lines move', () => {
    expect(validate()).toMatchObject({ code: 0, result: { suppressed: [{ by: 'baseline' }] } });
    expect(run(join(place, 'saker'), ['validate', 'a.yaml', '--baseline', '../grunnlinje.json']).code).toBe(
      0,
    );
    write(place, { 'saker/a.yaml': replace(WARNED, 'format: sak/1\n', 'format: sak/1\n\n# flyttet\n') });
    expect(validate('--lang', 'en').code).toBe(0);
  });

  it('never takes in what is new', () => {
    const worse = replace(
      WARNED,
      '  folkehelse: Ingen endring.\n',
      '  folkehelse:\n    ikke-vurdert: Kommer.\n',
    );
    write(place, { 'saker/a.yaml': worse });
    const before = baseline();
    const { code, result } = validate('--update-baseline');
    expect({ code, codes: codes(result) }).toEqual({ code: 1, codes: ['konsekvens-ikke-vurdert'] });
    expect(baseline()).toBe(before);
  });

  it('tells what is mended at its own line, until it is taken out', () => {
    write(place, { 'saker/a.yaml': CASE });
    const { code, result } = validate();
    expect(code).toBe(1);
    expect(result.findings).toMatchObject([
      { code: 'grunnlinje-utdatert', location: { file: 'grunnlinje.json', start: { line: 4 } } },
    ]);
    // What was not looked at is not known to be mended.
    expect(run(place, ['validate', 'saker/b.yaml', '--baseline', 'grunnlinje.json']).code).toBe(0);
    expect(validate('--update-baseline').code).toBe(0);
    expect(baseline()).toContain('"findings": []');
    expect(validate().code).toBe(0);
  });

  it('keeps what a file had that can no longer be read, and loses a file that is gone', () => {
    write(place, { 'saker/a.yaml': WARNED });
    rmSync(join(place, 'grunnlinje.json'));
    validate('--update-baseline');
    write(place, { 'saker/a.yaml': `${WARNED}"` });
    validate('--update-baseline');
    expect(baseline()).toContain('konsekvens-ikke-vurdert');
    rmSync(join(place, 'saker/a.yaml'));
    validate('--update-baseline');
    expect(baseline()).toContain('"findings": []');
  });

  it('that is damaged is told, and left as it is', () => {
    write(place, { 'grunnlinje.json': '<<<<<<< HEAD\n' });
    const { code, err } = run(place, [
      'validate',
      'saker',
      '--baseline',
      'grunnlinje.json',
      '--update-baseline',
    ]);
    expect({ code, told: err.includes('grunnlinje.json') }).toEqual({ code: 2, told: true });
    expect(baseline()).toBe('<<<<<<< HEAD\n');
  });
});

const hasGit = spawnSync('git', ['--version']).status === 0;

describe.skipIf(!hasGit)('--changed-since', () => {
  const git = (place: string, ...args: string[]) => {
    const { status, stderr } = spawnSync(
      'git',
      ['-c', 'user.name=Prøve', '-c', 'user.email=prove@example.org', '-c', 'commit.gpgsign=false', ...args],
      { cwd: place, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  };

  const DRAFT = `format: utkast/1
sak: sak-b
alternativ: selskap
form: iks
navn: Felles selskap IKS
oppdatert: 2026-01-15
`;
  const OTHER = replace(AGREEMENT, 'id: prove\n', 'id: annen\n');
  const FILES = {
    ...BASE,
    'criteria/annen.yaml': OTHER,
    'saker/d.yaml': replace(named('sak-d'), 'avtale: prove', 'avtale: annen'),
    'saker/b.utkast.yaml': DRAFT,
  };

  function repository(files: Record<string, string> = FILES): string {
    const place = folder(files);
    git(place, 'init', '--quiet', '--initial-branch=main', '.');
    git(place, 'add', '--all');
    git(place, 'commit', '--quiet', '--message', 'Først');
    return place;
  }

  /** The files that are checked after a change in a repository of its own. */
  function changed(change: (place: string) => void, ...args: string[]): string[] {
    const place = repository();
    change(place);
    return list(place, ...(args.length === 0 ? ['saker', 'criteria', '--changed-since', 'HEAD'] : args));
  }

  const touch = (path: keyof typeof FILES) => (place: string) =>
    write(place, { [path]: `${FILES[path]}# endret\n` });

  it.each<[string, (place: string) => void, string[]]>([
    ['a changed case', touch('saker/a.yaml'), ['saker/a.yaml']],
    [
      'a new case that git does not know',
      (place) => write(place, { 'saker/ny.yaml': named('ny') }),
      ['saker/ny.yaml'],
    ],
    [
      'a case that has been moved',
      (place) => git(place, 'mv', 'saker/a.yaml', 'saker/flyttet æ.yaml'),
      ['saker/flyttet æ.yaml'],
    ],
    ['a changed case with a draft', touch('saker/b.yaml'), ['saker/b.utkast.yaml', 'saker/b.yaml']],
    ['a changed draft', touch('saker/b.utkast.yaml'), ['saker/b.utkast.yaml', 'saker/b.yaml']],
    ['a draft that is gone', (place) => rmSync(join(place, 'saker/b.utkast.yaml')), ['saker/b.yaml']],
    ['a case that is gone', (place) => rmSync(join(place, 'saker/b.yaml')), ['saker/b.utkast.yaml']],
    ['a changed agreement', touch('criteria/annen.yaml'), ['saker/d.yaml', 'criteria/annen.yaml']],
    ['an agreement that is gone', (place) => rmSync(join(place, 'criteria/annen.yaml')), ['saker/d.yaml']],
    ['another text', (place) => write(place, { 'saker/les-meg.txt': 'ny' }), []],
  ])('of %s', (_, change, expected) => {
    expect(changed(change)).toEqual(expected);
  });

  it('takes all cases when the law beside them is changed, and everything when the project file is', () => {
    expect(changed(touch('criteria/former.yaml'))).toEqual([
      'saker/a.yaml',
      'saker/b.utkast.yaml',
      'saker/b.yaml',
      'saker/d.yaml',
      'saker/kladd/c.yaml',
      'criteria/former.yaml',
    ]);
    expect(changed((place) => write(place, { 'samarbeid.yaml': 'format: prosjekt/1\n' }))).toHaveLength(8);
  });

  it('looks in the whole repository when no path is named, and from a folder within', () => {
    const place = repository();
    touch('saker/a.yaml')(place);
    touch('criteria/annen.yaml')(place);
    expect(list(place, '--changed-since', 'HEAD')).toEqual([
      'criteria/annen.yaml',
      'saker/a.yaml',
      'saker/d.yaml',
    ]);
    expect(list(join(place, 'saker'), '--changed-since', 'HEAD')).toEqual(['a.yaml', 'd.yaml']);
  });

  it.skipIf(process.platform === 'win32')(
    'finds what has changed behind a link, also to the whole folder',
    () => {
      const place = repository();
      symlinkSync('saker', join(place, 'lenke'));
      touch('saker/a.yaml')(place);
      expect(list(place, 'lenke', '--changed-since', 'HEAD')).toEqual(['lenke/a.yaml']);
      const beside = `${place}-lenke`;
      symlinkSync(place, beside);
      places.push(beside);
      const found = list(place, join(beside, 'saker'), '--changed-since', 'HEAD');
      expect(found).toHaveLength(1);
      expect(found[0]).toContain('saker/a.yaml');
    },
  );

  it('counts from where a branch parted, not from where the other has come since', () => {
    const place = repository();
    git(place, 'switch', '--quiet', '--create', 'arbeid');
    touch('saker/a.yaml')(place);
    git(place, 'commit', '--quiet', '--all', '--message', 'Mitt');
    git(place, 'switch', '--quiet', 'main');
    touch('saker/kladd/c.yaml')(place);
    git(place, 'commit', '--quiet', '--all', '--message', 'Andres');
    git(place, 'switch', '--quiet', 'arbeid');
    expect(list(place, 'saker', '--changed-since', 'main')).toEqual(['saker/a.yaml']);
  });

  it('annotates the right line of a changed case, and sees that it has the id of an old one', () => {
    const place = repository();
    write(place, { 'saker/ny.yaml': replace(named('sak-a'), 'poeng: 2', 'poeng: mye') });
    const { result } = json(place, 'saker', '--changed-since', 'HEAD');
    expect(result.files).toEqual(['saker/ny.yaml']);
    const line =
      named('sak-a')
        .split('\n')
        .findIndex((text) => text.includes('poeng: 2')) + 1;
    expect(result.findings.map(({ code, location }) => [code, location.file, location.start.line])).toEqual([
      ['sak-id-dobbel', 'saker/ny.yaml', 2],
      ['poeng-ukjent', 'saker/ny.yaml', line],
    ]);
  });

  it('ends well when nothing has changed, and says so', () => {
    const { code, out, err } = run(repository(), ['validate', '--changed-since', 'HEAD', '--format', 'json']);
    expect({ code, files: (JSON.parse(out) as Result).files }).toEqual({ code: 0, files: [] });
    expect(err).toContain('HEAD');
  });

  it('is not led astray by settings of git or names that look like options', () => {
    const place = repository();
    for (const [key, value] of [
      ['diff.relative', 'true'],
      ['diff.renames', 'false'],
      ['diff.noprefix', 'true'],
      ['core.quotePath', 'true'],
      ['status.showUntrackedFiles', 'no'],
    ] as const)
      git(place, 'config', key, value);
    git(place, 'mv', 'saker/a.yaml', 'saker/på ny.yaml');
    expect(list(join(place, 'saker'), '.', '--changed-since', 'HEAD')).toEqual(['på ny.yaml']);
    for (const ref of ['--output=x', '', 'HEAD:saker', 'a..b', '$(touch x)']) {
      expect(run(place, ['validate', `--changed-since=${ref}`]).code, ref).toBe(2);
    }
    expect(existsSync(join(place, 'x'))).toBe(false);
  });

  it.each<[string, () => Ran, string]>([
    [
      'a ref that git does not know',
      () => run(repository(), ['validate', '--changed-since', 'borte']),
      '«borte»',
    ],
    [
      'a folder outside a repository',
      () =>
        run(folder(BASE), ['validate', 'saker', '--changed-since', 'HEAD'], {
          GIT_CEILING_DIRECTORIES: tmpdir(),
        }),
      'git-lager',
    ],
    [
      'a machine without git',
      () => run(folder(BASE), ['validate', 'saker', '--changed-since', 'HEAD'], { PATH: tmpdir() }),
      'git ble ikke funnet',
    ],
    [
      'a repository without commits',
      () => {
        const place = folder(BASE);
        git(place, 'init', '--quiet', '.');
        return run(place, ['validate', 'saker', '--changed-since', 'HEAD']);
      },
      '«HEAD»',
    ],
  ])('says what is wrong with %s', (_, tried, words) => {
    const { code, out, err } = tried();
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('explains a shallow clone', () => {
    const place = repository();
    touch('saker/a.yaml')(place);
    git(place, 'commit', '--quiet', '--all', '--message', 'Så');
    const copy = folder({});
    git(copy, 'clone', '--quiet', '--depth', '1', `file://${place}`, 'kopi');
    const { code, err } = run(join(copy, 'kopi'), ['validate', 'saker', '--changed-since', 'HEAD~1']);
    expect(code).toBe(2);
    expect(err).toContain('fetch-depth: 0');
  });
});
