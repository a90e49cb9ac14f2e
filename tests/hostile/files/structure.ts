// Files whose structure costs: aliases that multiply, nesting, very many or very long things; and keys that are no words.
import { append, bytes, type HostileFile, heavy, many, TRUNK, utf8, whole } from '../support/files.js';

const letters = [...'bcdefghij'];

const BOMBS: HostileFile[] = [
  append(
    '43-alias-bomb',
    'REJECT',
    [
      `kommentar_a: &a [${many(9, () => '"lol"', ',')}]`,
      ...letters.map((letter, index) => {
        const before = ['a', ...letters][index];
        return `kommentar_${letter}: &${letter} [${many(9, () => `*${before}`, ',')}]`;
      }),
    ].join('\n'),
  ),
  append(
    '44-alias-quadratic',
    'REJECT',
    `kommentar_big: &big "${'x'.repeat(100_000)}"\nkommentar: [${many(5000, () => '*big', ',')}]`,
  ),
  append('402-many-small-aliases', 'REJECT', `x: &a 1\nkommentar: [${many(100_000, () => '*a', ',')}]`),
  append('404-ten-thousand-anchors', 'REJECT', `kommentar: [${many(10_000, (i) => `&a${i} ${i}`, ',')}]`, {
    code: 'yaml-tegn',
  }),
];

const ALIASES: HostileFile[] = [
  append('45-alias-self', 'REJECT', 'kommentar: &r [¦*r, 1]', { code: 'yaml-alias' }),
  append('46-alias-cycle', 'REJECT', 'kommentar: &p\n  barn: &c\n    forelder: ¦*p', { code: 'yaml-alias' }),
  append('47-alias-undefined', 'REJECT', 'kommentar: ¦*finnes_ikke', { code: ['yaml-alias', 'yaml-tegn'] }),
  append(
    '401-alias-bomb-of-maps',
    'REJECT',
    many(
      10,
      (i) =>
        i === 0 ? 'x_0: &x0 {a: 1, b: 2}' : `x_${i}: &x${i} {${many(9, (j) => `k${j}: *x${i - 1}`, ', ')}}`,
      '\n',
    ),
  ),
  append(
    '403-alias-of-nearly-the-limit',
    'REJECT',
    `x: &a [${many(400, () => '1', ',')}]\nkommentar: [${many(480, () => '*a', ',')}]`,
  ),
  append('405-anchor-defined-again', 'EITHER', 'kommentar: [&a 1, *a, &a 2, *a]'),
  append('406-anchor-on-key', 'EITHER', '&a kommentar: x'),
  append('407-alias-as-key', 'REJECT', 'x: &a kommentar\n*a : y'),
  append('408-alias-of-the-root', 'REJECT', 'kommentar: *rot'),
  whole('409-root-holds-itself', 'REJECT', '&rot\nformat: sak/1\nid: *rot\n', { code: 'yaml-alias' }),
  append('410-merge-key', 'REJECT', 'x: &m {a: 1}\nkommentar:\n  <<: *m'),
  append('411-merge-key-list', 'REJECT', 'x: &m {a: 1}\nkommentar:\n  <<: [*m, *m]'),
  append(
    '412-alias-chain',
    'REJECT',
    `x0: &x0 1\n${many(1000, (i) => `x${i + 1}: &x${i + 1} [*x${i}]`, '\n')}`,
  ),
];

