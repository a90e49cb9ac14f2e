// Files in another encoding, with bytes that are no text, or with other line ends than a line feed.
import { append, bytes, type HostileFile, TRUNK, utf8, whole } from '../support/files.js';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

function utf32(text: string, order: 'LE' | 'BE'): Uint8Array {
  const points = [...text].map((character) => character.codePointAt(0) ?? 0);
  const view = Buffer.alloc(points.length * 4);
  points.forEach((point, index) => {
    if (order === 'LE') view.writeUInt32LE(point, index * 4);
    else view.writeUInt32BE(point, index * 4);
  });
  return view;
}

const join = (...parts: (Uint8Array | string)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
/** The number of the line that would follow the trunk. */
const NEXT = TRUNK.split('\n').length;
const notUtf8 = { code: 'fil-ikke-utf8' } as const;

const ENCODINGS: HostileFile[] = [
  bytes('03-bom-utf8', 'ACCEPT', () => utf8(`\ufeff${TRUNK}`)),
  bytes('08-utf16le-bom', 'EITHER', () => utf16le(`\ufeff${TRUNK}`), { ...notUtf8, place: '1:1' }),
  bytes('10-utf16le-nobom', 'EITHER', () => utf16le(TRUNK), { ...notUtf8, place: '1:1' }),
  bytes('11-utf32le-bom', 'REJECT', () => utf32(`\ufeff${TRUNK}`, 'LE'), {
    ...notUtf8,
    place: '1:1',
    shows: ['UTF-32'],
  }),
  bytes('12-latin1', 'REJECT', () => latin1(`tittel2: "Kjøkken på Ørlandet - ærlig"\n${TRUNK}`), {
    ...notUtf8,
    place: '1:13',
    shows: ['Windows-1252'],
  }),
  bytes('13-windows1252', 'REJECT', () => join('x1: "', latin1('\x93Felles\x94 \x96 kj\xf8kken"\n'), TRUNK), {
    ...notUtf8,
    place: '1:6',
  }),
  bytes('16-overlong-utf8', 'REJECT', () => join(TRUNK, 'x_o: "', Buffer.from([0xc0, 0xaf]), '"\n'), {
    ...notUtf8,
    place: `${NEXT}:7`,
  }),
  bytes(
    '28-png-renamed',
    'REJECT',
    () =>
      join(
        Buffer.from('89504e470d0a1a0a', 'hex'),
        ...Array.from({ length: 8 }, () => Buffer.from([...Array(256).keys()])),
      ),
    { ...notUtf8, place: '1:1', shows: ['ikke en tekstfil'] },
  ),
  bytes('201-utf16be-bom', 'EITHER', () => utf16be(`\ufeff${TRUNK}`), notUtf8),
  bytes('202-utf16be-nobom', 'EITHER', () => utf16be(TRUNK), notUtf8),
  bytes('203-utf32be-bom', 'REJECT', () => utf32(`\ufeff${TRUNK}`, 'BE'), { ...notUtf8, shows: ['UTF-32'] }),
  bytes('204-utf32le-nobom', 'REJECT', () => utf32(TRUNK, 'LE'), { ...notUtf8, shows: ['UTF-32'] }),
  bytes('205-cut-inside-a-letter', 'REJECT', () => join(TRUNK, 'kommentar: bl', Buffer.from([0xc3])), {
    ...notUtf8,
    place: `${NEXT}:14`,
  }),
  bytes('206-cut-utf16', 'EITHER', () => utf16le(`\ufeff${TRUNK}`).subarray(0, 999), notUtf8),
  bytes(
    '207-surrogates-as-utf8',
    'REJECT',
    () => join(TRUNK, 'kommentar: "', Buffer.from('eda0bdedb880', 'hex'), '"\n'),
    {
      ...notUtf8,
      place: `${NEXT}:13`,
    },
  ),
  bytes(
    '208-latin1-after-replacement',
    'REJECT',
    () => join(TRUNK, 'kommentar: "\ufffd og ', Buffer.from([0xe5]), '"\n'),
    { ...notUtf8, place: `${NEXT}:18` },
  ),
  bytes('209-bom-in-the-middle', 'EITHER', () => utf8(`${TRUNK}\ufeffkommentar: x\n`)),
  bytes('210-two-boms', 'EITHER', () => utf8(`\ufeff\ufeff${TRUNK}`)),
  bytes('211-gzip', 'REJECT', () =>
    Buffer.from('1f8b0800000000000003cb48cdc9c95728cf2fca49010085114a0d0b000000', 'hex'),
  ),
  bytes('212-one-nul', 'REJECT', () => Buffer.from([0])),
  bytes('213-only-nuls', 'REJECT', () => Buffer.alloc(5000)),
  bytes('214-all-ff', 'REJECT', () => Buffer.alloc(5000, 0xff)),
];

const CONTROLS: HostileFile[] = [
  whole('14-nul-byte', 'REJECT', TRUNK.replace('Felles kjøkkendrift', 'Fel¦\0les kjøkkendrift'), {
    code: 'kontrolltegn',
    shows: ['U+0000'],
  }),
  append('17-raw-control-chars', 'REJECT', 'kommentar: "a¦\x07b\x1b[31mc\x08"', { code: 'kontrolltegn' }),
  append('19-nel-ls-ps', 'ACCEPT', 'kommentar: "a\u0085b\u2028c\u2029d"'),
  append('221-form-feed', 'REJECT', '¦\fkommentar: x', { code: 'kontrolltegn' }),
  append('222-vertical-tab', 'REJECT', 'kommentar: a¦\vb', { code: 'kontrolltegn' }),
  append('223-delete', 'REJECT', 'kommentar: a¦\x7fb', { code: 'kontrolltegn' }),
  append('224-raw-c1', 'EITHER', 'kommentar: "a\u009b31mb\u009d0;x\u009c"'),
  append('225-noncharacters', 'EITHER', 'kommentar: "a\ufffeb\uffffc\u{1fffe}d"'),
  append('226-replacement-character', 'ACCEPT', 'kommentar: "kj\ufffdkken"'),
  append('227-line-breaks-in-keys', 'REJECT', '"¦a\u2028b": 1\n"c\u0085d": 2'.replace('"¦', '¦"')),
  append('228-wrong-after-line-separators', 'REJECT', 'kommentar: "a\u0085b\u2028c\u2029d"\n¦ukjent: 1', {
    code: 'nokkel-ukjent',
  }),
];

const LINE_ENDS: HostileFile[] = [
  bytes('04-crlf', 'ACCEPT', () => utf8(TRUNK.replaceAll('\n', '\r\n'))),
  bytes('05-bom-crlf', 'ACCEPT', () => utf8(`\ufeff${TRUNK.replaceAll('\n', '\r\n')}`)),
  bytes('07-no-final-newline', 'ACCEPT', () => utf8(TRUNK.trimEnd())),
  bytes('231-cr-only', 'EITHER', () => utf8(TRUNK.replaceAll('\n', '\r'))),
  bytes('232-cr-only-with-fault', 'REJECT', () => utf8(`${TRUNK}ukjent: 1\n`.replaceAll('\n', '\r')), {
    place: `${NEXT}:1`,
  }),
  bytes('233-mixed-line-ends', 'ACCEPT', () => {
    let at = 0;
    return utf8(TRUNK.replace(/\n/g, () => (at++ % 2 === 0 ? '\n' : '\r\n')));
  }),
  bytes('234-crlf-with-fault', 'REJECT', () => utf8(`${TRUNK}ukjent: 1\n`.replaceAll('\n', '\r\n')), {
    code: 'nokkel-ukjent',
    place: `${NEXT}:1`,
  }),
  bytes('235-bom-with-fault-on-line-1', 'REJECT', () => utf8(`\ufeffukjent: 1\n${TRUNK}`), {
    code: 'nokkel-ukjent',
    place: '1:1',
  }),
  bytes('236-trailing-spaces-everywhere', 'ACCEPT', () => utf8(TRUNK.replaceAll('\n', '   \n'))),
  bytes('237-thousand-blank-lines', 'ACCEPT', () => utf8(`${'\n'.repeat(1000)}${TRUNK}${'\n'.repeat(1000)}`)),
  bytes('238-decomposed-letters', 'ACCEPT', () => utf8(TRUNK.normalize('NFD'))),
];

export const encodings = [...ENCODINGS, ...CONTROLS, ...LINE_ENDS];
