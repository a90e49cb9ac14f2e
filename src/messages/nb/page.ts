// Bokmål for the page that shows an assessment.
import type { CaseFacts } from '../../assessment/assessment.js';
import type { Severity } from '../../diagnostics/diagnostic.js';
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
  foreløpig: 'Tallene i saken er foreløpige.',
  kvalitetssikret: 'Tallene i saken er kvalitetssikret.',
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
      `Verdi går fra ${format.short(from)} til ${format.signedShort(to)}; 0 er som nullalternativet. «Først i» viser i hvor mange vektinger alternativet er best av dem som kan velges, utenom nullalternativet.`,
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
    split: (municipalities: string) => `To tegn, som ++/+, betyr ${municipalities}.`,
    spread: 'To tegn, som −…++, er laveste og høyeste kommune.',
    gap: '? betyr ikke vurdert.',
  },
  why: {
    title: 'Hvorfor',
    carries: (list: string) => `Bærer resultatet: ${list}.`,
    against: (list: string) => `Trekker ned: ${list}.`,
    basis: ({ asked, given, reasoned, sourced }: Basis) =>
      `Bygger på ${given} av ${asked} vurderinger. ${reasoned} har begrunnelse, ${sourced} viser til en kilde.`,
    group: (name: string, leaders: string[], beatsZero: boolean) =>
      beatsZero
        ? `Når «${name}» teller som ett kriterium, leder ${quoted(leaders)}.`
        : `Når «${name}» teller som ett kriterium, er ingen av alternativene bedre enn nullalternativet.`,
    groupSame: (name: string) => `Når «${name}» teller som ett kriterium, leder det samme alternativet.`,
    advantages: (name: string) => `Fordeler med «${name}»`,
    disadvantages: (name: string) => `Ulemper med «${name}»`,
  },
  turning: {
    title: 'Hvor sikkert det er, og hva som kan snu det',
    cooperation: (share: number) => cooperationIn(share),
    first: (share: number) => firstIn(share, true),
    more: (file: string) => `Hele bildet av hvor sikker rangeringen er: samarbeid analyse ${file}`,
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
      `Én vekt: Får ${criterion} ${to} prosent av vekten (nå ${from}), er «${challenger}» minst like godt.`,
    shift: ({ moves, to, challenger }: { moves: string[]; to: string; challenger: string }) =>
      `Flere vekter: Flyttes ${format.all(moves)} til ${to}, er «${challenger}» minst like godt.`,
    move: (points: string, from: string) => `${points} prosentpoeng fra ${from}`,
    score: (change: { cell: string; from: string; to: string; challenger: string | null; tie: boolean }) => {
      const { cell, from, to, challenger, tie } = change;
      const who = challenger === null ? 'det alternativet' : `«${challenger}»`;
      return `Én vurdering: Endres ${cell} fra ${from} til ${to}, ${tie ? `kommer ${who} på høyde med` : `går ${who} forbi`} det som leder nå.`;
    },
    cell: (criterion: string, alternative: string, municipality: string | null) =>
      `${criterion} for «${alternative}»${municipality === null ? '' : ` i ${municipality}`}`,
    noWeight: 'Én vekt: Ingen endring av én vekt alene snur det.',
    noScore: 'Én vurdering: Ingen enkelt vurdering snur det.',
    none: 'Bare ett alternativ er rangert.',
    shared: 'Førsteplassen er allerede delt.',
  },
  municipalities: {
    title: 'Hva det betyr for hver kommune',
    of: (name: string) => `Gjelder «${name}».`,
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
      `Beløpene er endringer fra nullalternativet, summert for ${from}–${to}${priceYear === null ? '' : ` i ${priceYear}-kroner`}, uten neddiskontering. Pluss betyr innsparing.`,
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
  notMeasured: 'Kriteriene måler ikke',
  findings: {
    clarified: 'avklart',
    title: 'Forbehold og merknader',
    answered: (by: string, date: string, text: string) => `Avklart av ${by} ${format.date(date)}: ${text}`,
    form: (count: number, file: string) =>
      count === 0
        ? `Om form og lov for saken: samarbeid form ${file}`
        : `Verktøyet vet mer om form og lov (${count} ${count === 1 ? 'opplysning' : 'opplysninger'}): samarbeid form ${file}`,
    more: (file: string) => `Se linjene og hva du kan gjøre: samarbeid validate ${file}`,
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
