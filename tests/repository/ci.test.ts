// What runs where CI runs is run here: the action, the hooks, and the examples in docs/, on a small repository that is real.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { AGREEMENT, CASE, replace } from '../support/build.js';
import { GIT_ENV, type Repository, repository } from '../support/repository.js';

const place = mkdtempSync(join(tmpdir(), 'samarbeid-ci-'));
const made: Repository[] = [];
afterAll(() => {
  for (const one of made) one.remove();
  rmSync(place, { recursive: true, force: true });
});

/** The tool as a checkout of it is once it is installed. */
const tool = join(place, 'tool');
for (const folder of ['bin', 'dist', 'criteria']) cpSync(folder, join(tool, folder), { recursive: true });

/** What stands in for other programs: npm has installed already, and gh only keeps what it was asked to publish. */
const programs = join(place, 'programs');
mkdirSync(programs);
const program = (name: string, text: string) => {
  writeFileSync(join(programs, name), `#!/bin/sh\n${text}\n`);
  chmodSync(join(programs, name), 0o755);
};
program('npm', `echo "npm $*" >> "${place}/npm.log"; [ -d dist ] || cp -R "${tool}/dist" dist`);
program('gh', `echo "gh $*" >> "${place}/gh.log"`);
symlinkSync(process.execPath, join(programs, 'node'));
const ENV = { ...GIT_ENV, PATH: `${programs}:${GIT_ENV.PATH}` };

/** The task of a case and the line it has then: a form that is none. */
const BROKEN = replace(CASE, 'form: iks', 'form: isk');
const BROKEN_LINE = BROKEN.slice(0, BROKEN.indexOf('isk')).split('\n').length;

/** A repository in which the last commit on a branch of its own has broken one case of two. */
function broken(): Repository {
  const one = repository({
    'criteria/prove.yaml': AGREEMENT,
    'cases/prove.yaml': CASE,
    'cases/annen.yaml': replace(CASE, 'id: prove', 'id: annen'),
  });
  made.push(one);
  one.git('checkout', '--quiet', '-b', 'endring');
  one.commit({ 'cases/prove.yaml': BROKEN });
  one.git('update-ref', 'refs/remotes/origin/main', 'main');
  return one;
}

/** As GitHub runs a step whose shell is bash. */
function bash(script: string, cwd: string, env: Record<string, string> = {}) {
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    env: { ...ENV, ...env },
    encoding: 'utf8',
  });
}

const read = (path: string) => readFileSync(path, 'utf8');
const examples = (path: string) =>
  [...read(path).matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => parse(text));

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  shell?: string;
  env?: Record<string, string>;
  with?: Record<string, string>;
  'working-directory'?: string;
}

