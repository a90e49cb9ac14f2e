import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Case, Effect } from '../../src/case/case.js';
import { listedKroner } from '../../src/case/kroner.js';
import { agreementOf, readCase, realAlternatives } from '../../src/case/read-case.js';
import { agreement, CASE, caseOf, marked, placesOf, replace, source } from '../support/build.js';

const WITHIN = agreement();
/** Where an optional part is added to a case. */
const END = '  folkehelse: Ingen endring.\n';

function caseWith(more: string): Case {
  return caseOf(CASE + more, WITHIN);
}

/** Expects the shape to be right and exactly one finding, at the ¦; gives what the finding says. */
function onlyFault(code: string, markedText: string): unknown {
  const { text, place } = marked(markedText);
  const read = source(text);
  expect(placesOf(read.diagnostics)).toEqual([]);
  const { case: result, diagnostics } = readCase(read, WITHIN);
  expect(placesOf(diagnostics)).toEqual([`${code} ${place}`]);
  expect(result).toBeNull();
  return diagnostics[0]?.args;
}

describe('a case', () => {
  it('is read key by key', () => {
    expect(agreementOf(source(CASE))).toBe('prove');
    const read = caseOf();
    expect(read).toMatchObject({
      id: 'prove',
      title: 'Prøvesak',
      agreement: 'prove',
      municipalities: ['nord', 'sor'],
      area: null,
      status: 'under-utredning',
      dataQuality: 'eksempel',
      updated: '2026-01-15',
      summary: null,
      task: { statutory: true, staffAffected: null },
      economy: null,
      involvement: [],
      treatment: [],
      clarifications: [],
      sources: [],
    });
    expect(read.consequences).toEqual([
      { id: 'økonomi', at: ['konsekvenser', 'økonomi'], text: 'Liten endring.', notAssessed: null },
      { id: 'miljø', at: ['konsekvenser', 'miljø'], text: 'Ingen endring.', notAssessed: null },
      { id: 'folkehelse', at: ['konsekvenser', 'folkehelse'], text: 'Ingen endring.', notAssessed: null },
    ]);
  });

  it('that is the example is read on the bundled agreement', () => {
    const within = agreement(readFileSync('criteria/sarpsborg-fredrikstad.yaml', 'utf8'));
    const read = caseOf(readFileSync('cases/kjokken.yaml', 'utf8'), within);
    expect(realAlternatives(read).map(({ id }) => id)).toEqual(['vertskommune', 'oppgavefellesskap', 'iks']);
  });

  it.each([
    ['lovpålagt: nei', { statutory: false }],
    ['lovpålagt: ja', { statutory: true }],
    ['tjenesteproduksjon: nei', { serviceProduction: false }],
    ['ansatte-berøres: ja', { staffAffected: true }],
    ['ansatte-berøres: nei', { staffAffected: false }],
    ['ansatte-overføres: ja', { staffTransferred: true }],
    ['personopplysninger: nei', { personalData: false }],
    ['helse-utdanning-sosial: ja', { welfareService: true }],
    ['selges-i-konkurranse: nei', { soldInCompetition: false }],
    ['eksternt-salg: 0', { externalSales: 0 }],
    ['eksternt-salg: 12', { externalSales: 12 }],
    ['i-robek: [nord]', { inRobek: ['nord'] }],
    [
      'overføring-avskåret: { lov: barnevernsloven, paragraf: § 15-7 }',
      { transferBarred: { law: 'barnevernsloven', section: '§ 15-7' } },
    ],
  ])('says of its task what the file says, and nothing else: %s', (line, said) => {
    expect(caseOf(replace(CASE, 'lovpålagt: ja', line)).task).toEqual({
      statutory: null,
      serviceProduction: null,
      staffAffected: null,
      staffTransferred: null,
      personalData: null,
      welfareService: null,
      soldInCompetition: null,
      externalSales: null,
      transferBarred: null,
      inRobek: [],
      ...said,
    });
  });

  it('may be nothing but its head and one alternative', () => {
    const read = caseOf(
      `${CASE.slice(0, CASE.indexOf('oppgave:'))}alternativer:\n  nullalternativ: { navn: Hver for seg, form: egenregi }\n`,
    );
    expect(read).toMatchObject({ task: { statutory: null }, cells: [], risk: null, consequences: [] });
    expect(realAlternatives(read)).toEqual([]);
  });
});

