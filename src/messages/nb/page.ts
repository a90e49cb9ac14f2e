// Bokmål for the page that shows an assessment.
import type { CaseFacts, ShareMethod } from '../../assessment/assessment.js';
import type { Severity } from '../../diagnostics/diagnostic.js';
import { asArgument } from '../as-argument.js';
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

const statuses: Record<CaseFacts['status'], string> = {
  ide: 'idé',
  'under-utredning': 'under utredning',
  'pa-horing': 'på høring',
  'til-behandling': 'til behandling',
  vedtatt: 'vedtatt',
  'ikke-vedtatt': 'ikke vedtatt',
  utsatt: 'utsatt',
  trukket: 'trukket',
  'i-drift': 'i drift',
  avsluttet: 'avsluttet',
};

const dataQualities: Record<CaseFacts['dataQuality'], string> = {
  eksempel: 'EKSEMPELDATA. Tallene i saken er oppdiktede eksempler.',
  foreløpig: 'Opplysningene i saken er foreløpige.',
  kvalitetssikret: 'Opplysningene i saken er kvalitetssikret.',
};

const severities: Record<Severity, string> = { feil: 'feil', advarsel: 'advarsel', merknad: 'merknad' };

const severityCounts: Record<Severity, (count: number) => string> = {
  feil: (count) => `${count} feil`,
  advarsel: (count) => `${count} ${count === 1 ? 'advarsel' : 'advarsler'}`,
  merknad: (count) => `${count} ${count === 1 ? 'merknad' : 'merknader'}`,
};

interface Basis {
  asked: number;
  given: number;
  reasoned: number;
  sourced: number;
}

/** How much of what is asked for is there; numbers only where they differ. */
function basis({ asked, given, reasoned, sourced }: Basis): string {
  const done =
    given === asked && asked > 1
      ? `Alle ${asked} vurderinger er gjort.`
      : `${given} av ${asked} vurderinger er gjort.`;
  return given > 1 && reasoned === given && sourced === given
    ? `${done} Alle som er gjort, har begrunnelse og viser til en kilde.`
    : `${done} ${reasoned} har begrunnelse, og ${sourced} viser til en kilde.`;
}

