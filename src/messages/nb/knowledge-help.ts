import { asArgument } from '../as-argument.js';
// Bokmål for the help and the wrong use of the commands for understanding: `explain`, `criteria` and `schema`.

export const knowledgeHelp = {
  commands: {
    criteria: 'Vis en avtale: kriterier, nivåer, vekter, krav og terskler',
    schema: 'Skriv ut et skjema for filene, for redigeringsprogrammer',
  },
  arguments: {
    agreement: 'id-en til en avtale, en avtalefil, en sak eller en mappe; uten noe brukes mappen du står i',
    schema: 'navnet på skjemaet; uten noe vises listen',
  },
  options: {
    kind: 'bare dette slaget, når et ord kan bety flere ting',
    agreement: 'forklar kriterier og terskler etter denne avtalefilen',
    output: 'skriv til fil i stedet for skjerm',
  },
  values: { kind: 'slag', word: 'ord', agreement: 'avtale', schema: 'navn' },
  errors: {
    unknownAgreement: (word: string, known: readonly string[], suggestion: string | null) =>
      `«${word}» er verken en avtale, en fil eller en mappe.${suggestion === null ? '' : ` Mente du «${suggestion}»?`}${known.length === 0 ? '' : ` Kjente avtaler: ${known.join(', ')}.`}`,
    brokenAgreement: (path: string) =>
      `Avtalen i ${path} har feil og kan ikke vises. Se dem med samarbeid validate ${asArgument(path)}.`,
    brokenProject: (path: string) =>
      `Prosjektfilen ${path} har feil og er ikke brukt her. Se dem med samarbeid config.`,
    noAgreement: (path: string) =>
      `Finner ingen avtale fra ${path}. En avtalefil har «format: avtale/1» og ligger i en mappe «criteria».`,
    unreadableCase: (path: string) =>
      `Saken sier ikke hvilken avtale den vurderes etter, eller har feil. Se dem med samarbeid validate ${asArgument(path)}.`,
    unknownSchema: (name: string, known: readonly string[], suggestion: string | null) =>
      `Det finnes ikke noe skjema «${name}».${suggestion === null ? '' : ` Mente du «${suggestion}»?`} Kjente: ${known.join(', ')}.`,
    noSchemas: 'Finner ikke skjemaene som følger med verktøyet. Installer det på nytt.',
  },
};
