// Tables for the rules about the analysis, its consequences, those who take part, and dates.
import { type Edit, section, type Tables } from './table.js';

const STOP = '    stans:';
const MEASURE = '      tiltak: Øvelse.\n';
const OWNER = '      ansvarlig: Sjefen\n';
const AFTER = 'etter-tiltak: { sannsynlighet: lav, konsekvens: stor }';
const B_DISADVANTAGE = '    - { alternativ: b, tekst: Dyrt. }\n';
const NORD_HEARD = '  - { part: tillitsvalgte, kommune: nord, dato: 2025-05-20 }\n';
const GREEN: Edit = ['sannsynlighet: høy', 'sannsynlighet: lav'];
const NO_MATRIX: Edit = [
  '  risikomatrise:\n    sannsynlighet: [lav, middels, høy]\n    konsekvens: [liten, stor]\n    klasser: [[grønn, gul], [grønn, gul], [gul, rød]]\n',
  '',
];
const NO_ANALYSIS: Edit = [section('risikoanalyse'), ''];
const NO_INVOLVEMENT: Edit = [section('medvirkning'), ''];
const B_EXCLUDED: Edit = ['form: iks', 'form: ko\n    overført-myndighet: { enkeltvedtak: ja }'];
const ROOT: Edit = ['format: sak/1', '‸format: sak/1'];

export const PROCESS_TABLES: Tables<
  | 'risikoanalyse-mangler'
  | 'fordeler-eller-ulemper-mangler'
  | 'rod-hendelse-uten-tiltak'
  | 'tiltak-oker-risiko'
  | 'konsekvens-ikke-vurdert'
  | 'medvirkning-mangler'
