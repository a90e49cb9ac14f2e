// English for the rules: what each finds, why it matters, what to do, and what it asks for when it is met.
import type { DateProblem, RuleArgs } from '../../diagnostics/codes.js';
import type { DiagnosticWords, WordsFor } from '../words.js';
import { format } from './format.js';
import { meant } from './source.js';

const quoted = (ids: readonly string[]) => format.all(ids.map((id) => `“${id}”`));

/** The consequences by their keys in the file. */
const consequences: Readonly<Record<string, string>> = {
  økonomi: 'finances',
  miljø: 'the environment',
  folkehelse: 'public health',
};

export const ruleWords: WordsFor<RuleArgs> = {
  'nullalternativ-mangler': ({ suggestion }) => ({
    what: 'The case has no zero alternative.',
    why: 'Every score is a change from the zero alternative.',
    fix:
      suggestion === null
        ? 'Add “nullalternativ” under “alternativer”, with “navn” and “form”.'
        : `Did you mean “${suggestion}”?`,
  }),
  'nullalternativ-poengsatt': ({ criteria }) => ({
    what: `The zero alternative has been given scores on ${quoted(criteria)}.`,
    why: 'The zero alternative is 0 on every criterion. The other alternatives are measured against it.',
    fix: 'Remove the scores for the zero alternative.',
  }),
  'kriterium-ikke-vurdert': ({ criterion, alternatives, names, reason }) => {
    const has = alternatives.length === 1 ? 'has' : 'have';
    const where = names.length > 0 ? ` for ${format.all([...names])}` : '';
    return {
      what: `${quoted(alternatives)} ${has} not been assessed on “${criterion}”${where}.`,
      why: reason === null ? 'A gap is not counted as 0: the value becomes a range.' : `Reason: ${reason}`,
      fix:
        reason === null
          ? 'Give “poeng” or “spenn”, or write “ikke-vurdert” with a reason until it has been clarified.'
          : 'Give “poeng” or “spenn” once it has been clarified.',
    };
  },
  'begrunnelse-mangler': ({ criterion, alternatives }) => ({
    what: `${quoted(alternatives)} ${alternatives.length === 1 ? 'has a score' : 'have scores'} on “${criterion}” without a reason.`,
    why: 'Without a reason, nobody else can check the assessment.',
    fix: 'Add “begrunnelse” with a sentence or two.',
  }),
  'mulig-dobbelttelling': ({ facts, criteria, alternatives }) => ({
    what: `${quoted(facts)} ${facts.length === 1 ? 'is' : 'are'} given as a reason for the scores on both ${quoted(criteria)}, for ${quoted(alternatives)}.`,
    why: 'The same circumstance may then count twice in the value.',
    fix: 'Decide which criterion it belongs to (“avgrensning” in the agreement may say so), or answer under “avklaringer” why it counts for both.',
  }),
  'poeng-utenfor-skala': ({ found, from, to }) => ({
    what: `${format.short(found)} is outside the scale, which runs from ${format.short(from)} to ${format.short(to)}.`,
    why: 'Until it is corrected, it counts as not assessed.',
    fix: 'Write a step on the scale.',
  }),
  'poeng-utenfor-spenn': ({ score, from, to }) => ({
    what:
      score === null
        ? `The range runs from high to low: ${format.short(from)} to ${format.short(to)}.`
        : `The range from ${format.short(from)} to ${format.short(to)} does not fit with the score ${format.short(score)}.`,
    why: 'Until it is corrected, it counts as not assessed.',
    fix: 'Write the range from low to high, so that the score lies within it.',
  }),
  'risikoanalyse-mangler': ({ missing }) => ({
    what: {
      all: 'The risk and consequence analysis is missing.',
      events: 'The risk analysis has no events.',
      date: 'The risk analysis does not say when it was carried out.',
    }[missing],
    why: 'The agreement requires a risk and consequence analysis for each area of cooperation.',
    fix: {
      all: 'Add “risikoanalyse” with “fordeler”, “ulemper” and “hendelser”.',
      events: 'Add “hendelser” under “risikoanalyse”.',
      date: 'Add “utført” with a date under “risikoanalyse”.',
    }[missing],
  }),
  'fordeler-eller-ulemper-mangler': ({ alternative, missing }) => {
    const lacking = {
      advantages: 'no advantages',
      disadvantages: 'no disadvantages',
      both: 'neither advantages nor disadvantages',
    }[missing];
    const keys = {
      advantages: '“fordeler”',
      disadvantages: '“ulemper”',
      both: '“fordeler” and “ulemper”',
    }[missing];
    return {
      what: `“${alternative}” has ${lacking}.`,
      why: 'The agreement requires the analysis to show both advantages and disadvantages.',
      fix: `Add at least one to ${keys} under “risikoanalyse”, with “alternativ: ${alternative}”.`,
    };
  },
  'rod-hendelse-uten-tiltak': ({ event, missing }) => ({
    what: `Red event without ${{ measure: 'a measure', owner: 'anyone responsible', both: 'a measure or anyone responsible' }[missing]}: ${event}`,
    why: 'A red event must have a measure and someone who is responsible for it.',
    fix: 'Add “tiltak” and “ansvarlig”.',
  }),
  'tiltak-oker-risiko': ({ event }) => ({
    what: `The risk is greater after the measure than before: ${event}`,
    fix: 'Check “sannsynlighet” and “konsekvens” under “etter-tiltak”.',
  }),
  'konsekvens-ikke-vurdert': ({ consequence, reason }) => ({
    what: `Consequences for ${consequences[consequence] ?? consequence} have not been assessed.`,
    why: reason === null ? 'The case paper has a separate heading for this.' : `Reason: ${reason}`,
    fix: `Write the assessment under “konsekvenser”, “${consequence}”.`,
  }),
  'medvirkning-mangler': ({ names }) => ({
    what: `Employees are affected, but no participation is recorded for ${format.all([...names])}.`,
    why: 'Union representatives and safety representatives are to take part in each municipality before the case is decided.',
    fix: 'Add who has taken part, and when, under “medvirkning”.',
  }),
  'fortegn-mot-kroner': ({ criterion, alternative, score, kroner }) => ({
    what: `“${alternative}” has ${format.signed(score)} on “${criterion}”, but the amounts listed come to ${format.kroner(kroner)}.`,
    why: 'The method in the agreement file says that scores and amounts must point the same way on this criterion.',
    fix: 'Correct the score or the amounts, or explain the difference under “avklaringer”.',
  }),
  'dato-uten-mening': ({ problem, date, against }) => dateWords[problem](date, against),
  'ukjent-henvisning': ({ kind, found, known, suggestion, places }) => ({
    what: `“${found}” is not ${unknownKinds[kind]}.${places > 1 ? ` It is mentioned in ${places} places.` : ''}`,
    why:
      kind === 'party'
        ? 'The case follows the agreement, and only its parties can stand here.'
        : 'What is not known is left out of the assessment.',
    fix: (suggestion === null ? unknownFixes[kind] : undefined) ?? meant(suggestion, known),
  }),
};

