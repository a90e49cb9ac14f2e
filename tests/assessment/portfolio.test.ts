// Cases seen together: what is next for each, what they add up to, and which of them are asked for.
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment/assessment.js';
import { type CaseFilter, filterCases, phasesNamed } from '../../src/assessment/case-filter.js';
import { portfolioOf } from '../../src/assessment/portfolio.js';
import {
  agreementText,
  assessCase,
  assessTexts,
  caseText,
  EXCLUDED,
  type Plain,
  type Spec,
} from './build.js';

const SPEC: Spec = { scores: { a: [2], b: [1] } };
const AGREED = 'organer: ["bystyre"]';
const BODIES = 'organer: ["rad", "utvalg", "formannskap", "bystyre"]';
const PHASES = 'faser: [{"navn":"Bølge 1","områder":["brann"]},{"navn":"Bølge 2","områder":["it"]}]';

/** A case that is judged on 15 September 2025, by an agreement with four bodies and two phases. */
function assessed(more: Plain = {}, spec: Partial<Spec> = {}): Assessment {
  const whole: Spec = { ...SPEC, ...spec, case: more };
  const agreement = agreementText(whole).replace(/( *)organer: .*/, `$1${BODIES}\n$1${PHASES}`);
  expect(agreement).not.toContain(AGREED);
  return assessTexts({ case: caseText(whole), agreement });
}

const met = (organ: string, more: Plain = {}): Plain => ({ organ, behandlingstype: 'drøfting', ...more });
const done = (organ: string, more: Plain = {}) =>
  met(organ, { dato: '2025-06-01', utfall: 'Drøftet.', ...more });

describe('the next body', () => {
  const next = (treatments: Plain[], spec: Partial<Spec> = {}) => {
    const [row] = portfolioOf([assessed({ behandling: treatments }, spec)]).rows;
    return (row?.next ?? []).map(({ municipality, body, date, planned }) =>
      [municipality, body ?? 'none', date ?? '-', planned ? 'planned' : 'order'].join(' '),
    );
  };

  it('is the first by date that is still to come, whatever the order in the file', () => {
    const list = [met('bystyre', { dato: '2025-12-01' }), met('formannskap', { dato: '2025-11-01' })];
    expect(next(list)).toEqual(['nord formannskap 2025-11-01 planned', 'sor formannskap 2025-11-01 planned']);
  });

  it('may be on the day the case is judged on, but not before', () => {
    expect(next([met('utvalg', { dato: '2025-09-15' })])[0]).toBe('nord utvalg 2025-09-15 planned');
    expect(next([met('utvalg', { dato: '2025-09-14' })])[0]).toBe('nord none - order');
  });

  it('is each municipality’s own', () => {
    const list = [done('rad'), met('utvalg', { kommune: 'nord', dato: '2025-10-01' })];
    expect(next(list)).toEqual(['nord utvalg 2025-10-01 planned', 'sor utvalg - order']);
  });

  it('without a date comes after those with one', () => {
    expect(next([met('utvalg'), met('bystyre', { dato: '2025-12-01' })])[0]).toBe(
      'nord bystyre 2025-12-01 planned',
    );
    expect(next([done('rad'), met('bystyre')])[0]).toBe('nord bystyre - planned');
  });

  it('is else the one after the furthest in the order of the agreement that has treated it', () => {
    const list = [done('utvalg'), done('rad', { dato: '2025-08-01' })];
    expect(next(list)[0]).toBe('nord formannskap - order');
  });

  it('is nothing after the last, for a case that no body has treated, or one that is decided', () => {
    expect(next([done('bystyre')])[0]).toBe('nord none - order');
    expect(next([])[0]).toBe('nord none - order');
    expect(next([done('rad')], { status: 'vedtatt' })[0]).toBe('nord none - order');
    expect(next([met('bystyre', { dato: '2025-12-01' })], { status: 'vedtatt' })[0]).toBe(
      'nord bystyre 2025-12-01 planned',
    );
  });

  it('is not the body of an agreement without an order', () => {
    const spec = { ...SPEC, case: { behandling: [done('rad')] } };
    const agreement = agreementText(spec).replace(/ *organer: .*\n/, '');
    const [row] = portfolioOf([assessTexts({ case: caseText(spec), agreement })]).rows;
    expect(row?.next[0]?.body).toBeNull();
  });
});

describe('readiness', () => {
  const readiness = (more: Plain) => portfolioOf([assessed(more)]).rows[0]?.readiness;

  it('counts the plain yes among all that is asked of preconditions and structure', () => {
    const answered = {
      forutsetninger: { motivasjon: { svar: 'ja' }, gevinst: { svar: 'delvis' } },
      struktur: { roller: { svar: 'ja' } },
      kultur: { tillit: { svar: 'ja' } },
      faresignaler: { 'formål-uklart': { svar: 'ja' } },
    };
    expect(readiness(answered)).toEqual({ yes: 2, asked: 12 });
  });

  it('is nothing, and not 0, where none of it is answered', () => {
    expect(readiness({})).toBeNull();
    expect(readiness({ faresignaler: { 'formål-uklart': { svar: 'nei' } } })).toBeNull();
  });
});

