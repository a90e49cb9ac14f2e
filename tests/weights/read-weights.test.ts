// What a file of weights says, and every way in which it can be wrong, each told once and at its place.
import { describe, expect, it } from 'vitest';
import { marked, placesOf, replace } from '../support/build.js';
import { checked, GIVEN, PAIRS, RANKING, SWING, withoutWeights } from '../support/weights.js';

describe('a file of weights', () => {
  it.each([
    ['a ranking', RANKING],
    ['lifts', SWING],
    ['comparisons', PAIRS],
    ['weights that were given', GIVEN],
    [
      'equal weights',
      `${replace(withoutWeights(GIVEN), 'oppgitt', 'lik')}vekter: { kvalitet: 1, fagmiljo: 1, okonomi: 1 }\n`,
    ],
  ])('with %s has nothing wrong', (_, text) => {
    expect(placesOf(checked(text).findings)).toEqual([]);
  });

  it('says who, when and how', () => {
    expect(checked(PAIRS).read).toMatchObject({
      agreement: 'prove',
      agreementVersion: '1',
      setBy: 'Rådet',
      date: '2025-05-01',
      method: 'pairs',
      formula: null,
      answers: [{ by: 'Nord', comparisons: [{ more: 'kvalitet', less: 'fagmiljo', times: 2 }, {}, {}] }],
    });
    expect(checked(RANKING).read).toMatchObject({ method: 'ranking', formula: 'centroid' });
    expect(
      checked(replace(withoutWeights(RANKING), 'svar:', 'beregning: rangsum\nsvar:')).read,
    ).toMatchObject({
      formula: 'sum',
    });
  });

  it('has numbers as people write them', () => {
    expect(
      checked(replace(withoutWeights(SWING), '60', '"62,5"')).read?.answers[0]?.points.get('fagmiljo'),
    ).toBe(62.5);
    expect(
      checked(replace(withoutWeights(PAIRS), 'fagmiljo: 2', 'fagmiljo: 7/2')).read?.answers[0]?.comparisons[0]
        ?.times,
    ).toBe(3.5);
  });
});

