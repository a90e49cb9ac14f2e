// The readiness profile: what the answers of a case come to, question by question and municipality by municipality.
import { describe, expect, it } from 'vitest';
import { readinessProfile } from '../../src/assessment/readiness.js';
import type { ReadinessItem } from '../../src/assessment/readiness-profile.js';
import { agreement, CASE, caseOf } from '../support/build.js';

const WITHIN = agreement();
const profileOf = (more: string) => readinessProfile(caseOf(CASE + more, WITHIN));

/** What a profile says of motivation, answered as written. */
function motivation(written: string): ReadinessItem | undefined {
  return profileOf(`forutsetninger:\n  motivasjon: ${written}\n`)?.groups[0]?.items[0];
}

describe('the profile', () => {
  it('is not there for a case with none of the parts', () => {
    expect(profileOf('')).toBeNull();
  });

  it('has every group and question, also those that the case leaves out', () => {
    const groups = profileOf('kultur:\n  tillit: ja\n  kommunikasjon: delvis\n')?.groups ?? [];
    const none = { ja: 0, delvis: 0, nei: 0, 'ikke-vurdert': 0 };
    expect(groups.map(({ id, counts }) => [id, counts])).toEqual([
      ['forutsetninger', { ...none, mangler: 6 }],
      ['struktur', { ...none, mangler: 6 }],
      ['kultur', { ...none, ja: 1, delvis: 1, mangler: 2 }],
      ['faresignaler', { ...none, mangler: 5 }],
    ]);
    for (const { items, counts } of groups) {
      expect(items).toHaveLength(Object.values(counts).reduce((sum, count) => sum + count));
    }
    expect(groups[3]?.items[0]).toEqual({
      id: 'formål-uklart',
      answer: 'mangler',
      notAssessed: null,
      evidence: null,
      sources: 0,
      withoutEvidence: false,
      perMunicipality: [],
    });
  });

  it('carries the answer with its evidence and the number of its sources', () => {
    expect(motivation('{ svar: delvis, belegg: Sagt i møte., kilder: [a, b] }')).toEqual({
      id: 'motivasjon',
      answer: 'delvis',
      notAssessed: null,
      evidence: 'Sagt i møte.',
      sources: 2,
      withoutEvidence: false,
      perMunicipality: [],
    });
    expect(motivation('{ ikke-vurdert: Venter. }')).toMatchObject({
      answer: 'ikke-vurdert',
      notAssessed: 'Venter.',
    });
  });

  it('lists the municipalities with answers of their own in the order of the case, and no others', () => {
    const item = motivation('{ per-kommune: { sor: nei, ost: nei, nord: { svar: ja, belegg: Sagt. } } }');
    expect(item?.perMunicipality).toEqual([
      { id: 'nord', answer: 'ja', notAssessed: null, evidence: 'Sagt.', sources: 0 },
      { id: 'sor', answer: 'nei', notAssessed: null, evidence: null, sources: 0 },
    ]);
  });
});

describe('the joint answer', () => {
  const UNKNOWN = '{ ikke-vurdert: Venter. }';
  it.each([
    ['{ per-kommune: { nord: ja, sor: ja } }', 'ja'],
    ['{ per-kommune: { nord: nei, sor: nei } }', 'nei'],
    ['{ per-kommune: { nord: ja, sor: nei } }', 'delvis'],
    ['{ per-kommune: { nord: ja, sor: delvis } }', 'delvis'],
    [`{ per-kommune: { nord: ja, sor: ${UNKNOWN} } }`, 'ikke-vurdert'],
    ['{ per-kommune: { nord: ja } }', 'mangler'],
    ['{ svar: ja, per-kommune: { nord: ja } }', 'ja'],
    ['{ svar: ja, per-kommune: { nord: nei } }', 'delvis'],
    [`{ svar: ja, per-kommune: { nord: ${UNKNOWN} } }`, 'ikke-vurdert'],
    ['{ svar: nei, per-kommune: { nord: ja, sor: ja } }', 'ja'],
    ['{ ikke-vurdert: Venter., per-kommune: { nord: ja, sor: ja } }', 'ja'],
    ['{ ikke-vurdert: Venter., per-kommune: { nord: ja } }', 'ikke-vurdert'],
  ])('of %s is %s', (written, answer) => {
    expect(motivation(written)?.answer).toBe(answer);
  });
});

describe('a claim', () => {
  it.each([
    ['ja', true],
    ['delvis', true],
    ['nei', false],
    ['{ ikke-vurdert: Venter. }', false],
    ['{ svar: ja, belegg: Sagt. }', false],
    ['{ svar: ja, belegg: Sagt., per-kommune: { sor: delvis } }', false],
    ['{ svar: nei, per-kommune: { sor: ja } }', true],
    ['{ svar: ja, per-kommune: { sor: { svar: ja, belegg: Sagt. } } }', true],
    ['{ svar: ja, per-kommune: { nord: nei, sor: { svar: ja, belegg: Sagt. } } }', false],
  ])('%s without evidence: %s', (written, without) => {
    expect(motivation(written)?.withoutEvidence).toBe(without);
  });
});
