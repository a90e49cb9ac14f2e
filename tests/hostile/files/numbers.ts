// Files whose numbers, amounts and dates are at the edge of what can be meant, or far beyond it.
import { append, type HostileFile, heavy, small } from '../support/files.js';

const README: HostileFile[] = [
  append(
    '40-builtin-ids',
    'EITHER',
    'kommentar: [toString, hasOwnProperty, valueOf, length, __defineGetter__]',
  ),
  append(
    '76-decimal-comma',
    'EITHER',
    'kommentar: {vekt: 12,5}\nkommentar2:\n  vekt: 12,5\nkommentar3: [1,5, 2,5]',
  ),
  append(
    '77-thousand-sep',
    'EITHER',
    'kommentar: ["1 250 000", 1.250.000, "1\u00a0250\u00a0000", 1_000, 1 250]',
  ),
  append(
    '79-huge-numbers',
    'EITHER',
    'kommentar: [1e400, 1e-400, 9007199254740993, 123456789012345678901234567890]',
  ),
  append('80-number-bases', 'EITHER', 'kommentar: [0x1F, 0o17, 017, 1e3, +5, 5., .5, 0b11]'),
  append('82-negative-zero', 'EITHER', 'kommentar: [-0, -0.0]'),
  append('83-percent', 'EITHER', 'kommentar: 40 %'),
  append(
    '84-dates',
    'EITHER',
    'kommentar: [2026-02-30, 31.12.2026, 2026-13-01, 2026-12-31T25:00:00Z, 2026-12-31]',
  ),
  append('85-sexagesimal', 'EITHER', 'kommentar: [12:30:45, 190:20:30, 1:30]'),
  append('86-version-float', 'EITHER', 'kommentar: 1.10'),
];

const POINT = 'poeng: 2, begrunnelse: Flere fagfolk.';
const scored = (value: string) => [POINT, `poeng: ¦${value}, begrunnelse: Flere fagfolk.`] as const;
const ranged = (low: string, high: string) =>
  [POINT, `poeng: 2, spenn: [${low}, ${high}], begrunnelse: Flere fagfolk.`] as const;
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
  small('611-score-list', 'REJECT', [POINT, 'poeng: [1, 2], begrunnelse: x'], { code: 'type-feil' }),
  small('613-range-nan', 'REJECT', ranged('.nan', '1')),
  small('614-range-reversed', 'EITHER', ranged('4', '-4')),
  small('615-range-1e308', 'EITHER', [POINT, 'spenn: [1e308, 1e308], begrunnelse: Flere fagfolk.']),
  small('616-range-of-everything', 'EITHER', ranged('-1e308', '1e308')),
  small('617-range-of-minus-zeros', 'EITHER', ranged('-0', '0')),
  small('618-every-score-1e308', 'EITHER', [
    'vertskap: { poeng: 2, begrunnelse: Flere fagfolk. }\n    selskap: { poeng: 1,',
    'vertskap: { poeng: 1.7e308, begrunnelse: Flere fagfolk. }\n    selskap: { poeng: -1.7e308,',
  ]),
  small('619-score-named-tostring', 'REJECT', ['  kvalitet:\n', '  kvalitet:\n    ¦toString: 1\n'], {
    code: 'id-ugyldig',
  }),
  small('620-score-named-constructor', 'REJECT', ['  kvalitet:\n', '  kvalitet:\n    ¦constructor: 1\n'], {
    code: 'ukjent-henvisning',
  }),
];

const money = (rest: string) =>
  [
    'konsekvenser:',
    `økonomi:\n  virkninger:\n    - { alternativ: selskap, kommune: nord, type: drift, hva: x, ${rest} }\nkonsekvenser:`,
  ] as const;

