// Bokmål for faults of the text itself and of its shape: what is wrong, why it matters, what to do.
import type { AmountProblem, ShapeArgs, SourceArgs, ValueType } from '../../diagnostics/codes.js';
import type { DiagnosticWords, WordsFor } from '../words.js';
import { format } from './format.js';

/** «Mente du «x»?» where something near is known, else what is known. */
export function meant(suggestion: string | null, known: readonly string[]): string {
  if (suggestion !== null) return `Mente du «${suggestion}»?`;
  return known.length === 0 ? 'Her finnes det ingen å velge mellom.' : `Velg mellom ${format.all(known)}.`;
}

const TYPES: Record<ValueType, string> = {
  text: 'tekst',
  number: 'et tall',
  integer: 'et helt tall',
  map: 'nøkler med verdier under seg',
  list: 'en liste',
  boolean: 'sant/usant',
  nothing: 'ingenting',
};

const SYNTAX: Record<string, string> = {
  BAD_DIRECTIVE: 'Linjer som begynner med %, hører ikke hjemme i filen',
  BAD_COLLECTION_TYPE: 'Verdien er av en annen type enn merket foran sier',
  BAD_DQ_ESCAPE: 'Omvendt skråstrek i doble anførselstegn må følges av et kjent tegn',
  BLOCK_IN_FLOW: 'En blokk med egne linjer kan ikke stå inne i { } eller [ ]',
  MISSING_CHAR: 'Et avsluttende tegn mangler, for eksempel } eller ]',
  UNEXPECTED_TOKEN: 'Her står det noe som ikke passer med det som kommer foran',
};

