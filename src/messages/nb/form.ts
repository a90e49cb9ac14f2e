// Bokmål for the organisation forms: which are open, what each means, forms beside each other, explanations.
import type { FormAdvice, OpenQuestion, Trap } from '../../assessment/form-advice.js';
import { asArgument } from '../as-argument.js';
import { format } from './format.js';

const authorityNames: Record<FormAdvice['authority'][number], string> = {
  enkeltvedtak: 'treffe enkeltvedtak',
  forskrift: 'fastsette forskrift',
  'prinsipielle-saker': 'avgjøre saker av prinsipiell betydning',
};

const questions: Record<OpenQuestion['key'], Record<'ja' | 'nei', string>> = {
  lovpålagt: {
    ja: 'Stengt hvis oppgaven er lovpålagt. Saken sier det ikke.',
    nei: 'Stengt hvis oppgaven ikke er lovpålagt. Saken sier det ikke.',
  },
  tjenesteproduksjon: {
    ja: 'Stengt hvis samarbeidet skal levere tjenester. Saken sier det ikke.',
    nei: 'Stengt hvis samarbeidet ikke skal levere tjenester. Saken sier det ikke.',
  },
  'eget-rettssubjekt': {
    ja: 'Stengt hvis samarbeidet skal være eget rettssubjekt. Saken sier det ikke.',
    nei: 'Stengt hvis samarbeidet ikke skal være eget rettssubjekt. Saken sier det ikke.',
  },
};

const traps: Record<Trap, string> = {
  'no-joint-body':
    'I et administrativt vertskommunesamarbeid finnes det ikke noe felles folkevalgt organ. Samarbeidskommunen styrer gjennom avtalen, ved instruks i egne saker og ved å omgjøre vedtak i egne saker.',
  'own-legal-person':
    'Et oppgavefellesskap eller politisk råd som er eget rettssubjekt, ligger i praksis nærmere et interkommunalt selskap enn navnet skulle tilsi.',
};

