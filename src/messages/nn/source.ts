// Nynorsk for faults of the text itself and of its shape: what is wrong, why it matters, what to do.
import type { AmountProblem, ShapeArgs, SourceArgs, ValueType } from '../../diagnostics/codes.js';
import type { DiagnosticWords, WordsFor } from '../words.js';
import { format } from './format.js';

/** «Meinte du «x»?» where something near is known, else what is known. */
export function meant(suggestion: string | null, known: readonly string[]): string {
  if (suggestion !== null) return `Meinte du «${suggestion}»?`;
  return known.length === 0 ? 'Her finst det ingen å velje mellom.' : `Vel mellom ${format.all(known)}.`;
}

const TYPES: Record<ValueType, string> = {
  text: 'tekst',
  number: 'eit tal',
  integer: 'eit heilt tal',
  map: 'nøklar med verdiar under seg',
  list: 'ei liste',
  boolean: 'sant/usant',
  nothing: 'ingenting',
};

const SYNTAX: Record<string, string> = {
  BAD_DIRECTIVE: 'Linjer som byrjar med %, høyrer ikkje heime i fila',
  BAD_COLLECTION_TYPE: 'Verdien er av ein annan type enn merket framfor seier',
  BAD_DQ_ESCAPE: 'Etter omvend skråstrek i doble hermeteikn må det stå eit kjent teikn',
  BLOCK_IN_FLOW: 'Ei blokk med eigne linjer kan ikkje stå inne i { } eller [ ]',
  MISSING_CHAR: 'Eit teikn som avsluttar, manglar, til dømes } eller ]',
  UNEXPECTED_TOKEN: 'Her står det noko som ikkje passar med det som står framfor',
};

