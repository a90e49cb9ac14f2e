// Whether a name shows its form: what the law asks of the names of some cooperations.

/** «Felles kjøkken IKS» holds IKS; «Friksjon» does not. */
export function nameHolds(name: string, words: string): boolean {
  const escaped = words
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'iu').test(name);
}
