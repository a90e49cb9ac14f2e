// The outcome from its ingredients, each at its limit; outcomes.test.ts goes the whole way from files.
import { describe, expect, it } from 'vitest';
import type { DecisionMatrix, MatrixScore } from '../../src/assessment/decision-matrix.js';
import { decideOutcome, type OutcomeInput } from '../../src/assessment/outcome.js';
import { rankAlternatives } from '../../src/assessment/rank.js';
import { CLOSED_STATUSES } from '../../src/case/case.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';

/** One municipality, criteria of equal weight, alternatives a, b, c …; null is a gap. */
function matrixOf(scores: (number | null)[][]): DecisionMatrix {
  const toScore = (score: number | null): MatrixScore =>
    score === null
      ? { point: 0, low: -4, high: 4, gap: true }
      : { point: score, low: score, high: score, gap: false };
  const criteria = (scores[0] ?? []).map((_, index) => `k${index + 1}`);
  return {
    alternatives: scores.map((_, index) => 'abc'.charAt(index)),
    criteria,
    municipalities: ['nord'],
    weights: criteria.map(() => 1),
    municipalityShares: [1],
    cells: scores.map((row) => row.map((score) => ({ common: true, scores: [toScore(score)] }))),
  };
}

type Given = Partial<Omit<OutcomeInput, 'matrix' | 'ranking'>> & { scores?: (number | null)[][] };

function decide({ scores = [[3], [1]], ...given }: Given) {
  const matrix = matrixOf(scores);
  return decideOutcome({
    status: 'under-utredning',
    thresholds: { cooperation: 0.8, form: 0.6 },
    findings: [],
    cooperation: 1,
    form: 1,
    firstShares: matrix.alternatives.map(() => 0),
    zeroCanContinue: true,
    matrix,
    ranking: rankAlternatives(matrix, matrix.weights, true),
    ...given,
  });
}

function finding(over: Partial<Diagnostic>): Diagnostic {
  return {
    code: 'begrunnelse-mangler',
    severity: 'advarsel',
    alternative: null,
    answered: null,
    ...over,
  } as Diagnostic;
}

describe('the share of weightings in which cooperation is better', () => {
  it.each([
    [1, 'taler-for', 'cooperation-clear'],
    [0.8, 'taler-for', 'cooperation-clear'],
    [0.7999, 'bor-utredes-videre', 'cooperation-uncertain'],
    [0.5, 'bor-utredes-videre', 'cooperation-uncertain'],
    [0.2001, 'bor-utredes-videre', 'cooperation-uncertain'],
    [0.2, 'taler-ikke-for-samarbeid', 'cooperation-weak'],
    [1 - 0.8, 'taler-ikke-for-samarbeid', 'cooperation-weak'],
    [0, 'taler-ikke-for-samarbeid', 'cooperation-weak'],
  ])('of %d gives %s', (cooperation, outcome, reason) => {
    const decided = decide({ cooperation });
    expect(decided.outcome).toBe(outcome);
    expect(decided.reasons[0]).toEqual({ id: reason, share: cooperation });
  });

  it('is held against the threshold of the agreement', () => {
    const thresholds = { cooperation: 0.9, form: 0.5 };
    expect(decide({ cooperation: 0.9, thresholds }).outcome).toBe('taler-for');
    expect(decide({ cooperation: 0.89, thresholds }).outcome).toBe('bor-utredes-videre');
    expect(decide({ cooperation: 0.1, thresholds }).outcome).toBe('taler-ikke-for-samarbeid');
  });

  it.each([
    [0.8, 'taler-for', []],
    [0.7999, 'bor-utredes-videre', ['cooperation-uncertain', 'zero-cannot-continue']],
    [0.2, 'bor-utredes-videre', ['zero-cannot-continue']],
    [0, 'bor-utredes-videre', ['zero-cannot-continue']],
  ])('of %d gives %s when the zero alternative cannot continue', (cooperation, outcome, reasons) => {
    const decided = decide({ cooperation, zeroCanContinue: false });
    expect(decided.outcome).toBe(outcome);
    if (outcome !== 'taler-for') expect(decided.reasons.map(({ id }) => id)).toEqual(reasons);
  });
});

describe('a leader that is no better than 0 at the weights of the agreement', () => {
  it.each([
    ['below 0', [[-1, 0.5]], -0.25],
    ['at 0', [[-1, 1]], 0],
  ])('is told beside a clear share: %s', (_, scores, value) => {
    expect(decide({ scores }).reasons).toContainEqual({ id: 'zero-leads', value });
    expect(decide({ scores: [[1, 0]] }).reasons.map(({ id }) => id)).not.toContain('zero-leads');
  });
});

describe('the form', () => {
  it.each([
    [0.6, 'taler-for', 'form-clear'],
    [0.5999, 'samarbeid-form-uavklart', 'form-uncertain'],
  ])('first in %d of the weightings gives %s', (form, outcome, id) => {
    expect(decide({ form })).toEqual({
      outcome,
      reasons: [
        { id: 'cooperation-clear', share: 1 },
        id === 'form-uncertain' ? { id, share: form, oftener: null } : { id, share: form },
      ],
    });
  });

  it('is not settled when the first place is shared, however large the share', () => {
    expect(decide({ scores: [[2], [2], [1]], form: 1 })).toEqual({
      outcome: 'samarbeid-form-uavklart',
      reasons: [
        { id: 'cooperation-clear', share: 1 },
        { id: 'first-place-shared', leaders: ['a', 'b'] },
      ],
    });
  });
});

