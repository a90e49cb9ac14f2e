// The form of a rule's table, and the case and agreement that its rows change: unchanged, no rule finds anything in them.
import type { FormsSource } from '../../src/assessment/load-forms.js';
import type { CaseRuleArgs, LawRuleId, RuleId } from '../../src/diagnostics/codes.js';
import type { Diagnostic, Effect, Position, Severity } from '../../src/diagnostics/diagnostic.js';
import { assessTexts, type Options } from '../assessment/build.js';

/**
 * A piece of the text that occurs once, and what stands there instead. «‸» marks where a finding is to point, and «¤» the
 * other things that made a rule of law fire.
 */
export type Edit = readonly [from: string, to: string];

export interface Row {
  when: string;
  case?: readonly Edit[];
  agreement?: readonly Edit[];
  date?: string;
}

export interface Firing<Id extends RuleId> extends Row {
  /** One for each mark in the case text, in its order. */
  args: readonly CaseRuleArgs[Id][];
  /** The alternative that every finding concerns, or one for each; absent: the case as a whole. */
  alternative?: string | readonly string[];
  /** Where it weighs otherwise than the rule usually does. */
  severity?: Severity;
}

/** `irrelevant`: the thing that the rule speaks of is not there. */
export interface Table<Id extends RuleId> {
  severity: Diagnostic['severity'];
  fires: readonly Firing<Id>[];
  silent: readonly Row[];
  irrelevant: readonly Row[];
}

export type Tables<Id extends RuleId> = { readonly [Each in Id]: Table<Each> };

/** `cites`: sections that the finding rests on, as «kommuneloven § 18-1» or the id of a source without sections. */
export interface LawTable<Id extends LawRuleId> extends Table<Id> {
  effect: Effect;
  cites: readonly string[];
}

export type LawTables<Id extends LawRuleId> = { readonly [Each in Id]: LawTable<Each> };

const FINDING = '‸';
const INPUT = '¤';

/** The assessment of a row, and the places that its marks point at. */
export function assessRow({ case: edits = [], agreement = [], date }: Row, forms?: FormsSource) {
  const text = edited(CASE, edits);
  const options: Options = { ...(date !== undefined && { date }), ...(forms && { forms }) };
  const plain = text.replaceAll(FINDING, '').replaceAll(INPUT, '');
  return {
    assessment: assessTexts({ case: plain, agreement: edited(AGREEMENT, agreement) }, options),
    places: marked(text.replaceAll(INPUT, ''), FINDING),
    inputs: marked(text.replaceAll(FINDING, ''), INPUT),
  };
}

function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((before, [from, to]) => {
    const parts = before.split(from);
    if (parts.length !== 2) throw new Error(`«${from}» occurs ${parts.length - 1} times`);
    return parts.join(to);
  }, text);
}

function marked(text: string, mark: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const parts = line.split(mark).slice(0, -1);
    return parts.map((_, part) => `${index + 1}:${parts.slice(0, part + 1).join('').length + 1}`);
  });
}

/** A key at the margin of the case, with all that belongs to it. */
export function section(key: string): string {
  const found = new RegExp(`^${key}:.*\\n(?: .*\\n)*`, 'm').exec(CASE)?.[0];
  if (found === undefined) throw new Error(`the case has no ${key}`);
  return found;
}

export const place = ({ start }: { start: Position }) => `${start.line}:${start.column}`;

const CASE = `format: sak/1
id: prove
tittel: Prøvesak
avtale: prove
kommuner: [nord, sor]
status: under-utredning
datagrunnlag: eksempel
oppdatert: 2025-09-15
oppgave:
  lovpålagt: ja
  ansatte-berøres: ja
alternativer:
  nullalternativ:
    navn: Hver for seg
    form: egenregi
    frist: 2028
  a:
    navn: Vertskommune
    form: vk-adm
    vertskommune: nord
    overført-myndighet:
      enkeltvedtak: nei
      prinsipielle-saker: nei
  b:
    navn: Selskap
    form: iks
vurdering:
  penger:
    a: { poeng: 2, spenn: [1, 3], begrunnelse: Sparer., kilder: [regnskap] }
    b: { poeng: 1, begrunnelse: Sparer litt. }
  kvalitet:
    a:
      per-kommune:
        nord: { poeng: 1, begrunnelse: Bedre. }
        sor: { poeng: 0, begrunnelse: Likt. }
    b: { poeng: 0, begrunnelse: Likt. }
risikoanalyse:
  utført: 2025-06-10
  fordeler:
    - { alternativ: a, tekst: Billig. }
    - { alternativ: b, tekst: Tydelig. }
  ulemper:
    - { alternativ: a, tekst: Langt. }
    - { alternativ: b, tekst: Dyrt. }
  hendelser:
    stans:
      hva: Driften stanser.
      sannsynlighet: høy
      konsekvens: stor
      tiltak: Øvelse.
      ansvarlig: Sjefen
      etter-tiltak: { sannsynlighet: lav, konsekvens: stor }
økonomi:
  prisnivå: 2025
  start: 2026
  analyseperiode: 10
  virkninger:
    - { alternativ: a, nøkkel: likt, type: drift, hva: Årsverk, fra: 2027, til: 2030, innsparing: 1 mill }
    - { alternativ: a, nøkkel: likt, type: investering, hva: Bygg, år: 2026, utgift: 9 mill }
konsekvenser:
  økonomi: Innsparing.
  miljø: Ingen.
  folkehelse: Ukjente.
medvirkning:
  - { part: tillitsvalgte, kommune: nord, dato: 2025-05-20 }
  - { part: verneombud, kommune: sor, dato: 2025-05-22 }
behandling:
  - { organ: arena, dato: 2025-06-20, behandlingstype: drøfting, utfall: drøftet }
kilder:
  regnskap: { tittel: Regnskap }
`;

const AGREEMENT = `format: avtale/1
id: prove
navn: Prøveavtale
versjon: "1"
kommuner:
  nord: { navn: Nord, nummer: "0001" }
  sor: { navn: Sør, nummer: "0002" }
avtalt:
  status: utkast
  kilde: Prøve
  kriterier:
    - { id: penger, navn: Penger }
    - { id: kvalitet, navn: Kvalitet }
  faser: [{ navn: Først, områder: [mat] }]
  organer: [arena, bystyre]
metode:
  fastsatt-av: Prøve
  skala:
    fra: -4
    til: 4
    trinn:
      - { verdi: -4, tegn: "--", ord: ulempe }
      - { verdi: 0, tegn: "0", ord: som før }
      - { verdi: 4, tegn: "++", ord: fordel }
  kriterier:
    penger: { kontrolleres-mot: drift }
  terskler: { samarbeid: 0.8, form: 0.6 }
  risikomatrise:
    sannsynlighet: [lav, middels, høy]
    konsekvens: [liten, stor]
    klasser: [[grønn, gul], [grønn, gul], [gul, rød]]
`;
