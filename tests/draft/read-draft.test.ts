// From the text of a draft to its typed values, and the values that are not what they should be.
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../src/draft/read-draft.js';
import { placesOf, source } from '../support/build.js';

const HEAD = `format: utkast/1
sak: prove
alternativ: iks
form: iks
navn: Felles IKS
oppdatert: 2026-05-01
`;

function read(text: string) {
  const document = source(`${HEAD}${text}`, 'x.utkast.yaml');
  expect(placesOf(document.diagnostics)).toEqual([]);
  return readDraft(document);
}

const faults = (text: string) => placesOf(source(`${HEAD}${text}`).diagnostics);

describe('a draft', () => {
  it('may say nothing beside what it is a draft of', () => {
    expect(read('').draft).toEqual({
      case: 'prove',
      alternative: 'iks',
      form: 'iks',
      name: 'Felles IKS',
      updated: '2026-05-01',
      status: null,
      dataQuality: null,
      points: [],
      organs: { assembly: null, jointBoard: null, directors: null },
      authority: [],
      delegation: null,
      loan: null,
      exit: null,
      decisions: [],
    });
  });

  it('has points as a text, with a key, or openly not settled', () => {
    const { draft } = read(
      'punkter:\n  a: Slik.\n  b: { tekst: Sånn. }\n  c: { ikke-avklart: Venter. }\n  d: { tekst: Nesten., ikke-avklart: Prisen. }\n',
    );
    expect(draft?.points).toEqual([
      { id: 'a', at: ['punkter', 'a'], text: 'Slik.', unsettled: null, placeholder: null },
      { id: 'b', at: ['punkter', 'b'], text: 'Sånn.', unsettled: null, placeholder: null },
      { id: 'c', at: ['punkter', 'c'], text: null, unsettled: 'Venter.', placeholder: null },
      { id: 'd', at: ['punkter', 'd'], text: 'Nesten.', unsettled: 'Prisen.', placeholder: null },
    ]);
  });

  it('names participants by their ids, or by their names', () => {
    const { draft } = read(
      'organer:\n  representantskap:\n    medlemmer:\n      nord: 2\n      Øst fylkeskommune: 1\n',
    );
    expect(
      draft?.organs.assembly?.members?.entries.map(({ participant, value }) => [participant, value]),
    ).toEqual([
      ['nord', 2],
      ['Øst fylkeskommune', 1],
    ]);
  });

  it('reads the rest into its own terms', () => {
    const { draft } = read(
      `organer:
  styre: { antall: 5, ansatte-i-selskapet: 40, ansatte-velger: ja, daglig-leder-i-styret: nei }
myndighet: { nord: [enkeltvedtak], sor: Etter loven. }
delegering: direkte
lan: { kan-ta-opp: ja, tak: 12,5 mill kr }
uttreden: { varsel-måneder: 6, bundet-til: 2030, begrunnelse: Korte budsjettår. }
vedtak:
  - { deltaker: nord, organ: bystyret, dato: 2026-04-01, utfall: vedtatt, avtaleversjon: "2" }
`.replace('12,5 mill kr', '"12,5 mill kr"'),
    );
    expect(draft).toMatchObject({
      organs: {
        directors: { count: 5, staff: 40, staffElects: true, managerSits: false, assemblyMemberSits: null },
      },
      authority: [{ value: { kinds: ['enkeltvedtak'] } }, { value: { text: 'Etter loven.' } }],
      delegation: 'direct',
      loan: { allowed: true, ceiling: 12_500_000 },
      exit: { months: 6, boundUntil: '2030', reason: 'Korte budsjettår.' },
      decisions: [
        { participant: 'nord', body: 'bystyret', date: '2026-04-01', outcome: 'vedtatt', version: '2' },
      ],
    });
  });
});

describe('a fault of shape', () => {
  it.each([
    ['punkter: { a: }\n', 'verdi-mangler 7:12'],
    ['punkter: { a: {} }\n', 'antall-feil 7:12'],
    ['punkter:\n  a: { ikke-avklart: }\n', 'verdi-mangler 8:8'],
    ['punkter:\n  a: { teskt: Slik. }\n', 'nokkel-ukjent 8:8'],
    ['organer: { representantskap: { medlemmer: { nord: to } } }\n', 'type-feil 7:51'],
    ['delegering: via-kommunedirektøren\n', 'verdi-ukjent 7:13'],
    ['myndighet: { nord: [enkeltvedtk] }\n', 'verdi-ukjent 7:21'],
    ['myndighet: { nord: [forskrift, forskrift] }\n', 'gjentatt-verdi 7:32'],
    ['uttreden: { varsel-måneder: 6 mnd }\n', 'type-feil 7:29'],
    ['vedtak:\n  - { deltaker: nord }\n', 'nokkel-mangler 8:5'],
    ['vedtak:\n  - { deltaker: nord, organ: bystyret, avtaleversjon: 1.10 }\n', 'type-feil 8:55'],
  ])('in %j is told at its place', (text, expected) => {
    expect(faults(text)).toEqual([expected]);
  });
});

describe('a value that is not what it should be', () => {
  it.each([
    ['lån: { tak: mye }\n', 'belop-ugyldig 7:13'],
    ['uttreden: { bundet-til: 2026-02-30 }\n', 'dato-ugyldig 7:25'],
    ['vedtak:\n  - { deltaker: nord, organ: bystyret, dato: 2026-13-01 }\n', 'dato-ugyldig 8:46'],
  ])('in %j is told at its place', (text, expected) => {
    const { draft, diagnostics } = read(text);
    expect(placesOf(diagnostics)).toEqual([expected]);
    expect(draft).toBeNull();
  });
});
