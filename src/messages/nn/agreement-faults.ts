// Nynorsk for faults of an agreement file: what it says does not hang together.
import type { AgreementArgs, ReferenceKind } from '../../diagnostics/codes.js';
import { asArgument } from '../as-argument.js';
import type { WordsFor } from '../words.js';
import { format } from './format.js';
import { meant } from './source.js';

const KINDS: Record<ReferenceKind, string> = {
  criterion: 'eit ukjent kriterium',
  alternative: 'eit ukjent alternativ',
  municipality: 'ein ukjend kommune',
  source: 'ei ukjend kjelde',
  body: 'eit ukjent organ',
  rule: 'ein ukjend regel',
  likelihood: 'eit ukjent sannsyn',
  consequence: 'ein ukjend konsekvens',
  area: 'eit ukjent område',
  instrument: 'eit ukjent verkemiddel',
};

export const agreementWords: WordsFor<AgreementArgs> = {
  'avtale-ikke-funnet': ({ id, known, suggestion }) => ({
    what: `Fann ingen avtale med id «${id}».`,
    why: 'Avtalen seier kva kriterium og krav saka skal vurderast etter.',
    fix: `${meant(suggestion, known)} Verktøyet leitar etter avtalen i næraste mappe «criteria» oppover frå saka.`,
  }),
  'avtale-ubrukelig': ({ id, file, errors }) => ({
    what: `Avtalen «${id}» i ${file} har ${errors} ${errors === 1 ? 'feil' : 'feilar'}.`,
    why: 'Saka kan ikkje vurderast før avtalen er i orden.',
    fix: `Rett avtalen. Sjå kva som er feil: samarbeid validate ${asArgument(file)}`,
  }),
  'avtale-henvisning': ({ kind, found, known, suggestion }) => ({
    what: `Avtalen viser til ${KINDS[kind]}: «${found}».`,
    fix: meant(suggestion, known),
  }),
  'avtale-gjentatt': ({ id }) => ({
    what: `«${id}» står to gonger.`,
    fix: 'Gi kvart kriterium sin eigen id.',
  }),
  'skala-ugyldig': ({ problem, found }) => ({
    what: {
      reversed: `Skalaen går ikkje frå lågt til høgt: ${found}.`,
      'step-outside': `Trinnet ${found} ligg utanfor skalaen.`,
      'no-zero': 'Skalaen har ikkje noko trinn for 0.',
      'word-twice': `«${found}» står på meir enn eitt trinn.`,
      'value-twice': `Verdien ${found} står på meir enn eitt trinn.`,
    }[problem],
    why: 'Poenga er endring frå nullalternativet, som er 0.',
    fix: 'La «fra» vere lågast og «til» høgast, ha eit trinn for 0, og bruk kvart ord og teikn éin gong.',
  }),
  'vekt-ugyldig': ({ criterion, found }) => ({
    what: `Vekta ${found} for «${criterion}» er ikkje eit tal over 0.`,
    fix: 'Skriv eit tal over 0. Eit kriterium utan vekt har 1.',
  }),
  'terskel-ugyldig': ({ key, found }) => ({
    what: `Terskelen ${found} for «${key}» er ikkje ein andel frå 0,5 til 1.`,
    fix: 'Skriv til dømes 0.8 eller "80 %".',
  }),
  'risikomatrise-ugyldig': ({ rows, columns, expectedRows, expectedColumns }) => ({
    what: `Risikomatrisa har ${rows} rader og ${columns} kolonner, men skal ha ${expectedRows} og ${expectedColumns}.`,
    fix: 'Skriv éi rad for kvart sannsyn, det lågaste først, og éin verdi for kvar konsekvens.',
  }),
  'innbyggere-mangler': ({ municipalities }) => ({
    what: `Innbyggjartal manglar for ${format.all([...municipalities])}.`,
    why: 'Kommunane skal vege etter innbyggjarar.',
    fix: 'Skriv «innbyggere» under kvar kommune, eller vel «kommunevekt: lik».',
  }),
};
