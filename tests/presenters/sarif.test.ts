// `validate --format sarif`: the shape that SARIF 2.1.0 asks for, places that are exact, and texts that stay texts.
import type { Log, ReportingDescriptor, Result, Run } from 'sarif';
import { describe, expect, it } from 'vitest';
import { loadExamples, loadKnowledge, loadTitles } from '../../src/messages/load.js';
import { nb } from '../../src/messages/nb.js';
import { run } from '../hostile/support/run.js';
import { BASE, BROKEN, HOSTILE_NAME, READABLE, SAMPLES, shown } from './formats.js';

async function runOf(cases: Record<string, string>, args: string[] = []): Promise<Run> {
  const { stdout } = await shown('sarif', cases, { args });
  const log: Log = JSON.parse(stdout);
  expect(Object.keys(log)).toEqual(['$schema', 'version', 'runs']);
  expect([log.version, log.runs.length]).toEqual(['2.1.0', 1]);
  return log.runs[0] as Run;
}

const rulesOf = ({ tool }: Run) => tool.driver.rules as ReportingDescriptor[];
const resultsOf = (run: Run) => run.results as Result[];

/** Every place of a result. */
const placesOf = ({ locations = [], relatedLocations = [] }: Result) =>
  [...locations, ...relatedLocations].map(({ physicalLocation }) => ({
    uri: physicalLocation?.artifactLocation?.uri ?? '',
    base: physicalLocation?.artifactLocation?.uriBaseId,
    region: physicalLocation?.region ?? {},
  }));

