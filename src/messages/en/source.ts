// English for faults of the text itself and of its shape: what is wrong, why it matters, what to do.
import type { AmountProblem, ShapeArgs, SourceArgs, ValueType } from '../../diagnostics/codes.js';
import type { DiagnosticWords, WordsFor } from '../words.js';
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

const TYPES: Record<ValueType, string> = {
  text: 'text',
  number: 'a number',
  integer: 'a whole number',
  map: 'keys with values under them',
  list: 'a list',
  boolean: 'true/false',
  nothing: 'nothing',
};

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

const AMOUNT_PROBLEMS: Record<Exclude<AmountProblem, 'no-unit'>, string> = {
  form: 'The amount is not written in a way that can be read with certainty.',
  'thousands-dot': 'A point can mean either a thousands separator or a decimal sign.',
  'decimal-dot': 'In the files, decimals are written with a comma.',
  'sign-twice':
    '“utgift” (cost) and “innsparing” (saving) already say which way the money goes, so write the amount without a minus.',
  percent: 'There should be an amount in kroner here, not a percentage.',
};

/** Of a text that is no date, or of a day that its month lacks. */
export function notADate({ found, suggestion, month, days }: ShapeArgs['dato-ugyldig']) {
  if (month !== null)
    return {
      what: `“${found}” is not in the calendar.`,
      fix: `${format.month(month)} ${found.slice(0, 4)} has ${days} days. Write a day that exists.`,
    };
  return {
    what: `“${found}” is not a date.`,
    fix: suggestion === null ? 'Write year-month-day, for example 2026-12-31.' : `Write ${suggestion}.`,
  };
}

