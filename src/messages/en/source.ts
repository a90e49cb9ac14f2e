// English for faults of the text itself, told while a file is read: what is wrong, why it matters, what to do.
import type { SourceArgs } from '../../diagnostics/codes.js';
import type { WordsFor } from '../words.js';
import { format } from './format.js';

/** “Did you mean “x”?” where something near is known, else what is known. */
export function meant(suggestion: string | null, known: readonly string[]): string {
  if (suggestion !== null) return `Did you mean “${suggestion}”?`;
  if (known.length === 0) return 'There is nothing to choose from here.';
  return known.length === 1 ? `The only choice is ${known[0]}.` : `Choose from ${format.all(known)}.`;
}

/** “1 row”, “2 rows”. */
export function counted(count: number, one: string, more = `${one}s`): string {
  return `${format.number(count)} ${count === 1 ? one : more}`;
}

const SYNTAX: Record<string, string> = {
  BAD_DIRECTIVE: 'Lines that begin with % do not belong in the file',
  BAD_COLLECTION_TYPE: 'The value is of another type than the tag in front of it says',
  BAD_DQ_ESCAPE: 'Within double quotation marks, a backslash must be followed by a known character',
  BLOCK_IN_FLOW: 'A block with lines of its own cannot stand inside { } or [ ]',
  MISSING_CHAR: 'A closing character is missing, for example } or ]',
  UNEXPECTED_TOKEN: 'Something here does not fit with what comes before it',
};

