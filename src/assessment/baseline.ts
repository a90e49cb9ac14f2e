// The findings that an old repository had when it began to use the tool: they do not count, and the list may only shrink.
import { compareText, type Diagnostic } from '../diagnostics/diagnostic.js';
import { fingerprintsOf } from '../diagnostics/finding-fingerprint.js';
import type { Suppressed } from '../diagnostics/suppression.js';

export interface BaselineEntry {
  /** Seen from the folder of the baseline, with forward slashes. */
  file: string;
  code: string;
  fingerprint: string;
}

const BASELINE_FORMAT = 'grunnlinje/1';

/** The entries of a baseline; null when the text is none. */
export function readBaseline(text: string): BaselineEntry[] | null {
  try {
    const { format, findings } = JSON.parse(text) as { format?: unknown; findings?: unknown };
    if (format !== BASELINE_FORMAT || !Array.isArray(findings)) return null;
    return findings.every(isEntry) ? findings.map(plain) : null;
  } catch {
    return null;
  }
}

function isEntry(entry: unknown): entry is BaselineEntry {
  if (typeof entry !== 'object' || entry === null) return false;
  const { file, code, fingerprint } = entry as Record<string, unknown>;
  return [file, code, fingerprint].every((value) => typeof value === 'string');
}

function plain({ file, code, fingerprint }: BaselineEntry): BaselineEntry {
  return { file, code, fingerprint };
}

/** One entry a line, in order, so that two branches that mend different findings can be merged. */
export function writeBaseline(entries: readonly BaselineEntry[]): string {
  const lines = [...entries]
    .sort(
      (a, b) =>
        compareText(a.file, b.file) ||
        compareText(a.code, b.code) ||
        compareText(a.fingerprint, b.fingerprint),
    )
    .map((entry) => `    ${JSON.stringify(entry)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "format": "${BASELINE_FORMAT}",\n  "findings": ${list}\n}\n`;
}

/** What a baseline may hold: remarks never count, and what has been answered needs no entry. */
function counts({ severity, answered }: Diagnostic): boolean {
  return severity !== 'merknad' && answered === null;
}

/** A finding in the file as the baseline knows it, from wherever the tool is run. */
function named(finding: Diagnostic, nameOf: (file: string) => string): Diagnostic {
  return { ...finding, location: { ...finding.location, file: nameOf(finding.location.file) } };
}

/** The entries for the findings of a run, for a repository that has no baseline yet. */
export function entriesOf(
  findings: readonly Diagnostic[],
  nameOf: (file: string) => string,
): BaselineEntry[] {
  const counted = findings.filter(counts);
  const fingerprints = fingerprintsOf(counted.map((finding) => named(finding, nameOf)));
  return counted.map(({ code, location }, index) => ({
    file: nameOf(location.file),
    code,
    fingerprint: fingerprints[index] ?? '',
  }));
}

export interface Held {
  findings: Diagnostic[];
  suppressed: Suppressed[];
  /** Entries whose finding is gone. */
  fixed: BaselineEntry[];
}

/**
 * Holds the findings of a run against a baseline. An entry is fixed when its file was checked to the end (`isChecked`) or
 * is no longer there, and no finding has its fingerprint.
 */
export function holdAgainst(
  entries: readonly BaselineEntry[],
  findings: readonly Diagnostic[],
  { nameOf, isChecked }: { nameOf(file: string): string; isChecked(name: string): boolean },
): Held {
  const known = new Set(entries.map(({ fingerprint }) => fingerprint));
  const counted = findings.filter(counts);
  const fingerprints = fingerprintsOf(counted.map((finding) => named(finding, nameOf)));
  const matched = new Set(counted.filter((_, index) => known.has(fingerprints[index] ?? '')));
  const present = new Set(fingerprints);
  return {
    findings: findings.filter((finding) => !matched.has(finding)),
    suppressed: [...matched].map((finding) => ({ finding, by: 'baseline', reason: null, at: null })),
    fixed: entries.filter(({ fingerprint, file }) => !present.has(fingerprint) && isChecked(file)),
  };
}