describe('the sums', () => {
  const jobs = (nord: [number, number], sor?: [number, number]): Plain => ({
    årsverk: Object.fromEntries(
      Object.entries({ nord, sor }).flatMap(([id, pair]) =>
        pair === undefined ? [] : [[id, { fra: String(pair[0]).replace('.', ','), til: pair[1] }]],
      ),
    ),
  });
  const money = (...effects: Plain[]): Plain => ({
    økonomi: {
      prisnivå: 2025,
      start: 2026,
      analyseperiode: 2,
      virkninger: effects.map((one) => ({ alternativ: 'a', hva: 'Noe', ...one })),
    },
  });
  const invested = (more: Plain) => ({ type: 'investering', år: 2026, ...more });
  const yearly = (more: Plain) => ({ type: 'drift', fra: 2026, til: 2027, ...more });

  const first = assessed(
    money(
      invested({ kommune: 'nord', utgift: '100 000' }),
      yearly({ kommune: 'nord', innsparing: '10 000' }),
      yearly({ nøkkel: 'likt', utgift: '30 000' }),
    ),
    { alternatives: { a: jobs([0.1, 2], [5, 4]), b: jobs([90, 90]) } },
  );
  const second = assessed(money(yearly({ kommune: 'nord', utgift: '4 000' })), {
    alternatives: { a: jobs([0.2, 1]) },
  });

  it('are of the leading alternative of each case, with what is shared by a key apart', () => {
    const { sums } = portfolioOf([first, second]);
    expect(sums.municipalities).toEqual([
      {
        id: 'nord',
        name: 'Nord',
        cases: 2,
        jobs: { from: 0.3, to: 3, change: 2.7, cases: 2 },
        investment: { kroner: -100_000, cases: 1 },
        operation: { kroner: 12_000, cases: 2 },
      },
      {
        id: 'sor',
        name: 'Sør',
        cases: 2,
        jobs: { from: 5, to: 4, change: -1, cases: 1 },
        investment: null,
        operation: null,
      },
    ]);
    expect(sums.shared).toEqual({ investment: null, operation: { kroner: -60_000, cases: 1 } });
    expect(sums.money).toEqual({ from: 2026, to: 2027, priceYears: [2025] });
  });

  it('count the cases that have nothing to add, and never take them for 0', () => {
    const bare = assessed();
    const none = assessed({}, { scores: { a: [1] }, alternatives: { a: EXCLUDED } });
    const tied = assessed({}, { scores: { a: [1], b: [1] } });
    const { sums, rows } = portfolioOf([first, bare, none, tied]);
    expect(rows).toHaveLength(4);
    expect(sums.lacking).toEqual({ leader: 1, jobs: 2, money: 2 });
    expect(sums.firstPlaceShared).toBe(1);
    expect(sums.municipalities[0]).toMatchObject({ cases: 3, jobs: { cases: 1 } });
    expect(portfolioOf([bare]).sums).toMatchObject({
      money: null,
      municipalities: [{ jobs: null }, { jobs: null }],
    });
  });
});

describe('a case that goes step by step', () => {
  const steps = (...list: Plain[]): Plain => ({
    trinn: list.map((one) => ({ navn: 'Et område', status: 'utredes', ...one })),
  });
  const jobs = { alternatives: { a: { årsverk: { nord: { fra: 1, til: 3 } } } } };
  const whole = assessed({ id: 'alt', ...steps({ sak: 'lonn' }, { sak: 'it', status: 'utenfor' }) }, jobs);
  const sums = (...cases: Assessment[]) => {
    const portfolio = portfolioOf(cases);
    const nord = portfolio.sums.municipalities.find(({ id }) => id === 'nord');
    return { left: portfolio.sums.stepsCounted, cases: nord?.cases, change: nord?.jobs?.change ?? null };
  };

  it('is left out of the sums beside the case of a step, and counted as that', () => {
    const step = assessed({ id: 'lonn' }, jobs);
    expect(sums(whole, step)).toEqual({ left: 1, cases: 1, change: 2 });
    const states = portfolioOf([whole, step]).rows.map(({ id, inSums }) => [id, inSums]);
    expect(Object.fromEntries(states)).toEqual({ alt: 'steps-counted', lonn: 'yes' });
  });

  it('is in the sums alone, and beside a case that is no step of it', () => {
    expect(sums(whole)).toEqual({ left: 0, cases: 1, change: 2 });
    expect(sums(whole, assessed({ id: 'brann' }, jobs))).toEqual({ left: 0, cases: 2, change: 4 });
    // What is kept outside the cooperation is no step, and a case is no step of itself.
    expect(sums(whole, assessed({ id: 'it' }, jobs)).left).toBe(0);
    expect(sums(assessed({ id: 'alt', ...steps({ sak: 'alt' }) }, jobs)).left).toBe(0);
  });

  it('is counted where the case of its step goes by this one in turn: of two in a circle, none would be', () => {
    const other = assessed({ id: 'lonn', ...steps({ sak: 'alt' }) }, jobs);
    expect(sums(whole, other)).toEqual({ left: 0, cases: 2, change: 4 });
  });

  it('is not left out for a case of another agreement with the same id', () => {
    const elsewhere = assessed({ id: 'lonn' }, jobs);
    const agreement = elsewhere.agreement && { ...elsewhere.agreement, id: 'annen' };
    expect(sums(whole, { ...elsewhere, agreement }).left).toBe(0);
  });

  it('is not said to lack a leading alternative as well', () => {
    const none = assessed(
      { id: 'alt', ...steps({ sak: 'lonn' }) },
      { scores: { a: [1] }, alternatives: { a: EXCLUDED } },
    );
    const { lacking, stepsCounted } = portfolioOf([none, assessed({ id: 'lonn' }, jobs)]).sums;
    expect([lacking.leader, stepsCounted]).toEqual([0, 1]);
  });
});