export const sourceWords: WordsFor<SourceArgs> = {
  'fil-tom': () => ({
    what: 'Fila er tom.',
    fix: 'Ta utgangspunkt i ei fil av same slag, for ei sak til dømes ein kopi av cases/kjokken.yaml.',
  }),
  'fil-ikke-utf8': ({ encoding }) =>
    encoding === 'binary'
      ? {
          what: 'Fila er ikkje ei tekstfil.',
          why: 'Ho er kanskje eit Word-dokument, ein PDF eller ei komprimert fil med feil namn.',
          fix: 'Oppgi saksfila. Ho er rein tekst, og namnet sluttar på .yaml.',
        }
      : {
          what:
            encoding === 'latin-1'
              ? 'Fila er ikkje lagra som UTF-8, truleg som Windows-1252 eller Latin-1.'
              : `Fila er lagra som ${encoding.toUpperCase()}, ikkje som UTF-8.`,
          why: 'Då blir æ, ø og å lesne feil.',
          fix: 'Opne fila i redigeringsprogrammet, vel «Lagre som» og teiknkoding UTF-8.',
        },
  'fil-for-stor': ({ limit }) => ({
    what: `Fila er større enn ${limit}.`,
    fix: 'Kontroller at det er ei saksfil. Ei sak er sjeldan over 100 kB.',
  }),
  'fil-ikke-lest': () => ({
    what: 'Fila kunne ikkje lesast.',
    fix: 'Kontroller at du har tilgang til fila.',
  }),
  kontrolltegn: ({ name }) => ({
    what: `Her står eit usynleg styreteikn (${name}).`,
    why: 'YAML tillèt ikkje slike teikn, og dei står aldri der med vilje.',
    fix: 'Slett teiknet, eller skriv linja på nytt.',
  }),
  'yaml-innrykk': () => ({
    what: 'Innrykket stemmer ikkje med linjene omkring.',
    why: 'Innrykket seier kva som høyrer saman.',
    fix: 'Bruk like mange mellomrom som dei andre linjene på same nivå.',
  }),
  'yaml-tabulator': () => ({
    what: 'Linja er rykt inn med tabulator.',
    why: 'YAML tillèt berre mellomrom som innrykk.',
    fix: 'Byt ut tabulatoren med to mellomrom for kvart nivå.',
  }),
  'yaml-kolon': () => ({
    what: 'Her er det eit kolon inne i ein tekst, eller to nøklar på same linje.',
    why: 'Eit kolon med mellomrom etter blir lese som ein ny nøkkel.',
    fix: 'Set teksten i hermeteikn: navn: "Felles kjøkken: eitt eller to"',
  }),
  'yaml-anforsel': ({ quote }) => ({
    what: `Hermeteiknet ${quote} som opnar her, blir aldri lukka.`,
    fix: `Set ${quote} òg der teksten sluttar.`,
  }),
  'yaml-tegn': ({ found }) => ({
    what: `Ein tekst kan ikkje byrje med ${found} utan hermeteikn.`,
    fix: 'Set heile teksten i hermeteikn.',
  }),
  'yaml-alias': ({ name }) => ({
    what: `Tilvisinga *${name.replace(/^\*/, '')} viser ikkje til noko i fila.`,
    why: 'Ei stjerne framfor eit ord er i YAML ei tilvising til noko anna i fila.',
    fix: 'Skriv ut verdien, eller set teksten i hermeteikn.',
  }),
  'yaml-merke': ({ tag }) => ({
    what: `Merket ${tag.trim()} er ukjent.`,
    why: 'Eit utropsteikn framfor ein verdi viser i YAML til ein eigen type.',
    fix: 'Ta bort merket, eller set teksten i hermeteikn.',
  }),
  'yaml-flere-dokumenter': () => ({
    what: 'Her byrjar eit nytt dokument i same fila.',
    why: 'Ei linje med --- deler fila i to, og berre det første ville ha blitt lese.',
    fix: 'Legg kvar sak i si eiga fil, eller ta bort linja med ---.',
  }),
  'yaml-for-stor': () => ({
    what: 'Fila har for mange verdiar, eller verdiane ligg for djupt inni kvarandre.',
    fix: 'Kontroller at det er ei saksfil, og skriv ut verdiar i staden for å vise til dei.',
  }),
  'yaml-uforstaelig': ({ reason }) => ({
    what: `${SYNTAX[reason] ?? 'Fila kan ikkje lesast her'}.`,
    fix: 'Sjå på linja og den framfor: innrykk, hermeteikn, kolon og parentesar.',
  }),
  'git-konflikt': () => ({
    what: 'Her står eit merke etter ei samanslåing i git som ikkje blei fullført.',
    why: 'Fila inneheld to utgåver av det same.',
    fix: 'Vel den eine utgåva, og slett linjene med <<<<<<<, ======= og >>>>>>>.',
  }),
  'hardt-mellomrom': () => ({
    what: 'Her står det eit hardt mellomrom (U+00A0) der det skal vere eit vanleg.',
    why: 'Det ser ut som eit vanleg mellomrom, men blir lese som eit teikn. Det følgjer ofte med tekst frå Word eller Teams.',
    fix: 'Slett det, og skriv eit vanleg med mellomromstasten.',
  }),
  'yaml-bare-strek': () => ({
    what: 'Ein strek åleine blir lesen som eit punkt i ei liste.',
    fix: 'Set teiknet i hermeteikn: "-"',
  }),
  'yaml-apostrof': () => ({
    what: 'Teksten sluttar ved apostrofen, men det står meir etter.',
    why: 'Teksten byrjar med enkelt hermeteikn, og apostrofen blir lesen som slutten på teksten.',
    fix: 'Bruk doble hermeteikn om teksten.',
  }),
  'yaml-mellomrom-mangler': () => ({
    what: 'Det manglar eit mellomrom etter kolon.',
    why: 'Utan mellomrom blir linja lesen som éin tekst, ikkje som nøkkel og verdi.',
    fix: 'Set inn eit mellomrom etter kolon.',
  }),
  'krumme-anforselstegn': () => ({
    what: 'Hermeteikna er krumme (“ ”) og blir lesne som ein del av teksten.',
    why: 'Tekstbehandlarar byter ut dei rette hermeteikna.',
    fix: 'Skriv dei på nytt som rette: "',
  }),
  'komma-deler-tekst': ({ part }) => ({
    what: `Eit komma inne i { } deler teksten i to, så «${part}» blei lese som ein eigen nøkkel.`,
    why: 'Resten av teksten ville ha falle ut av vurderinga.',
    fix: 'Set heile teksten i hermeteikn, eller skriv nøklane på kvar si linje utan { }.',
  }),
  listestrek: ({ found }) => ({
    what: `Lista er skriven med ${found} i staden for bindestrek.`,
    why: 'Berre bindestrek og mellomrom lagar ei liste.',
    fix: 'Byt til bindestrek: - først på kvar linje.',
  }),
  nummertegn: ({ lost }) => ({
    what: `«${lost}» blir ikkje lese.`,
    why: 'Alt etter eit mellomrom og # er ein kommentar.',
    fix: 'Set heile teksten i hermeteikn. Er det ein kommentar, skriv eit mellomrom etter #.',
  }),
  'nokkel-dobbel': ({ key, firstLine }) => ({
    what: `«${key}» står to gonger. Første gongen er på linje ${firstLine}.`,
    why: 'Berre éin av dei kan gjelde.',
    fix: 'Slå dei saman, eller gi den eine eit anna namn.',
  }),
  'nokkel-ikke-tekst': () => ({
    what: 'Nøkkelen framfor kolon er ikkje eit ord.',
    fix: 'Skriv eit ord framfor kolon.',
  }),
  'tall-ikke-endelig': ({ found }) => ({
    what: `«${found}» er ikkje eit tal det går an å rekne med.`,
    fix: 'Skriv eit vanleg tal.',
  }),
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
