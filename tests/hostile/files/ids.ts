// Files with the wrong kind of thing, the names of built-in things for ids and keys, and very many of one thing.
import { CASE } from '../../support/build.js';
import { type HostileFile, heavy, many, pair, small } from '../support/files.js';

const ALTERNATIVES = CASE.slice(CASE.indexOf('alternativer:'), CASE.indexOf('vurdering:'));

/** Where the schema or a list of words wants something else, of every other kind. */
const WRONG_KINDS: HostileFile[] = [
  small('681-format-is-a-map', 'REJECT', ['format: sak/1', 'format: {a: 1}'], { code: 'format-ukjent' }),
  small('682-format-is-a-list', 'REJECT', ['format: sak/1', 'format: [sak/1]'], { code: 'format-ukjent' }),
  small('683-format-is-a-list-of-maps', 'REJECT', ['format: sak/1', 'format: [{a: 1}]'], {
    code: 'format-ukjent',
  }),
  small('684-status-is-a-map', 'REJECT', ['status: under-utredning', 'status: {a: 1}']),
  small('685-status-is-a-list-of-maps', 'REJECT', ['status: under-utredning', 'status: [{a: 1}]']),
  small('686-yes-no-is-a-map', 'REJECT', ['lovpålagt: ja', 'lovpålagt: {ja: nei}']),
  small('687-form-is-a-builtin', 'REJECT', ['form: iks', 'form: ¦constructor'], { code: 'verdi-ukjent' }),
  small('688-format-is-a-builtin', 'REJECT', ['format: sak/1', 'format: ¦__proto__'], {
    code: 'format-ukjent',
  }),
  small('689-id-is-null', 'REJECT', ['id: prove', 'id: null']),
  small('690-id-is-true', 'REJECT', ['id: prove', 'id: true']),
  small('691-municipalities-are-numbers', 'REJECT', ['[nord, sor]', '[1, 1.0, 0x1]']),
  small('692-municipalities-are-maps', 'REJECT', ['[nord, sor]', '[{a: 1}, {a: 1}]']),
  small('693-alternatives-are-a-list', 'REJECT', ['alternativer:\n', 'alternativer: []\nx:\n']),
  small('694-alternative-is-null', 'REJECT', [
    '  selskap:\n    navn: Felles selskap\n    form: iks\n',
    '  selskap:\n',
  ]),
  small('695-no-alternatives', 'REJECT', [ALTERNATIVES, 'alternativer: {}\n']),
  small('696-a-year-is-huge', 'REJECT', ['form: egenregi', 'form: egenregi\n    frist: ¦1e308']),
  small('697-positions-400-digits', 'EITHER', [
    'form: iks',
    `form: iks\n    årsverk: { nord: { fra: "${'9'.repeat(400)}", til: 1 } }`,
  ]),
  small('698-positions-1e308', 'EITHER', [
    'form: iks',
    'form: iks\n    årsverk: { nord: { fra: 1.7e308, til: -1.7e308 } }',
  ]),
  small('699-positions-minus-zero', 'EITHER', [
    'form: iks',
    'form: iks\n    årsverk: { nord: { fra: -0, til: 0 } }',
  ]),
];

/** __proto__ and its like at every level where the format has ids or keys. */
const PLACES: [place: string, from: string, to: (key: string) => string][] = [
  ['root', 'id: prove', (key) => `${key}: {a: 1}\nid: prove`],
  ['task', 'oppgave:\n', (key) => `oppgave:\n  ${key}: ja\n`],
  ['alternatives', 'alternativer:\n', (key) => `alternativer:\n  ${key}: { navn: x, form: iks }\n`],
  ['alternative', 'navn: Felles selskap', (key) => `${key}: x\n    navn: Felles selskap`],
  ['assessments', 'vurdering:\n', (key) => `vurdering:\n  ${key}: { selskap: 1 }\n`],
  ['row', '  kvalitet:\n', (key) => `  kvalitet:\n    ${key}: 1\n`],
  ['cell', 'poeng: 2, begrunnelse: Flere', (key) => `poeng: 2, ${key}: 1, begrunnelse: Flere`],
  [
    'per-municipality',
    'poeng: 2, begrunnelse: Flere',
    (key) => `per-kommune: { nord: 1, sor: 1, ${key}: 4 }, begrunnelse: Flere`,
  ],
  [
    'events',
    'hendelser:\n',
    (key) => `hendelser:\n    ${key}: { hva: x, sannsynlighet: lav, konsekvens: stor }\n`,
  ],
  ['consequences', 'konsekvenser:\n', (key) => `konsekvenser:\n  ${key}: x\n`],
  ['sources', 'konsekvenser:\n', (key) => `kilder:\n  ${key}: { tittel: x }\nkonsekvenser:\n`],
  ['positions', 'form: iks', (key) => `form: iks\n    årsverk: { ${key}: { fra: 1, til: 1 } }`],
];
const BUILTINS: HostileFile[] = PLACES.map(([place, from, to], index) =>
  small(`${700 + index}-proto-in-${place}`, 'REJECT', [from, to('__proto__')]),
);

const rename = (from: string, to: string) => (text: string) =>
  text.replaceAll(new RegExp(`\\b${from}\\b`, 'g'), to);
