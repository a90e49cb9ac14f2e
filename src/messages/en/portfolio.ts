// English for several cases seen together: what is next for each, and the sums for each municipality.
import type { Messages } from '../nb.js';
import { format } from './format.js';

/** Amounts in prices of several years are added as they stand, and that is told. */
const kronerOf = (priceYears: number[]) => {
  if (priceYears.length === 0) return '';
  const years = format.all(priceYears.map(String));
  return priceYears.length === 1 ? ` in ${years} kroner` : ` in kroner of different years (${years})`;
};
const cases = (count: number) => `${count} ${count === 1 ? 'case' : 'cases'}`;
const has = (count: number) => (count === 1 ? 'has' : 'have');

export const portfolio: Messages['page']['portfolio'] = {
  yes: 'Yes',
  yesNote: '“Yes” is how many of the questions on preconditions and structure are answered with a yes.',
  yesAnswers: 'Yes answers on preconditions and structure',
  questions: 'Questions on preconditions and structure',
  next: {
    title: 'Next consideration',
    body: 'Next body',
    municipality: 'Municipality',
    undated: (body) => `${body}, date not set`,
    notListed: (body) => `${body}, not scheduled`,
    note: '“Not scheduled”: the case mentions no further consideration. The body is the next in the order of the agreement.',
    of: (body, municipality) => `${body}, ${municipality}`,
    date: (municipality) => `Date of next body, ${municipality}`,
  },
  sums: {
    title: 'Totals for the municipalities',
    municipality: 'Municipality',
    shared: 'Shared by a key',
    of: (count, all) => `${count} of ${cases(all)}`,
    note: 'The totals show what follows when the leading alternative is carried out in every case shown. Balance is judged for the cooperation as a whole.',
    sharedNote: '“Shared by a key” is not divided between the municipalities and is in none of their totals.',
    money: (from, to, priceYears) =>
      `Amounts are changes from the zero alternative, summed as each case lists them, from ${from} to ${to}${kronerOf(priceYears)}. They are not discounted, so every year counts the same. Plus means a saving.`,
    noLeader: (count) =>
      `${cases(count)} ${has(count)} no leading alternative and ${count === 1 ? 'is' : 'are'} not included.`,
    noJobs: (count) => `${cases(count)} ${has(count)} no figures for positions.`,
    noMoney: (count) => `${cases(count)} ${has(count)} no amounts.`,
    stepsCounted: (count) =>
      `${cases(count)} ${count === 1 ? 'is' : 'are'} left out of the totals: ${count === 1 ? 'it goes' : 'they go'} step by step, and the steps have cases of their own in the table. Nothing is then counted twice.`,
    tied: (count) =>
      `${cases(count)} ${has(count)} a shared first place. The alternative named first is the one counted.`,
  },
  file: 'File',
  phase: 'Phase',
  status: 'Status',
  dataQuality: 'Data quality',
  dataQualities: { eksempel: 'example', foreløpig: 'provisional', kvalitetssikret: 'quality assured' },
  judged: 'Assessed as of',
  inSums: 'In the totals',
  inSumsNames: {
    yes: 'yes',
    'no-leader': 'no, no alternative leads',
    'steps-counted': 'no, its steps have cases of their own',
  },
  otherOutcome: 'Assessment with other weights',
  otherLeader: 'Leading alternative with other weights',
  jobsBefore: (municipality) => `Positions (FTE) before, ${municipality}`,
  jobsAfter: (municipality) => `Positions (FTE) after, ${municipality}`,
  jobsChange: (municipality) => `Change in positions (FTE), ${municipality}`,
  investment: (whose) => `Investment in kroner, ${whose}`,
  operation: (whose) => `Operations in kroner, sum, ${whose}`,
  byKey: 'shared by a key',
  exampleCase: (title) => `${title} (example)`,
};
