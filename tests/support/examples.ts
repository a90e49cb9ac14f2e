// The files that the examples of codes are excerpts of: with each excerpt put in, what is found.
import { parse, stringify } from 'yaml';
import { assess } from '../../src/assessment/assess.js';
import { assessDraft } from '../../src/assessment/assess-draft.js';
import { assessSheet } from '../../src/assessment/assess-sheet.js';
import { checkWeights } from '../../src/assessment/check-weights.js';
import { loadAgreement } from '../../src/assessment/load-agreement.js';
import { type FormsSource, loadForms } from '../../src/assessment/load-forms.js';
import { openCase } from '../../src/assessment/open-case.js';
import type { RuleId } from '../../src/diagnostics/codes.js';
import type { Diagnostic, DiagnosticCode } from '../../src/diagnostics/diagnostic.js';
import { isFault } from '../../src/diagnostics/fault-codes.js';
import type { OrganisationForm } from '../../src/forms/forms.js';
import type { FaultExample } from '../../src/messages/fault-examples.js';
import { readProject } from '../../src/project/read-project.js';
import { readSource } from '../../src/source/read-source.js';
import { DRAFT_CASE, draftText } from './drafts.js';
import { FORMS_PATH, FORMS_TEXT, REAL_FORMS } from './forms.js';

const DAY = '2026-03-01';

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
    - { id: tjenestekvalitet, navn: Kvalitet }
    - { id: ressursbruk, navn: Ressurser }
    - { id: okonomisk-gevinst, navn: Penger }
  faser: [{ navn: Først, områder: [kjokkendrift, barnevernvakt, havn, brann-og-redning, kremasjon] }]
  organer: [bystyre, partssammensatt-utvalg]
metode:
  fastsatt-av: Prøve
  skala:
    fra: -4
    til: 4
    trinn:
      - { verdi: -4, tegn: "--", ord: stor ulempe }
      - { verdi: -1, tegn: "-", ord: ulempe }
      - { verdi: 0, tegn: "0", ord: som før }
      - { verdi: 2, tegn: "+", ord: middels fordel }
      - { verdi: 4, tegn: "++", ord: stor fordel }
  kriterier:
    okonomisk-gevinst: { kontrolleres-mot: drift }
  terskler: { samarbeid: 0.8, form: 0.6 }
  risikomatrise:
    sannsynlighet: [lav, høy]
    konsekvens: [liten, stor]
    klasser: [[grønn, grønn], [grønn, rød]]
`;

const CASE = `format: sak/1
id: prove
tittel: Prøvesak
avtale: prove
kommuner: [nord, sor]
status: under-utredning
datagrunnlag: eksempel
oppdatert: ${DAY}
oppgave:
  lovpålagt: ja
alternativer:
  nullalternativ: { navn: Hver for seg, form: egenregi }
  felles: { navn: Felles løsning, form: vk-adm, vertskommune: nord }
vurdering:
  tjenestekvalitet:
    felles: { poeng: 2, begrunnelse: Flere fagfolk. }
  ressursbruk:
    felles: { poeng: 1, begrunnelse: Færre årsverk. }
  okonomisk-gevinst:
    felles: { poeng: 2, begrunnelse: Lavere utgifter. }
risikoanalyse:
  utført: 2026-02-10
  fordeler:
    - { alternativ: felles, tekst: Flere fagfolk. }
  ulemper:
    - { alternativ: felles, tekst: Lengre vei. }
  hendelser:
    stans: { hva: Driften stanser., sannsynlighet: lav, konsekvens: stor }
økonomi:
  start: 2026
  analyseperiode: 10
konsekvenser: { økonomi: Innsparing., miljø: Ingen., folkehelse: Ingen. }
medvirkning:
  - { part: tillitsvalgte i begge kommunene, dato: 2026-01-20 }
kilder:
  regnskap: { tittel: Kommuneregnskapet }