> = {
  'risikoanalyse-mangler': {
    severity: 'advarsel',
    fires: [
      { when: 'there is no analysis', case: [NO_ANALYSIS, ROOT], args: [{ missing: 'all' }] },
      {
        when: 'it has no events',
        case: [[section('risikoanalyse'), '‸risikoanalyse:\n  utført: 2025-06-10\n']],
        args: [{ missing: 'events' }],
      },
      {
        when: 'it says not when it was done',
        case: [['risikoanalyse:\n  utført: 2025-06-10', '‸risikoanalyse:']],
        args: [{ missing: 'date' }],
      },
    ],
    silent: [{ when: 'it has events and a date' }],
    irrelevant: [
      {
        when: 'the agreement asks for it later only',
        case: [NO_ANALYSIS],
        agreement: [['  terskler', '  krav: { risikoanalyse-mangler: { pa-horing: feil } }\n  terskler']],
      },
    ],
  },
  'fordeler-eller-ulemper-mangler': {
    severity: 'advarsel',
    fires: [
      {
        when: 'an alternative has no disadvantages',
        case: [
          [B_DISADVANTAGE, ''],
          ['risikoanalyse:', '‸risikoanalyse:'],
        ],
        args: [{ alternative: 'b', missing: 'disadvantages' }],
        alternative: 'b',
      },
      {
        when: 'it has no advantages',
        case: [
          ['- { alternativ: a, tekst: Billig. }', '- { alternativ: b, tekst: Billig. }'],
          ['risikoanalyse:', '‸risikoanalyse:'],
        ],
        args: [{ alternative: 'a', missing: 'advantages' }],
        alternative: 'a',
      },
      {
        when: 'it has neither',
        case: [
          [B_DISADVANTAGE, ''],
          ['    - { alternativ: b, tekst: Tydelig. }\n', ''],
          ['risikoanalyse:', '‸risikoanalyse:'],
        ],
        args: [{ alternative: 'b', missing: 'both' }],
        alternative: 'b',
      },
    ],
    silent: [{ when: 'one of each is enough; the zero alternative needs none' }],
    irrelevant: [
      { when: 'there is no analysis at all', case: [NO_ANALYSIS] },
      { when: 'the alternative is excluded', case: [[B_DISADVANTAGE, ''], B_EXCLUDED] },
    ],
  },
  'rod-hendelse-uten-tiltak': {
    severity: 'advarsel',
    fires: [
      {
        when: 'the measure is missing',
        case: [
          [MEASURE, ''],
          [STOP, '    ‸stans:'],
        ],
        args: [{ event: 'Driften stanser.', missing: 'measure' }],
      },
      {
        when: 'nobody is responsible',
        case: [
          [OWNER, ''],
          [STOP, '    ‸stans:'],
        ],
        args: [{ event: 'Driften stanser.', missing: 'owner' }],
      },
      {
        when: 'both are missing',
        case: [
          [MEASURE + OWNER, ''],
          [STOP, '    ‸stans:'],
        ],
        args: [{ event: 'Driften stanser.', missing: 'both' }],
      },
    ],
    silent: [
      {
        when: 'the event is green',
        case: [[MEASURE + OWNER, ''], GREEN, ['konsekvens: stor\n', 'konsekvens: liten\n']],
      },
    ],
    irrelevant: [
      { when: 'there is no analysis', case: [NO_ANALYSIS] },
      { when: 'the agreement has no risk matrix', case: [[MEASURE, '']], agreement: [NO_MATRIX] },
    ],
  },
  'tiltak-oker-risiko': {
    severity: 'advarsel',
    fires: [
      {
        when: 'a yellow event is red afterwards',
        case: [GREEN, [AFTER, 'etter-tiltak: ‸{ sannsynlighet: høy, konsekvens: stor }']],
        args: [{ event: 'Driften stanser.' }],
      },
      {
        when: 'a green event is yellow afterwards',
        case: [GREEN, ['konsekvens: stor\n', 'konsekvens: liten\n'], [AFTER, AFTER.replace('{', '‸{')]],
        args: [{ event: 'Driften stanser.' }],
      },
    ],
    silent: [{ when: 'the class is the same', case: [GREEN] }, { when: 'the class is lower' }],
    irrelevant: [
      { when: 'nothing is said of afterwards', case: [[`      ${AFTER}\n`, '']] },
      {
        when: 'the agreement has no risk matrix',
        case: [GREEN, [AFTER, AFTER.replace('lav', 'høy')]],
        agreement: [NO_MATRIX],
      },
    ],
  },
  'konsekvens-ikke-vurdert': {
    severity: 'merknad',
    fires: [
      {
        when: 'one says so, and one is left out',
        case: [
          ['  folkehelse: Ukjente.\n', ''],
          ['konsekvenser:', '‸konsekvenser:'],
          ['miljø: Ingen.', 'miljø: { ikke-vurdert: ‸Bestilt. }'],
        ],
        args: [
          { consequence: 'folkehelse', reason: null },
          { consequence: 'miljø', reason: 'Bestilt.' },
        ],
      },
      {
        when: 'one is filled in with words that say nothing',
        case: [['miljø: Ingen.', '‸miljø: ikke vurdert']],
        args: [{ consequence: 'miljø', reason: null }],
      },
    ],
    silent: [
      {
        when: 'the assessment stands under its own key',
        case: [['miljø: Ingen.', 'miljø: { vurdering: Ingen. }']],
      },
    ],
    irrelevant: [
      {
        when: 'the agreement asks for it later only',
        case: [[section('konsekvenser'), '']],
        agreement: [
          ['  terskler', '  krav: { konsekvens-ikke-vurdert: { til-behandling: feil } }\n  terskler'],
        ],
      },
    ],
  },
  'medvirkning-mangler': {
    severity: 'advarsel',
    fires: [
      {
        when: 'nobody has been heard',
        case: [NO_INVOLVEMENT, ROOT],
        args: [{ municipalities: ['nord', 'sor'], names: ['Nord', 'Sør'] }],
      },
      {
        when: 'nobody in one municipality has',
        case: [[`medvirkning:\n${NORD_HEARD}`, '‸medvirkning:\n']],
        args: [{ municipalities: ['nord'], names: ['Nord'] }],
      },
    ],
    silent: [
      {
        when: 'a meeting was held for all',
        case: [
          [NORD_HEARD, ''],
          ['verneombud, kommune: sor', 'verneombud'],
        ],
      },
    ],
    irrelevant: [
      {
        when: 'no employees are touched',
        case: [NO_INVOLVEMENT, ['ansatte-berøres: ja', 'ansatte-berøres: nei']],
      },
      { when: 'it is not known', case: [NO_INVOLVEMENT, ['  ansatte-berøres: ja\n', '']] },
    ],
  },
};
