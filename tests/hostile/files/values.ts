// Files whose numbers, dates, ids and references are at the edge of what can be meant, or far beyond it.
import { append, type HostileFile, many, pair, small } from '../support/files.js';

const README: HostileFile[] = [
  append('40-builtin-ids', 'EITHER', 'kommentar: [toString, hasOwnProperty, valueOf, length, __defineGetter__]'),
  append('76-decimal-comma', 'EITHER', 'kommentar: {vekt: 12,5}\nkommentar2:\n  vekt: 12,5\nkommentar3: [1,5, 2,5]'),
  append('77-thousand-sep', 'EITHER', 'kommentar: ["1 250 000", 1.250.000, "1\u00a0250\u00a0000", 1_000, 1 250]'),
  append('79-huge-numbers', 'EITHER', 'kommentar: [1e400, 1e-400, 9007199254740993, 123456789012345678901234567890]'),
  append('80-number-bases', 'EITHER', 'kommentar: [0x1F, 0o17, 017, 1e3, +5, 5., .5, 0b11]'),
  append('82-negative-zero', 'EITHER', 'kommentar: [-0, -0.0]'),
  append('83-percent', 'EITHER', 'kommentar: 40 %'),
  append('84-dates', 'EITHER', 'kommentar: [2026-02-30, 31.12.2026, 2026-13-01, 2026-12-31T25:00:00Z, 2026-12-31]'),
  append('85-sexagesimal', 'EITHER', 'kommentar: [12:30:45, 190:20:30, 1:30]'),
  append('86-version-float', 'EITHER', 'kommentar: 1.10'),
];

const POINT = 'poeng: 2, begrunnelse: Flere fagfolk.';
const scored = (value: string) => [POINT, `poeng: ¦${value}, begrunnelse: Flere fagfolk.`] as const;
const ranged = (low: string, high: string) => [POINT, `poeng: 2, spenn: [${low}, ${high}], begrunnelse: Flere fagfolk.`] as const;
const NINES = '9'.repeat(400);

const SCORES: HostileFile[] = [
  small('601-score-1e308', 'EITHER', scored('1e308')),
  small('602-score-minus-1e308', 'EITHER', scored('-1e308')),
  small('603-score-1e400', 'REJECT', scored('1e400'), { code: 'tall-ikke-endelig' }),
  small('604-score-infinite', 'REJECT', scored('.inf'), { code: 'tall-ikke-endelig' }),
  small('605-score-nan', 'REJECT', scored('.nan'), { code: 'tall-ikke-endelig' }),
  small('606-score-400-digits', 'REJECT', scored(`"${NINES}"`)),
  small('607-score-minus-zero', 'EITHER', scored('-0')),
  small('608-score-1e-400', 'EITHER', scored('1e-400')),
  small('609-score-hex', 'EITHER', scored('0x2')),
  small('610-score-of-many-decimals', 'EITHER', scored(`1.${'3'.repeat(5000)}`)),
  small('611-score-list', 'REJECT', scored('[1, 2]'), { code: 'type-feil' }),
  small('612-score-of-signs', 'REJECT', scored(`"${'+'.repeat(100_000)}"`), { code: 'poeng-ukjent' }),
  small('613-range-nan', 'REJECT', ranged('.nan', '1')),
  small('614-range-reversed', 'EITHER', ranged('4', '-4')),
  small('615-range-1e308', 'EITHER', [POINT, 'spenn: [1e308, 1e308], begrunnelse: Flere fagfolk.']),
  small('616-range-of-everything', 'EITHER', ranged('-1e308', '1e308')),
  small('617-range-of-minus-zeros', 'EITHER', ranged('-0', '0')),
  small('618-every-score-1e308', 'EITHER', [
    'vertskap: { poeng: 2, begrunnelse: Flere fagfolk. }\n    selskap: { poeng: 1,',
    'vertskap: { poeng: 1.7e308, begrunnelse: Flere fagfolk. }\n    selskap: { poeng: -1.7e308,',
  ]),
  small('619-score-named-tostring', 'REJECT', ['  kvalitet:\n', '  kvalitet:\n    ¦toString: 1\n'], { code: 'id-ugyldig' }),
  small('620-score-named-constructor', 'REJECT', ['  kvalitet:\n', '  kvalitet:\n    ¦constructor: 1\n'], { code: 'ukjent-henvisning' }),
];

const money = (rest: string) =>
  ['konsekvenser:', `økonomi:\n  virkninger:\n    - { alternativ: selskap, kommune: nord, type: drift, hva: x, ${rest} }\nkonsekvenser:`] as const;

