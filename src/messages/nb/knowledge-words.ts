// Bokmål for the words around what `explain`, `criteria` and `schema` tell.
import type { ExplainedKind } from '../../assessment/explanation.js';
import type { TermGroup } from '../../assessment/terms.js';
import type { FaultGroup } from '../../diagnostics/fault-codes.js';
import { format } from './format.js';

const quoted = (names: readonly string[]) => format.all(names.map((name) => `«${name}»`));

const kinds: Record<ExplainedKind, string> = {
  term: 'Begrep',
  criterion: 'Kriterium',
  outcome: 'Utfall',
  form: 'Form',
  rule: 'Regel',
  fault: 'Feil i en fil',
};

const termGroups: Record<TermGroup, string> = {
  assessment: 'Begreper: vurdering og metode',
  case: 'Begreper: saken',
  money: 'Begreper: økonomi og risiko',
  cooperation: 'Begreper: samarbeid og form',
  treatment: 'Begreper: behandling',
};

const faultGroups: Record<FaultGroup, string> = {
  text: 'Feil i filen: tegn, YAML og innrykk',
  shape: 'Feil i filen: nøkler og verdier',
  agreement: 'Feil i en avtalefil',
  forms: 'Feil i filen med organisasjonsformer',
  draft: 'Feil i et utkast til avtale',
  sheet: 'Feil i et vurderingsark',
  weights: 'Feil i en vektfil',
  project: 'Feil i prosjektfilen',
  scope: 'Feil på tvers av filer, i kommentarer og i grunnlinjen',
};

