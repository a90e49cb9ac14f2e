// English for the page that shows how sure a ranking is and what it hangs on.

import { NO_BREAK } from '../format.js';
import type { Messages } from '../nb.js';
import { format } from './format.js';
import { ordinal } from './ordinal.js';
import { outOfHundred, quoted } from './recommendation.js';

type Words = Messages['analysis'];

const percent = (share: number) => format.number(share * 100, Math.abs(share) < 0.1 ? 1 : 0);
const leads = (names: readonly string[]) => `${quoted(names)} ${names.length === 1 ? 'leads' : 'lead'}`;

const methodReason: Words['methods']['reason'] = (reason, { other, leader, criterion }) => {
  switch (reason.id) {
    case 'stretched-scale':
      return `TOPSIS puts “${other}” first. It measures the distance to the best and the worst among the alternatives here, so the difference in “${criterion(reason.criterion)}” weighs more than on the agreement’s scale.`;
    case 'better-not-how-much':
      return `PROMETHEE II with usual preference puts “${other}” first. It only asks who is better on each criterion, not by how much: against the others on average, “${other}” is ahead on ${percent(reason.other.ahead)} per cent of the weight and behind on ${percent(reason.other.behind)}, “${leader}” ahead on ${percent(reason.leader.ahead)} and behind on ${percent(reason.leader.behind)}.`;
    case 'large-leads-alike':
      return `PROMETHEE II with linear preference puts “${other}” first. It counts all differences of ${format.short(reason.points)} points or more as equal, and “${leader}” loses most by that in “${criterion(reason.criterion)}”.`;
    case 'worst-criterion':
      return `VIKOR puts “${other}” first. It also minds the criterion on which an alternative loses most, and for “${leader}” that is “${criterion(reason.criterion)}”.`;
  }
};

