// Same input, same bytes; the order of things in a file means nothing; and no text at all makes assess() throw.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assessment, OUTCOMES } from '../../src/assessment/assessment.js';
import { portfolioOf } from '../../src/assessment/portfolio.js';
import { CLOSED_STATUSES } from '../../src/case/case.js';
import { nb } from '../../src/messages/nb.js';
import { tell } from '../../src/messages/tell.js';
import { presentAssessments } from '../../src/presenters/json.js';
import {
  agreementText,
  assessCase,
  assessTexts,
  caseText,
  EXCLUDED,
  each,
  GAP,
  range,
  type Score,
  type Spec,
} from './build.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const KITCHEN = { case: read('cases/kjokken.yaml'), agreement: read('criteria/sarpsborg-fredrikstad.yaml') };
const SPEC: Spec = {
  scores: {
    a: [3, range(-1, 2), each({ nord: 2, sor: 1 }), 1],
    b: [1, GAP, each({ nord: null, sor: -1 }), 2],
    c: [2, 0, range(0, 3), each({ nord: 4, sor: -4 })],
    d: [4, 4, 4, 4],
  },
  weights: { k2: 3 },
  alternatives: { d: EXCLUDED },
};

describe('the same input', () => {
  it.each([
    ['the bundled case', () => assessTexts(KITCHEN)],
    ['a case with gaps, ranges and an exclusion', () => assessCase(SPEC)],
    [
      'a case that cannot be read',
      () => assessTexts({ ...KITCHEN, case: KITCHEN.case.replace('id:', 'idd:') }),
    ],
  ])('gives the same bytes: %s', (_, run) => {
    expect(JSON.stringify(run())).toBe(JSON.stringify(run()));
  });

  it('gives the same whatever the clock says, since the day is that of the case', () => {
    expect(assessTexts(KITCHEN).provenance.date).toBe('2025-09-15');
    expect(assessTexts(KITCHEN, { date: '2030-01-01' }).provenance.date).toBe('2030-01-01');
  });
});

/** What the order in a file must not change, by id. The shares are drawn, and may differ by the error of the drawing. */
function byId({ alternatives, criteria, recommendation }: Assessment) {
  const values = alternatives.map(({ id, value, rank, gapRange, municipalities, standing }) => {
    const round = (number: number | null) => (number === null ? null : Number(number.toFixed(9)));
    return [
      id,
      standing,
      rank,
      round(value),
      gapRange?.map(round),
      municipalities.map((one) => round(one.value)),
    ];
  });
  const weights = criteria.map(({ id, weight }) => [id, weight]);
  return [
    values,
    weights,
    recommendation.drivers.map(({ criterion }) => [criterion]),
    [[recommendation.outcome]],
  ].map((rows) => [...rows].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}

const shares = ({ alternatives }: Assessment) =>
  Object.fromEntries(alternatives.map((one) => [one.id, one.firstShare]));

describe('the order in the file', () => {
  const entries = Object.entries(SPEC.scores);
  const before = assessCase(SPEC);

  it('of the alternatives changes no value, rank or outcome', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        const after = assessCase({ ...SPEC, scores: Object.fromEntries(shuffled) });
        expect(byId(after)).toEqual(byId(before));
        expect(shares(after)).toEqual(shares(before));
      }),
      { numRuns: 10 },
    );
  });

  it('of the alternatives changes no share either, when nothing is uncertain', () => {
    const scores = { a: [3, 0, 1], b: [1, 2, 2], c: [0, 3, 1] };
    const turned = Object.fromEntries(Object.entries(scores).reverse());
    expect(shares(assessCase({ scores: turned }))).toEqual(shares(assessCase({ scores })));
  });

  it('of the criteria changes no value, rank or outcome', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
        const scores = entries.map(([id, row]) => [id, order.map((k) => row[k] as Score)] as const);
        const criteria = order.map((k) => `k${k + 1}`);
        expect(byId(assessCase({ ...SPEC, criteria, scores: Object.fromEntries(scores) }))).toEqual(
          byId(before),
        );
      }),
      { numRuns: 10 },
    );
  });
});

