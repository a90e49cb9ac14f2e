// The review of a cooperation that is running: what each answer makes of each point, and when a case is only reviewed.
import { describe, expect, it } from 'vitest';
import { stepPlan } from '../../src/assessment/plan-steps.js';
import { review } from '../../src/assessment/review.js';
import type { ReviewPointId } from '../../src/assessment/review-profile.js';
import { agreement, CASE, caseOf, replace } from '../support/build.js';
import { assessCase } from './build.js';

const WITHIN = agreement();
const STRUCTURE = ['årshjul', 'avtaler', 'møter', 'roller', 'ledelse', 'økonomi'];

/** The point of the review of a case that says this of its cooperation, and nothing else. */
function point(id: ReviewPointId, more: string) {
  const text = more.includes('samarbeidet:') ? more : `${more}samarbeidet: { siden: 2019 }\n`;
  return review(caseOf(CASE + text, WITHIN))?.points.find((one) => one.id === id);
}

const answers = (answer: string, ids = STRUCTURE) =>
  `struktur:\n${ids.map((id) => `  ${id}: ${answer}\n`).join('')}`;
const sign = (id: string, answer: string) => `faresignaler:\n  ${id}: ${answer}\n`;
const collaboration = (...lines: string[]) => `samarbeidet:\n${lines.map((line) => `  ${line}\n`).join('')}`;

describe('a point', () => {
  it.each([
    ['nothing said', '', 'unknown'],
    ['all in place', answers('ja') + sign('struktur-mangler', 'nei'), 'in-place'],
    ['all in place, but nothing said of how it works', answers('ja'), 'unknown'],
    ['all in place, and a sign that it fails', answers('ja') + sign('struktur-mangler', 'ja'), 'missing'],
    ['all in place, and part of a sign', answers('ja') + sign('struktur-mangler', 'delvis'), 'partly'],
    ['some in place and the rest unknown', answers('ja', ['møter']), 'unknown'],
    ['one lacking and the rest unknown', answers('nei', ['møter']), 'partly'],
    ['one only partly', answers('delvis', ['møter']), 'partly'],
    ['all lacking', answers('nei') + sign('struktur-mangler', 'ja'), 'missing'],
  ])('on structure: %s', (_, more, state) => {
    expect(point('structure', more)?.state).toBe(state);
  });

  it('on structure counts what the cooperation rests on, unless the case says openly that it is not assessed', () => {
    expect(point('structure', collaboration('avtale: Fra 2020.'))?.inPlace).toEqual(['avtaler']);
    expect(point('structure', collaboration('avtale: ingen'))?.lacking).toEqual(['avtaler']);
    const open = `struktur:\n  avtaler: { ikke-vurdert: Ikke lest. }\n${collaboration('avtale: Fra 2020.')}`;
    expect(point('structure', open)?.inPlace).toEqual([]);
  });

  const WISH = 'styring: { ønske: direkte-kontroll }\n';
  it.each([
    ['nothing said', '', 'unknown'],
    ['who, but not how', collaboration('styres-av: Rådet'), 'unknown'],
    [
      'who, how and what the councils want',
      WISH + collaboration('styres-av: Rådet', 'styres-gjennom: Budsjett'),
      'in-place',
    ],
    ['someone, but without means', collaboration('styres-av: Rådet', 'styres-gjennom: ingen'), 'partly'],
    ['no one', WISH + collaboration('styres-av: ingen', 'styres-gjennom: Budsjett'), 'missing'],
  ])('on steering: %s', (_, more, state) => {
    expect(point('steering', more)?.state).toBe(state);
  });

  const PURPOSE = 'mandat: { formål: Trygg vakt. }\n';
  it.each([
    ['nothing said', '', 'unknown'],
    ['written, but not asked whether it is still clear', PURPOSE, 'unknown'],
    ['written and clear', PURPOSE + sign('formål-uklart', 'nei'), 'in-place'],
    ['written, but unclear', PURPOSE + sign('formål-uklart', 'ja'), 'missing'],
    ['written, but partly unclear', PURPOSE + sign('formål-uklart', 'delvis'), 'partly'],
  ])('on purpose: %s', (_, more, state) => {
    expect(point('purpose', more)?.state).toBe(state);
  });

  it.each([
    ['2023', 'in-place'],
    ['aldri', 'missing'],
    ['{ ikke-kjent: Ikke sagt. }', 'unknown'],
  ])('on evaluation: %s', (evaluated, state) => {
    expect(point('evaluation', collaboration(`evaluert: ${evaluated}`))?.state).toBe(state);
  });
});

