import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readAgreement } from '../../src/agreement/read-agreement.js';
import { LANGUAGES, type Language } from '../../src/diagnostics/language.js';
import { AGREEMENT, agreement, marked, placesOf, replace, source } from '../support/build.js';

type Texts = Record<Language, string>;
type Guidance = { spørsmål: Texts; avgrensning: Texts; nivåbeskrivelser: { verdi: number; tekst: Texts }[] };

const BUNDLED = 'criteria/sarpsborg-fredrikstad.yaml';
const METHOD = '  fastsatt-av: Prøve\n';
const CRITERIA = '    okonomi:\n      kontrolleres-mot: drift\n';
const MATRIX = AGREEMENT.slice(AGREEMENT.indexOf('  risikomatrise:'));
const HIGHEST = '{ verdi: 4, tegn: "++++", ord: svært stor fordel }';
const STEPS = AGREEMENT.slice(
  AGREEMENT.indexOf('      - { verdi: -4'),
  AGREEMENT.indexOf('  kriterier:\n    okonomi'),
);

/** The agreement with more under `metode`. */
function withMethod(lines: string): string {
  return replace(AGREEMENT, METHOD, METHOD + lines);
}

/** Expects the shape to be right and exactly one finding, at the ¦; gives what the finding says. */
function onlyFault(code: string, markedText: string): unknown {
  const { text, place } = marked(markedText);
  const read = source(text);
  expect(placesOf(read.diagnostics)).toEqual([]);
  const { agreement: result, diagnostics } = readAgreement(read);
  expect(placesOf(diagnostics)).toEqual([`${code} ${place}`]);
  expect(result).toBeNull();
  return diagnostics[0]?.args;
}

describe.each([BUNDLED, 'criteria/nordmore.yaml'])('the texts of %s', (path) => {
  const { kriterier } = parse(readFileSync(path, 'utf8')).metode as { kriterier: Record<string, Guidance> };
  const texts = Object.entries(kriterier).flatMap(([id, { spørsmål, avgrensning, nivåbeskrivelser }]) => [
    { at: `${id}, spørsmål`, text: spørsmål },
    { at: `${id}, avgrensning`, text: avgrensning },
    ...nivåbeskrivelser.map(({ verdi, tekst }) => ({ at: `${id}, ${verdi}`, text: tekst })),
  ]);

  it.each(texts)('set the same limits in every language: $at', ({ text }) => {
    const limits = (language: Language) => (text[language].match(/−?\d+/g) ?? []).sort();
    expect(limits('nn')).toEqual(limits('nb'));
    expect(limits('en')).toEqual(limits('nb'));
    expect(text.en).not.toBe(text.nb);
  });
});

