// English for the page that shows an assessment.
import type { CaseFacts, ShareMethod } from '../../assessment/assessment.js';
import type { Severity } from '../../diagnostics/diagnostic.js';
import { asArgument } from '../as-argument.js';
import { evidence } from './evidence.js';
import { format } from './format.js';
import { forms } from './forms.js';
import { portfolio } from './portfolio.js';
import { readiness } from './readiness.js';
import {
  cooperationIn,
  counterargument,
  firstIn,
  outcomeNames,
  outcomeSentence,
  outOfHundred,
  quoted,
  reason,
} from './recommendation.js';
import { requirements } from './requirements.js';
import { review } from './review.js';
import { steps } from './steps.js';

const statuses: Record<CaseFacts['status'], string> = {
  ide: 'idea',
  'under-utredning': 'under study',
  'pa-horing': 'out for consultation',
  'til-behandling': 'up for decision',
  vedtatt: 'adopted',
  'ikke-vedtatt': 'not adopted',
  utsatt: 'postponed',
  trukket: 'withdrawn',
  'i-drift': 'in operation',
  avsluttet: 'ended',
};

const dataQualities: Record<CaseFacts['dataQuality'], string> = {
  eksempel: 'EXAMPLE DATA. The figures in the case are made-up examples.',
  foreløpig: 'The information in the case is provisional.',
  kvalitetssikret: 'The information in the case has been quality-assured.',
};

const severities: Record<Severity, string> = { feil: 'error', advarsel: 'warning', merknad: 'note' };

const severityCounts: Record<Severity, (count: number) => string> = {
  feil: (count) => `${count} ${count === 1 ? 'error' : 'errors'}`,
  advarsel: (count) => `${count} ${count === 1 ? 'warning' : 'warnings'}`,
  merknad: (count) => `${count} ${count === 1 ? 'note' : 'notes'}`,
};

interface Basis {
  asked: number;
  given: number;
  reasoned: number;
  sourced: number;
}

/** How much of what is asked for is there; numbers only where they differ. */
function basis({ asked, given, reasoned, sourced }: Basis): string {
  const done =
    given === asked && asked > 1
      ? `All ${asked} assessments have been made.`
      : `${given} of ${asked} ${asked === 1 ? 'assessment' : 'assessments'} ${given === 1 ? 'has' : 'have'} been made.`;
  return given > 1 && reasoned === given && sourced === given
    ? `${done} Each one made gives a reason and cites a source.`
    : `${done} ${reasoned} ${reasoned === 1 ? 'gives' : 'give'} a reason, and ${sourced} ${sourced === 1 ? 'cites' : 'cite'} a source.`;
}

