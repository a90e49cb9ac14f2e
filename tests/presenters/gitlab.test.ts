// `validate --format gitlab`: the keys that GitLab asks for, and fingerprints that hold when lines move.
import { describe, expect, it } from 'vitest';
import { BROKEN, READABLE, SAMPLES, shown } from './formats.js';

interface Issue {
  check_name: string;
  description: string;
  severity: string;
  fingerprint: string;
  location: { path: string; lines: { begin: number }; positions: { begin: { line: number } } };
}

const issues = async (cases: Record<string, string>, args: string[] = []): Promise<Issue[]> =>
  JSON.parse((await shown('gitlab', cases, { args })).stdout);

describe.each(SAMPLES)('%s', (_, cases) => {
  it('is an array of issues with every key that is asked for', async () => {
    const found = await issues(cases);
    expect(Array.isArray(found)).toBe(true);
    for (const { check_name, description, severity, fingerprint, location } of found) {
      expect(check_name).toMatch(/^[a-z0-9-]+$/);
      expect(description).toMatch(/\S/);
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
      expect(fingerprint).toMatch(/^[0-9a-f]{32}$/);
      expect(Object.keys(cases)).toContain(location.path);
      expect(location.lines.begin).toBe(location.positions.begin.line);
    }
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
  });

  it('has the same fingerprints when lines are added above, and in every language', async () => {
    const prints = async (texts: Record<string, string>, args: string[] = []) =>
      (await issues(texts, args)).map(({ fingerprint }) => fingerprint);
    const moved = Object.fromEntries(
      Object.entries(cases).map(([name, text]) => [name, `# en\n# to\n${text}`]),
    );
    // A file of comments alone is as empty as one of nothing.
    expect(await prints(moved)).toEqual(await prints(cases));
    expect(await prints(cases, ['--lang', 'en'])).toEqual(await prints(cases));
  });
});

it('is an empty array where nothing is found', async () => {
  expect((await shown('gitlab', SAMPLES[0]?.[1] ?? {})).stdout).toBe('[]\n');
});

it('holds what is left when one finding is mended, and tells it from its equals', async () => {
  const before = await issues({ 'sak.yaml': BROKEN });
  const after = await issues({ 'sak.yaml': BROKEN.replace('tittel: En tredje\n', '') });
  expect(before.map(({ check_name }) => check_name)).toEqual([
    'nokkel-dobbel',
    'nokkel-dobbel',
    'verdi-ukjent',
  ]);
  const left = after.map(({ fingerprint }) => fingerprint);
  expect(before.filter(({ fingerprint }) => !left.includes(fingerprint))).toHaveLength(1);
});

it('leaves out what the case has answered', async () => {
  const found = await issues({ 'sak.yaml': READABLE });
  const severities = new Map(found.map(({ check_name, severity }) => [check_name, severity]));
  expect(severities.get('begrunnelse-mangler')).toBe('minor');
  expect(severities.get('eierskapsmelding')).toBe('info');
  expect(severities.has('kriterium-ikke-vurdert')).toBe(false);
});
