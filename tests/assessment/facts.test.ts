// What is read straight off the case and the agreement and shown beside the ranking: names, money, jobs, risk, basis.
import { describe, expect, it } from 'vitest';
import { agreementText, assessCase, assessTexts, caseText, lineOf, type Plain, type Spec } from './build.js';

const scores = { a: [2, 2], b: [1, 1] };

describe('a case', () => {
  const phased = (more: Plain) => {
    const spec: Spec = { scores, case: more };
    const agreement = agreementText(spec).replace(
      '  organer:',
      '  faser: [{ navn: Fase 1, områder: [mat] }, { navn: Fase 2, områder: [brann, lonn] }]\n  organer:',
    );
    return assessTexts({ case: caseText(spec), agreement }).case;
  };

  it('has the names of its municipalities, in its own order', () => {
    expect(phased({ kommuner: ['sor', 'nord'] })?.municipalities).toEqual([
      { id: 'sor', name: 'Sør' },
      { id: 'nord', name: 'Nord' },
    ]);
  });

  it.each([
    ['mat', 'Fase 1'],
    ['lonn', 'Fase 2'],
    ['vann', null],
  ])('of the area %s belongs to %s', (område, phase) => {
    expect(phased({ område })).toMatchObject({ area: område, phase });
  });

  it('without an area belongs to no phase', () => {
    expect(phased({})).toMatchObject({ area: null, phase: null });
  });
});

describe('money', () => {
  const entry = (more: Plain): Plain => ({ alternativ: 'a', type: 'drift', hva: 'Noe', ...more });
  const virkninger = [
    entry({ kommune: 'nord', fra: 2027, til: 2030, innsparing: '1 mill' }),
    entry({ kommune: 'nord', år: 2028, utgift: '500 000' }),
    entry({ nøkkel: 'likt', fra: 2026, til: 2027, utgift: '2 mill' }),
    entry({ kommune: 'sor', type: 'investering', år: 2026, utgift: '9 mill' }),
    entry({ alternativ: 'b', kommune: 'sor', år: 2031, innsparing: 7 }),
  ];
  const assessed = (economy: Plain) => assessCase({ scores, case: { økonomi: { virkninger, ...economy } } });

  it('is summed over its years, by kind and municipality, and what a key shares out is kept apart', () => {
    const result = assessed({});
    expect(lineOf(result, 'a').money).toEqual([
      {
        kind: 'investering',
        municipalities: [
          { id: 'nord', kroner: null },
          { id: 'sor', kroner: -9_000_000 },
        ],
        shared: null,
        total: -9_000_000,
      },
      {
        kind: 'drift',
        municipalities: [
          { id: 'nord', kroner: 3_500_000 },
          { id: 'sor', kroner: null },
        ],
        shared: -4_000_000,
        total: -500_000,
      },
    ]);
    expect(lineOf(result, 'b').money).toMatchObject([{ kind: 'drift', total: 7 }]);
    expect(lineOf(result, 'nullalternativ').money).toEqual([]);
  });

  it.each<[string, Plain, object | null]>([
    [
      'is that of the analysis',
      { prisnivå: 2025, start: 2026, analyseperiode: 15 },
      { priceYear: 2025, from: 2026, to: 2040 },
    ],
    [
      'begins with the analysis and ends with the last amount',
      { start: 2025 },
      { priceYear: null, from: 2025, to: 2031 },
    ],
    [
      'takes in the amounts that run beyond the analysis',
      { start: 2027, analyseperiode: 2 },
      { priceYear: null, from: 2026, to: 2031 },
    ],
    ['is that of the amounts', { analyseperiode: 15 }, { priceYear: null, from: 2026, to: 2031 }],
    ['is not there without amounts', { start: 2026, analyseperiode: 15, virkninger: [] }, null],
  ])('has a period that %s', (_, economy, expected) => {
    expect(assessed(economy).moneyPeriod).toEqual(expected);
  });
});

describe('an alternative', () => {
  it('has its host, place, jobs and arguments', () => {
    const vert: Plain = {
      form: 'vk-adm',
      vertskommune: 'nord',
      lokalisering: 'Torget',
      årsverk: { nord: { fra: 14, til: '20,5' } },
    };
    const result = assessCase({ scores, alternatives: { a: vert } });
    expect(lineOf(result, 'a')).toMatchObject({
      name: 'Navn a',
      form: 'vk-adm',
      host: 'nord',
      location: 'Torget',
      positions: [{ municipality: 'nord', from: 14, to: 20.5 }],
      advantages: ['Om a.'],
      disadvantages: ['Om a.'],
    });
    expect(lineOf(result, 'b')).toMatchObject({ host: null, location: null, positions: [] });
  });
});

describe('a risk', () => {
  it.each<[string, Plain, object]>([
    [
      'has its classes from the matrix',
      { 'etter-tiltak': { sannsynlighet: 'lav', konsekvens: 'stor' } },
      { before: 'rød', after: 'gul' },
    ],
    [
      'is not assessed afterwards',
      {},
      { before: 'rød', after: null, measure: null, owner: null, knowledge: null },
    ],
    [
      'concerns some',
      { alternativer: ['a'], kommuner: ['sor'] },
      { alternatives: ['a'], municipalities: ['sor'] },
    ],
    ['concerns all', {}, { alternatives: [], municipalities: [] }],
    [
      'has a measure',
      { tiltak: 'Øve.', ansvarlig: 'Sjef', kunnskap: 'svak' },
      { measure: 'Øve.', owner: 'Sjef', knowledge: 'svak' },
    ],
  ])('%s', (_, more, expected) => {
    const event = { hva: 'Stans.', sannsynlighet: 'høy', konsekvens: 'stor', ...more };
    const { risks } = assessCase({ scores, case: { risikoanalyse: { hendelser: { stans: event } } } });
    expect(risks).toHaveLength(1);
    expect(risks[0]).toMatchObject({ id: 'stans', what: 'Stans.', ...expected });
  });

  it('has no class where the agreement has no matrix', () => {
    const { risks } = assessCase({ scores, method: { risikomatrise: undefined } });
    expect(risks).toMatchObject([{ id: 'stans', before: null, after: null }]);
  });
});

describe('the basis', () => {
  it('counts what is asked for, given, reasoned and sourced, the zero alternative left out', () => {
    const sourced = { poeng: 1, begrunnelse: 'Fordi.', kilder: ['regnskap'] };
    const { basis } = assessCase({
      scores: { a: [sourced, { poeng: 1 }, null], b: [sourced, 1, 1] },
      case: { kilder: { regnskap: { tittel: 'Regnskap' } } },
    });
    expect(basis).toEqual({ asked: 6, given: 5, reasoned: 4, sourced: 2 });
  });
});
