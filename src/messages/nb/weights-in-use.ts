// Bokmål for weights wherever they are met: findings on files of weights, weights applied to a case, the help.
import type { WeightMethod, WeightsSource } from '../../assessment/weights-result.js';
import type { WeightsArgs } from '../../diagnostics/weight-codes.js';
import { asArgument } from '../as-argument.js';
import type { WordsFor } from '../words.js';
import { format } from './format.js';

const quoted = (words: readonly string[]) => format.all(words.map((word) => `«${word}»`));
const times = (value: number) =>
  Math.abs(value - 1) < 0.05 ? 'like viktig' : `${format.short(Number(value.toFixed(1)))} ganger så viktig`;

export const weightsFileWords: WordsFor<WeightsArgs> = {
  'vekter-uten-svar': ({ method }) => ({
    what: `Metoden er «${method}», men filen har ingen svar.`,
    fix: `Skriv svarene under «svar», i «${method}». Er vektene bestemt uten svar, skriver dere «metode: oppgitt».`,
  }),
  'vekter-annen-metode': ({ key, method }) => ({
    what: `«${key}» hører ikke til metoden «${method}».`,
    why: 'Svarene ville ikke ha blitt regnet med.',
    fix: `Ta bort «${key}», eller rett «metode».`,
  }),
  'vekter-mangler-kriterium': ({ criteria }) => ({
    what: `${quoted(criteria)} mangler.`,
    why: 'Hvert kriterium i avtalen må være med. Et kriterium uten vekt skal få 0, ikke utelates.',
    fix: `Ta med ${criteria.length === 1 ? 'det' : 'dem'} også.`,
  }),
  'vekter-mangler-par': ({ pairs }) => ({
    what: `${pairs.length === 1 ? 'Ett par' : `${pairs.length} par`} er ikke sammenlignet: ${format.all(pairs)}.`,
    why: 'Vektene kan ikke regnes ut før alle par er sammenlignet.',
    fix: 'Ta med alle par: det viktigste av de to først, så det andre, og hvor mange ganger viktigere det første er.',
  }),
  'vekter-par-igjen': ({ more, less }) => ({
    what:
      more === less
        ? `«${more}» er sammenlignet med seg selv.`
        : `«${more}» og «${less}» er sammenlignet to ganger.`,
    fix: 'Behold hvert par én gang, under det kriteriet som er viktigst.',
  }),
  'vekter-uten-hundre': ({ highest }) => ({
    what: `Ingen av løftene har 100 poeng. Det høyeste har ${format.short(highest)}.`,
    why: 'Det løftet som er mest verdt, er det de andre måles mot.',
    fix: 'Gi det viktigste løftet 100, og de andre i forhold til det.',
  }),
  'vekter-utenfor': ({ criterion, found, minimum, maximum }) => ({
    what:
      maximum === null
        ? `${format.short(found)} for «${criterion}» er under ${format.short(minimum)}.`
        : `${format.short(found)} for «${criterion}» er ikke fra ${format.short(minimum)} til ${format.short(maximum)}.`,
    fix:
      maximum === 9
        ? 'Skriv hvor mange ganger viktigere det er. Er det mindre viktig, skriver dere paret den andre veien.'
        : `Skriv et tall ${maximum === null ? 'fra 0 og oppover' : `fra ${format.short(minimum)} til ${format.short(maximum)}`}.`,
  }),
  'vekter-alle-null': () => ({
    what: 'Alle vektene er 0.',
    fix: 'Gi minst ett kriterium en vekt over 0.',
  }),
  'vekter-folger-ikke': ({ criterion, found, computed, places }) => ({
    what: `Vekten til «${criterion}» er ${format.number(found, 1)} prosent, men svarene gir ${format.number(computed, 1)}.${places > 1 ? ` Det gjelder ${places} av vektene.` : ''}`,
    why: 'Da kan ingen se om det er svarene eller vektene som gjelder.',
    fix: 'Regn vektene ut på nytt med samarbeid weights --from og denne filen, eller skriv «metode: oppgitt» og ta bort svarene.',
  }),
  'vekter-ikke-regnet': ({ file }) => ({
    what: 'Filen har ingen vekter ennå.',
    fix: `Regn dem ut av svarene: samarbeid weights --from ${file}`,
  }),
  'vekter-inkonsistent': ({ ratio, by, more, less, times: stated, fitting }) => ({
    what: `${by === null ? 'Svarene' : `Svarene fra ${by}`} motsier hverandre: Konsistenstallet er ${format.number(ratio, 2)}, og over 0,10 er for mye.`,
    why: `Dårligst passer det at «${more}» er ${times(stated)} som «${less}». De andre svarene tilsier at ${fitting >= 0.95 ? `«${more}» er ${times(fitting)} som «${less}»` : `«${less}» er ${times(1 / fitting)} som «${more}»`}.`,
    fix: 'Se på det svaret på nytt sammen, og regn vektene ut igjen.',
  }),
  'vekter-gammel-avtale': ({ found, current }) => ({
    what: `Vektene er bestemt for versjon «${found}» av avtalen. Nå gjelder «${current}».`,
    fix: 'Se om kriteriene fortsatt er de samme, og skriv den nye versjonen.',
  }),
  'vekter-etter-poeng': ({ date, updated }) => ({
    what: `Vektene er fra ${format.date(date)}, etter at saken sist ble oppdatert (${format.date(updated)}).`,
    why: 'Vekter som bestemmes når poengene er kjent, kan bli valgt etter hvilket svar de gir.',
    fix: 'Bestem vektene før poengene settes, eller si i saksframlegget at rekkefølgen var en annen.',
  }),
};

