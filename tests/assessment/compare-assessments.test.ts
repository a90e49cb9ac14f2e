// What two assessments of a case differ in: nothing where nothing does, and each thing once.
import { describe, expect, it } from 'vitest';
import type { StatedFinding } from '../../src/assessment/case-change.js';
import { compareAssessments, isChanged, type Snapshot } from '../../src/assessment/compare-assessments.js';
import { compareFindings } from '../../src/assessment/compare-findings.js';
import { changedInputs, type InputHashes } from '../../src/assessment/input-hashes.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { agreementText, assessCase, assessTexts, EXCLUDED, each, type Spec } from './build.js';

const HASHES: InputHashes = { case: '1', agreement: '1', law: '1', sheets: '', drafts: '', project: '[]' };
const SPEC: Spec = { scores: { a: [2, 2], b: [1, each({ nord: 1, sor: 2 })] } };

function snapshot(spec: Spec | null, hashes: Partial<InputHashes> = {}): Snapshot {
  const broken = { case: 'a: "b', agreement: agreementText(SPEC) };
  const assessment = spec === null ? assessTexts(broken) : assessCase(spec);
  const findings = assessment.findings.map((finding) => ({ finding, state: finding.severity }));
  return { assessment, findings, hashes: { ...HASHES, ...hashes } };
}

const from = (before: Spec | null, after: Spec | null) =>
  compareAssessments(snapshot(before), snapshot(after));

describe('two assessments', () => {
  it('that are the same differ in nothing', () => {
    const change = from(SPEC, SPEC);
    expect(isChanged(change)).toBe(false);
    expect(change).toMatchObject({ leaders: null, alternatives: [], scores: [], weights: [], causes: [] });
  });

  it('differ in the score of one municipality, or of all at once', () => {
    const one = from(SPEC, { scores: { ...SPEC.scores, b: [1, each({ nord: 3, sor: 2 })] } });
    expect(one.scores).toEqual([{ criterion: 'k2', alternative: 'b', municipality: 'nord', from: 1, to: 3 }]);
    const all = from(SPEC, { scores: { ...SPEC.scores, a: [4, 2] } });
    expect(all.scores).toEqual([{ criterion: 'k1', alternative: 'a', municipality: null, from: 2, to: 4 }]);
    const gap = from(SPEC, { scores: { ...SPEC.scores, a: [null, 2] } });
    expect(gap.scores).toEqual([
      { criterion: 'k1', alternative: 'a', municipality: null, from: 2, to: null },
    ]);
  });

  it('differ in weights, in who leads, and in what would turn it', () => {
    const before: Spec = { scores: { a: [3, 1], b: [1, 2] } };
    const change = from(before, { ...before, weights: { k2: 9 } });
    expect(change.weights).toEqual([
      { criterion: 'k1', from: 0.5, to: expect.closeTo(0.1) },
      { criterion: 'k2', from: 0.5, to: expect.closeTo(0.9) },
    ]);
    expect(change.leaders).toEqual({ from: ['a'], to: ['b'] });
    expect(change.turning.weight?.from).toMatchObject({ challenger: 'b' });
    expect(change.turning.weight?.to).toMatchObject({ challenger: 'a' });
    // Over all weightings nothing is another.
    expect(change.cooperation).toBeNull();
  });

  it('differ in alternatives that come, go, or are closed by the law', () => {
    const other = from(SPEC, { scores: { a: [2, 2], c: [1, 1] } });
    const standing = (id: string) => other.alternatives.find((one) => one.id === id)?.standing;
    expect(standing('b')).toEqual({ from: 'open', to: null });
    expect(standing('c')).toEqual({ from: null, to: 'open' });
    const closed = from(SPEC, { ...SPEC, alternatives: { a: EXCLUDED } });
    expect(closed.alternatives.find(({ id }) => id === 'a')).toMatchObject({
      rank: { from: 1, to: null },
      standing: { from: 'open', to: 'excluded' },
    });
  });

  it('of which one could not be read differ in that, and their rankings are not held against each other', () => {
    expect(from(SPEC, null)).toMatchObject({
      readable: { from: true, to: false },
      outcome: { to: 'kan-ikke-vurderes' },
      alternatives: [],
      findings: { gone: [] },
      title: 'Prøvesak',
    });
    expect(from(null, SPEC)).toMatchObject({ readable: { from: false, to: true }, alternatives: [] });
    expect(isChanged(from(null, null))).toBe(false);
  });

  it('of which there is only one tell every alternative of a new case, and none of one that is gone', () => {
    const added = compareAssessments(null, snapshot(SPEC));
    expect(added.alternatives.map(({ id, rank }) => [id, rank.to])).toEqual([
      ['a', 1],
      ['b', 2],
      ['nullalternativ', 3],
    ]);
    expect(compareAssessments(snapshot(SPEC), null)).toMatchObject({ id: 'prove', alternatives: [] });
  });
});

describe('what has changed it', () => {
  it('is each kind of file that differs, where it is known on both sides', () => {
    expect(changedInputs(HASHES, { ...HASHES, law: '2', drafts: 'x' })).toEqual(['law', 'drafts']);
    expect(changedInputs(HASHES, { ...HASHES, case: '2', agreement: null, sheets: null })).toEqual(['case']);
    expect(changedInputs(HASHES, HASHES)).toEqual([]);
  });
});

