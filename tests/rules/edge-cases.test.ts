// Cases at the edges, each of which once went wrong.
import { describe, expect, it } from 'vitest';
import { nb } from '../../src/messages/nb.js';
import { tell } from '../../src/messages/tell.js';
import { assessRow, type Edit } from './table.js';

const B_MONEY = '    b: { poeng: 1, begrunnelse: Sparer litt. }';
const SOR = '        sor: { poeng: 0, begrunnelse: Likt. }';
const NO_MEASURE: Edit = ['      tiltak: Øvelse.\n', ''];

const assessed = (edits: Edit[], agreement: Edit[] = []) => assessRow({ when: '', case: edits, agreement });
const codes = (edits: Edit[], agreement?: Edit[]) =>
  assessed(edits, agreement).assessment.findings.map(({ code }) => code);

describe('a warning on another alternative than the leader is no reservation', () => {
  it.each<[string, Edit[]]>([
    [
      'a score left out for it',
      [
        [`${B_MONEY}\n`, ''],
        ['b: { poeng: 0, begrunnelse: Likt. }', 'b: { poeng: -4, begrunnelse: Verre. }'],
      ],
    ],
    [
      'a red event that is about it alone',
      [NO_MEASURE, ['    stans:\n', '    stans:\n      alternativer: [b]\n']],
    ],
    [
      'a measure that worsens an event about it alone',
      [
        ['    stans:\n', '    stans:\n      alternativer: [b]\n'],
        ['sannsynlighet: høy', 'sannsynlighet: lav'],
        ['{ sannsynlighet: lav, konsekvens: stor }', '{ sannsynlighet: høy, konsekvens: stor }'],
      ],
    ],
    [
      'money of its own outside the period',
      [
        [
          'alternativ: a, nøkkel: likt, type: investering, hva: Bygg, år: 2026',
          'alternativ: b, nøkkel: likt, type: investering, hva: Bygg, år: 2099',
        ],
      ],
    ],
  ])('%s', (_, edits) => {
    const { leaders, outcome } = assessed(edits).assessment.recommendation;
    expect(leaders).toEqual(['a']);
    expect(outcome).toBe('taler-for');
  });
});

it('answers a score that is left out with a clarification on its alternative', () => {
  const answer =
    'avklaringer:\n  - { regel: kriterium-ikke-vurdert, alternativ: b, svar: Ja., av: S, dato: 2025-09-01 }\nkilder:\n';
  const { findings } = assessed([
    [`${B_MONEY}\n`, ''],
    ['kilder:\n', answer],
  ]).assessment;
  expect(findings[0]).toMatchObject({ code: 'kriterium-ikke-vurdert', answered: { by: 'S' } });
});

describe('a municipality that is not assessed needs no reason for its score', () => {
  it.each<[string, Edit[]]>([
    ['beside one that has', [[SOR, '        sor: { ikke-vurdert: Venter. }']]],
    [
      'nor when none is',
      [
        [SOR, '        sor: { ikke-vurdert: Venter. }'],
        ['{ poeng: 1, begrunnelse: Bedre. }', '{ ikke-vurdert: Venter. }'],
      ],
    ],
  ])('%s', (_, edits) => {
    expect(codes(edits)).toEqual(['kriterium-ikke-vurdert']);
  });
});

it('does not speak of a score where a range that is turned round stands alone', () => {
  const [found] = assessed([['poeng: 2, spenn: [1, 3]', 'spenn: [3, 1]']]).assessment.findings;
  expect(found && tell(found, nb).what).not.toContain('poenget 3');
});

it('holds money against the joint score that is ranked, by population where the agreement says so', () => {
  const perMunicipality =
    '    a: { per-kommune: { nord: 4, sor: -2 }, begrunnelse: Ulikt., kilder: [regnskap] }';
  const edits: Edit[] = [
    ['    a: { poeng: 2, spenn: [1, 3], begrunnelse: Sparer., kilder: [regnskap] }', perMunicipality],
  ];
  const agreement: Edit[] = [
    ['nummer: "0001"', 'nummer: "0001", innbyggere: 1000'],
    ['nummer: "0002"', 'nummer: "0002", innbyggere: 9000'],
    ['  terskler', '  kommunevekt: innbyggere\n  terskler'],
  ];
  expect(codes(edits, agreement)).toContain('fortegn-mot-kroner');
});

it('gives the reason of each municipality that is not assessed', () => {
  const edits: Edit[] = [
    [SOR, '        sor: { ikke-vurdert: Venter på sør. }'],
    ['{ poeng: 1, begrunnelse: Bedre. }', '{ ikke-vurdert: Venter på nord. }'],
  ];
  const found = assessed(edits).assessment.findings.filter(({ code }) => code === 'kriterium-ikke-vurdert');
  expect(found.map((one) => tell(one, nb).why).join(' ')).toMatch(/nord.*sør/);
});