/** What people and machines leave after a colon. */
const HOSTILE =
  '|-|~|null|ja|true|0|-0|4|-4|99|1e400|.nan|-.inf|1,5|1.250|++|[]|[1, 2]|[4, -4]|"\\u202e"|__proto__|toString|nullalternativ|a|nord|k1|vedtatt|til-behandling|ko|ipr|2025-02-30|1900|&x|*x|!!binary x|{}|{ poeng: 1 }|{ ikke-vurdert: x }|[{}]'.split(
    '|',
  );

/** One change of a text: a line taken out or repeated, or what stands after its colon replaced. */
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  kind: fc.constantFrom('delete', 'repeat', 'replace'),
  value: fc.constantFrom(...HOSTILE),
});

function mutate(text: string, { at, kind, value }: { at: number; kind: string; value: string }): string {
  const lines = text.split('\n');
  const index = Math.floor(at * lines.length);
  const line = lines[index] ?? '';
  const replaced = /^\s*(- )?[^:]*:/.test(line)
    ? line.replace(/:.*$/, `: ${value}`)
    : line.replace(/\S.*$/, value);
  lines.splice(index, 1, ...(kind === 'delete' ? [] : kind === 'repeat' ? [line, line] : [replaced]));
  return lines.join('\n');
}

function expectWhole(result: Assessment): void {
  expect(presentAssessments([result], portfolioOf([result]), nb)).not.toMatch(/: undefined|NaN/);
  const { outcome } = result.recommendation;
  if (outcome === null) expect(CLOSED_STATUSES).toContain(result.case?.status);
  else expect(OUTCOMES).toContain(outcome);
  if (result.case === null) expect(result.findings.map(({ severity }) => severity)).toContain('feil');
  for (const finding of result.findings) {
    const { what, fix } = tell(finding, nb);
    expect([what, fix].join(' ')).not.toMatch(/undefined|\bNaN\b|\[object/);
    expect(finding.location.start.line).toBeGreaterThan(0);
  }
  for (const { value, rank } of result.alternatives) {
    expect(value === null || Number.isFinite(value)).toBe(true);
    expect(rank === null || Number.isInteger(rank)).toBe(true);
  }
}

/** The text once for each line, with that value in place of the line's own and of all that belongs to it. */
function withEach(text: string, value: string): string[] {
  return text.split('\n').map((line, index, lines) => {
    const depth = line.search(/\S/);
    const end = lines.findIndex((next, at) => at > index && next.search(/\S/) <= depth);
    return [...lines.slice(0, index), line.replace(/:.*$/, `: ${value}`), ...lines.slice(end)].join('\n');
  });
}

describe('a text that somebody has damaged', () => {
  const small = { case: caseText(SPEC), agreement: agreementText(SPEC) };

  it.each([
    ['a small case', small, 250],
    ['the bundled case', KITCHEN, 60],
  ])('is %s: it never makes assess() throw, and always has an outcome', (_, texts, numRuns) => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        expectWhole(assessTexts({ ...texts, case: mutations.reduce(mutate, texts.case) }));
      }),
      { numRuns },
    );
  });

  it.each(['{}', '{ ja: nei }', '[{}]'])('has %s where a word belongs: that is a fault', (value) => {
    for (const text of withEach(small.case, value)) expectWhole(assessTexts({ ...small, case: text }));
    for (const text of withEach(small.agreement, value))
      expectWhole(assessTexts({ ...small, agreement: text }));
  });

  it('is the agreement: likewise', () => {
    fc.assert(
      fc.property(mutation, (one) => {
        expectWhole(assessTexts({ ...small, agreement: mutate(small.agreement, one) }));
      }),
      { numRuns: 150 },
    );
  });
});
