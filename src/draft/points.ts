// The points that an agreement of a form is held against on a day, and what a draft says of each.
import type { AgreementPoint, FormFacts } from '../forms/forms.js';
import type { Draft, DraftPoint } from './draft.js';

/** The points on a day, in the order of the law. A later version of a point takes the place of the earlier one. */
export function pointsOn({ agreement }: FormFacts, date: string): AgreementPoint[] {
  const points = new Map<string, AgreementPoint>();
  for (const point of agreement.filter(({ from }) => from === null || from <= date)) {
    const earlier = points.get(point.id);
    if (earlier === undefined || (earlier.from ?? '') <= (point.from ?? '')) points.set(point.id, point);
  }
  return [...points.values()];
}

export function pointIn({ points }: Draft, id: string): DraftPoint | null {
  return points.find((point) => point.id === id) ?? null;
}

/** Whether the draft says what the agreement is to say, and leaves nothing of it open. */
export function isSettled(point: DraftPoint | null): boolean {
  return point !== null && point.text !== null && point.unsettled === null && point.placeholder === null;
}