describe('alternatives', () => {
  it('come in the order of the file, the zero alternative among them', () => {
    const read = caseOf();
    expect(read.alternatives.map(({ id }) => id)).toEqual(['nullalternativ', 'vertskap', 'selskap']);
    expect(realAlternatives(read).map(({ id }) => id)).toEqual(['vertskap', 'selskap']);
  });

  it('have what is said of them, and else the least', () => {
    const text = replace(
      replace(
        CASE,
        '    form: egenregi\n',
        '    form: egenregi\n    kan-videreføres: nei\n    frist: 2028\n',
      ),
      '    vertskommune: nord\n',
      '    vertskommune: nord\n    overført-myndighet: { enkeltvedtak: ja, forskrift: nei }\n    lokalisering: Nord\n' +
        '    årsverk:\n      nord: { fra: 14, til: "21,5" }\n      sor: { fra: 17, til: 6 }\n',
    );
    const [zero, host, company] = caseOf(text).alternatives;
    expect(zero).toMatchObject({
      name: 'Hver for seg',
      form: 'egenregi',
      canContinue: false,
      deadline: '2028',
    });
    expect(host).toMatchObject({
      at: ['alternativer', 'vertskap'],
      form: 'vk-adm',
      canContinue: true,
      host: 'nord',
      transferred: { individualDecisions: true, regulations: false, mattersOfPrinciple: false },
      location: 'Nord',
      positions: [
        { municipality: 'nord', from: 14, to: 21.5 },
        { municipality: 'sor', from: 17, to: 6 },
      ],
    });
    expect(company).toMatchObject({
      canContinue: true,
      deadline: null,
      host: null,
      transferred: { individualDecisions: false, regulations: false, mattersOfPrinciple: false },
      location: null,
      positions: [],
    });
  });

  it.each([
    ['enkeltvedtak', 'individualDecisions'],
    ['forskrift', 'regulations'],
    ['prinsipielle-saker', 'mattersOfPrinciple'],
  ])('may have been transferred %s alone', (key, authority) => {
    const text = replace(CASE, '    form: iks\n', `    form: iks\n    overført-myndighet: { ${key}: ja }\n`);
    expect(caseOf(text).alternatives[2]?.transferred).toEqual({
      individualDecisions: false,
      regulations: false,
      mattersOfPrinciple: false,
      onlyExceptions: false,
      [authority]: true,
    });
  });

  it('cannot have positions below zero, however the number is written', () => {
    const edited = replace(
      CASE,
      '    form: iks\n',
      '    form: iks\n    årsverk:\n      nord: { fra: 1, til: ¦"-6,5" }\n',
    );
    const args = { key: 'til', found: -6.5, minimum: 0, maximum: null, year: false };
    expect(onlyFault('verdi-utenfor', edited)).toEqual(args);
  });

  it.each(['mange', '14 årsverk', '1 2'])('cannot have %j positions', (number) => {
    const text = replace(
      CASE,
      '    form: iks\n',
      `    form: iks\n    årsverk:\n      nord: { fra: 1, til: ¦${number} }\n`,
    );
    expect(onlyFault('tall-ugyldig', text)).toMatchObject({ found: number });
    onlyFault('tall-ugyldig', replace(text, `{ fra: 1, til: ¦${number} }`, `{ fra: ¦${number}, til: 1 }`));
  });
});

describe('the risk analysis', () => {
  it('has its date, arguments and events', () => {
    const events =
      '      konsekvens: stor\n      alternativer: [selskap]\n      kommuner: [sor]\n      kunnskap: svak\n      tiltak: Reserve\n' +
      '      ansvarlig: Kari\n      etter-tiltak: { sannsynlighet: lav, konsekvens: liten }\n';
    const { risk } = caseOf(replace(CASE, '      konsekvens: stor\n', events));
    expect(risk).toMatchObject({
      done: '2026-01-10',
      advantages: [
        { at: ['risikoanalyse', 'fordeler', 0], alternative: 'vertskap', text: 'Kort vei til ledelsen.' },
        { at: ['risikoanalyse', 'fordeler', 1], alternative: 'selskap', text: 'Likeverdige eiere.' },
      ],
      disadvantages: [{ alternative: 'vertskap' }, { alternative: 'selskap' }],
    });
    expect(risk?.events).toEqual([
      {
        id: 'stans',
        at: ['risikoanalyse', 'hendelser', 'stans'],
        what: 'Driften stanser.',
        alternatives: ['selskap'],
        municipalities: ['sor'],
        before: { likelihood: 'lav', consequence: 'stor' },
        after: { likelihood: 'lav', consequence: 'liten' },
        knowledge: 'svak',
        measure: 'Reserve',
        owner: 'Kari',
      },
    ]);
  });

  it('may say less, and have numbers for words', () => {
    const { risk } = caseOf(replace(CASE, 'sannsynlighet: lav', 'sannsynlighet: 3'));
    expect(risk?.events[0]).toMatchObject({
      alternatives: [],
      municipalities: [],
      before: { likelihood: '3', consequence: 'stor' },
      after: null,
      knowledge: null,
      measure: null,
      owner: null,
    });
  });
});

