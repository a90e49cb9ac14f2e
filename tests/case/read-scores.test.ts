import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/case/case.js';
import { readCase } from '../../src/case/read-case.js';
import { jointPoint, scorePoint } from '../../src/case/score-value.js';
import { AGREEMENT, agreement, CASE, caseOf, marked, placesOf, replace, source } from '../support/build.js';

const CELL = 'vertskap: { poeng: 2, begrunnelse: Flere fagfolk. }';
const WITHIN = agreement();

/** The first cell of the case, written anew. */
function cellOf(text: string, within = WITHIN): Cell {
  return caseOf(replace(CASE, CELL, `vertskap: ${text}`), within).cells[0] as Cell;
}

/** Expects exactly one finding about the first cell, at the ¦; gives what the finding says. */
function onlyFault(code: string, markedCell: string, within = WITHIN): unknown {
  const { text, place } = marked(replace(CASE, CELL, markedCell));
  const read = source(text);
  expect(placesOf(read.diagnostics)).toEqual([]);
  const { case: result, diagnostics } = readCase(read, within);
  expect(placesOf(diagnostics)).toEqual([`${code} ${place}`]);
  expect(result).toBeNull();
  return diagnostics[0]?.args;
}

describe('a score', () => {
  it.each([
    ['2', 2],
    ['-2', -2],
    ['0', 0],
    ['+2', 2],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['"1,5"', 1.5],
    ['"2"', 2],
    ['"−2"', -2],
    ['"–1,5"', -1.5],
    ['++', 2],
    ['"++"', 2],
    ['+', 1],
    ['"-"', -1],
    ['--', -2],
    ['−−', -2],
    ['––', -2],
    ['"−"', -1],
    ['"–"', -1],
    ['---', -3],
    ['"0"', 0],
    ['stor fordel', 3],
    ['Stor fordel', 3],
    ['STOR ULEMPE', -3],
    ['svært stor ulempe', -4],
    ['Svært stor fordel', 4],
    ['"  liten \u00a0 fordel "', 1],
    ['ingen endring', 0],
  ])('alone in a cell may be written %s', (text, point) => {
    expect(cellOf(text).common).toMatchObject({ point, range: null, notAssessed: null });
  });

  it.each([
    ['2', 2],
    ['"−−"', -2],
    ['stor fordel', 3],
    ['"1,5"', 1.5],
  ])('under poeng may be written %s', (text, point) => {
    expect(cellOf(`{ poeng: ${text}, begrunnelse: Ja }`).common).toMatchObject({ point, reason: 'Ja' });
  });

  it.each([
    ['veldig bra', null],
    ['stor fordell', 'stor fordel'],
    ['liten forbedring', null],
    ['+++++', null],
    ['+-', null],
    ['ja', null],
    ['2 poeng', null],
    ['12 %', null],
  ])('cannot be %s', (found, suggestion) => {
    expect(onlyFault('poeng-ukjent', `vertskap: { poeng: ¦${found} }`)).toMatchObject({ found, suggestion });
  });

  it.each(['ikke vurdert', 'ikke-vurdert', 'Ikkje vurdert.'])('that is «%s» belongs elsewhere', (found) => {
    const args = { found, notAssessed: true };
    expect(onlyFault('poeng-ukjent', `vertskap: { poeng: ¦${found} }`)).toMatchObject(args);
  });

  it('that is unknown is told with the words there are, from low to high', () => {
    expect(onlyFault('poeng-ukjent', 'vertskap: { poeng: ¦bra }')).toMatchObject({
      known: WITHIN.scale.steps.map(({ words }) => words[0]),
    });
  });

  it('is read in any of the languages of the agreement', () => {
    const word = 'ord: stor fordel';
    const within = agreement(
      replace(AGREEMENT, word, 'ord: { nb: stor fordel, nn: stor føremon, en: Large benefit }'),
    );
    for (const text of ['stor fordel', 'Stor føremon', 'large benefit'])
      expect(cellOf(text, within).common?.point).toBe(3);
  });

  it.each(['vertskap: ¦bra', 'vertskap: { per-kommune: { nord: 1, sor: ¦bra } }'])(
    'that stands alone is told where it stands: %s',
    (text) => {
      onlyFault('poeng-ukjent', text);
    },
  );

  it.each(['A', 'a'])('may be a letter of the scale: %s', (text) => {
    expect(cellOf(text, agreement(replace(AGREEMENT, 'tegn: "++++"', 'tegn: A'))).common?.point).toBe(4);
  });

  it.each(['−−', '"--"'])('may be written %s where the agreement has true minus signs', (text) => {
    expect(cellOf(text, agreement(replace(AGREEMENT, 'tegn: "--"', 'tegn: "−−"'))).common?.point).toBe(-2);
  });
});

