// From a checked sheet to a Sheet, on the scale of the case's agreement; the only place that knows its own Norwegian keys.
import type { Scale } from '../agreement/agreement.js';
import { readCells } from '../case/read-scores.js';
import { readSources } from '../case/read-sources.js';
import { Reading } from '../case/reading.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { locatedDiagnostic, type SourceDocument } from '../source/read-source.js';
import type { RawSheet } from './raw-sheet.js';
import type { Sheet } from './sheet.js';

/** The id of the case that a sheet names; it must be known before the scores can be read. */
export function caseOfSheet(source: SourceDocument): string {
  return (source.value as unknown as RawSheet).sak;
}

/** Reads a sheet whose shape is right. Null with diagnostics when a value in it is not. */
export function readSheet(
  source: SourceDocument,
  scale: Scale,
): { sheet: Sheet | null; diagnostics: Diagnostic[] } {
  const raw = source.value as unknown as RawSheet;
  const reading = new Reading(source);
  if (raw.kommune !== undefined) reading.refer('municipality', raw.kommune, ['kommune']);
  const sheet: Sheet = {
    case: raw.sak,
    by: raw['vurdert-av'].trim(),
    municipality: raw.kommune ?? null,
    date: reading.date(raw.dato, ['dato']) ?? raw.dato,
    cells: readCells(raw.vurdering, scale, reading),
    sources: readSources(raw.kilder, reading),
    references: reading.references,
  };
  const diagnostics = reading.faults.map((fault) => locatedDiagnostic(fault, source.locate));
  return { sheet: diagnostics.length === 0 ? sheet : null, diagnostics };
}
