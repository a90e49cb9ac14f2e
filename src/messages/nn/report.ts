// Nynorsk for the findings of `validate` in every format: labels, limits, and what each build system shows.
import type { report as reference } from '../nb/report.js';

export const report: typeof reference = {
  maxFindings: 'vis høgst så mange funn, dei mest alvorlege først (100 når ikkje anna er sagt)',
  formats: 'vising, eller format for byggjesystem (kan takast fleire gonger)',
  outputs: 'skriv formatet framfor til denne fila (kan takast fleire gonger)',
  related: {
    first: 'først gitt her',
    again: 'her òg',
    form: 'forma i saka',
    input: (written) => `utløyst av ${written}`,
  },
  moreRelated: (count) => (count === 1 ? 'og éin stad til' : `og ${count} stader til`),
  toLine: (line) => `til linje ${line}`,
  hidden: (count, counts, all) =>
    `… og ${count} funn til (${counts}). Vis alle med samarbeid validate og --max-findings ${all}.`,
  errors: {
    outputWithoutFormat: 'Skriv --output rett etter den --format det gjeld.',
    outputTwice: (format) => `Oppgi éi --output for ${format}, ikkje fleire.`,
    twoOnScreen: (formats) =>
      `Berre eitt format kan skrivast til skjermen, og her er det fleire: ${formats.join(', ')}. Skriv --output etter dei andre.`,
    sameFile: (path) => `To format kan ikkje skrivast til den same fila: ${path}.`,
    summaryNotWritten: (path) => `Kunne ikkje leggje oppsummeringa til i ${path}.`,
  },
  title: 'Kontroll av saker',
  columns: { severity: 'Alvorsgrad', place: 'Stad', finding: 'Funn' },
  details: (count) => `Kvifor, og kva du kan gjere (${count})`,
  answered: (count) => `Avklara i saka (${count})`,
  answeredCount: (count) => `${count} avklara`,
  cut: (count) =>
    count === 1 ? 'Det er ikkje plass til eitt funn til.' : `Det er ikkje plass til ${count} funn til.`,
  annotationLimit: (limit) =>
    `GitHub viser berre dei ${limit} første feilane, åtvaringane og merknadene ved linjene. Resten står her og i loggen.`,
  root: 'Mappa som stiane er skrivne ut frå.',
};
