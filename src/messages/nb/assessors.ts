// Bokmål for what the assessors' sheets and the municipalities say, on the page of a case.
import type { NoAgreementFigure } from '../../assessment/assessors.js';
import { NO_BREAK } from '../format.js';
import { format } from './format.js';

const score = (value: number) => format.signedShort(value);

export const assessors = {
  title: 'Vurderingsark',
  who: (by: string, municipality: string | null) =>
    municipality === null ? by : `${by} (for ${municipality})`,
  sheet: (who: string, date: string, { given, asked }: { given: number; asked: number }) =>
    `${who}, ${format.date(date)}: ${format.number(given)} av ${format.number(asked)} vurderinger`,
  provenance: (files: readonly string[]) => `Vurderingsark: ${files.join(' · ')}`,
  leftOut: 'ikke regnet med, siden samme vurderer har et annet ark',
  unread: (files: readonly string[]) => `Kunne ikke leses, og er ikke regnet med: ${format.all(files)}.`,
  origins: ({ fromSheets, total }: { fromSheets: number; total: number }) =>
    fromSheets === 0
      ? 'Poengene i rangeringen er sakens egne. Arkene vises til sammenligning.'
      : `${format.number(fromSheets)} av ${format.number(total)} vurderinger i rangeringen er gjennomsnittet av arkene, siden saken ikke har egne poeng der. Poeng som står i saken, gjelder foran arkene.`,
  agreeing: ({
    w,
    count,
    all,
    criteria,
    total,
  }: {
    w: number;
    count: number;
    all: number;
    criteria: number;
    total: number;
  }) =>
    `Enighet om rekkefølgen: ${format.number(w, 2)}, der 1 er full enighet og 0 er ingen (Kendalls W, ${format.number(count)} av ${format.number(all)} ark, ${format.number(criteria)} av ${format.number(total)} kriterier).`,
  notAgreeing: {
    'one-judge':
      'Enigheten om rekkefølgen kan ikke måles: det trengs minst to ark der alle alternativene er vurdert på samme kriterium.',
    'one-object': 'Enigheten om rekkefølgen kan ikke måles: det er bare ett alternativ å ordne.',
    'all-tied': 'Enigheten om rekkefølgen kan ikke måles: alle arkene setter alternativene likt.',
    'no-common-criteria':
      'Enigheten om rekkefølgen kan ikke måles: ingen to ark har vurdert alle alternativene på samme kriterium.',
  } satisfies Record<NoAgreementFigure, string>,
  most: 'Størst uenighet',
  none: 'Arkene har ingen ulike poeng for samme alternativ og kriterium.',
  cell: (criterion: string, alternative: string) => `${criterion}, «${alternative}»`,
  opinion: (who: string, value: number) => `${who} ${score(value)}`,
  spread: (cell: string, opinions: readonly string[]) => `${cell}: ${opinions.join(' · ')}`,
  others: 'Kommunene kan ha ulike poeng fordi virkningen er ulik, ikke bare fordi de er uenige.',
  departure: (cell: string, { used, mean, sheets }: { used: number; mean: number; sheets: number }) =>
    `${cell}: saken ${score(used)}, ${sheets === 1 ? 'arket' : 'arkene i snitt'} ${score(mean)}`,
  departures: 'Der saken skiller seg mest fra arkene',
  assessor: 'Vurderer',
  municipality: 'Gjelder',
  all: 'alle',
  date: 'Dato',
  filled: 'Vurdert',
  count: (given: number, asked: number) => `${format.number(given)} av ${format.number(asked)}`,
  orders: 'Rekkefølgen hos hver vurderer',
  ordersNote: 'Med avtalens vekter, og bare kriterier der vurdereren har gitt poeng til alle alternativene.',
  order: (who: string, { criteria, total }: { criteria: number; total: number }) =>
    criteria === total ? who : `${who} (${format.number(criteria)} av ${format.number(total)} kriterier)`,
  noOrder: (who: string) => `${who}: ingen kriterier der alle alternativene er vurdert`,
  place: (rank: number, name: string, value: string) =>
    `${format.number(rank)}.${NO_BREAK}${name} (${value})`,
  parties: {
    title: 'Kommunene hver for seg',
    worse: (name: string, value: string, leader: string) =>
      `${name} får lavere verdi med «${leader}» enn med nullalternativet (${value}).`,
    noneWorse: (leader: string) =>
      `Ingen av kommunene får lavere verdi med «${leader}» enn med nullalternativet.`,
    nobody: (names: readonly string[]) =>
      names.length === 0
        ? 'Alle alternativene gir minst én kommune lavere verdi enn nullalternativet.'
        : `Ingen av kommunene får lavere verdi enn med nullalternativet når de velger ${format.either(names.map((name) => `«${name}»`))}.`,
    improvement: (name: string, leader: string, better: readonly string[]) =>
      `«${name}» er bedre enn «${leader}» for ${format.all(better)}, og ikke dårligere for noen.`,
    noImprovement: (leader: string) =>
      `Ikke noe annet alternativ er bedre enn «${leader}» for én kommune uten å være dårligere for en annen.`,
  },
};
