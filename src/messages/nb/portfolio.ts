// Bokmål for several cases seen together: what is next for each, and the sums for each municipality.
import type { CaseFacts } from '../../assessment/assessment.js';
import type { InSums } from '../../assessment/portfolio-table.js';
import { format } from './format.js';

/** Amounts in prices of several years are added as they stand, and that is told. */
const kronerOf = (priceYears: number[]) => {
  if (priceYears.length === 0) return '';
  const years = format.all(priceYears.map(String));
  return priceYears.length === 1 ? ` i ${years}-kroner` : ` i kroner fra ulike år (${years})`;
};
const cases = (count: number) => `${count} ${count === 1 ? 'sak' : 'saker'}`;

const dataQualities: Record<CaseFacts['dataQuality'], string> = {
  eksempel: 'eksempel',
  foreløpig: 'foreløpig',
  kvalitetssikret: 'kvalitetssikret',
};

const inSumsNames: Record<InSums, string> = {
  yes: 'ja',
  'no-leader': 'nei, ikke noe alternativ leder',
  'steps-counted': 'nei, trinnene har egne saker',
};

export const portfolio = {
  /** Short, over «7/12»; the note says what it is. */
  yes: 'Ja',
  yesNote: '«Ja» er hvor mange av spørsmålene om forutsetninger og struktur som er besvart med ja.',
  yesAnswers: 'Ja-svar om forutsetninger og struktur',
  questions: 'Spørsmål om forutsetninger og struktur',
  next: {
    title: 'Neste behandling',
    body: 'Neste organ',
    municipality: 'Kommune',
    undated: (body: string) => `${body}, dato ikke bestemt`,
    notListed: (body: string) => `${body}, ikke satt opp`,
    note: '«Ikke satt opp»: Saken nevner ingen behandling framover. Organet er det neste i avtalens rekkefølge.',
    of: (body: string, municipality: string) => `${body}, ${municipality}`,
    date: (municipality: string) => `Dato for neste organ, ${municipality}`,
  },
  sums: {
    title: 'Samlet for kommunene',
    municipality: 'Kommune',
    shared: 'Deles etter nøkkel',
    of: (count: number, all: number) => `${count} av ${cases(all)}`,
    note: 'Summene viser hva det blir når det ledende alternativet gjennomføres i alle sakene som er vist. Balansen vurderes for samarbeidet som helhet.',
    sharedNote: '«Deles etter nøkkel» er ikke fordelt på kommunene og er ikke med i summene deres.',
    money: (from: number, to: number, priceYears: number[]) =>
      `Beløpene er endringer fra nullalternativet, summert slik hver sak fører dem opp, fra ${from} til ${to}${kronerOf(priceYears)}. De er ikke neddiskontert, så alle år teller likt. Pluss betyr innsparing.`,
    noLeader: (count: number) => `${cases(count)} har ikke noe ledende alternativ og er ikke med.`,
    noJobs: (count: number) => `${cases(count)} mangler tall for årsverk.`,
    noMoney: (count: number) => `${cases(count)} mangler beløp.`,
    stepsCounted: (count: number) =>
      `${cases(count)} er ikke med i summene, fordi ${count === 1 ? 'den' : 'de'} tas trinn for trinn, og trinnene har egne saker i tabellen. Slik telles ingenting to ganger.`,
    tied: (count: number) =>
      `${cases(count)} har delt førsteplass. Der er det alternativet som er nevnt først, regnet med.`,
  },
  file: 'Fil',
  phase: 'Fase',
  status: 'Status',
  dataQuality: 'Datagrunnlag',
  dataQualities,
  judged: 'Vurdert per',
  inSums: 'Med i summene',
  inSumsNames,
  otherOutcome: 'Vurdering med andre vekter',
  otherLeader: 'Ledende alternativ med andre vekter',
  jobsBefore: (municipality: string) => `Årsverk før, ${municipality}`,
  jobsAfter: (municipality: string) => `Årsverk etter, ${municipality}`,
  jobsChange: (municipality: string) => `Endring i årsverk, ${municipality}`,
  investment: (whose: string) => `Investering i kroner, ${whose}`,
  operation: (whose: string) => `Drift i kroner, sum, ${whose}`,
  byKey: 'deles etter nøkkel',
  exampleCase: (title: string) => `${title} (eksempel)`,
};
