// Nynorsk for the words around what `explain`, `criteria` and `schema` tell.
import type { ExplainedKind } from '../../assessment/explanation.js';
import type { TermGroup } from '../../assessment/terms.js';
import type { FaultGroup } from '../../diagnostics/fault-codes.js';
import type { KnowledgeWords } from '../knowledge.js';
import { format } from './format.js';

const quoted = (names: readonly string[]) => format.all(names.map((name) => `«${name}»`));

const kinds: Record<ExplainedKind, string> = {
  term: 'Omgrep',
  criterion: 'Kriterium',
  outcome: 'Utfall',
  form: 'Form',
  rule: 'Regel',
  fault: 'Feil i ei fil',
};

const termGroups: Record<TermGroup, string> = {
  assessment: 'Omgrep: vurdering og metode',
  case: 'Omgrep: saka',
  money: 'Omgrep: økonomi og risiko',
  cooperation: 'Omgrep: samarbeid og form',
  treatment: 'Omgrep: handsaming',
};

const faultGroups: Record<FaultGroup, string> = {
  text: 'Feil i fila: teikn, YAML og innrykk',
  shape: 'Feil i fila: nøklar og verdiar',
  agreement: 'Feil i ei avtalefil',
  forms: 'Feil i fila med organisasjonsformer',
  draft: 'Feil i eit utkast til avtale',
  sheet: 'Feil i eit vurderingsark',
  weights: 'Feil i ei vektfil',
  project: 'Feil i prosjektfila',
  scope: 'Feil på tvers av filer, i kommentarar og i grunnlinja',
};

