// A text that a file gives in one language or in several.
import type { Language } from '../diagnostics/language.js';

export type Localised = string | { nb: string; nn?: string; en?: string };

/** A text in the language asked for, or in bokmål, which every text has. */
export function localised(value: Localised, language: Language): string {
  return typeof value === 'string' ? value : (value[language] ?? value.nb);
}
