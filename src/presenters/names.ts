// From the ids of an assessment to the names that its files give them.
import type { Assessment } from '../assessment/assessment.js';
import type { Names } from '../messages/names.js';

export function namesOf({ alternatives, criteria, case: facts }: Assessment): Names {
  const find = (list: readonly { id: string; name: string }[]) => (id: string) =>
    list.find((one) => one.id === id)?.name ?? id;
  return {
    alternative: find(alternatives),
    criterion: find(criteria),
    municipality: find(facts?.municipalities ?? []),
  };
}