const MONEY: HostileFile[] = [
  small('631-money-400-digits', 'REJECT', money(`år: 2027, utgift: ¦"${NINES}"`)),
  small('632-money-400-digits-unquoted', 'REJECT', money(`år: 2027, utgift: ¦${NINES}`)),
  small('633-money-300-digits', 'EITHER', money(`fra: 1900, til: 2200, utgift: "${'9'.repeat(300)}"`)),
  small('634-money-307-digits-mrd', 'REJECT', money(`år: 2027, utgift: ¦"${'9'.repeat(307)} mrd"`)),
  small('635-money-over-all-years', 'EITHER', money('fra: 1900, til: 2200, utgift: 1')),
  small('636-money-over-a-billion-years', 'REJECT', money('fra: 1026, til: 1000002026, utgift: 1')),
  small('637-money-backwards', 'REJECT', money('fra: 2200, til: 1900, utgift: 1'), { code: 'virkning-uklar' }),
  small('638-money-year-hex', 'EITHER', money('år: 0x7E9, utgift: 1')),
  small('639-money-year-octal', 'EITHER', money('år: 0o3752, utgift: 1')),
  small('640-money-year-1e3', 'REJECT', money('år: ¦1e3, utgift: 1'), { code: 'verdi-utenfor' }),
  small('641-money-year-half', 'REJECT', money('år: ¦2026.5, utgift: 1'), { code: 'type-feil' }),
  small('642-money-minus-zero', 'EITHER', money('år: 2027, utgift: -0')),
  small('643-money-nan', 'REJECT', money('år: 2027, utgift: .nan'), { code: 'tall-ikke-endelig' }),
  small('644-money-spaces', 'REJECT', money(`år: 2027, utgift: ¦"1${' '.repeat(100_000)}x"`), { code: 'belop-ugyldig' }),
  small('645-money-digits-and-spaces', 'REJECT', money(`år: 2027, utgift: ¦"${'1 000 '.repeat(20_000)}x"`), { code: 'belop-ugyldig' }),
  small('646-money-groups', 'REJECT', money(`år: 2027, utgift: ¦"1${' 000'.repeat(20_000)}x"`), { code: 'belop-ugyldig' }),
  small('647-money-dots', 'REJECT', money(`år: 2027, utgift: ¦"1${'.000'.repeat(20_000)}x"`), { code: 'belop-ugyldig' }),
  small('648-money-range-of-400-digits', 'EITHER', money(`år: 2027, utgift: 1, spenn: ["1", "${NINES}"]`)),
  small('649-money-hex', 'REJECT', money('år: 2027, utgift: ¦0x1F'), { code: 'belop-ugyldig' }),
  small('650-ten-thousand-amounts', 'EITHER', [
    'konsekvenser:',
    `økonomi:\n  virkninger:\n${many(10_000, (i) => `    - { alternativ: selskap, kommune: nord, type: drift, hva: x${i}, år: 2027, utgift: 1 }\n`)}konsekvenser:`,
  ]),
];

const DATES: HostileFile[] = ['0000-00-00', '0000-01-01', '2026-02-30', '2026-13-01', '9999-99-99', '2025-02-29', '"2026-01-15\\n"'].map(
  (date, index): HostileFile =>
    small(`66${index}-updated-${date.replace(/[^\d-]/g, '')}`, 'REJECT', ['oppdatert: 2026-01-15', `oppdatert: ¦${date}`], {
      code: 'dato-ugyldig',
    }),
);
DATES.push(
  small('668-updated-9999-12-31', 'EITHER', ['oppdatert: 2026-01-15', 'oppdatert: 9999-12-31']),
  small('669-updated-0099-01-01', 'EITHER', ['oppdatert: 2026-01-15', 'oppdatert: "0099-01-01"']),
  small('670-updated-as-number', 'REJECT', ['oppdatert: 2026-01-15', 'oppdatert: ¦20260115'], { code: 'type-feil' }),
  small('671-updated-tagged', 'EITHER', ['oppdatert: 2026-01-15', 'oppdatert: !!timestamp 2026-01-15']),
  small('672-deadline-0000', 'EITHER', ['form: egenregi', 'form: egenregi\n    frist: "0000"']),
  small('673-deadline-9999-99-99', 'REJECT', ['form: egenregi', 'form: egenregi\n    frist: ¦9999-99-99'], { code: 'dato-ugyldig' }),
);