export const shapeWords: WordsFor<ShapeArgs> = {
  'format-ukjent': ({ found, known, suggestion }) => ({
    what:
      found === '' ? 'The file does not say what kind of file it is.' : `The format “${found}” is unknown.`,
    why: 'The key “format” says how the rest is to be read.',
    fix: found === '' ? 'Write “format: sak/1” at the top of a case file.' : meant(suggestion, known),
  }),
  'format-annet': ({ found }) => ({
    what: `This is not a case, but a file with the format ${found}.`,
    fix: 'Name a case file. Other files are checked with samarbeid validate.',
  }),
  'nokkel-ukjent': ({ key, parent, known, suggestion }) => ({
    what:
      parent === '' ? `“${key}” is not a key in this format.` : `“${key}” is not a key under “${parent}”.`,
    why: 'An unknown key is not read, so what stands there would have no effect.',
    fix: meant(suggestion, known),
  }),
  'nokkel-feilskrevet': ({ key, required }) => ({
    what: `“${key}” is unknown, and “${required}” is missing.`,
    fix: `Did you mean “${required}”?`,
  }),
  'nokkel-mangler': ({ key, parent }) => ({
    what: parent === '' ? `“${key}” is missing.` : `“${key}” is missing under “${parent}”.`,
    fix: `Add a line with “${key}:”.`,
  }),
  'type-feil': ({ key, expected, found, written }) => ({
    what: `There is ${TYPES[found]} here, but “${key}” must be ${format.either(expected.map((type) => TYPES[type]))}.`,
    why:
      found === 'number' && expected.includes('text')
        ? 'Without quotation marks, the value is read as a number, and zeros in front and at the end disappear.'
        : undefined,
    fix:
      key === 'spenn'
        ? 'Write the lowest and the highest in square brackets: spenn: [0, 2]'
        : found === 'number' && expected.includes('text')
          ? `Put the value in quotation marks: "${written}"`
          : 'See how it is done in cases/kjokken.yaml.',
  }),
  'verdi-ukjent': ({ key, found, allowed, suggestion }) => ({
    what: `“${found}” is not a value for “${key}”.`,
    fix:
      suggestion === null
        ? `Write ${format.either(allowed)}.`
        : `Did you mean “${suggestion}”? Possible values: ${format.either(allowed)}.`,
  }),
  'verdi-mangler': ({ key }) => ({
    what: `“${key}” has no value.`,
    fix:
      key === 'ikke-vurdert'
        ? 'Write the reason after the colon.'
        : 'Write the value after the colon, or remove the line.',
  }),
  'verdi-utenfor': ({ key, found, minimum, maximum, year }) => {
    const told = year ? String : format.short;
    return {
      what: `${told(found)} is outside what “${key}” can be.`,
      fix:
        minimum === null
          ? `The highest value is ${told(maximum ?? 0)}.`
          : `The lowest value is ${told(minimum)}.`,
    };
  },
  'id-ugyldig': ({ found, suggestion }) => ({
    what: `“${found}” cannot be used as an id.`,
    why: 'An id has lower-case letters a–z, digits and hyphens, with a letter first. It is used in file names and commands.',
    fix:
      suggestion === null ? 'Write, for example, felles-kjokken.' : `As an id it is written “${suggestion}”.`,
  }),
  'dato-ugyldig': notADate,
  'kommunenummer-ugyldig': ({ found }) => ({
    what: `“${found}” is not a municipality number.`,
    fix: 'Write four digits in quotation marks, for example "0301". Without quotation marks, the zero in front disappears.',
  }),
  'antall-feil': ({ key, of, minimum, maximum, found }) => ({
    what: `“${key}” has ${counted(found, 'value')}, but must have ${minimum === null ? `at most ${maximum}` : `at least ${minimum}`}.`,
    why:
      of === null
        ? undefined
        : 'A comma in a number divides it in two when it stands without quotation marks in [ ].',
    fix:
      of === null
        ? minimum === null
          ? 'Remove some of them.'
          : `Write at least ${minimum}.`
        : `Write the lowest and the highest, with quotation marks around numbers with a comma: spenn: ${of === 'money' ? '["2,5 mill", "4 mill"]' : '["0,5", 2]'}`,
  }),
  'gjentatt-verdi': ({ key }) => ({
    what: `The same value appears twice in “${key}”.`,
    fix: 'Remove one of them.',
  }),
  'poeng-ukjent': ({ found, known, suggestion, notAssessed }) => ({
    what: `“${found}” is not a step on the scale.`,
    fix: notAssessed
      ? 'Write “ikke-vurdert:” and the reason on a line of its own, instead of the score.'
      : `${suggestion === null ? '' : `Did you mean “${suggestion}”? `}Write a number, a sign such as ++ or one of the words ${format.either([...known])}.`,
  }),
  'belop-ugyldig': ({ found, problem, suggestion }) => {
    if (problem === 'no-unit')
      return {
        what: `“${found}” is read as ${found} kr.`,
        fix: `Did you mean “${suggestion}”? If it is kroner, write “${found} kr”.`,
      };
    return {
      what: `“${found}” cannot be read as an amount. ${AMOUNT_PROBLEMS[problem]}`,
      fix: `${suggestion === null ? '' : `Did you mean “${suggestion}”? `}Write, for example, “350 000”, “1,5 mill” or “18 mill kr”.`,
    };
  },
  'tall-ugyldig': ({ found }) => ({
    what: `“${found}” is not a number.`,
    fix: 'Write, for example, “14” or “14,5”.',
  }),
  'celle-motstrid': ({ keys }) => ({
    what: `${format.all(keys.map((key) => `“${key}”`))} cannot stand in the same assessment.`,
    fix: keys.includes('svar')
      ? 'Keep the one that applies: “svar” or “ikke-vurdert”.'
      : 'Keep the one that applies: a joint score, scores “per-kommune”, or “ikke-vurdert”.',
  }),
  'celle-tom': () => ({
    what: 'The assessment has neither a score nor a reason why it is missing.',
    fix: 'Write “poeng”, “spenn” or “per-kommune”, or “ikke-vurdert” with a reason.',
  }),
  'virkning-uklar': (args) => effectWords(args)[args.problem],
};

type EffectArgs = ShapeArgs['virkning-uklar'];

const effectWords = ({ amount, low, high }: EffectArgs): Record<EffectArgs['problem'], DiagnosticWords> => ({
  'no-amount': {
    what: 'The effect has no amount.',
    fix: 'Write “utgift” (cost) or “innsparing” (saving) with an amount.',
  },
  'two-amounts': {
    what: 'The effect has both “utgift” (cost) and “innsparing” (saving).',
    fix: 'Divide it in two, or remove one of them.',
  },
  'no-time': {
    what: 'The effect does not say when it comes.',
    fix: 'Write “år” for a single year, or both “fra” and “til”.',
  },
  'two-times': {
    what: 'The effect has both “år” and “fra”/“til”.',
    fix: 'Keep “år” for a single year, or “fra” and “til” for every year.',
  },
  'reversed-years': { what: '“fra” is after “til”.', fix: 'Swap the years.' },
  'no-share': {
    what: 'The effect does not say whom it concerns.',
    fix: 'Write “kommune”, or “nøkkel” when it is to be shared.',
  },
  range: {
    what: `The amount “${amount}” lies outside its range, which runs from ${low} to ${high}.`,
    fix: 'Write the lowest and the highest amount, with the amount between them. Check that all have the same unit, such as mill.',
  },
  'reversed-range': {
    what: `The range runs from high to low: ${low} to ${high}.`,
    fix: 'Write the lowest amount first.',
  },
  'two-shares': { what: 'The effect has both “kommune” and “nøkkel”.', fix: 'Keep one of them.' },
});
