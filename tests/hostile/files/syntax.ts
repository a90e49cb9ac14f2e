// Files that are not YAML, are other YAML than people mean, or say the same thing twice.
import { append, type HostileFile, prepend, TRUNK, whole } from '../support/files.js';

const NOT_A_CASE: HostileFile[] = [
  whole('01-empty', 'REJECT', '', { code: 'fil-tom', place: '1:1' }),
  whole('02-only-comments', 'REJECT', '# bare en kommentar\n\n   \n# slutt\n', { code: 'fil-tom' }),
  whole(
    '29-html-login-page',
    'REJECT',
    '<!DOCTYPE html>\n<html><head><title>Logg inn</title></head>\n<body>...</body></html>\n',
  ),
  whole(
    '31-git-lfs-pointer',
    'EITHER',
    'version https://git-lfs.github.com/spec/v1\noid sha256:0000000000000000000000000000000000000000000000000000000000000000\nsize 4123\n',
  ),
  whole('61-root-list', 'REJECT', '- tittel: x\n- tittel: y\n', { code: 'format-ukjent' }),
  whole('62-root-scalar', 'REJECT', 'bare tekst\n', { code: 'format-ukjent' }),
  whole('64-root-json', 'EITHER', '{"tittel": "x", "kommuner": []}\n'),
  whole('301-bom-only', 'REJECT', '\ufeff', { code: 'fil-tom' }),
  whole('302-only-white-space', 'REJECT', ' \n\t\n  \r\n', { code: 'fil-tom' }),
  whole('303-only-document-start', 'REJECT', '---\n', { code: ['fil-tom', 'format-ukjent'] }),
  whole('304-only-document-end', 'REJECT', '...\n', { code: ['fil-tom', 'format-ukjent'] }),
  whole('305-null', 'REJECT', 'null\n', { code: ['fil-tom', 'format-ukjent'] }),
  whole('306-empty-map', 'REJECT', '{}\n', { code: 'format-ukjent' }),
  whole('307-root-alias', 'REJECT', '*a\n', { code: 'yaml-alias' }),
  whole('308-only-a-percent', 'REJECT', '%\n'),
  whole('309-only-an-exclamation-mark', 'REJECT', '!\n'),
  whole('310-windows-ini', 'REJECT', '[sak]\nformat=sak/1\n'),
  whole(
    '311-xml',
    'REJECT',
    '<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<x>&a;</x>\n',
    {
      hides: ['root:'],
    },
  ),
];