export const knowledgeWords = {
  explain: {
    kinds,
    termGroups,
    faultGroups,
    title: (kind: ExplainedKind, name: string, id: string) =>
      name === id ? `${kinds[kind]}: ${id}` : `${kinds[kind]}: ${name} (${id})`,
    /** A name, with the id to ask by where that is another. */
    named: (name: string, id: string) => (name === id ? id : `${name} (${id})`),
    intro: 'Alt dette kan forklares. Skriv samarbeid explain og det som står foran kolon, eller navnet:',
    outcomes: 'Utfall: det en vurdering kan ende med',
    criteria: (agreement: string) => `Kriterier i avtalen ${agreement}`,
    noAgreement:
      'Her finnes ingen avtale som kan leses. Oppgi en med --agreement for å få forklart kriteriene.',
    meanings: (word: string) => `«${word}» kan bety flere ting. Velg én av dem:`,
    see: (names: readonly string[]) => `Se også: ${format.all(names)}.`,
    when: 'Når alt dette gjelder',
    whenAny: 'Når minst ett av dette gjelder',
    todo: 'Dette kan dere gjøre',
    order: (order: number, of: number) =>
      `Utfallene prøves etter tur, og det første som passer, gjelder. Dette er nummer ${order} av ${of}.`,
    thresholdsFrom: (agreements: readonly string[]) =>
      agreements.length === 1
        ? `Tersklene står i avtalen ${agreements[0]}.`
        : `Tersklene står i avtalene ${format.all(agreements)}.`,
    noThresholds: 'Tersklene står i avtalen, under «terskler». Oppgi en avtale med --agreement for å se dem.',
    requirement: (agreement: string, steps: readonly { stage: string; severity: string }[]) =>
      `Krav i avtalen ${agreement}: ${format.all(steps.map(({ stage, severity }) => `${severity} fra «${stage}»`))}.`,
    savedAs: (encoding: string) => `filen er lagret som ${encoding}`,
    marks: '⇥ er en tabulator, og ⍽ er et hardt mellomrom.',
    severity: (severity: string) => `Alvorlighet: ${severity}.`,
    noExample: 'Dette kan ikke vises som tekst i en fil.',
    faultBasis: 'Grunnlag: formatet. Må rettes i filen. En avklaring er ikke nok.',
    evidence: (areas: readonly string[]) =>
      `Vanlig dokumentasjon er i avtalen ført opp etter område, felles for kriteriene: ${format.all(areas)}.`,
  },
  agreement: {
    one: (id: string, version: string | null) => (version === null ? id : `${id}, versjon ${version}`),
    file: (file: string, hash: string) => `Fil: ${file} (${hash})`,
    status: { utkast: 'Avtalen er et utkast.', vedtatt: 'Avtalen er vedtatt.' },
    document: (text: string) => `Kriteriene er hentet fra: ${text.replace(/\.$/, '')}.`,
    agreedOn: (date: string) => `Avtalt ${format.date(date)}.`,
    methodSetBy: (who: string, date: string | null) =>
      `Skala, nivåer, vekter, krav og terskler: ${who.replace(/\.$/, '')}${date === null ? '' : ` (${format.date(date)})`}.`,
    criteria: 'Kriterier',
    criterion: 'Kriterium',
    weight: 'Vekt',
    share: 'Andel',
    weightOf: (weight: string, share: string) => `Vekt: ${weight}, som er ${share} av vekten i alt.`,
    equalWeights: 'Kriteriene teller likt.',
    reason: (text: string) => `Grunn: ${text}`,
    weightsSetOn: (date: string) => `Vektene er fra ${format.date(date)}.`,
    delimitation: 'Avgrensning',
    levels: 'Nivåer',
    level: (value: string, word: string | null) => (word === null ? value : `${value}, ${word}`),
    checkedAgainst: {
      investering: 'Fortegnet på poenget kontrolleres mot investeringskronene i saken.',
      drift: 'Fortegnet på poenget kontrolleres mot driftskronene i saken.',
    },
    notChecked: 'Poenget kontrolleres ikke mot kroner i saken.',
    group: (name: string, criteria: readonly string[]) =>
      `Hører til gruppen «${name}»: ${quoted(criteria)}. Resultatet vises også når gruppen teller som ett kriterium.`,
    groups: 'Grupper av kriterier som overlapper',
    groupLine: (name: string, criteria: readonly string[]) => `${name}: ${format.all(criteria)}`,
    scale: 'Skala',
    scaleText: (from: string, to: string) =>
      `Poenget er endring fra nullalternativet, fra ${from} til ${to}. Et ord, et tegn eller et tall kan brukes i saken:`,
    value: 'Poeng',
    sign: 'Tegn',
    word: 'Ord',
    municipalities: (names: readonly string[]) => `Kommuner: ${format.all(names)}.`,
    municipalityWeighting: {
      lik: 'Kommunene teller likt når poengene deres blir til ett.',
      innbyggere: 'Kommunene teller etter innbyggertall når poengene deres blir til ett.',
    },
    thresholds: 'Terskler',
    cooperation: (clear: string, against: string) =>
      `Samarbeid er klart når det beste åpne alternativet er bedre enn nullalternativet i minst ${clear} vektinger. Er det bedre i høyst ${against}, taler vurderingen ikke for samarbeid.`,
    form: (clear: string) =>
      `Formen er klar når alternativet som leder, kommer først i minst ${clear} vektinger.`,
    requirements: 'Krav til saken',
    requirementsText:
      'Et krav gjelder fra statusen som er nevnt. Alt annet har alvorligheten regelen har selv.',
    requirement: (rule: string, steps: readonly { stage: string; severity: string }[]) =>
      `${rule}: ${format.all(steps.map(({ stage, severity }) => `${severity} fra «${stage}»`))}`,
    notMeasured: 'Dette måler kriteriene ikke',
    evidence: 'Vanlig dokumentasjon, etter område',
    phases: 'Faser og områder',
    phase: (name: string, areas: readonly string[]) => `${name}: ${format.all(areas)}`,
    bodies: 'Organer',
    riskMatrix: 'Risikomatrise',
    likelihood: 'Sannsynlighet',
    consequences: (list: readonly string[]) => `Konsekvens, fra venstre: ${format.all(list)}.`,
    several: 'Flere avtaler gjelder herfra. Vis én av dem med samarbeid criteria og id-en:',
    count: (criteria: number) => `${criteria} ${criteria === 1 ? 'kriterium' : 'kriterier'}`,
    more: (id: string) => `Mer om ett kriterium: samarbeid explain ${id}`,
  },
  schema: {
    list: 'Skjemaene sier hva som kan stå i filene. Skriv ut ett med samarbeid schema og navnet:',
    editor:
      'I Visual Studio Code med utvidelsen YAML: Lagre skjemaet, og skriv øverst i filen hvor det ligger. Da forklarer redigeringsprogrammet hver nøkkel og foreslår verdier.',
    save: 'samarbeid schema sak --output sak.schema.json',
    line: '# yaml-language-server: $schema=sak.schema.json',
  },
  page: {
    note: 'Laget av reglene selv med «npm run fix». Endre teksten i src/messages, ikke her.',
    indexTitle: 'Reglene',
    indexText:
      'Alt verktøyet kan si fra om, med id-en som står i funnet. Den samme teksten vises av «samarbeid explain» og id-en.',
    back: 'Alle reglene',
    rulesTitle: 'Regler om saken, fra avtalen eller formatet',
    lawTitle: 'Regler om form og lov',
    draftTitle: 'Regler om utkast til avtale',
    reservation:
      'Verktøyet tar ikke stilling til om noe er i samsvar med loven. Det sier fra om det reglene her ser etter.',
  },
};