describe('the bundled agreement', () => {
  const read = agreement(readFileSync(BUNDLED, 'utf8'));
  const raw = parse(readFileSync(BUNDLED, 'utf8'));

  it('has the seven criteria of the document, in its order', () => {
    expect(read.criteria.map(({ id }) => id)).toEqual([
      'ressursbruk',
      'samfunnsutfordringer',
      'fagmiljo',
      'okonomisk-gevinst',
      'gjennomforing',
      'investeringsbehov',
      'tjenestekvalitet',
    ]);
  });

  it.each(read.criteria)('asks, delimits and describes five levels in every language: $id', ({ id }) => {
    const { spørsmål, avgrensning, nivåbeskrivelser } = raw.metode.kriterier[id];
    const levels: { verdi: number; tekst: Texts }[] = nivåbeskrivelser;
    expect(levels.map(({ verdi }) => verdi)).toEqual([-4, -2, 0, 2, 4]);
    for (const language of LANGUAGES) {
      expect(spørsmål[language]).toMatch(/\S.*\?$/s);
      expect(avgrensning[language]).toMatch(/\S/);
      expect(new Set(levels.map(({ tekst }) => tekst[language])).size).toBe(5);
    }
  });

  it('guides no criterion that the document does not name', () => {
    expect(Object.keys(raw.metode.kriterier)).toEqual(read.criteria.map(({ id }) => id));
  });

  it('claims no weights, and no decision on the method', () => {
    expect(read.criteria.map(({ weight }) => weight)).toEqual(Array(7).fill(1));
    expect(read).toMatchObject({
      id: 'sarpsborg-fredrikstad',
      status: 'utkast',
      municipalityWeighting: 'lik',
    });
    expect(read.methodSetBy).toMatch(/ikke vedtatt/i);
    expect(read.weightsReason).toMatch(/utgangspunkt/);
  });

  it('checks money where a criterion measures it', () => {
    const checked = read.criteria.filter(({ checkedAgainst }) => checkedAgainst !== null);
    expect(checked.map(({ id, checkedAgainst }) => [id, checkedAgainst])).toEqual([
      ['okonomisk-gevinst', 'drift'],
      ['investeringsbehov', 'investering'],
    ]);
  });

  it('says what a case on each of the ten areas usually rests on, in three languages', () => {
    const areas = read.phases.flatMap((phase) => phase.areas);
    expect([...read.typicalEvidence.keys()]).toEqual(areas.map(({ id }) => id));
    for (const list of Object.values<Record<string, string>[]>(raw.metode['typisk-dokumentasjon'])) {
      expect(list.length).toBeGreaterThanOrEqual(3);
      expect(list.length).toBeLessThanOrEqual(6);
      for (const text of list) expect(Object.keys(text)).toEqual(['nb', 'nn', 'en']);
    }
  });

  it('has names for its bodies and areas, in three languages', () => {
    const { organer, områder } = raw.metode.navn;
    expect(Object.keys(organer)).toEqual(read.bodies.map(({ id }) => id));
    expect(Object.keys(områder)).toEqual(read.phases.flatMap(({ areas }) => areas.map(({ id }) => id)));
    for (const text of [...Object.values(organer), ...Object.values(områder)])
      expect(Object.keys(text as object)).toEqual(['nb', 'nn', 'en']);
  });

  it('has the municipalities, the ten areas, the scale and the thresholds', () => {
    expect(read.municipalities.map(({ id }) => id)).toEqual(['sarpsborg', 'fredrikstad']);
    expect(read.phases.flatMap(({ areas }) => areas)).toHaveLength(10);
    expect(read.scale.steps.map(({ value }) => value)).toEqual([-4, -3, -2, -1, 0, 1, 2, 3, 4]);
    expect(read.thresholds).toEqual({ cooperation: 0.8, form: 0.6 });
    expect(read.groups).toHaveLength(1);
    expect(read.notMeasured).toHaveLength(5);
  });
});

describe('an agreement', () => {
  it('is read key by key', () => {
    expect(agreement()).toMatchObject({
      id: 'prove',
      name: 'Prøveavtale',
      version: '1',
      status: 'utkast',
      methodSetBy: 'Prøve',
      weightsReason: null,
      municipalities: [
        { id: 'nord', name: 'Nord', population: 1000 },
        { id: 'sor', name: 'Sør', population: 3000 },
      ],
      criteria: [
        { id: 'kvalitet', name: 'Kvalitet', weight: 1, checkedAgainst: null },
        { id: 'fagmiljo', name: 'Fagmiljø', weight: 1, checkedAgainst: null },
        { id: 'okonomi', name: 'Økonomi', weight: 1, checkedAgainst: 'drift' },
      ],
      groups: [],
      bodies: [
        { id: 'radmote', name: 'radmote' },
        { id: 'bystyre', name: 'bystyre' },
      ],
      phases: [],
      notMeasured: [],
      typicalEvidence: new Map(),
      scale: { from: -4, to: 4 },
      municipalityWeighting: 'lik',
      thresholds: { cooperation: 0.8, form: 0.6 },
      riskMatrix: {
        likelihoods: ['lav', 'høy'],
        consequences: ['liten', 'stor'],
        classes: [
          ['grønn', 'gul'],
          ['gul', 'rød'],
        ],
      },
    });
    expect(agreement().requirements.size).toBe(0);
  });

  it('may have five criteria, or one, and as many municipalities as it likes', () => {
    const more = '    - { id: fire, navn: Fire }\n    - { id: fem, navn: Fem }\n  organer:';
    const five = agreement(replace(AGREEMENT, '  organer:', more));
    expect(five.criteria.map(({ id }) => id)).toEqual(['kvalitet', 'fagmiljo', 'okonomi', 'fire', 'fem']);
    const third = '  ost:\n    navn: Øst\n    nummer: "0003"\navtalt:';
    expect(agreement(replace(AGREEMENT, 'avtalt:', third)).municipalities.at(-1)).toEqual({
      id: 'ost',
      name: 'Øst',
      population: null,
    });
  });

  it('may say the same in several languages, of which bokmål is used', () => {
    const read = agreement(
      replace(
        withMethod('  måler-ikke:\n    - { nb: styring, nn: styring på nynorsk }\n'),
        'navn: Prøveavtale',
        'navn: { en: Trial, nb: Prøve, nn: Prøving }',
      ),
    );
    expect(read.name).toBe('Prøve');
    expect(read.notMeasured).toEqual(['styring']);
  });

  it('keeps groups, phases and requirements', () => {
    const read = agreement(
      replace(
        withMethod(
          '  grupper:\n    - { id: g, navn: Gruppe, kriterier: [kvalitet, okonomi] }\n' +
            '  krav:\n    risikoanalyse-mangler: { ide: merknad, til-behandling: feil }\n',
        ),
        '  organer:',
        '  faser:\n    - { navn: Fase 1, områder: [en, to] }\n  organer:',
      ),
    );
    expect(read.groups).toEqual([{ id: 'g', name: 'Gruppe', criteria: ['kvalitet', 'okonomi'] }]);
    const areas = ['en', 'to'].map((id) => ({ id, name: id }));
    expect(read.phases).toEqual([{ name: 'Fase 1', areas }]);
    expect([...read.requirements]).toEqual([
      ['risikoanalyse-mangler', { ide: 'merknad', 'til-behandling': 'feil' }],
    ]);
  });

  it('may have no risk matrix', () => {
    expect(agreement(replace(AGREEMENT, MATRIX, '')).riskMatrix).toBeNull();
  });
});

