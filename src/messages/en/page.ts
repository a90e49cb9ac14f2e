// English for the page that shows an assessment.
import type { CaseFacts } from '../../assessment/assessment.js';
import type { Severity } from '../../diagnostics/diagnostic.js';
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
  foreløpig: 'The figures in the case are provisional.',
  kvalitetssikret: 'The figures in the case have been quality-assured.',
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
      `Values run from ${format.short(from)} to ${format.signedShort(to)}; 0 is the same as the zero alternative. “First in” shows in how many weightings the alternative is the best of those that can be chosen, leaving out the zero alternative.`,
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
    split: (municipalities: string) => `Two signs, as in ++/+, stand for ${municipalities}.`,
    spread: 'Two signs, as in −…++, stand for the lowest and the highest municipality.',
    gap: '? means not assessed.',
  },
  why: {
    title: 'Why',
    carries: (list: string) => `What carries the result: ${list}.`,
    against: (list: string) => `What counts against it: ${list}.`,
    basis: ({ asked, given, reasoned, sourced }: Basis) =>
      `Based on ${given} of ${asked} ${asked === 1 ? 'assessment' : 'assessments'}. ${reasoned} ${reasoned === 1 ? 'gives' : 'give'} a reason, ${sourced} ${sourced === 1 ? 'cites' : 'cite'} a source.`,
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
    cooperation: (share: number) => cooperationIn(share),
    first: (share: number) => firstIn(share, true),
    more: (file: string) => `The whole picture of how sure the ranking is: samarbeid analyse ${file}`,
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
      `One weight: If ${criterion} gets ${to} per cent of the weight (now ${from}), “${challenger}” is at least as good.`,
    shift: ({ moves, to, challenger }: { moves: string[]; to: string; challenger: string }) =>
      `Several weights: Move ${format.all(moves)} to ${to}, and “${challenger}” is at least as good.`,
    move: (points: string, from: string) => `${points} percentage points from ${from}`,
    score: (change: { cell: string; from: string; to: string; challenger: string | null; tie: boolean }) => {
      const { cell, from, to, challenger, tie } = change;
      const who = challenger === null ? 'that alternative' : `“${challenger}”`;
      return `One assessment: If ${cell} changes from ${from} to ${to}, ${who} ${tie ? 'draws level with' : 'overtakes'} the one that leads now.`;
    },
    cell: (criterion: string, alternative: string, municipality: string | null) =>
      `${criterion} for “${alternative}”${municipality === null ? '' : ` in ${municipality}`}`,
    noWeight: 'One weight: No change to a single weight tips the result.',
    noScore: 'One assessment: No change to a single assessment tips the result.',
    none: 'Only one alternative is ranked.',
    shared: 'First place is already shared.',
  },
  municipalities: {
    title: 'What it means for each municipality',
    of: (name: string) => `Applies to “${name}”.`,
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
      `The amounts are changes from the zero alternative, added up for ${from}–${to}${priceYear === null ? '' : ` in ${priceYear} kroner`}, without discounting. Plus means a saving.`,
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
  risk: {
    classes: { grønn: 'green', gul: 'yellow', rød: 'red' },
    title: 'Risk before and after measures',
    event: 'Event',
    before: 'Before',
    after: 'After',
    unknown: '–',
    weakKnowledge: 'weak knowledge base',
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
        ? `On form and law for the case: samarbeid form ${file}`
        : `The tool knows more on form and law (${count} ${count === 1 ? 'item' : 'items'} of information): samarbeid form ${file}`,
    more: (file: string) => `To see the lines and what you can do: samarbeid validate ${file}`,
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
