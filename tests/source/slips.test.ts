// The traps of YAML for people who write prose, one by one: each has its own code, at the place of the slip.
import { describe, expect, it } from 'vitest';
import { nb } from '../../src/messages/nb.js';
import { tell } from '../../src/messages/tell.js';
import { readSource } from '../../src/source/read-source.js';

const CASE = `format: sak/1
id: prove
tittel: Felles kjøkken
avtale: prove
kommuner: [nord, sor]
status: ide
datagrunnlag: eksempel
oppdatert: 2026-01-01
oppgave:
  lovpålagt: nei
alternativer:
  nullalternativ:
    navn: Hver for seg
    form: egenregi
vurdering:
  kvalitet:
    vert:
      poeng: 1
      begrunnelse: Samme drift
`;

/** The case with a line replaced; ¦ in the new text marks where the finding is expected, and is taken out. */
function findings(from: string, to: string) {
  expect(CASE).toContain(from);
  const marked = CASE.replace(from, to);
  const at = marked.indexOf('¦');
  const before = marked.slice(0, at).split('\n');
  const text = marked.replace('¦', '');
  const { diagnostics } = readSource({ path: 'sak.yaml', bytes: Buffer.from(text) });
  const place = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  return { diagnostics, place };
}

const TRAPS: [slip: string, from: string, to: string, code: string, severity: 'feil' | 'advarsel'][] = [
  [
    'a comma in braces',
    '      poeng: 1\n      begrunnelse: Samme drift',
    '      { poeng: 1, begrunnelse: Samme drift, ¦men eget styre. }',
    'komma-deler-tekst',
    'feil',
  ],
  [
    'a decimal comma in braces',
    '      poeng: 1\n      begrunnelse: Samme drift',
    '      { poeng: 1,¦5 }',
    'komma-deler-tekst',
    'feil',
  ],
  [
    'a colon in a text',
    'tittel: Felles kjøkken',
    'tittel: ¦Felles kjøkken: ett eller to',
    'yaml-kolon',
    'feil',
  ],
  ['a tab', '  lovpålagt: nei', '¦\tlovpålagt: nei', 'yaml-tabulator', 'feil'],
  [
    'a no-break space',
    'oppdatert: 2026-01-01',
    'oppdatert: 2026-01-01\n¦\u00a0sammendrag: Kort.',
    'hardt-mellomrom',
    'feil',
  ],
  ['a no-break space after a colon', 'status: ide', 'status:¦\u00a0ide', 'hardt-mellomrom', 'feil'],
  [
    'a no-break space after the last colon of a file',
    '      begrunnelse: Samme drift',
    '      begrunnelse:¦\u00a0Samme drift',
    'hardt-mellomrom',
    'feil',
  ],
  [
    'a no-break space after the only colon of a part',
    '  lovpålagt: nei',
    '  lovpålagt:¦\u00a0nei',
    'hardt-mellomrom',
    'feil',
  ],
  [
    'a no-break space after one dash',
    'kommuner: [nord, sor]',
    'kommuner:\n  - nord\n  -¦\u00a0sor',
    'hardt-mellomrom',
    'feil',
  ],
  [
    'a no-break space after every dash',
    'kommuner: [nord, sor]',
    'kommuner:\n  -¦\u00a0nord\n  -\u00a0sor',
    'hardt-mellomrom',
    'feil',
  ],
  [
    'a number sign',
    'tittel: Felles kjøkken',
    'tittel: Felles kjøkken ¦#12 i planen',
    'nummertegn',
    'advarsel',
  ],
  ['an unclosed quote', 'tittel: Felles kjøkken', 'tittel: ¦"Felles kjøkken', 'yaml-anforsel', 'feil'],
  ['a lone dash', '      poeng: 1', '      poeng: ¦-', 'yaml-bare-strek', 'feil'],
  ['a decimal comma in a list', '      poeng: 1', '      ¦spenn: [0,5, 1,5]', 'antall-feil', 'feil'],
  ['a date as people write it', 'oppdatert: 2026-01-01', 'oppdatert: ¦31.12.2026', 'dato-ugyldig', 'feil'],
  ['yes for ja', '  lovpålagt: nei', '  lovpålagt: ¦yes', 'verdi-ukjent', 'feil'],
  ['true for ja', '  lovpålagt: nei', '  lovpålagt: ¦true', 'verdi-ukjent', 'feil'],
  [
    'word processor quotes',
    'tittel: Felles kjøkken',
    'tittel: ¦“Felles kjøkken”',
    'krumme-anforselstegn',
    'advarsel',
  ],
  [
    'word processor quotes round a colon',
    'tittel: Felles kjøkken',
    'tittel: ¦“Felles: kjøkken”',
    'krumme-anforselstegn',
    'feil',
  ],
  [
    'a git conflict',
    'status: ide',
    '¦<<<<<<< HEAD\nstatus: ide\n=======\nstatus: utsatt\n>>>>>>> gren',
    'git-konflikt',
    'feil',
  ],
  ['a second document', 'oppgave:', '¦---\noppgave:', 'yaml-flere-dokumenter', 'feil'],
  ['the same key twice', 'status: ide', 'status: ide\n¦status: utsatt', 'nokkel-dobbel', 'feil'],
  ['an apostrophe', 'tittel: Felles kjøkken', "tittel: ¦'Felles kjøkken's mat'", 'yaml-apostrof', 'feil'],
  [
    'a dash of a word processor as list mark',
    'kommuner: [nord, sor]',
    'kommuner:\n  ¦– nord\n  – sor',
    'listestrek',
    'feil',
  ],
  ['no space after the colon', 'status: ide', 'status¦:ide', 'yaml-mellomrom-mangler', 'feil'],
  [
    'a key without its space, alone on a line',
    '  lovpålagt: nei',
    '  lovpålagt: nei\nkommentar:\n  vekt¦:40',
    'yaml-mellomrom-mangler',
    'feil',
  ],
  [
    'a dash of a word processor before a key',
    '  lovpålagt: nei',
    '  ¦– en\n  – to\n  to: 2',
    'listestrek',
    'feil',
  ],
  ['a star first', 'tittel: Felles kjøkken', 'tittel: ¦*viktig* sak', 'yaml-tegn', 'feil'],
  ['a bracket first', 'tittel: Felles kjøkken', 'tittel: ¦[Felles] kjøkken', 'yaml-tegn', 'feil'],
  ['an open brace', 'tittel: Felles kjøkken', 'tittel: ¦{felles kjøkken', 'yaml-tegn', 'feil'],
  ['a greater-than sign first', 'tittel: Felles kjøkken', 'tittel: ¦> 20 prosent', 'yaml-tegn', 'feil'],
  ['an ampersand first', 'tittel: Felles kjøkken', 'tittel: ¦&felles kjøkken', 'yaml-tegn', 'feil'],
  ['an exclamation mark first', 'tittel: Felles kjøkken', 'tittel: ¦!viktig sak', 'yaml-merke', 'feil'],
  ['a line too far in', '    form: egenregi', '¦      form: egenregi', 'yaml-innrykk', 'feil'],
  [
    'a misspelt key that is required',
    'tittel: Felles kjøkken',
    '¦titel: Felles kjøkken',
    'nokkel-feilskrevet',
    'feil',
  ],
];

