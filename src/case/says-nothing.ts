// Texts that fill a place without saying anything: «ikke vurdert» is no assessment, and «ja» is no reason.
import { tidy } from '../source/numbers.js';

const NOT_ASSESSED: ReadonlySet<string> = new Set(
  [
    ['ikke vurdert', 'ikke vurdert ennå', 'ikke vurdert enda', 'vurderes senere', 'vurderes seinere'],
    ['ikkje vurdert', 'ikkje vurdert enno', 'blir vurdert seinare', 'blir vurdert senere'],
    ['not assessed', 'not assessed yet', 'not yet assessed', 'to be assessed', 'ukjent', 'ukjend', 'unknown'],
  ].flat(),
);
const YES_OR_NO: ReadonlySet<string> = new Set(['ja', 'nei', 'yes', 'no']);

/** The text; null when it is only a sign, or words for that nothing is known. */
export function said(text: string | undefined): string | null {
  if (text === undefined) return null;
  const words = wordsOf(text);
  return words === '' || YES_OR_NO.has(words) || NOT_ASSESSED.has(words) ? null : text;
}

/** Whether a text says in other words what the key `ikke-vurdert` is there to say. */
export function saysNotAssessed(text: string): boolean {
  return NOT_ASSESSED.has(wordsOf(text));
}

/** The words alone, without capitals and signs. */
function wordsOf(text: string): string {
  return tidy(text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' '));
}
