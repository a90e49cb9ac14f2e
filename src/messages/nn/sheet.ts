// Nynorsk for the assessor's sheet that the tool writes as a file to fill in, and for the command that writes it.

import { asArgument } from '../as-argument.js';
import type { Messages } from '../nb.js';
import { format } from './format.js';

export const sheet: Messages['sheet'] = {
  head: (title, municipality) => [
    `Vurderingsark for saka «${title}».${municipality === null ? '' : ` Vurderinga gjeld ${municipality}.`}`,
    'Kvart alternativ blir samanlikna med nullalternativet, som er 0. Byt ut linja «ikke-vurdert» med poeng og grunngiving, kvar på si linje:',
  ],
  reason: 'Fakta og resonnement, i ei til tre setningar.',
  rest: [
    'Poenget kan vere eit ord eller eit tal frå skalaen. Lat «ikke-vurdert» stå for det du ikkje skal vurdere, gjerne med grunnen.',
    'Kontroller arket med samarbeid validate.',
  ],
  level: (word, value) =>
    word === null ? format.signedShort(value) : `${word} (${format.signedShort(value)})`,
  delimitation: (text) => `Avgrensing: ${text}`,
  notAssessed: 'Ikkje fylt ut enno.',
  written: (path) =>
    `Skreiv arket til ${path}. Fyll det ut, og kontroller det med samarbeid validate ${asArgument(path)}.`,
  command: {
    group: 'Skrive',
    all: 'Lag ei ny fil som kan fyllast ut',
    sheet: 'Lag eit vurderingsark til ei sak, for éin person eller ei eining',
    case: 'saksfila arket høyrer til',
    by: 'personen eller eininga som skal vurdere',
    municipality: 'kommunen vurderinga gjeld for; utan gjeld ho alle i saka',
    force: 'skriv over fila dersom ho finst',
    output: 'skriv til denne fila i staden for ved sida av saka; - er skjermen',
    date: 'datoen i arket (ÅÅÅÅ-MM-DD); utan blir datoen i dag brukt',
    values: { by: 'namn' },
  },
  errors: {
    what: 'Oppgi kva som skal lagast: samarbeid new sheet <sak> --for <namn>.',
    case: 'Oppgi saksfila arket høyrer til, til dømes cases/kjokken.yaml.',
    by: 'Oppgi kven som skal vurdere, til dømes --for "Fredrikstad, helse".',
    unreadable: (path) =>
      `Det er feil i saka som må rettast først. Sjå dei med samarbeid validate ${asArgument(path)}.`,
    nothing: 'Saka har ingen alternativ å vurdere.',
    noName: (by) =>
      `«${by}» har ingen bokstavar frå a til z å lage eit filnamn av. Vel filnamnet med --output.`,
    exists: (path) =>
      `${path} finst frå før og er ikkje endra. Vel eit anna namn, eller skriv over med --force.`,
    same: (by, path) => `«${by}» har alt eit ark til saka: ${path}.`,
  },
};
