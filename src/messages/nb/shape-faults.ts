// Bokmål for faults of shape and of single values: what is found when a file that is YAML is held against its format.
import type { AmountProblem, ShapeArgs, ValueType } from '../../diagnostics/codes.js';
import type { DiagnosticWords, WordsFor } from '../words.js';
import { format } from './format.js';
import { meant } from './source.js';

const TYPES: Record<ValueType, string> = {
  text: 'tekst',
  number: 'et tall',
  integer: 'et helt tall',
  map: 'nøkler med verdier under seg',
  list: 'en liste',
  boolean: 'sant/usant',
  nothing: 'ingenting',
};

const AMOUNT_PROBLEMS: Record<Exclude<AmountProblem, 'no-unit'>, string> = {
  form: 'Beløpet er ikke skrevet slik at det kan leses sikkert.',
  'thousands-dot': 'Punktum kan bety både tusenskille og desimaltegn.',
  'decimal-dot': 'Desimaler skrives med komma.',
  'sign-twice': '«utgift» og «innsparing» sier alt hvilken vei pengene går, så beløpet skal være uten minus.',
  percent: 'Her skal det stå et beløp i kroner, ikke en prosent.',
};

/** Of a text that is no date, or of a day that its month lacks. */
export function notADate({ found, suggestion, month, days }: ShapeArgs['dato-ugyldig']) {
  if (month !== null)
    return {
      what: `«${found}» finnes ikke i kalenderen.`,
      fix: `I ${format.month(month)} ${found.slice(0, 4)} er det ${days} dager. Skriv en dag som finnes.`,
    };
  return {
    what: `«${found}» er ikke en dato.`,
    fix: suggestion === null ? 'Skriv år-måned-dag, for eksempel 2026-12-31.' : `Skriv ${suggestion}.`,
  };
}

