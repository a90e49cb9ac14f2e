// One sheet in, its findings out: whether its case is there, what is wrong in it, and how far it is filled in. Pure.
import { compareDiagnostics, compareText, type Diagnostic } from '../diagnostics/diagnostic.js';
import { caseOfSheet } from '../sheet/read-sheet.js';
import { fingerprint } from '../source/fingerprint.js';
import { diagnostic, readSource, type SourceDocument, type SourceFile } from '../source/read-source.js';
import { suggest } from '../source/suggest.js';
import type { FoundCase } from './assess-draft.js';
import type { OpenCase } from './open-case.js';
import { type OpenSheets, openSheets } from './open-sheets.js';
import { filledIn } from './opinions.js';

/** A case, and the path of the sheet among the sheets that were found beside it; null when it does not lie there. */
export interface SheetsCase extends FoundCase {
  sheetPath: string | null;
}

export interface AssessSheetInput {
  file: SourceFile;
  /** The case with an id, looked for from the sheet's folder; or the ids there are, when none has it. */
  findCase(id: string): SheetsCase | { known: readonly string[] };
}

export interface SheetAssessment {
  findings: Diagnostic[];
  /** Whether the reading stopped before the scores were judged. */
  stopped: boolean;
}

/** Checks one sheet. Faults of the file are findings in the result; nothing throws. */
export function assessSheet({ file, findCase }: AssessSheetInput): SheetAssessment {
  const source = readSource(file);
  if (source.broken) return { findings: source.diagnostics, stopped: true };
  const id = caseOfSheet(source);
  const found = findCase(id);
  if ('known' in found) {
    const args = { id, known: found.known, suggestion: suggest(id, found.known) };
    return stopped(source, onCase(source, { code: 'ark-sak-ikke-funnet', args, severity: 'feil' }));
  }
  const args = { id, file: found.path };
  const { opened, sheetPath } = found;
  if (!('read' in opened))
    return stopped(source, onCase(source, { code: 'ark-sak-ubrukelig', args, severity: 'advarsel' }));
  const judged = judge(file, sheetPath, opened);
  if (sheetPath !== null) return judged;
  const astray = onCase(source, { code: 'ark-ikke-ved-saken', args, severity: 'advarsel' });
  return { ...judged, findings: [...judged.findings, astray].sort(compareDiagnostics) };
}

function stopped(source: SourceDocument, finding: Diagnostic): SheetAssessment {
  return { findings: [...source.diagnostics, finding].sort(compareDiagnostics), stopped: true };
}

/** What there is to say of the case that a sheet names, at the name. */
function onCase(
  source: SourceDocument,
  finding: Omit<Parameters<typeof diagnostic<CaseCode>>[0], 'location'>,
): Diagnostic {
  return diagnostic({ ...finding, location: source.locate(['sak']) });
}

type CaseCode = 'ark-sak-ikke-funnet' | 'ark-sak-ubrukelig' | 'ark-ikke-ved-saken';

/** The findings in the sheet among those of all the sheets of the case, since two of them may be by the same assessor. */
function judge(file: SourceFile, sheetPath: string | null, opened: OpenCase): SheetAssessment {
  const path = sheetPath ?? file.path;
  const all = sheetsWith({ ...file, path }, opened);
  const findings = all.findings
    .filter(({ location }) => location.file === path)
    .map((finding) => ({ ...finding, location: { ...finding.location, file: file.path } }));
  const sheet = all.sheets.find(({ source }) => source.path === path);
  if (sheet === undefined) return { findings, stopped: true };
  const { given, asked } = filledIn(sheet.sheet, opened);
  if (given === asked) return { findings, stopped: false };
  const unfinished = diagnostic({
    code: 'ark-ikke-ferdig',
    args: { given, asked },
    severity: 'merknad',
    location: { ...sheet.source.locate(['vurdering'], true), file: file.path },
  });
  return { findings: [...findings, unfinished].sort(compareDiagnostics), stopped: false };
}

/** The sheets of the case with these bytes for this one: an editor has some that are not saved yet. */
function sheetsWith(file: SourceFile, { own, agreement, forms, date, sheets }: OpenCase): OpenSheets {
  const known = sheets?.sheets ?? [];
  const saved = known.find(({ source }) => source.path === file.path);
  if (sheets !== null && saved?.hash === fingerprint(file.bytes)) return sheets;
  const others = known.map(({ source }) => source).filter(({ path }) => path !== file.path);
  const files = [...others, file].sort((a, b) => compareText(a.path, b.path));
  return openSheets(files, { case: own, agreement, forms, date });
}
