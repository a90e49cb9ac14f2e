// Reads the list of sources, which a case and an assessor's sheet have alike.
import type { RawCase } from './raw-case.js';
import type { Reading } from './reading.js';

/** The ids of the sources; a date that does not exist is reported. */
export function readSources(raw: RawCase['kilder'], reading: Reading): string[] {
  return Object.entries(raw ?? {}).map(([id, { dato }]) => {
    reading.yearOrDate(dato, ['kilder', id, 'dato']);
    return id;
  });
}
