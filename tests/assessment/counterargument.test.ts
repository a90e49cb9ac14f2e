import { describe, expect, it } from 'vitest';
import type { Counterargument } from '../../src/assessment/assessment.js';
import { assessCase, type Plain, type Score, type Spec } from './build.js';

const scored = (poeng: number, begrunnelse: string): Plain => ({ poeng, begrunnelse });
/** For nord, sor; each with its own reason. */
const apart = (nord: number, sor: number): Plain => ({
  'per-kommune': { nord: scored(nord, 'Fordi nord.'), sor: scored(sor, 'Fordi sør.') },
});

interface Analysis {
  red?: boolean;
  disadvantages?: string[];
  advantages?: string[];
}

function analysis({ red = false, disadvantages = [], advantages = [] }: Analysis): Plain {
  const about = (texts: string[]) => texts.map((tekst) => ({ alternativ: 'a', tekst }));
  const [sannsynlighet, konsekvens] = red ? ['høy', 'stor'] : ['lav', 'liten'];
  const event = {
    hva: 'Alt stanser.',
    alternativer: ['a'],
    sannsynlighet,
    konsekvens,
    tiltak: 'Øve.',
    ansvarlig: 'Sjef',
  };
  return {
    risikoanalyse: {
      utført: '2025-06-10',
      fordeler: about(advantages),
      ulemper: about(disadvantages),
      hendelser: { stans: event },
    },
  };
}

const ALL: Analysis = { red: true, disadvantages: ['Lang vei.', 'Dyrt.'], advantages: ['Billig.', 'Trygt.'] };
const b: Score[] = [0, 0, 4];

/** Each rung takes away what the one above it was about; a leads throughout. */
const AGAINST: [string, Score[], Analysis, Spec['scores'], Counterargument | null][] = [
  [
    'that it is worse than the zero alternative',
    [apart(-4, 4), scored(-4, 'Svakere.'), 3],
    ALL,
    { b: [-4, -4, 0] },
    { id: 'worse-than-zero', value: -1 / 3 },
  ],
  [
    'a municipality that is worse off',
    [apart(-4, 4), scored(-1, 'Svakere.'), 3],
    ALL,
    { b: [-4, -4, 4] },
    { id: 'municipality-loses', municipality: 'nord', value: -2 / 3 },
  ],
  [
    'no municipality that is as well off as before',
    [apart(-3, 3), 0, 3],
    ALL,
    { b: [-4, -4, 4] },
    { id: 'criterion-against', criterion: 'k1', municipality: 'nord', score: -3, reason: 'Fordi nord.' },
  ],
  [
    'the criterion that weighs most against',
    [apart(-1, 4), scored(-1, 'Svakere.'), 3],
    ALL,
    { b: [-4, -4, 4] },
    { id: 'criterion-against', criterion: 'k2', municipality: null, score: -1, reason: 'Svakere.' },
  ],
  [
    'the lowest score for one municipality, with its own reason',
    [apart(4, -1), apart(-2, 4), 3],
    ALL,
    { b: [-4, -4, 4] },
    { id: 'criterion-against', criterion: 'k2', municipality: 'nord', score: -2, reason: 'Fordi nord.' },
  ],
  [
    'a red risk: nothing is below 0',
    [apart(0, 4), 0, 3],
    ALL,
    { b },
    { id: 'red-risk', event: 'Alt stanser.', measured: true },
  ],
  ['a disadvantage', [2, 2, 3], { ...ALL, red: false }, { b }, { id: 'disadvantage', text: 'Lang vei.' }],
  [
    'a criterion on which another is better',
    [2, 2, 3],
    {},
    { b },
    { id: 'rival-better', criterion: 'k3', rival: 'b', difference: 1 },
  ],
  ['nothing', [2, 2, 4], {}, { b }, null],
];

const FOR: [string, Score[], Analysis, Counterargument | null][] = [
  [
    'the criterion that speaks most for it',
    [scored(1, 'Litt billigere.'), -4, -4],
    ALL,
    { id: 'criterion-for', criterion: 'k1', score: 1, reason: 'Litt billigere.' },
  ],
  ['an advantage', [0, -4, -4], ALL, { id: 'advantage', text: 'Billig.' }],
  ['nothing', [0, -4, -4], {}, null],
];

describe('the strongest counter-argument', () => {
  it.each(AGAINST)('against the leader is %s', (_, a, given, others, expected) => {
    const { recommendation } = assessCase({ scores: { a, ...others }, case: analysis(given) });
    expect(recommendation.leaders).toEqual(['a']);
    expect(recommendation.counterargument).toEqual(
      expected && 'value' in expected ? { ...expected, value: expect.closeTo(expected.value, 12) } : expected,
    );
  });

  it.each(FOR)('when the case does not speak for cooperation is %s', (_, a, given, expected) => {
    const { recommendation } = assessCase({ scores: { a }, case: analysis(given) });
    expect(recommendation.outcome).toBe('taler-ikke-for-samarbeid');
    expect(recommendation.counterargument).toEqual(expected);
  });

  it('is left out for a decided case: there is no outcome to speak against', () => {
    const { recommendation } = assessCase({ scores: { a: [-1, 3] }, status: 'vedtatt' });
    expect(recommendation.counterargument).toBeNull();
  });

  it('weighs criteria: a small loss on a heavy one comes before a great loss on a light one', () => {
    const scores = { a: [-1, -2, 4] };
    const named = (k1: number) =>
      assessCase({ scores, weights: { k1, k3: 9 } }).recommendation.counterargument;
    expect(named(1)).toMatchObject({ criterion: 'k2', score: -2 });
    expect(named(3)).toMatchObject({ criterion: 'k1', score: -1 });
  });

  it('weighs them when another is better, too', () => {
    const scores = { a: [2, 2, 4], b: [3, 4, 0] };
    const named = (k1: number) =>
      assessCase({ scores, weights: { k1, k3: 9 }, case: analysis({}) }).recommendation.counterargument;
    expect(named(1)).toMatchObject({ id: 'rival-better', criterion: 'k2', difference: 2 });
    expect(named(3)).toMatchObject({ id: 'rival-better', criterion: 'k1', difference: 1 });
  });

  it('leaves out red risks of other alternatives, and those that a measure has taken down', () => {
    const event = (more: Plain) => ({
      hva: 'Stans.',
      sannsynlighet: 'høy',
      konsekvens: 'stor',
      tiltak: 'Øve.',
      ansvarlig: 'Sjef',
      ...more,
    });
    const named = (more: Plain) => {
      const { risikoanalyse, ...rest } = analysis({});
      const hendelser = { stans: event(more) };
      return assessCase({
        scores: { a: [2, 2], b: [1, 1] },
        case: { ...rest, risikoanalyse: { ...(risikoanalyse as Plain), hendelser } },
      }).recommendation.counterargument;
    };
    expect(named({})).toEqual({ id: 'red-risk', event: 'Stans.', measured: true });
    expect(named({ alternativer: ['b'] })).toBeNull();
    expect(named({ 'etter-tiltak': { sannsynlighet: 'lav', konsekvens: 'stor' } })).toBeNull();
  });
});
