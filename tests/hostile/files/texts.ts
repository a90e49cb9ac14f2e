// Files whose texts are meant for whoever prints them: a terminal, a page, a table, a shell.
import { append, type HostileFile, heavy, many, small, TRUNK, whole } from '../support/files.js';

const title = (text: string) => ['tittel: Prøvesak', `tittel: ${text}`] as const;
const name = (text: string) => ['navn: Felles selskap', `navn: ${text}`] as const;

const README: HostileFile[] = [
  append('25-homoglyph', 'EITHER', 'kommentar: "okonomi kv\u0430litet"'),
  append('26-bidi-override', 'EITHER', 'kommentar: "vedtatt \u202e ikke \u202c"'),
  append('88-blank-strings', 'EITHER', 'kommentar: ["", "   ", "\\t", "\u200b", "\u3000"]'),
  append('89-ansi-csi', 'ACCEPT', 'kommentar: "\\x1b[2J\\x1b[31mRØD\\x1b[0m\\x1b[1A\\x1b[2K"'),
  append('91-cr-overwrite', 'ACCEPT', 'kommentar: "feil\\rOK  \\b\\b"'),
  append(
    '92-html-script',
    'ACCEPT',
    'kommentar: "</script><script>alert(1)</script><img src=x onerror=alert(1)>\\"\' onmouseover=\'x"',
  ),
  append('94-csv-formula', 'ACCEPT', 'kommentar: |\n  =HYPERLINK("x","y")\n  +1+2\n  -1+2\n  @SUM(A1)'),
  whole('95-path-traversal', 'REJECT', TRUNK.replace('\nid: kjokken', '\nid: ¦../../etc/kjokken'), {
    code: 'id-ugyldig',
  }),
  append('97-xml-invalid', 'ACCEPT', 'kommentar: "a\\x01b\\uFFFEc ]]> & < > \\" \' &#x41;"'),
  append(
    '98-template-injection',
    'ACCEPT',
    'kommentar: "\x24{process.env.HOME} {{7*7}} <%= 7*7 %> $(id) `id` %s%n%d #include(\\"/etc/passwd\\") \\\\write18{id}"',
  ),
  append(
    '100-wide-glyphs',
    'ACCEPT',
    'kommentar: "Guovdageaidnu Kárášjohka Deatnu đĐŋšŧž 会議 👩‍👩‍👧‍👦 🇳🇴 é̂ مرحبا"',
  ),
  append('101-long-title', 'EITHER', `kommentar: "${'Ærlig talt '.repeat(9100)}"`),
];

/** Not placeholders of ours: the file has them, and they must come out as they are. */
const TEMPLATES = '\x24{process.env.HOME} {{7*7}} %s%n%d $(id) $& $1';