describe('consequences', () => {
  it.each([
    ['Liten.', { text: 'Liten.', notAssessed: null }],
    ['{ vurdering: Liten. }', { text: 'Liten.', notAssessed: null }],
    ['{ ikke-vurdert: Venter. }', { text: null, notAssessed: 'Venter.' }],
    ['ikke vurdert', { text: null, notAssessed: null }],
    ['Ikkje vurdert enno.', { text: null, notAssessed: null }],
    ['"–"', { text: null, notAssessed: null }],
    ['{ vurdering: Vurderes senere }', { text: null, notAssessed: null }],
    ['{ ikke-vurdert: ja }', { text: null, notAssessed: null }],
    ['Ikke vurdert for Halden.', { text: 'Ikke vurdert for Halden.', notAssessed: null }],
  ])('may be written %s', (written, consequence) => {
    const read = caseOf(replace(CASE, 'miljø: Ingen endring.', `miljø: ${written}`));
    expect(read.consequences[1]).toMatchObject({ id: 'miljø', ...consequence });
  });
});

describe('money', () => {
  const HEAD = 'økonomi:\n  prisnivå: 2025\n  start: 2026\n  analyseperiode: 10\n  virkninger:\n';
  const WHO = 'alternativ: selskap, type: drift, hva: Leie';
  const whole = (keys: string) => `${HEAD}    - { ${WHO}, ${keys} }\n`;
  const effectOf = (keys: string) => caseWith(whole(keys)).economy?.effects[0] as Effect;
  const amount = (written: string) => whole(`nøkkel: likt, år: 2027, ${written}`);

  it('has its frame, which may be left out', () => {
    expect(caseWith(HEAD.replace('  virkninger:\n', '')).economy).toEqual({
      priceYear: 2025,
      start: 2026,
      years: 10,
      effects: [],
    });
    expect(caseWith('økonomi: {}\n').economy).toEqual({
      priceYear: null,
      start: null,
      years: null,
      effects: [],
    });
  });

  it('is a saving or a cost, once or for some years, of one or of all', () => {
    expect(effectOf('kommune: nord, år: 2027, utgift: 3 mill')).toEqual({
      at: ['økonomi', 'virkninger', 0],
      amountAt: ['økonomi', 'virkninger', 0, 'utgift'],
      alternative: 'selskap',
      municipality: 'nord',
      kind: 'drift',
      kroner: -3e6,
      from: 2027,
      to: 2027,
    });
    expect(effectOf('nøkkel: innbyggere, fra: 2027, til: 2036, innsparing: 2 mill')).toMatchObject({
      municipality: null,
      kroner: 2e6,
      from: 2027,
      to: 2036,
    });
  });

  it.each([
    ['350000', 350_000],
    ['350 000', 350_000],
    ['1,5 mill', 1_500_000],
    ['"1,5 mill kr"', 1_500_000],
    ["'350\u202f000'", 350_000],
    ['3 kr', 3],
    ['4,25 kr', 4.25],
    ['0300', 300],
  ])('is read from its source text: %s', (written, kroner) => {
    expect(effectOf(`nøkkel: likt, år: 2027, innsparing: "${written.replace(/["']/g, '')}"`).kroner).toBe(
      kroner,
    );
    const block = `${HEAD}    - alternativ: selskap\n      type: drift\n      hva: Leie\n      nøkkel: likt\n      år: 2027\n      utgift: ${written}\n`;
    expect(caseWith(block).economy?.effects[0]?.kroner).toBe(-kroner);
  });

  it.each([
    ['1.250', 'thousands-dot', '1 250'],
    ['"1.250"', 'thousands-dot', '1 250'],
    ['1.250.000', 'thousands-dot', '1 250 000'],
    ['3.4', 'decimal-dot', '3,4'],
    ['3.4 mill', 'decimal-dot', '3,4 mill'],
    ['12 %', 'percent', null],
    ['1e6', 'form', null],
    ['0x10', 'form', null],
    ['mye', 'form', null],
  ])('that cannot be read for sure is asked about: %s', (written, problem, suggestion) => {
    const found = written.replaceAll('"', '');
    expect(onlyFault('belop-ugyldig', CASE + amount(`utgift: ¦${written}`))).toEqual({
      found,
      problem,
      suggestion,
    });
    expect(onlyFault('belop-ugyldig', CASE + amount(`innsparing: ¦${written}`))).toEqual({
      found,
      problem,
      suggestion,
    });
  });

  it.each([
    ['utgift: 5000, spenn: [4000, 6000]', -5000],
    ['innsparing: 5 mill, spenn: ["4,5 mill", 5 mill]', 5e6],
    ['utgift: 5 kr, spenn: [5, 5]', -5],
  ])('may have a range around it: %s', (written, kroner) => {
    expect(caseWith(amount(written)).economy?.effects[0]?.kroner).toBe(kroner);
  });

  it.each([
    ['6 mill', '7 mill', 'range'],
    ['3', '4', 'range'],
    ['6', '4', 'reversed-range'],
  ])('lies in its range, and not outside %s to %s', (low, high, problem) => {
    const written = `utgift: 5, spenn: ¦[${low}, ${high}]`;
    expect(onlyFault('virkning-uklar', CASE + amount(written))).toEqual({ problem, amount: '5', low, high });
  });

  it.each(['17', '"3,5"'])('of %s alone is read, and asked about', (written) => {
    const { text, place } = marked(CASE + amount(`utgift: ¦${written}`));
    const { case: read, diagnostics } = readCase(source(text), WITHIN);
    expect(placesOf(diagnostics)).toEqual([`belop-ugyldig ${place}`]);
    expect(diagnostics[0]).toMatchObject({ severity: 'advarsel', args: { problem: 'no-unit' } });
    expect(read?.economy?.effects).toHaveLength(1);
  });

  it.each(['17 mill', '17 kr', '0', '1 000', '1000'])('of %s is not asked about', (written) => {
    expect(readCase(source(CASE + amount(`utgift: ${written}`)), WITHIN).diagnostics).toEqual([]);
  });

  it.each(['utgift: 5, spenn: [4, ¦1.250]', 'utgift: ¦mye, spenn: [4, 6]'])(
    'that cannot be read is one finding beside a range too: %s',
    (written) => {
      onlyFault('belop-ugyldig', CASE + amount(written));
    },
  );

  it.each([
    ['-3 mill', '3 mill'],
    ['−3 mill', '3 mill'],
    ['"–3"', '3'],
  ])('says its sign in words, so %s would say it twice', (written, suggestion) => {
    for (const key of ['utgift', 'innsparing']) {
      expect(onlyFault('belop-ugyldig', CASE + amount(`${key}: ¦${written}`))).toEqual({
        found: written.replaceAll('"', ''),
        problem: 'sign-twice',
        suggestion,
      });
    }
  });

  it.each([
    ['no-amount', 'nøkkel: likt, år: 2027'],
    ['two-amounts', 'nøkkel: likt, år: 2027, utgift: 1, innsparing: 2'],
    ['no-share', 'år: 2027, utgift: 1'],
    ['two-shares', 'nøkkel: likt, kommune: nord, år: 2027, utgift: 1'],
    ['no-time', 'nøkkel: likt, utgift: 1'],
    ['no-time', 'nøkkel: likt, utgift: 1, fra: 2027'],
    ['no-time', 'nøkkel: likt, utgift: 1, til: 2027'],
    ['two-times', 'nøkkel: likt, utgift: 1, år: 2027, fra: 2027, til: 2028'],
    ['two-times', 'nøkkel: likt, utgift: 1, år: 2027, til: 2028'],
    ['reversed-years', 'nøkkel: likt, utgift: 1, fra: 2028, til: 2027'],
  ])('must be clear: %s in %s', (problem, keys) => {
    const text = CASE + whole(keys).replace('- {', '- ¦{');
    expect(onlyFault('virkning-uklar', text)).toMatchObject({ problem });
  });

  it('may be for one year from and to', () => {
    expect(effectOf('nøkkel: likt, utgift: 1 mill, fra: 2027, til: 2027')).toMatchObject({
      from: 2027,
      to: 2027,
    });
  });

  it('is summed over all its years', () => {
    const text = `${whole('nøkkel: likt, utgift: 5 mill, år: 2027')}    - { ${WHO}, nøkkel: likt, fra: 2028, til: 2030, innsparing: 2 mill }\n`;
    expect(listedKroner(caseWith(text).economy?.effects ?? [])).toBe(1e6);
    expect(listedKroner([])).toBe(0);
  });

  it('has no negative zero', () => {
    expect(effectOf('nøkkel: likt, år: 2027, utgift: 0').kroner).toBe(0);
  });
});