export const form = {
  title: (title: string) => `Organisasjonsform: ${title}`,
  judgedOn: (date: string) => `vurdert per ${format.date(date)}`,
  standings: { open: 'åpen', question: 'spørsmål', closed: 'stengt' },
  summary: ({ open, question, closed }: { open: number; question: number; closed: number }) =>
    `Av formene reglene kjenner, er ${open} ${open === 1 ? 'åpen' : 'åpne'} for oppgaven, ${question} ${question === 1 ? 'åpen med et spørsmål' : 'åpne med spørsmål'} og ${closed} stengt.`,
  meaning:
    '«Åpen» betyr at verktøyet ikke har funnet hinder i reglene det kjenner. Det tar ikke stilling til om noe er i samsvar med loven.',
  assumed: ({ statutory, serviceProduction, authority }: Omit<FormAdvice, 'rows'>) => {
    const task =
      statutory === null
        ? 'en oppgave der saken ikke sier om den er lovpålagt'
        : `en oppgave som ${statutory ? 'er' : 'ikke er'} lovpålagt`;
    const services =
      serviceProduction === null
        ? ''
        : serviceProduction
          ? ', med tjenester å levere'
          : ', uten tjenester å levere';
    const powers =
      authority.length === 0
        ? 'uten myndighet til å treffe vedtak'
        : `som om de skal ${format.all(authority.map((id) => authorityNames[id]))}`;
    return `Saken gjelder ${task}${services}. Alternativene er vurdert med den myndigheten saken gir dem; de andre formene ${powers}.`;
  },
  forms: 'Hvilke former er åpne?',
  columns: {
    form: 'Form',
    standing: 'Adgang',
    why: 'Hvorfor',
    instruments: 'Virkemidler',
    liability: 'Ansvar',
    exit: 'Uttreden',
    suited: 'Egnet for',
  },
  noObstacle: 'Ingen hinder funnet.',
  inCase: (alternatives: string[]) => `◆ ${alternatives.join(', ')}`,
  markIsCase: '◆ er alternativer i saken.',
  opening: (openings: readonly string[]) =>
    `Kan være åpnet av ${format.either([...openings])}. Nevn paragrafen i en avklaring.`,
  question: ({ key, answer }: Pick<OpenQuestion, 'key' | 'answer'>) => questions[key][answer],
  profiles: 'Hva formene betyr',
  instrumentCount: (yes: number, partly: number, all: number) =>
    `${yes} av ${all}${partly === 0 ? '' : `, ${partly} delvis`}`,
  hostAndPartner: (host: string, partner: string) => `vert ${host}; partner ${partner}`,
  reasons: 'Hva som stenger, hva som må avklares, og hva som er avklart',
  alternatives: 'Alternativene i saken',
  alternative: (name: string, formName: string, standing: string) => `«${name}» (${formName}): ${standing}.`,
  nearest: (name: string) => `Nærmeste åpne form: ${name}.`,
  noNearest: 'Ingen nærliggende form er åpen for oppgaven slik den er beskrevet.',
  answered: (by: string, date: string, text: string) => `Avklart av ${by} ${format.date(date)}: ${text}`,
  steering: {
    title: 'Styring',
    wish: (group: string) => `Saken legger til grunn at kommunestyrene ønsker ${group}.`,
    noWish: 'Saken sier ikke hvor tett kommunestyrene ønsker å styre.',
    departure: (municipality: string, wishes: string) => `${municipality} ønsker noe annet: ${wishes}.`,
    mustHave: (list: string[]) => `Må ha: ${format.all(list)}.`,
    partnerOnly: (name: string) => `${name} (samarbeidskommunen)`,
    hostOnly: (name: string) => `${name} (vertskommunen)`,
    meets: (list: string[]) => `Gir alt de må ha: ${format.all(list)}.`,
    meetsPartly: (name: string, partly: string[]) => `${name} gir det delvis: ${format.all(partly)}.`,
    unknown: (name: string, list: string[]) => `${name}: ikke kontrollert om den gir ${format.all(list)}.`,
    lacks: (name: string, list: string[]) => `${name} mangler ${format.all(list)}.`,
    none: 'Ingen av formene gir alt kommunestyrene må ha.',
    inGroup: (list: string[]) => `I gruppen de ønsker: ${format.all(list)}.`,
    notSaid:
      'Saken sier ikke hva kommunestyrene vil styre med. Legg det inn under «styring», så viser verktøyet hvilke former som gir det.',
  },
  matrix: {
    title: 'Virkemidlene for folkevalgt styring',
    instrument: 'Virkemiddel',
    answers: { ja: 'ja', nei: 'nei', delvis: 'delvis', ukjent: '?' },
    legend:
      'To svar, som ja/nei, gjelder vertskommunen og samarbeidskommunen. «?» betyr at teksten ikke er lest.',
    onlyOne: '«?» betyr at teksten ikke er lest.',
  },
  groups: {
    title: 'Styring mot operativ frihet',
    tension:
      'Jo tettere kommunestyrene vil styre, jo nærmere kommunens egne organer bør formen ligge. Jo mer de vil legge til rette for effektiv og profesjonell drift, jo mer operativ frihet kan formen ha.',
    group: (name: string, forms: string[], explanation: string) =>
      `${name} (${forms.join(', ')}): ${explanation}`,
    source: 'Inndelingen i tre er hentet fra en presentasjon om samarbeid på Nordmøre, og er et skjønn.',
  },
  trapTitle: 'Lett å overse',
  traps,
  toClarify: 'Å avklare',
  toKnow: 'Verdt å vite',
  drafts: {
    title: 'Utkast til avtale',
    points: (file: string, { missing, given }: { missing: number; given: number }) =>
      missing === 0
        ? `${file}: ${given} ${given === 1 ? 'punkt' : 'punkter'} er skrevet, og ingen punkter som loven krever, mangler.`
        : `${file}: ${given} ${given === 1 ? 'punkt' : 'punkter'} er skrevet. ${missing} ${missing === 1 ? 'punkt' : 'punkter'} som loven krever, mangler. Se ${missing === 1 ? 'det' : 'dem'} med samarbeid validate ${asArgument(file)}.`,
    none: 'Saken har ikke noe utkast til avtale. Lag et å fylle ut med --checklist.',
  },
  provenance: ({ tool, checkedOn, hash }: { tool: string; checkedOn: string; hash: string }) =>
    `samarbeid ${tool} · organisasjonsformer (${hash}) · lovregler sist kontrollert ${checkedOn}`,
  compare: {
    title: (names: string[]) => `Sammenligning: ${format.all(names)}`,
    asOf: (date: string | null) =>
      date === null ? 'Etter den nyeste teksten som er lagt inn.' : `Per ${format.date(date)}.`,
    inShort: 'Kort fortalt',
  },
  properties: {
    hjemmel: 'Hjemmel',
    rettssubjekt: 'Eget rettssubjekt',
    deltakere: 'Deltakere',
    myndighet: 'Myndighet',
    tjenester: 'Tjenester',
    egnet: 'Egnet for',
    organer: 'Organer',
    'vedtas-av': 'Vedtas av',
    'endres-av': 'Endres av',
    ansvar: 'Ansvar',
    uttreden: 'Uttreden',
    lån: 'Økonomi og lån',
    arbeidsgiver: 'Arbeidsgiver',
    offentlighet: 'Offentlighet',
    klage: 'Klage',
    navneregel: 'Navneregel',
    registrering: 'Registrering',
    melding: 'Melding',
  } as Record<string, string>,
  explain: {
    rule: (id: string) => `Regel: ${id}`,
    form: (name: string, id: string) => `Form: ${name} (${id})`,
    effect: (effect: string) => `Virkning: ${effect}.`,
    severity: (severity: string) => `Alvorlighet når avtalen ikke sier noe annet: ${severity}.`,
    fromAgreement: 'Grunnlag: avtalen kommunene vurderer etter, eller formatet selv.',
    answerable:
      'Kan besvares med en avklaring i saken som nevner paragrafen som åpner for det («regel», «svar», «av», «dato» og «paragraf»).',
    answerableWarning: 'Kan besvares med en avklaring i saken («regel», «svar», «av» og «dato»).',
    notAnswerable: 'Kan ikke besvares med en avklaring; alternativet må endres.',
    mend: 'Må rettes i utkastet. En avklaring i saken er ikke nok.',
    correct: 'Må rettes i filen. En avklaring er ikke nok.',
    bad: 'Slår til på',
    good: 'Slår ikke til på',
    nearest: (list: string[]) => `Nærmeste former i styring (et skjønn): ${format.all(list)}.`,
    group: (name: string) => `Gruppe etter styring: ${name}.`,
    agreement: 'Avtalen',
    kinds: {
      lovkrav: 'loven krever',
      lån: 'loven krever ved lån',
      spørsmål: 'samlepost i loven',
      råd: 'råd',
    },
    from: (date: string) => `gjelder fra ${format.date(date)}`,
    formsTitle: 'Former',
    rulesTitle: 'Regler om saken',
    lawTitle: 'Regler om form og lov',
    draftTitle: 'Regler om utkast til avtale',
  },
};
