// English for faults of shape and of single values: what is found when a file that is YAML is held against its format.
import type { AmountProblem, ShapeArgs, ValueType } from '../../diagnostics/codes.js';
import type { DiagnosticWords, WordsFor } from '../words.js';
import { format } from './format.js';
import { counted, meant } from './source.js';

const TYPES: Record<ValueType, string> = {
  text: 'text',
  number: 'a number',
  integer: 'a whole number',
  map: 'keys with values under them',
  list: 'a list',
  boolean: 'true/false',
  nothing: 'nothing',
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