export const knowledgeWords: KnowledgeWords = {
  explain: {
    kinds,
    termGroups,
    faultGroups,
    title: (kind, name, id) => (name === id ? `${kinds[kind]}: ${id}` : `${kinds[kind]}: ${name} (${id})`),
    /** A name, with the id to ask by where that is another. */
    named: (name, id) => (name === id ? id : `${name} (${id})`),
    intro: 'Alt dette kan du få forklart. Skriv samarbeid explain og det som står føre kolon, eller namnet:',
    outcomes: 'Utfall: det ei vurdering kan ende med',
    criteria: (agreement) => `Kriterium i avtalen ${agreement}`,
    noAgreement:
      'Her finst det ingen avtale som let seg lese. Oppgi ein med --agreement for å få forklart kriteria.',
    meanings: (word) => `«${word}» kan bety fleire ting. Vel éin av dei:`,
    see: (names) => `Sjå òg: ${format.all(names)}.`,
    when: 'Når alt dette gjeld',
    whenAny: 'Når minst eitt av dette gjeld',
    todo: 'Dette kan de gjere',
    order: (order, of) =>
      `Utfalla blir prøvde etter tur, og det første som passar, gjeld. Dette er nummer ${order} av ${of}.`,
    thresholdsFrom: (agreements) =>
      agreements.length === 1
        ? `Tersklane står i avtalen ${agreements[0]}.`
        : `Tersklane står i avtalane ${format.all(agreements)}.`,
    noThresholds:
      'Tersklane står i avtalen, under «terskler». Oppgi ein avtale med --agreement for å sjå dei.',
    requirement: (agreement, steps) =>
      `Krav i avtalen ${agreement}: ${format.all(steps.map(({ stage, severity }) => `${severity} frå «${stage}»`))}.`,
    savedAs: (encoding) => `fila er lagra som ${encoding}`,
    marks: '⇥ er ein tabulator, og ⍽ er eit hardt mellomrom.',
    severity: (severity) => `Alvorsgrad: ${severity}.`,
    noExample: 'Dette let seg ikkje vise som tekst i ei fil.',
    faultBasis: 'Grunnlag: formatet. Må rettast i fila. Ei avklaring er ikkje nok.',
    evidence: (areas) =>
      `Vanleg dokumentasjon er i avtalen ført opp etter område, felles for kriteria: ${format.all(areas)}.`,
  },
  agreement: {
    one: (id, version) => (version === null ? id : `${id}, versjon ${version}`),
    file: (file, hash) => `Fil: ${file} (${hash})`,
    status: { utkast: 'Avtalen er eit utkast.', vedtatt: 'Avtalen er vedteken.' },
    document: (text) => `Kriteria er henta frå: ${text.replace(/\.$/, '')}.`,
    agreedOn: (date) => `Avtalt ${format.date(date)}.`,
    methodSetBy: (who, date) =>
      `Skala, nivå, vekter, krav og tersklar: ${who.replace(/\.$/, '')}${date === null ? '' : ` (${format.date(date)})`}.`,
    criteria: 'Kriterium',
    criterion: 'Kriterium',
    weight: 'Vekt',
    share: 'Del',
    weightOf: (weight, share) => `Vekt: ${weight}, som er ${share} av vekta i alt.`,
    equalWeights: 'Kriteria tel likt.',
    reason: (text) => `Grunn: ${text}`,
    weightsSetOn: (date) => `Vektene er frå ${format.date(date)}.`,
    delimitation: 'Avgrensing',
    levels: 'Nivå',
    level: (value, word) => (word === null ? value : `${value}, ${word}`),
    checkedAgainst: {
      investering: 'Forteiknet på poenget blir kontrollert mot investeringskronene i saka.',
      drift: 'Forteiknet på poenget blir kontrollert mot driftskronene i saka.',
    },
    notChecked: 'Poenget blir ikkje kontrollert mot kroner i saka.',
    group: (name, criteria) =>
      `Høyrer til gruppa «${name}»: ${quoted(criteria)}. Resultatet blir òg vist når gruppa tel som eitt kriterium.`,
    groups: 'Grupper av kriterium som overlappar',
    groupLine: (name, criteria) => `${name}: ${format.all(criteria)}`,
    scale: 'Skala',
    scaleText: (from, to) =>
      `Poenget er endring frå nullalternativet, frå ${from} til ${to}. I saka kan de bruke eit ord, eit teikn eller eit tal:`,
    value: 'Poeng',
    sign: 'Teikn',
    word: 'Ord',
    municipalities: (names) => `Kommunar: ${format.all(names)}.`,
    municipalityWeighting: {
      lik: 'Kommunane tel likt når poenga deira blir til eitt.',
      innbyggere: 'Kommunane tel etter innbyggjartal når poenga deira blir til eitt.',
    },
    thresholds: 'Tersklar',
    cooperation: (clear, against) =>
      `Samarbeid er klart når det beste opne alternativet er betre enn nullalternativet i minst ${clear} vektingar. Er det betre i høgst ${against}, talar vurderinga ikkje for samarbeid.`,
    form: (clear) => `Forma er klar når alternativet som leier, kjem først i minst ${clear} vektingar.`,
    requirements: 'Krav til saka',
    requirementsText:
      'Eit krav gjeld frå den statusen som er nemnd. Alt anna veg så tungt som regelen sjølv seier.',
    requirement: (rule, steps) =>
      `${rule}: ${format.all(steps.map(({ stage, severity }) => `${severity} frå «${stage}»`))}`,
    notMeasured: 'Dette måler ikkje kriteria',
    evidence: 'Vanleg dokumentasjon, etter område',
    phases: 'Fasar og område',
    phase: (name, areas) => `${name}: ${format.all(areas)}`,
    bodies: 'Organ',
    riskMatrix: 'Risikomatrise',
    likelihood: 'Sannsyn',
    consequences: (list) => `Konsekvens, frå venstre: ${format.all(list)}.`,
    several: 'Fleire avtalar gjeld herifrå. Vis éin av dei med samarbeid criteria og id-en:',
    count: (criteria) => `${criteria} kriterium`,
    more: (id) => `Meir om eitt kriterium: samarbeid explain ${id}`,
  },
  schema: {
    list: 'Skjemaa seier kva som kan stå i filene. Skriv ut eitt med samarbeid schema og namnet:',
    editor:
      'I Visual Studio Code med utvidinga YAML: Lagre skjemaet, og skriv øvst i fila kvar det ligg. Då forklarer redigeringsprogrammet kvar nøkkel og føreslår verdiar.',
    save: 'samarbeid schema sak --output sak.schema.json',
    line: '# yaml-language-server: $schema=sak.schema.json',
  },
  page: {
    note: 'Laga av reglane sjølve med «npm run fix». Endre teksten i src/messages, ikkje her.',
    indexTitle: 'Reglane',
    indexText:
      'Alt verktøyet kan seie frå om, med id-en som står i funnet. Du får den same teksten med «samarbeid explain» og id-en.',
    back: 'Alle reglane',
    rulesTitle: 'Reglar om saka, frå avtalen eller formatet',
    lawTitle: 'Reglar om form og lov',
    draftTitle: 'Reglar om utkast til avtale',
    reservation:
      'Verktøyet tek ikkje stilling til om noko er i samsvar med lova. Det seier frå om det reglane her ser etter.',
  },
};