`;

const SHEET = `format: ark/1
sak: prove
vurdert-av: Kari
dato: 2026-02-20
vurdering:
  tjenestekvalitet:
    felles: { poeng: 2, begrunnelse: Flere fagfolk. }
  ressursbruk:
    felles: { poeng: 1, begrunnelse: Færre årsverk. }
  okonomisk-gevinst:
    felles: { poeng: 2, begrunnelse: Lavere utgifter. }
`;

const WEIGHTS = `format: vekter/1
avtale: prove
avtaleversjon: "1"
fastsatt-av: Bystyrene
dato: 2026-02-01
metode: sving
svar:
  - sving: { tjenestekvalitet: 100, ressursbruk: 50, okonomisk-gevinst: 50 }
vekter: { tjenestekvalitet: 50, ressursbruk: 25, okonomisk-gevinst: 25 }
`;

type Plain = Record<string, unknown>;
const isMap = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an excerpt says goes before what the file says; the rest of the file stands. An assessment is replaced whole. */
function merged(base: unknown, excerpt: unknown, path: readonly string[] = []): unknown {
  const isCell = path[0] === 'vurdering' && path.length === 3;
  if (!isMap(base) || !isMap(excerpt) || isCell) return excerpt;
  const keys = [...new Set([...Object.keys(base), ...Object.keys(excerpt)])];
  return Object.fromEntries(
    keys.map((key) => [key, key in excerpt ? merged(base[key], excerpt[key], [...path, key]) : base[key]]),
  );
}

/** What a rule asks for is left out of the file, so that only its example has it. */
const LEFT_OUT: Partial<Record<DiagnosticCode, readonly (readonly [string, string?])[]>> = {
  'nullalternativ-mangler': [['alternativer', 'nullalternativ']],
  'risikoanalyse-mangler': [
    ['risikoanalyse', 'utført'],
    ['risikoanalyse', 'hendelser'],
  ],
  'fordeler-eller-ulemper-mangler': [
    ['risikoanalyse', 'fordeler'],
    ['risikoanalyse', 'ulemper'],
  ],
  'medvirkning-mangler': [['medvirkning']],
  'forsvarlig-utredet': [['oppgave', 'lovpålagt'], ['kilder']],
};

function withoutAsked(code: DiagnosticCode): string {
  const file = parse(CASE) as Record<string, Plain>;
  for (const [key, part] of LEFT_OUT[code] ?? []) {
    if (part === undefined) delete file[key];
    else delete file[key]?.[part];
  }
  return stringify(file);
}

/** A text with the keys of some excerpts in it, each excerpt before the next. */
function withExcerpts(text: string, excerpts: readonly string[]): string {
  return stringify(excerpts.reduce<unknown>((base, excerpt) => merged(base, parse(excerpt)), parse(text)));
}

const file = (path: string, bytes: Uint8Array | string) => ({
  path,
  bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
});

function input(caseFile: ReturnType<typeof file>, forms: FormsSource, agreement = AGREEMENT) {
  return {
    file: caseFile,
    findAgreement: (id: string) =>
      id === 'prove' ? loadAgreement(file('avtale.yaml', agreement)) : { known: ['prove'] },
    findForms: () => forms,
    tool: 'test',
  };
}

/** What is found in a case with these excerpts of the example of a rule in it. */
export function findInCase(code: RuleId, excerpts: readonly string[], forms: FormsSource): Diagnostic[] {
  return assess(input(file('sak.yaml', withExcerpts(withoutAsked(code), excerpts)), forms)).findings;
}

/** What is found in the draft for the form that the excerpt names, with the excerpt in it. */
export function findInDraft(excerpt: string): Diagnostic[] {
  return assessDraftFile(file('sak.utkast.yaml', withExcerpts(draftFor(excerpt), [excerpt])));
}

/** A draft for the form that an excerpt names. */
function draftFor(excerpt: string): string {
  return draftText((/^form: (.*)$/m.exec(excerpt)?.[1] ?? 'iks') as OrganisationForm);
}

function assessDraftFile(draft: ReturnType<typeof file>): Diagnostic[] {
  const { findings } = assessDraft({
    source: readSource(draft),
    findCase: (id) =>
      id === 'prove'
        ? { path: 'sak.yaml', opened: openCase(input(file('sak.yaml', DRAFT_CASE), REAL_FORMS)) }
        : { known: ['prove'] },
    findForms: () => REAL_FORMS,
  });
  return findings;
}

/** The lines of a text with those of an excerpt in the place of the keys at the margin that it has. */
function spliced(text: string, excerpt: string): string {
  const keys = [...excerpt.matchAll(/^([\p{L}-]+):/gmu)].map(([, key]) => key);
  // A key that is misspelt stands for the one that it was meant to be.
  const replaced = new Set(keys.map((key) => (key === 'titel' ? 'tittel' : key)));
  const blocks = text.match(/^\S.*\n(?:[ \t].*\n)*/gm) ?? [];
  const isReplaced = (block: string) => replaced.has(block.split(':')[0]);
  const at = blocks.findIndex(isReplaced);
  const kept = blocks.filter((block) => !isReplaced(block));
  return kept.toSpliced(at === -1 ? kept.length : at, 0, `${excerpt.trimEnd()}\n`).join('');
}

const BASES: Record<FaultExample['of'], (excerpt: string) => string> = {
  sak: () => CASE,
  avtale: () => AGREEMENT,
  former: () => FORMS_TEXT,
  utkast: draftFor,
  ark: () => SHEET,
  vekter: () => WEIGHTS,
  prosjekt: () => 'format: prosjekt/1\n',
};

function encoded(text: string, savedAs: FaultExample['savedAs']): Uint8Array {
  return savedAs === undefined ? new TextEncoder().encode(text) : Buffer.from(text, 'latin1');
}

/** Excerpts of these are too deep in the file to stand at its margin. */
const MERGED: readonly FaultExample['of'][] = ['avtale', 'former', 'ark'];

/** What is found in a file with the bad or the good part of an example of a fault in it. */
export function findFault(example: FaultExample, part: 'bad' | 'good'): Diagnostic[] {
  const { of, whole, savedAs } = example;
  const excerpt = example[part];
  const base = BASES[of](excerpt);
  const text = MERGED.includes(of) ? mergedText(base, excerpt) : spliced(base, excerpt);
  const bytes = encoded(whole === true ? excerpt : text, part === 'bad' ? savedAs : undefined);
  // What the rules say of the rest of the case is no fault of the file.
  return CHECKS[of](bytes).filter(({ code }) => isFault(code));
}

/** Numbers as they are written, which reading and writing them anew would not keep. */
function mergedText(base: string, excerpt: string): string {
  return excerpt.startsWith('kommuner:') && !excerpt.includes('metode:')
    ? spliced(base, excerpt)
    : withExcerpts(base, [excerpt]);
}

const CHECKS: Record<FaultExample['of'], (bytes: Uint8Array) => Diagnostic[]> = {
  sak: (bytes) => assess(input(file('sak.yaml', bytes), REAL_FORMS)).findings,
  avtale: (bytes) => loadAgreement(file('avtale.yaml', bytes)).diagnostics,
  former: (bytes) => loadForms(file(FORMS_PATH, bytes)).diagnostics,
  utkast: (bytes) => assessDraftFile(file('sak.utkast.yaml', bytes)),
  ark: (bytes) =>
    assessSheet({
      file: file('sak.kari.ark.yaml', bytes),
      findCase: (id) =>
        id === 'prove'
          ? {
              path: 'sak.yaml',
              opened: openCase(input(file('sak.yaml', CASE), REAL_FORMS)),
              sheetPath: 'sak.kari.ark.yaml',
            }
          : { known: ['prove'] },
    }).findings,
  vekter: (bytes) => checkWeights(input(file('prove.vekter.yaml', bytes), REAL_FORMS)).findings,
  prosjekt: (bytes) =>
    readProject(file('samarbeid.yaml', bytes), (path) => (path === 'saker' ? 'folder' : 'missing'))
      .diagnostics,
};
