// Bokmål for the readiness profile: the questions, the answers, and what stands round them.
import type { ReadinessAnswer, ReadinessGroupId, ReadinessId } from '../../assessment/readiness-profile.js';

const groups: Record<ReadinessGroupId, string> = {
  forutsetninger: 'Forutsetninger',
  struktur: 'Struktur',
  kultur: 'Kultur',
  faresignaler: 'Faresignaler',
};

const items: Record<ReadinessId, string> = {
  motivasjon: 'motivasjon',
  'faglig-forankring': 'faglig forankring',
  'administrativ-forankring': 'administrativ forankring',
  'politisk-forankring': 'politisk forankring',
  gevinst: 'gevinst',
  'eneste-utvei': 'samarbeid som eneste utvei',
  årshjul: 'årshjul',
  avtaler: 'avtaler',
  møter: 'faste møter',
  roller: 'roller',
  ledelse: 'ledelse',
  økonomi: 'deling av utgifter og gevinster',
  tillit: 'tillit',
  kommunikasjon: 'kommunikasjon',
  'felles-normer': 'felles normer',
  organisasjonsforståelse: 'kjennskap til hverandres organisasjon',
  'formål-uklart': 'formålet er uklart',
  'tillit-svikter': 'tilliten svikter',
  'økonomi-svikter': 'økonomien svikter',
  'struktur-mangler': 'strukturen mangler',
  'kultur-krevende': 'kulturen er krevende',
};

const answers: Record<ReadinessAnswer, string> = {
  ja: 'ja',
  delvis: 'delvis',
  nei: 'nei',
  'ikke-vurdert': 'ikke vurdert',
  mangler: 'ikke besvart',
};

export const readiness = {
  title: 'Forutsetninger og struktur',
  groups,
  items,
  answers,
  count: (count: number, answer: string) => `${count} ${answer}`,
  /** Before the names of the questions with one answer. */
  listed: { delvis: 'Delvis', nei: 'Nei', 'ikke-vurdert': 'Ikke vurdert', mangler: 'Ikke besvart' },
  /** A sign of danger that is seen; `how`: only partly, or not for all. */
  sign: (name: string, how: string | null) =>
    `${name.charAt(0).toUpperCase()}${name.slice(1)}${how === null ? '' : ` (${how})`}`,
  withoutEvidence: (list: string) => `Svaret er ja eller delvis, men uten belegg: ${list}.`,
  note: 'Svarene står i saken og regnes ikke med i rangeringen.',
};