describe('a range', () => {
  it.each([
    ['[1, 3]', [1, 3]],
    ['[-1, 0]', [-1, 0]],
    ['["1,5", 2]', [1.5, 2]],
    ['[liten fordel, Stor fordel]', [1, 3]],
    ['["-", "+"]', [-1, 1]],
    ['["−−", ++]', [-2, 2]],
  ])('may be written %s', (text, range) => {
    expect(cellOf(`{ spenn: ${text} }`).common).toMatchObject({ point: null, range });
    expect(cellOf(`{ poeng: 1, spenn: ${text} }`).common).toMatchObject({ point: 1, range });
  });

  it.each(['{ spenn: [¦lite, 2] }', '{ spenn: [1, ¦mye] }'])(
    'is told at the end that is unknown: %s',
    (text) => {
      onlyFault('poeng-ukjent', `vertskap: ${text}`);
    },
  );
});

describe('a cell that is not assessed', () => {
  it('has its reason', () => {
    const { common, reason } = cellOf('{ ikke-vurdert: Venter på tall. }');
    expect(common).toMatchObject({ point: null, range: null, notAssessed: 'Venter på tall.' });
    expect(reason).toBeNull();
  });

  it.each([
    [['ikke-vurdert', 'poeng'], 'ikke-vurdert: Nei, poeng: 2'],
    [['ikke-vurdert', 'spenn'], 'ikke-vurdert: Nei, spenn: [1, 2]'],
    [['ikke-vurdert', 'poeng', 'spenn'], 'poeng: 2, spenn: [1, 2], ikke-vurdert: Nei'],
    [['per-kommune', 'poeng'], 'poeng: 2, per-kommune: { nord: 1, sor: 2 }'],
    [['per-kommune', 'spenn'], 'spenn: [1, 2], per-kommune: { nord: 1, sor: 2 }'],
    [['per-kommune', 'ikke-vurdert'], 'ikke-vurdert: Nei, per-kommune: { nord: 1, sor: 2 }'],
  ])('or has two answers says so itself: %s', (keys, text) => {
    expect(onlyFault('celle-motstrid', `vertskap: ¦{ ${text} }`)).toEqual({ keys });
  });

  it('may be that of one municipality, and contradict itself there', () => {
    const text = 'vertskap: { per-kommune: { nord: ¦{ poeng: 1, ikke-vurdert: Nei }, sor: 2 } }';
    expect(onlyFault('celle-motstrid', text)).toEqual({ keys: ['ikke-vurdert', 'poeng'] });
  });

  it.each(['{ begrunnelse: Fordi }', '{}', '{ kilder: [a] }'])(
    'says why, and is not just empty: %s',
    (text) => {
      expect(onlyFault('celle-tom', `vertskap: ¦${text}`)).toEqual({});
    },
  );

  it.each(['{ per-kommune: { nord: { begrunnelse: Fordi }, sor: 2 } }', '{ per-kommune: {} }'])(
    'may leave a municipality open, which is for the rules to tell: %s',
    (text) => {
      const { common, perMunicipality } = cellOf(text);
      expect(common).toBeNull();
      expect(scorePoint(perMunicipality.get('nord'))).toBeNull();
    },
  );
});

