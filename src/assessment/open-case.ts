// From the texts of a case, its agreement and the organisation forms to typed values; stops at the first that has faults.
import type { Agreement } from '../agreement/agreement.js';
import type { Case } from '../case/case.js';
import { agreementOf, readCase } from '../case/read-case.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { OrganisationForms } from '../forms/forms.js';
import { fingerprint } from '../source/fingerprint.js';
import { diagnostic, readSource, type SourceDocument, type SourceFile } from '../source/read-source.js';
import { suggest } from '../source/suggest.js';
import type { Assessment } from './assessment.js';
import type { HowToFind } from './how-to-find.js';
import type { AgreementSource } from './load-agreement.js';
import type { FormsSource } from './load-forms.js';
import { mergeSheets } from './merge-sheets.js';
import { locateWithin, type OpenSheets, openSheets, type SheetContext } from './open-sheets.js';
import type { WeightsInUse } from './weights-in-use.js';

export interface AssessInput {
  file: SourceFile;
  /** The agreement file with an id, looked for from the case's folder; or the ids there are, when none has it. */
  findAgreement(id: string): AgreementSource | { known: string[] };
  /** The file of organisation forms that holds for the case; null where there is none. */
  findForms(): FormsSource | null;
  /** The assessors' sheets that lie beside the case with an id. Absent: none are looked for. */
  findSheets?(id: string): readonly SourceFile[];
  /** Judge the case on this day (YYYY-MM-DD) instead of its own `oppdatert`. */
  date?: string;
  /** What-if weights by criterion; the others keep the agreement's. */
  weights?: ReadonlyMap<string, number>;
  /** How to find the shares of weightings; absent: as suits one page. */
  shares?: HowToFind;
  /** What-if weights from a file; a case of another agreement is left as it is. */
  weightsFile?: WeightsInUse;
  tool: string;
}

/** A case that could be read, with what it is judged by. */
export interface OpenCase {
  /** Of the case; finds places in its sheets too, for what they have given it. */
  source: SourceDocument;
  /** With the sheets taken in. */
  read: Case;
  /** What the file of the case says itself. */
  own: Case;
  /** Null: it has none. */
  sheets: OpenSheets | null;
  agreement: Agreement;
  agreementSource: AgreementSource;
  forms: OrganisationForms;
  formsHash: string;
  /** The day the rules judge it on. */
  date: string;
}

/** What stopped the reading, with what had been found by then. */
export interface ClosedCase {
  findings: Diagnostic[];
  agreementSource: AgreementSource | null;
}

/** Opens one case file. Faults of the files are findings; nothing throws. */
export function openCase(input: AssessInput): OpenCase | ClosedCase {
  const source = readSource(input.file);
  if (source.broken) return closed(source.diagnostics);
  if (source.kind !== 'sak/1') {
    const args = { expected: 'sak/1', found: source.kind ?? '' };
    const location = source.locate(['format']);
    return closed([diagnostic({ code: 'format-annet', args, severity: 'feil', location })]);
  }
  const usable = usableAgreement(source, input);
  if ('findings' in usable) return usable;
  const { found, agreement } = usable;
  const law = usableForms(source, input, found);
  if ('findings' in law) return law;
  const { case: read, diagnostics } = readCase(source, agreement);
  const told = { ...source, diagnostics: [...source.diagnostics, ...diagnostics] };
  if (read === null) return closed(told.diagnostics, found);
  const date = input.date ?? read.updated;
  return {
    ...withSheets(told, { case: read, agreement, forms: law.forms, date }, input),
    agreement,
    agreementSource: found,
    ...law,
    date,
  };
}

function withSheets(
  source: SourceDocument,
  context: SheetContext,
  { findSheets }: AssessInput,
): Pick<OpenCase, 'source' | 'read' | 'own' | 'sheets'> {
  const { case: own, agreement } = context;
  const files = findSheets?.(own.id) ?? [];
  if (files.length === 0) return { source, read: own, own, sheets: null };
  const opened = openSheets(files, context);
  return {
    source: { ...source, locate: locateWithin(source, opened) },
    read: mergeSheets(own, agreement, opened.sheets),
    own,
    sheets: opened,
  };
}

function closed(findings: Diagnostic[], agreementSource: AgreementSource | null = null): ClosedCase {
  return { findings, agreementSource };
}

function usableAgreement(
  source: SourceDocument,
  { findAgreement }: AssessInput,
): ClosedCase | { found: AgreementSource; agreement: Agreement } {
  const id = agreementOf(source);
  const found = findAgreement(id);
  const location = source.locate(['avtale']);
  if ('known' in found) {
    const args = { id, known: found.known, suggestion: suggest(id, found.known) };
    return closed([diagnostic({ code: 'avtale-ikke-funnet', args, severity: 'feil', location })]);
  }
  if (found.agreement === null) {
    const args = { id, file: found.source.path, errors: errorCount(found.diagnostics) };
    const finding = diagnostic({ code: 'avtale-ubrukelig', args, severity: 'feil', location });
    return closed([finding, ...found.diagnostics], found);
  }
  return { found, agreement: found.agreement };
}

function usableForms(
  source: SourceDocument,
  { findForms }: AssessInput,
  agreementSource: AgreementSource,
): ClosedCase | Pick<OpenCase, 'forms' | 'formsHash'> {
  const law = findForms();
  if (law?.forms) return { forms: law.forms, formsHash: law.hash };
  return closed(withoutForms(source, law), agreementSource);
}

/** What there is to say of a file that needs the organisation forms, where there are none that can be used. */
export function withoutForms(source: SourceDocument, law: FormsSource | null): Diagnostic[] {
  const location = source.locate([]);
  if (law === null) return [diagnostic({ code: 'former-ikke-funnet', args: {}, severity: 'feil', location })];
  const args = { file: law.source.path, errors: errorCount(law.diagnostics) };
  return [diagnostic({ code: 'former-ubrukelig', args, severity: 'feil', location }), ...law.diagnostics];
}

/** Findings that only say that another file has faults; those faults stand beside them. */
const POINTERS: readonly string[] = ['avtale-ubrukelig', 'former-ubrukelig'];

/** How many errors there are in the files themselves. */
export function errorCount(findings: readonly Diagnostic[]): number {
  return findings.filter(({ severity, code }) => severity === 'feil' && !POINTERS.includes(code)).length;
}

/** What a result can be traced to: the tool, the day, and hashes of everything that was read. */
export function provenance(
  { file, tool, date }: AssessInput,
  opened: OpenCase | ClosedCase,
): Assessment['provenance'] {
  const { agreementSource } = opened;
  const open = 'read' in opened ? opened : null;
  return {
    tool,
    date: open?.date ?? date ?? null,
    caseHash: fingerprint(file.bytes),
    agreementHash: agreementSource?.hash ?? null,
    lawHash: open?.formsHash ?? null,
    lawCheckedOn: open === null ? null : open.forms.checkedOn,
  };
}
