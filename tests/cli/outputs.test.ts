// Several formats in one run, each in its place; the format that is chosen on GitHub Actions; and limits.
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/cli/host.js';
import { OutputOptions } from '../../src/cli/outputs.js';
import { renamed, repositoryName } from '../../src/cli/repository-names.js';
import { nb } from '../../src/messages/nb.js';
import { run as runWith } from '../hostile/support/run.js';
import { BROKEN, files, READABLE } from '../presenters/formats.js';
import { CASE, source } from '../support/build.js';

/** A run on a broken case, and what it wrote to files and added to them. */
async function run(args: string[], env: Record<string, string> = {}, changes: Partial<Host> = {}) {
  const written: Record<string, string> = {};
  const added: Record<string, string> = {};
  const result = await runWith(['validate', 'sak.yaml', ...args], files({ 'sak.yaml': BROKEN }), {
    env,
    writeFile: (path, text) => {
      written[path] = text;
    },
    appendFile: (path, text) => {
      added[path] = (added[path] ?? '') + text;
    },
    ...changes,
  });
  if (result.fault !== null) throw result.fault;
  return { ...result, written, added };
}

/** By what the text of a format is known. */
const BEGINS: Record<string, RegExp> = {
  human: /^sak\.yaml:4:1 {2}feil/,
  json: /^\{\n {2}"format": "resultat\/1"/,
  jsonl: /^\{"code":/,
  sarif: /^\{\n {2}"\$schema"/,
  github: /^::error file=/,
  gitlab: /^\[\n/,
  junit: /^<\?xml/,
  markdown: /^### /,
};

describe('the format', () => {
  it.each(Object.keys(BEGINS))('%s is what stands on the screen, and nothing but it', async (format) => {
    const { stdout, code } = await run(['--format', format]);
    expect(stdout).toMatch(BEGINS[format] as RegExp);
    expect(code).toBe(1);
  });

  it('goes to a file, whichever of the two options comes first', async () => {
    for (const args of [
      ['--format', 'sarif', '--output', 'f'],
      ['--output', 'f', '--format', 'sarif'],
    ]) {
      const { stdout, written, code } = await run(args);
      expect([stdout, Object.keys(written), code]).toEqual(['', ['f'], 1]);
      expect(written.f).toMatch(BEGINS.sarif as RegExp);
    }
  });

  it('is the one for people where only a file is named', async () => {
    expect((await run(['--output', 'f'], { GITHUB_ACTIONS: 'true' })).written.f).toMatch(
      BEGINS.human as RegExp,
    );
  });
});

describe('several formats', () => {
  it('go each to its own place, the same as each alone', async () => {
    const several = await run(
      '--format sarif --output f.sarif --format human --format junit --output f.xml'.split(' '),
    );
    expect(Object.keys(several.written)).toEqual(['f.sarif', 'f.xml']);
    for (const [format, text] of [
      ['sarif', several.written['f.sarif']],
      ['junit', several.written['f.xml']],
      ['human', several.stdout],
    ] as const)
      expect(text).toBe((await run(['--format', format])).stdout);
  });

  it('give the same code as one', async () => {
    const args = ['--format', 'json', '--output', 'f', '--format', 'human'];
    expect((await run(args)).code).toBe(1);
    const clean = await runWith(['validate', 'sak.yaml', ...args], files({ 'sak.yaml': CASE }));
    expect(clean.code).toBe(0);
  });

  it.each([
    ['--format human --format json', 'Bare ett format kan skrives til skjermen'],
    ['--format human --format json --output -', 'human, json'],
    ['--output f --format human --format json', 'rett etter den --format'],
    ['--format json --output f --output g', 'Oppgi én --output for json'],
    ['--format json --output f --format sarif --output f', 'samme fil: f'],
    ['--format json --output f --format sarif --output sak.yaml', 'en av filene som leses'],
    ['--format json --output f --format sarif --output ingen/g', 'mappen finnes ikke'],
    ['--format jsnl', 'Mente du «jsonl»?'],
    ['--max-findings mange', '«mange»'],
  ])('are wrong use as %s, and then nothing is written', async (args, message) => {
    const { stdout, stderr, written, code } = await run(args.split(' '));
    expect({ stdout, written, code }).toEqual({ stdout: '', written: {}, code: 2 });
    expect(stderr).toContain(message);
  });

  it('are read in their order', () => {
    const options = new OutputOptions();
    options.format('sarif');
    options.output('a');
    options.format('human');
    expect(options.requests({}, nb)).toEqual([
      { format: 'sarif', output: 'a' },
      { format: 'human', output: undefined },
    ]);
  });
});

describe('on GitHub Actions', () => {
  const ENV = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: '/tmp/summary.md' };

  it('the lines are annotated and the job has a summary, without being asked', async () => {
    const { stdout, stderr, added, code } = await run([], ENV);
    expect(stdout).toMatch(BEGINS.github as RegExp);
    expect(added['/tmp/summary.md']).toMatch(BEGINS.markdown as RegExp);
    expect([stderr, code]).toEqual(['1 fil kontrollert: 3 feil.\n', 1]);
  });

  it('another format is what it is, and gives no summary', async () => {
    const { stdout, added } = await run(['--format', 'json'], ENV);
    expect(stdout).toMatch(BEGINS.json as RegExp);
    expect(added).toEqual({});
  });

  it('a summary that cannot be written is told, and changes nothing else', async () => {
    const appendFile = () => {
      throw Object.assign(new Error(), { code: 'EACCES' });
    };
    const { stdout, stderr, code } = await run([], ENV, { appendFile });
    expect(stdout).toMatch(BEGINS.github as RegExp);
    expect(stderr).toContain('Kunne ikke legge til oppsummeringen i /tmp/summary.md.');
    expect(code).toBe(1);
  });

  it('the summary tells that GitHub shows ten of each kind, when there are more', async () => {
    const many = CASE + Array.from({ length: 11 }, (_, index) => `ukjent-${index}: 1\n`).join('');
    const added: string[] = [];
    const appendFile = (_: string, text: string) => added.push(text);
    await runWith(['validate', 'sak.yaml'], files({ 'sak.yaml': many }), { env: ENV, appendFile });
    expect(added.join()).toContain('GitHub viser bare de 10 første');
    expect((await run([], ENV)).added['/tmp/summary.md']).not.toContain('GitHub viser bare');
  });

  it.each(['', 'false'])('is not where GITHUB_ACTIONS is «%s»', async (value) => {
    expect((await run([], { GITHUB_ACTIONS: value })).stdout).toMatch(BEGINS.human as RegExp);
  });
});

describe('--max-findings', () => {
  it('lists the most serious, and says how many more and how to see them', async () => {
    const { stdout, code } = await run(['--max-findings', '1']);
    expect(stdout.match(/^sak\.yaml:/gm)).toHaveLength(1);
    expect(stdout).toContain(
      '… og 2 funn til (2 feil). Vis alle med samarbeid validate og --max-findings 3.',
    );
    expect(stdout).toContain('1 fil kontrollert: 3 feil.');
    expect(code).toBe(1);
  });

  it('is 100 for people, and no limit for programs', async () => {
    const many = CASE + Array.from({ length: 130 }, (_, index) => `ukjent-${index}: 1\n`).join('');
    const print = async (...args: string[]) =>
      (await runWith(['validate', 'sak.yaml', ...args], files({ 'sak.yaml': many }))).stdout;
    expect((await print()).match(/^sak\.yaml:/gm)).toHaveLength(100);
    expect(await print()).toContain('… og 30 funn til');
    expect(JSON.parse(await print('--format', 'json')).findings).toHaveLength(130);
    expect((await print('--max-findings', '200')).match(/^sak\.yaml:/gm)).toHaveLength(130);
  });

  it.each(['json', 'jsonl', 'sarif', 'gitlab', 'junit', 'github'])(
    'is told on standard error, where %s has no room for it',
    async (format) => {
      const { stdout, stderr, code } = await run(['--format', format, '--max-findings', '0']);
      expect(stderr).toContain(
        '… og 3 funn til (3 feil). Vis alle med samarbeid validate og --max-findings 3.',
      );
      expect(stdout).not.toContain('nokkel-dobbel');
      expect(code).toBe(1);
    },
  );

  it('leaves the code and the counts as they are', async () => {
    const { stdout } = await run(['--format', 'json', '--max-findings', '1']);
    const { counts, hidden, findings } = JSON.parse(stdout);
    expect([counts.feil, hidden, findings.length]).toEqual([3, 2, 1]);
  });
});

describe('--quiet', () => {
  it.each(['human', 'json', 'sarif', 'gitlab', 'markdown'])('leaves only errors, as %s', async (format) => {
    const print = async (...args: string[]) => {
      const result = await runWith(
        ['validate', 'sak.yaml', '--format', format, ...args],
        files({ 'sak.yaml': READABLE }),
      );
      return result.stdout;
    };
    expect(await print()).toContain('egrunnelse');
    expect(await print('--quiet')).not.toContain('egrunnelse');
  });
});

describe('the name from the root of a repository', () => {
  const name = (file: string, env: Record<string, string> = {}) =>
    repositoryName({
      env,
      absolute: (path) => (path.startsWith('/') ? path : path === '.' ? '/r/s' : `/r/s/${path}`),
    })(file);

  it.each([
    ['a.yaml', {}, 'a.yaml'],
    ['/r/s/a.yaml', {}, 'a.yaml'],
    ['a.yaml', { GITHUB_WORKSPACE: '/r' }, 's/a.yaml'],
    ['a.yaml', { CI_PROJECT_DIR: '/r' }, 's/a.yaml'],
    ['a.yaml', { GITHUB_WORKSPACE: '' }, 'a.yaml'],
    ['/annet/a.yaml', {}, '/annet/a.yaml'],
    ['-', { GITHUB_WORKSPACE: '/r' }, '-'],
  ])('of %s with %j is %s', (file, env, expected) => {
    expect(name(file, env)).toBe(expected);
  });

  it('stands in every place of a finding', () => {
    const [finding] = source('format: sak/1\ntittel: A\ntittel: B\n', 'a').diagnostics;
    if (finding === undefined) throw new Error('no finding');
    const { location, related } = renamed(finding, (file) => `b/${file}`);
    expect([location.file, related.map(({ file }) => file)]).toEqual(['b/a', ['b/a']]);
  });
});
