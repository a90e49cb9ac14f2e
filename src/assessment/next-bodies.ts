// Which body has a case before it next, in each of its municipalities.
import type { Named } from '../agreement/agreement.js';
import { CLOSED_STATUSES } from '../case/case.js';
import type { Assessment, TreatmentFact } from './assessment.js';
import type { NextBody } from './portfolio-table.js';

/** One for each municipality of the case, in its order. A treatment without a municipality is common to all. */
export function nextBodies({ case: facts, agreement, treatment, provenance }: Assessment): NextBody[] {
  if (facts === null) return [];
  // What has been decided goes no further by itself; only a treatment that the case lists is next.
  const decided = CLOSED_STATUSES.some((status) => status === facts.status);
  return facts.municipalities.map(({ id }) => {
    const own = treatment.filter(({ municipality }) => municipality === null || municipality === id);
    const planned = firstPlanned(own, provenance.date);
    if (planned !== null)
      return { municipality: id, body: planned.body, name: planned.name, date: planned.date, planned: true };
    const next = decided ? null : bodyAfter(own, agreement?.bodies ?? []);
    return { municipality: id, body: next?.id ?? null, name: next?.name ?? null, date: null, planned: false };
  });
}

/** The first that is still to come: by date, and one without a date after those that have one. */
function firstPlanned(treatments: readonly TreatmentFact[], today: string | null): TreatmentFact | null {
  const coming = treatments.filter(
    ({ outcome, date }) => outcome === null && (date === null || today === null || date >= today),
  );
  const dated = coming.filter(({ date }) => date !== null);
  return (
    dated.reduce<TreatmentFact | null>(
      (first, one) => (first === null || (one.date ?? '') < (first.date ?? '') ? one : first),
      null,
    ) ??
    coming[0] ??
    null
  );
}

/** The body after the furthest in the agreement's order that has treated the case; null when none has, or none is left. */
function bodyAfter(treatments: readonly TreatmentFact[], bodies: readonly Named[]): Named | null {
  const furthest = Math.max(
    -1,
    ...treatments
      .filter(({ outcome }) => outcome !== null)
      .map(({ body }) => bodies.findIndex(({ id }) => id === body)),
  );
  return furthest === -1 ? null : (bodies[furthest + 1] ?? null);
}
