// An agreement and a case that are right, to be made wrong in one place at a time, and the ways to read them.
import { expect } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.js';
import { readAgreement } from '../../src/agreement/read-agreement.js';
import type { Case } from '../../src/case/case.js';
import { readCase } from '../../src/case/read-case.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { readSource, type SourceDocument } from '../../src/source/read-source.js';

/** Three criteria, two municipalities, a scale from −4 to 4 and a risk matrix of two by two. */
export const AGREEMENT = `format: avtale/1
id: prove
navn: Prøveavtale
versjon: "1"
kommuner:
  nord:
    navn: Nord
    nummer: "0001"
    innbyggere: 1000
  sor:
    navn: Sør
    nummer: "0002"
    innbyggere: 3000
avtalt:
  status: utkast
  kilde: Prøve
  kriterier:
    - id: kvalitet
      navn: Kvalitet
    - id: fagmiljo
      navn: Fagmiljø
    - id: okonomi
      navn: Økonomi
  organer: [radmote, bystyre]
metode:
  fastsatt-av: Prøve
  skala:
    fra: -4
    til: 4
    trinn:
      - { verdi: -4, tegn: "----", ord: svært stor ulempe }
      - { verdi: -3, tegn: "---", ord: stor ulempe }
      - { verdi: -2, tegn: "--", ord: middels ulempe }
      - { verdi: -1, tegn: "-", ord: liten ulempe }
      - { verdi: 0, tegn: "0", ord: ingen endring }
      - { verdi: 1, tegn: "+", ord: liten fordel }
      - { verdi: 2, tegn: "++", ord: middels fordel }
      - { verdi: 3, tegn: "+++", ord: stor fordel }
      - { verdi: 4, tegn: "++++", ord: svært stor fordel }
  kriterier:
    okonomi:
      kontrolleres-mot: drift
  terskler:
    samarbeid: 0.8
    form: 0.6
  risikomatrise:
    sannsynlighet: [lav, høy]
    konsekvens: [liten, stor]
    klasser:
      - [grønn, gul]
      - [gul, rød]
`;

/** A zero alternative and two others, each scored on every criterion; no rule has anything to say about it. */
export const CASE = `format: sak/1
id: prove
tittel: Prøvesak
avtale: prove
kommuner: [nord, sor]
status: under-utredning
datagrunnlag: eksempel
oppdatert: 2026-01-15
oppgave:
  lovpålagt: ja
alternativer:
  nullalternativ:
    navn: Hver for seg
    form: egenregi
  vertskap:
    navn: Nord som vertskommune
    form: vk-adm
    vertskommune: nord
  selskap:
    navn: Felles selskap
    form: iks
vurdering:
  kvalitet:
    vertskap: { poeng: 2, begrunnelse: Flere fagfolk. }
    selskap: { poeng: 1, begrunnelse: Noen flere fagfolk. }
  fagmiljo:
    vertskap: { poeng: 3, begrunnelse: Samlet på ett sted. }
    selskap: { poeng: 2, begrunnelse: Samlet i selskapet. }
  okonomi:
    vertskap: { poeng: 1, begrunnelse: Felles innkjøp. }
    selskap: { poeng: -1, begrunnelse: Egen administrasjon. }
risikoanalyse:
  utført: 2026-01-10
  fordeler:
    - { alternativ: vertskap, tekst: Kort vei til ledelsen. }
    - { alternativ: selskap, tekst: Likeverdige eiere. }
  ulemper:
    - { alternativ: vertskap, tekst: Mindre styring for Sør. }
    - { alternativ: selskap, tekst: Et nytt organ. }
  hendelser:
    stans:
      hva: Driften stanser.
      sannsynlighet: lav
      konsekvens: stor
konsekvenser:
  økonomi: Liten endring.
  miljø: Ingen endring.
  folkehelse: Ingen endring.
`;

/** Reads a text as if it stood in a file. */
export function source(text: string, path = 'sak.yaml'): SourceDocument {
  return readSource({ path, bytes: new TextEncoder().encode(text) });
}

/** The agreement of a text; fails the test when there is anything wrong with it. */
export function agreement(text = AGREEMENT): Agreement {
  const read = source(text, 'avtale.yaml');
  expect(placesOf(read.diagnostics), 'the agreement has the wrong shape').toEqual([]);
  const { agreement: result, diagnostics } = readAgreement(read);
  expect(placesOf(diagnostics), 'the agreement does not hang together').toEqual([]);
  return result as Agreement;
}

/** The case of a text, on the scale of an agreement; fails the test when there is anything wrong with it. */
export function caseOf(text = CASE, within: Agreement = agreement()): Case {
  const read = source(text);
  expect(placesOf(read.diagnostics), 'the case has the wrong shape').toEqual([]);
  const { case: result, diagnostics } = readCase(read, within);
  expect(placesOf(diagnostics), 'the case cannot be read').toEqual([]);
  return result as Case;
}

/** The text with the first `from` replaced; throws when there is none, so that no test changes nothing unnoticed. */
export function replace(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`«${from}» is not in the text`);
  return text.replace(from, () => to);
}

/** Each finding as «code line:column», in the order given. */
export function placesOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, location: { start } }) => `${code} ${start.line}:${start.column}`);
}

/** A text with ¦ where a finding is expected: the text without the mark, and the place as «line:column». */
export function marked(text: string): { text: string; place: string } {
  const before = text.split('¦');
  if (before.length !== 2) throw new Error('the text needs exactly one ¦');
  const lines = (before[0] as string).split('\n');
  return { text: before.join(''), place: `${lines.length}:${(lines.at(-1) as string).length + 1}` };
}
