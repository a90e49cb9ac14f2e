// Bokmål for faults of the text itself, told while a file is read: what is wrong, why it matters, what to do.
import type { SourceArgs } from '../../diagnostics/codes.js';
import type { WordsFor } from '../words.js';
import { format } from './format.js';

/** «Mente du «x»?» where something near is known, else what is known. */
export function meant(suggestion: string | null, known: readonly string[]): string {
  if (suggestion !== null) return `Mente du «${suggestion}»?`;
  return known.length === 0 ? 'Her finnes det ingen å velge mellom.' : `Velg mellom ${format.all(known)}.`;
}

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
