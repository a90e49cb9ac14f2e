// By what a finding is known again in the next version of a file: never by its line, which moves when others are added.
import { createHash } from 'node:crypto';
import type { Diagnostic, Location } from './diagnostic.js';

/** Half of a SHA-256 in hex digits: as long as the consumers' own, and never the same for two by chance. */
const LENGTH = 32;

/** Texts among the arguments that follow something else and change with it: the rest of the file, or the language. */
const UNSTEADY = new Set(['suggestion', 'against', 'file', 'name']);

/**
 * One for each finding, in their order. Two findings that say the same of places that look the same (in the same file)
 * are told apart by which of them comes first.
 */
export function fingerprintsOf(findings: readonly Diagnostic[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const identity = identityOf(finding);
    const ordinal = seen.get(identity) ?? 0;
    seen.set(identity, ordinal + 1);
    return createHash('sha256').update(`${identity}\0${ordinal}`).digest('hex').slice(0, LENGTH);
  });
}

function identityOf(finding: Diagnostic): string {
  const { code, alternative, location } = finding;
  return JSON.stringify([code, location.file, alternative, steadyTexts(finding), writtenAt(location)]);
}

/** The arguments that say what a finding is about; counts and lists follow the rest of the file. */
export function steadyTexts({ args }: Pick<Diagnostic, 'args'>): [name: string, value: unknown][] {
  return Object.entries(args).filter(([name, value]) => typeof value === 'string' && !UNSTEADY.has(name));
}

/** «form: iks», whatever else stands on the line; a key alone where a key is pointed at, or a text on the lines below it. */
export function writtenAt({ excerpt, excerptColumn, start, end }: Location): string {
  const from = start.column - excerptColumn;
  const to = end.line === start.line ? end.column - excerptColumn : undefined;
  const key = /[^\s{[,]+:[ \t]*$/.exec(excerpt.slice(0, from))?.[0] ?? '';
  const value = excerpt.slice(from, to).trim();
  return `${key}${/^[|>][-+\d]*$/.test(value) ? '' : value}`.trim();
}