export const shapeWords: WordsFor<ShapeArgs> = {
  'format-ukjent': ({ found, known, suggestion }) => ({
    what: found === '' ? 'Filen sier ikke hva slags fil den er.' : `Formatet «${found}» er ukjent.`,
    why: 'Nøkkelen «format» sier hvordan resten skal leses.',
    fix: found === '' ? 'Skriv «format: sak/1» øverst i en saksfil.' : meant(suggestion, known),
  }),
  'format-annet': ({ found }) => ({
    what: `Dette er ikke en sak, men en fil med format ${found}.`,
    fix: 'Oppgi en saksfil. Andre filer kontrolleres med samarbeid validate.',
  }),
  'nokkel-ukjent': ({ key, parent, known, suggestion }) => ({
    what:
      parent === ''
        ? `«${key}» er ikke en nøkkel i dette formatet.`
        : `«${key}» er ikke en nøkkel under «${parent}».`,
    why: 'En ukjent nøkkel blir ikke lest, så det som står der, ville ikke hatt noen virkning.',
    fix: meant(suggestion, known),
  }),
  'nokkel-feilskrevet': ({ key, required }) => ({
    what: `«${key}» er ukjent, og «${required}» mangler.`,
    fix: `Mente du «${required}»?`,
  }),
  'nokkel-mangler': ({ key, parent }) => ({
    what: parent === '' ? `«${key}» mangler.` : `«${key}» mangler under «${parent}».`,
    fix: `Legg til en linje med «${key}:».`,
  }),
  'type-feil': ({ key, expected, found, written }) => ({
    what: `Her står ${TYPES[found]}, men «${key}» skal være ${format.either(expected.map((type) => TYPES[type]))}.`,
    why:
      found === 'number' && expected.includes('text')
        ? 'Uten anførselstegn leses verdien som et tall, og nuller foran og bak forsvinner.'
        : undefined,
    fix:
      key === 'spenn'
        ? 'Skriv laveste og høyeste i hakeparenteser: spenn: [0, 2]'
        : found === 'number' && expected.includes('text')
          ? `Sett verdien i anførselstegn: "${written}"`
          : 'Se hvordan det er gjort i cases/kjokken.yaml.',
  }),
  'verdi-ukjent': ({ key, found, allowed, suggestion }) => ({
    what: `«${found}» er ikke en verdi for «${key}».`,
    fix:
      suggestion === null
        ? `Skriv ${format.either(allowed)}.`
        : `Mente du «${suggestion}»? Mulige verdier: ${format.either(allowed)}.`,
  }),
  'verdi-mangler': ({ key }) => ({
    what: `«${key}» har ingen verdi.`,
    fix:
      key === 'ikke-vurdert'
        ? 'Skriv grunnen etter kolon.'
        : 'Skriv verdien etter kolon, eller ta bort linjen.',
  }),
  'verdi-utenfor': ({ key, found, minimum, maximum, year }) => {
    const told = year ? String : format.short;
    return {
      what: `${told(found)} er utenfor det «${key}» kan være.`,
      fix:
        minimum === null ? `Høyeste verdi er ${told(maximum ?? 0)}.` : `Laveste verdi er ${told(minimum)}.`,
    };
  },
  'id-ugyldig': ({ found, suggestion }) => ({
    what: `«${found}» kan ikke brukes som id.`,
    why: 'En id har små bokstaver a–z, tall og bindestrek, med en bokstav først. Den brukes i filnavn og kommandoer.',
    fix: suggestion === null ? 'Skriv for eksempel felles-kjokken.' : `Som id skrives det «${suggestion}».`,
  }),
  'dato-ugyldig': notADate,
  'kommunenummer-ugyldig': ({ found }) => ({
    what: `«${found}» er ikke et kommunenummer.`,
    fix: 'Skriv fire siffer i anførselstegn, for eksempel "0301". Uten anførselstegn forsvinner nullen foran.',
  }),
  'antall-feil': ({ key, of, minimum, maximum, found }) => ({
    what: `«${key}» har ${format.number(found)} ${found === 1 ? 'verdi' : 'verdier'}, men skal ha ${minimum === null ? `høyst ${maximum}` : `minst ${minimum}`}.`,
    why: of === null ? undefined : 'Et komma i et tall deler det i to når det står uten anførselstegn i [ ].',
    fix:
      of === null
        ? minimum === null
          ? 'Ta bort noen.'
          : `Skriv minst ${minimum}.`
        : `Skriv laveste og høyeste, med anførselstegn om tall med komma: spenn: ${of === 'money' ? '["2,5 mill", "4 mill"]' : '["0,5", 2]'}`,
  }),
  'gjentatt-verdi': ({ key }) => ({
    what: `Samme verdi står to ganger i «${key}».`,
    fix: 'Ta bort den ene.',
  }),
  'poeng-ukjent': ({ found, known, suggestion, notAssessed }) => ({
    what: `«${found}» er ikke et trinn på skalaen.`,
    fix: notAssessed
      ? 'Skriv «ikke-vurdert:» og grunnen på en egen linje, i stedet for poenget.'
      : `${suggestion === null ? '' : `Mente du «${suggestion}»? `}Skriv et tall, et tegn som ++ eller et av ordene ${format.either([...known])}.`,
  }),
  'belop-ugyldig': ({ found, problem, suggestion }) => {
    if (problem === 'no-unit')
      return {
        what: `«${found}» leses som ${found} kr.`,
        fix: `Mente du «${suggestion}»? Er det kroner, skriver du «${found} kr».`,
      };
    return {
      what: `«${found}» kan ikke leses som et beløp. ${AMOUNT_PROBLEMS[problem]}`,
      fix: `${suggestion === null ? '' : `Mente du «${suggestion}»? `}Skriv for eksempel 350 000, 1,5 mill eller 18 mill kr.`,
    };
  },
  'tall-ugyldig': ({ found }) => ({
    what: `«${found}» er ikke et tall.`,
    fix: 'Skriv for eksempel 14 eller 14,5.',
  }),
  'celle-motstrid': ({ keys }) => ({
    what: `${format.all(keys.map((key) => `«${key}»`))} kan ikke stå i samme vurdering.`,
    fix: keys.includes('svar')
      ? 'Behold det som gjelder: «svar» eller «ikke-vurdert».'
      : 'Behold det som gjelder: felles poeng, poeng per kommune, eller «ikke-vurdert».',
  }),
  'celle-tom': () => ({
    what: 'Vurderingen har verken poeng eller grunn til at den mangler.',
    fix: 'Skriv «poeng», «spenn» eller «per-kommune», eller «ikke-vurdert» med en grunn.',
  }),
  'virkning-uklar': (args) => effectWords(args)[args.problem],
};

type EffectArgs = ShapeArgs['virkning-uklar'];

const effectWords = ({ amount, low, high }: EffectArgs): Record<EffectArgs['problem'], DiagnosticWords> => ({
  'no-amount': {
    what: 'Virkningen har ikke noe beløp.',
    fix: 'Skriv «utgift» eller «innsparing» med et beløp.',
  },
  'two-amounts': {
    what: 'Virkningen har både «utgift» og «innsparing».',
    fix: 'Del den i to, eller ta bort den ene.',
  },
  'no-time': {
    what: 'Virkningen sier ikke når den kommer.',
    fix: 'Skriv «år» for én gang, eller både «fra» og «til».',
  },
  'two-times': {
    what: 'Virkningen har både «år» og «fra»/«til».',
    fix: 'Behold «år» for én gang, eller «fra» og «til» for hvert år.',
  },
  'reversed-years': { what: '«fra» er etter «til».', fix: 'Bytt om årene.' },
  'no-share': {
    what: 'Virkningen sier ikke hvem den gjelder.',
    fix: 'Skriv «kommune», eller «nøkkel» når den skal deles.',
  },
  range: {
    what: `Beløpet «${amount}» ligger utenfor spennet, som går fra ${low} til ${high}.`,
    fix: 'Skriv laveste og høyeste beløp, med beløpet mellom. Kontroller at alle har samme enhet, for eksempel mill.',
  },
  'reversed-range': {
    what: `Spennet går fra høyt til lavt: ${low} til ${high}.`,
    fix: 'Skriv laveste beløp først.',
  },
  'two-shares': { what: 'Virkningen har både «kommune» og «nøkkel».', fix: 'Behold den ene.' },
});