describe('findings', () => {
  const [first, second] = assessCase({ ...SPEC, case: { konsekvenser: {} } }).findings as [
    Diagnostic,
    Diagnostic,
  ];
  const stated = (finding: Diagnostic, state: StatedFinding['state'] = finding.severity) => ({
    finding,
    state,
  });
  const moved = (finding: Diagnostic, lines: number): Diagnostic => ({
    ...finding,
    location: {
      ...finding.location,
      start: { ...finding.location.start, line: finding.location.start.line + lines },
    },
  });
  const rewritten = (finding: Diagnostic): Diagnostic => ({
    ...finding,
    location: { ...finding.location, excerpt: 'noe annet' },
  });
  const nothing = { added: [], gone: [], changed: [] };

  it('are known again when lines move, and when the text of the line is another', () => {
    expect(compareFindings([stated(first)], [stated(moved(first, 7))])).toEqual(nothing);
    expect(compareFindings([stated(first)], [stated(rewritten(moved(first, 7)))])).toEqual(nothing);
  });

  it('are known again when what they say of the line is another', () => {
    const counted = { ...first, args: { ...first.args, count: 3 } } as unknown as Diagnostic;
    expect(compareFindings([stated(first)], [stated(counted)])).toEqual(nothing);
  });

  it('that are alike are paired one with one', () => {
    const three = [stated(first), stated(moved(first, 1)), stated(moved(first, 2))];
    expect(compareFindings(three.slice(0, 2), three).added).toHaveLength(1);
    expect(compareFindings(three, three.slice(1)).gone).toHaveLength(1);
  });

  it('are new, gone, or counted in another way', () => {
    expect(compareFindings([stated(first)], [stated(second)])).toMatchObject({
      added: [{ finding: second }],
      gone: [{ finding: first }],
    });
    expect(compareFindings([stated(first)], [stated(moved(first, 1), 'feil')]).changed).toEqual([
      { finding: moved(first, 1), from: first.severity, to: 'feil' },
    ]);
    expect(compareFindings([stated(first)], [stated(first, 'ignorert')]).changed).toMatchObject([
      { to: 'ignorert' },
    ]);
  });
});

describe('figures that are no scores', () => {
  const first = snapshot(SPEC).assessment;
  const line = (id: string) =>
    first.alternatives.find((one) => one.id === id) ?? (first.alternatives[0] as never);
  const withFacts = (kroner: number, jobs: number, risk: 'gul' | 'rød'): Snapshot => ({
    ...snapshot(SPEC, { case: String(kroner + jobs) }),
    assessment: {
      ...first,
      alternatives: [
        {
          ...line('a'),
          money: [
            {
              kind: 'drift',
              municipalities: [
                { id: 'nord', kroner },
                { id: 'sor', kroner: 5 },
              ],
              shared: null,
              total: kroner + 5,
            },
          ],
          positions: [{ municipality: 'nord', from: 10, to: jobs }],
        },
      ],
      risks: [
        {
          id: 'brann',
          what: 'Brann',
          alternatives: [],
          municipalities: [],
          before: risk,
          after: 'gul',
          knowledge: null,
          measure: null,
          owner: null,
        },
      ],
    },
  });

  it('are told where they are others', () => {
    const change = compareAssessments(withFacts(1, 8, 'gul'), withFacts(2, 7, 'rød'));
    expect(change.effect).toBe(true);
    expect(change.facts).toEqual({
      money: [{ alternative: 'a', kind: 'drift', municipality: 'nord', from: 1, to: 2 }],
      jobs: [{ alternative: 'a', municipality: 'nord', from: { from: 10, to: 8 }, to: { from: 10, to: 7 } }],
      risks: [
        { id: 'brann', what: 'Brann', before: { from: 'gul', to: 'rød' }, after: { from: 'gul', to: 'gul' } },
      ],
    });
  });

  it('are nothing to tell of where they are the same, though the file is another', () => {
    const same = compareAssessments(withFacts(1, 8, 'gul'), {
      ...withFacts(1, 8, 'gul'),
      hashes: { ...HASHES, case: 'x' },
    });
    expect(same.facts).toEqual({ money: [], jobs: [], risks: [] });
    expect([same.effect, isChanged(same)]).toEqual([false, true]);
    const lawOnly = compareAssessments(snapshot(SPEC), snapshot(SPEC, { law: '2' }));
    expect([lawOnly.effect, isChanged(lawOnly)]).toEqual([false, false]);
  });

  it('come and go with their alternative', () => {
    const { facts } = compareAssessments(withFacts(1, 8, 'gul'), snapshot({ scores: { b: [1, 2] } }));
    expect(facts.money).toContainEqual({
      alternative: 'a',
      kind: 'drift',
      municipality: 'nord',
      from: 1,
      to: null,
    });
    expect(facts.risks).toContainEqual({
      id: 'brann',
      what: 'Brann',
      before: { from: 'gul', to: null },
      after: { from: 'gul', to: null },
    });
  });
});