/** What else can be done than to choose among what is known. */
const unknownFixes: Partial<Record<RuleArgs['ukjent-henvisning']['kind'], string>> = {
  source: 'Add the source under “kilder”.',
  party:
    'Remove the municipality, or add it to the agreement file. If it takes part without being a party, it can stand under “andre-deltakere” for the alternative.',
};

const unknownKinds: Record<RuleArgs['ukjent-henvisning']['kind'], string> = {
  criterion: 'a criterion in the agreement',
  alternative: 'an alternative in the case',
  municipality: 'one of the municipalities in the case',
  party: 'a party to the agreement',
  source: 'a source in the case',
  body: 'a body in the agreement',
  rule: 'a rule the tool knows',
  likelihood: 'a likelihood in the risk matrix',
  consequence: 'a consequence in the risk matrix',
  area: 'an area in the agreement',
  instrument: 'an instrument of control that the tool knows',
};

const dateWords: Record<DateProblem, (date: string, against: string) => DiagnosticWords> = {
  'after-updated': (date, against) => ({
    what: `${date} is after ${against}, the day the case is assessed on, but is recorded as done.`,
    fix: 'Correct the date, or update “oppdatert”.',
  }),
  'deadline-passed': (date, against) => ({
    what: `The deadline ${date} for the zero alternative had passed before ${against}.`,
    fix: 'Correct “frist”, or say what applies now.',
  }),
  'decision-before-involvement': (date, against) => ({
    what: `The decision of ${date} was made before the first participation, ${against}.`,
    fix: 'Check the dates. Participation is to come before the case is decided.',
  }),
  'effect-outside-period': (date, against) => ({
    what: `The effect in ${date} lies outside the analysis period ${against}.`,
    why: 'The amount is counted in the sums for every year it is listed for.',
    fix: 'Correct the years, or change “start” or “analyseperiode”.',
  }),
  'effect-partly-outside': (date, against) => ({
    what: `The effect in ${date} runs beyond the analysis period ${against}.`,
    why: 'The amount is counted in the sums for every year it is listed for.',
    fix: 'Correct the years, or change “start” or “analyseperiode”.',
  }),
};

