// Texts that fill a place without saying anything: «ikke vurdert» is no assessment, and «ja» is no reason.
import { tidy } from '../source/numbers.js';

const NOTHING: ReadonlySet<string> = new Set(
  [
    ['ikke vurdert', 'ikke vurdert ennå', 'ikke vurdert enda', 'vurderes senere', 'vurderes seinere'],
    ['ikkje vurdert', 'ikkje vurdert enno', 'blir vurdert seinare', 'blir vurdert senere'],
    ['not assessed', 'not assessed yet', 'not yet assessed', 'to be assessed'],
    ['ja', 'nei', 'yes', 'no', 'ukjent', 'ukjend', 'unknown'],
  ].flat(),
);

/** The text; null when it is only a sign, or words for that nothing is known. */
export function said(text: string | undefined): string | null {
  if (text === undefined) return null;
  const words = tidy(text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' '));
  return words === '' || NOTHING.has(words) ? null : text;
}
