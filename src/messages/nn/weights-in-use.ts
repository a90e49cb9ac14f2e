// Nynorsk for weights wherever they are met: findings on files of weights, weights applied to a case, the help.
import type { WeightMethod } from '../../assessment/weights-result.js';
import type { WeightsArgs } from '../../diagnostics/weight-codes.js';
import { asArgument } from '../as-argument.js';
import type { weightsInUse as nb } from '../nb/weights-in-use.js';
import type { WordsFor } from '../words.js';
import { format } from './format.js';

const quoted = (words: readonly string[]) => format.all(words.map((word) => `«${word}»`));
const times = (value: number) =>
  Math.abs(value - 1) < 0.05 ? 'like viktig' : `${format.short(Number(value.toFixed(1)))} gonger så viktig`;

export const weightsFileWords: WordsFor<WeightsArgs> = {
  'vekter-uten-svar': ({ method }) => ({
    what: `Metoden er «${method}», men fila har ingen svar.`,
    fix: `Skriv svara under «svar», i «${method}». Er vektene fastsette utan svar, skriv de «metode: oppgitt».`,
  }),
  'vekter-annen-metode': ({ key, method }) => ({
    what: `«${key}» høyrer ikkje til metoden «${method}».`,
    why: 'Svara ville ikkje ha blitt rekna med.',
    fix: `Ta bort «${key}», eller rett «metode».`,
  }),
  'vekter-mangler-kriterium': ({ criteria }) => ({
    what: `${quoted(criteria)} manglar.`,
    why: 'Kvart kriterium i avtalen må vere med. Eit kriterium utan vekt skal få 0, ikkje utelatast.',
    fix: `Ta med ${criteria.length === 1 ? 'det' : 'dei'} òg.`,
  }),
  'vekter-mangler-par': ({ pairs }) => ({
    what: `${pairs.length === 1 ? 'Eitt par' : `${pairs.length} par`} er ikkje samanlikna: ${format.all(pairs)}.`,
    why: 'Vektene kan ikkje reknast ut før alle para er samanlikna.',
    fix: 'Ta med alle para: det viktigaste av dei to først, så det andre, og kor mange gonger viktigare det første er.',
  }),
  'vekter-par-igjen': ({ more, less }) => ({
    what:
      more === less
        ? `«${more}» er samanlikna med seg sjølv.`
        : `«${more}» og «${less}» er samanlikna to gonger.`,
    fix: 'Behald kvart par éin gong, under det kriteriet som er viktigast.',
  }),
  'vekter-uten-hundre': ({ highest }) => ({
    what: `Ingen av lyfta har 100 poeng. Det høgaste har ${format.short(highest)}.`,
    why: 'Det lyftet som er mest verdt, er det dei andre blir målte mot.',
    fix: 'Gi det viktigaste lyftet 100, og dei andre i forhold til det.',
  }),
  'vekter-utenfor': ({ criterion, found, minimum, maximum }) => ({
    what:
      maximum === null
        ? `${format.short(found)} for «${criterion}» er under ${format.short(minimum)}.`
        : `${format.short(found)} for «${criterion}» er ikkje frå ${format.short(minimum)} til ${format.short(maximum)}.`,
    fix:
      maximum === 9
        ? 'Skriv kor mange gonger viktigare det er. Er det mindre viktig, skriv de paret den andre vegen.'
        : `Skriv eit tal ${maximum === null ? 'frå 0 og oppover' : `frå ${format.short(minimum)} til ${format.short(maximum)}`}.`,
  }),
  'vekter-alle-null': () => ({
    what: 'Alle vektene er 0.',
    fix: 'Gi minst eitt kriterium ei vekt over 0.',
  }),
  'vekter-folger-ikke': ({ criterion, found, computed, places }) => ({
    what: `Vekta til «${criterion}» er ${format.number(found, 1)} prosent, men svara gir ${format.number(computed, 1)}.${places > 1 ? ` Det gjeld ${places} av vektene.` : ''}`,
    why: 'Då kan ingen sjå om det er svara eller vektene som gjeld.',
    fix: 'Rekn ut vektene på nytt med samarbeid weights --from og denne fila, eller skriv «metode: oppgitt» og ta bort svara.',
  }),
  'vekter-ikke-regnet': ({ file }) => ({
    what: 'Fila har ingen vekter enno.',
    fix: `Rekn dei ut av svara: samarbeid weights --from ${file}`,
  }),
  'vekter-inkonsistent': ({ ratio, by, more, less, times: stated, fitting }) => ({
    what: `${by === null ? 'Svara' : `Svara frå ${by}`} seier imot kvarandre: Konsistenstalet er ${format.number(ratio, 2)}, og over 0,10 er for mykje.`,
    why: `Dårlegast passar det at «${more}» er ${times(stated)} som «${less}». Dei andre svara tilseier at ${fitting >= 0.95 ? `«${more}» er ${times(fitting)} som «${less}»` : `«${less}» er ${times(1 / fitting)} som «${more}»`}.`,
    fix: 'Sjå på det svaret på nytt saman, og rekn ut vektene igjen.',
  }),
  'vekter-gammel-avtale': ({ found, current }) => ({
    what: `Vektene er fastsette for versjon «${found}» av avtalen. No gjeld «${current}».`,
    fix: 'Sjå om kriteria framleis er dei same, og skriv den nye versjonen.',
  }),
  'vekter-etter-poeng': ({ date, updated }) => ({
    what: `Vektene er frå ${format.date(date)}, etter at saka sist blei oppdatert (${format.date(updated)}).`,
    why: 'Vekter som blir fastsette når poenga er kjende, kan bli valde etter kva svar dei gir.',
    fix: 'Fastset vektene før poenga blir sette, eller sei i saksframlegget at rekkjefølgja var ei anna.',
  }),
};

