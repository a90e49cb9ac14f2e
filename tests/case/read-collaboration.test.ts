// What a case says of a cooperation that is running, and of one that grows step by step: every form, every slip at its place.
import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/read-case.js';
import { agreement, CASE, caseOf, marked, placesOf, source } from '../support/build.js';

const WITHIN = agreement();
const read = (more: string) => caseOf(CASE + more, WITHIN);

/** The findings of a case with something more, as «code line:column», against the ¦ in it. */
function faults(more: string): { found: string[]; place: string } {
  const { text, place } = marked(CASE + more);
  const file = source(text);
  const all = [...file.diagnostics, ...(file.broken ? [] : readCase(file, WITHIN).diagnostics)];
  return { found: placesOf(all), place };
}

const UNKNOWN = { state: 'unknown', value: null, why: null };
const stated = (value: string | number) => ({ state: 'stated', value, why: null });

describe('a cooperation that is running', () => {
  it('is null where the case tells of none', () => {
    expect(read('').collaboration).toBeNull();
  });

  it('is read as written, and what is left out is unknown', () => {
    const { collaboration } = read(
      'samarbeidet:\n  siden: 2019\n  deltakere: Nord og Sør\n  avtale: Ingen\n  avtale-fra: 2021-06\n' +
        '  styres-av: { ikke-kjent: Ikke sagt. }\n  evaluert: aldri\n  utgift-per-år: 3,4 mill\n',
    );
    expect(collaboration).toEqual({
      at: ['samarbeidet'],
      alternative: null,
      since: stated('2019'),
      participants: stated('Nord og Sør'),
      agreement: { state: 'none', value: null, why: null },
      agreementFrom: stated('2021-06'),
      steeredBy: { ...UNKNOWN, why: 'Ikke sagt.' },
      steeredThrough: UNKNOWN,
      evaluated: { state: 'none', value: null, why: null },
      annualCost: stated(3_400_000),
    });
  });

  it('is one of several alternatives only when the case says which', () => {
    const { collaboration, references } = read('samarbeidet:\n  alternativ: selskap\n');
    expect(collaboration?.alternative).toBe('selskap');
    expect(references).toContainEqual({
      kind: 'alternative',
      id: 'selskap',
      at: ['samarbeidet', 'alternativ'],
      onKey: false,
    });
  });

  it.each([
    ['siden: ¦våren', 'dato-ugyldig'],
    ['siden: ¦2024-13', 'dato-ugyldig'],
    ['siden: ¦aldri', 'dato-ugyldig'],
    ['evaluert: ¦2023-02-30', 'dato-ugyldig'],
    ['utgift-per-år: ¦mye', 'belop-ugyldig'],
    ['utgift-per-år: ¦-200 000', 'belop-ugyldig'],
    ['¦styres-av: {}', 'nokkel-mangler'],
    ['styres-av: { ¦ukjent: Ikke sagt., ikke-kjent: Ikke sagt. }', 'nokkel-ukjent'],
    ['deltakere: ¦[Nord]', 'type-feil'],
    ['¦deltakere:', 'verdi-mangler'],
  ])('that is written wrong is told once, at the place: %s', (line, code) => {
    const { found, place } = faults(`samarbeidet:\n  ${line}\n`);
    expect(found).toEqual([`${code} ${place}`]);
  });
});

describe('steps', () => {
  it('are null in a case without any', () => {
    expect(read('').steps).toBeNull();
    expect(read('trinn: []\n').steps).toBeNull();
  });

  it('are read in the order of the file, with the decision of each municipality', () => {
    const { steps } = read(
      'trinn:\n  - sak: lonn\n    navn: Lønn\n    status: vedtatt\n    vedtatt: { nord: 2025-06-01, sor: 2025-06-03 }\n' +
        '  - { sak: jus, navn: Jus, status: utenfor, grunn: Motparter. }\n',
    );
    const NONE = { area: null, soFar: null, reason: null, next: null };
    expect(steps).toEqual([
      {
        ...NONE,
        at: ['trinn', 0],
        case: 'lonn',
        name: 'Lønn',
        status: 'vedtatt',
        decided: new Map([
          ['nord', '2025-06-01'],
          ['sor', '2025-06-03'],
        ]),
      },
      {
        ...NONE,
        at: ['trinn', 1],
        case: 'jus',
        name: 'Jus',
        status: 'utenfor',
        decided: new Map(),
        reason: 'Motparter.',
      },
    ]);
  });

  it.each([
    ['{ sak: ¦Lønn, navn: Lønn, status: ide }', 'id-ugyldig'],
    ['¦{ navn: Lønn, status: ide }', 'nokkel-mangler'],
    ['¦{ sak: lonn, navn: Lønn, status: vedtatt }', 'nokkel-mangler'],
    ['{ sak: lonn, navn: Lønn, status: vedtatt, ¦vedtatt: { nord: 2025-06-01 } }', 'nokkel-mangler'],
    ['{ sak: lonn, navn: Lønn, status: ¦ferdig }', 'verdi-ukjent'],
    ['{ sak: lonn, navn: Lønn, status: ide, vedtatt: { nord: ¦2025-02-30 } }', 'dato-ugyldig'],
  ])('that are written wrong are told once, at the place: %s', (step, code) => {
    const { found, place } = faults(`trinn:\n  - ${step}\n`);
    expect(found).toEqual([`${code} ${place}`]);
  });
});
