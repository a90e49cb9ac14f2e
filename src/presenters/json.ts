// The assessment as JSON: the same values as every other view, with the words of each finding beside its code.
import type { Assessment } from '../assessment/assessment.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Messages } from '../messages/nb.js';
import { tell } from '../messages/tell.js';

/** Documented by schemas/resultat.schema.json. New keys may come; none goes or changes meaning within /1. */
const FORMAT = 'resultat/1';

export function presentAssessments(assessments: readonly Assessment[], messages: Messages): string {
  const cases = assessments.map((assessment) => ({
    ...assessment,
    recommendation: { ...assessment.recommendation, sentence: sentence(assessment, messages) },
    findings: assessment.findings.map((finding) => withWords(finding, messages)),
  }));
  return serialise({ format: FORMAT, cases });
}

export function presentFindings(
  { files, findings }: { files: readonly string[]; findings: readonly Diagnostic[] },
  messages: Messages,
): string {
  return serialise({
    format: FORMAT,
    files,
    findings: findings.map((finding) => withWords(finding, messages)),
  });
}

function withWords(finding: Diagnostic, messages: Messages) {
  const { what, why = null, fix } = tell(finding, messages);
  return { ...finding, words: { what, why, fix } };
}

function sentence({ recommendation, alternatives, case: facts }: Assessment, { page }: Messages): string {
  const leaders = recommendation.leaders.map((id) => alternatives.find((one) => one.id === id)?.name ?? id);
  return page.outcomeSentence(recommendation.outcome, { leaders, status: facts?.status ?? null });
}

/** Control characters from a file that JSON leaves bare (DEL, C1, bidi) are escaped, since output may meet a terminal. */
function serialise(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  const bare = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
  return `${text.replace(bare, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
