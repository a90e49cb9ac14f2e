// From answers to weights: what each method gives, how far comparisons contradict themselves, and what weights mean.
import { describe, expect, it } from 'vitest';
import { replace } from '../support/build.js';
import { checked, GIVEN, PAIRS, percents, RANKING, SWING, withoutWeights } from '../support/weights.js';

/** Answers to go with others, and nothing that follows from them. */
const plain = withoutWeights;

/** kvalitet > fagmiljo > okonomi > kvalitet, as far round as it goes. */
const ROUND = replace(plain(PAIRS), '        okonomi: 4\n', '').replace(
  '        okonomi: 2\n',
  '        okonomi: 2\n      okonomi:\n        kvalitet: 2\n',
);

describe('weights', () => {
  it.each([
    ['from a ranking, by its centroid', plain(RANKING), { kvalitet: 61.1, fagmiljo: 27.8, okonomi: 11.1 }],
    [
      'from a ranking, by its sum',
      replace(plain(RANKING), 'svar:', 'beregning: rangsum\nsvar:'),
      { kvalitet: 50, fagmiljo: 33.3, okonomi: 16.7 },
    ],
    [
      'from a ranking with a tie',
      replace(plain(RANKING), 'okonomi: 3', 'okonomi: 2'),
      { kvalitet: 61.1, fagmiljo: 19.4, okonomi: 19.4 },
    ],
    ['from lifts', plain(SWING), { kvalitet: 50, fagmiljo: 30, okonomi: 20 }],
    ['from comparisons', plain(PAIRS), { kvalitet: 57.1, fagmiljo: 28.6, okonomi: 14.3 }],
    ['that were given', GIVEN, { kvalitet: 50, fagmiljo: 30, okonomi: 20 }],
    [
      'that are equal',
      replace(plain(GIVEN), 'oppgitt', 'lik'),
      { kvalitet: 33.3, fagmiljo: 33.3, okonomi: 33.3 },
    ],
  ])('%s', (_, text, expected) => {
    expect(percents(checked(text))).toEqual(expected);
  });

  it('do not depend on the order in which the answers stand', () => {
    const turned = replace(
      plain(SWING),
      '      kvalitet: 100\n      fagmiljo: 60\n',
      '      fagmiljo: 60\n      kvalitet: 100\n',
    );
    expect(checked(turned).result?.weights).toEqual(checked(plain(SWING)).result?.weights);
  });

  it('stand beside those of the agreement', () => {
    const { result } = checked(SWING);
    expect(result?.agreedEqual).toBe(true);
    expect(result?.weights[0]).toEqual({
      criterion: 'kvalitet',
      name: 'Kvalitet',
      weight: 0.5,
      agreed: 1 / 3,
    });
  });
});

describe('several who have answered', () => {
  it('weigh the same: the mean of their weights', () => {
    const text = replace(
      plain(SWING),
      'svar:\n',
      'svar:\n  - av: Sør\n    sving: { kvalitet: 0, fagmiljo: 100, okonomi: 0 }\n',
    );
    const both = checked(text);
    expect(percents(both)).toEqual({ kvalitet: 25, fagmiljo: 65, okonomi: 10 });
    expect(both.result?.assessors.map(({ by, weights }) => [by, weights[1]?.weight])).toEqual([
      ['Sør', 1],
      [null, 0.3],
    ]);
  });

  it('are joined answer by answer when they have compared', () => {
    const against =
      '  - av: Sør\n    parvis:\n      fagmiljo: { kvalitet: 2, okonomi: 1 }\n      okonomi: { kvalitet: 1 }\n';
    const { result } = checked(`${plain(PAIRS)}${against}`);
    // 2 and ½, 4 and 1, 2 and 1: 1, 2 and √2.
    expect(result?.consistency?.ratio).toBeLessThan(0.1);
    const [quality = 0, , money = 0] = result?.weights.map(({ weight }) => weight) ?? [];
    expect(quality / money).toBeCloseTo((2 * Math.SQRT2) ** (1 / 3) * 2 ** (1 / 3), 9);
    expect(result?.assessors).toHaveLength(2);
  });
});

describe('comparisons that contradict each other', () => {
  it('have a ratio over the limit, and the answer that fits worst', () => {
    const { result, findings } = checked(ROUND);
    expect(result?.consistency).toMatchObject({ table: 'Saaty 1980', limit: 0.1, acceptable: false });
    expect(result?.consistency?.worst?.fitting).toBeCloseTo(1, 9);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['vekter-ikke-regnet', 'advarsel'],
      ['vekter-inkonsistent', 'advarsel'],
    ]);
  });

  it('are told at the answer, whichever of the two stands first', () => {
    const { findings } = checked(ROUND);
    const told = findings.find(({ code }) => code === 'vekter-inkonsistent');
    const { worst } = checked(ROUND).result?.consistency ?? {};
    expect(told?.args).toMatchObject({ more: worst?.more, less: worst?.less, times: 2 });
    expect(told?.location.excerpt.trim()).toBe(`${worst?.less}: 2`);
  });

  it('are told of each who does, with who it is', () => {
    const round = ROUND.slice(ROUND.indexOf('  - av')).replace('av: Nord', 'av: Sør');
    const { findings } = checked(`${plain(PAIRS)}${round}`);
    expect(
      findings.filter(({ code }) => code === 'vekter-inkonsistent').map(({ args }) => args),
    ).toMatchObject([{ by: 'Sør' }]);
  });

  it('are none where all agree, and none with two criteria', () => {
    expect(checked(PAIRS).result?.consistency).toMatchObject({
      ratio: expect.closeTo(0, 9),
      acceptable: true,
      worst: null,
    });
    expect(checked(SWING).result?.consistency).toBeNull();
  });
});

describe('what weights mean', () => {
  it('is how many steps on the others one step on the heaviest makes up for', () => {
    expect(checked(SWING).result).toMatchObject({
      scaleSteps: 8,
      tradeOffs: [
        { criterion: 'kvalitet', against: 'fagmiljo', steps: expect.closeTo(5 / 3, 9) },
        { criterion: 'kvalitet', against: 'okonomi', steps: 2.5 },
      ],
    });
  });

  it('is nothing where a criterion has no weight', () => {
    const text = replace(plain(SWING), 'okonomi: 40', 'okonomi: 0');
    expect(checked(text).result?.tradeOffs.at(-1)).toEqual({
      criterion: 'kvalitet',
      against: 'okonomi',
      steps: null,
    });
  });
});
