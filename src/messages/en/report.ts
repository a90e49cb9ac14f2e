// English for the findings of `validate` in every format: labels, limits, and what each build system shows.
import type { report as reference } from '../nb/report.js';

export const report: typeof reference = {
  maxFindings: 'show at most this many findings, the most serious first (100 unless stated)',
  formats: 'view, or format for build systems (may be repeated)',
  outputs: 'write the format before it to this file (may be repeated)',
  related: {
    first: 'first given here',
    again: 'here too',
    form: 'the form in the case',
    input: (written) => `triggered by ${written}`,
  },
  moreRelated: (count) => (count === 1 ? 'and one more place' : `and ${count} more places`),
  toLine: (line) => `to line ${line}`,
  hidden: (count, counts, all) =>
    `… and ${count} more ${count === 1 ? 'finding' : 'findings'} (${counts}). Show all with samarbeid validate and --max-findings ${all}.`,
  errors: {
    outputWithoutFormat: 'Write --output right after the --format that it belongs to.',
    outputTwice: (format) => `Give one --output for ${format}, not several.`,
    twoOnScreen: (formats) =>
      `Only one format can go to the screen, and there are several here: ${formats.join(', ')}. Write --output after the others.`,
    sameFile: (path) => `Two formats cannot be written to the same file: ${path}.`,
    summaryNotWritten: (path) => `Could not add the summary to ${path}.`,
  },
  title: 'Check of cases',
  columns: { severity: 'Severity', place: 'Place', finding: 'Finding' },
  details: (count) => `Why, and what you can do (${count})`,
  answered: (count) => `Clarified in the case (${count})`,
  answeredCount: (count) => `${count} clarified`,
  cut: (count) =>
    count === 1 ? 'There is no room for one more finding.' : `There is no room for ${count} more findings.`,
  annotationLimit: (limit) =>
    `GitHub shows only the first ${limit} errors, warnings and notes beside the lines. The rest are here and in the log.`,
  root: 'The folder that the paths are written from.',
};
