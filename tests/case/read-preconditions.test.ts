// What a case says of preconditions and of steering: every form in which it can be written, and every slip at its place.
import { describe, expect, it } from 'vitest';
import { PRECONDITIONS, type Precondition } from '../../src/case/preconditions.js';
import { readCase } from '../../src/case/read-case.js';
import { agreement, CASE, caseOf, marked, placesOf, source } from '../support/build.js';

const WITHIN = agreement();
const read = (more: string) => caseOf(CASE + more, WITHIN);

/** The only precondition of a case. */
function only(more: string): Precondition {
  const { preconditions } = read(more);
  expect(preconditions).toHaveLength(1);
  return preconditions?.[0] as Precondition;
}

/** The findings of a case with something more, as «code line:column», against the ¦ in it. */
function faults(more: string): { found: string[]; place: string; args: unknown[] } {
  const { text, place } = marked(CASE + more);
  const file = source(text);
  const all = [...file.diagnostics, ...(file.broken ? [] : readCase(file, WITHIN).diagnostics)];
  return { found: placesOf(all), place, args: all.map(({ args }) => args) };
}

const NOTHING = { answer: null, notAssessed: null, evidence: null, sources: [] };

describe('preconditions', () => {
  it('are null in a case without any of the parts, and nothing in one where a part is empty', () => {
    expect(read('').preconditions).toBeNull();
    expect(read('struktur: {}\n').preconditions).toEqual([]);
  });

  it.each([
    ['ja', { ...NOTHING, answer: 'ja' }],
    ['{ svar: nei }', { ...NOTHING, answer: 'nei' }],
    ['{ svar: delvis, belegg: Sagt i møte. }', { ...NOTHING, answer: 'delvis', evidence: 'Sagt i møte.' }],
    [
      '{ svar: ja, belegg: Vedtatt., kilder: [a, b] }',
      { answer: 'ja', evidence: 'Vedtatt.', sources: ['a', 'b'] },
    ],
    ['{ ikke-vurdert: Venter. }', { ...NOTHING, notAssessed: 'Venter.' }],
  ])('may be answered %s', (written, common) => {
    const precondition = only(`forutsetninger:\n  motivasjon: ${written}\n`);
    expect(precondition).toMatchObject({
      at: ['forutsetninger', 'motivasjon'],
      group: 'forutsetninger',
      id: 'motivasjon',
      common,
    });
    expect(precondition.perMunicipality.size).toBe(0);
  });

  it('may be answered by each municipality, in every form, with or without an answer for the rest', () => {
    const parts = 'per-kommune:\n      nord: ja\n      sor: { ikke-vurdert: Venter. }\n';
    const own = new Map([
      ['nord', { ...NOTHING, answer: 'ja' }],
      ['sor', { ...NOTHING, notAssessed: 'Venter.' }],
    ]);
    expect(only(`kultur:\n  tillit:\n    ${parts}`)).toMatchObject({ common: NOTHING, perMunicipality: own });
    expect(only(`kultur:\n  tillit:\n    svar: delvis\n    ${parts}`)).toMatchObject({
      common: { ...NOTHING, answer: 'delvis' },
      perMunicipality: own,
    });
  });

  it('have every question of every part in the schema, with and without æ, ø and å', () => {
    const parts = Object.entries(PRECONDITIONS).map(
      ([group, ids]) => `${group}:\n${ids.map((id) => `  ${id}: ja\n`).join('')}`,
    );
    const plain = parts.join('').replaceAll('ø', 'o').replaceAll('å', 'a');
    for (const text of [parts.join(''), plain]) {
      expect(read(text).preconditions?.map(({ group, id }) => [group, id])).toEqual(
        Object.entries(PRECONDITIONS).flatMap(([group, ids]) => ids.map((id) => [group, id])),
      );
    }
  });

  it('mention sources and municipalities, each at its place', () => {
    const { references } = read(
      'struktur:\n  roller:\n    svar: ja\n    kilder: [a]\n    per-kommune:\n      nord: { svar: nei, kilder: [b] }\n',
    );
    const at = ['struktur', 'roller'];
    expect(references.filter(({ at: [part] }) => part === 'struktur')).toEqual([
      { kind: 'municipality', id: 'nord', at: [...at, 'per-kommune', 'nord'], onKey: true },
      { kind: 'source', id: 'b', at: [...at, 'per-kommune', 'nord', 'kilder', 0], onKey: false },
      { kind: 'source', id: 'a', at: [...at, 'kilder', 0], onKey: false },
    ]);
  });

  const NO_ANSWER = { key: 'svar', parent: 'møter' };
  it.each([
    ['møter: ¦kanskje', 'verdi-ukjent', { found: 'kanskje', suggestion: null }],
    ['møter: ¦Delvist', 'verdi-ukjent', { key: 'møter', suggestion: 'delvis' }],
    ['møter: { svar: ¦yes }', 'verdi-ukjent', { key: 'svar', suggestion: 'ja' }],
    ['møter: ¦true', 'type-feil', { key: 'møter' }],
    ['¦møter:', 'verdi-mangler', { key: 'møter' }],
    ['¦møter: {}', 'nokkel-mangler', NO_ANSWER],
    ['¦møter: { belegg: Månedlig. }', 'nokkel-mangler', NO_ANSWER],
    ['møter: ¦{ svar: ja, ikke-vurdert: Venter. }', 'celle-motstrid', { keys: ['svar', 'ikke-vurdert'] }],
    ['møter: { per-kommune: { ¦nord: { belegg: Ja. } } }', 'nokkel-mangler', { key: 'svar', parent: 'nord' }],
    ['møter: { per-kommune: { nord: ¦nesten } }', 'verdi-ukjent', { key: 'nord' }],
    ['møter: { svar: ja, ¦grunn: Fast. }', 'nokkel-ukjent', { key: 'grunn' }],
    ['¦møte: ja', 'nokkel-ukjent', { suggestion: 'møter' }],
  ])('that are written wrong are told once, at the place: %s', (line, code, says) => {
    const { found, place, args } = faults(`struktur:\n  ${line}\n`);
    expect(found).toEqual([`${code} ${place}`]);
    expect(args[0]).toMatchObject(says);
  });
});