const MONEY: HostileFile[] = [
  small('631-money-400-digits', 'REJECT', money(`år: 2027, utgift: ¦"${NINES}"`)),
  small('632-money-400-digits-unquoted', 'REJECT', money(`år: 2027, utgift: ¦${NINES}`)),
  small('633-money-300-digits', 'EITHER', money(`fra: 1900, til: 2200, utgift: "${'9'.repeat(300)}"`)),
  small('634-money-307-digits-mrd', 'REJECT', money(`år: 2027, utgift: ¦"${'9'.repeat(307)} mrd"`)),
  small('635-money-over-all-years', 'EITHER', money('fra: 1900, til: 2200, utgift: 1')),
  small('636-money-over-a-billion-years', 'REJECT', money('fra: 1026, til: 1000002026, utgift: 1')),
  small('637-money-backwards', 'REJECT', money('fra: 2200, til: 1900, utgift: 1'), {
    code: 'virkning-uklar',
  }),
  small('638-money-year-hex', 'EITHER', money('år: 0x7E9, utgift: 1')),
  small('639-money-year-octal', 'EITHER', money('år: 0o3752, utgift: 1')),
  small('640-money-year-1e3', 'REJECT', money('år: ¦1e3, utgift: 1'), { code: 'verdi-utenfor' }),
  small('641-money-year-half', 'REJECT', money('år: ¦2026.5, utgift: 1'), { code: 'type-feil' }),
  small('642-money-minus-zero', 'EITHER', money('år: 2027, utgift: -0')),
  small('643-money-nan', 'REJECT', money('år: 2027, utgift: .nan'), { code: 'tall-ikke-endelig' }),
  small('648-money-range-of-400-digits', 'EITHER', money(`år: 2027, utgift: 1, spenn: ["1", "${NINES}"]`)),
  small('649-money-hex', 'REJECT', money('år: 2027, utgift: ¦0x1F'), { code: 'belop-ugyldig' }),
];

const DATES: HostileFile[] = [
  '0000-00-00',
  '0000-01-01',
  '2026-02-30',
  '2026-13-01',
  '9999-99-99',
  '2025-02-29',
  '"2026-01-15\\n"',
].map(
  (date, index): HostileFile =>
    small(
      `66${index}-updated-${date.replace(/[^\d-]/g, '')}`,
      'REJECT',
      ['oppdatert: 2026-01-15', `oppdatert: ¦${date}`],
      {
        code: 'dato-ugyldig',
      },
    ),
);
DATES.push(
  small('668-updated-9999-12-31', 'EITHER', ['oppdatert: 2026-01-15', 'oppdatert: 9999-12-31']),
  small('669-updated-0099-01-01', 'EITHER', ['oppdatert: 2026-01-15', 'oppdatert: "0099-01-01"']),
  small('670-updated-as-number', 'REJECT', ['oppdatert: 2026-01-15', 'oppdatert: ¦20260115'], {
    code: ['type-feil', 'dato-ugyldig'],
  }),
  small('671-updated-tagged', 'EITHER', ['oppdatert: 2026-01-15', 'oppdatert: !!timestamp 2026-01-15']),
  small('672-deadline-0000', 'EITHER', ['form: egenregi', 'form: egenregi\n    frist: "0000"']),
  small('673-deadline-9999-99-99', 'REJECT', ['form: egenregi', 'form: egenregi\n    frist: ¦9999-99-99'], {
    code: 'dato-ugyldig',
  }),
);

/** Long texts of the kind that makes a careless pattern try every way to read them. */
const LONG: HostileFile[] = [
  small('612-score-of-signs', 'REJECT', scored(`"${'+'.repeat(100_000)}"`), { code: 'poeng-ukjent' }),
  ...[
    ['644-money-spaces', `1${' '.repeat(100_000)}x`],
    ['646-money-groups', `1${' 000'.repeat(20_000)}x`],
    ['647-money-dots', `1${'.000'.repeat(20_000)}x`],
  ].map(([name = '', amount]) =>
    small(name, 'REJECT', money(`år: 2027, utgift: ¦"${amount}"`), { code: 'belop-ugyldig' }),
  ),
];

export const numbers = [...README, ...SCORES, ...MONEY, ...DATES, ...heavy(LONG)];