/** An expression of GitHub's with what it stands for; throws for one that nobody gave a value. */
function filled(text: string, values: Record<string, string>): string {
  return text.replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${name} has no value`);
    return value;
  });
}

const posix = describe.skipIf(process.platform === 'win32');

posix('action.yml', () => {
  const action = parse(read('action.yml'));
  const steps: Step[] = action.runs.steps;

  /** Runs its scripts in turn, with what is put in; the first that fails is the last. */
  function run(one: Repository, inputs: Record<string, string> = {}, env: Record<string, string> = {}) {
    const given = Object.entries(action.inputs as Record<string, { default: string }>).map(
      ([name, input]) => [`inputs.${name}`, inputs[name] ?? input.default] as const,
    );
    const values = { ...Object.fromEntries(given), 'github.action_path': tool };
    let result = bash('true', one.path);
    for (const step of steps.filter((each) => each.run !== undefined)) {
      const own = Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value, values)]);
      result = bash(step.run ?? '', one.path, { ...env, ...Object.fromEntries(own) });
      if (result.status !== 0) break;
    }
    return result;
  }

  it('is a composite action that says what each input is for', () => {
    expect(action.runs.using).toBe('composite');
    expect(steps.map(({ uses }) => uses?.split('@')[0])).toEqual([
      'actions/setup-node',
      undefined,
      undefined,
    ]);
    for (const { description, ...rest } of Object.values(action.inputs) as Step[] &
      { description: string }[]) {
      expect([description, typeof (rest as { default?: unknown }).default]).toEqual([
        expect.stringMatching(/\.$/),
        'string',
      ]);
    }
  });

  it('puts nothing that comes from outside into a script', () => {
    for (const { run: script = '' } of steps) expect(script).not.toContain('${{');
  });

  it('installs the tool, and annotates the line that is wrong', () => {
    const { status, stdout } = run(broken(), { paths: 'cases\ncriteria\n' }, { GITHUB_ACTIONS: 'true' });
    expect(status).toBe(1);
    expect(stdout).toContain(`file=cases/prove.yaml,line=${BROKEN_LINE},`);
    expect(stdout.match(/^::error /gm)).toHaveLength(1);
    expect(read(join(place, 'npm.log'))).toContain('npm ci');
  });

  it('passes where nothing is wrong, in the language that is asked for', () => {
    const { status, stdout } = run(broken(), { paths: 'cases/annen.yaml\r\n', language: 'en' });
    expect({ status, told: stdout.includes('1 file checked') }, stdout).toEqual({ status: 0, told: true });
  });

  it('takes only what has changed, and the folders of the project file where no path is given', () => {
    const one = broken();
    one.write({ 'samarbeid.yaml': 'format: prosjekt/1\nmapper: [cases]\n' });
    expect(run(one).status).toBe(1);
    one.commit({});
    expect(run(one, { paths: 'cases', 'changed-since': 'HEAD' }).status).toBe(0);
    expect(run(one, { paths: 'cases', 'changed-since': 'origin/main' }).status).toBe(1);
  });

  it('fails at more warnings than are allowed', () => {
    // Of the rules of law, some have a warning for any case that is about a company.
    const one = repository({ 'criteria/prove.yaml': AGREEMENT, 'cases/prove.yaml': CASE });
    made.push(one);
    expect(run(one, { paths: 'cases' }).status).toBe(0);
    expect(run(one, { paths: 'cases', 'max-warnings': '0' }).status).toBe(1);
  });

  it.each([
    ['paths', '$(touch tatt)'],
    ['paths', 'cases"; touch tatt; "'],
    ['paths', '--output=tatt'],
    ['language', 'nb; touch tatt'],
    ['max-warnings', '0 --output tatt'],
    ['changed-since', '`touch tatt`'],
  ])('runs nothing of %s: %s', (input, value) => {
    const one = broken();
    const { status } = run(one, { paths: 'cases', [input]: value });
    expect(status).toBe(2);
    expect(existsSync(join(one.path, 'tatt'))).toBe(false);
  });
});

posix('.pre-commit-hooks.yaml', () => {
  interface Hook {
    id: string;
    entry: string;
    language: string;
    files: string;
    pass_filenames?: boolean;
  }
  const hooks: Hook[] = parse(read('.pre-commit-hooks.yaml'));

  /** As pre-commit makes it: a checkout in which nothing is built. */
  const checkout = join(place, 'checkout');
  for (const part of ['bin', 'criteria', 'scripts', 'package.json'])
    cpSync(part, join(checkout, part), { recursive: true });

  /** As pre-commit does: a script of the checkout, and the names of those files that the pattern takes. */
  function run({ entry, files, pass_filenames }: Hook, one: Repository) {
    const names = one.git('ls-files').trim().split('\n');
    const taken = names.filter((name) => new RegExp(files).test(name));
    const [script = '', ...args] = entry.split(' ');
    const all = pass_filenames === false ? args : [...args, ...taken];
    return spawnSync(join(checkout, script), all, { cwd: one.path, env: ENV, encoding: 'utf8' });
  }

  it.each(hooks.map((hook) => [hook.id, hook] as const))(
    '%s finds the fault, and passes without it',
    (_, hook) => {
      expect(hook.language).toBe('script');
      rmSync(join(checkout, 'dist'), { recursive: true, force: true });
      const one = broken();
      one.commit({ 'samarbeid.yaml': 'format: prosjekt/1\nmapper: [cases]\n', 'andre/noe.yaml': 'a: 1\n' });
      const found = run(hook, one);
      expect(found.stdout).toContain(`cases/prove.yaml:${BROKEN_LINE}:`);
      expect(found.status).toBe(1);
      one.commit({ 'cases/prove.yaml': CASE });
      expect(run(hook, one)).toMatchObject({ status: 0, stderr: '' });
    },
  );

  it('are the ones that the page on them names', () => {
    const [config] = examples('docs/pre-commit.md');
    const ids = hooks.map(({ id }) => id);
    expect(config.repos.flatMap((repo: { hooks: Hook[] }) => repo.hooks.map(({ id }) => id))).toEqual([
      ids[0],
    ]);
    for (const id of ids) expect(read('docs/pre-commit.md')).toContain(`\`${id}\``);
  });
});

