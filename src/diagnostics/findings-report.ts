// What was found in the files that were checked, ready to be shown: what is listed, what is left out, and how many of each.
import { compareDiagnostics, type Diagnostic, SEVERITY_ORDER, type Severity } from './diagnostic.js';
import { fingerprintsOf } from './finding-fingerprint.js';
import { isLawRule } from './rule-ids.js';
import type { Suppressed } from './suppression.js';

/** Findings beyond this say little to a person that the first did not; formats for programs have them all. */
export const MAX_FOR_PEOPLE = 100;

/** Of the findings that nobody has answered, by how much they matter; and those that a clarification answers. */
export type FindingCounts = Readonly<Record<Severity | 'answered', number>>;

export interface CheckedFiles {
  files: readonly string[];
  /** In the order in which a reader meets them. */
  findings: readonly Diagnostic[];
  /** What stands but does not count; absent: nothing. */
  suppressed?: readonly Suppressed[];
  /** Whether a file had faults that stopped the reading before its content was judged. */
  stopped: boolean;
  /** Only errors are among the findings. */
  errorsOnly: boolean;
}

export type ReportedFinding = Diagnostic & { fingerprint: string };

export type ReportedSuppressed = Suppressed & { finding: ReportedFinding };

export interface FindingsReport extends Omit<CheckedFiles, 'findings' | 'suppressed'> {
  findings: readonly ReportedFinding[];
  suppressed: readonly ReportedSuppressed[];
  /** All that are listed or left out. */
  counts: FindingCounts;
  /** Those beyond the limit. */
  hidden: FindingCounts;
  hiddenCount: number;
  /** What there is to know of form and law, where that is not listed. */
  toKnow: readonly Diagnostic[];
}

export interface ReportLimits {
  /** At most so many are listed; null: all. */
  max: number | null;
  /** Whether what there is only to know is listed among the findings; a person reads it on a page of its own. */
  listToKnow: boolean;
}

/** The findings within the limits. The ones that matter most are kept, in the order of the files. */
export function reportOf(checked: CheckedFiles, { max, listToKnow }: ReportLimits): FindingsReport {
  const { files, stopped, errorsOnly, suppressed = [] } = checked;
  const count = checked.findings.length;
  const marked = withFingerprints([...checked.findings, ...suppressed.map(({ finding }) => finding)]);
  const all = marked.slice(0, count);
  const toKnow = listToKnow ? [] : all.filter(isOnlyToKnow);
  const listed = listToKnow ? all : all.filter((finding) => !isOnlyToKnow(finding));
  const kept = new Set(byWeight(listed).slice(0, max ?? listed.length));
  const findings = listed.filter((finding) => kept.has(finding));
  const hidden = listed.filter((finding) => !kept.has(finding));
  return {
    files,
    findings,
    suppressed: suppressed.map((one, index) => ({
      ...one,
      finding: marked[count + index] as ReportedFinding,
    })),
    counts: countsOf(listed),
    hidden: countsOf(hidden),
    hiddenCount: hidden.length,
    toKnow,
    stopped,
    errorsOnly,
  };
}

function withFingerprints(findings: readonly Diagnostic[]): ReportedFinding[] {
  const fingerprints = fingerprintsOf(findings);
  return findings.map((finding, index) => ({ ...finding, fingerprint: fingerprints[index] ?? '' }));
}

/** What is to be mended first: open before answered, errors before warnings. */
function byWeight<Finding extends Diagnostic>(findings: readonly Finding[]): Finding[] {
  const weight = ({ answered, severity }: Diagnostic) => (answered === null ? SEVERITY_ORDER[severity] : 3);
  return [...findings].sort((a, b) => weight(a) - weight(b) || compareDiagnostics(a, b));
}

/**
 * What there is to know of the form of a case, whatever the case says; `form` tells it. On a draft it is advice, and what
 * weighs more than a remark is to be acted on.
 */
function isOnlyToKnow({ code, basis, severity }: Diagnostic): boolean {
  return basis?.effect === 'information' && severity === 'merknad' && isLawRule(code);
}

export function countsOf(findings: readonly Diagnostic[]): FindingCounts {
  const counts = { feil: 0, advarsel: 0, merknad: 0, answered: 0 };
  for (const { severity, answered } of findings) counts[answered === null ? severity : 'answered'] += 1;
  return counts;
}
