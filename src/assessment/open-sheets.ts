// The sheets of a case from texts to typed values, each checked against the case; stops at none of them.
import type { Agreement } from '../agreement/agreement.js';
import type { Case } from '../case/case.js';
import type { Diagnostic, Path } from '../diagnostics/diagnostic.js';
import type { OrganisationForms } from '../forms/forms.js';
import { checkSheet } from '../rules/check-sheet.js';
import { readSheet } from '../sheet/read-sheet.js';
import type { Sheet } from '../sheet/sheet.js';
import { fingerprint } from '../source/fingerprint.js';
import { tidy } from '../source/numbers.js';
import { diagnostic, readSource, type SourceDocument, type SourceFile } from '../source/read-source.js';

/** What the sheets are held against. */
export interface SheetContext {
  case: Case;
  agreement: Agreement;
  forms: OrganisationForms;
  date: string;
}

export interface OpenSheet {
  source: SourceDocument;
  hash: string;
  sheet: Sheet;
  /** False: a sheet of the same assessor comes before it. */
  counted: boolean;
}

export interface OpenSheets {
  /** In the order of their files. */
  sheets: readonly OpenSheet[];
  /** Files that say they belong to the case and have faults that stop the reading. */
  unread: readonly string[];
  findings: readonly Diagnostic[];
}

/** Opens the sheets of a case. Faults are findings in the files of the sheets; nothing throws. */
export function openSheets(files: readonly SourceFile[], context: SheetContext): OpenSheets {
  const opened = files.map((file) => openSheet(file, context));
  const sheets: OpenSheet[] = [];
  const twice: Diagnostic[] = [];
  const byName = new Map<string, OpenSheet[]>();
  for (const { read } of opened) {
    if (read === null) continue;
    const name = tidy(read.sheet.by).toLowerCase();
    const namesakes = byName.get(name) ?? [];
    const first = namesakes.find((other) => overlap(other.sheet, read.sheet));
    const sheet = { ...read, counted: first === undefined };
    sheets.push(sheet);
    if (first === undefined) byName.set(name, [...namesakes, sheet]);
    else twice.push(sameAssessor(read, first));
  }
  return {
    sheets,
    unread: opened.flatMap(({ read, path }) => (read === null ? [path] : [])),
    findings: [...opened.flatMap(({ findings }) => findings), ...twice],
  };
}

function openSheet(file: SourceFile, context: SheetContext) {
  const source = readSource(file);
  const { path } = file;
  if (source.broken || source.kind !== 'ark/1') return { path, read: null, findings: source.diagnostics };
  const { sheet, diagnostics } = readSheet(source, context.agreement.scale);
  const findings = [...source.diagnostics, ...diagnostics];
  if (sheet === null) return { path, read: null, findings };
  const checked = checkSheet(sheet, { ...context, locate: source.locate });
  const read = { source, hash: fingerprint(file.bytes), sheet };
  return { path, read, findings: [...findings, ...checked] };
}

/** One assessor may have a sheet for each municipality, but not two for the same. */
function overlap({ municipality: one }: Sheet, { municipality: other }: Sheet): boolean {
  return one === null || other === null || one === other;
}

function sameAssessor({ source, sheet }: Omit<OpenSheet, 'counted'>, first: OpenSheet): Diagnostic {
  return diagnostic({
    code: 'ark-samme-vurderer',
    args: { by: sheet.by, file: first.source.path },
    severity: 'feil',
    location: source.locate(['vurdert-av']),
    related: [first.source.locate(['vurdert-av'])],
  });
}

/** Stands first in the path of a value that a sheet has given to the case: no key of a case is called this. */
const FROM_SHEET = 'ark';

/** The path, within a case with its sheets, of a value in one of them. */
export function pathInSheet(sheet: number, path: Path): Path {
  return [FROM_SHEET, sheet, ...path];
}

/** Finds places in the case and, for what they have given it, in its sheets. */
export function locateWithin(
  source: SourceDocument,
  { sheets }: Pick<OpenSheets, 'sheets'>,
): SourceDocument['locate'] {
  return (path, onKey, part) => {
    const [root, index, ...rest] = path;
    const sheet = root === FROM_SHEET && typeof index === 'number' ? sheets[index] : undefined;
    const [within, at] = sheet === undefined ? [source, path] : [sheet.source, rest];
    return within.locate(at, onKey, part);
  };
}
