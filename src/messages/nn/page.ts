// Nynorsk for the page that shows an assessment.

import { asArgument } from '../as-argument.js';
import type { Messages } from '../nb.js';
import { evidence } from './evidence.js';
import { format } from './format.js';
import { forms } from './forms.js';
import { portfolio } from './portfolio.js';
import { readiness } from './readiness.js';
import {
  cooperationIn,
  counterargument,
  firstIn,
  outcomeNames,
  outcomeSentence,
  outOfHundred,
  quoted,
  reason,
} from './recommendation.js';
import { requirements } from './requirements.js';
import { review } from './review.js';
import { steps } from './steps.js';

/** How much of what is asked for is there; numbers only where they differ. */
const basis: Messages['page']['why']['basis'] = ({ asked, given, reasoned, sourced }) => {
  const done =
    given === asked && asked > 1
      ? `Alle dei ${asked} vurderingane er gjorde.`
      : `${given} av ${asked} vurderingar er gjorde.`;
  return given > 1 && reasoned === given && sourced === given
    ? `${done} Alle som er gjorde, har grunngiving og viser til ei kjelde.`
    : `${done} ${reasoned} har grunngiving, og ${sourced} viser til ei kjelde.`;
};

export const page: Messages['page'] = {
  forms,
  statuses: {
    ide: 'idé',
    'under-utredning': 'under utgreiing',
    'pa-horing': 'på høyring',
    'til-behandling': 'til handsaming',
    vedtatt: 'vedteke',
    'ikke-vedtatt': 'ikkje vedteke',
    utsatt: 'utsett',
    trukket: 'trekt',
    'i-drift': 'i drift',
    avsluttet: 'avslutta',
  },
  dataQualities: {
    eksempel: 'EKSEMPELDATA. Tala i saka er oppdikta eksempel.',
    foreløpig: 'Opplysningane i saka er førebelse.',
    kvalitetssikret: 'Opplysningane i saka er kvalitetssikra.',
  },
  severities: { feil: 'feil', advarsel: 'åtvaring', merknad: 'merknad' },
  severityCounts: {
    feil: (count) => `${count} ${count === 1 ? 'feil' : 'feilar'}`,
    advarsel: (count) => `${count} ${count === 1 ? 'åtvaring' : 'åtvaringar'}`,
    merknad: (count) => `${count} ${count === 1 ? 'merknad' : 'merknader'}`,
  },
  outcomeNames,
  outcomeSentence,
  reason,
  counterargument,
  outOfHundred,
  requirementNames: requirements,
  updated: (date) => `oppdatert ${format.date(date)}`,
  counterTitle: 'Sterkaste motargument',
  counterTitleFor: 'Sterkaste argument for',
  ranking: {
    title: 'Rangering',
    scale: (from, to) =>
      `Verdien går frå ${format.short(from)} til ${format.signedShort(to)}, og 0 er som nullalternativet. «Først i» viser kor ofte alternativet er best av dei som kan veljast, når ein vektar kriteria på mange ulike måtar. Nullalternativet er då halde utanfor.`,
    alternative: 'Alternativ',
    value: 'Verdi',
    first: 'Først i',
    firstSentence: (share) => `kjem først i ${outOfHundred(share)} vektingar`,
    shared: '= viser delt plass.',
    range: (low, high) => `${low} til ${high}`,
    gaps: 'Spennet viser kva verdien kan bli når det som manglar, er vurdert.',
    notContinued: 'kan ikkje vidareførast, blir ikkje rangert',
    excluded: 'Utanfor rangeringa',
    dominated: (by, names) =>
      `«${by}» er minst like godt som ${quoted(names)} på alle kriteria, for alle kommunane.`,
  },
  whatIf: {
    title: 'Kva om kriteria får andre vekter?',
    weights: (changes) => `Med ${changes}, og elles vektene i avtalen:`,
    weight: (name, weight) => `${name} = ${format.short(weight)}`,
    same: 'Det same alternativet leier.',
    other: (leaders) => `Då leier ${quoted(leaders)}.`,
    outcome: (name) => `Vurderinga blir: ${name}.`,
    agreement: 'Avtalevekter',
    now: 'Andre vekter',
  },
  criteria: {
    title: 'Vurdering av kvart kriterium',
    criterion: 'Kriterium',
    weight: 'Vekt',
    equalWeights: 'Kriteria har lik vekt.',
    weightsReason: (why) => `Vekter: ${why}`,
    setBy: (who) => `Skala, vekter og tersklar: ${who}`,
    draft: 'Avtalen er eit utkast.',
    split: (municipalities) => `Der det står to teikn, som ++/+, er rekkjefølgja ${municipalities}.`,
    spread:
      'Der det står to teikn, som −…++, gjeld dei kommunen som kjem lågast ut, og den som kjem høgast ut.',
    gap: '? viser at noko ikkje er vurdert.',
  },
  why: {
    title: 'Kvifor',
    carries: (list) => `Dette ber resultatet, med bidraget til verdien i parentes: ${list}.`,
    against: (list) => `Dette trekkjer ned: ${list}.`,
    basis,
    group: (name, leaders, beatsZero) =>
      beatsZero
        ? `Når «${name}» tel som eitt kriterium, leier ${quoted(leaders)}.`
        : `Når «${name}» tel som eitt kriterium, er ingen av alternativa betre enn nullalternativet.`,
    groupSame: (name) => `Når «${name}» tel som eitt kriterium, leier det same alternativet.`,
    advantages: (name) => `Fordelar med «${name}»`,
    disadvantages: (name) => `Ulemper med «${name}»`,
  },
  turning: {
    title: 'Kor sikkert det er, og kva som kan snu resultatet',
    cooperation: (share, method) => cooperationIn(share, method),
    first: (name, share, method) => firstIn(share, { clear: true, method, name }),
    more: (file) => `Heile biletet av kor sikker rangeringa er: samarbeid analyse ${asArgument(file)}`,
    weight: ({ criterion, from, to, challenger }) =>
      `Éi vekt: Om «${criterion}» får ${to} prosent av vekta (no ${from}), er «${challenger}» minst like godt.`,
    shift: ({ moves, to, challenger }) =>
      `Fleire vekter: Om ein flyttar ${format.all(moves)} til «${to}», er «${challenger}» minst like godt.`,
    move: (points, from) => `${points} prosentpoeng frå «${from}»`,
    score: ({ cell, from, to, challenger, tie }) => {
      const who = challenger === null ? 'dette alternativet' : `«${challenger}»`;
      return `Éi vurdering: Om ${cell} blir endra frå ${from} til ${to}, ${tie ? `kjem ${who} på høgd med` : `går ${who} forbi`} alternativet som leier no.`;
    },
    cell: (criterion, alternative, municipality) =>
      `«${criterion}» for «${alternative}»${municipality === null ? '' : ` i ${municipality}`}`,
    noWeight: 'Éi vekt: Inga endring av éi vekt åleine snur resultatet.',
    noScore: 'Éi vurdering: Inga endring av éi vurdering åleine snur resultatet.',
    none: 'Berre eitt alternativ er rangert.',
    shared: 'Førsteplassen er allereie delt.',
  },
  municipalities: {
    title: 'Kva det har å seie for kvar kommune',
    of: (name) => `Tala gjeld «${name}».`,
    value: 'Verdi',
    jobs: 'Årsverk',
    jobsChange: (from, to, change) => `${from} → ${to} (${change})`,
    host: 'vertskommune',
    location: (place) => `Lokalisering: ${place.replace(/\.$/, '')}.`,
    investering: 'Investering',
    drift: 'Drift, sum',
    sharedByKey: 'Til deling',
    total: 'Samla',
    money: ({ from, to, priceYear }) =>
      `Beløpa er endringar frå nullalternativet, summerte for ${from}–${to}${priceYear === null ? '' : ` i ${priceYear}-kroner`}. Dei er ikkje neddiskonterte, så alle åra tel likt. Pluss viser innsparing.`,
    byKey: '«Til deling» er beløp som skal delast mellom kommunane etter ein nøkkel.',
    worse: (name) =>
      `${name} får lågare verdi enn med nullalternativet. Balansen blir vurdert for samarbeidet som heilskap.`,
  },
  requirements: {
    title: 'Krav til saka',
    unmet: (sentence, severity, count) => `${sentence} (${severity}${count > 1 ? `, ${count} stader` : ''})`,
    notRelevant: (sentence) => `${sentence}: ikkje aktuelt`,
    unknown: (sentence) => `${sentence}: ukjent, saka seier ikkje om det er aktuelt`,
  },
  readiness,
  review,
  steps,
  portfolio,
  evidence,
  risk: {
    classes: { grønn: 'grøn', gul: 'gul', rød: 'raud' },
    title: 'Risiko før og etter tiltak',
    event: 'Hending',
    before: 'Før',
    after: 'Etter',
    unknown: '–',
    weakKnowledge: 'svakt kunnskapsgrunnlag',
    only: (which) => `berre ${which}`,
    more: (count) => `… og ${count} ${count === 1 ? 'hending' : 'hendingar'} til.`,
    counts: (before, after) => `Raude hendingar: ${before} før tiltak, ${after} etter.`,
  },
  notMeasured: 'Dette måler ikkje kriteria',
  findings: {
    clarified: 'avklara',
    title: 'Atterhald og merknader',
    answered: (by, date, text) => `Avklara av ${by} ${format.date(date)}: ${text}`,
    form: (count, file) =>
      count === 0
        ? `Om form og lov for saka: samarbeid form ${asArgument(file)}`
        : `Verktøyet veit meir om form og lov (${count} ${count === 1 ? 'opplysning' : 'opplysningar'}): samarbeid form ${asArgument(file)}`,
    more: (file) => `Sjå linjene og kva du kan gjere: samarbeid validate ${asArgument(file)}`,
    later: 'Poeng, beløp og reglar blir kontrollerte når dette er retta.',
  },
  provenance: {
    title: 'Grunnlag',
    text: ({ tool, agreement, agreementHash, caseHash, lawCheckedOn, date }) =>
      `samarbeid ${tool} · avtale ${agreement} (${agreementHash}) · sak (${caseHash}) · vurdert per ${date} · lovreglar kontrollerte ${lawCheckedOn}`,
    exact:
      'Vektingar: rekna ut for alle moglege vektingar, alle like sannsynlege. Ingen er trekte tilfeldig.',
    sampling: (samples, seed, error) =>
      `Vektingar: ${samples} tilfeldige vektingar, der poenga òg varierer innanfor spenna. Startverdi ${seed}${error === null ? '' : `, standardfeil høgst ${error} av 100`}.`,
    law: 'Verktøyet tek ikkje stilling til om noko er i samsvar med lova. Det kjenner nokre reglar om organisasjonsformer og seier frå når ein av dei ser ut til å stengje for eit alternativ.',
  },
  table: {
    title: (count) => `${count} ${count === 1 ? 'sak' : 'saker'}`,
    case: 'Sak',
    outcome: 'Vurdering',
    leader: 'Leiande alternativ',
    value: 'Verdi',
    whatIf: (outcome) => `andre vekter: ${outcome}`,
    examples: 'Saker merkte med * har oppdikta eksempeltal.',
    broken: (count) => `${count} ${count === 1 ? 'fil' : 'filer'} kunne ikkje vurderast:`,
  },
};