describe('a slip', () => {
  it.each(TRAPS)('is told as what it is: %s', (_, from, to, code, severity) => {
    const { diagnostics, place } = findings(from, to);
    expect(
      diagnostics.map((one) => [
        one.code,
        one.severity,
        `${one.location.start.line}:${one.location.start.column}`,
      ]),
    ).toEqual([[code, severity, place]]);
  });

  it.each(TRAPS)('comes with advice: %s', (_, from, to) => {
    for (const finding of findings(from, to).diagnostics) {
      const { what, fix } = tell(finding, nb);
      expect(what).toMatch(/[.?]$/);
      expect(fix.length).toBeGreaterThan(10);
    }
  });

  it('names the line of the first of two equal keys', () => {
    const { diagnostics } = findings('status: ide', 'status: ide\n¦status: utsatt');
    expect(diagnostics[0]?.related[0]?.start.line).toBe(6);
    expect(tell(diagnostics[0] as never, nb).what).toContain('linje 6');
  });

  it.each([
    'tittel: Felles (kjøkken) & mat',
    'tittel: 20 % mindre',
    'tittel: Felles # kjøkken er nytt',
    'tittel: "Felles: kjøkken"',
    "tittel: 'It''s'",
  ])('is not seen where there is none: %s', (line) => {
    expect(findings('tittel: Felles kjøkken', line).diagnostics).toEqual([]);
  });
});
