// Bokmål for the assessor's sheet that the tool writes as a file to fill in, and for the command that writes it.

import { asArgument } from '../as-argument.js';
import { format } from './format.js';

export const sheet = {
  /** The head of the file: what it is, how it is filled in, how it is checked. */
  head: (title: string, municipality: string | null) => [
    `Vurderingsark for saken «${title}».${municipality === null ? '' : ` Vurderingen gjelder ${municipality}.`}`,
    'Hvert alternativ sammenlignes med nullalternativet, som er 0. Bytt ut linjen «ikke-vurdert» med poeng og begrunnelse, hver på sin linje:',
  ],
  /** Stands as an example of a reason, between the head and what follows. */
  reason: 'Fakta og resonnement, i en til tre setninger.',
  rest: [
    'Poenget kan være et ord eller et tall fra skalaen. La «ikke-vurdert» stå for det du ikke skal vurdere, gjerne med grunnen.',
    'Kontroller arket med samarbeid validate.',
  ],
  level: (word: string | null, value: number) =>
    word === null ? format.signedShort(value) : `${word} (${format.signedShort(value)})`,
  delimitation: (text: string) => `Avgrensning: ${text}`,
  /** Stands where the score is to stand. */
  notAssessed: 'Ikke fylt ut ennå.',
  written: (path: string) =>
    `Skrev arket til ${path}. Fyll det ut, og kontroller det med samarbeid validate ${asArgument(path)}.`,
  command: {
    group: 'Skrive',
    all: 'Lag en ny fil som kan fylles ut',
    sheet: 'Lag et vurderingsark til en sak, for én person eller enhet',
    case: 'saksfilen arket hører til',
    by: 'personen eller enheten som skal vurdere',
    municipality: 'kommunen vurderingen gjelder for; uten gjelder den alle i saken',
    force: 'skriv over filen hvis den finnes',
    output: 'skriv til denne filen i stedet for ved siden av saken; - er skjermen',
    date: 'datoen i arket (ÅÅÅÅ-MM-DD); uten brukes dagens dato',
    values: { by: 'navn' },
  },
  errors: {
    what: 'Oppgi hva som skal lages: samarbeid new sheet <sak> --for <navn>.',
    case: 'Oppgi saksfilen arket hører til, for eksempel cases/kjokken.yaml.',
    by: 'Oppgi hvem som skal vurdere, for eksempel --for "Fredrikstad, helse".',
    unreadable: (path: string) =>
      `Saken har feil som må rettes først. Se dem med samarbeid validate ${asArgument(path)}.`,
    nothing: 'Saken har ingen alternativer å vurdere.',
    noName: (by: string) =>
      `«${by}» har ingen bokstaver fra a til z å lage et filnavn av. Velg filnavnet med --output.`,
    exists: (path: string) =>
      `${path} finnes fra før og er ikke endret. Velg et annet navn, eller skriv over med --force.`,
    same: (by: string, path: string) => `«${by}» har allerede et ark til saken: ${path}.`,
  },
};
