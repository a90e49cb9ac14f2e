// Other weights stand beside the agreement's, never instead; and the money criteria are also counted as one.
import { describe, expect, it } from 'vitest';
import { utf8 } from '../hostile/support/files.js';
import { run } from '../hostile/support/run.js';
import { BARE_TEXT } from '../support/forms.js';
import {
  agreementText,
  assessCase,
  caseText,
  EXCLUDED,
  each,
  GAP,
  lineOf,
  type Plain,
  range,
  type Spec,
} from './build.js';

const SPEC: Spec = {
  scores: { a: [4, 1, 0], b: [1, 0, each({ nord: 4, sor: 2 })], c: [range(0, 2), GAP, -1] },
};
const WEIGHTS = new Map([['k3', 4]]);

describe('what-if weights', () => {
  it('change nothing but what stands beside', () => {
    const { whatIf, ...rest } = assessCase(SPEC, { weights: WEIGHTS });
    const { whatIf: without, ...agreed } = assessCase(SPEC);
    expect(rest).toEqual(agreed);
    expect(without).toBeNull();
    expect(whatIf).toMatchObject({ weights: [{ criterion: 'k3', weight: 4 }], leaders: ['b'] });
    expect(rest.recommendation.leaders).toEqual(['a']);
  });

  it('give what the agreement would give with them', () => {
    const { whatIf } = assessCase(SPEC, { weights: WEIGHTS });
    const agreed = assessCase({ ...SPEC, weights: { k3: 4 } });
    expect(whatIf?.alternatives).toEqual(
      agreed.alternatives.map(({ id, value, rank }) => ({ id, value, rank })),
    );
    expect(whatIf?.leaders).toEqual(agreed.recommendation.leaders);
    expect(whatIf?.outcome).toBe(agreed.recommendation.outcome);
  });

  it('replace the weights that are named and keep the others', () => {
    const spec: Spec = { ...SPEC, weights: { k1: 2, k2: 3 } };
    const { whatIf } = assessCase(spec, { weights: WEIGHTS });
    expect(whatIf?.alternatives.find(({ id }) => id === 'a')?.value).toBeCloseTo(
      (2 * 4 + 3 * 1 + 4 * 0) / 9,
      12,
    );
  });

  it('may be 0, which takes a criterion and its gaps out', () => {
    const spec: Spec = { scores: { a: [2, 2], b: [1, GAP] } };
    expect(assessCase(spec).recommendation.outcome).toBe('bor-utredes-videre');
    const { whatIf } = assessCase(spec, { weights: new Map([['k2', 0]]) });
    expect(whatIf).toMatchObject({ leaders: ['a'], outcome: 'taler-for' });
    expect(whatIf?.alternatives.map(({ value }) => value)).toEqual([2, 1, 0]);
  });

  it('leave out excluded alternatives, and a zero alternative that cannot continue', () => {
    const spec: Spec = {
      scores: { a: [1, 2], b: [4, 4] },
      alternatives: { b: EXCLUDED },
      zero: { 'kan-videreføres': 'nei' },
    };
    const { whatIf } = assessCase(spec, { weights: WEIGHTS });
    expect(whatIf?.alternatives.map(({ id, rank }) => [id, rank])).toEqual([['a', 1]]);
  });

  it('are a review when the case is decided, and nothing when there is nothing to rank', () => {
    expect(assessCase({ ...SPEC, status: 'vedtatt' }, { weights: WEIGHTS }).whatIf?.outcome).toBeNull();
    expect(assessCase({ scores: { a: [GAP] } }, { weights: WEIGHTS }).whatIf).toBeNull();
  });
});

describe('weights that cannot be weighed', () => {
  it.each<[string, Plain]>([
    ['each finite, their sum not', { k1: 1e308, k2: 1e308 }],
    ['written with four hundred digits', { k1: '9'.repeat(400) }],
    ['0', { k1: 0 }],
  ])('in the agreement (%s) are a fault of it', (_, verdier) => {
    const { findings, recommendation } = assessCase({
      ...SPEC,
      method: { vekter: { begrunnelse: 'Prøve', verdier } },
    });
    expect(recommendation.outcome).toBe('kan-ikke-vurderes');
    expect(findings.map(({ code }) => code)).toContain('vekt-ugyldig');
  });

  it.each([
    ['all 0', ['k1=0', 'k2=0', 'k3=0']],
    ['beyond number', [`k1=${'9'.repeat(400)}`]],
    ['negative', ['k1=-1']],
    ['of a criterion that is not there', ['k9=1']],
  ])('on the command line (%s) are wrong use', async (_, weights) => {
    const files = {
      'sak.yaml': utf8(caseText(SPEC)),
      'avtale.yaml': utf8(agreementText(SPEC)),
      'criteria/former.yaml': utf8(BARE_TEXT),
    };
    const options = weights.flatMap((one) => ['--weight', one]);
    const { code } = await run(['score', 'sak.yaml', '--agreement', 'avtale.yaml', ...options], files);
    expect(code).toBe(2);
  });
});

describe('a group of criteria as one', () => {
  const scores = { a: [4, 4, -1, 0], b: [0, 1, 3, each({ nord: 3, sor: 1 })] };
  const group = (kriterier: string[]) => ({ id: 'penger', navn: 'Penger', kriterier });
  const grouped = (...groups: string[][]) => assessCase({ scores, method: { grupper: groups.map(group) } });

  it('has the mean of their scores and a weight like the others', () => {
    const [asOne] = grouped(['k1', 'k2']).robustness?.groupsAsOne ?? [];
    const merged = assessCase({ scores: { a: [4, -1, 0], b: [0.5, 3, 2] } });
    expect(asOne).toEqual({
      group: 'penger',
      name: 'Penger',
      leaders: merged.recommendation.leaders,
      value: lineOf(merged, 'b').value,
      same: false,
    });
  });

  it('can have another leader, beside the agreed one', () => {
    const result = grouped(['k1', 'k2']);
    expect(result.recommendation.leaders).toEqual(['a']);
    expect(result.robustness?.groupsAsOne).toMatchObject([{ leaders: ['b'] }]);
  });

  it('is left out when it has one member, and told for each group', () => {
    expect(grouped(['k1']).robustness?.groupsAsOne).toEqual([]);
    expect(
      grouped(['k1', 'k2'], ['k3', 'k4'], ['k1', 'k2', 'k3', 'k4']).robustness?.groupsAsOne,
    ).toMatchObject([
      { leaders: ['b'], same: false },
      { leaders: ['a'], same: true },
      { leaders: ['a'], same: true },
    ]);
  });

  it('is not the same answer when the same leader falls below 0', () => {
    const lower = { scores: { a: [2, 2, -3], b: [-4, -4, -4] }, method: { grupper: [group(['k1', 'k2'])] } };
    expect(assessCase(lower).robustness?.groupsAsOne).toMatchObject([
      { leaders: ['a'], value: -0.5, same: false },
    ]);
  });

  it('has the mean of their weights', () => {
    const spec: Spec = { scores, weights: { k1: 1, k2: 3 }, method: { grupper: [group(['k1', 'k2'])] } };
    const merged = assessCase({ scores: { a: [4, -1, 0], b: [0.5, 3, 2] }, weights: { k1: 2 } });
    expect(assessCase(spec).robustness?.groupsAsOne[0]?.value).toBeCloseTo(
      lineOf(merged, 'a').value ?? 0,
      12,
    );
  });
});
