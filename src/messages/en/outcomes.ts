// English for the outcomes told at length: what each says, when exactly, and what can be done.
import type { OutcomeId } from '../../assessment/assessment.js';
import type { OutcomeText, ThresholdWords } from '../knowledge.js';

const NOTHING_MISSING = 'No requirement of severity “error” is unmet, and no gap can turn the result.';
const cooperationClear = ({ cooperation }: ThresholdWords) =>
  `The best open alternative is better than the zero alternative in at least ${cooperation} weightings.`;
const formClear = ({ form }: ThresholdWords) =>
  `One alternative leads alone, and it comes first in at least ${form} weightings.`;

export const outcomeTexts: Record<OutcomeId, OutcomeText> = {
  'taler-for': {
    what: 'The assessment clearly favours cooperation, and one of the alternatives. It is the strongest answer that the tool gives. The chief executive and the council still draw the conclusion.',
    any: false,
    when: (thresholds) => [
      NOTHING_MISSING,
      cooperationClear(thresholds),
      formClear(thresholds),
      'No warning about the alternative or the case is unanswered.',
    ],
    todo: [
      'Read the strongest counterargument and what can turn the result, and take both into the case paper.',
      'See what it means for each municipality, and what the criteria do not measure.',
    ],
  },
  'taler-for-med-forbehold': {
    what: 'The assessment favours cooperation and one of the alternatives, but at least one warning is unanswered. Each of them is a reservation that the reader must know of.',
    any: false,
    when: (thresholds) => [
      NOTHING_MISSING,
      cooperationClear(thresholds),
      formClear(thresholds),
      'At least one warning about the alternative or the case is unanswered.',
    ],
    todo: [
      'See the reservations with samarbeid validate, and correct what can be corrected.',
      'Answer the rest under “avklaringer” in the case: who has answered, when and what.',
    ],
  },
  'samarbeid-form-uavklart': {
    what: 'The assessment favours cooperation, but not clearly one form. Several alternatives are better than the zero alternative, and too equal for one to stand out.',
    any: false,
    when: (thresholds) => [
      NOTHING_MISSING,
      cooperationClear(thresholds),
      `The first place is shared, or the leading alternative comes first in fewer than ${thresholds.form} weightings.`,
    ],
    todo: [
      'Hold the forms against each other with samarbeid form: control, liability, finance and how a municipality leaves.',
      'Ask the councils what they want to steer, and write the answer under “styring” in the case.',
      'See which weights tell the alternatives apart.',
    ],
  },
  'bor-utredes-videre': {
    what: 'The assessment gives no ground for a yes or a no yet. The page says what is missing. It is an answer about the study, not about the cooperation.',
    any: true,
    when: ({ cooperation, against }) => [
      'A requirement of severity “error” at the status of the case is unmet.',
      'Something that is not assessed can decide whether the leading alternative is better than the zero alternative.',
      'Something that is not assessed can decide which alternative leads.',
      `Cooperation is better than the zero alternative in more than ${against}, but fewer than ${cooperation} weightings.`,
      `The zero alternative cannot continue, and cooperation is better than it in fewer than ${cooperation} weightings.`,
    ],
    todo: [
      'Fill the gaps that the page names, or give a range where a number is uncertain.',
      'Correct what the requirements point at; see the line and what it takes with samarbeid validate.',
      'If the answer is still divided, it depends on what the municipalities give weight to. That is for the elected to decide.',
    ],
  },
  'taler-ikke-for-samarbeid': {
    what: 'The zero alternative is at least as good as cooperation in nearly every way of weighting the criteria.',
    any: false,
    when: ({ against }) => [
      NOTHING_MISSING,
      `The best open alternative is better than the zero alternative in at most ${against} weightings.`,
      'The zero alternative can continue.',
    ],
    todo: [
      'See whether the alternatives can be shaped otherwise: another host, another scope, or step by step.',
      'Read the strongest argument for cooperation, and consider whether the criteria cover what matters here.',
    ],
  },
  'ingen-apen-form': {
    what: 'Rules on the organisation form rule out all the alternatives as they are described. Nothing is left to rank. It does not mean that the task cannot be solved together.',
    any: false,
    when: () => [
      'The case has alternatives with scores.',
      'Every alternative beside the zero alternative is ruled out by at least one rule that is not answered.',
    ],
    todo: [
      'See which rule and section it is, and the nearest open form, with samarbeid form.',
      'Change the form, or what it is to have authority over.',
      'If a special act allows it, answer the rule under “avklaringer” with the section, where the rule allows it.',
    ],
  },
  'kan-ikke-vurderes': {
    what: 'The file cannot be assessed as it is now. That says nothing about the cooperation.',
    any: true,
    when: () => [
      'The file, the agreement or the file of organisation forms has errors that stop the reading.',
      'The case has no alternatives beside the zero alternative.',
      'No alternative has a score on any criterion.',
    ],
    todo: [
      'See the errors with samarbeid validate. Each has line, column and what it takes.',
      'Write the alternatives and the first scores. The rest may stand as “ikke-vurdert” with a reason.',
    ],
  },
};
