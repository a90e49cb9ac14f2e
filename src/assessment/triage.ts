// Which findings of a check count: those that nobody has given a reason to ignore, as grave as the project wants them.
import { compareDiagnostics, type Diagnostic, type Severity } from '../diagnostics/diagnostic.js';
import type { Suppressed } from '../diagnostics/suppression.js';
import type { SeveritySetting } from '../project/project.js';
import { fixedBecause, isFixed, NAMED_RULES } from '../rules/fixed-rule.js';
import type { IgnoreComment } from '../source/ignore-comments.js';
import { diagnostic } from '../source/read-source.js';
import { suggest } from '../source/suggest.js';
import { groupBy } from './group.js';

export interface TriageInput {
  findings: readonly Diagnostic[];
  comments: readonly IgnoreComment[];
  severities: ReadonlyMap<string, SeveritySetting>;
  /** Files whose reading stopped, so that it is not known what a comment in them would match. */
  stopped: ReadonlySet<string>;
}

export interface Triage {
  findings: Diagnostic[];
  suppressed: Suppressed[];
}

/** Ignores what comments ask for with a reason, tells what is wrong with the comments, and sets severities. */
export function triage({ findings, comments, severities, stopped }: TriageInput): Triage {
  const suppressed = new Map<Diagnostic, Suppressed>();
  const byFile = groupBy(findings, ({ location }) => location.file);
  const told = comments.flatMap((comment) => {
    const { file } = comment.at;
    const among = byFile.get(file) ?? [];
    return heed(comment, { among, suppressed, stopped: stopped.has(file) });
  });
  const left = findings.filter((finding) => !suppressed.has(finding));
  const weighed = [...left, ...told].flatMap((finding) => weigh(finding, severities.get(finding.code)));
  return { findings: weighed.sort(compareDiagnostics), suppressed: [...suppressed.values()] };
}

interface Heeding {
  among: readonly Diagnostic[];
  suppressed: Map<Diagnostic, Suppressed>;
  stopped: boolean;
}

/** Ignores what one comment asks for; gives what is wrong with the comment. */
function heed(comment: IgnoreComment, heeding: Heeding): Diagnostic[] {
  const [first] = comment.rules;
  if (first === undefined) return [unknownRule('', comment.at)];
  const usable = comment.rules.filter(({ id }) => fixedBecause(id) === null);
  const { reason } = comment;
  const lacking = reason === null && usable.length > 0;
  return [
    ...comment.rules.flatMap((rule) => unusable(rule)),
    ...(lacking ? [warning({ code: 'ignorer-uten-begrunnelse', args: { rule: first.id } }, comment.at)] : []),
    ...(reason === null ? [] : usable.flatMap((rule) => ignore(rule, { ...comment, reason }, heeding))),
  ];
}

type Named = IgnoreComment['rules'][number];

function unusable({ id, at }: Named): Diagnostic[] {
  if (!NAMED_RULES.includes(id)) return [unknownRule(id, at)];
  const because = fixedBecause(id);
  return because === null ? [] : [warning({ code: 'ignorer-ikke-tillatt', args: { rule: id, because } }, at)];
}

function unknownRule(found: string, at: Named['at']): Diagnostic {
  const args = { found, suggestion: suggest(found, NAMED_RULES) };
  return warning({ code: 'ignorer-ukjent-regel', args }, at);
}

function ignore(
  { id, at }: Named,
  { lines, reason, at: place }: IgnoreComment & { reason: string },
  { among, suppressed, stopped }: Heeding,
): Diagnostic[] {
  const [first, last] = lines ?? [0, 0];
  const matched = among.filter(
    (finding) =>
      finding.code === id &&
      finding.answered === null &&
      !isFixed(finding) &&
      first <= finding.location.start.line &&
      finding.location.start.line <= last,
  );
  for (const finding of matched) suppressed.set(finding, { finding, by: 'comment', reason, at: place });
  if (matched.length > 0 || stopped) return [];
  return [warning({ code: 'ignorer-uten-virkning', args: { rule: id } }, at)];
}

function warning(
  fault: Pick<Parameters<typeof diagnostic<ScopeCode>>[0], 'code' | 'args'>,
  location: Named['at'],
): Diagnostic {
  return diagnostic({ ...fault, severity: 'advarsel', location });
}

type ScopeCode =
  | 'ignorer-ukjent-regel'
  | 'ignorer-uten-begrunnelse'
  | 'ignorer-ikke-tillatt'
  | 'ignorer-uten-virkning';

const WEIGHT: Record<SeveritySetting, number> = { av: 0, merknad: 1, advarsel: 2, feil: 3 };

/**
 * A finding as grave as the project wants it; none when it is turned off. An error is the format's, the agreement's or
 * the law's to set and is never lowered, and neither is what excludes an alternative.
 */
function weigh(finding: Diagnostic, wanted: SeveritySetting | undefined): Diagnostic[] {
  if (wanted === undefined || wanted === finding.severity) return [finding];
  const fixed = finding.severity === 'feil' || isFixed(finding);
  if (fixed && WEIGHT[wanted] < WEIGHT[finding.severity]) return [finding];
  if (wanted === 'av') return [];
  return [withSeverity(finding, wanted)];
}

/** An error is mended, not answered. */
function withSeverity(finding: Diagnostic, severity: Severity): Diagnostic {
  return { ...finding, severity, ...(severity === 'feil' && { answered: null }) };
}
