// Reads an agreement file; shared between the cases of one run.
import type { Agreement } from '../agreement/agreement.js';
import { readAgreement } from '../agreement/read-agreement.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Language } from '../diagnostics/language.js';
import { fingerprint } from '../source/fingerprint.js';
import { readSource, type SourceDocument, type SourceFile } from '../source/read-source.js';

/** An agreement that has been read, with the file it came from; `agreement` is null when it has faults. */
export interface AgreementSource {
  source: SourceDocument;
  /** The fingerprint of the file, taken once for all the cases of a run. */
  hash: string;
  agreement: Agreement | null;
  diagnostics: Diagnostic[];
}

/** Reads an agreement file, with its texts in one language. */
export function loadAgreement(file: SourceFile, language: Language = 'nb'): AgreementSource {
  const source = readSource(file);
  const hash = fingerprint(file.bytes);
  if (source.broken || source.kind !== 'avtale/1') {
    return { source, hash, agreement: null, diagnostics: source.diagnostics };
  }
  const { agreement, diagnostics } = readAgreement(source, language);
  return { source, hash, agreement, diagnostics: [...source.diagnostics, ...diagnostics] };
}
