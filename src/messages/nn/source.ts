// Nynorsk for faults of the text itself, told while a file is read: what is wrong, why it matters, what to do.
import type { SourceArgs } from '../../diagnostics/codes.js';
import type { WordsFor } from '../words.js';
import { format } from './format.js';

/** «Meinte du «x»?» where something near is known, else what is known. */
export function meant(suggestion: string | null, known: readonly string[]): string {
  if (suggestion !== null) return `Meinte du «${suggestion}»?`;
  return known.length === 0 ? 'Her finst det ingen å velje mellom.' : `Vel mellom ${format.all(known)}.`;
}

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