const NESTING: HostileFile[] = [
  append('49-deep-flow', 'REJECT', `kommentar: ${'['.repeat(10_000)}${']'.repeat(10_000)}`, {
    code: 'yaml-for-stor',
  }),
  append('50-deep-flow-map', 'REJECT', `kommentar: ${'{a: '.repeat(5000)}1${'}'.repeat(5000)}`, {
    code: 'yaml-for-stor',
  }),
  append('421-deep-block', 'REJECT', `kommentar:\n${many(1000, (i) => `${' '.repeat(i + 1)}a:\n`)}`, {
    code: 'yaml-for-stor',
  }),
  append('422-deep-dashes', 'REJECT', `kommentar:\n  ${'- '.repeat(5000)}x`, { code: 'yaml-for-stor' }),
  append('423-deep-question-marks', 'REJECT', `${'? '.repeat(5000)}x`),
  append('424-deep-flow-unclosed', 'REJECT', `kommentar: ${'['.repeat(100_000)}`),
  append('425-deep-flow-keys', 'REJECT', `kommentar: ${'{? '.repeat(2000)}x`),
  append(
    '426-deep-question-marks-on-lines',
    'REJECT',
    many(300, (i) => `${' '.repeat(i)}? a`, '\n'),
  ),
  append('427-depth-64', 'REJECT', `kommentar: ${'['.repeat(62)}${']'.repeat(62)}`),
  append('428-depth-66', 'REJECT', `kommentar: ${'['.repeat(66)}${']'.repeat(66)}`),
  append('429-colons', 'REJECT', `kommentar:${' :'.repeat(20_000)}`),
  append('430-deep-anchors', 'REJECT', `kommentar: ${many(300, (i) => `&a${i} [`)}`),
];

const SIZES: HostileFile[] = [
  bytes('441-over-4-mb', 'REJECT', () => utf8(TRUNK + `# ${'x'.repeat(97)}\n`.repeat(43_000)), {
    code: 'fil-for-stor',
  }),
  bytes('442-just-under-4-mb', 'ACCEPT', () => utf8(`${TRUNK}${`#${'x'.repeat(98)}\n`.repeat(41_000)}`)),
  append('443-one-line-of-1-mb', 'ACCEPT', `kommentar: ${'Ærlig talt '.repeat(80_000)}slutt`),
  append('444-one-word-of-1-mb', 'ACCEPT', `kommentar: ${'x'.repeat(1_000_000)}`),
  append('445-fault-on-a-line-of-1-mb', 'REJECT', `kommentar: {a: ${'x'.repeat(1_000_000)}}`),
  append('447-fifty-thousand-keys', 'REJECT', `kommentar:\n${many(50_000, (i) => `  k${i}: ${i}\n`)}`),
  append('448-ten-thousand-unknown-keys', 'REJECT', `¦${many(10_000, (i) => `k${i}: ${i}\n`)}`, {
    code: 'nokkel-ukjent',
  }),
  whole(
    '450-many-faults-on-one-line',
    'REJECT',
    `{${many(5000, (i) => `k${i}: ${i}`, ', ')}, format: sak/1}\n`,
    { code: 'nokkel-ukjent' },
  ),
  append('452-key-of-20000-letters', 'REJECT', `${'k'.repeat(20_000)}: 1`),
  append('453-key-of-1025-letters', 'REJECT', `${'k'.repeat(1025)}: 1`),
  append('454-key-of-20000-words', 'REJECT', `? ${'ord '.repeat(20_000)}\n: 1`),
  append('455-fifty-thousand-items', 'REJECT', `kommentar: [${many(50_000, (i) => `i${i}`, ', ')}]`),
  whole(
    '456-ten-thousand-municipalities',
    'REJECT',
    TRUNK.replace('kommuner: [', `kommuner: [${many(10_000, (i) => `k${i}`, ', ')}, `),
  ),
  append('457-spaces-inside-a-text', 'ACCEPT', `kommentar: "a${' '.repeat(200_000)}b"`),
  append('458-blank-lines-in-a-block', 'ACCEPT', `kommentar: |\n  a\n${'\n'.repeat(200_000)}  b`),
  append('459-spaces-before-a-fault', 'REJECT', `kommentar: {a:${' '.repeat(200_000)}b}`),
  append('460-quotes-in-a-word', 'REJECT', `ukjent${"'".repeat(100_000)}x: 1`),
  append(
    '74-many-errors',
    'REJECT',
    `kommentar:\n${many(5000, (i) => `  - {vekt: "x${i}", ukjent_${i}: 1}\n`)}`,
  ),
  append('461-hundred-thousand-line-ends', 'ACCEPT', '\r\n'.repeat(100_000)),
  append('462-comment-of-1-mb', 'ACCEPT', `kommentar: x # ${'x'.repeat(1_000_000)}`),
  append('463-tabs', 'EITHER', `kommentar: a${'\t'.repeat(200_000)}b`),
];

const KEYS: HostileFile[] = [
  append('38-proto-key', 'REJECT', 'kommentar: 1\n__proto__:\n  polluted: true\n  vekt: 100'),
  append('41-merge-proto', 'REJECT', 'kommentar_m: &m {"__proto__": {polluted: true}}\nkommentar:\n  <<: *m'),
  append('471-null-key', 'REJECT', '~: x'),
  append('472-no-key', 'REJECT', ': x'),
  append('473-empty-key', 'REJECT', '"": x'),
  append('474-list-key', 'REJECT', '? [a, b]\n: x'),
  append('475-map-key', 'REJECT', '{a: 1}: x'),
  append('476-key-without-value', 'REJECT', '? noe'),
  append('477-emoji-keys', 'REJECT', '¦👩‍👩‍👧‍👦: 1\n🇳🇴: 2\né̂: 3\n中: 4', { code: 'nokkel-ukjent' }),
  append('478-controls-in-keys', 'REJECT', '¦"a\\e[2J\\rb\\u202ec\\0": 1', { code: 'nokkel-ukjent' }),
  append('479-no-break-space-in-key', 'REJECT', '¦kom\u00a0mentar: x'),
  append('23-zero-width-key', 'EITHER', 'kommentar:\n  vekt\u200b: 3'),
  append('480-zero-width-in-known-key', 'REJECT', '¦kom\u200bmentar: x', {
    code: 'nokkel-ukjent',
    shows: ['\\u200b'],
  }),
  append('481-homoglyph-in-known-key', 'REJECT', '¦komment\u0430r: x', { code: 'nokkel-ukjent' }),
  append('482-keys-of-other-types', 'REJECT', '1: a\n1.5: b\ntrue: c\n.inf: d\n2026-01-01: e'),
  append(
    '483-keys-of-builtins',
    'REJECT',
    'constructor: {name: {length: 1}}\nprototype: 1\n__defineGetter__: 1\ntoString: 1\nhasOwnProperty: 1',
  ),
];

export const structure = [...ALIASES, ...heavy([...BOMBS, ...NESTING, ...SIZES]), ...KEYS];
