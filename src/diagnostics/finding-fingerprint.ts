// By what a finding is known again in a later run, though lines above it have come or gone.
import { createHash } from 'node:crypto';
import type { Diagnostic } from './diagnostic.js';

/**
 * What tells two findings on the same text apart and is the same in every language and every version of the rest of the
 * file: ids and words of our own. Counts, lists of what is known and suggestions change with other lines.
 */
const IDENTIFYING: readonly string[] = [
  'id',
  'rule',
  'key',
  'parent',
  'required',
  'criterion',
  'municipality',
  'participant',
  'point',
  'event',
  'consequence',
  'form',
  'kind',
  'problem',
  'missing',
];

/**
 * A fingerprint for each finding, in the order given: 32 hex digits of SHA-256 over rule, file, alternative, the words of the
 * line, what identifies it, and its number among those that are alike in all of that. So each is unique, and none changes
 * when lines move. `nameOf` gives the name under which a file is known.
 */
export function findingFingerprints(
  findings: readonly Diagnostic[],
  nameOf: (file: string) => string = (file) => file,
): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const content = contentOf(finding, nameOf);
    const ordinal = seen.get(content) ?? 0;
    seen.set(content, ordinal + 1);
    return createHash('sha256').update(`${content}\n${ordinal}`).digest('hex').slice(0, 32);
  });
}

function contentOf(
  { code, location, alternative, args }: Diagnostic,
  nameOf: (file: string) => string,
): string {
  const words = location.excerpt.replace(/\s+/g, ' ').trim();
  const identifying = Object.entries(args).filter(
    ([name, value]) => IDENTIFYING.includes(name) && typeof value === 'string',
  );
  return JSON.stringify([code, nameOf(location.file), alternative, words, identifying]);
}
