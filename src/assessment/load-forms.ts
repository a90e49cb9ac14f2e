// Reads a file of organisation forms; shared between the cases of one run.
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Language } from '../diagnostics/language.js';
import { type CompiledForms, compileForms, readCompiledForms } from '../forms/compiled-forms.js';
import type { OrganisationForms } from '../forms/forms.js';
import { readForms } from '../forms/read-forms.js';
import { fingerprint } from '../source/fingerprint.js';
import { readSource, type SourceFile } from '../source/read-source.js';

/** A file of organisation forms that has been read; `forms` is null when it has faults. */
export interface FormsSource {
  source: SourceFile;
  /** The fingerprint of the file, taken once for all the cases of a run. */
  hash: string;
  forms: OrganisationForms | null;
  diagnostics: Diagnostic[];
}

/** Reads a file of organisation forms, with its texts in one language. `compiled` is used where it is of the same file. */
export function loadForms(
  file: SourceFile,
  language: Language = 'nb',
  compiled: CompiledForms | null = null,
): FormsSource {
  const hash = fingerprint(file.bytes);
  if (compiled !== null && compiled.hash === hash) {
    return { source: file, hash, forms: readCompiledForms(compiled, language), diagnostics: [] };
  }
  const source = readSource(file);
  if (source.broken || source.kind !== 'former/1') {
    return { source: file, hash, forms: null, diagnostics: source.diagnostics };
  }
  const { forms, diagnostics } = readForms(source, language);
  return { source: file, hash, forms, diagnostics: [...source.diagnostics, ...diagnostics] };
}

/** What the build keeps beside the bundle; throws on a file with faults, which must not be shipped. */
export function compileFormsFile(file: SourceFile): CompiledForms {
  const { diagnostics } = loadForms(file);
  const [first] = diagnostics;
  if (first !== undefined) throw new Error(`${file.path}:${first.location.start.line} ${first.code}`);
  return compileForms(readSource(file).value, fingerprint(file.bytes));
}