describe('dates', () => {
  it.each([
    ['2025-09-31', 9, 30],
    ['2025-02-29', 2, 28],
    ['2024-02-30', 2, 29],
    ['2025-13-01', null, null],
  ])('that no month has are told with the days of the month: %s', (found, month, days) => {
    const text = replace(CASE, '2026-01-15', `¦${found}`);
    expect(onlyFault('dato-ugyldig', text)).toMatchObject({ month, days });
  });

  it.each([
    ['oppdatert', replace(CASE, '2026-01-15', '¦2026-02-30')],
    ['utført', replace(CASE, '2026-01-10', '¦2026-13-01')],
    ['frist', replace(CASE, '    form: egenregi\n', '    form: egenregi\n    frist: ¦2025-02-29\n')],
    ['medvirkning', `${CASE}medvirkning:\n  - { part: tillitsvalgte, dato: ¦2026-04-31 }\n`],
    [
      'behandling',
      `${CASE}behandling:\n  - { organ: bystyre, behandlingstype: vedtak, dato: ¦2026-00-10 }\n`,
    ],
    ['avklaringer', `${CASE}avklaringer:\n  - { regel: a, svar: b, av: c, dato: ¦2026-01-32 }\n`],
  ])('must be in the calendar: %s', (_, text) => {
    const found = /¦([\d-]+)/.exec(text)?.[1];
    expect(onlyFault('dato-ugyldig', text)).toMatchObject({ found, suggestion: null });
  });

  it.each([
    ['2028', '2028'],
    ['"2028"', '2028'],
    ['2028-02-29', '2028-02-29'],
  ])('of a deadline may be %s', (written, deadline) => {
    const text = replace(CASE, '    form: egenregi\n', `    form: egenregi\n    frist: ${written}\n`);
    expect(caseOf(text).alternatives[0]?.deadline).toBe(deadline);
  });

  it('must be in the calendar: kilder', () => {
    onlyFault('dato-ugyldig', `${CASE}kilder:\n  a:\n    tittel: b\n    dato: ¦2026-02-30\n`);
  });
});

