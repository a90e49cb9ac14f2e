// Nynorsk for the review of a cooperation that is running: the facts, what is in place and what is missing, what to do.
import type { Messages } from '../nb.js';
import { format } from './format.js';
import { readiness } from './readiness.js';

/** The questions on structure have the names that they have beside the ranking. */
const { årshjul, avtaler, møter, roller, ledelse, økonomi } = readiness.items;

type Words = Messages['page']['review'];

const facts: Words['facts'] = {
  since: 'I drift sidan',
  form: 'Form',
  participants: 'Deltakarar',
  agreement: 'Avtale',
  agreementFrom: 'Avtalen er frå',
  steeredBy: 'Blir styrt av',
  steeredThrough: 'Blir styrt gjennom',
  evaluated: 'Sist evaluert',
  annualCost: 'Utgift per år',
};

const verdicts: Words['verdicts'] = {
  structure: {
    'in-place': 'Strukturen er på plass.',
    partly: 'Strukturen er berre delvis på plass.',
    missing: 'Strukturen manglar.',
    unknown: 'Saka seier ikkje nok til at strukturen kan vurderast.',
  },
  steering: {
    'in-place': 'Styringa er på plass.',
    partly: 'Styringa er berre delvis på plass.',
    missing: 'Styringa manglar.',
    unknown: 'Saka seier ikkje nok til at styringa kan vurderast.',
  },
  purpose: {
    'in-place': 'Formålet er tydeleg.',
    partly: 'Formålet er ikkje heilt tydeleg.',
    missing: 'Formålet er uklart.',
    unknown: 'Saka seier ikkje nok til at ein kan vurdere om formålet er tydeleg.',
  },
  evaluation: {
    'in-place': 'Samarbeidet er evaluert.',
    partly: 'Samarbeidet er berre delvis evaluert.',
    missing: 'Samarbeidet er ikkje evaluert.',
    unknown: 'Saka seier ikkje om samarbeidet er evaluert.',
  },
};

const elements: Words['elements'] = {
  årshjul,
  avtaler,
  møter,
  roller,
  ledelse,
  økonomi,
  'struktur-mangler': 'rammer som verkar i praksis',
  'styres-av': 'eit organ eller ei rolle som styrer',
  'styres-gjennom': 'middel å styre med',
  styring: 'kva dei folkevalde vil styre',
  formål: 'eit nedskrive formål',
  'formål-uklart': 'eit formål som framleis er tydeleg',
  evaluert: 'ei evaluering',
};

const advice: Words['advice'] = {
  structure: {
    lacking:
      'Bli samde om årshjul, avtale, faste møte, roller, leiing og deling av utgifter, og skriv det ned.',
    unknown: 'Svar på spørsmåla under «struktur» i saka saman med dei andre deltakarane.',
  },
  steering: {
    lacking: 'Avgjer kven som styrer, korleis, og kva dei folkevalde skal få til handsaming.',
    unknown: 'Finn ut kven som styrer, og korleis. Spør dei folkevalde kva dei vil styre.',
  },
  purpose: {
    lacking: 'Drøft formålet på nytt, og avgjer om samarbeidet skal halde fram, endrast eller avsluttast.',
    unknown:
      'Spør deltakarane om formålet framleis er tydeleg, og skriv det under «mandat» om det manglar der.',
  },
  evaluation: {
    lacking: 'Avgjer kven som skal evaluere samarbeidet, og når dei folkevalde får resultatet.',
    unknown: 'Finn ut når samarbeidet sist blei evaluert, eller om det aldri er gjort.',
  },
};

export const review: Words = {
  title: 'Etterprøving',
  facts,
  none: {
    participants: 'ingen',
    agreement: 'ingen',
    steeredBy: 'ingen',
    steeredThrough: 'ikkje noko',
    evaluated: 'aldri',
  },
  unknown: (why) => (why === null ? 'ikkje opplyst i saka' : `ikkje kjent. ${why}`),
  verdicts,
  elements,
  advice,
  inPlace: 'På plass',
  lacking: 'Manglar, heilt eller delvis',
  notKnown: 'Ikkje kjent',
  fix: 'Gjer slik',
  topics: {
    structure: 'strukturen',
    steering: 'styringa',
    purpose: 'formålet',
    evaluation: 'evalueringa',
  },
  summaryUnknown: (names) => `Saka seier ikkje nok om ${format.all(names)}.`,
  summaryInPlace: (names) => `På plass: ${format.all(names)}.`,
  note: 'Etterprøvinga byggjer på det som står i saka. Det som ikkje er kjent, tel korkje som på plass eller som ein mangel.',
};