/** What each rule asks for: the sentence when it is so, and the sentence when it is not. */
export const requirements: Record<keyof RuleArgs, { met: string; unmet: string }> = {
  'nullalternativ-mangler': {
    met: 'The zero alternative is described',
    unmet: 'The zero alternative is not described',
  },
  'nullalternativ-poengsatt': {
    met: 'The zero alternative stands without scores',
    unmet: 'The zero alternative has been given scores',
  },
  'kriterium-ikke-vurdert': {
    met: 'All criteria have been assessed',
    unmet: 'Not all criteria have been assessed',
  },
  'begrunnelse-mangler': { met: 'All scores have a reason', unmet: 'Not all scores have a reason' },
  'mulig-dobbelttelling': {
    met: 'Each score has its own grounds',
    unmet: 'The same fact is behind scores on two criteria',
  },
  'poeng-utenfor-skala': { met: 'The scores are on the scale', unmet: 'Scores lie outside the scale' },
  'poeng-utenfor-spenn': {
    met: 'Scores and ranges fit together',
    unmet: 'Scores and ranges do not fit together',
  },
  'risikoanalyse-mangler': {
    met: 'A risk and consequence analysis has been carried out',
    unmet: 'The risk and consequence analysis is missing or not finished',
  },
  'fordeler-eller-ulemper-mangler': {
    met: 'Both advantages and disadvantages are shown',
    unmet: 'Advantages and disadvantages are not shown for all alternatives',
  },
  'rod-hendelse-uten-tiltak': {
    met: 'Red events have measures and someone responsible',
    unmet: 'Red events lack measures or someone responsible',
  },
  'tiltak-oker-risiko': {
    met: 'The measures do not increase the risk',
    unmet: 'A measure increases the risk',
  },
  'konsekvens-ikke-vurdert': {
    met: 'The consequences have been assessed',
    unmet: 'Not all consequences have been assessed',
  },
  'medvirkning-mangler': {
    met: 'Participation is recorded for each municipality',
    unmet: 'Participation is not recorded for each municipality',
  },
  'fortegn-mot-kroner': {
    met: 'Scores and amounts point the same way',
    unmet: 'Scores and amounts point in different directions',
  },
  'dato-uten-mening': { met: 'The dates fit together', unmet: 'The dates do not fit together' },
  'ukjent-henvisning': {
    met: 'Everything that is mentioned exists',
    unmet: 'Something that is mentioned does not exist',
  },
};