/** The place is where «¦» stands. */
const FAULTS: [what: string, text: string, code: string][] = [
  [
    'a misspelt criterion in a ranking',
    replace(RANKING, '      fagmiljo: 2', '      ¦fagmilo: 2'),
    'avtale-henvisning',
  ],
  [
    'a misspelt criterion among the weights',
    replace(SWING, '  okonomi: 20', '  ¦okonmi: 20'),
    'avtale-henvisning',
  ],
  [
    'a misspelt more important one',
    replace(PAIRS, '      fagmiljo:\n', '      ¦fagmilo:\n'),
    'avtale-henvisning',
  ],
  ['a misspelt less important one', replace(PAIRS, 'okonomi: 4', '¦okonom: 4'), 'avtale-henvisning'],
  [
    'a criterion that is missing',
    replace(SWING, '  - sving:', '  - ¦sving:').replace('      okonomi: 40\n', ''),
    'vekter-mangler-kriterium',
  ],
  [
    'a weight that is missing',
    replace(GIVEN, 'vekter:', '¦vekter:').replace('  okonomi: 2\n', ''),
    'vekter-mangler-kriterium',
  ],
  [
    'a pair that is missing',
    replace(PAIRS, '    parvis:', '    ¦parvis:').replace('        okonomi: 4\n', ''),
    'vekter-mangler-par',
  ],
  [
    'a pair in both directions',
    replace(PAIRS, '      fagmiljo:\n', '      fagmiljo:\n        ¦kvalitet: 3\n'),
    'vekter-par-igjen',
  ],
  [
    'a criterion against itself',
    replace(PAIRS, '      fagmiljo:\n', '      fagmiljo:\n        ¦fagmiljo: 1\n'),
    'vekter-par-igjen',
  ],
  ['no lift of 100', replace(SWING, '  - sving:', '  - ¦sving:').replace('100', '90'), 'vekter-uten-hundre'],
  ['a lift above 100', replace(SWING, 'kvalitet: 100', 'kvalitet: ¦120'), 'vekter-utenfor'],
  ['a lift below 0', replace(SWING, 'okonomi: 40', 'okonomi: ¦-4'), 'vekter-utenfor'],
  ['more than nine times', replace(PAIRS, 'okonomi: 4', 'okonomi: ¦10'), 'vekter-utenfor'],
  ['less than once', replace(PAIRS, 'okonomi: 4', 'okonomi: ¦1/4'), 'vekter-utenfor'],
  ['a negative weight', replace(GIVEN, 'okonomi: 2', 'okonomi: ¦-2'), 'vekter-utenfor'],
  [
    'no weight above 0',
    GIVEN.replace('vekter:', '¦vekter:').replace(/: [532]$/gm, ': 0'),
    'vekter-alle-null',
  ],
  ['a text for a number', replace(SWING, 'okonomi: 40', 'okonomi: ¦mye'), 'tall-ugyldig'],
  ['a place that is no whole number', replace(RANKING, 'okonomi: 3', 'okonomi: ¦2.5'), 'type-feil'],
  ['a day that is not there', replace(GIVEN, 'dato: 2025-05-01', 'dato: ¦2025-02-30'), 'dato-ugyldig'],
  [
    'answers to another method',
    replace(SWING, 'metode: sving', 'metode: oppgitt').replace('  - sving', '  - ¦sving'),
    'vekter-annen-metode',
  ],
  ['a method without answers', replace(GIVEN, 'metode: oppgitt', 'metode: ¦sving'), 'vekter-uten-svar'],
  ['a method that is none', replace(GIVEN, 'metode: oppgitt', 'metode: ¦svng'), 'verdi-ukjent'],
  ['an agreement that is not there', replace(GIVEN, 'avtale: prove', 'avtale: ¦prov'), 'avtale-ikke-funnet'],
  ['weights that do not follow', replace(SWING, '  kvalitet: 50', '  kvalitet: ¦60'), 'vekter-folger-ikke'],
  [
    'equal weights that are not',
    replace(GIVEN, 'oppgitt', 'lik').replace('kvalitet: 5', 'kvalitet: ¦5'),
    'vekter-folger-ikke',
  ],
  ['an older agreement', replace(GIVEN, 'avtaleversjon: "1"', 'avtaleversjon: ¦"0"'), 'vekter-gammel-avtale'],
];

describe('is told once, at its place:', () => {
  it.each(FAULTS)('%s', (_, text, code) => {
    const { text: plain, place } = marked(text);
    expect(placesOf(checked(plain).findings)).toEqual([`${code} ${place}`]);
  });

  it('an answer set that lacks the answers of the method', () => {
    const text = replace(SWING, '  - sving:\n', '  - av: Nord\n  - av: Sør\n    sving:\n');
    expect(checked(text).findings.map(({ code, args }) => [code, args])).toEqual([
      ['nokkel-mangler', { key: 'sving', parent: 'svar' }],
    ]);
  });

  it('weights that are missing where they were to be given', () => {
    expect(checked(withoutWeights(GIVEN)).findings).toMatchObject([
      { code: 'nokkel-mangler', args: { key: 'vekter' } },
    ]);
  });

  it('weights that are still to be worked out, as a warning', () => {
    const { findings, result } = checked(withoutWeights(SWING));
    expect(findings).toMatchObject([{ code: 'vekter-ikke-regnet', severity: 'advarsel' }]);
    expect(result?.weights[0]?.weight).toBe(0.5);
  });
});

describe('the pairs that are missing', () => {
  it('are named', () => {
    const text = PAIRS.replace('        okonomi: 4\n', '').replace(
      '      fagmiljo:\n        okonomi: 2\n',
      '',
    );
    expect(checked(text).findings).toMatchObject([
      { args: { pairs: ['kvalitet/okonomi', 'fagmiljo/okonomi'] } },
    ]);
  });
});