const methods: Record<WeightMethod, string> = {
  ranking: 'rangering',
  swing: 'sving',
  pairs: 'parvis sammenligning',
  given: 'oppgitt',
  equal: 'lik vekt',
};

export const weightsInUse = {
  methods,
  source: ({ file, by, date, method }: WeightsSource) =>
    `Med vektene i ${file} (${methods[method]}; fastsatt av ${by}, ${format.date(date)}):`,
  namedInTable: (weights: readonly string[]) =>
    `«Andre vekter» er ${format.all(weights)}, og ellers avtalens vekter.`,
  inTable: ({ file, by, date, method }: WeightsSource) =>
    `«Andre vekter» er vektene i ${file} (${methods[method]}; fastsatt av ${by}, ${format.date(date)}).`,
  share: (name: string, share: string) => `${name} ${share}`,
  fileColumn: 'Vektene i filen',
  command: 'Finn vekter sammen: ved rangering, sving eller parvis sammenligning',
  target: 'avtale eller sak; uten noe brukes avtalen i nærmeste mappe criteria',
  values: {
    method: 'metode',
    ranking: 'a,b=c,d',
    swing: 'kriterium=poeng',
    pairs: 'a/b=tall',
    who: 'hvem',
    formula: 'beregning',
  },
  options: {
    inScore: 'hva om: bruk vektene i denne filen, som samarbeid weights har laget',
    method: 'hvordan dere vil finne vektene',
    ranking: 'kriteriene i rekkefølge, det viktigste først; = mellom like viktige',
    swing: 'hva løftet fra dårligst til best er verdt, 0–100 (én gang for hvert kriterium)',
    pairs: 'hvor mange ganger viktigere a er enn b, 1–9 eller 1/3 (én gang for hvert par)',
    from: 'les svarene fra en vektfil og regn ut på nytt; flere filer slås sammen (kan gjentas)',
    formula:
      'hvordan rekkefølgen blir til vekter: centroid er tyngdepunktet, sum er rangsum og gir jevnere vekter',
    by: 'hvem som har bestemt vektene',
    output: 'lagre vektene i denne filen',
    force: 'skriv over filen hvis den finnes',
    input: 'still ingen spørsmål',
    date: 'dagen vektene er bestemt (ÅÅÅÅ-MM-DD); i dag når den ikke er oppgitt',
    quiet: 'ikke vis siden',
  },
  errors: {
    both: 'Oppgi enten --weights eller --weight, ikke begge deler.',
    unreadable: (path: string) =>
      `Vektene i ${path} har feil. Se dem med samarbeid validate ${asArgument(path)}.`,
    notWeights: (path: string) => `${path} er ikke en vektfil. En vektfil har «format: vekter/1».`,
    otherAgreement: (path: string, agreement: string) =>
      `Vektene i ${path} gjelder kriteriene i avtalen «${agreement}», og ingen av sakene vurderes etter dem.`,
  },
};