describe('weights', () => {
  const weighted = (value: string) =>
    withMethod(`  vekter:\n    begrunnelse: Fordi.\n    verdier:\n      kvalitet: ${value}\n`);

  it.each([
    ['2', 2],
    ['0.5', 0.5],
    ['1,5', 1.5],
    ['"1,5"', 1.5],
    ['35', 35],
    ['0,001', 0.001],
  ])('may be written %s', (value, weight) => {
    expect(agreement(weighted(value)).criteria.map((criterion) => criterion.weight)).toEqual([weight, 1, 1]);
  });

  it.each(['0', '-1', '"−1"', 'mye', '20 %', '"0,0"'])('cannot be %s', (value) => {
    const found = value.replaceAll('"', '');
    expect(onlyFault('vekt-ugyldig', weighted(`¦${value}`))).toEqual({ criterion: 'kvalitet', found });
  });
});

describe('thresholds', () => {
  const threshold = (value: string) => replace(AGREEMENT, 'samarbeid: 0.8', `samarbeid: ${value}`);

  it.each([
    ['0.8', 0.8],
    ['"0,8"', 0.8],
    ['0,8', 0.8],
    ['80 %', 0.8],
    ['"80 %"', 0.8],
    ['50 %', 0.5],
    ['1', 1],
  ])('may be written %s', (value, share) => {
    expect(agreement(threshold(value)).thresholds).toEqual({ cooperation: share, form: 0.6 });
  });

  it.each(['80', '0.49', '49 %', '101 %', '-0,8', 'høy', '1.1'])('cannot be %s', (value) => {
    expect(onlyFault('terskel-ugyldig', threshold(`¦${value}`))).toEqual({ key: 'samarbeid', found: value });
  });

  it('are told by their key', () => {
    expect(onlyFault('terskel-ugyldig', replace(AGREEMENT, 'form: 0.6', 'form: ¦60'))).toEqual({
      key: 'form',
      found: '60',
    });
  });
});

