// Nynorsk for faults of shape and of single values: what is found when a file that is YAML is held against its format.
import type { AmountProblem, ShapeArgs, ValueType } from '../../diagnostics/codes.js';
import type { DiagnosticWords, WordsFor } from '../words.js';
import { format } from './format.js';
import { meant } from './source.js';

const TYPES: Record<ValueType, string> = {
  text: 'tekst',
  number: 'eit tal',
  integer: 'eit heilt tal',
  map: 'nøklar med verdiar under seg',
  list: 'ei liste',
  boolean: 'sant/usant',
  nothing: 'ingenting',
};

const AMOUNT_PROBLEMS: Record<Exclude<AmountProblem, 'no-unit'>, string> = {
  form: 'Beløpet er ikkje skrive slik at det kan lesast sikkert.',
  'thousands-dot': 'Punktum kan vere både tusenskilje og desimalteikn.',
  'decimal-dot': 'Skriv desimalar med komma.',
  'sign-twice':
    '«utgift» og «innsparing» seier allereie kva veg pengane går, så beløpet skal stå utan minus.',
  percent: 'Her skal det stå eit beløp i kroner, ikkje ein prosent.',
};

/** Of a text that is no date, or of a day that its month lacks. */
export function notADate({ found, suggestion, month, days }: ShapeArgs['dato-ugyldig']) {
  if (month !== null)
    return {
      what: `«${found}» finst ikkje i kalenderen.`,
      fix: `I ${format.month(month)} ${found.slice(0, 4)} er det ${days} dagar. Skriv ein dag som finst.`,
    };
  return {
    what: `«${found}» er ikkje ein dato.`,
    fix: suggestion === null ? 'Skriv år-månad-dag, til dømes 2026-12-31.' : `Skriv ${suggestion}.`,
  };
}

