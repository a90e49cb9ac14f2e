// What the documents show is run: every command, every excerpt of output, every example in the help texts, every link.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/examples.js';
import { repository } from '../support/repository.js';

const BIN = resolve('bin/samarbeid.cjs');
const DOCUMENTS = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs')
    .map((name) => `docs/${name}`)
    .filter((path) => path.endsWith('.md')),
];
/** A repository with the files that the documents speak of, for the command that asks git. */
const history = repository({ 'les-meg.txt': 'Saker.' });
for (const folder of ['cases', 'criteria']) cpSync(folder, join(history.path, folder), { recursive: true });
history.commit({});
afterAll(() => history.remove());

const run = (args: string[]) =>
  args[0] === 'diff'
    ? history.samarbeid(args)
    : spawnSync(process.execPath, [BIN, ...args], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

/** The commands in a text that begin with the tool's name, however it is started. */
function commands(text: string): string[] {
  return [
    ...text.matchAll(
      /^(?:\s*|npm ci && )(?:npx )?samarbeid ((?:score|analyse|form|validate|explain|new|weights|config|diff|criteria|schema)(?: .*)?)$/gm,
    ),
  ].map(([, args = '']) => args);
}

/** Nothing on standard error, or only that weights were shown without being saved. */
const TOLD = /^(?:Vektene er ikke lagret\. .*\n)?$/;

/** Here there is nobody to ask, which is told as wrong use. */
const asks = (args: string) => /^weights (?!.*--(?:from|ranking|swing|pairs))/.test(args);

/** The arguments of a command line; what is in quotes is one. A command that writes a file shows it instead. */
function argumentsOf(command: string): string[] {
  const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  return args[0] === 'new' ? [...args, '--output', '-'] : args;
}

const blocks = (text: string, kind: string) =>
  [...text.matchAll(new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, body = '']) => body);

describe('the documents', () => {
  const shown = DOCUMENTS.flatMap((path) => blocks(readFileSync(path, 'utf8'), 'sh').flatMap(commands));

  it('show some commands', () => {
    expect(shown.length).toBeGreaterThanOrEqual(6);
  });

  it.each([...new Set(shown)])('samarbeid %s works', (args) => {
    const { status, stderr } = run(argumentsOf(args));
    if (asks(args))
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('--from') });
    else expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringMatching(TOLD) });
  });

  it('show output as it is', () => {
    const page = run(['score', 'cases/kjokken.yaml']).stdout;
    const excerpts = blocks(readFileSync('README.md', 'utf8'), 'text');
    expect(excerpts).toHaveLength(1);
    for (const line of excerpts.join('').trim().split('\n')) expect(page).toContain(line);
  });

  it.each(DOCUMENTS)('%s links only to files that exist', (path) => {
    for (const [, target = ''] of readFileSync(path, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
      expect(existsSync(join(dirname(path), target)), target).toBe(true);
    }
  });

  it('the map in ARCHITECTURE.md names only what exists', () => {
    const [map = ''] = blocks(readFileSync('ARCHITECTURE.md', 'utf8'), 'text');
    const stack: string[] = [];
    for (const line of map.trim().split('\n')) {
      const [, indent = '', name = ''] = /^( *)(\S+)/.exec(line) ?? [];
      stack.splice(indent.length / 2, Number.POSITIVE_INFINITY, name);
      expect(existsSync(join(...stack)), stack.join('')).toBe(true);
    }
  });
});

describe('the help texts', () => {
  const examples = [[], ['--help'], ...COMMANDS.map((name) => [name, '--help'])].flatMap((args) =>
    commands(run(args).stdout),
  );

  it.each([...new Set(examples)])('samarbeid %s works', (args) => {
    expect(run(argumentsOf(args)).status).toBe(asks(args) ? 2 : 0);
  });

  it('come for every command', () => {
    expect(examples.length).toBeGreaterThanOrEqual(9);
  });
});