/** Where the schema or a list of words wants something else, of every other kind. */
const WRONG_KINDS: HostileFile[] = [
  small('681-format-is-a-map', 'REJECT', ['format: sak/1', 'format: {a: 1}'], { code: 'format-ukjent' }),
  small('682-format-is-a-list', 'REJECT', ['format: sak/1', 'format: [sak/1]'], { code: 'format-ukjent' }),
  small('683-format-is-a-list-of-maps', 'REJECT', ['format: sak/1', 'format: [{a: 1}]'], { code: 'format-ukjent' }),
  small('684-status-is-a-map', 'REJECT', ['status: under-utredning', 'status: {a: 1}']),
  small('685-status-is-a-list-of-maps', 'REJECT', ['status: under-utredning', 'status: [{a: 1}]']),
  small('686-yes-no-is-a-map', 'REJECT', ['lovpålagt: ja', 'lovpålagt: {ja: nei}']),
  small('687-form-is-a-builtin', 'REJECT', ['form: iks', 'form: ¦constructor'], { code: 'verdi-ukjent' }),
  small('688-format-is-a-builtin', 'REJECT', ['format: sak/1', 'format: ¦__proto__'], { code: 'format-ukjent' }),
  small('689-id-is-null', 'REJECT', ['id: prove', 'id: null']),
  small('690-id-is-true', 'REJECT', ['id: prove', 'id: true']),
  small('691-municipalities-are-numbers', 'REJECT', ['[nord, sor]', '[1, 1.0, 0x1]']),
  small('692-municipalities-are-maps', 'REJECT', ['[nord, sor]', '[{a: 1}, {a: 1}]']),
  small('693-alternatives-are-a-list', 'REJECT', ['alternativer:\n', 'alternativer: []\nx:\n']),
  small('694-alternative-is-null', 'REJECT', ['  selskap:\n    navn: Felles selskap\n    form: iks\n', '  selskap:\n']),
  small('695-no-alternatives', 'REJECT', [CASE_ALTERNATIVES(), 'alternativer: {}\n']),
  small('696-a-year-is-huge', 'REJECT', ['form: egenregi', 'form: egenregi\n    frist: ¦1e308']),
  small('697-positions-400-digits', 'EITHER', ['form: iks', `form: iks\n    årsverk: { nord: { fra: "${NINES}", til: 1 } }`]),
  small('698-positions-1e308', 'EITHER', ['form: iks', 'form: iks\n    årsverk: { nord: { fra: 1.7e308, til: -1.7e308 } }']),
  small('699-positions-minus-zero', 'EITHER', ['form: iks', 'form: iks\n    årsverk: { nord: { fra: -0, til: 0 } }']),
];

function CASE_ALTERNATIVES(): string {
  return 'alternativer:\n  nullalternativ:\n    navn: Hver for seg\n    form: egenregi\n  vertskap:\n    navn: Nord som vertskommune\n    form: vk-adm\n    vertskommune: nord\n  selskap:\n    navn: Felles selskap\n    form: iks\n';
}

/** __proto__ and its like at every level where the format has ids or keys. */
const PLACES: [place: string, from: string, to: (key: string) => string][] = [
  ['root', 'id: prove', (key) => `${key}: {a: 1}\nid: prove`],
  ['task', 'oppgave:\n', (key) => `oppgave:\n  ${key}: ja\n`],
  ['alternatives', 'alternativer:\n', (key) => `alternativer:\n  ${key}: { navn: x, form: iks }\n`],
  ['alternative', 'navn: Felles selskap', (key) => `${key}: x\n    navn: Felles selskap`],
  ['assessments', 'vurdering:\n', (key) => `vurdering:\n  ${key}: { selskap: 1 }\n`],
  ['row', '  kvalitet:\n', (key) => `  kvalitet:\n    ${key}: 1\n`],
  ['cell', 'poeng: 2, begrunnelse: Flere', (key) => `poeng: 2, ${key}: 1, begrunnelse: Flere`],
  ['per-municipality', 'poeng: 2, begrunnelse: Flere', (key) => `per-kommune: { nord: 1, sor: 1, ${key}: 4 }, begrunnelse: Flere`],
  ['events', 'hendelser:\n', (key) => `hendelser:\n    ${key}: { hva: x, sannsynlighet: lav, konsekvens: stor }\n`],
  ['consequences', 'konsekvenser:\n', (key) => `konsekvenser:\n  ${key}: x\n`],
  ['sources', 'konsekvenser:\n', (key) => `kilder:\n  ${key}: { tittel: x }\nkonsekvenser:\n`],
  ['positions', 'form: iks', (key) => `form: iks\n    årsverk: { ${key}: { fra: 1, til: 1 } }`],
];
const BUILTINS: HostileFile[] = PLACES.map(([place, from, to], index) =>
  small(`${700 + index}-proto-in-${place}`, 'REJECT', [from, to('__proto__')]),
);