describe('steering', () => {
  it('is null where the case is silent', () => {
    expect(read('').steering).toBeNull();
  });

  it('has what all want, and what one of them wants instead', () => {
    const { steering, references } = read(
      'styring:\n  ønske: delegert-myndighet\n  må-ha: [innsyn, budsjettramme]\n  begrunnelse: Sagt i møte.\n' +
        '  per-kommune:\n    nord: { ønske: direkte-kontroll }\n    sor: { må-ha: [] }\n',
    );
    expect(steering).toEqual({
      at: ['styring'],
      wish: 'delegert-myndighet',
      mustHave: ['innsyn', 'budsjettramme'],
      reason: 'Sagt i møte.',
      perMunicipality: new Map([
        ['nord', { wish: 'direkte-kontroll', mustHave: null }],
        ['sor', { wish: null, mustHave: [] }],
      ]),
    });
    expect(
      references.filter(({ at: [part] }) => part === 'styring').map(({ id, onKey }) => [id, onKey]),
    ).toEqual([
      ['innsyn', false],
      ['budsjettramme', false],
      ['nord', true],
      ['sor', true],
    ]);
  });

  it('may leave out all but one thing', () => {
    expect(read('styring:\n  begrunnelse: Ikke drøftet.\n').steering).toMatchObject({
      wish: null,
      mustHave: [],
      perMunicipality: new Map(),
    });
  });

  it.each([
    ['ønske: ¦tett', 'verdi-ukjent'],
    ['må-ha: [innsyn, ¦innsyn]', 'gjentatt-verdi'],
    ['må-ha: [¦Innsyn]', 'id-ugyldig'],
    ['per-kommune: { ¦nord: {} }', 'antall-feil'],
    ['¦grunn: Fordi.', 'nokkel-ukjent'],
  ])('that is written wrong is told at the place: %s', (line, code) => {
    const { found, place } = faults(`styring:\n  ${line}\n`);
    expect(found).toEqual([`${code} ${place}`]);
  });
});