describe('the rows', () => {
  it('go from the strongest support to none, decided cases after them, and files that cannot be read apart', () => {
    const broken = assessTexts({ case: 'a: "b', agreement: agreementText(SPEC) });
    const cases = [
      broken,
      assessed({ tittel: 'vedtatt' }, { status: 'vedtatt' }),
      assessed({ tittel: 'mot' }, { scores: { a: [-2] } }),
      assessed({ tittel: 'svakere' }, { scores: { a: [1] } }),
      assessed({ tittel: 'sterkere' }, { scores: { a: [3] } }),
    ];
    const { rows, unreadable } = portfolioOf(cases);
    expect(rows.map(({ title }) => title)).toEqual(['sterkere', 'svakere', 'mot', 'vedtatt']);
    expect(unreadable).toEqual(['cases/prove.yaml']);
  });

  it('have the answer under other weights beside the agreement’s', () => {
    const spec = { scores: { a: [3, 0], b: [0, 2] }, criteria: ['x', 'y'] };
    const [row] = portfolioOf([assessCase(spec, { weights: new Map([['x', 0]]) })]).rows;
    expect([row?.leaders, row?.whatIf?.leaders].map((list) => list?.map(({ id }) => id))).toEqual([
      ['a'],
      ['b'],
    ]);
  });
});

describe('a filter', () => {
  const onlyIn = (id: string, one: Assessment): Assessment => ({
    ...one,
    case: one.case && { ...one.case, municipalities: one.case.municipalities.filter((own) => own.id === id) },
  });
  const cases = [
    assessed({ id: 'brann', område: 'brann' }),
    assessed({ id: 'it', område: 'it' }, { status: 'vedtatt' }),
    onlyIn('sor', assessed({ id: 'uten' })),
    assessTexts({ case: 'a: "b', agreement: agreementText(SPEC) }),
  ];
  const shown = (filter: Partial<CaseFilter>) =>
    filterCases(cases, { phase: null, statuses: null, municipality: null, ...filter }).map(
      ({ case: facts }) => facts?.id ?? 'unreadable',
    );

  it.each<[Partial<CaseFilter>, string[]]>([
    [{}, ['brann', 'it', 'uten']],
    [{ phase: '1' }, ['brann']],
    [{ phase: 'BØLGE 2' }, ['it']],
    [{ phase: 'bolge' }, ['brann', 'it']],
    [{ statuses: ['vedtatt', 'ide'] }, ['it']],
    [{ municipality: 'nord' }, ['brann', 'it']],
    [{ municipality: 'Sør' }, ['brann', 'it', 'uten']],
    [{ municipality: 'SOR', phase: '2' }, ['it']],
    [{ phase: '2', statuses: ['ide'] }, []],
  ])('%j leaves %j, and what cannot be read', (filter, ids) => {
    expect(shown(filter)).toEqual([...ids, 'unreadable']);
  });

  it('takes a number for the place of a phase only where no name has it', () => {
    const unnumbered = {
      ...cases[0],
      agreement: { ...cases[0]?.agreement, phases: ['Først', 'Så'] },
    } as Assessment;
    expect([...phasesNamed('2', [unnumbered])]).toEqual(['Så']);
    expect([...phasesNamed('2', [unnumbered, ...cases])]).toEqual(['Bølge 2']);
    expect([...phasesNamed('0', [unnumbered])]).toEqual([]);
    expect([...phasesNamed(' ', cases)]).toEqual([]);
  });
});
