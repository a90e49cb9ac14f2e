// `validate --format github`: workflow commands that GitHub reads as they were meant, whatever a case or its name says.
import { describe, expect, it } from 'vitest';
import { CASE, replace } from '../support/build.js';
import { BROKEN, HOSTILE_NAME, READABLE, SAMPLES, shown } from './formats.js';

interface Command {
  name: string;
  properties: Record<string, string>;
  message: string;
}

/** Reads a line as the runner does. @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
function parse(line: string): Command {
  const [, name = '', properties = '', message = ''] = /^::(\w+) ([^:]*)::(.*)$/s.exec(line) ?? [];
  if (name === '') throw new Error(`no command: ${line}`);
  const pairs = properties.split(',').map((pair) => pair.split(/=(.*)/s).slice(0, 2).map(unescaped));
  return { name, properties: Object.fromEntries(pairs), message: unescaped(message) };
}

function unescaped(text: string): string {
  return ['%0D', '%0A', '%3A', '%2C', '%25'].reduce(
    (before, code) => before.replaceAll(code, decodeURIComponent(code)),
    text,
  );
}

async function commands(cases: Record<string, string>, env: Record<string, string> = {}): Promise<Command[]> {
  const { stdout } = await shown('github', cases, { env });
  expect(stdout === '' || stdout.endsWith('\n')).toBe(true);
  return stdout.split('\n').slice(0, -1).map(parse);
}

describe.each(SAMPLES)('%s', (_, cases) => {
  it('is a command on each line, and nothing else', async () => {
    for (const { name, properties, message } of await commands(cases)) {
      expect(['error', 'warning', 'notice']).toContain(name);
      expect(Object.keys(cases)).toContain(properties.file);
      expect(Number(properties.line)).toBeGreaterThan(0);
      expect(Number(properties.endLine)).toBeGreaterThanOrEqual(Number(properties.line));
      expect('col' in properties).toBe(properties.line === properties.endLine);
      expect(message).toMatch(/\S/);
      expect(message).not.toMatch(/[\0-\x09\x0b-\x1f]/);
    }
  });

  it('is the same bytes twice', async () => {
    expect((await shown('github', cases)).stdout).toBe((await shown('github', cases)).stdout);
  });
});

it('points at the key that is given again, and at the value that is unknown', async () => {
  const found = await commands({ [HOSTILE_NAME]: BROKEN });
  expect(found.map(({ properties: { file, ...place } }) => place)).toEqual([
    { line: '4', endLine: '4', col: '1', endColumn: '7', title: 'nokkel-dobbel' },
    { line: '5', endLine: '5', col: '1', endColumn: '7', title: 'nokkel-dobbel' },
    { line: '8', endLine: '8', col: '9', endColumn: expect.any(String), title: 'verdi-ukjent' },
  ]);
  expect(found[0]?.properties.file).toBe(HOSTILE_NAME);
});

it('says the summary in the log, and nothing of what is answered beside the line', async () => {
  const titles = (await commands({ 'sak.yaml': READABLE })).map(({ properties }) => properties.title);
  expect(titles).toContain('begrunnelse-mangler');
  expect(titles).not.toContain('kriterium-ikke-vurdert');
  // What there is only to know of form and law would use up the few annotations that are shown.
  expect(titles).not.toContain('eierskapsmelding');
  const { stderr } = await shown('github', { 'sak.yaml': READABLE });
  expect(stderr).toMatch(/^1 fil kontrollert: \d advarsler[^\n]*\.\n$/);
});

it('leaves out the columns of a place on several lines, which GitHub would refuse', async () => {
  const text = replace(CASE, 'tittel: Prøvesak', 'tittel: Prøvesak\nstyring: >-\n  to\n  linjer');
  const [found] = await commands({ 'sak.yaml': text });
  expect(found?.properties).toEqual({ file: 'sak.yaml', line: '4', endLine: '6', title: 'type-feil' });
});

it('names files from the root of the repository, wherever the tool runs', async () => {
  const [first] = await commands({ 'saker/a.yaml': BROKEN }, { GITHUB_WORKSPACE: '/' });
  expect(first?.properties.file).toBe('here/saker/a.yaml');
  const [outside] = await commands({ 'saker/a.yaml': BROKEN }, { GITHUB_WORKSPACE: '/here/annet' });
  expect(outside?.properties.file).toBe('saker/a.yaml');
});
