// Nynorsk for the help and the wrong use of the commands for understanding: `explain`, `criteria` and `schema`.

import { asArgument } from '../as-argument.js';
import type { Messages } from '../nb.js';

export const knowledgeHelp: Messages['knowledgeHelp'] = {
  commands: {
    criteria: 'Vis ein avtale: kriterium, nivå, vekter, krav og tersklar',
    schema: 'Skriv ut eit skjema for filene, for redigeringsprogram',
  },
  arguments: {
    agreement: 'id-en til ein avtale, ei avtalefil, ei sak eller ei mappe; utan noko: mappa du står i',
    schema: 'namnet på skjemaet; utan noko blir lista vist',
  },
  options: {
    kind: 'berre dette slaget, når eit ord kan bety fleire ting',
    agreement: 'forklar kriterium og tersklar etter denne avtalefila',
    output: 'skriv til fil i staden for skjerm',
  },
  values: { kind: 'slag', word: 'ord', agreement: 'avtale', schema: 'namn' },
  errors: {
    unknownAgreement: (word, known, suggestion) =>
      `«${word}» er korkje ein avtale, ei fil eller ei mappe.${suggestion === null ? '' : ` Meinte du «${suggestion}»?`}${known.length === 0 ? '' : ` Kjende avtalar: ${known.join(', ')}.`}`,
    brokenAgreement: (path) =>
      `Avtalen i ${path} har feil og kan ikkje visast. Sjå dei med samarbeid validate ${asArgument(path)}.`,
    brokenProject: (path) =>
      `Prosjektfila ${path} har feil og er ikkje brukt her. Sjå dei med samarbeid config.`,
    noAgreement: (path) =>
      `Finn ingen avtale frå ${path}. Ei avtalefil har «format: avtale/1» og ligg i ei mappe «criteria».`,
    unreadableCase: (path) =>
      `Saka seier ikkje kva avtale ho blir vurdert etter, eller har feil. Sjå dei med samarbeid validate ${asArgument(path)}.`,
    unknownSchema: (name, known, suggestion) =>
      `Det finst ikkje noko skjema «${name}».${suggestion === null ? '' : ` Meinte du «${suggestion}»?`} Kjende: ${known.join(', ')}.`,
    noSchemas: 'Finn ikkje skjemaa som følgjer med verktøyet. Installer det på nytt.',
  },
};
