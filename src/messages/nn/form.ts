// Nynorsk for the organisation forms.
import type { FormAdvice, OpenQuestion, Trap } from '../../assessment/form-advice.js';
import { asArgument } from '../as-argument.js';
import type { Messages } from '../nb.js';
import { format } from './format.js';

const authorityNames: Record<FormAdvice['authority'][number], string> = {
  enkeltvedtak: 'gjere enkeltvedtak',
  forskrift: 'fastsetje forskrift',
  'prinsipielle-saker': 'avgjere saker av prinsipiell betydning',
};

const questions: Record<OpenQuestion['key'], Record<'ja' | 'nei', string>> = {
  lovpålagt: {
    ja: 'Stengd dersom oppgåva er lovpålagd. Saka seier ikkje noko om det.',
    nei: 'Stengd dersom oppgåva ikkje er lovpålagd. Saka seier ikkje noko om det.',
  },
  tjenesteproduksjon: {
    ja: 'Stengd dersom samarbeidet skal levere tenester. Saka seier ikkje noko om det.',
    nei: 'Stengd dersom samarbeidet ikkje skal levere tenester. Saka seier ikkje noko om det.',
  },
  'eget-rettssubjekt': {
    ja: 'Stengd dersom samarbeidet skal vere eige rettssubjekt. Saka seier ikkje noko om det.',
    nei: 'Stengd dersom samarbeidet ikkje skal vere eige rettssubjekt. Saka seier ikkje noko om det.',
  },
};

const traps: Record<Trap, string> = {
  'no-joint-body':
    'Eit administrativt vertskommunesamarbeid har ikkje noko felles folkevalt organ. Samarbeidskommunen styrer gjennom avtalen, ved å instruere i eigne saker og ved å gjere om vedtak i eigne saker.',
  'own-legal-person':
    'Eit oppgåvefellesskap eller politisk råd som er eige rettssubjekt, ligg i praksis nærare eit interkommunalt selskap enn ein skulle tru av namnet.',
};