describe.each(SAMPLES)('%s', (_, cases) => {
  it('has what the standard and GitHub ask for', async () => {
    const sarif = await runOf(cases);
    expect(sarif.columnKind).toBe('utf16CodeUnits');
    expect(sarif.language).toMatch(/^[a-z]{2}(?:-[A-Z]{2})?$/);
    expect(sarif.tool.driver).toMatchObject({ name: 'samarbeid', version: expect.stringMatching(/^\d/) });
    expect(sarif.invocations).toMatchObject([{ executionSuccessful: true }]);
    for (const rule of rulesOf(sarif)) {
      const texts = [
        rule.shortDescription?.text,
        rule.fullDescription?.text,
        rule.help?.text,
        rule.help?.markdown,
      ];
      for (const text of texts) expect(text).toMatch(/\S/);
      expect(rule.name).toMatch(/^(?:[A-Z][a-z0-9]*)+$/);
      expect(['error', 'warning', 'note']).toContain(rule.defaultConfiguration?.level);
      // There is no address that would be true.
      expect(rule).not.toHaveProperty('helpUri');
    }
    for (const result of resultsOf(sarif)) {
      expect(rulesOf(sarif)[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
      expect(result.message.text).toMatch(/\S/);
      expect(result.locations).toHaveLength(1);
      expect(result.partialFingerprints?.['samarbeid/v1']).toMatch(/^[0-9a-f]{32}$/);
    }
  });

  it('names files by URIs from the root, and places that are in them', async () => {
    const sarif = await runOf(cases);
    const names = Object.keys(cases);
    expect(sarif.artifacts?.map(({ location }) => decodeURIComponent(location?.uri ?? ''))).toEqual(names);
    for (const { uri, base, region } of resultsOf(sarif).flatMap(placesOf)) {
      expect(base).toBe('%SRCROOT%');
      expect(sarif.originalUriBaseIds).toHaveProperty([base ?? '']);
      expect(uri).toMatch(/^[\w.~!*'()/%-]+$/);
      const text = cases[decodeURIComponent(uri)] ?? '';
      const lines = text.split('\n');
      const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0, snippet } = region;
      expect(startLine >= 1 && startColumn >= 1 && endLine <= Math.max(lines.length, 1)).toBe(true);
      expect(endLine > startLine || endColumn >= startColumn).toBe(true);
      if (snippet === undefined) continue;
      expect(lines[startLine - 1]?.slice(startColumn - 1, endColumn - 1)).toBe(snippet.text);
      expect(snippet.text).not.toBe('');
    }
  });

  it('is the same bytes twice, and JSON without bare control characters', async () => {
    const { stdout } = await shown('sarif', cases);
    expect((await shown('sarif', cases)).stdout).toBe(stdout);
    expect(stdout).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
  });
});

describe('a result', () => {
  it('has the level of its severity', async () => {
    const sarif = await runOf({ 'sak.yaml': READABLE, 'b.yaml': BROKEN });
    const levels = new Map(resultsOf(sarif).map(({ ruleId, level }) => [ruleId, level]));
    expect(Object.fromEntries(levels)).toMatchObject({
      'nokkel-dobbel': 'error',
      'verdi-ukjent': 'error',
      'begrunnelse-mangler': 'warning',
      'kriterium-ikke-vurdert': 'warning',
      eierskapsmelding: 'note',
    });
  });

  it('is suppressed where the case has answered it, and nowhere else', async () => {
    const results = resultsOf(await runOf({ 'sak.yaml': READABLE }));
    const answered = results.filter(({ suppressions }) => suppressions !== undefined);
    expect(answered.map(({ ruleId, suppressions }) => [ruleId, suppressions?.length])).toEqual([
      ['kriterium-ikke-vurdert', 1],
    ]);
    expect(answered[0]?.suppressions?.[0]).toMatchObject({
      kind: 'inSource',
      status: 'accepted',
      justification: expect.stringContaining('Tallene kommer i mars'),
    });
  });

  it('tells where a key was first given', async () => {
    const [first] = resultsOf(await runOf({ 'sak.yaml': BROKEN }));
    expect(first?.relatedLocations).toMatchObject([
      {
        physicalLocation: { region: { startLine: 3, startColumn: 1, endColumn: 7 } },
        message: { text: 'først gitt her' },
      },
    ]);
  });

  it('makes no link of what a case says', async () => {
    const text = (await runOf({ 'sak.yaml': BROKEN })).results?.find(
      ({ ruleId }) => ruleId === 'verdi-ukjent',
    )?.message.text;
    expect(text).toContain('[her]');
    expect(text).not.toContain('](');
  });

  it('has a URI of its own where a path is absolute', async () => {
    const absolute = '/annet/sted/æ.yaml';
    const host = {
      kindOf: (path: string) => (path === absolute ? ('file' as const) : ('missing' as const)),
      readBytes: () => new Uint8Array(),
    };
    const { stdout } = await run(['validate', absolute, '--format', 'sarif'], BASE, host);
    const [result] = JSON.parse(stdout).runs[0].results;
    expect(result.locations[0].physicalLocation.artifactLocation).toEqual({
      uri: 'file:///annet/sted/%C3%A6.yaml',
    });
  });
});

it('names every code of the tool', async () => {
  const titles = await loadTitles('nb');
  const named = new Set([...Object.keys(titles), ...Object.keys(nb.page.requirementNames)]);
  expect([...named].sort()).toEqual(Object.keys(nb.diagnostics).sort());
});

it('tells of a fault of a file what `explain` does, with an example where there is one', async () => {
  const rule = rulesOf(await runOf({ 'sak.yaml': BROKEN })).find(({ properties }) =>
    properties?.tags?.includes('format'),
  );
  const { faultTexts } = await loadKnowledge('nb');
  const { faultExamples } = await loadExamples();
  const id = rule?.id as keyof typeof faultTexts;
  const example = faultExamples[id];
  expect(example).not.toBeNull();
  expect(rule?.fullDescription?.text).toBe(faultTexts[id]);
  for (const text of [rule?.help?.text, rule?.help?.markdown]) {
    expect(text).toContain(faultTexts[id]);
    expect(text).toContain(example?.bad.trimEnd());
    expect(text).toContain(example?.good.trimEnd());
  }
});

it('tells of a hostile file by its own name', async () => {
  const [result] = resultsOf(await runOf({ [HOSTILE_NAME]: BROKEN }));
  const uri = result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
  expect(uri).toContain('saker/%C3%A6%C3%B8%C3%A5%20100%20%25');
});
