// The seven outcomes from whole files, and which comes first when several would fit.
import { describe, expect, it } from 'vitest';
import type { OutcomeId } from '../../src/assessment/assessment.js';
import {
  agreementText,
  assessCase,
  assessTexts,
  caseText,
  EXCLUDED,
  GAP,
  type Plain,
  range,
  type Score,
  type Spec,
} from './build.js';

type Rung = [when: string, spec: Spec, outcome: OutcomeId, reasons: string[]];

/** A warning on the case: one consequence says nothing. */
const WARNED: Plain = { krav: { 'konsekvens-ikke-vurdert': { ide: 'advarsel' } } };
const UNMET: Plain = { krav: { 'konsekvens-ikke-vurdert': { ide: 'feil' } } };
const SILENT_CONSEQUENCES: Plain = { konsekvenser: { økonomi: 'Ingen.', miljø: 'Ingen.' } };
const NO_ZERO: Plain = { 'kan-videreføres': 'nei' };
const missing: Score[] = [GAP, GAP];

/** Each rung mends what the one above it fell on, and keeps what is wrong further down. */
const LADDER: Rung[] = [
  [
    'there is only the zero alternative',
    { scores: {}, method: UNMET, case: SILENT_CONSEQUENCES },
    'kan-ikke-vurderes',
    ['no-alternatives'],
  ],
  [
    'nothing is scored',
    { scores: { a: missing }, alternatives: { a: EXCLUDED }, method: UNMET, case: SILENT_CONSEQUENCES },
    'kan-ikke-vurderes',
    ['no-scores'],
  ],
  [
    'every alternative is excluded',
    { scores: { a: [1, GAP] }, alternatives: { a: EXCLUDED }, method: UNMET, case: SILENT_CONSEQUENCES },
    'ingen-apen-form',
    ['all-excluded'],
  ],
  [
    'a requirement is unmet, gaps decide, and cooperation is uncertain',
    { scores: { a: [1, GAP], b: [1, -1] }, zero: NO_ZERO, method: UNMET, case: SILENT_CONSEQUENCES },
    'bor-utredes-videre',
    [
      'requirements-unmet',
      'gaps-decide-cooperation',
      'gaps-decide-leader',
      'cooperation-uncertain',
      'zero-cannot-continue',
    ],
  ],
  [
    'gaps decide',
    { scores: { a: [1, GAP], b: [1, -2] }, zero: NO_ZERO, method: WARNED, case: SILENT_CONSEQUENCES },
    'bor-utredes-videre',
    ['gaps-decide-cooperation', 'gaps-decide-leader', 'cooperation-uncertain', 'zero-cannot-continue'],
  ],
  [
    'cooperation is uncertain',
    { scores: { a: [1, -1], b: [1, -1] }, zero: NO_ZERO, method: WARNED, case: SILENT_CONSEQUENCES },
    'bor-utredes-videre',
    ['cooperation-uncertain', 'zero-cannot-continue'],
  ],
  [
    'cooperation is weak, but doing nothing is no answer',
    { scores: { a: [-1, -1], b: [-1, -1] }, zero: NO_ZERO, method: WARNED, case: SILENT_CONSEQUENCES },
    'bor-utredes-videre',
    ['zero-cannot-continue'],
  ],
  [
    'cooperation is weak',
    { scores: { a: [-1, -1], b: [-1, -1] }, method: WARNED, case: SILENT_CONSEQUENCES },
    'taler-ikke-for-samarbeid',
    ['cooperation-weak'],
  ],
  [
    'the first place is shared',
    { scores: { a: [2, 1], b: [1, 2] }, method: WARNED, case: SILENT_CONSEQUENCES },
    'samarbeid-form-uavklart',
    ['cooperation-clear', 'first-place-shared'],
  ],
  [
    'the leader is first in too few weightings',
    { scores: { a: [2, 1], b: [1, 1.9] }, method: WARNED, case: SILENT_CONSEQUENCES },
    'samarbeid-form-uavklart',
    ['cooperation-clear', 'form-uncertain'],
  ],
  [
    'warnings are left',
    { scores: { a: [2, 2], b: [1, 1] }, method: WARNED, case: SILENT_CONSEQUENCES },
    'taler-for-med-forbehold',
    ['cooperation-clear', 'form-clear', 'reservations'],
  ],
  ['nothing is left', { scores: { a: [2, 2], b: [1, 1] } }, 'taler-for', ['cooperation-clear', 'form-clear']],
];

describe('the first that fits', () => {
  it.each(LADDER)('when %s', (_, spec, outcome, reasons) => {
    const { recommendation } = assessCase(spec);
    expect(recommendation.outcome).toBe(outcome);
    expect(recommendation.reasons.map(({ id }) => id)).toEqual(reasons);
  });

  it('is that the file cannot be read, in whatever way', () => {
    const spec = LADDER[3]?.[1] as Spec;
    const whole = { case: caseText(spec), agreement: agreementText(spec) };
    for (const broken of [
      { ...whole, case: whole.case.replace('status: ', 'statuss: ') },
      { ...whole, case: whole.case.replace('poeng: 1', 'poeng: "kanskje"') },
      { ...whole, case: '' },
      { ...whole, case: whole.agreement },
      {
        ...whole,
        agreement: whole.agreement.replace('"samarbeid": 0.8', '').replace('samarbeid: 0.8', 'samarbeid: 8'),
      },
    ]) {
      const { recommendation, findings, case: facts } = assessTexts(broken);
      expect(facts).toBeNull();
      expect(findings.length).toBeGreaterThan(0);
      expect(recommendation).toEqual({
        outcome: 'kan-ikke-vurderes',
        reasons: [
          { id: 'unreadable', errors: findings.filter(({ code }) => code !== 'avtale-ubrukelig').length },
        ],
        leaders: [],
        counterargument: null,
        drivers: [],
      });
    }
  });
});

describe('the threshold', () => {
  it('is reached by exactly the share that was drawn', () => {
    const scores = { a: [3, -1], b: [range(-4, 4), -1] };
    const share = assessCase({ scores }).robustness?.cooperation.share ?? 0;
    expect(share).toBeGreaterThan(0.6);
    expect(share).toBeLessThan(1);
    const at = (samarbeid: number) =>
      assessCase({ scores, thresholds: { samarbeid, form: 0.5 } }).recommendation.outcome;
    expect(at(share)).not.toBe('bor-utredes-videre');
    expect(at(share + 0.0001)).toBe('bor-utredes-videre');
  });

  it('for the form likewise', () => {
    const scores = { a: [3, 1], b: [1, 2] };
    const share = assessCase({ scores }).robustness?.form.share ?? 0;
    expect(share).toBeCloseTo(2 / 3, 1);
    const at = (form: number) =>
      assessCase({ scores, thresholds: { samarbeid: 0.8, form } }).recommendation.outcome;
    expect(at(share)).toBe('taler-for');
    expect(at(share + 0.0001)).toBe('samarbeid-form-uavklart');
  });
});

describe('a decided case', () => {
  it.each(['vedtatt', 'ikke-vedtatt', 'i-drift', 'avsluttet', 'trukket'])(
    'of status %s is ranked as a review',
    (status) => {
      const { recommendation, alternatives } = assessCase({ scores: { a: [2, 2], b: [1, 1] }, status });
      expect(recommendation).toMatchObject({ outcome: null, reasons: [], leaders: ['a'] });
      expect(alternatives.map(({ id, rank }) => [id, rank])).toEqual([
        ['a', 1],
        ['b', 2],
        ['nullalternativ', 3],
      ]);
    },
  );
});
