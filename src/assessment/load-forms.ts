// Reads a file of organisation forms; shared between the cases of one run.
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Language } from '../diagnostics/language.js';
import type { OrganisationForms } from '../forms/forms.js';
import { readForms } from '../forms/read-forms.js';
import { readSource, type SourceDocument, type SourceFile } from '../source/read-source.js';

/** A file of organisation forms that has been read; `forms` is null when it has faults. */
export interface FormsSource {
  source: SourceDocument;
  forms: OrganisationForms | null;
  diagnostics: Diagnostic[];
}

/** Reads a file of organisation forms, with its texts in one language. */
export function loadForms(file: SourceFile, language: Language = 'nb'): FormsSource {
  const source = readSource(file);
  if (source.broken || source.kind !== 'former/1') {
    return { source, forms: null, diagnostics: source.diagnostics };
  }
  const { forms, diagnostics } = readForms(source, language);
  return { source, forms, diagnostics: [...source.diagnostics, ...diagnostics] };
}
