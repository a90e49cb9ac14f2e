// Bokmål for the page that shows an assessment.
import type {
  CaseFacts,
  Counterargument,
  OutcomeId,
  RankedAlternative,
  Reason,
} from '../../assessment/assessment.js';
import type { Severity } from '../../diagnostics/diagnostic.js';
import { formatShort, formatSigned } from '../numbers.js';
import { requirementNames } from './rules.js';
import { both } from './source.js';

/** How the page names things; ids become the names that the files give them. */
export interface Names {
  alternative(id: string): string;
  criterion(id: string): string;
  municipality(id: string): string;
}

const forms: Record<RankedAlternative['form'], string> = {
  egenregi: 'egenregi',
  avtalesamarbeid: 'avtalesamarbeid',
  ipr: 'interkommunalt politisk råd',
  ko: 'kommunalt oppgavefellesskap',
  'vk-adm': 'administrativ vertskommune',
  'vk-nemnd': 'vertskommune med felles nemnd',
  iks: 'interkommunalt selskap',
  as: 'aksjeselskap',
  sa: 'samvirkeforetak',
  forening: 'forening',
  kjop: 'kjøp',
  annen: 'annen form',
};

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
  eksempel: 'EKSEMPELDATA',
  foreløpig: 'foreløpige tall',
  kvalitetssikret: 'kvalitetssikrede tall',
};

const severities: Record<Severity, string> = { feil: 'feil', advarsel: 'advarsel', merknad: 'merknad' };

const severityCounts: Record<Severity, (count: number) => string> = {
  feil: (count) => `${count} feil`,
  advarsel: (count) => `${count} ${count === 1 ? 'advarsel' : 'advarsler'}`,
  merknad: (count) => `${count} ${count === 1 ? 'merknad' : 'merknader'}`,
};

/** «73 av 100»; never «100 av 100» or «0 av 100» for what is not quite so. */
function outOfHundred(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 100 && share < 1) return 'over 99 av 100';
  if (rounded === 0 && share > 0) return 'under 1 av 100';
  return `${rounded} av 100`;
}

const outcomeNames: Record<OutcomeId, string> = {
  'taler-for': 'taler for',
  'taler-for-med-forbehold': 'taler for, med forbehold',
  'samarbeid-form-uavklart': 'samarbeid ja, form uavklart',
  'bor-utredes-videre': 'bør utredes videre',
  'taler-ikke-for-samarbeid': 'taler ikke for samarbeid',
  'ingen-apen-form': 'ingen åpen form',
  'kan-ikke-vurderes': 'kan ikke vurderes',
};

/** The outcome in one sentence. `leaders` are names. */
function outcomeSentence(
  outcome: OutcomeId | null,
  { leaders, status }: { leaders: string[]; status: CaseFacts['status'] | null },
): string {
  const leader = `«${leaders[0] ?? ''}»`;
  switch (outcome) {
    case 'taler-for':
      return `Vurderingen taler for samarbeid: ${leader}.`;
    case 'taler-for-med-forbehold':
      return `Vurderingen taler for samarbeid, med forbehold: ${leader}.`;
    case 'samarbeid-form-uavklart':
      return leaders.length > 1
        ? `Vurderingen taler for samarbeid, men formen må avklares: ${both(leaders.map((name) => `«${name}»`))} ligger likt.`
        : `Vurderingen taler for samarbeid, men formen må avklares: ${leader} leder knapt.`;
    case 'bor-utredes-videre':
      return 'Saken bør utredes videre før vurderingen kan tale for eller imot.';
    case 'taler-ikke-for-samarbeid':
      return 'Vurderingen taler ikke for samarbeid.';
    case 'ingen-apen-form':
      return 'Ingen av alternativene kan løse oppgaven slik de er beskrevet.';
    case 'kan-ikke-vurderes':
      return 'Saken kan ikke vurderes slik filen er nå.';
    case null:
      return `Saken er ${status === null ? 'avgjort' : statuses[status]}. Rangeringen vises som en etterprøving.`;
  }
}

