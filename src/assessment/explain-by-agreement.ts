// What there is to say of a criterion or an outcome, which depends on the agreements in use.
import { areasOf, nameOf } from '../agreement/agreement.js';
import type { OutcomeId } from './assessment.js';
import { describeCriterion, noteOf, type ReadAgreement } from './describe-agreement.js';
import type { CriterionExplanation, OutcomeExplanation } from './explanation.js';

/** The criterion with an id in each agreement that has it. */
export function explainCriterion(id: string, agreements: readonly ReadAgreement[]): CriterionExplanation[] {
  return agreements.flatMap((read) => {
    const { agreement } = read;
    const criterion = agreement.criteria.find((one) => one.id === id);
    if (criterion === undefined) return [];
    const criterionName = (one: string) => agreement.criteria.find((other) => other.id === one)?.name ?? one;
    return [
      {
        kind: 'criterion' as const,
        id,
        agreement: noteOf(read),
        criterion: describeCriterion(criterion, agreement),
        groups: agreement.groups
          .filter(({ criteria }) => criteria.includes(id))
          .map((group) => ({ id: group.id, name: group.name, criteria: group.criteria.map(criterionName) })),
        weights: {
          equal: agreement.criteria.every(({ weight }) => weight === criterion.weight),
          reason: agreement.weightsReason,
        },
        evidenceAreas: [...agreement.typicalEvidence.keys()].map((id) => nameOf(id, areasOf(agreement))),
      },
    ];
  });
}

/** The order in which outcomes are tried; the first that fits is the one. */
const TRIED: readonly OutcomeId[] = [
  'kan-ikke-vurderes',
  'ingen-apen-form',
  'bor-utredes-videre',
  'taler-ikke-for-samarbeid',
  'samarbeid-form-uavklart',
  'taler-for-med-forbehold',
  'taler-for',
];

export function explainOutcome(id: OutcomeId, agreements: readonly ReadAgreement[]): OutcomeExplanation {
  const thresholds: OutcomeExplanation['thresholds'] = [];
  for (const read of agreements) {
    const { cooperation, form } = read.agreement.thresholds;
    const same = thresholds.find((one) => one.cooperation === cooperation && one.form === form);
    if (same === undefined) thresholds.push({ cooperation, form, agreements: [noteOf(read)] });
    else same.agreements.push(noteOf(read));
  }
  return { kind: 'outcome', id, order: TRIED.indexOf(id) + 1, of: TRIED.length, thresholds };
}
