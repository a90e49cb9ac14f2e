// Nynorsk for what the assessors' sheets and the municipalities say, on the page of a case.

import { NO_BREAK } from '../format.js';
import type { Messages } from '../nb.js';
import { format } from './format.js';

const score = (value: number) => format.signedShort(value);

export const assessors: Messages['assessors'] = {
  title: 'Vurderingsark',
  who: (by, municipality) => (municipality === null ? by : `${by} (for ${municipality})`),
  sheet: (who, date, { given, asked }) =>
    `${who}, ${format.date(date)}: ${format.number(given)} av ${format.number(asked)} vurderingar`,
  provenance: (files) => `Vurderingsark: ${files.join(' · ')}`,
  leftOut: 'ikkje rekna med, sidan same vurderar har eit anna ark',
  unread: (files) => `Kunne ikkje lesast, og er ikkje rekna med: ${format.all(files)}.`,
  origins: ({ fromSheets, total }) =>
    fromSheets === 0
      ? 'Poenga i rangeringa er dei saka har sjølv. Arka er viste til samanlikning.'
      : `${format.number(fromSheets)} av ${format.number(total)} vurderingar i rangeringa er gjennomsnittet av arka, sidan saka ikkje har eigne poeng der. Poeng som står i saka, gjeld framfor arka.`,
  agreeing: ({ w, count, all, criteria, total }) =>
    `Semje om rekkjefølgja: ${format.number(w, 2)}, der 1 er full semje og 0 er inga (Kendalls W, ${format.number(count)} av ${format.number(all)} ark, ${format.number(criteria)} av ${format.number(total)} kriterium).`,
  notAgreeing: {
    'one-judge':
      'Semja om rekkjefølgja kan ikkje målast: det trengst minst to ark der alle alternativa er vurderte på same kriterium.',
    'one-object': 'Semja om rekkjefølgja kan ikkje målast: det er berre eitt alternativ å ordne.',
    'all-tied': 'Semja om rekkjefølgja kan ikkje målast: alle arka set alternativa likt.',
    'no-common-criteria':
      'Semja om rekkjefølgja kan ikkje målast: ingen to ark har vurdert alle alternativa på same kriterium.',
  },
  most: 'Størst usemje',
  none: 'Arka har ingen ulike poeng for same alternativ og kriterium.',
  cell: (criterion, alternative) => `${criterion}, «${alternative}»`,
  opinion: (who, value) => `${who} ${score(value)}`,
  spread: (cell, opinions) => `${cell}: ${opinions.join(' · ')}`,
  others: 'Kommunane kan ha ulike poeng fordi verknaden er ulik, ikkje berre fordi dei er usamde.',
  departure: (cell, { used, mean, sheets }) =>
    `${cell}: saka ${score(used)}, ${sheets === 1 ? 'arket' : 'arka i snitt'} ${score(mean)}`,
  departures: 'Der saka skil seg mest frå arka',
  assessor: 'Vurderar',
  municipality: 'Gjeld',
  all: 'alle',
  date: 'Dato',
  filled: 'Vurdert',
  count: (given, asked) => `${format.number(given)} av ${format.number(asked)}`,
  orders: 'Rekkjefølgja hos kvar vurderar',
  ordersNote: 'Med vektene i avtalen, og berre kriterium der vurderaren har gitt poeng til alle alternativa.',
  order: (who, { criteria, total }) =>
    criteria === total ? who : `${who} (${format.number(criteria)} av ${format.number(total)} kriterium)`,
  noOrder: (who) => `${who}: ingen kriterium der alle alternativa er vurderte`,
  place: (rank, name, value) => `${format.number(rank)}.${NO_BREAK}${name} (${value})`,
  parties: {
    title: 'Kommunane kvar for seg',
    worse: (name, value, leader) =>
      `${name} får lågare verdi med «${leader}» enn med nullalternativet (${value}).`,
    noneWorse: (leader) => `Ingen av kommunane får lågare verdi med «${leader}» enn med nullalternativet.`,
    nobody: (names) =>
      names.length === 0
        ? 'Alle alternativa gir minst éin kommune lågare verdi enn nullalternativet.'
        : `Ingen av kommunane får lågare verdi enn med nullalternativet når dei vel ${format.either(names.map((name) => `«${name}»`))}.`,
    improvement: (name, leader, better) =>
      `«${name}» er betre enn «${leader}» for ${format.all(better)}, og ikkje dårlegare for nokon.`,
    noImprovement: (leader) =>
      `Ikkje noko anna alternativ er betre enn «${leader}» for éin kommune utan å vere dårlegare for ein annan.`,
  },
};