describe('the scale', () => {
  it('has its steps from low to high, whatever their order in the file, and words in lower case', () => {
    const text = replace(
      AGREEMENT,
      STEPS,
      '      - { verdi: 4, tegn: "+", ord: Bedre }\n      - { verdi: -4, tegn: "-", ord: { nb: Verre, nn: Verre, en: Worse } }\n      - { verdi: 0, tegn: 0, ord: Likt }\n',
    );
    expect(agreement(text).scale.steps).toEqual([
      { value: -4, sign: '-', words: ['verre', 'worse'] },
      { value: 0, sign: '0', words: ['likt'] },
      { value: 4, sign: '+', words: ['bedre'] },
    ]);
  });

  it.each([
    ['step-outside', '5', '{ verdi: 4, tegn: "++++"', '{ verdi: ¦5, tegn: "++++"'],
    ['step-outside', '-4.5', '{ verdi: -4, tegn', '{ verdi: ¦-4.5, tegn'],
    ['word-twice', 'stor fordel', `- ${HIGHEST}`, '- ¦{ verdi: 4, tegn: "++++", ord: Stor fordel }'],
    ['word-twice', '+++', `- ${HIGHEST}`, '- ¦{ verdi: 4, tegn: "+++", ord: svært stor fordel }'],
    ['word-twice', '+', `- ${HIGHEST}`, '- ¦{ verdi: 4, tegn: "++++", ord: + }'],
    [
      'word-twice',
      'best',
      `- ${HIGHEST}`,
      `- { verdi: 3.5, tegn: x, ord: best }\n      - ¦{ verdi: 4, tegn: "++++", ord: { nb: topp, en: Best } }`,
    ],
  ])('hangs together: %s %s', (problem, found, from, to) => {
    expect(onlyFault('skala-ugyldig', replace(AGREEMENT, from, to))).toEqual({ problem, found });
  });

  it('has a step for zero, which the zero alternative is', () => {
    const text = replace(replace(AGREEMENT, '{ verdi: 0,', '{ verdi: 0.5,'), '    trinn:', '    ¦trinn:');
    expect(onlyFault('skala-ugyldig', text)).toEqual({ problem: 'no-zero', found: '' });
  });

  it.each([4, -4])('runs from low to high, and not from 4 to %i', (to) => {
    const reversed = `  ¦skala:\n    fra: 4\n    til: ${to}`;
    const { text, place } = marked(replace(AGREEMENT, '  skala:\n    fra: -4\n    til: 4', reversed));
    const [first] = readAgreement(source(text)).diagnostics;
    expect(first && placesOf([first])).toEqual([`skala-ugyldig ${place}`]);
    expect(first?.args).toEqual({ problem: 'reversed', found: `4 … ${to}` });
  });
});

describe('mentions', () => {
  const KNOWN = ['kvalitet', 'fagmiljo', 'okonomi'];
  it.each([
    [
      'in the guidance',
      replace(AGREEMENT, CRITERIA, '    ¦okonomien:\n      kontrolleres-mot: drift\n'),
      'okonomien',
      'okonomi',
    ],
    [
      'in the weights',
      withMethod('  vekter:\n    begrunnelse: x\n    verdier:\n      ¦kvalitt: 2\n'),
      'kvalitt',
      'kvalitet',
    ],
    [
      'in a group',
      withMethod('  grupper:\n    - { id: g, navn: G, kriterier: [okonomi, ¦pris] }\n'),
      'pris',
      null,
    ],
  ])('of a criterion must be of one in the document: %s', (_, text, found, suggestion) => {
    expect(onlyFault('avtale-henvisning', text)).toEqual({
      kind: 'criterion',
      found,
      known: KNOWN,
      suggestion,
    });
  });

  it('of an area must be of one in the phases', () => {
    const phased = (evidence: string) =>
      replace(
        withMethod(`  typisk-dokumentasjon:\n    ${evidence}: [tilstandsrapport]\n`),
        '  organer:',
        '  faser:\n    - { navn: Først, områder: [brann, it] }\n  organer:',
      );
    expect(agreement(phased('brann')).typicalEvidence).toEqual(new Map([['brann', ['tilstandsrapport']]]));
    expect(onlyFault('avtale-henvisning', phased('¦bran'))).toEqual({
      kind: 'area',
      found: 'bran',
      known: ['brann', 'it'],
      suggestion: 'brann',
    });
    const without = withMethod('  typisk-dokumentasjon:\n    ¦brann: [tilstandsrapport]\n');
    expect(onlyFault('avtale-henvisning', without)).toMatchObject({ found: 'brann', known: [] });
  });

  it('of a body or an area gives it a name, where it is one of the agreement', () => {
    const names = (text: string) =>
      replace(withMethod(text), '  organer:', '  faser: [{ navn: Først, områder: [brann] }]\n  organer:');
    const read = agreement(
      names('  navn: { organer: { bystyre: { nb: Bystyret, en: Council } }, områder: { brann: Brann } }\n'),
    );
    expect(read.bodies).toContainEqual({ id: 'bystyre', name: 'Bystyret' });
    expect(read.phases[0]?.areas).toEqual([{ id: 'brann', name: 'Brann' }]);
    expect(
      onlyFault('avtale-henvisning', names('  navn: { organer: { ¦bystyr: Bystyret } }\n')),
    ).toMatchObject({
      kind: 'body',
      suggestion: 'bystyre',
    });
    expect(onlyFault('avtale-henvisning', names('  navn: { områder: { ¦bran: Brann } }\n'))).toMatchObject({
      kind: 'area',
      suggestion: 'brann',
    });
  });

  it('of a rule must be of one there is', () => {
    const text = withMethod('  krav:\n    ¦risikoanalyse-magler: { ide: feil }\n');
    expect(onlyFault('avtale-henvisning', text)).toMatchObject({
      kind: 'rule',
      found: 'risikoanalyse-magler',
      suggestion: 'risikoanalyse-mangler',
    });
  });

  it('of the same criterion twice are told at the second', () => {
    const text = replace(AGREEMENT, '- id: fagmiljo', '- id: ¦kvalitet');
    expect(onlyFault('avtale-gjentatt', text)).toEqual({ kind: 'criterion', id: 'kvalitet' });
  });
});

