// Bokmål for faults of an agreement file: what it says does not hang together.
import type { AgreementArgs, ReferenceKind } from '../../diagnostics/codes.js';
import { asArgument } from '../as-argument.js';
import type { WordsFor } from '../words.js';
import { format } from './format.js';
import { meant } from './source.js';

const KINDS: Record<ReferenceKind, string> = {
  criterion: 'et ukjent kriterium',
  alternative: 'et ukjent alternativ',
  municipality: 'en ukjent kommune',
  source: 'en ukjent kilde',
  body: 'et ukjent organ',
  rule: 'en ukjent regel',
  likelihood: 'en ukjent sannsynlighet',
  consequence: 'en ukjent konsekvens',
  area: 'et ukjent område',
  instrument: 'et ukjent virkemiddel',
};

export const agreementWords: WordsFor<AgreementArgs> = {
  'avtale-ikke-funnet': ({ id, known, suggestion }) => ({
    what: `Fant ingen avtale med id «${id}».`,
    why: 'Avtalen sier hvilke kriterier og krav saken skal vurderes etter.',
    fix: `${meant(suggestion, known)} Avtalen letes opp i nærmeste mappe «criteria» oppover fra saken.`,
  }),
  'avtale-ubrukelig': ({ id, file, errors }) => ({
    what: `Avtalen «${id}» i ${file} har ${errors} feil.`,
    why: 'Saken kan ikke vurderes før avtalen er i orden.',
    fix: `Rett avtalen. Se feilene med: samarbeid validate ${asArgument(file)}`,
  }),
  'avtale-henvisning': ({ kind, found, known, suggestion }) => ({
    what: `Avtalen viser til ${KINDS[kind]}: «${found}».`,
    fix: meant(suggestion, known),
  }),
  'avtale-gjentatt': ({ id }) => ({
    what: `«${id}» står to ganger.`,
    fix: 'Gi hvert kriterium sin egen id.',
  }),
  'skala-ugyldig': ({ problem, found }) => ({
    what: {
      reversed: `Skalaen går ikke fra lavt til høyt: ${found}.`,
      'step-outside': `Trinnet ${found} ligger utenfor skalaen.`,
      'no-zero': 'Skalaen har ikke noe trinn for 0.',
      'word-twice': `«${found}» står på mer enn ett trinn.`,
      'value-twice': `Verdien ${found} står på mer enn ett trinn.`,
    }[problem],
    why: 'Poengene er endring fra nullalternativet, som er 0.',
    fix: 'La «fra» være lavest og «til» høyest, ha et trinn for 0, og bruk hvert ord og tegn én gang.',
  }),
  'vekt-ugyldig': ({ criterion, found }) => ({
    what: `Vekten ${found} for «${criterion}» er ikke et tall over 0.`,
    fix: 'Skriv et tall over 0. Et kriterium uten vekt har 1.',
  }),
  'terskel-ugyldig': ({ key, found }) => ({
    what: `Terskelen ${found} for «${key}» er ikke en andel fra 0,5 til 1.`,
    fix: 'Skriv for eksempel 0.8 eller "80 %".',
  }),
  'risikomatrise-ugyldig': ({ rows, columns, expectedRows, expectedColumns }) => ({
    what: `Risikomatrisen har ${rows} rader og ${columns} kolonner, men skal ha ${expectedRows} og ${expectedColumns}.`,
    fix: 'Skriv én rad for hver sannsynlighet, den laveste først, og én verdi for hver konsekvens.',
  }),
  'innbyggere-mangler': ({ municipalities }) => ({
    what: `Innbyggertall mangler for ${format.all([...municipalities])}.`,
    why: 'Kommunene skal veie etter innbyggere.',
    fix: 'Skriv «innbyggere» under hver kommune, eller velg «kommunevekt: lik».',
  }),
};
