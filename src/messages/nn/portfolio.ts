// Nynorsk for several cases seen together: what is next for each, and the sums for each municipality.
import type { Messages } from '../nb.js';
import { format } from './format.js';

/** Amounts in prices of several years are added as they stand, and that is told. */
const kronerOf = (priceYears: number[]) => {
  if (priceYears.length === 0) return '';
  const years = format.all(priceYears.map(String));
  return priceYears.length === 1 ? ` i ${years}-kroner` : ` i kroner frå ulike år (${years})`;
};
const cases = (count: number) => `${count} ${count === 1 ? 'sak' : 'saker'}`;

export const portfolio: Messages['page']['portfolio'] = {
  yes: 'Ja',
  yesNote: '«Ja» er kor mange av spørsmåla om føresetnader og struktur som er svara på med ja.',
  yesAnswers: 'Ja-svar om føresetnader og struktur',
  questions: 'Spørsmål om føresetnader og struktur',
  next: {
    title: 'Neste handsaming',
    body: 'Neste organ',
    municipality: 'Kommune',
    undated: (body) => `${body}, dato ikkje fastsett`,
    notListed: (body) => `${body}, ikkje sett opp`,
    note: '«Ikkje sett opp»: Saka nemner inga handsaming framover. Organet er det neste i rekkjefølgja i avtalen.',
    of: (body, municipality) => `${body}, ${municipality}`,
    date: (municipality) => `Dato for neste organ, ${municipality}`,
  },
  sums: {
    title: 'Samla for kommunane',
    municipality: 'Kommune',
    shared: 'Blir delt etter nøkkel',
    of: (count, all) => `${count} av ${cases(all)}`,
    note: 'Summane viser kva det blir når det leiande alternativet blir gjennomført i alle sakene som er viste. Balansen blir vurdert for heile samarbeidet.',
    sharedNote: '«Blir delt etter nøkkel» er ikkje fordelt på kommunane og er ikkje med i summane deira.',
    money: (from, to, priceYears) =>
      `Beløpa er endringar frå nullalternativet, summerte slik kvar sak fører dei opp, frå ${from} til ${to}${kronerOf(priceYears)}. Dei er ikkje neddiskonterte, så alle åra tel likt. Pluss betyr innsparing.`,
    noLeader: (count) => `${cases(count)} har ikkje noko leiande alternativ og er ikkje med.`,
    noJobs: (count) => `${cases(count)} manglar tal for årsverk.`,
    noMoney: (count) => `${cases(count)} manglar beløp.`,
    stepsCounted: (count) =>
      `${cases(count)} er ikkje med i summane, fordi ${count === 1 ? 'ho' : 'dei'} blir ${count === 1 ? 'teken' : 'tekne'} trinn for trinn, og trinna har eigne saker i tabellen. Slik blir ingenting talt to gonger.`,
    tied: (count) =>
      `${cases(count)} har delt førsteplass. Der er det alternativet som er nemnt først, rekna med.`,
  },
  file: 'Fil',
  phase: 'Fase',
  status: 'Status',
  dataQuality: 'Datagrunnlag',
  dataQualities: { eksempel: 'eksempel', foreløpig: 'førebels', kvalitetssikret: 'kvalitetssikra' },
  judged: 'Vurdert per',
  inSums: 'Med i summane',
  inSumsNames: {
    yes: 'ja',
    'no-leader': 'nei, ikkje noko alternativ leier',
    'steps-counted': 'nei, trinna har eigne saker',
  },
  otherOutcome: 'Vurdering med andre vekter',
  otherLeader: 'Leiande alternativ med andre vekter',
  jobsBefore: (municipality) => `Årsverk før, ${municipality}`,
  jobsAfter: (municipality) => `Årsverk etter, ${municipality}`,
  jobsChange: (municipality) => `Endring i årsverk, ${municipality}`,
  investment: (whose) => `Investering i kroner, ${whose}`,
  operation: (whose) => `Drift i kroner, sum, ${whose}`,
  byKey: 'blir delt etter nøkkel',
  exampleCase: (title) => `${title} (døme)`,
};