export const shapeWords: WordsFor<ShapeArgs> = {
  'format-ukjent': ({ found, known, suggestion }) => ({
    what: found === '' ? 'Fila seier ikkje kva slags fil ho er.' : `Formatet «${found}» er ukjent.`,
    why: 'Nøkkelen «format» seier korleis resten skal lesast.',
    fix: found === '' ? 'Skriv «format: sak/1» øvst i ei saksfil.' : meant(suggestion, known),
  }),
  'format-annet': ({ found }) => ({
    what: `Dette er ikkje ei sak, men ei fil med format ${found}.`,
    fix: 'Oppgi ei saksfil. Andre filer kontrollerer du med samarbeid validate.',
  }),
  'nokkel-ukjent': ({ key, parent, known, suggestion }) => ({
    what:
      parent === ''
        ? `«${key}» er ikkje ein nøkkel i dette formatet.`
        : `«${key}» er ikkje ein nøkkel under «${parent}».`,
    why: 'Ein ukjend nøkkel blir ikkje lesen, så det som står der, ville ikkje hatt nokon verknad.',
    fix: meant(suggestion, known),
  }),
  'nokkel-feilskrevet': ({ key, required }) => ({
    what: `«${key}» er ukjend, og «${required}» manglar.`,
    fix: `Meinte du «${required}»?`,
  }),
  'nokkel-mangler': ({ key, parent }) => ({
    what: parent === '' ? `«${key}» manglar.` : `«${key}» manglar under «${parent}».`,
    fix: `Legg til ei linje med «${key}:».`,
  }),
  'type-feil': ({ key, expected, found, written }) => ({
    what: `Her står ${TYPES[found]}, men «${key}» skal vere ${format.either(expected.map((type) => TYPES[type]))}.`,
    why:
      found === 'number' && expected.includes('text')
        ? 'Utan hermeteikn blir verdien lesen som eit tal, og nullar først og sist forsvinn.'
        : undefined,
    fix:
      key === 'spenn'
        ? 'Skriv lågaste og høgaste i hakeparentesar: spenn: [0, 2]'
        : found === 'number' && expected.includes('text')
          ? `Set verdien i hermeteikn: "${written}"`
          : 'Sjå korleis det er gjort i cases/kjokken.yaml.',
  }),
  'verdi-ukjent': ({ key, found, allowed, suggestion }) => ({
    what: `«${found}» er ikkje ein verdi for «${key}».`,
    fix:
      suggestion === null
        ? `Skriv ${format.either(allowed)}.`
        : `Meinte du «${suggestion}»? Moglege verdiar: ${format.either(allowed)}.`,
  }),
  'verdi-mangler': ({ key }) => ({
    what: `«${key}» har ingen verdi.`,
    fix:
      key === 'ikke-vurdert'
        ? 'Skriv grunnen etter kolon.'
        : 'Skriv verdien etter kolon, eller ta bort linja.',
  }),
  'verdi-utenfor': ({ key, found, minimum, maximum, year }) => {
    const told = year ? String : format.short;
    return {
      what: `${told(found)} er utanfor det «${key}» kan vere.`,
      fix:
        minimum === null ? `Høgaste verdi er ${told(maximum ?? 0)}.` : `Lågaste verdi er ${told(minimum)}.`,
    };
  },
  'id-ugyldig': ({ found, suggestion }) => ({
    what: `«${found}» kan ikkje brukast som id.`,
    why: 'Ein id har små bokstavar a–z, tal og bindestrek, med ein bokstav først. Han blir brukt i filnamn og kommandoar.',
    fix: suggestion === null ? 'Skriv til dømes felles-kjokken.' : `Som id blir det skrive «${suggestion}».`,
  }),
  'dato-ugyldig': notADate,
  'kommunenummer-ugyldig': ({ found }) => ({
    what: `«${found}» er ikkje eit kommunenummer.`,
    fix: 'Skriv fire siffer i hermeteikn, til dømes "0301". Utan hermeteikn forsvinn nullen som står først.',
  }),
  'antall-feil': ({ key, of, minimum, maximum, found }) => ({
    what: `«${key}» har ${format.number(found)} ${found === 1 ? 'verdi' : 'verdiar'}, men skal ha ${minimum === null ? `høgst ${maximum}` : `minst ${minimum}`}.`,
    why: of === null ? undefined : 'Eit komma i eit tal deler det i to når det står utan hermeteikn i [ ].',
    fix:
      of === null
        ? minimum === null
          ? 'Ta bort nokre.'
          : `Skriv minst ${minimum}.`
        : `Skriv lågaste og høgaste, med hermeteikn om tal med komma: spenn: ${of === 'money' ? '["2,5 mill", "4 mill"]' : '["0,5", 2]'}`,
  }),
  'gjentatt-verdi': ({ key }) => ({
    what: `Same verdien står to gonger i «${key}».`,
    fix: 'Ta bort den eine.',
  }),
  'poeng-ukjent': ({ found, known, suggestion, notAssessed }) => ({
    what: `«${found}» er ikkje eit trinn på skalaen.`,
    fix: notAssessed
      ? 'Skriv «ikke-vurdert:» og grunnen på ei eiga linje, i staden for poenget.'
      : `${suggestion === null ? '' : `Meinte du «${suggestion}»? `}Skriv eit tal, eit teikn som ++ eller eitt av orda ${format.either([...known])}.`,
  }),
  'belop-ugyldig': ({ found, problem, suggestion }) => {
    if (problem === 'no-unit')
      return {
        what: `«${found}» blir lese som ${found} kr.`,
        fix: `Meinte du «${suggestion}»? Er det kroner, skriv du «${found} kr».`,
      };
    return {
      what: `«${found}» kan ikkje lesast som eit beløp. ${AMOUNT_PROBLEMS[problem]}`,
      fix: `${suggestion === null ? '' : `Meinte du «${suggestion}»? `}Skriv til dømes 350 000, 1,5 mill eller 18 mill kr.`,
    };
  },
  'tall-ugyldig': ({ found }) => ({
    what: `«${found}» er ikkje eit tal.`,
    fix: 'Skriv til dømes 14 eller 14,5.',
  }),
  'celle-motstrid': ({ keys }) => ({
    what: `${format.all(keys.map((key) => `«${key}»`))} kan ikkje stå i same vurderinga.`,
    fix: keys.includes('svar')
      ? 'Behald det som gjeld: «svar» eller «ikke-vurdert».'
      : 'Behald det som gjeld: felles poeng, poeng for kvar kommune, eller «ikke-vurdert».',
  }),
  'celle-tom': () => ({
    what: 'Vurderinga har korkje poeng eller ein grunn til at ho manglar.',
    fix: 'Skriv «poeng», «spenn» eller «per-kommune», eller «ikke-vurdert» med ein grunn.',
  }),
  'virkning-uklar': (args) => effectWords(args)[args.problem],
};

type EffectArgs = ShapeArgs['virkning-uklar'];

const effectWords = ({ amount, low, high }: EffectArgs): Record<EffectArgs['problem'], DiagnosticWords> => ({
  'no-amount': {
    what: 'Verknaden har ikkje noko beløp.',
    fix: 'Skriv «utgift» eller «innsparing» med eit beløp.',
  },
  'two-amounts': {
    what: 'Verknaden har både «utgift» og «innsparing».',
    fix: 'Del han i to, eller ta bort den eine.',
  },
  'no-time': {
    what: 'Verknaden seier ikkje når han kjem.',
    fix: 'Skriv «år» for éin gong, eller både «fra» og «til».',
  },
  'two-times': {
    what: 'Verknaden har både «år» og «fra»/«til».',
    fix: 'Behald «år» for éin gong, eller «fra» og «til» for kvart år.',
  },
  'reversed-years': { what: '«fra» er etter «til».', fix: 'Byt om åra.' },
  'no-share': {
    what: 'Verknaden seier ikkje kven han gjeld.',
    fix: 'Skriv «kommune», eller «nøkkel» når han skal delast.',
  },
  range: {
    what: `Beløpet «${amount}» ligg utanfor spennet, som går frå ${low} til ${high}.`,
    fix: 'Skriv lågaste og høgaste beløp, med beløpet mellom. Kontroller at alle har same eining, til dømes mill.',
  },
  'reversed-range': {
    what: `Spennet går frå høgt til lågt: ${low} til ${high}.`,
    fix: 'Skriv lågaste beløp først.',
  },
  'two-shares': { what: 'Verknaden har både «kommune» og «nøkkel».', fix: 'Behald den eine.' },
});