describe('a review', () => {
  it('is not there for a case that is not about a cooperation that is running', () => {
    expect(review(caseOf(CASE, WITHIN))).toBeNull();
    expect(review(caseOf(replace(CASE, 'under-utredning', 'i-drift'), WITHIN))).toBeNull();
  });

  it('has the form of the alternative that is running', () => {
    const of = (more: string) => review(caseOf(CASE + more, WITHIN))?.form;
    expect(of(collaboration('alternativ: selskap'))).toBe('iks');
    expect(of(collaboration('siden: 2019'))).toBeNull();
  });

  it('takes the place of an outcome where nothing is scored, and asks nothing more of the case', () => {
    const zero = { navn: 'Samarbeidet', form: 'avtalesamarbeid' };
    const spec = { scores: {}, zero, status: 'i-drift', case: { risikoanalyse: undefined } };
    const method = { krav: { 'risikoanalyse-mangler': { ide: 'advarsel' } } };
    const { recommendation, review: found, requirements, findings } = assessCase({ ...spec, method });
    expect(recommendation).toMatchObject({ outcome: null, reasons: [], leaders: [] });
    expect(found).toMatchObject({ form: 'avtalesamarbeid', since: { state: 'unknown' } });
    expect([requirements, findings]).toEqual([[], []]);
    const study = assessCase({ ...spec, status: 'under-utredning', method });
    expect(study.recommendation.outcome).toBe('kan-ikke-vurderes');
    expect(study.findings.map(({ code }) => code)).toContain('risikoanalyse-mangler');
  });

  it('stands beside the ranking of a case that has scores', () => {
    const { recommendation, review: found } = assessCase({
      scores: { a: [2, 2], b: [1, 1] },
      status: 'i-drift',
      case: { samarbeidet: { alternativ: 'a', evaluert: 'aldri' } },
    });
    expect([recommendation.outcome, recommendation.leaders]).toEqual([null, ['a']]);
    expect(found).toMatchObject({ form: 'iks', points: { 3: { state: 'missing' } } });
  });

  it.each([
    ['since', { siden: '2025-10' }],
    ['evaluated', { evaluert: '2026' }],
  ])('rests on nothing that has not happened: %s', (_, samarbeidet) => {
    const { findings } = assessCase({ scores: { a: [1] }, status: 'i-drift', case: { samarbeidet } });
    expect(findings.map(({ code }) => code)).toEqual(['dato-uten-mening']);
  });
});

describe('a plan of steps', () => {
  const PLACES = { phases: [{ name: 'Fase 1', areas: [{ id: 'jus', name: 'Juridiske tjenester' }] }] };
  const STEPS =
    'trinn:\n  - { sak: jus, navn: Jus, status: utenfor }\n' +
    '  - { sak: lonn, navn: Lønn, status: vedtatt, vedtatt: { nord: 2025-06-01, sor: 2025-06-03 } }\n' +
    '  - { sak: innkjop, navn: Innkjøp, status: utredes, vedtatt: { sor: 2025-12-01 } }\n' +
    '  - { sak: ikt, navn: IKT, status: ide }\n';

  it('numbers what is to be taken in, and says what all have decided and what comes next', () => {
    const plan = stepPlan(caseOf(CASE + STEPS, WITHIN), PLACES);
    expect([plan?.decided, plan?.planned, plan?.next]).toEqual([1, 3, 2]);
    expect(plan?.steps.map(({ number, name }) => [number, name])).toEqual([
      [null, 'Jus'],
      [1, 'Lønn'],
      [2, 'Innkjøp'],
      [3, 'IKT'],
    ]);
    expect(plan?.steps[2]?.decisions).toEqual([
      { municipality: 'nord', date: null },
      { municipality: 'sor', date: '2025-12-01' },
    ]);
  });

  it('calls an area what the agreement does, or by its id', () => {
    const outside = (area: string) =>
      stepPlan(caseOf(`${CASE}trinn: [{ område: ${area}, navn: Jus, status: utenfor }]\n`, WITHIN), PLACES)
        ?.steps;
    expect(outside('jus')?.[0]).toMatchObject({ area: 'jus', areaName: 'Juridiske tjenester' });
    expect(outside('skatt')?.[0]).toMatchObject({ area: 'skatt', areaName: 'skatt' });
  });

  it('is not there for a case without steps, and has nothing next when all is decided', () => {
    expect(stepPlan(caseOf(CASE, WITHIN), PLACES)).toBeNull();
    const [, , decided = ''] = STEPS.split('\n');
    expect(stepPlan(caseOf(`${CASE}trinn:\n${decided}\n`, WITHIN), PLACES)?.next).toBeNull();
  });
});