const methods: Record<WeightMethod, string> = {
  ranking: 'rangering',
  swing: 'sving',
  pairs: 'parvis samanlikning',
  given: 'oppgitt',
  equal: 'lik vekt',
};

export const weightsInUse: typeof nb = {
  methods,
  source: ({ file, by, date, method }) =>
    `Med vektene i ${file} (${methods[method]}; fastsette av ${by}, ${format.date(date)}):`,
  namedInTable: (weights) => `«Andre vekter» er ${format.all(weights)}, og elles vektene i avtalen.`,
  inTable: ({ file, by, date, method }) =>
    `«Andre vekter» er vektene i ${file} (${methods[method]}; fastsette av ${by}, ${format.date(date)}).`,
  share: (name, share) => `${name} ${share}`,
  fileColumn: 'Vektene i fila',
  command: 'Finn vekter saman: ved rangering, sving eller parvis samanlikning',
  target: 'avtale eller sak; utan noko blir avtalen i næraste mappe criteria brukt',
  values: {
    method: 'metode',
    ranking: 'a,b=c,d',
    swing: 'kriterium=poeng',
    pairs: 'a/b=tal',
    who: 'kven',
    formula: 'utrekning',
  },
  options: {
    inScore: 'kva om: bruk vektene i denne fila, som samarbeid weights har laga',
    method: 'korleis de vil finne vektene',
    ranking: 'kriteria i rekkjefølgje, det viktigaste først; = mellom like viktige',
    swing: 'kva lyftet frå dårlegast til best er verdt, 0–100 (éin gong for kvart kriterium)',
    pairs: 'kor mange gonger viktigare a er enn b, 1–9 eller 1/3 (éin gong for kvart par)',
    from: 'les svara frå ei vektfil og rekn ut på nytt; fleire filer blir slått saman (kan gjentakast)',
    formula:
      'korleis rekkjefølgja blir til vekter: centroid er tyngdepunktet, sum er rangsum og gir jamnare vekter',
    by: 'kven som har fastsett vektene',
    output: 'lagre vektene i denne fila',
    force: 'skriv over fila om ho finst',
    input: 'still ingen spørsmål',
    date: 'dagen vektene er fastsette (ÅÅÅÅ-MM-DD); i dag når han ikkje er oppgitt',
    quiet: 'ikkje vis sida',
  },
  errors: {
    both: 'Oppgi anten --weights eller --weight, ikkje begge delar.',
    unreadable: (path) => `Vektene i ${path} har feil. Sjå dei med samarbeid validate ${asArgument(path)}.`,
    notWeights: (path) => `${path} er ikkje ei vektfil. Ei vektfil har «format: vekter/1».`,
    otherAgreement: (path, agreement) =>
      `Vektene i ${path} gjeld kriteria i avtalen «${agreement}», og ingen av sakene blir vurderte etter dei.`,
  },
};