function reason(given: Reason, names: Names): string {
  switch (given.id) {
    case 'unreadable':
      return `Filen har ${given.errors} feil som må rettes først.`;
    case 'no-alternatives':
      return 'Det er ingen alternativer ved siden av nullalternativet.';
    case 'no-scores':
      return 'Ingen alternativer har poeng.';
    case 'all-excluded':
      return 'Alle alternativene stenges av regler om organisasjonsformen.';
    case 'requirements-unmet':
      return `Krav som ikke er oppfylt: ${both(given.rules.map((rule) => `«${requirementNames[rule]}»`))}.`;
    case 'gaps-decide-cooperation':
      return `Det som ikke er vurdert, kan avgjøre om samarbeid er bedre enn nullalternativet: ${cells(given.cells, names)}.`;
    case 'gaps-decide-leader':
      return `Det som ikke er vurdert, kan avgjøre hvilket alternativ som leder: ${cells(given.cells, names)}.`;
    case 'cooperation-uncertain':
      return `Samarbeid er bedre enn nullalternativet i ${outOfHundred(given.share)} vektinger. Det er ikke entydig.`;
    case 'zero-cannot-continue':
      return 'Nullalternativet kan ikke videreføres, så det å ikke gjøre noe er ikke et svar.';
    case 'cooperation-weak':
      return `Samarbeid er bedre enn nullalternativet i bare ${outOfHundred(given.share)} vektinger.`;
    case 'cooperation-clear':
      return `Samarbeid er bedre enn nullalternativet i ${outOfHundred(given.share)} vektinger.`;
    case 'first-place-shared':
      return `${both(given.leaders.map((id) => `«${names.alternative(id)}»`))} har samme verdi.`;
    case 'form-uncertain':
      return `Alternativet som leder, kommer først i bare ${outOfHundred(given.share)} vektinger.`;
    case 'form-clear':
      return `Alternativet som leder, kommer først i ${outOfHundred(given.share)} vektinger.`;
    case 'reservations':
      return `Forbehold, ikke oppfylt eller avklart: ${both(given.rules.map((rule) => `«${requirementNames[rule]}»`))}.`;
  }
}

