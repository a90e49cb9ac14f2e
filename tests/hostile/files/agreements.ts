// Agreement files that are hostile themselves: the case is right, and what it is judged by is not.
import { replace } from '../../support/build.js';
import { type HostileFile, many, pair } from '../support/files.js';

type Edit = (text: string) => string;
const change =
  (...changes: readonly (readonly [from: string, to: string])[]): Edit =>
  (text) =>
    changes.reduce((result, [from, to]) => replace(result, from, to), text);
const agreement = (name: string, expect: HostileFile['expect'], avtale: Edit, extra = {}) =>
  pair(name, expect, { avtale }, extra);
/** The same, run in a process of its own. */
const heavyAgreement = (name: string, expect: HostileFile['expect'], avtale: Edit) =>
  agreement(name, expect, avtale, { heavy: true });

const CRITERIA =
  '    - id: kvalitet\n      navn: Kvalitet\n    - id: fagmiljo\n      navn: Fagmiljø\n    - id: okonomi\n      navn: Økonomi\n';
const OF_ECONOMY = '  kriterier:\n    okonomi:\n      kontrolleres-mot: drift\n';
const weights = (...values: readonly string[]) =>
  change([
    '  terskler:',
    `  vekter:\n    begrunnelse: x\n    verdier: { kvalitet: ${values[0]}, fagmiljo: ${values[1] ?? 1}, okonomi: ${values[2] ?? 1} }\n  terskler:`,
  ]);
const people = (north: string, south: string) =>
  change(
    ['innbyggere: 1000', `innbyggere: ${north}`],
    ['innbyggere: 3000', `innbyggere: ${south}`],
    ['  terskler:', '  kommunevekt: innbyggere\n  terskler:'],
  );
const NINES = '9'.repeat(400);