describe('the process', () => {
  it('has who was heard, who treated the case, and what was answered', () => {
    const read = caseWith(
      'medvirkning:\n  - { part: tillitsvalgte, kommune: nord, dato: 2026-01-05 }\n  - { part: brukere }\n' +
        'behandling:\n  - { organ: bystyre, kommune: sor, dato: 2026-02-01, behandlingstype: vedtak, utfall: Vedtatt }\n' +
        '  - { organ: radmote, behandlingstype: drøfting }\n' +
        'avklaringer:\n  - { regel: vk-ikke-lovpalagt, alternativ: vertskap, svar: Ja, av: Kari, dato: 2026-01-02 }\n' +
        '  - { regel: begrunnelse-mangler, svar: Nei, av: Per, dato: 2026-01-03 }\n',
    );
    expect(read.involvement).toEqual([
      {
        at: ['medvirkning', 0],
        party: 'tillitsvalgte',
        municipality: 'nord',
        date: '2026-01-05',
        otherArrangement: false,
      },
      { at: ['medvirkning', 1], party: 'brukere', municipality: null, date: null, otherArrangement: false },
    ]);
    expect(read.treatment).toEqual([
      {
        at: ['behandling', 0],
        body: 'bystyre',
        municipality: 'sor',
        date: '2026-02-01',
        kind: 'vedtak',
        outcome: 'Vedtatt',
        wording: null,
      },
      {
        at: ['behandling', 1],
        body: 'radmote',
        municipality: null,
        date: null,
        kind: 'drøfting',
        outcome: null,
        wording: null,
      },
    ]);
    expect(read.clarifications).toMatchObject([
      { rule: 'vk-ikke-lovpalagt', alternative: 'vertskap', text: 'Ja', by: 'Kari', date: '2026-01-02' },
      { rule: 'begrunnelse-mangler', alternative: null, text: 'Nei', by: 'Per', date: '2026-01-03' },
    ]);
  });
});

