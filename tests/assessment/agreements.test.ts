// Another region writes its own agreement and changes no code: criteria, weights and thresholds are only data.
import { describe, expect, it } from 'vitest';
import { agreementText, assessCase, assessTexts, caseText, lineOf, type Spec } from './build.js';

describe('an agreement', () => {
  const FIVE = ['penger', 'miljo', 'kvalitet', 'makt', 'risiko'];
  const spec: Spec = { criteria: FIVE, scores: { a: [1, 2, 3, 4, 0], b: [0, 0, 4, 0, 1] } };
  const weightsOf = ({ criteria }: ReturnType<typeof assessCase>) =>
    Object.fromEntries(criteria.map(({ id, weight }) => [id, weight]));

  it('with five criteria works without a change of code', () => {
    const result = assessCase(spec);
    expect(weightsOf(result)).toEqual(Object.fromEntries(FIVE.map((id) => [id, 0.2])));
    expect(result.agreement?.equalWeights).toBe(true);
    expect([lineOf(result, 'a').value, lineOf(result, 'b').value]).toEqual([2, 1]);
    expect(result.basis).toEqual({ asked: 10, given: 10, reasoned: 10, sourced: 0 });
    expect(result.findings).toEqual([]);
  });

  it.each([1, 2, 12])('with %d criteria works too', (columns) => {
    const result = assessCase({ scores: { a: Array(columns).fill(2), b: Array(columns).fill(1) } });
    expect(result.criteria).toHaveLength(columns);
    expect([lineOf(result, 'a').value, result.recommendation.outcome]).toEqual([2, 'taler-for']);
  });

  it('with a criterion taken away ranks on the rest, and the case is told what it still mentions', () => {
    const four = { ...spec, criteria: FIVE.slice(0, 4), scores: { a: [1, 2, 3, 4], b: [0, 0, 4, 0] } };
    const result = assessTexts({ case: caseText(spec), agreement: agreementText(four) });
    expect(weightsOf(result)).toEqual({ penger: 0.25, miljo: 0.25, kvalitet: 0.25, makt: 0.25 });
    expect(lineOf(result, 'a').value).toBe(2.5);
    expect(result.findings.map(({ code, args }) => [code, args])).toMatchObject([
      ['ukjent-henvisning', { kind: 'criterion', found: 'risiko' }],
    ]);
  });

  it('with a criterion added has a gap for each alternative', () => {
    const six = {
      ...spec,
      criteria: [...FIVE, 'tid'],
      scores: { a: [1, 2, 3, 4, 0, 0], b: [0, 0, 4, 0, 1, 0] },
    };
    const result = assessTexts({ case: caseText(spec), agreement: agreementText(six) });
    expect(lineOf(result, 'a')).toMatchObject({ value: 10 / 6, gapRange: [1, 14 / 6] });
    expect(result.basis).toMatchObject({ asked: 12, given: 10 });
    expect(result.findings).toMatchObject([
      { code: 'kriterium-ikke-vurdert', args: { criterion: 'tid', alternatives: ['a', 'b'] } },
    ]);
  });

  it('with a criterion reweighted moves the values with it', () => {
    const result = assessCase({ ...spec, weights: { risiko: 6 } });
    expect(weightsOf(result)).toMatchObject({ penger: 0.1, risiko: 0.6 });
    expect(result.agreement?.equalWeights).toBe(false);
    expect([lineOf(result, 'a').value, lineOf(result, 'b').value]).toEqual([1, 1]);
    expect(result.recommendation.reasons).toContainEqual({ id: 'first-place-shared', leaders: ['a', 'b'] });
  });

  it('with other thresholds judges by them', () => {
    const at = (form: number) =>
      assessCase({ scores: { a: [3, 1], b: [1, 2] }, thresholds: { samarbeid: 0.8, form } });
    expect(at(0.5).recommendation.outcome).toBe('taler-for');
    expect(at(0.9).recommendation.outcome).toBe('samarbeid-form-uavklart');
  });
});