describe('the risk matrix', () => {
  it.each([
    [
      'a row too few',
      '    sannsynlighet: [lav, høy]',
      '    sannsynlighet: [lav, middels, høy]',
      [2, 2, 3, 2],
    ],
    [
      'a column too few',
      '    konsekvens: [liten, stor]',
      '    konsekvens: [liten, middels, stor]',
      [2, 2, 2, 3],
    ],
    ['a row too short', '      - [gul, rød]', '      - [gul]', [2, 1, 2, 2]],
    ['a row too long', '      - [gul, rød]', '      - [gul, rød, rød]', [2, 3, 2, 2]],
  ])(
    'must be as large as its words say: %s',
    (_, from, to, [rows, columns, expectedRows, expectedColumns]) => {
      const text = replace(replace(AGREEMENT, '    klasser:', '    ¦klasser:'), from, to);
      expect(onlyFault('risikomatrise-ugyldig', text)).toEqual({
        rows,
        columns,
        expectedRows,
        expectedColumns,
      });
    },
  );

  it('may have numbers for words, and be oblong', () => {
    const text = replace(
      AGREEMENT,
      MATRIX,
      '  risikomatrise:\n    sannsynlighet: [1, 2]\n    konsekvens: [A, B, C]\n    klasser:\n      - [grønn, grønn, gul]\n      - [grønn, gul, rød]\n',
    );
    expect(agreement(text).riskMatrix).toMatchObject({
      likelihoods: ['1', '2'],
      consequences: ['A', 'B', 'C'],
    });
  });
});

describe('weighing by population', () => {
  const text = withMethod('  kommunevekt: ¦innbyggere\n');

  it('needs a population for each', () => {
    expect(agreement(text.replace('¦', '')).municipalityWeighting).toBe('innbyggere');
    expect(onlyFault('innbyggere-mangler', replace(text, '    innbyggere: 3000\n', ''))).toEqual({
      municipalities: ['Sør'],
    });
  });

  it('is what asks for it', () => {
    expect(agreement(replace(AGREEMENT, '    innbyggere: 3000\n', '')).municipalityWeighting).toBe('lik');
  });
});

describe('several faults', () => {
  it('are all told', () => {
    const text = replace(replace(AGREEMENT, 'samarbeid: 0.8', 'samarbeid: 8'), 'form: 0.6', 'form: 6');
    expect(readAgreement(source(text)).diagnostics.map(({ code }) => code)).toEqual([
      'terskel-ugyldig',
      'terskel-ugyldig',
    ]);
  });
});

describe('known faults', () => {
  it('a population with a thousands dot is not read as 60', () => {
    const read = source(replace(AGREEMENT, 'innbyggere: 1000', 'innbyggere: 60.000'));
    const { agreement: result } = readAgreement(read);
    expect(read.diagnostics.length === 0 && result?.municipalities[0]?.population).not.toBe(60);
  });

  it('a reversed scale is one finding, and not one more for each step', () => {
    onlyFault(
      'skala-ugyldig',
      replace(AGREEMENT, '  skala:\n    fra: -4\n    til: 4', '  ¦skala:\n    fra: 4\n    til: -4'),
    );
  });

  it('two steps of the same value are told', () => {
    const text = replace(AGREEMENT, '{ verdi: 3, tegn', '{ verdi: 2, tegn');
    expect(readAgreement(source(text)).diagnostics.map(({ code }) => code)).toEqual(['skala-ugyldig']);
  });
});