export const sourceWords: WordsFor<SourceArgs> = {
  'fil-tom': () => ({
    what: 'The file is empty.',
    fix: 'Start from a file of the same kind; for a case, for example, a copy of cases/kjokken.yaml.',
  }),
  'fil-ikke-utf8': ({ encoding }) =>
    encoding === 'binary'
      ? {
          what: 'The file is not a text file.',
          why: 'It may be a Word document, a PDF or a compressed file with the wrong name.',
          fix: 'Name the case file. It is plain text, and its name ends in .yaml.',
        }
      : {
          what:
            encoding === 'latin-1'
              ? 'The file is not saved as UTF-8, but probably as Windows-1252 or Latin-1.'
              : `The file is saved as ${encoding.toUpperCase()}, not as UTF-8.`,
          why: 'The letters æ, ø and å then come out wrong.',
          fix: 'Open the file in your editor, choose “Save as” and the encoding UTF-8.',
        },
  'fil-for-stor': ({ limit }) => ({
    what: `The file is larger than ${limit}.`,
    fix: 'Check that it is a case file. A case is rarely over 100 kB.',
  }),
  'fil-ikke-lest': () => ({
    what: 'The file could not be read.',
    fix: 'Check that you have access to it.',
  }),
  kontrolltegn: ({ name }) => ({
    what: `There is an invisible control character here (${name}).`,
    why: 'Such characters are not allowed in YAML and are never intended.',
    fix: 'Delete the character, or type the line again.',
  }),
  'yaml-innrykk': () => ({
    what: 'The indentation does not fit with the lines around it.',
    why: 'The indentation says what belongs together.',
    fix: 'Use as many spaces as the other lines at the same level.',
  }),
  'yaml-tabulator': () => ({
    what: 'The line is indented with a tab.',
    why: 'YAML allows only spaces as indentation.',
    fix: 'Replace the tab with two spaces for each level.',
  }),
  'yaml-kolon': () => ({
    what: 'There is a colon inside a text here, or two keys on the same line.',
    why: 'A colon followed by a space is read as a new key.',
    fix: 'Put the text in quotation marks: navn: "Joint kitchen: one or two"',
  }),
  'yaml-anforsel': ({ quote }) => ({
    what: `The quotation mark ${quote} that opens here is never closed.`,
    fix: `Put ${quote} at the end of the text as well.`,
  }),
  'yaml-tegn': ({ found }) => ({
    what: `A text cannot begin with ${found} without quotation marks.`,
    fix: 'Put the whole text in quotation marks.',
  }),
  'yaml-alias': ({ name }) => ({
    what: `The reference *${name.replace(/^\*/, '')} does not point to anything in the file.`,
    why: 'In YAML, an asterisk in front of a word means a reference to something else in the file.',
    fix: 'Write the value out, or put the text in quotation marks.',
  }),
  'yaml-merke': ({ tag }) => ({
    what: `The tag ${tag.trim()} is unknown.`,
    why: 'In YAML, an exclamation mark in front of a value means a type of its own.',
    fix: 'Remove the tag, or put the text in quotation marks.',
  }),
  'yaml-flere-dokumenter': () => ({
    what: 'A new document begins here, in the same file.',
    why: 'A line with --- divides the file in two, and only the first part would have been read.',
    fix: 'Put each case in a file of its own, or remove the line with ---.',
  }),
  'yaml-for-stor': () => ({
    what: 'The file has too many values, or values nested too deeply.',
    fix: 'Check that it is a case file, and write values out instead of referring to them.',
  }),
  'yaml-uforstaelig': ({ reason }) => ({
    what: `${SYNTAX[reason] ?? 'The file cannot be read here'}.`,
    fix: 'Look at this line and the one before it: indentation, quotation marks, colons and brackets.',
  }),
  'git-konflikt': () => ({
    what: 'There is a marker here from a merge in git that was not completed.',
    why: 'The file holds two versions of the same thing.',
    fix: 'Choose one version, and delete the lines with <<<<<<<, ======= and >>>>>>>.',
  }),
  'hardt-mellomrom': () => ({
    what: 'There is a no-break space (U+00A0) where an ordinary one belongs.',
    why: 'It looks like an ordinary space, but is read as a character. It often comes with text from Word or Teams.',
    fix: 'Delete it, and type an ordinary one with the space bar.',
  }),
  'yaml-bare-strek': () => ({
    what: 'A dash on its own is read as an item in a list.',
    fix: 'Put the character in quotation marks: "-"',
  }),
  'yaml-apostrof': () => ({
    what: 'The text ends at the apostrophe, but more follows.',
    why: 'The text begins with a single quotation mark, and the apostrophe is read as the end of it.',
    fix: 'Use double quotation marks around the text.',
  }),
  'yaml-mellomrom-mangler': () => ({
    what: 'A space is missing after the colon.',
    why: 'Without the space, the line is read as one text, not as a key and a value.',
    fix: 'Insert a space after the colon.',
  }),
  'krumme-anforselstegn': () => ({
    what: 'The quotation marks are curly (“ ”) and are read as part of the text.',
    why: 'Word processors replace the straight quotation marks.',
    fix: 'Type them again as straight ones: "',
  }),
  'komma-deler-tekst': ({ part }) => ({
    what: `A comma inside { } divides the text in two, so that “${part}” was read as a key of its own.`,
    why: 'The rest of the text would have been left out of the assessment.',
    fix: 'Put the whole text in quotation marks, or write each key on its own line without { }.',
  }),
  listestrek: ({ found }) => ({
    what: `The list is written with ${found} instead of a hyphen.`,
    why: 'Only a hyphen and a space make a list.',
    fix: 'Change to a hyphen: - at the beginning of each line.',
  }),
  nummertegn: ({ lost }) => ({
    what: `“${lost}” is not read.`,
    why: 'Everything after a space and # is a comment.',
    fix: 'Put the whole text in quotation marks. If it is a comment, write a space after #.',
  }),
  'nokkel-dobbel': ({ key, firstLine }) => ({
    what: `“${key}” appears twice. It first appears on line ${firstLine}.`,
    why: 'Only one of them can apply.',
    fix: 'Merge them, or give one of them another name.',
  }),
  'nokkel-ikke-tekst': () => ({
    what: 'The key before the colon is not a word.',
    fix: 'Write a word before the colon.',
  }),
  'tall-ikke-endelig': ({ found }) => ({
    what: `“${found}” is not a number that can be used in calculations.`,
    fix: 'Write an ordinary number.',
  }),
};