describe('warnings', () => {
  it.each<[string, Partial<Diagnostic>, boolean]>([
    ['on the case', {}, true],
    ['on the leader', { alternative: 'a' }, true],
    ['on another alternative', { alternative: 'b' }, false],
    ['that are answered', { answered: { by: '', date: '', text: '', section: null, source: null } }, false],
    ['that are only remarks', { severity: 'merknad' }, false],
  ])('%s: reservation is %s', (_, over, reserved) => {
    const { outcome, reasons } = decide({ findings: [finding(over), finding(over)] });
    expect(outcome).toBe(reserved ? 'taler-for-med-forbehold' : 'taler-for');
    const named = reasons.filter(({ id }) => id === 'reservations');
    expect(named).toEqual(reserved ? [{ id: 'reservations', rules: ['begrunnelse-mangler'] }] : []);
  });
});

describe('gaps', () => {
  const cell = (alternative: string, criterion = 'k1') => ({ criterion, alternative, municipality: null });

  it.each<[string, (number | null)[][], object[]]>([
    ['the leader can fall to 0', [[null, 4]], [{ id: 'gaps-decide-cooperation', cells: [cell('a')] }]],
    ['the leader stays above 0 at worst', [[null, 4, 1]], []],
    [
      'a leader below 0 can rise above it',
      [[null, -1]],
      [{ id: 'gaps-decide-cooperation', cells: [cell('a')] }],
    ],
    ['a leader below 0 can rise to 0 at best', [[null, -4]], []],
    [
      'another can draw level',
      [
        [3, 3, 3],
        [4, 1, null],
      ],
      [{ id: 'gaps-decide-leader', cells: [cell('b', 'k3')] }],
    ],
    [
      'another stays behind at best',
      [
        [3, 3, 3],
        [4, 0, null],
      ],
      [],
    ],
    [
      'the leader can fall level with one without gaps',
      [
        [null, 4, 4],
        [2, 1, 1],
      ],
      [{ id: 'gaps-decide-leader', cells: [cell('a')] }],
    ],
    [
      'both matter, and a third that cannot is not named',
      [
        [null, 4, 1],
        [null, 1, 3],
        [null, -4, -4],
      ],
      [{ id: 'gaps-decide-leader', cells: [cell('a'), cell('b')] }],
    ],
  ])('%s', (_, scores, expected) => {
    const { outcome, reasons } = decide({ scores });
    const named = reasons.filter(({ id }) => id.startsWith('gaps'));
    expect(named).toEqual(expected);
    expect(outcome === 'bor-utredes-videre').toBe(expected.length > 0);
  });

  it('in a criterion that weighs nothing settle nothing, and are not named', () => {
    const matrix = matrixOf([
      [null, null, 1],
      [1, 1, 1],
    ]);
    const ranking = rankAlternatives(matrix, [0, 1, 1], true);
    expect(decide({ ...{ matrix, ranking } } as Given).reasons).toContainEqual({
      id: 'gaps-decide-leader',
      cells: [cell('a', 'k2')],
    });
  });
});

describe('every reason to study the case further', () => {
  it('is told, in order', () => {
    const { outcome, reasons } = decide({
      scores: [
        [null, 1],
        [null, 0],
      ],
      cooperation: 0.5,
      zeroCanContinue: false,
      findings: [finding({ severity: 'feil' }), finding({ severity: 'feil', alternative: 'b' })],
    });
    expect(outcome).toBe('bor-utredes-videre');
    expect(reasons).toEqual([
      { id: 'requirements-unmet', rules: ['begrunnelse-mangler'] },
      { id: 'gaps-decide-cooperation', cells: [{ criterion: 'k1', alternative: 'a', municipality: null }] },
      {
        id: 'gaps-decide-leader',
        cells: ['a', 'b'].map((alternative) => ({ criterion: 'k1', alternative, municipality: null })),
      },
      { id: 'cooperation-uncertain', share: 0.5 },
      { id: 'zero-cannot-continue', share: 0.5 },
    ]);
  });
});

describe('the status', () => {
  it.each(CLOSED_STATUSES)('%s has no outcome, whatever is wrong', (status) => {
    expect(decide({ status, findings: [finding({ severity: 'feil' })] })).toEqual({
      outcome: null,
      reasons: [],
    });
  });

  it.each(['ide', 'under-utredning', 'pa-horing', 'til-behandling', 'utsatt'] as const)(
    '%s has one',
    (status) => {
      expect(decide({ status }).outcome).toBe('taler-for');
    },
  );
});

describe('an alternative that comes first more often than the leader', () => {
  const uncertain = (firstShares: number[]) =>
    decide({ form: 0.3, firstShares }).reasons.find(({ id }) => id === 'form-uncertain');

  it('is named with its share', () => {
    expect(uncertain([0.3, 0.7])).toEqual({
      id: 'form-uncertain',
      share: 0.3,
      oftener: { alternative: 'b', share: 0.7 },
    });
  });

  it('is not there when the shares round to the same hundredth', () => {
    expect(uncertain([0.3, 0.304])).toMatchObject({ oftener: null });
  });
});
