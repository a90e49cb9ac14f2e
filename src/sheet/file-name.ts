// A file name made from a person's or a unit's name: safe on every system, and still one that they recognise.
import { withoutNorwegianLetters } from '../source/shape.js';

/** What is left of a long name still tells whose it is. */
const LONGEST = 60;

/** «Fredrikstad, helse» becomes `fredrikstad-helse`; null when the name has no letter that can stand in a file name. */
export function fileNamePart(name: string): string | null {
  const part = withoutNorwegianLetters(name.normalize('NFC').toLowerCase())
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return part === '' ? null : part;
}
