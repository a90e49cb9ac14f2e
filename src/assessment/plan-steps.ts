// From the steps of a case to the whole: numbered, with what has been decided and which comes next.
import { type Agreement, areasOf, nameOf } from '../agreement/agreement.js';
import type { Case } from '../case/case.js';
import type { PlannedStep, StepPlan } from './step-plan.js';

/** Null when the case has no steps. */
export function stepPlan(
  { steps, municipalities }: Case,
  agreement: Pick<Agreement, 'phases'>,
): StepPlan | null {
  if (steps === null) return null;
  let number = 0;
  const numbered = steps.map((step): PlannedStep => {
    const outside = step.status === 'utenfor';
    if (!outside) number += 1;
    return {
      number: outside ? null : number,
      case: step.case,
      area: step.area,
      areaName: step.area && nameOf(step.area, areasOf(agreement)),
      name: step.name,
      status: step.status,
      decisions: municipalities.map((id) => ({ municipality: id, date: step.decided.get(id) ?? null })),
      soFar: step.soFar,
      reason: step.reason,
      next: step.next,
    };
  });
  const planned = numbered.filter((step) => step.number !== null);
  return {
    decided: planned.filter(({ status }) => status === 'vedtatt').length,
    planned: planned.length,
    next: planned.find(({ status }) => status !== 'vedtatt')?.number ?? null,
    steps: numbered,
  };
}