export const sourceWords: WordsFor<SourceArgs> = {
  'fil-tom': () => ({
    what: 'Filen er tom.',
    fix: 'Ta utgangspunkt i en fil av samme slag, for en sak for eksempel en kopi av cases/kjokken.yaml.',
  }),
  'fil-ikke-utf8': ({ encoding }) =>
    encoding === 'binary'
      ? {
          what: 'Filen er ikke en tekstfil.',
          why: 'Den er kanskje et Word-dokument, en PDF eller en komprimert fil med feil navn.',
          fix: 'Oppgi saksfilen. Den er ren tekst, og navnet slutter på .yaml.',
        }
      : {
          what:
            encoding === 'latin-1'
              ? 'Filen er ikke lagret som UTF-8, men trolig som Windows-1252 eller Latin-1.'
              : `Filen er lagret som ${encoding.toUpperCase()}, ikke som UTF-8.`,
          why: 'Da blir æ, ø og å lest feil.',
          fix: 'Åpne filen i redigeringsprogrammet, velg «Lagre som» og tegnkoding UTF-8.',
        },
  'fil-for-stor': ({ limit }) => ({
    what: `Filen er større enn ${limit}.`,
    fix: 'Kontroller at det er en saksfil. En sak er sjelden over 100 kB.',
  }),
  'fil-ikke-lest': () => ({
    what: 'Filen kunne ikke leses.',
    fix: 'Kontroller at du har tilgang til den.',
  }),
  kontrolltegn: ({ name }) => ({
    what: `Her står et usynlig styretegn (${name}).`,
    why: 'Slike tegn er ikke tillatt i YAML og er aldri ment.',
    fix: 'Slett tegnet, eller skriv linjen på nytt.',
  }),
  'yaml-innrykk': () => ({
    what: 'Innrykket stemmer ikke med linjene omkring.',
    why: 'Innrykket sier hva som hører sammen.',
    fix: 'Bruk like mange mellomrom som de andre linjene på samme nivå.',
  }),
  'yaml-tabulator': () => ({
    what: 'Linjen er rykket inn med tabulator.',
    why: 'YAML tillater bare mellomrom som innrykk.',
    fix: 'Bytt ut tabulatoren med to mellomrom for hvert nivå.',
  }),
  'yaml-kolon': () => ({
    what: 'Her er det et kolon inne i en tekst, eller to nøkler på samme linje.',
    why: 'Et kolon med mellomrom etter blir lest som en ny nøkkel.',
    fix: 'Sett teksten i anførselstegn: navn: "Felles kjøkken: ett eller to"',
  }),
  'yaml-anforsel': ({ quote }) => ({
    what: `Anførselstegnet ${quote} som åpner her, blir aldri lukket.`,
    fix: `Sett ${quote} også der teksten slutter.`,
  }),
  'yaml-tegn': ({ found }) => ({
    what: `En tekst kan ikke begynne med ${found} uten anførselstegn.`,
    fix: 'Sett hele teksten i anførselstegn.',
  }),
  'yaml-alias': ({ name }) => ({
    what: `Henvisningen *${name.replace(/^\*/, '')} viser ikke til noe i filen.`,
    why: 'En stjerne foran et ord betyr i YAML en henvisning til noe annet i filen.',
    fix: 'Skriv verdien ut, eller sett teksten i anførselstegn.',
  }),
  'yaml-merke': ({ tag }) => ({
    what: `Merket ${tag.trim()} er ukjent.`,
    why: 'Et utropstegn foran en verdi betyr i YAML en egen type.',
    fix: 'Ta bort merket, eller sett teksten i anførselstegn.',
  }),
  'yaml-flere-dokumenter': () => ({
    what: 'Her begynner et nytt dokument i samme fil.',
    why: 'En linje med --- deler filen i to, og bare det første ville ha blitt lest.',
    fix: 'Legg hver sak i sin egen fil, eller ta bort linjen med ---.',
  }),
  'yaml-for-stor': () => ({
    what: 'Filen har for mange verdier, eller verdier for langt inne i hverandre.',
    fix: 'Kontroller at det er en saksfil, og skriv ut verdier i stedet for å vise til dem.',
  }),
  'yaml-uforstaelig': ({ reason }) => ({
    what: `${SYNTAX[reason] ?? 'Filen kan ikke leses her'}.`,
    fix: 'Se på linjen og den foran: innrykk, anførselstegn, kolon og parenteser.',
  }),
  'git-konflikt': () => ({
    what: 'Her står et merke etter en sammenslåing i git som ikke ble fullført.',
    why: 'Filen inneholder to utgaver av det samme.',
    fix: 'Velg den ene utgaven, og slett linjene med <<<<<<<, ======= og >>>>>>>.',
  }),
  'hardt-mellomrom': () => ({
    what: 'Her står det et hardt mellomrom (U+00A0) der det skal være et vanlig.',
    why: 'Det ser ut som et vanlig mellomrom, men leses som et tegn. Det følger ofte med tekst fra Word eller Teams.',
    fix: 'Slett det, og skriv et vanlig med mellomromstasten.',
  }),
  'yaml-bare-strek': () => ({
    what: 'En strek alene leses som et punkt i en liste.',
    fix: 'Sett tegnet i anførselstegn: "-"',
  }),
  'yaml-apostrof': () => ({
    what: 'Teksten slutter ved apostrofen, men det står mer etter.',
    why: 'Teksten begynner med enkelt anførselstegn, og apostrofen leses som slutten på den.',
    fix: 'Bruk doble anførselstegn om teksten.',
  }),
  'yaml-mellomrom-mangler': () => ({
    what: 'Det mangler et mellomrom etter kolon.',
    why: 'Uten mellomrom leses linjen som én tekst, ikke som nøkkel og verdi.',
    fix: 'Sett inn et mellomrom etter kolon.',
  }),
  'krumme-anforselstegn': () => ({
    what: 'Anførselstegnene er krumme (“ ”) og blir lest som en del av teksten.',
    why: 'Tekstbehandlere bytter ut de rette anførselstegnene.',
    fix: 'Skriv dem på nytt som rette: "',
  }),
  'komma-deler-tekst': ({ part }) => ({
    what: `Et komma inne i { } deler teksten i to, så «${part}» ble lest som en egen nøkkel.`,
    why: 'Resten av teksten ville ha falt ut av vurderingen.',
    fix: 'Sett hele teksten i anførselstegn, eller skriv nøklene på hver sin linje uten { }.',
  }),
  listestrek: ({ found }) => ({
    what: `Listen er skrevet med ${found} i stedet for bindestrek.`,
    why: 'Bare bindestrek og mellomrom lager en liste.',
    fix: 'Bytt til bindestrek: - først på hver linje.',
  }),
  nummertegn: ({ lost }) => ({
    what: `«${lost}» blir ikke lest.`,
    why: 'Alt etter et mellomrom og # er en kommentar.',
    fix: 'Sett hele teksten i anførselstegn. Er det en kommentar, skriv et mellomrom etter #.',
  }),
  'nokkel-dobbel': ({ key, firstLine }) => ({
    what: `«${key}» står to ganger. Første gang er på linje ${firstLine}.`,
    why: 'Bare én av dem kan gjelde.',
    fix: 'Slå dem sammen, eller gi den ene et annet navn.',
  }),
  'nokkel-ikke-tekst': () => ({
    what: 'Nøkkelen foran kolon er ikke et ord.',
    fix: 'Skriv et ord foran kolon.',
  }),
  'tall-ikke-endelig': ({ found }) => ({
    what: `«${found}» er ikke et tall det går an å regne med.`,
    fix: 'Skriv et vanlig tall.',
  }),
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
