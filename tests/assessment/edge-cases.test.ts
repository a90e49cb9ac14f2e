// Cases at the edges, each of which once went wrong.
import { describe, expect, it } from 'vitest';
import { portfolioOf } from '../../src/assessment/portfolio.js';
import { nb } from '../../src/messages/nb.js';
import { presentAssessments } from '../../src/presenters/json.js';
import { agreementText, assessCase, assessTexts, caseText, EXCLUDED, each, GAP, type Spec } from './build.js';

const SPEC: Spec = { scores: { a: [3, 1], b: [1, each({ nord: 2, sor: 1 })] } };

describe('numbers that cannot be weighed are faults of their file, and do not throw', () => {
  it('municipalities that the agreement does not have, weighed by population', () => {
    const spec: Spec = {
      ...SPEC,
      case: { kommuner: ['vest', 'aust'] },
      method: { kommunevekt: 'innbyggere' },
    };
    expect(assessCase(spec).recommendation.outcome).toBe('bor-utredes-videre');
  });
});

describe('a decided case has no outcome', () => {
  it.each<[string, Spec]>([
    ['when every alternative is excluded', { scores: { a: [1] }, alternatives: { a: EXCLUDED } }],
    ['when nothing is scored', { scores: { a: [GAP] } }],
    ['when there is only the zero alternative', { scores: {} }],
  ])('%s', (_, spec) => {
    expect(assessCase({ ...spec, status: 'vedtatt' }).recommendation.outcome).toBeNull();
  });
});

it('names no excluded alternative as the better rival', () => {
  const spec: Spec = {
    scores: { a: [1, 1], b: [4, 4] },
    alternatives: { b: EXCLUDED },
    case: { risikoanalyse: { utført: '2025-06-10' } },
  };
  expect(assessCase(spec).recommendation.counterargument).toBeNull();
});

describe('a text that is hardly meant (a # that swallows half a sentence) is a warning like others', () => {
  const doubtful = (spec: Spec) => caseText(spec).replace('tittel: "Prøvesak"', 'tittel: Prøve #sak og mer');

  it('and can be told as a reservation', () => {
    const result = assessTexts({ case: doubtful(SPEC), agreement: agreementText(SPEC) });
    expect(result.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['nummertegn', 'advarsel'],
    ]);
    expect(presentAssessments([result], portfolioOf([result]), nb)).toContain('"reservations"');
  });

  it('and not counted among the errors of a file that cannot be read', () => {
    const text = doubtful(SPEC).replace('form: "iks"', 'form: "ikz"');
    const { recommendation } = assessTexts({ case: text, agreement: agreementText(SPEC) });
    expect(recommendation.reasons).toEqual([{ id: 'unreadable', errors: 1 }]);
  });
});

describe('a criterion that is misspelt', () => {
  const row = '  k22:\n    a: 1\n  k2:\n';
  const told = (spec: Spec) => {
    const text = caseText(spec).replace('  k2:\n', row);
    return assessTexts({ case: text, agreement: agreementText(spec) }).findings.map(({ code }) => code);
  };

  it('is told once: what does not exist needs no reason', () => {
    expect(told(SPEC)).toEqual(['ukjent-henvisning']);
  });

  it('does not hide what is missing under the right name', () => {
    expect(told({ scores: { a: [3, 1], b: [1, null] } })).toContain('kriterium-ikke-vurdert');
  });
});