export const page = {
  forms,
  statuses,
  dataQualities,
  severities,
  severityCounts,
  outcomeNames,
  outcomeSentence,
  reason,
  counterargument,
  outOfHundred,
  requirementNames: requirements,
  updated: (date: string) => `updated ${format.date(date)}`,
  counterTitle: 'Strongest counterargument',
  counterTitleFor: 'Strongest argument in favour',
  ranking: {
    title: 'Ranking',
    scale: (from: number, to: number) =>
      `Values run from ${format.short(from)} to ${format.signedShort(to)}, and 0 is the same as the zero alternative. “First in” shows how often the alternative is the best of those that can be chosen when the criteria are weighted in many different ways. The zero alternative is left out of that count.`,
    alternative: 'Alternative',
    value: 'Value',
    first: 'First in',
    firstSentence: (share: number) => `comes first in ${outOfHundred(share)} weightings`,
    shared: '= means a shared place.',
    range: (low: string, high: string) => `${low} to ${high}`,
    gaps: 'The range shows what the value may become once the missing assessments are made.',
    notContinued: 'cannot be continued, not ranked',
    excluded: 'Outside the ranking',
    dominated: (by: string, names: string[]) =>
      `“${by}” is at least as good as ${quoted(names)} on every criterion, for every municipality.`,
  },
  whatIf: {
    title: 'What if the criteria are weighted differently?',
    weights: (changes: string) => `With ${changes}, and the agreement’s weights for the rest:`,
    weight: (name: string, weight: number) => `${name} = ${format.short(weight)}`,
    same: 'The same alternative leads.',
    other: (leaders: string[]) =>
      `With these weights, ${quoted(leaders)} ${leaders.length === 1 ? 'leads' : 'lead'}.`,
    outcome: (name: string) => `The assessment would then be: ${name}.`,
    agreement: 'As in agreement',
    now: 'Other weights',
  },
  criteria: {
    title: 'Assessment by criterion',
    criterion: 'Criterion',
    weight: 'Weight',
    equalWeights: 'The criteria have equal weight.',
    weightsReason: (why: string) => `Weights: ${why}`,
    setBy: (who: string) => `Scale, weights and thresholds: ${who}`,
    draft: 'The agreement is a draft.',
    split: (municipalities: string) =>
      `Where there are two signs, as in ++/+, they are for ${municipalities}, in that order.`,
    spread:
      'Where there are two signs, as in −…++, they are for the municipality that comes out lowest and the one that comes out highest.',
    gap: '? means that something has not been assessed.',
  },
  why: {
    title: 'Why',
    carries: (list: string) =>
      `What drives the result, with each contribution to the value in brackets: ${list}.`,
    against: (list: string) => `What counts against it: ${list}.`,
    basis,
    group: (name: string, leaders: string[], beatsZero: boolean) =>
      beatsZero
        ? `When “${name}” counts as one criterion, ${quoted(leaders)} ${leaders.length === 1 ? 'leads' : 'lead'}.`
        : `When “${name}” counts as one criterion, none of the alternatives is better than the zero alternative.`,
    groupSame: (name: string) => `When “${name}” counts as one criterion, the same alternative leads.`,
    advantages: (name: string) => `Advantages of “${name}”`,
    disadvantages: (name: string) => `Disadvantages of “${name}”`,
  },
  turning: {
    title: 'How sure it is, and what could tip the result',
    cooperation: (share: number, method: ShareMethod) => cooperationIn(share, method),
    first: (name: string, share: number, method: ShareMethod) =>
      firstIn(share, { clear: true, method, name }),
    more: (file: string) =>
      `The whole picture of how sure the ranking is: samarbeid analyse ${asArgument(file)}`,
    weight: ({
      criterion,
      from,
      to,
      challenger,
    }: {
      criterion: string;
      from: string;
      to: string;
      challenger: string;
    }) =>
      `One weight: If “${criterion}” is given ${to} per cent of the weight (now ${from}), “${challenger}” is at least as good.`,
    shift: ({ moves, to, challenger }: { moves: string[]; to: string; challenger: string }) =>
      `Several weights: If ${format.all(moves)} are moved to “${to}”, “${challenger}” is at least as good.`,
    move: (points: string, from: string) => `${points} percentage points from “${from}”`,
    score: (change: { cell: string; from: string; to: string; challenger: string | null; tie: boolean }) => {
      const { cell, from, to, challenger, tie } = change;
      const who = challenger === null ? 'this alternative' : `“${challenger}”`;
      return `One assessment: If ${cell} changes from ${from} to ${to}, ${who} ${tie ? 'draws level with' : 'overtakes'} the alternative that leads now.`;
    },
    cell: (criterion: string, alternative: string, municipality: string | null) =>
      `“${criterion}” for “${alternative}”${municipality === null ? '' : ` in ${municipality}`}`,
    noWeight: 'One weight: No change to a single weight tips the result.',
    noScore: 'One assessment: No change to a single assessment tips the result.',
    none: 'Only one alternative is ranked.',
    shared: 'First place is already shared.',
  },
  municipalities: {
    title: 'What it means for each municipality',
    of: (name: string) => `The figures are for “${name}”.`,
    value: 'Value',
    jobs: 'Positions (FTE)',
    jobsChange: (from: string, to: string, change: string) => `${from} → ${to} (${change})`,
    host: 'host municipality',
    location: (place: string) => `Location: ${place.replace(/\.$/, '')}.`,
    investering: 'Investment',
    drift: 'Operations, sum',
    sharedByKey: 'Shared',
    total: 'Total',
    money: ({ from, to, priceYear }: { from: number; to: number; priceYear: number | null }) =>
      `The amounts are changes from the zero alternative, added up for ${from}–${to}${priceYear === null ? '' : ` in ${priceYear} kroner`}. They are not discounted, so every year counts the same. Plus means a saving.`,
    byKey: '“Shared” means amounts to be divided between the municipalities by a key.',
    worse: (name: string) =>
      `${name} gets a lower value than with the zero alternative. The balance is assessed for the cooperation as a whole.`,
  },
  requirements: {
    title: 'Requirements for the case',
    unmet: (sentence: string, severity: string, count: number) =>
      `${sentence} (${severity}${count > 1 ? `, in ${count} places` : ''})`,
    notRelevant: (sentence: string) => `${sentence}: not relevant`,
    unknown: (sentence: string) => `${sentence}: unknown, the case does not say whether this is relevant`,
  },
  readiness,
  review,
  steps,
  portfolio,
  evidence,
  risk: {
    classes: { grønn: 'green', gul: 'yellow', rød: 'red' },
    title: 'Risk before and after measures',
    event: 'Event',
    before: 'Before',
    after: 'After',
    unknown: '–',
    weakKnowledge: 'weak evidence',
    only: (which: string) => `only ${which}`,
    more: (count: number) => `… and ${count} more ${count === 1 ? 'event' : 'events'}.`,
    counts: (before: number, after: number) => `Red events: ${before} before measures, ${after} after.`,
  },
  notMeasured: 'What the criteria do not measure',
  findings: {
    clarified: 'clarified',
    title: 'Reservations and notes',
    answered: (by: string, date: string, text: string) =>
      `Clarified by ${by} on ${format.date(date)}: ${text}`,
    form: (count: number, file: string) =>
      count === 0
        ? `On form and law for the case: samarbeid form ${asArgument(file)}`
        : `The tool knows more on form and law (${count} ${count === 1 ? 'item' : 'items'} of information): samarbeid form ${asArgument(file)}`,
    more: (file: string) => `To see the lines and what you can do: samarbeid validate ${asArgument(file)}`,
    later: 'Scores, amounts and rules are checked once this has been corrected.',
  },
  provenance: {
    title: 'Basis',
    text: (parts: {
      tool: string;
      agreement: string;
      agreementHash: string;
      caseHash: string;
      lawCheckedOn: string;
      date: string;
    }) =>
      `samarbeid ${parts.tool} · agreement ${parts.agreement} (${parts.agreementHash}) · case (${parts.caseHash}) · assessed as of ${parts.date} · statutory rules checked ${parts.lawCheckedOn}`,
    exact:
      'Weightings: worked out over all possible weightings, each as likely as the next. None is drawn at random.',
    sampling: (samples: string, seed: number, error: string | null) =>
      `Weightings: ${samples} random weightings, in which the scores also vary within their ranges. Seed ${seed}${error === null ? '' : `, standard error at most ${error} of 100`}.`,
    law: 'The tool takes no position on whether anything complies with the law. It knows some rules on forms of organisation, and says so when one of them appears to rule out an alternative.',
  },
  table: {
    title: (count: number) => `${count} ${count === 1 ? 'case' : 'cases'}`,
    case: 'Case',
    outcome: 'Assessment',
    leader: 'Leading alternative',
    value: 'Value',
    whatIf: (outcome: string) => `other weights: ${outcome}`,
    examples: 'Cases marked * have made-up example figures.',
    broken: (count: number) => `${count} ${count === 1 ? 'file' : 'files'} could not be assessed:`,
  },
};