export const form: Messages['form'] = {
  title: (title) => `Organisasjonsform: ${title}`,
  judgedOn: (date) => `vurdert per ${format.date(date)}`,
  standings: { open: 'open', question: 'spørsmål', closed: 'stengd' },
  summary: ({ open, question, closed }) =>
    `Av formene reglane kjenner, er ${open} ${open === 1 ? 'open' : 'opne'} for oppgåva, ${question} ${question === 1 ? 'open med eit spørsmål' : 'opne med spørsmål'} og ${closed} ${closed === 1 ? 'stengd' : 'stengde'}.`,
  meaning:
    '«Open» betyr at verktøyet ikkje har funne hinder i dei reglane det kjenner. Det tek ikkje stilling til om noko er i samsvar med lova.',
  assumed: ({ statutory, serviceProduction, authority }) => {
    const task =
      statutory === null
        ? 'ei oppgåve der saka ikkje seier om ho er lovpålagd'
        : `ei oppgåve som ${statutory ? 'er' : 'ikkje er'} lovpålagd`;
    const services =
      serviceProduction === null
        ? ''
        : serviceProduction
          ? ', med tenester å levere'
          : ', utan tenester å levere';
    const powers =
      authority.length === 0
        ? 'utan myndigheit til å gjere vedtak'
        : `som om dei skal ${format.all(authority.map((id) => authorityNames[id]))}`;
    return `Saka gjeld ${task}${services}. Alternativa er vurderte med den myndigheita saka gir dei; dei andre formene ${powers}.`;
  },
  forms: 'Kva former er opne?',
  columns: {
    form: 'Form',
    standing: 'Tilgang',
    why: 'Kvifor',
    instruments: 'Verkemiddel',
    liability: 'Ansvar',
    exit: 'Uttreding',
    suited: 'Eigna for',
  },
  noObstacle: 'Ikkje funne hinder.',
  inCase: (alternatives) => `◆ ${alternatives.join(', ')}`,
  markIsCase: '◆ er alternativ i saka.',
  opening: (openings) => `Kan vere opna av ${format.either([...openings])}. Nemn paragrafen i ei avklaring.`,
  question: ({ key, answer }) => questions[key][answer],
  profiles: 'Kva formene inneber',
  instrumentCount: (yes, partly, all) => `${yes} av ${all}${partly === 0 ? '' : `, ${partly} delvis`}`,
  hostAndPartner: (host, partner) => `vert ${host}; partnar ${partner}`,
  reasons: 'Kva som stengjer, kva som må avklarast, og kva som er avklara',
  alternatives: 'Alternativa i saka',
  alternative: (name, formName, standing) => `«${name}» (${formName}): ${standing}.`,
  nearest: (name) => `Næraste opne form: ${name}.`,
  noNearest: 'Inga form som ligg nær, er open for oppgåva slik ho er skildra.',
  answered: (by, date, text) => `Avklara av ${by} ${format.date(date)}: ${text}`,
  steering: {
    title: 'Styring',
    wish: (group) => `Saka legg til grunn at kommunestyra ønskjer ${group}.`,
    noWish: 'Saka seier ikkje kor tett kommunestyra vil styre.',
    departure: (municipality, wishes) => `${municipality} ønskjer noko anna: ${wishes}.`,
    mustHave: (list) => `Må ha: ${format.all(list)}.`,
    partnerOnly: (name) => `${name} (samarbeidskommunen)`,
    hostOnly: (name) => `${name} (vertskommunen)`,
    meets: (list) => `Gir alt dei må ha: ${format.all(list)}.`,
    meetsPartly: (name, partly) => `${name} gir det delvis: ${format.all(partly)}.`,
    unknown: (name, list) => `${name}: ikkje kontrollert om forma gir ${format.all(list)}.`,
    lacks: (name, list) => `${name} manglar ${format.all(list)}.`,
    none: 'Inga av formene gir alt kommunestyra må ha.',
    inGroup: (list) => `I den gruppa dei ønskjer: ${format.all(list)}.`,
    notSaid:
      'Saka seier ikkje kva kommunestyra vil styre med. Legg det inn under «styring», så viser verktøyet kva former som gir det.',
  },
  matrix: {
    title: 'Verkemiddel for folkevald styring',
    instrument: 'Verkemiddel',
    answers: { ja: 'ja', nei: 'nei', delvis: 'delvis', ukjent: '?' },
    legend:
      'To svar, som ja/nei, gjeld vertskommunen og samarbeidskommunen. «?» betyr at teksten ikkje er lesen.',
    onlyOne: '«?» betyr at teksten ikkje er lesen.',
  },
  groups: {
    title: 'Styring mot operativ fridom',
    tension:
      'Di tettare kommunestyra vil styre, di nærare organa til kommunen bør forma liggje. Di meir dei vil leggje til rette for effektiv og profesjonell drift, di meir operativ fridom kan forma ha.',
    group: (name, forms, explanation) => `${name} (${forms.join(', ')}): ${explanation}`,
    source: 'Inndelinga i tre er henta frå ein presentasjon om samarbeid på Nordmøre, og er eit skjønn.',
  },
  trapTitle: 'Lett å oversjå',
  traps,
  toClarify: 'Å avklare',
  toKnow: 'Verdt å vite',
  drafts: {
    title: 'Utkast til avtale',
    points: (file, { missing, given }) =>
      missing === 0
        ? `${file}: ${given} punkt er ${given === 1 ? 'skrive' : 'skrivne'}, og ingen punkt som lova krev, manglar.`
        : `${file}: ${given} punkt er ${given === 1 ? 'skrive' : 'skrivne'}. ${missing} punkt som lova krev, manglar. Sjå ${missing === 1 ? 'det' : 'dei'} med samarbeid validate ${asArgument(file)}.`,
    none: 'Saka har ikkje noko utkast til avtale. Lag eit til å fylle ut med --checklist.',
  },
  provenance: ({ tool, checkedOn, hash }) =>
    `samarbeid ${tool} · organisasjonsformer (${hash}) · lovreglar sist kontrollerte ${checkedOn}`,
  compare: {
    title: (names) => `Samanlikning: ${format.all(names)}`,
    asOf: (date) =>
      date === null ? 'Etter den nyaste teksten som er lagd inn.' : `Per ${format.date(date)}.`,
    inShort: 'Kort fortalt',
  },
  properties: {
    hjemmel: 'Heimel',
    rettssubjekt: 'Eige rettssubjekt',
    deltakere: 'Deltakarar',
    myndighet: 'Myndigheit',
    tjenester: 'Tenester',
    egnet: 'Eigna for',
    organer: 'Organ',
    'vedtas-av': 'Blir vedteke av',
    'endres-av': 'Kan endrast av',
    ansvar: 'Ansvar',
    uttreden: 'Uttreding',
    lån: 'Økonomi og lån',
    arbeidsgiver: 'Arbeidsgivar',
    offentlighet: 'Offentlegheit',
    klage: 'Klage',
    navneregel: 'Namneregel',
    registrering: 'Registrering',
    melding: 'Melding',
  },
  explain: {
    rule: (id) => `Regel: ${id}`,
    form: (name, id) => `Form: ${name} (${id})`,
    effect: (effect) => `Verknad: ${effect}.`,
    severity: (severity) => `Alvorsgrad når avtalen ikkje seier noko anna: ${severity}.`,
    fromAgreement: 'Grunnlag: avtalen kommunane vurderer etter, eller sjølve formatet.',
    answerable:
      'Kan svarast på med ei avklaring i saka som nemner paragrafen som opnar for det («regel», «svar», «av», «dato» og «paragraf»).',
    answerableWarning: 'Kan svarast på med ei avklaring i saka («regel», «svar», «av» og «dato»).',
    notAnswerable: 'Kan ikkje svarast på med ei avklaring; alternativet må endrast.',
    mend: 'Må rettast i utkastet. Ei avklaring i saka er ikkje nok.',
    correct: 'Må rettast i fila. Ei avklaring er ikkje nok.',
    bad: 'Slår til på',
    good: 'Slår ikkje til på',
    nearest: (list) => `Næraste former i styring (eit skjønn): ${format.all(list)}.`,
    group: (name) => `Gruppe etter styring: ${name}.`,
    agreement: 'Avtalen',
    kinds: { lovkrav: 'lova krev', lån: 'lova krev ved lån', spørsmål: 'samlepost i lova', råd: 'råd' },
    from: (date) => `gjeld frå ${format.date(date)}`,
    formsTitle: 'Former',
    rulesTitle: 'Reglar om saka',
    lawTitle: 'Reglar om form og lov',
    draftTitle: 'Reglar om utkast til avtale',
  },
};
