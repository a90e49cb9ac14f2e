// The bundled file of organisation forms as plain values beside the bundle: reading a third of a megabyte of YAML takes
// longer than everything else in a run. Used only for a file with the same bytes, so the file stays what counts.
import type { Language } from '../diagnostics/language.js';
import type { PlainValue } from '../source/canonicalise.js';
import type { OrganisationForm, OrganisationForms } from './forms.js';
import type { RawForm, RawForms } from './raw-forms.js';
import { formsOf } from './read-forms.js';

/** What the build writes. Each form is a text of its own, so that a run that asks for none parses none. */
export interface CompiledForms {
  /** The fingerprint of the file it was made from. */
  hash: string;
  raw: Omit<RawForms, 'former'>;
  forms: Partial<Record<OrganisationForm, string>>;
}

/** Turns the checked value of a file into what is kept beside the bundle. */
export function compileForms(value: PlainValue, hash: string): CompiledForms {
  const { former, ...raw } = value as unknown as RawForms;
  const forms = Object.fromEntries(Object.entries(former).map(([id, form]) => [id, JSON.stringify(form)]));
  return { hash, raw, forms };
}

/** The organisation forms in one language. The file was checked when it was compiled. */
export function readCompiledForms({ raw, forms }: CompiledForms, language: Language): OrganisationForms {
  const rawForm = (id: OrganisationForm) => {
    const text = forms[id];
    return text === undefined ? undefined : (JSON.parse(text) as RawForm);
  };
  return formsOf({ raw, rawForm }, language, ({ code }) => {
    throw new Error(`the compiled organisation forms have a fault: ${code}`);
  });
}
