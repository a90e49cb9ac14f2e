// What a finding says of municipalities: their ids, and the names that people know them by.
import type { Agreement } from '../agreement/agreement.js';

/** One that the agreement does not know is told by its id; that it is unknown is told elsewhere. */
export function onMunicipalities(ids: readonly string[], { municipalities }: Agreement) {
  const nameOf = (id: string) => municipalities.find((one) => one.id === id)?.name ?? id;
  return { municipalities: ids, names: ids.map(nameOf) };
}
