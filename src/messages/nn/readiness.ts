// Nynorsk for the readiness profile: the questions, the answers, and what stands round them.
import type { Messages } from '../nb.js';

const groups: Messages['page']['readiness']['groups'] = {
  forutsetninger: 'Føresetnader',
  struktur: 'Struktur',
  kultur: 'Kultur',
  faresignaler: 'Faresignal',
};

const items: Messages['page']['readiness']['items'] = {
  motivasjon: 'motivasjon',
  'faglig-forankring': 'fagleg forankring',
  'administrativ-forankring': 'administrativ forankring',
  'politisk-forankring': 'politisk forankring',
  gevinst: 'gevinst',
  'eneste-utvei': 'samarbeid som einaste utveg',
  årshjul: 'årshjul',
  avtaler: 'avtalar',
  møter: 'faste møte',
  roller: 'roller',
  ledelse: 'leiing',
  økonomi: 'deling av utgifter og gevinstar',
  tillit: 'tillit',
  kommunikasjon: 'kommunikasjon',
  'felles-normer': 'felles normer',
  organisasjonsforståelse: 'kjennskap til organisasjonen hos kvarandre',
  'formål-uklart': 'formålet er uklart',
  'tillit-svikter': 'tilliten sviktar',
  'økonomi-svikter': 'økonomien sviktar',
  'struktur-mangler': 'strukturen manglar',
  'kultur-krevende': 'kulturen er krevjande',
};

export const readiness: Messages['page']['readiness'] = {
  title: 'Føresetnader og struktur',
  groups,
  items,
  answers: {
    ja: 'ja',
    delvis: 'delvis',
    nei: 'nei',
    'ikke-vurdert': 'ikkje vurdert',
    mangler: 'ikkje svart på',
  },
  count: (count, answer) => `${count} ${answer}`,
  listed: { delvis: 'Delvis', nei: 'Nei', 'ikke-vurdert': 'Ikkje vurdert', mangler: 'Ikkje svart på' },
  sign: (name, how) => `${name.charAt(0).toUpperCase()}${name.slice(1)}${how === null ? '' : ` (${how})`}`,
  withoutEvidence: (list) => `Svaret er ja eller delvis, men utan belegg: ${list}.`,
  note: 'Svara står i saka og tel ikkje med i rangeringa.',
};
