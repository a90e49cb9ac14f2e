// Bokmål for the review of a cooperation that is running: the facts, what is in place and what is missing, what to do.
import type { Review, ReviewElement, ReviewPointId, ReviewState } from '../../assessment/review-profile.js';
import { format } from './format.js';
import { readiness } from './readiness.js';

/** The questions on structure have the names that they have beside the ranking. */
const { årshjul, avtaler, møter, roller, ledelse, økonomi } = readiness.items;

export type ReviewFact = Exclude<keyof Review, 'formName' | 'points'>;

const facts: Record<ReviewFact, string> = {
  since: 'I drift siden',
  form: 'Form',
  participants: 'Deltakere',
  agreement: 'Avtale',
  agreementFrom: 'Avtalen er fra',
  steeredBy: 'Styres av',
  steeredThrough: 'Styres gjennom',
  evaluated: 'Sist evaluert',
  annualCost: 'Utgift per år',
};

const verdicts: Record<ReviewPointId, Record<ReviewState, string>> = {
  structure: {
    'in-place': 'Strukturen er på plass.',
    partly: 'Strukturen er bare delvis på plass.',
    missing: 'Strukturen mangler.',
    unknown: 'Saken sier ikke nok til å vurdere strukturen.',
  },
  steering: {
    'in-place': 'Styringen er på plass.',
    partly: 'Styringen er bare delvis på plass.',
    missing: 'Styringen mangler.',
    unknown: 'Saken sier ikke nok til å vurdere styringen.',
  },
  purpose: {
    'in-place': 'Formålet er tydelig.',
    partly: 'Formålet er ikke helt tydelig.',
    missing: 'Formålet er uklart.',
    unknown: 'Saken sier ikke nok til å vurdere om formålet er tydelig.',
  },
  evaluation: {
    'in-place': 'Samarbeidet er evaluert.',
    partly: 'Samarbeidet er bare delvis evaluert.',
    missing: 'Samarbeidet er ikke evaluert.',
    unknown: 'Saken sier ikke om samarbeidet er evaluert.',
  },
};

const elements: Record<ReviewElement, string> = {
  årshjul,
  avtaler,
  møter,
  roller,
  ledelse,
  økonomi,
  'struktur-mangler': 'rammer som virker i praksis',
  'styres-av': 'et organ eller en rolle som styrer',
  'styres-gjennom': 'midler å styre med',
  styring: 'hva de folkevalgte vil styre',
  formål: 'et nedskrevet formål',
  'formål-uklart': 'et formål som fortsatt er tydelig',
  evaluert: 'en evaluering',
};

/** What to do where something is lacking, and where it is not known. */
const advice: Record<ReviewPointId, { lacking: string; unknown: string }> = {
  structure: {
    lacking:
      'Bli enige om årshjul, avtale, faste møter, roller, ledelse og deling av utgifter, og skriv det ned.',
    unknown: 'Svar på spørsmålene under «struktur» i saken sammen med de andre deltakerne.',
  },
  steering: {
    lacking: 'Bestem hvem som styrer, hvordan, og hva de folkevalgte skal få til behandling.',
    unknown: 'Finn ut hvem som styrer, og hvordan. Spør de folkevalgte hva de vil styre.',
  },
  purpose: {
    lacking: 'Drøft formålet på nytt, og avgjør om samarbeidet skal fortsette, endres eller avsluttes.',
    unknown:
      'Spør deltakerne om formålet fortsatt er tydelig, og skriv det under «mandat» om det mangler der.',
  },
  evaluation: {
    lacking: 'Bestem hvem som skal evaluere samarbeidet, og når de folkevalgte får resultatet.',
    unknown: 'Finn ut når samarbeidet sist ble evaluert, eller om det aldri er gjort.',
  },
};

const topics: Record<ReviewPointId, string> = {
  structure: 'strukturen',
  steering: 'styringen',
  purpose: 'formålet',
  evaluation: 'evalueringen',
};

export const review = {
  title: 'Etterprøving',
  facts,
  /** Where the case says that there is no such thing. */
  none: {
    participants: 'ingen',
    agreement: 'ingen',
    steeredBy: 'ingen',
    steeredThrough: 'ingen',
    evaluated: 'aldri',
  },
  unknown: (why: string | null) => (why === null ? 'ikke oppgitt i saken' : `ikke kjent. ${why}`),
  verdicts,
  elements,
  advice,
  inPlace: 'På plass',
  lacking: 'Mangler, helt eller delvis',
  notKnown: 'Ikke kjent',
  fix: 'Gjør slik',
  topics,
  summaryUnknown: (names: string[]) => `Saken sier ikke nok om ${format.all(names)}.`,
  summaryInPlace: (names: string[]) => `På plass: ${format.all(names)}.`,
  note: 'Etterprøvingen bygger på det som står i saken. Det som ikke er kjent, regnes verken som på plass eller som en mangel.',
};