/** The same where it is printed: in the title, the name of an alternative, a reason, an id, a reference. */
const PRINTED: HostileFile[] = [
  small('501-ansi-in-title', 'ACCEPT', title('"\\x1b[2J\\x1b[31mRØD\\x1b[0m\\x1b[1A"'), {
    shows: ['\\u001b[2J'],
  }),
  small('502-cr-in-title', 'ACCEPT', title('"feil\\rOK  \\b\\b"'), { shows: ['\\u0008'] }),
  small('503-line-feeds-in-title', 'ACCEPT', title('"a\\n\\nOutcome: ok\\n  b"')),
  small('504-hyperlink-in-title', 'ACCEPT', title('"\\e]8;;https://eksempel.no/\\e\\\\her\\e]8;;\\a"'), {
    shows: ['\\u001b]8;;'],
  }),
  small('505-clipboard-in-title', 'ACCEPT', title('"\\e]52;c;cm0gLXJmIC8=\\a"'), { shows: ['\\u0007'] }),
  small('506-c1-in-title', 'ACCEPT', title('"\\x9b31m\\x9d0;x\\x9c"'), { shows: ['\\u009b'] }),
  small('507-bidi-in-title', 'ACCEPT', title('"vedtatt \u202e ikke \u2066 a \u2069"'), {
    shows: ['\\u202e', '\\u2066'],
  }),
  small('508-zero-width-in-title', 'ACCEPT', title('"a\u200bb\u2060c\ufeffd\u00ade"'), {
    shows: ['a\\u200bb'],
  }),
  small('509-line-separators-in-title', 'ACCEPT', title('"a\u2028b\u2029c\u0085d"')),
  small('510-lone-surrogate-in-title', 'EITHER', title('"\\ud800 a \\udc00"')),
  small('511-surrogate-pair-in-title', 'EITHER', title('"\\ud83d\\ude00"')),
  small('512-noncharacters-in-title', 'ACCEPT', title('"a\\uFFFEb\\uFFFFc"')),
  small('513-annotation-in-title', 'ACCEPT', title('"a\ufff9b\ufffac\ufffb"')),
  small('514-tag-characters-in-title', 'ACCEPT', title('"a\u{e0041}\u{e0042}\u{e007f}b"')),
  small('515-templates-in-title', 'ACCEPT', title(`"${TEMPLATES}"`), {
    shows: [TEMPLATES],
  }),
  small('516-replacement-in-title', 'ACCEPT', title('"kj\ufffdkken"')),
  small(
    '517-wide-name',
    'ACCEPT',
    name('会議会議会議会議会議会議会議会議会議 👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦 🇳🇴🇳🇴🇳🇴🇳🇴 é̂é̂é̂'),
  ),
  small('518-marks-in-name', 'ACCEPT', name(`"a${'\u0301'.repeat(5000)}b"`)),
  small('525-blank-title', 'REJECT', title('"\u200b\u3000 "')),
  small('526-empty-title', 'REJECT', title('""')),
  small(
    '527-ansi-in-unknown-status',
    'REJECT',
    ['status: under-utredning', 'status: ¦"\\e[31mvedtatt\\u202e"'],
    { code: 'verdi-ukjent' },
  ),
  small('528-ansi-in-unknown-agreement', 'REJECT', ['avtale: prove', 'avtale: ¦"\\e[31m"'], {
    code: 'id-ugyldig',
  }),
  small(
    '529-ansi-in-unknown-score',
    'REJECT',
    ['poeng: 2, begrunnelse: Flere', 'poeng: ¦"\\e[2J", begrunnelse: Flere'],
    { code: 'poeng-ukjent' },
  ),
  small('530-newline-in-id', 'REJECT', ['id: prove', 'id: ¦"a\\nb"'], { code: 'id-ugyldig' }),
  small('531-id-with-line-feed-at-end', 'REJECT', ['id: prove', 'id: ¦"prove\\n"'], { code: 'id-ugyldig' }),
  small('532-windows-device-as-id', 'EITHER', ['id: prove', 'id: con']),
  small('533-id-of-300-letters', 'REJECT', ['id: prove', `id: ¦${'a'.repeat(300)}`], { code: 'id-ugyldig' }),
  small('535-agreement-that-climbs', 'REJECT', ['avtale: prove', 'avtale: ¦../../etc/passwd'], {
    code: 'id-ugyldig',
  }),
  small('538-joiners-in-title', 'ACCEPT', title('"a\u200db\u200cc"')),
  small('539-fillers-in-title', 'ACCEPT', title('"a\u3164b\u115fc\u2800d\u180ee"')),
  small('540-soft-hyphens-in-json', 'ACCEPT', name('"a\u00adb"')),
  small('541-percent-in-title', 'ACCEPT', title(`"${many(50, () => '%s%d%o')}"`)),
];

const LONG: HostileFile[] = [
  small('519-title-of-100000-letters', 'EITHER', title('Å'.repeat(100_000))),
  small('520-title-of-100000-words', 'EITHER', title('Å '.repeat(100_000))),
  small('521-title-of-100000-spaces', 'EITHER', title(`"a${' '.repeat(100_000)}b"`)),
  small('522-name-of-100000-letters', 'EITHER', name('Å'.repeat(100_000))),
  small('523-name-of-100000-emoji', 'EITHER', name('👩‍👩‍👧‍👦'.repeat(20_000))),
  small('524-reason-of-100000-letters', 'EITHER', ['Egen administrasjon.', 'Å'.repeat(100_000)]),
  small('534-id-that-bombs-a-pattern', 'REJECT', ['id: prove', `id: ¦${'a-'.repeat(50_000)}`], {
    code: 'id-ugyldig',
  }),
  small('536-status-of-quotes', 'REJECT', ['status: under-utredning', `status: ¦"${"'".repeat(100_000)}x"`], {
    code: 'verdi-ukjent',
  }),
  small('537-date-that-bombs', 'REJECT', ['oppdatert: 2026-01-15', `oppdatert: ¦"${'1'.repeat(100_000)}-"`], {
    code: 'dato-ugyldig',
  }),
];

export const texts = [...README, ...PRINTED, ...heavy(LONG)];