/** Text from a file as a sentence, whether or not it ends as one. */
function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function cells(
  missing: { criterion: string; alternative: string; municipality: string | null }[],
  names: Names,
): string {
  const shown = missing.slice(0, 4).map(({ criterion, alternative, municipality }) => {
    const place = municipality === null ? '' : ` for ${names.municipality(municipality)}`;
    return `${names.criterion(criterion)} (${names.alternative(alternative)}${place})`;
  });
  const rest = missing.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} og ${rest} til` : both(shown);
}

function counterargument(given: Counterargument, names: Names): string {
  switch (given.id) {
    case 'municipality-loses':
      return `${names.municipality(given.municipality)} kommer dårligere ut enn med nullalternativet (${formatSigned(given.value)}).`;
    case 'criterion-against': {
      const place = given.municipality === null ? '' : ` for ${names.municipality(given.municipality)}`;
      return `${names.criterion(given.criterion)} trekker ned${place} (${formatSigned(given.score)}).${given.reason === null ? '' : ` ${given.reason}`}`;
    }
    case 'red-risk':
      return `Fortsatt rød risiko etter tiltak: ${withStop(given.event)}`;
    case 'disadvantage':
    case 'advantage':
      return withStop(given.text);
    case 'rival-better':
      return `«${names.alternative(given.rival)}» er bedre på ${names.criterion(given.criterion)} (${formatSigned(given.difference)}).`;
    case 'criterion-for':
      return `${names.criterion(given.criterion)} taler for (${formatSigned(given.score)}).${given.reason === null ? '' : ` ${given.reason}`}`;
  }
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
  requirementNames,
  exampleNotice: 'Tallene i saken er oppdiktede eksempler.',
  updated: (date: string) => `oppdatert ${date}`,
  decidedOutcome: 'avgjort',
  counterTitle: 'Sterkeste motargument',
  counterTitleFor: 'Sterkeste argument for',
  ranking: {
    title: 'Rangering',
    scale: (from: number, to: number) =>
      `Verdi fra ${formatShort(from)} til +${formatShort(to)}, der 0 er som nullalternativet. Først: hvor mange av 100 vektinger alternativet leder i.`,
    alternative: 'Alternativ',
    value: 'Verdi',
    first: 'Først i',
    firstSentence: (share: number) => `kommer først i ${outOfHundred(share)} vektinger`,
    shared: '= betyr delt plass.',
    range: (low: string, high: string) => `${low} til ${high}`,
    gaps: 'Spennet viser hva verdien kan bli når hullene fylles.',
    notContinued: 'kan ikke videreføres, rangeres ikke',
    excluded: 'Utenfor rangeringen',
    noValue: 'ingen verdi',
    dominated: (name: string, by: string) =>
      `«${by}» er minst like godt som «${name}» på alle kriterier, for alle kommunene.`,
  },
  whatIf: {
    title: 'Hva om vektene var andre?',
    weights: (changes: string) => `Med ${changes}, og ellers avtalens vekter:`,
    weight: (name: string, weight: number) => `${name} = ${formatShort(weight)}`,
    same: 'Det samme alternativet leder.',
    other: (leader: string) => `Da leder ${leader}.`,
    agreement: 'Avtalens vekter',
    now: 'Andre vekter',
  },
  criteria: {
    title: 'Vurdering per kriterium',
    criterion: 'Kriterium',
    weight: 'Vekt',
    equalWeights: 'Kriteriene har lik vekt.',
    weightsReason: (reason: string) => `Vekter: ${reason}`,
    draftWeights: (who: string) => `Skala, vekter og terskler: ${who}`,
    split: (municipalities: string) => `To tegn, som ++/+, betyr ${municipalities}.`,
    gap: '? betyr ikke vurdert.',
  },
  why: {
    title: 'Hvorfor',
    carries: (list: string) => `Bærer resultatet: ${list}.`,
    against: (list: string) => `Trekker ned: ${list}.`,
    basis: ({
      asked,
      given,
      reasoned,
      sourced,
    }: {
      asked: number;
      given: number;
      reasoned: number;
      sourced: number;
    }) =>
      `Bygger på ${given} av ${asked} vurderinger. ${reasoned} har begrunnelse, ${sourced} viser til en kilde.`,
    group: (name: string, leaders: string, same: boolean) =>
      same
        ? `Teller «${name}» som ett kriterium, er svaret det samme.`
        : `Teller «${name}» som ett kriterium, leder ${leaders}.`,
  },
  turning: {
    title: 'Hva som kan snu det',
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
      `Vekt: Går ${criterion} fra ${from} til ${to} prosent av vekten, er «${challenger}» minst like godt.`,
    shift: ({ moves, to, challenger }: { moves: string[]; to: string; challenger: string }) =>
      `Flere vekter: Flyttes ${both(moves)} til ${to}, er «${challenger}» minst like godt.`,
    move: (points: string, from: string) => `${points} prosentpoeng fra ${from}`,
    score: (change: { cell: string; from: string; to: string; challenger: string | null; tie: boolean }) => {
      const { cell, from, to, challenger, tie } = change;
      const who = challenger === null ? 'det alternativet' : `«${challenger}»`;
      return `Vurdering: Går ${cell} fra ${from} til ${to}, ${tie ? `ligger ${who} likt med` : `er ${who} bedre enn`} det som leder nå.`;
    },
    cell: (criterion: string, alternative: string, municipality: string | null) =>
      `${criterion} for «${alternative}»${municipality === null ? '' : ` i ${municipality}`}`,
    noWeight: 'Vekt: Ingen endring av én vekt alene snur det.',
    noScore: 'Vurdering: Ingen enkelt vurdering snur det.',
    none: 'Det er ingen andre å snu det til.',
    shared: 'Førsteplassen er alt delt.',
  },
  municipalities: {
    title: 'Hva det betyr for hver kommune',
    of: (name: string) => `Gjelder «${name}».`,
    value: 'Verdi',
    jobs: 'Årsverk',
    jobsChange: (from: string, to: string, change: string) => `${from} → ${to} (${change})`,
    host: 'vertskommune',
    location: (place: string) => `Lokalisering: ${place}.`,
    investering: 'Investering',
    drift: 'Drift, sum',
    sharedByKey: 'Deles',
    money: ({ from, to, priceYear }: { from: number; to: number; priceYear: number | null }) =>
      `Kroner er oppført endring fra nullalternativet, sum ${from}–${to}${priceYear === null ? '' : `, ${priceYear}-kroner`}, ikke neddiskontert. Pluss er innsparing.`,
    byKey: '«Deles» er beløp som skal deles mellom kommunene etter en nøkkel.',
    worse: (name: string) =>
      `${name} får en lavere verdi enn med nullalternativet. Balansen vurderes for samarbeidet som helhet.`,
  },
  requirements: {
    title: 'Krav i avtalen',
    met: 'oppfylt',
    unmet: (count: number) => (count === 1 ? 'mangler' : `mangler ${count} steder`),
  },
  risk: {
    title: 'Risiko før og etter tiltak',
    event: 'Hendelse',
    before: 'Før',
    after: 'Etter',
    unknown: '–',
    weakKnowledge: 'svakt kunnskapsgrunnlag',
    only: (municipalities: string) => `bare ${municipalities}`,
    counts: (before: number, after: number) => `Røde hendelser: ${before} før tiltak, ${after} etter.`,
  },
  notMeasured: 'Kriteriene måler ikke',
  findings: {
    clarified: 'avklart',
    title: 'Forbehold og merknader',
    answered: (by: string, date: string, text: string) => `Avklart av ${by} ${date}: ${text}`,
    more: (file: string) => `Se linjene og hva du kan gjøre: samarbeid validate ${file}`,
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
    sampling: (samples: string, seed: number, error: string) =>
      `Andeler av vektinger: ${samples} trekninger, startverdi ${seed}, standardfeil høyst ${error} av 100.`,
    law: 'Verktøyet har ikke tatt stilling til om noe er i samsvar med loven, bare om reglene det kjenner, sier stopp.',
  },
  table: {
    title: (count: number) => `${count} ${count === 1 ? 'sak' : 'saker'}`,
    case: 'Sak',
    outcome: 'Vurdering',
    leader: 'Ledende alternativ',
    value: 'Verdi',
    examples: 'Saker merket * har oppdiktede eksempeltall.',
    broken: (count: number) => `${count} ${count === 1 ? 'fil' : 'filer'} kunne ikke vurderes:`,
  },
  months: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
};
