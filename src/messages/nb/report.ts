// Bokmål for the findings of `validate` in every format: labels, limits, and what each build system shows.

export const report = {
  maxFindings: 'vis høyst så mange funn, de alvorligste først (100 når ikke annet er sagt)',
  formats: 'visning, eller format for byggesystemer (kan gjentas)',
  outputs: 'skriv formatet foran til denne filen (kan gjentas)',
  /** What another place in a file has to do with the finding. */
  related: {
    first: 'først gitt her',
    again: 'her også',
    form: 'formen i saken',
    input: (written: string) => `utløst av ${written}`,
  },
  moreRelated: (count: number) => (count === 1 ? 'og ett sted til' : `og ${count} steder til`),
  toLine: (line: number) => `til linje ${line}`,
  hidden: (count: number, counts: string, all: number) =>
    `… og ${count} funn til (${counts}). Vis alle med samarbeid validate og --max-findings ${all}.`,
  errors: {
    outputWithoutFormat: 'Skriv --output rett etter den --format den hører til.',
    outputTwice: (format: string) => `Oppgi én --output for ${format}, ikke flere.`,
    twoOnScreen: (formats: readonly string[]) =>
      `Bare ett format kan skrives til skjermen, og her er det flere: ${formats.join(', ')}. Skriv --output etter de andre.`,
    sameFile: (path: string) => `To formater kan ikke skrives til samme fil: ${path}.`,
    summaryNotWritten: (path: string) => `Kunne ikke legge til oppsummeringen i ${path}.`,
  },
  title: 'Kontroll av saker',
  columns: { severity: 'Alvorlighet', place: 'Sted', finding: 'Funn' },
  details: (count: number) => `Hvorfor, og hva du kan gjøre (${count})`,
  answered: (count: number) => `Avklart i saken (${count})`,
  answeredCount: (count: number) => `${count} avklart`,
  cut: (count: number) =>
    count === 1 ? 'Det er ikke plass til ett funn til.' : `Det er ikke plass til ${count} funn til.`,
  annotationLimit: (limit: number) =>
    `GitHub viser bare de ${limit} første feilene, advarslene og merknadene ved linjene. Resten står her og i loggen.`,
  root: 'Mappen som stiene er skrevet ut fra.',
};
