// From what the checks found to what counts: across files, comments that ask to ignore, the project's severities, the baseline.
import { checkAcross } from '../../assessment/across-files.js';
import { triage } from '../../assessment/triage.js';
import { compareDiagnostics, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Suppressed } from '../../diagnostics/suppression.js';
import { readIgnoreComments } from '../../source/ignore-comments.js';
import type { SourceFile } from '../../source/read-source.js';
import { type BaselineOptions, withBaseline } from '../baseline-file.js';
import type { CommandContext } from './shared.js';

export interface CheckedFile {
  file: SourceFile;
  findings: readonly Diagnostic[];
  /** Whether the reading stopped before the content was judged. */
  stopped: boolean;
}

export interface JudgedFindings {
  findings: Diagnostic[];
  suppressed: Suppressed[];
}

/** `among`: every file that the paths chose, of which `checked` may be only those that have changed. */
export function judgeFindings(
  checked: readonly CheckedFile[],
  among: readonly SourceFile[],
  options: BaselineOptions,
  context: CommandContext,
): JudgedFindings {
  const paths = new Set(checked.map(({ file }) => file.path));
  const findings = unique(
    [...checked.flatMap((one) => one.findings), ...checkAcross(among, paths)].sort(compareDiagnostics),
  );
  const stopped = new Set(checked.filter((one) => one.stopped).map(({ file }) => file.path));
  const triaged = triage({
    findings,
    comments: checked.flatMap(({ file }) => readIgnoreComments(file)),
    severities: context.project?.project?.severities ?? new Map(),
    stopped,
  });
  const finished = [...paths].filter((path) => !stopped.has(path));
  const judged = withBaseline({ findings: triaged.findings, finished }, options, context);
  return { findings: judged.findings, suppressed: [...triaged.suppressed, ...judged.suppressed] };
}

/** A broken agreement is told once, not once for each case that names it. */
function unique(findings: Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = JSON.stringify([finding.code, finding.location, finding.args]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