export const page = {
  forms,
  statuses,
  dataQualities,
  severities,
  severityCounts,
  outcomeNames,
  outcomeSentence,
  reason,
  counterargument,
  outOfHundred,
  requirementNames: requirements,
  updated: (date: string) => `oppdatert ${format.date(date)}`,
  counterTitle: 'Sterkeste motargument',
  counterTitleFor: 'Sterkeste argument for',
  ranking: {
    title: 'Rangering',
    scale: (from: number, to: number) =>
      `Verdien går fra ${format.short(from)} til ${format.signedShort(to)}, og 0 er som nullalternativet. «Først i» viser hvor ofte alternativet er best av dem som kan velges, når kriteriene vektes på mange ulike måter. Nullalternativet er da holdt utenfor.`,
    alternative: 'Alternativ',
    value: 'Verdi',
    first: 'Først i',
    firstSentence: (share: number) => `kommer først i ${outOfHundred(share)} vektinger`,
    shared: '= betyr delt plass.',
    range: (low: string, high: string) => `${low} til ${high}`,
    gaps: 'Spennet viser hva verdien kan bli når det som mangler, er vurdert.',
    notContinued: 'kan ikke videreføres, rangeres ikke',
    excluded: 'Utenfor rangeringen',
    dominated: (by: string, names: string[]) =>
      `«${by}» er minst like godt som ${quoted(names)} på alle kriterier, for alle kommunene.`,
  },
  whatIf: {
    title: 'Hva om kriteriene vektes annerledes?',
    weights: (changes: string) => `Med ${changes}, og ellers avtalens vekter:`,
    weight: (name: string, weight: number) => `${name} = ${format.short(weight)}`,
    same: 'Det samme alternativet leder.',
    other: (leaders: string[]) => `Da leder ${quoted(leaders)}.`,
    outcome: (name: string) => `Vurderingen blir: ${name}.`,
    agreement: 'Avtalens vekter',
    now: 'Andre vekter',
  },
  criteria: {
    title: 'Vurdering per kriterium',
    criterion: 'Kriterium',
    weight: 'Vekt',
    equalWeights: 'Kriteriene har lik vekt.',
    weightsReason: (why: string) => `Vekter: ${why}`,
    setBy: (who: string) => `Skala, vekter og terskler: ${who}`,
    draft: 'Avtalen er et utkast.',
    split: (municipalities: string) => `Der det står to tegn, som ++/+, er rekkefølgen ${municipalities}.`,
    spread:
      'Der det står to tegn, som −…++, gjelder de kommunen som kommer lavest ut, og den som kommer høyest ut.',
    gap: '? betyr at noe ikke er vurdert.',
  },
  why: {
    title: 'Hvorfor',
    carries: (list: string) => `Dette bærer resultatet, med bidraget til verdien i parentes: ${list}.`,
    against: (list: string) => `Dette trekker ned: ${list}.`,
    basis,
    group: (name: string, leaders: string[], beatsZero: boolean) =>
      beatsZero
        ? `Når «${name}» teller som ett kriterium, leder ${quoted(leaders)}.`
        : `Når «${name}» teller som ett kriterium, er ingen av alternativene bedre enn nullalternativet.`,
    groupSame: (name: string) => `Når «${name}» teller som ett kriterium, leder det samme alternativet.`,
    advantages: (name: string) => `Fordeler med «${name}»`,
    disadvantages: (name: string) => `Ulemper med «${name}»`,
  },
  turning: {
    title: 'Hvor sikkert det er, og hva som kan snu resultatet',
    cooperation: (share: number, method: ShareMethod) => cooperationIn(share, method),
    first: (name: string, share: number, method: ShareMethod) =>
      firstIn(share, { clear: true, method, name }),
    more: (file: string) =>
      `Hele bildet av hvor sikker rangeringen er: samarbeid analyse ${asArgument(file)}`,
    weight: ({
      criterion,
      from,
      to,
      challenger,
    }: {
      criterion: string;
      from: string;
      to: string;
      challenger: string;
    }) =>
      `Én vekt: Hvis «${criterion}» får ${to} prosent av vekten (nå ${from}), er «${challenger}» minst like godt.`,
    shift: ({ moves, to, challenger }: { moves: string[]; to: string; challenger: string }) =>
      `Flere vekter: Hvis ${format.all(moves)} flyttes til «${to}», er «${challenger}» minst like godt.`,
    move: (points: string, from: string) => `${points} prosentpoeng fra «${from}»`,
    score: (change: { cell: string; from: string; to: string; challenger: string | null; tie: boolean }) => {
      const { cell, from, to, challenger, tie } = change;
      const who = challenger === null ? 'dette alternativet' : `«${challenger}»`;
      return `Én vurdering: Hvis ${cell} endres fra ${from} til ${to}, ${tie ? `kommer ${who} på høyde med` : `går ${who} forbi`} alternativet som leder nå.`;
    },
    cell: (criterion: string, alternative: string, municipality: string | null) =>
      `«${criterion}» for «${alternative}»${municipality === null ? '' : ` i ${municipality}`}`,
    noWeight: 'Én vekt: Ingen endring av én vekt alene snur resultatet.',
    noScore: 'Én vurdering: Ingen endring av én vurdering alene snur resultatet.',
    none: 'Bare ett alternativ er rangert.',
    shared: 'Førsteplassen er allerede delt.',
  },
  municipalities: {
    title: 'Hva det betyr for hver kommune',
    of: (name: string) => `Tallene gjelder «${name}».`,
    value: 'Verdi',
    jobs: 'Årsverk',
    jobsChange: (from: string, to: string, change: string) => `${from} → ${to} (${change})`,
    host: 'vertskommune',
    location: (place: string) => `Lokalisering: ${place.replace(/\.$/, '')}.`,
    investering: 'Investering',
    drift: 'Drift, sum',
    sharedByKey: 'Deles',
    total: 'Samlet',
    money: ({ from, to, priceYear }: { from: number; to: number; priceYear: number | null }) =>
      `Beløpene er endringer fra nullalternativet, summert for ${from}–${to}${priceYear === null ? '' : ` i ${priceYear}-kroner`}. De er ikke neddiskontert, så alle år teller likt. Pluss betyr innsparing.`,
    byKey: '«Deles» er beløp som skal deles mellom kommunene etter en nøkkel.',
    worse: (name: string) =>
      `${name} får lavere verdi enn med nullalternativet. Balansen vurderes for samarbeidet som helhet.`,
  },
  requirements: {
    title: 'Krav til saken',
    unmet: (sentence: string, severity: string, count: number) =>
      `${sentence} (${severity}${count > 1 ? `, ${count} steder` : ''})`,
    notRelevant: (sentence: string) => `${sentence}: ikke aktuelt`,
    unknown: (sentence: string) => `${sentence}: ukjent, saken sier ikke om det er aktuelt`,
  },
  readiness,
  review,
  steps,
  portfolio,
  evidence,
  risk: {
    classes: { grønn: 'grønn', gul: 'gul', rød: 'rød' },
    title: 'Risiko før og etter tiltak',
    event: 'Hendelse',
    before: 'Før',
    after: 'Etter',
    unknown: '–',
    weakKnowledge: 'svakt kunnskapsgrunnlag',
    only: (which: string) => `bare ${which}`,
    more: (count: number) => `… og ${count} ${count === 1 ? 'hendelse' : 'hendelser'} til.`,
    counts: (before: number, after: number) => `Røde hendelser: ${before} før tiltak, ${after} etter.`,
  },
  notMeasured: 'Dette måler kriteriene ikke',
  findings: {
    clarified: 'avklart',
    title: 'Forbehold og merknader',
    answered: (by: string, date: string, text: string) => `Avklart av ${by} ${format.date(date)}: ${text}`,
    form: (count: number, file: string) =>
      count === 0
        ? `Om form og lov for saken: samarbeid form ${asArgument(file)}`
        : `Verktøyet vet mer om form og lov (${count} ${count === 1 ? 'opplysning' : 'opplysninger'}): samarbeid form ${asArgument(file)}`,
    more: (file: string) => `Se linjene og hva du kan gjøre: samarbeid validate ${asArgument(file)}`,
    later: 'Poeng, beløp og regler kontrolleres når dette er rettet.',
  },
  provenance: {
    title: 'Grunnlag',
    text: (parts: {
      tool: string;
      agreement: string;
      agreementHash: string;
      caseHash: string;
      lawCheckedOn: string;
      date: string;
    }) =>
      `samarbeid ${parts.tool} · avtale ${parts.agreement} (${parts.agreementHash}) · sak (${parts.caseHash}) · vurdert per ${parts.date} · lovregler kontrollert ${parts.lawCheckedOn}`,
    exact:
      'Vektinger: regnet ut for alle mulige vektinger, alle like sannsynlige. Ingen er trukket tilfeldig.',
    sampling: (samples: string, seed: number, error: string | null) =>
      `Vektinger: ${samples} tilfeldige vektinger, der poengene også varierer innenfor spennene. Startverdi ${seed}${error === null ? '' : `, standardfeil høyst ${error} av 100`}.`,
    law: 'Verktøyet tar ikke stilling til om noe er i samsvar med loven. Det kjenner noen regler om organisasjonsformer og sier fra når en av dem ser ut til å stenge for et alternativ.',
  },
  table: {
    title: (count: number) => `${count} ${count === 1 ? 'sak' : 'saker'}`,
    case: 'Sak',
    outcome: 'Vurdering',
    leader: 'Ledende alternativ',
    value: 'Verdi',
    whatIf: (outcome: string) => `andre vekter: ${outcome}`,
    examples: 'Saker merket * har oppdiktede eksempeltall.',
    broken: (count: number) => `${count} ${count === 1 ? 'fil' : 'filer'} kunne ikke vurderes:`,
  },
};