posix('the example for GitHub', () => {
  const [simple, full] = examples('docs/ci-github.md');

  it('gives the action only what it takes, and asks for the whole history where a ref is needed', () => {
    const { steps } = simple.jobs.kontroll as { steps: Step[] };
    const [checkout, action] = steps;
    expect(checkout?.with?.['fetch-depth']).toBe(0);
    expect(action?.uses).toBe('EIER/samarbeid@VERSJON');
    const known = Object.keys(parse(read('action.yml')).inputs);
    expect(Object.keys(action?.with ?? {}).filter((name) => !known.includes(name))).toEqual([]);
    for (const name of known) expect(read('docs/ci-github.md')).toContain(`| \`${name}\` |`);
  });

  it('checks, writes SARIF, and comments on what the change does', () => {
    const one = broken();
    const { steps } = full.jobs.vurdering as { steps: Step[] };
    cpSync(tool, join(one.path, '.samarbeid'), { recursive: true });
    const values = {
      'github.base_ref': 'main',
      'github.event.pull_request.number': '7',
      'github.token': 'x',
    };
    const ran = steps.flatMap((step) => {
      if (step.run === undefined) return [];
      const env = Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value, values)]);
      const folder = resolve(one.path, step['working-directory'] ?? '.');
      return [bash(step.run, folder, Object.fromEntries(env))];
    });
    expect(ran.map(({ status }) => status)).toEqual([0, 1, 1]);
    expect(ran[1]?.stdout).toContain(`file=cases/prove.yaml,line=${BROKEN_LINE},`);
    const { results } = JSON.parse(read(join(one.path, 'samarbeid.sarif'))).runs[0];
    const errors = results.filter(({ level }: { level: string }) => level === 'error');
    expect(errors).toHaveLength(1);
    expect(errors[0].locations[0].physicalLocation.region.startLine).toBe(BROKEN_LINE);
    const comment = read(join(one.path, 'endring.md'));
    expect(comment).toContain('## Fra origin/main til filene slik de ligger her');
    expect(comment).toContain('til «kan ikke vurderes».');
    expect(read(join(place, 'gh.log'))).toContain('gh pr comment 7 --body-file endring.md');
  });
});

posix('the example for GitLab', () => {
  const [pipeline] = examples('docs/ci-gitlab.md');
  const source = repository();
  made.push(source);
  cpSync(tool, source.path, { recursive: true });
  source.commit({});

  /** A job with what it takes over from another. */
  function run(name: string, one: Repository) {
    const job = { ...pipeline[pipeline[name].extends], ...pipeline[name] };
    const lines: string[] = [...job.before_script, ...job.script];
    const env = {
      SAMARBEID_URL: `file://${source.path}`,
      SAMARBEID_REF: 'main',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: one.git('rev-parse', 'main').trim(),
    };
    return bash(lines.join('\n'), one.path, { ...env, ...job.variables });
  }

  it('checks, and leaves the reports where the job says they are', () => {
    const one = broken();
    const { status, stdout } = run('kontroll', one);
    expect({ status, told: stdout.includes(`cases/prove.yaml:${BROKEN_LINE}:`) }, stdout).toEqual({
      status: 1,
      told: true,
    });
    const { codequality, junit } = pipeline.kontroll.artifacts.reports;
    const found: { check_name: string; location: { path: string } }[] = JSON.parse(
      read(join(one.path, codequality)),
    );
    const fault = found.find(({ check_name }) => check_name === 'verdi-ukjent');
    expect(fault?.location.path).toBe('cases/prove.yaml');
    expect(read(join(one.path, junit))).toContain('<testsuites');
  });

  it('tells what the change does', () => {
    const one = broken();
    expect(run('endring', one).status).toBe(1);
    expect(read(join(one.path, pipeline.endring.artifacts.paths[0]))).toContain('til «kan ikke vurderes».');
  });
});