export const analysis: Words = {
  title: (name) => `How sure is the ranking? ${name}`,
  nothing: 'There is no ranking to analyse.',
  weightsSet: (changes, leaders) =>
    `With ${changes}, and the agreement’s weights for the rest, ${leads(leaders)}. The intervals, the turning points and the methods below are at these weights.`,
  weightsFrom: ({ file, by, date }, leaders) =>
    `With the weights in ${file}, set by ${by} on ${format.date(date)}, ${leads(leaders)}. The intervals, the turning points and the methods below are at these weights.`,
  settledByWeights: (name, { before, after }) =>
    `When all weightings are equally likely, “${name}” comes first in ${outOfHundred(before)}. ${after === null ? 'These weights settle the first place, since no score is uncertain.' : `With these weights only the uncertain scores are open, and it comes first in ${outOfHundred(after)} draws of them.`}`,
  shared: (leaders) => `${quoted(leaders)} have the same value and share the first place.`,
  alike: (names) =>
    `${quoted(names)} have the same scores on every criterion. No weights can tell them apart.`,
  excluded: (names) =>
    `Left out of the ranking: ${quoted(names)}, ruled out by rules on the form of organisation.`,
  acceptability: {
    title: 'How often does each alternative take each place?',
    alternative: 'Alternative',
    rank: ordinal,
    place: ordinal,
    lower: (rank) => `${ordinal(rank)} or lower`,
    outOf: 'Of 100 weightings, among the alternatives that can be chosen.',
    zeroLeftOut: 'The zero alternative is left out.',
    exact: 'Worked out over all possible weightings, each as likely as the next. Nothing is drawn at random.',
    exactNarrowed:
      'Worked out over all the weightings that are left, each as likely as the next. Nothing is drawn at random.',
    sampling: (samples, seed, error) =>
      `Found with ${samples} random weightings, each as likely as the next (seed ${seed}). ${error === null ? 'All of them gave the same order, so the standard error cannot be estimated.' : `The standard error is at most ${error} of 100.`}`,
    dependent: 'Each weighting is drawn from the one before, so the error may be somewhat larger.',
    uncertain: 'Scores that are uncertain or missing are drawn within their ranges.',
  },
  narrowing: {
    title: 'What the narrowing settles',
    order: (names) => `${quoted(names)} in falling order, and no other above the last`,
    orderOne: (name) => `“${name}” most important`,
    between: (name, low, high) => `“${name}” between ${low} and ${high} per cent of the weight`,
    kept: (what, share, about) =>
      `Narrowing: ${what.join('; ')}. It keeps ${about ? 'about ' : ''}${outOfHundred(share)} weightings.`,
    change: (name, after, before) =>
      `“${name}”: first in ${outOfHundred(after)}, against ${outOfHundred(before)} without the narrowing.`,
    cooperation: (after, before) =>
      `Cooperation is better than the zero alternative in ${outOfHundred(after)} weightings, against ${outOfHundred(before)} without the narrowing.`,
    settled: (name) =>
      `That settles the first place: “${name}” is first in all the weightings that are left.`,
    open: 'That does not settle the first place.',
  },
  pairwise: {
    title: 'Who beats whom?',
    note: 'The number shows in how many of 100 weightings the alternative in the row is the better, against the one in the column.',
    beats: (other, count) => `beats “${other}” in ${count} of 100`,
    against: 'Against',
  },
  beliefs: {
    title: 'What must you believe for an alternative to come first?',
    first: (name, share, what) =>
      share === 1
        ? `“${name}” comes first in all weightings, whatever you think matters most.`
        : `“${name}” (first in ${outOfHundred(share)}): ${what}.`,
    firstDrawn: (name) => `“${name}” comes first in all the weightings drawn.`,
    alone: (name) =>
      `“${name}” is the only alternative that can be chosen. It only has to beat the zero alternative.`,
    alike: 'that the criteria count about as usual, with nothing standing out',
    all: (parts) => parts.join(', and '),
    farMore: (names) => `that ${format.all(names)} clearly ${names.length === 1 ? 'counts' : 'count'} most`,
    more: (names) => `that ${format.all(names)} ${names.length === 1 ? 'counts' : 'count'} more than usual`,
    less: (names) => `that ${format.all(names)} ${names.length === 1 ? 'counts' : 'count'} less than usual`,
    farLess: (names) => `that ${format.all(names)} ${names.length === 1 ? 'counts' : 'count'} for little`,
    weight: (name, share) => `“${name}” (${format.percent(share)})`,
    never: (name) => `“${name}” never comes first, however the criteria are weighted.`,
    neverNarrowed: (name) => `“${name}” does not come first in any of the weightings that are left.`,
    neverDrawn: (name) => `“${name}” does not come first in any of the weightings drawn.`,
    confidence: (share) =>
      `With such weights it is first in ${outOfHundred(share)} draws of the uncertain scores.`,
    note: (usual) =>
      `The percentage is the mean of the weightings in which the alternative is first. With no view on what matters most, each criterion would have ${usual}.`,
    noteNarrowed:
      'The percentage is the mean of the weightings in which the alternative is first, among those that are left. “Usual” is the mean of all that are left.',
  },
  stability: {
    title: 'How far can the weight of one criterion move?',
    criterion: 'Criterion',
    line: '0 to 100 per cent',
    low: 'From',
    high: 'To',
    weight: 'Weight now',
    below: 'Below',
    above: 'Above',
    fullLow: 'Order from',
    fullHigh: 'Order to',
    meaning: 'The first place stands',
    always: 'whatever the weight',
    only: (at, below, above) =>
      below === above
        ? `only at ${at} per cent; otherwise “${below}” leads`
        : `only at ${at} per cent; below that “${below}” leads, above it “${above}”`,
    from: (low, who) => `from ${low} per cent; below that “${who}” leads`,
    to: (high, who) => `up to ${high} per cent; above that “${who}” leads`,
    between: (low, high, below, above) =>
      below === above
        ? `from ${low} to ${high} per cent; outside that “${below}” leads`
        : `from ${low} to ${high} per cent; below that “${below}” leads, above it “${above}”`,
    /** The same where there is room for few words; `who` is an id. */
    short: {
      only: (at, below, above) =>
        below === above
          ? `only at ${at}%, otherwise ${below} leads`
          : `only at ${at}%, below it ${below} leads, above it ${above}`,
      from: (low, who) => `from ${low}%, below it ${who} leads`,
      to: (high, who) => `to ${high}%, above it ${who} leads`,
      between: (low, high, below, above) =>
        below === above
          ? `from ${low} to ${high}%, outside it ${below} leads`
          : `from ${low} to ${high}%, below it ${below} leads, above it ${above}`,
    },
    legend: {
      now: 'the weight now',
      order: 'same order',
      leader: 'same first place, but another order behind',
      other: 'another first place',
    },
    note: 'The other criteria keep their proportions.',
  },
  turning: 'What is the least that would turn it?',
  dominance: {
    everywhere: 'Together and for each municipality',
    title: 'Is anything at least as good on every criterion?',
    joint: 'For the municipalities together',
    better: (by, over) =>
      `${quoted(by)} ${by.length === 1 ? 'is' : 'are'} at least as good as ${quoted(over)} on every criterion, and better on one or more.`,
    none: (uncertain) =>
      `no alternative is ${uncertain ? 'certain to be ' : ''}at least as good as another on every criterion.`,
    noneAnywhere: (uncertain) =>
      `No. No alternative is ${uncertain ? 'certain to be ' : ''}at least as good as another on every criterion, neither together nor for any of the municipalities.`,
    uncertain: 'Uncertain scores may then lie anywhere in their ranges.',
    note: 'What is worse on something and better on nothing can never come first, whatever the weights.',
    of: (where, what) => `${where}: ${what}`,
  },
  methods: {
    title: 'Do other methods give the same answer?',
    names: {
      topsis: 'TOPSIS',
      'promethee-usual': 'PROMETHEE II, usual',
      'promethee-linear': 'PROMETHEE II, linear',
      vikor: 'VIKOR',
    },
    method: 'Method',
    first: 'First',
    tau: 'Agreement (τ-b)',
    all: 'Yes, all four put the same first.',
    some: (agree, all) => `${agree} of ${all} methods put the same first.`,
    check: (same, name, number) => `${same ? '✓' : '✗'} ${name} ${number}`.replaceAll(' ', NO_BREAK),
    line: (parts) => parts.join(' · '),
    legend:
      '✓ same first place, ✗ another or a shared one. The number is the agreement in the whole order (Kendall’s τ-b): 1 is the same, 0 is no connection, −1 is the reverse.',
    reason: methodReason,
    splits: (method, names) => `${method} shares the first place between ${quoted(names)}.`,
    separates: (method, names) =>
      `${method} tells those that share the first place apart, and puts ${quoted(names)} first.`,
    compromise: (names) =>
      names.length === 1
        ? `VIKOR finds that ${quoted(names)} is clearly ahead of the others.`
        : `VIKOR finds the lead too small to tell ${quoted(names)} apart (the compromise solution).`,
    constant: (names) =>
      `${quoted(names)} ${names.length === 1 ? 'does' : 'do'} not tell the alternatives apart, and so ${names.length === 1 ? 'counts' : 'count'} in none of the methods.`,
    variants: (points) =>
      `TOPSIS is worked out with vector normalisation, PROMETHEE II with usual preference and with linear (full from ${points} points), VIKOR with v = 0.5. The methods are a check; they are not averaged with the ranking.`,
    none: 'There is only one alternative to rank, so there is nothing to compare.',
  },
  leaveOut: {
    title: 'Does the answer hang on one criterion?',
    same: 'No. The same leads whichever criterion is left out.',
    without: (name, leaders) => `Without “${name}”, ${leads(leaders)}.`,
    withoutZero: (name) => `Without “${name}”, none of the alternatives is better than the zero alternative.`,
    rest: (count) =>
      count === 1
        ? 'With the other criterion left out, the same leads.'
        : `With one of the ${count} other criteria left out, the same leads.`,
    only: 'Only one criterion counts.',
    criterion: 'Without',
    leaders: 'Leads',
  },
  provenance: (parts) =>
    `samarbeid ${parts.tool} · agreement ${parts.agreement} (${parts.agreementHash}) · case (${parts.caseHash}) · assessed as of ${parts.date}`,
  csv: {
    case: 'Case',
    table: 'Table',
    alternative: 'Alternative',
    against: 'Against',
    criterion: 'Criterion',
    municipality: 'Municipality',
    what: 'What',
    value: 'Number',
    tables: {
      acceptability: 'places',
      unnarrowed: 'places without the narrowing',
      pairwise: 'pairwise',
      beliefs: 'weights for first place',
      stability: 'weight interval',
      dominance: 'at least as good on all',
      methods: 'other methods',
      leaveOut: 'without one criterion',
    },
    cooperation: 'better than the zero alternative',
    share: 'share of the weightings',
    weight: 'weight',
    rank: 'place',
  },
  errors: {
    badBetween: (text) =>
      `“${text}” is not a range. Write for example --between ressursbruk=10..30, in per cent of all weight.`,
    betweenTwice: (id) => `--between is given twice for ${id}. Give one range for each criterion.`,
    betweenOutside: (text) =>
      `“${text}” goes outside 0 to 100 per cent. Give numbers between 0 and 100, for example 10..30.`,
    betweenReversed: (text) =>
      `“${text}” has the larger number first. Write the smaller one first, for example 10..30.`,
    betweenPoint: (text) =>
      `“${text}” leaves no room. Write for example 18..22, or give the criterion a fixed weight with --weight.`,
    orderTwice: (id) => `${id} is named twice in --order. Name each criterion once.`,
    badOrder:
      'Give criteria with commas between, the most important first: --order tjenestekvalitet,fagmiljo.',
    contradiction: (file) =>
      `No weighting agrees with all that is given in --order and --between (${file}). The ranges must be able to make 100 per cent together, and a criterion cannot have to weigh more than one that is more important.`,
    badSamples: (text, least, most) =>
      `“${text}” is not a number of weightings. Give a whole number from ${least} to ${most}.`,
    badSeed: (text) => `“${text}” is not a seed. Give a whole number from 0 to 4294967295.`,
  },
  progress: (percentDone) => `Drawing weightings … ${percentDone}`,
};