const SYNTAX: HostileFile[] = [
  append('20-nbsp-indent', 'REJECT', 'kommentar:\n¦\u00a0\u00a0navn: x\n\u00a0\u00a0vekt: 1', {
    code: 'hardt-mellomrom',
    shows: ['U+00A0'],
  }),
  append('22-en-dash-list', 'REJECT', 'kommentar:\n  – en\n  – to\n  to: 2'),
  append('32-tab-indent', 'REJECT', 'kommentar:\n¦\tnavn: x', { code: 'yaml-tabulator' }),
  append('53-multi-doc', 'REJECT', '¦---\ntittel: nr 2', { code: 'yaml-flere-dokumenter' }),
  prepend('55-yaml11-directive', 'EITHER', '%YAML 1.1\n---\nx_land: no\n'),
  prepend('56-yaml-directive-9', 'REJECT', '%YAML 9.9\n---\n'),
  append('58-tag-custom', 'REJECT', 'kommentar: ¦!Ref noe', { code: 'yaml-merke' }),
  append('59-tag-types', 'EITHER', 'kommentar: [!!binary "aGVp", !!set {a, b}, !!omap [a: 1], !!float "3"]'),
  append('65-unclosed-quote', 'REJECT', 'kommentar: ¦"felles kjøkken\nx_a: 1\nx_b: 2', {
    code: 'yaml-anforsel',
  }),
  append('67-bad-indent', 'REJECT', 'kommentar:\n   a: 1\n  b: 2'),
  append('68-colon-in-title', 'REJECT', 'kommentar: Felles kjøkken: fase 2', { code: 'yaml-kolon' }),
  append('70-at-sign', 'REJECT', 'kommentar: ¦@kari', { code: 'yaml-tegn' }),
  append('71-missing-space-colon', 'REJECT', 'kommentar:\n  vekt:40\nukjent: 1'),
  append('321-back-tick', 'REJECT', 'kommentar: ¦`kari`', { code: 'yaml-tegn' }),
  append('322-unclosed-single-quote', 'REJECT', "kommentar: ¦'felles kjøkken\nx_a: 1", {
    code: 'yaml-anforsel',
  }),
  append('323-unclosed-list', 'REJECT', 'kommentar: [a, b\nx_a: 1'),
  append('324-unclosed-map', 'REJECT', 'kommentar: {a: b\nx_a: 1'),
  append('325-closing-bracket-alone', 'REJECT', 'kommentar: ]'),
  append('326-text-after-quote', 'REJECT', 'kommentar: "felles" kjøkken'),
  append('327-block-indent-9', 'REJECT', 'kommentar: |9\n  for lite innrykk'),
  append('328-block-indent-0', 'REJECT', 'kommentar: |0\n  null innrykk'),
  append('329-block-header-text', 'REJECT', 'kommentar: >x\n  tekst'),
  append('330-bad-escape', 'REJECT', 'kommentar: "C:\\Users\\kari"'),
  append('331-cut-unicode-escape', 'REJECT', 'kommentar: "\\u12"'),
  append('332-escape-beyond-unicode', 'REJECT', 'kommentar: "\\U00110000"'),
  append('333-after-document-end', 'REJECT', '...\n¦noe mer'),
  append('334-git-conflict', 'REJECT', '¦<<<<<<< HEAD\nkommentar: a\n=======\nkommentar: b\n>>>>>>> annen', {
    code: 'git-konflikt',
  }),
  append('335-tab-after-key', 'EITHER', 'kommentar:\tx'),
  append('336-two-documents-one-empty', 'REJECT', '¦---', { code: 'yaml-flere-dokumenter' }),
  whole('337-unclosed-quote-on-line-1', 'REJECT', `ansvarlig: ¦"Kari\n${TRUNK}`, { code: 'yaml-anforsel' }),
  whole('338-four-wrong-quotes', 'REJECT', `x: "a" b\ny: "c\n${TRUNK}`),
  prepend('339-tag-directive', 'EITHER', '%TAG ! tag:eksempel.no,2026:\n---\n'),
  prepend('340-unknown-directive', 'EITHER', '%FOO bar\n---\n'),
  prepend('341-yaml12-directive', 'EITHER', '%YAML 1.2\n---\n'),
  prepend('342-document-start', 'ACCEPT', '---\n'),
];

const TWICE: HostileFile[] = [
  append('34-dup-key-top', 'REJECT', 'kommentar: a\n¦kommentar: b', {
    code: 'nokkel-dobbel',
    shows: [`linje ${TRUNK.split('\n').length}`],
  }),
  append('35-dup-key-nested', 'REJECT', 'kommentar:\n  vekt: 10\n  andre: 1\n  ¦vekt: 90'),
  append('37-dup-key-int-str', 'REJECT', 'kommentar:\n  1: a\n  ¦"1": b'),
  append('351-dup-key-proto', 'REJECT', '¦__proto__: 1\n__proto__: 2'),
  append('352-dup-key-spelt-without-letters', 'REJECT', '¦okonomi: {}', { code: 'nokkel-dobbel' }),
  append('353-dup-key-other-composition', 'REJECT', '¦omra\u030ade: x', { code: 'nokkel-dobbel' }),
  append('354-dup-key-in-flow', 'REJECT', 'kommentar: {a: 1, "a": 2}'),
  append('355-dup-key-thousand-times', 'REJECT', `kommentar: a\n¦${'kommentar: b\n'.repeat(999)}`),
];

const TYPES: HostileFile[] = [
  append('361-tag-function', 'REJECT', "kommentar: !!js/function 'function () { globalThis.ran = 1 }'"),
  append('362-tag-python', 'REJECT', 'kommentar: !!python/object/apply:os.system ["id"]', {
    hides: ['uid='],
  }),
  append('363-tag-constructor', 'REJECT', 'kommentar: !constructor x'),
  append('364-tag-in-full', 'EITHER', 'kommentar: !<tag:yaml.org,2002:str> x'),
  append('365-tag-non-specific', 'EITHER', 'kommentar: ! 12'),
  append('366-tag-on-map', 'EITHER', 'kommentar: !!str {a: 1}'),
  append('367-tag-wrong-kind', 'REJECT', 'kommentar: !!int tre'),
  append('368-tag-of-escapes', 'REJECT', 'kommentar: !%1b[31m x'),
  append('369-tag-with-control', 'REJECT', 'kommentar: !a\u202eb x'),
];

export const syntax = [...NOT_A_CASE, ...SYNTAX, ...TWICE, ...TYPES];