const IDS: HostileFile[] = [
  pair('721-alternative-named-constructor', 'ACCEPT', { sak: rename('vertskap', 'constructor') }),
  pair('722-criterion-named-constructor', 'ACCEPT', {
    sak: rename('kvalitet', 'constructor'),
    avtale: rename('kvalitet', 'constructor'),
  }),
  pair('723-municipality-named-constructor', 'ACCEPT', {
    sak: rename('nord', 'constructor'),
    avtale: rename('nord', 'constructor'),
  }),
  pair('724-agreement-named-constructor', 'ACCEPT', {
    sak: (text) => text.replace('avtale: prove', 'avtale: constructor'),
    avtale: rename('prove', 'constructor'),
  }),
  pair('725-event-named-constructor', 'ACCEPT', { sak: rename('stans', 'constructor') }),
  pair('726-alternative-named-then', 'ACCEPT', { sak: rename('vertskap', 'then') }),
  pair('727-criterion-named-length', 'ACCEPT', {
    sak: rename('kvalitet', 'length'),
    avtale: rename('kvalitet', 'length'),
  }),
  pair('728-everything-named-the-same', 'ACCEPT', {
    sak: (text) =>
      ['kvalitet', 'vertskap', 'nord'].reduce((result, id) => rename(id, 'constructor')(result), text),
    avtale: (text) => ['kvalitet', 'nord'].reduce((result, id) => rename(id, 'constructor')(result), text),
  }),
  small('729-agreement-not-there-named-constructor', 'REJECT', ['avtale: prove', 'avtale: ¦constructor'], {
    code: 'avtale-ikke-funnet',
  }),
  small(
    '730-answer-to-constructor',
    'REJECT',
    [
      'konsekvenser:',
      'avklaringer:\n  - { regel: ¦constructor, svar: x, av: y, dato: 2026-01-01 }\nkonsekvenser:',
    ],
    { code: 'ukjent-henvisning' },
  ),
];

const MANY: HostileFile[] = [
  small('749-five-thousand-faults', 'REJECT', [
    'konsekvenser:',
    `medvirkning:\n${many(5000, () => '  - { vekt: x }\n')}konsekvenser:`,
  ]),
  small('650-ten-thousand-amounts', 'EITHER', [
    'konsekvenser:',
    `økonomi:\n  virkninger:\n${many(10_000, (i) => `    - { alternativ: selskap, kommune: nord, type: drift, hva: x${i}, år: 2027, utgift: 1 }\n`)}konsekvenser:`,
  ]),
  small('741-thousand-alternatives', 'EITHER', [
    '  selskap:\n    navn',
    `${many(1000, (i) => `  a${i}: { navn: Alternativ ${i}, form: iks }\n`)}  selskap:\n    navn`,
  ]),
  pair('743-thousand-municipalities', 'EITHER', {
    sak: (text) =>
      text
        .replace('[nord, sor]', `[nord, sor, ${many(1000, (i) => `k${i}`, ', ')}]`)
        .replace(
          'poeng: 2, begrunnelse: Flere',
          `per-kommune: { nord: 1, sor: 1, ${many(1000, (i) => `k${i}: 1`, ', ')} }, begrunnelse: Flere`,
        ),
    avtale: (text) =>
      text.replace(
        '  sor:\n',
        `${many(1000, (i) => `  k${i}: { navn: K${i}, nummer: "${String(1000 + i)}" }\n`)}  sor:\n`,
      ),
  }),
  pair('748-four-hundred-municipalities', 'EITHER', {
    sak: (text) =>
      text
        .replace('[nord, sor]', `[nord, sor, ${many(398, (i) => `k${i}`, ', ')}]`)
        .replaceAll(
          /poeng: (-?\d), begrunnelse/g,
          `per-kommune: { nord: 1, sor: 1, ${many(398, (i) => `k${i}: 1`, ', ')} }, begrunnelse`,
        ),
    avtale: (text) =>
      text.replace(
        '  sor:\n',
        `${many(398, (i) => `  k${i}: { navn: K${i}, nummer: "${String(1000 + i)}" }\n`)}  sor:\n`,
      ),
  }),
  small('744-five-thousand-unknown-references', 'REJECT', [
    'begrunnelse: Flere fagfolk.',
    `begrunnelse: Flere fagfolk., kilder: [${many(5000, (i) => `kilde-${i}`, ', ')}]`,
  ]),
  small('745-ten-thousand-events', 'EITHER', [
    'hendelser:\n',
    `hendelser:\n${many(10_000, (i) => `    h${i}: { hva: Noe, sannsynlighet: lav, konsekvens: stor }\n`)}`,
  ]),
  small('746-ten-thousand-answers', 'EITHER', [
    'konsekvenser:',
    `avklaringer:\n${many(10_000, () => '  - { regel: vk-ikke-lovpalagt, svar: x, av: y, dato: 2026-01-01 }\n')}konsekvenser:`,
  ]),
  small('747-ten-thousand-sources', 'EITHER', [
    'konsekvenser:',
    `kilder:\n${many(10_000, (i) => `  s${i}: { tittel: Kilde }\n`)}konsekvenser:`,
  ]),
];

export const ids = [...WRONG_KINDS, ...BUILTINS, ...IDS, ...heavy(MANY)];