const CONTENT: HostileFile[] = [
  agreement('801-no-criteria', 'REJECT', change([CRITERIA, '      []\n'])),
  pair('802-one-criterion', 'EITHER', {
    avtale: change([CRITERIA, '    - id: kvalitet\n      navn: Kvalitet\n'], [OF_ECONOMY, '']),
    sak: (text) => text.replace(/ {2}fagmiljo:.*?(?=risikoanalyse:)/s, ''),
  }),
  heavyAgreement(
    '803-two-hundred-criteria',
    'EITHER',
    change([CRITERIA, `${CRITERIA}${many(200, (i) => `    - id: c${i}\n      navn: Kriterium ${i}\n`)}`]),
  ),
  agreement(
    '804-scale-of-every-number',
    'EITHER',
    change(['fra: -4', 'fra: -1e308'], ['til: 4', 'til: 1e308']),
  ),
  agreement(
    '805-matrix-of-one',
    'REJECT',
    change(
      ['[lav, høy]', '[lav]'],
      ['[liten, stor]', '[stor]'],
      ['- [grønn, gul]\n      - [gul, rød]', '- [rød]'],
    ),
  ),
  agreement('806-criterion-twice', 'REJECT', change(['- id: fagmiljo', '- id: kvalitet'])),
  agreement('808-scale-reversed', 'REJECT', change(['fra: -4', 'fra: 4'], ['til: 4', 'til: -4'])),
  agreement('809-scale-without-width', 'REJECT', change(['fra: -4', 'fra: 0'], ['til: 4', 'til: 0'])),
  heavyAgreement(
    '810-ten-thousand-steps',
    'EITHER',
    change([
      '    trinn:\n',
      `    trinn:\n${many(10_000, (i) => `      - { verdi: ${i / 10_000}1, tegn: "s${i}", ord: ord ${i} }\n`)}`,
    ]),
  ),
  agreement('811-weights-1e308', 'EITHER', weights('1e308', '1e308', '1e308')),
  agreement('812-weight-400-digits', 'REJECT', weights(`"${NINES}"`)),
  agreement('813-weight-zero', 'REJECT', weights('0')),
  agreement('814-weight-nan', 'REJECT', weights('.nan')),
  agreement('815-weights-5e-324', 'EITHER', weights('5e-324', '5e-324', '5e-324')),
  agreement('816-weights-far-apart', 'EITHER', weights('1e308', '5e-324', '1')),
  agreement('817-people-1e308', 'EITHER', people('1e308', '1e308')),
  agreement('818-people-beyond-counting', 'EITHER', people('9007199254740993', '1')),
  agreement('819-people-minus', 'REJECT', people('-1', '1')),
  agreement('820-people-half', 'REJECT', people('1.5', '1')),
  agreement('821-threshold-400-digits', 'REJECT', change(['samarbeid: 0.8', `samarbeid: "${NINES} %"`])),
  agreement('822-threshold-nan', 'REJECT', change(['samarbeid: 0.8', 'samarbeid: .nan'])),
  agreement(
    '823-threshold-of-spaces',
    'REJECT',
    change(['samarbeid: 0.8', `samarbeid: "0${' '.repeat(3000)},8 %"`]),
  ),
  heavyAgreement(
    '824-word-of-100000-letters',
    'EITHER',
    change(['ord: stor fordel', `ord: ${'å'.repeat(100_000)}`]),
  ),
  agreement('825-the-same-word-in-capitals', 'REJECT', change(['ord: stor fordel', 'ord: STOR ULEMPE'])),
  agreement(
    '826-requirement-named-constructor',
    'REJECT',
    change(['  terskler:', '  krav:\n    constructor: { ide: feil }\n  terskler:']),
  ),
  agreement('827-criterion-named-proto', 'REJECT', change(['- id: kvalitet', '- id: __proto__'])),
  heavyAgreement(
    '828-matrix-100-by-100',
    'EITHER',
    change(
      ['[lav, høy]', `[lav, høy, ${many(98, (i) => `s${i}`, ', ')}]`],
      ['[liten, stor]', `[liten, stor, ${many(98, (i) => `k${i}`, ', ')}]`],
      [
        '- [grønn, gul]\n      - [gul, rød]',
        many(100, () => `- [${many(100, () => 'rød', ', ')}]`, '\n      '),
      ],
    ),
  ),
  agreement(
    '829-group-of-nothing',
    'EITHER',
    change(['  terskler:', '  grupper:\n    - { id: g, navn: G, kriterier: [] }\n  terskler:']),
  ),
  agreement(
    '830-group-of-everything-twice',
    'EITHER',
    change([
      '  terskler:',
      '  grupper:\n    - { id: g, navn: G, kriterier: [kvalitet, fagmiljo, okonomi] }\n    - { id: g, navn: G, kriterier: [kvalitet, fagmiljo, okonomi] }\n  terskler:',
    ]),
  ),
  agreement(
    '831-names-with-controls',
    'ACCEPT',
    change(
      ['navn: Kvalitet', 'navn: "\\e[31mKvalitet\\r\\u202e"'],
      ['navn: Nord', 'navn: "No\\e]8;;https://x/\\ard"'],
      ['navn: Prøveavtale', 'navn: "Prøve\\u2066avtale\\x9b"'],
      ['versjon: "1"', 'versjon: "1\\e[2J"'],
      ['fastsatt-av: Prøve', 'fastsatt-av: "Prøve\\u200b\\b"'],
    ),
  ),
  heavyAgreement(
    '832-names-without-end',
    'EITHER',
    change(['navn: Kvalitet', `navn: ${'Kvalitet'.repeat(3000)}`]),
  ),
  heavyAgreement(
    '833-thousand-unknown-references',
    'REJECT',
    change([
      '  terskler:',
      `  grupper:\n    - { id: g, navn: G, kriterier: [${many(1000, (i) => `c${i}`, ', ')}] }\n  terskler:`,
    ]),
  ),
];

const NOT_AN_AGREEMENT: HostileFile[] = [
  pair(
    '807-a-case-for-an-agreement',
    'REJECT',
    { avtale: () => 'format: sak/1\nid: prove\n' },
    { code: 'avtale-ikke-funnet', place: '4:9' },
  ),
  heavyAgreement(
    '841-alias-bomb',
    'REJECT',
    (text) =>
      `${text}kommentar: &a [${many(9, () => 'x', ', ')}]\nb: &b [${many(9, () => '*a', ', ')}]\nc: &c [${many(9, () => '*b', ', ')}]\nd: &d [${many(9, () => '*c', ', ')}]\ne: [${many(400, () => '*d', ', ')}]\n`,
  ),
  agreement('842-unclosed-quote', 'REJECT', (text) => `${text}kommentar: "x\n`),
  agreement('843-two-documents', 'REJECT', (text) => `${text}---\n${text}`),
  agreement('844-only-the-id', 'REJECT', () => 'format: avtale/1\nid: prove\n'),
  agreement('845-id-inside-a-text', 'REJECT', (text) => `# x\n${text.replace('id: prove\n', '')}`, {
    code: 'avtale-ikke-funnet',
  }),
  agreement('846-format-in-capitals', 'REJECT', change(['format: avtale/1', 'format: AVTALE/1']), {
    code: 'avtale-ikke-funnet',
  }),
];

export const agreements = [...CONTENT, ...NOT_AN_AGREEMENT];