describe('a cell with a score for each municipality', () => {
  it('keeps them apart, however each is written', () => {
    const { common, perMunicipality } = cellOf(
      '{ per-kommune: { nord: ++, sor: { poeng: liten ulempe, spenn: [-2, 0], begrunnelse: Nei } } }',
    );
    expect(common).toBeNull();
    expect([...perMunicipality]).toMatchObject([
      ['nord', { point: 2, range: null, reason: null }],
      ['sor', { point: -1, range: [-2, 0], reason: 'Nei' }],
    ]);
  });

  it('is told at the municipality whose word is unknown', () => {
    onlyFault('poeng-ukjent', 'vertskap: { per-kommune: { nord: 1, sor: { poeng: ¦bra } } }');
    onlyFault('poeng-ukjent', 'vertskap: { per-kommune: { nord: 1, sor: { spenn: [0, ¦bra] } } }');
  });

  it.each([
    ['Felles', '{ per-kommune: { nord: 1, sor: 2 }, begrunnelse: Felles }'],
    ['A B', '{ per-kommune: { nord: { poeng: 1, begrunnelse: A }, sor: { poeng: 2, begrunnelse: B } } }'],
    [null, '{ per-kommune: { nord: { poeng: 1, begrunnelse: A }, sor: 2 } }'],
    [null, '{ per-kommune: { nord: 1, sor: 2 } }'],
  ])('has the reason %j in %s', (reason, text) => {
    expect(cellOf(text).reason).toBe(reason);
  });

  it('gathers the sources of all, with their places', () => {
    const text = '{ kilder: [a], per-kommune: { nord: 1, sor: { poeng: 2, kilder: [b, c] } } }';
    const at = ['vurdering', 'kvalitet', 'vertskap'];
    expect(cellOf(text).sources).toEqual([
      { id: 'a', at: [...at, 'kilder', 0] },
      { id: 'b', at: [...at, 'per-kommune', 'sor', 'kilder', 0] },
      { id: 'c', at: [...at, 'per-kommune', 'sor', 'kilder', 1] },
    ]);
  });
});

describe('the cells of a case', () => {
  it('come in the order of the file, with their places', () => {
    const { cells } = caseOf();
    expect(cells.map(({ criterion, alternative }) => `${criterion} ${alternative}`)).toEqual([
      'kvalitet vertskap',
      'kvalitet selskap',
      'fagmiljo vertskap',
      'fagmiljo selskap',
      'okonomi vertskap',
      'okonomi selskap',
    ]);
    expect(cells.at(-1)?.at).toEqual(['vurdering', 'okonomi', 'selskap']);
  });

  it('are none without a vurdering', () => {
    const start = CASE.indexOf('vurdering:');
    expect(caseOf(CASE.slice(0, start) + CASE.slice(CASE.indexOf('risikoanalyse:'))).cells).toEqual([]);
  });
});

describe('scorePoint', () => {
  it.each([
    ['2', 2],
    ['{ poeng: 1, spenn: [0, 4] }', 1],
    ['{ spenn: [1, 4] }', 2.5],
    ['{ spenn: [-3, 1] }', -1],
    ['{ poeng: 0 }', 0],
    ['{ ikke-vurdert: Nei }', null],
  ])('of %s is %j', (text, point) => {
    expect(scorePoint(cellOf(text).common)).toBe(point);
  });

  it('of nothing is nothing', () => {
    expect(scorePoint(null)).toBeNull();
    expect(scorePoint(undefined)).toBeNull();
  });
});

describe('jointPoint', () => {
  it.each([
    ['2', 2],
    ['{ spenn: [1, 2] }', 1.5],
    ['{ ikke-vurdert: Nei }', null],
    ['{ per-kommune: { nord: 1, sor: 4 } }', 2.5],
    ['{ per-kommune: { nord: -1, sor: { spenn: [0, 2] } } }', 0],
    ['{ per-kommune: { nord: 1, sor: { ikke-vurdert: Nei } } }', null],
    ['{ per-kommune: { nord: 1 } }', null],
    ['{ per-kommune: { nord: 0, sor: 0 } }', 0],
  ])('of %s is %j', (text, mean) => {
    const read = caseOf(replace(CASE, CELL, `vertskap: ${text}`), WITHIN);
    expect(jointPoint(read.cells[0] as Cell, read, WITHIN)).toBe(mean);
  });

  it('weighs by population where the agreement says so', () => {
    const read = caseOf(replace(CASE, CELL, 'vertskap: { per-kommune: { nord: 1, sor: 4 } }'), WITHIN);
    const populations = WITHIN.municipalities.map((one, index) => ({
      ...one,
      population: index === 0 ? 2000 : 1000,
    }));
    const weighed = { ...WITHIN, municipalityWeighting: 'innbyggere', municipalities: populations } as const;
    expect(jointPoint(read.cells[0] as Cell, read, weighed)).toBeCloseTo(2);
  });
});