const rename = (from: string, to: string) => (text: string) => text.replaceAll(new RegExp(`\\b${from}\\b`, 'g'), to);
const IDS: HostileFile[] = [
  pair('721-alternative-named-constructor', 'ACCEPT', { sak: rename('vertskap', 'constructor') }),
  pair('722-criterion-named-constructor', 'ACCEPT', { sak: rename('kvalitet', 'constructor'), avtale: rename('kvalitet', 'constructor') }),
  pair('723-municipality-named-constructor', 'ACCEPT', { sak: rename('nord', 'constructor'), avtale: rename('nord', 'constructor') }),
  pair('724-agreement-named-constructor', 'ACCEPT', { sak: (text) => text.replace('avtale: prove', 'avtale: constructor'), avtale: rename('prove', 'constructor') }),
  pair('725-event-named-constructor', 'ACCEPT', { sak: rename('stans', 'constructor') }),
  pair('726-alternative-named-then', 'ACCEPT', { sak: rename('vertskap', 'then') }),
  pair('727-criterion-named-length', 'ACCEPT', { sak: rename('kvalitet', 'length'), avtale: rename('kvalitet', 'length') }),
  pair('728-everything-named-the-same', 'ACCEPT', {
    sak: (text) => ['kvalitet', 'vertskap', 'nord'].reduce((result, id) => rename(id, 'constructor')(result), text),
    avtale: (text) => ['kvalitet', 'nord'].reduce((result, id) => rename(id, 'constructor')(result), text),
  }),
  small('729-agreement-not-there-named-constructor', 'REJECT', ['avtale: prove', 'avtale: ¦constructor'], { code: 'avtale-ikke-funnet' }),
  small('730-answer-to-constructor', 'REJECT', ['konsekvenser:', 'avklaringer:\n  - { regel: ¦constructor, svar: x, av: y, dato: 2026-01-01 }\nkonsekvenser:'], { code: 'ukjent-henvisning' }),
];

const MANY: HostileFile[] = [
  small('741-thousand-alternatives', 'EITHER', ['  selskap:\n    navn', `${many(1000, (i) => `  a${i}: { navn: Alternativ ${i}, form: iks }\n`)}  selskap:\n    navn`]),
  small('742-thousand-scored-alternatives', 'EITHER', [
    '  selskap:\n    navn: Felles selskap\n    form: iks\nvurdering:\n  kvalitet:\n',
    `${many(1000, (i) => `  a${i}: { navn: Alternativ ${i}, form: iks }\n`)}  selskap:\n    navn: Felles selskap\n    form: iks\nvurdering:\n  kvalitet:\n${many(1000, (i) => `    a${i}: { spenn: [-4, 4], begrunnelse: x }\n`)}`,
  ]),
  pair('743-thousand-municipalities', 'EITHER', {
    sak: (text) =>
      text
        .replace('[nord, sor]', `[nord, sor, ${many(1000, (i) => `k${i}`, ', ')}]`)
        .replace('poeng: 2, begrunnelse: Flere', `per-kommune: { nord: 1, sor: 1, ${many(1000, (i) => `k${i}: 1`, ', ')} }, begrunnelse: Flere`),
    avtale: (text) => text.replace('  sor:\n', `${many(1000, (i) => `  k${i}: { navn: K${i}, nummer: "${String(1000 + i)}" }\n`)}  sor:\n`),
  }),
  small('744-five-thousand-unknown-references', 'REJECT', ['begrunnelse: Flere fagfolk.', `begrunnelse: Flere fagfolk., kilder: [${many(5000, (i) => `kilde-${i}`, ', ')}]`]),
  small('745-ten-thousand-events', 'EITHER', ['hendelser:\n', `hendelser:\n${many(10_000, (i) => `    h${i}: { hva: Noe, sannsynlighet: lav, konsekvens: stor }\n`)}`]),
  small('746-ten-thousand-answers', 'EITHER', ['konsekvenser:', `avklaringer:\n${many(10_000, () => '  - { regel: vk-ikke-lovpalagt, svar: x, av: y, dato: 2026-01-01 }\n')}konsekvenser:`]),
  small('747-ten-thousand-sources', 'EITHER', ['konsekvenser:', `kilder:\n${many(10_000, (i) => `  s${i}: { tittel: Kilde }\n`)}konsekvenser:`]),
];

export const values = [...README, ...SCORES, ...MONEY, ...DATES, ...WRONG_KINDS, ...BUILTINS, ...IDS, ...MANY];
