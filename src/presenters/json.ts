// The assessment as JSON: the same values as every other view, with the words of each finding beside its code.
import type { Assessment } from '../assessment/assessment.js';
import type { Portfolio } from '../assessment/portfolio-table.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { FindingsReport, ReportedFinding } from '../diagnostics/findings-report.js';
import type { Messages } from '../messages/nb.js';
import { tell } from '../messages/tell.js';
import { adviceOn } from './advice.js';
import { namesOf } from './names.js';
import { shareMethod } from './share-method.js';

/** Documented by schemas/resultat.schema.json. New keys may come; none goes or changes meaning within /1. */
export const FORMAT = 'resultat/1';

/** Each case, and the cases seen together. */
export function presentAssessments(
  assessments: readonly Assessment[],
  portfolio: Portfolio,
  messages: Messages,
): string {
  const cases = assessments.map((assessment) => ({
    ...assessment,
    recommendation: recommendationWithWords(assessment, messages),
    review: reviewWithWords(assessment.review, messages),
    requirements: assessment.requirements.map((requirement) => ({
      ...requirement,
      sentence:
        messages.page.requirementNames[requirement.rule][requirement.state === 'unmet' ? 'unmet' : 'met'],
    })),
    findings: assessment.findings.map((finding) => withWords(finding, messages)),
  }));
  return serialise({ format: FORMAT, cases, portfolio });
}

export function presentFindings(report: FindingsReport, messages: Messages): string {
  return serialise(findingsDocument(report, messages));
}

export function findingsDocument(report: FindingsReport, messages: Messages) {
  const { files, findings, suppressed, stopped, counts, hiddenCount } = report;
  return {
    format: FORMAT,
    files,
    stopped,
    counts,
    hidden: hiddenCount,
    suppressed: suppressed.map((one) => ({ ...one, finding: plainFinding(one.finding, messages) })),
    findings: findings.map((finding) => plainFinding(finding, messages)),
  };
}

function plainFinding({ fingerprint, ...finding }: ReportedFinding, messages: Messages) {
  return withWords(finding as Diagnostic, messages);
}

/** A finding, or a rule that closes a form, with what it says in words. */
export function withWords<Found extends Pick<Diagnostic, 'code' | 'args'>>(
  finding: Found,
  messages: Messages,
): Found & { words: { what: string; why: string | null; fix: string } } {
  const { what, why = null, fix } = tell(finding, messages);
  return { ...finding, words: { what, why, fix } };
}

/** The recommendation, and each of its parts in a sentence. */
export function recommendationWithWords(assessment: Assessment, { page }: Messages) {
  const { recommendation, case: facts } = assessment;
  const names = namesOf(assessment);
  const leaders = recommendation.leaders.map(names.alternative);
  const { counterargument } = recommendation;
  return {
    ...recommendation,
    sentence: page.outcomeSentence(recommendation.outcome, { leaders, status: facts?.status ?? null }),
    reasons: recommendation.reasons.map((reason) => ({
      ...reason,
      sentence: page.reason(reason, names, shareMethod(assessment)),
    })),
    counterargument: counterargument && {
      ...counterargument,
      sentence: page.counterargument(counterargument, names),
    },
  };
}

/** Each point with its sentence and, where it is not in place, what to do. */
function reviewWithWords(review: Assessment['review'], messages: Messages) {
  return (
    review && {
      ...review,
      points: review.points.map((point) => ({
        ...point,
        sentence: messages.page.review.verdicts[point.id][point.state],
        advice: adviceOn(point, messages),
      })),
    }
  );
}

/** Control characters from a file that JSON leaves bare (DEL, C1, bidi) are escaped, since output may meet a terminal. */
export function serialise(value: unknown): string {
  return `${withoutBareControls(JSON.stringify(value, null, 2))}\n`;
}

/** The same on one line, without its line break. */
export function serialiseLine(value: unknown): string {
  return withoutBareControls(JSON.stringify(value));
}

const BARE =
  /[\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc\ufffe\uffff]/g;

function withoutBareControls(text: string): string {
  return text.replace(BARE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