describe('references', () => {
  /** Every mention as «kind id line:column», looked up where it says it stands. */
  function mentions(text: string): string[] {
    const { locate } = source(text);
    return caseOf(text).references.map(({ kind, id, at, onKey }) => {
      const { start, excerpt } = locate(at, onKey);
      expect(excerpt.slice(start.column - 1)).toMatch(new RegExp(`^"?${id}`));
      return `${kind} ${id}`;
    });
  }

  it('are collected from the whole case, each at its place', () => {
    const counted: Record<string, number> = {};
    for (const mention of mentions(CASE)) counted[mention] = (counted[mention] ?? 0) + 1;
    expect(counted).toEqual({
      'municipality nord': 2,
      'municipality sor': 1,
      'criterion kvalitet': 1,
      'criterion fagmiljo': 1,
      'criterion okonomi': 1,
      'alternative vertskap': 5,
      'alternative selskap': 5,
      'likelihood lav': 1,
      'consequence stor': 1,
    });
  });

  it.each([
    ['    form: iks', '    form: iks\n    årsverk:\n      sor: { fra: 1, til: 2 }', ['municipality sor']],
    ['poeng: 3,', 'per-kommune: { nord: 1, sor: 2 },', ['municipality nord', 'municipality sor']],
    ['poeng: 3,', 'poeng: 3, kilder: [k1, k2],', ['source k1', 'source k2']],
    ['poeng: 3,', 'per-kommune: { nord: { poeng: 1, kilder: [k1] } },', ['municipality nord', 'source k1']],
    ['tekst: Et nytt organ.', 'tekst: Et nytt organ., kilder: [k1]', ['source k1']],
    ['konsekvens: stor', 'konsekvens: stor\n      alternativer: [selskap]', ['alternative selskap']],
    [
      'konsekvens: stor',
      'konsekvens: stor\n      kommuner: [sor]\n      kilder: [k1]',
      ['municipality sor', 'source k1'],
    ],
    [
      'konsekvens: stor',
      'konsekvens: stor\n      etter-tiltak: { sannsynlighet: høy, konsekvens: "2" }',
      ['consequence 2', 'likelihood høy'],
    ],
    [
      END,
      `${END}økonomi:\n  virkninger:\n    - { alternativ: selskap, kommune: sor, type: drift, hva: x, år: 2027, utgift: 1 kr, kilder: [k1] }\n`,
      ['alternative selskap', 'municipality sor', 'source k1'],
    ],
    [END, `${END}medvirkning:\n  - { part: x, kommune: sor }\n`, ['municipality sor']],
    [
      END,
      `${END}behandling:\n  - { organ: bystyre, kommune: sor, behandlingstype: vedtak }\n`,
      ['body bystyre', 'municipality sor'],
    ],
    [
      END,
      `${END}avklaringer:\n  - { regel: en-regel, alternativ: selskap, svar: x, av: y, dato: 2026-01-01 }\n`,
      ['alternative selskap', 'rule en-regel'],
    ],
  ])('are also those of %j → %j', (from, to, added) => {
    const before = mentions(CASE);
    const after = mentions(replace(CASE, from, to));
    for (const mention of before) after.splice(after.indexOf(mention), 1);
    expect(after.sort()).toEqual(added);
  });

  it('need not exist, which is for the rules to say', () => {
    expect(mentions(replace(CASE, 'kommuner: [nord, sor]', 'kommuner: [nord, ukjent]'))).toContain(
      'municipality ukjent',
    );
  });
});

describe('several faults', () => {
  it('are all told, each at its place', () => {
    const { text, place } = marked(
      replace(replace(CASE, 'poeng: 2,', 'poeng: bra,'), '2026-01-15', '¦2026-02-30'),
    );
    const { case: read, diagnostics } = readCase(source(text), WITHIN);
    expect(read).toBeNull();
    expect(diagnostics.map(({ code }) => code).sort()).toEqual(['dato-ugyldig', 'poeng-ukjent']);
    expect(placesOf(diagnostics)).toContain(`dato-ugyldig ${place}`);
  });
});
