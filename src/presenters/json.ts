// The assessment as JSON: the same values as every other view, with the words of each finding beside its code.
import type { Assessment } from '../assessment/assessment.js';
import type { Explanation } from '../assessment/explanation.js';
import type { AlternativeStanding, FormAdvice, FormComparison, RuleHit } from '../assessment/form-advice.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Messages } from '../messages/nb.js';
import { tell } from '../messages/tell.js';
import type { RuleExplanations } from '../messages/words.js';
import { namesOf } from './names.js';
import type { ValidationResult } from './terminal-validation.js';

/** Documented by schemas/resultat.schema.json. New keys may come; none goes or changes meaning within /1. */
const FORMAT = 'resultat/1';

export function presentAssessments(assessments: readonly Assessment[], messages: Messages): string {
  const cases = assessments.map((assessment) => ({
    ...assessment,
    recommendation: recommendationWithWords(assessment, messages),
    requirements: assessment.requirements.map((requirement) => ({
      ...requirement,
      sentence:
        messages.page.requirementNames[requirement.rule][requirement.state === 'unmet' ? 'unmet' : 'met'],
    })),
    findings: assessment.findings.map((finding) => withWords(finding, messages)),
  }));
  return serialise({ format: FORMAT, cases });
}

export function presentFindings(result: ValidationResult, messages: Messages): string {
  const { files, findings, stopped } = result;
  return serialise({
    format: FORMAT,
    files,
    stopped,
    findings: findings.map((finding) => withWords(finding, messages)),
  });
}

/** Advice on form for each case; a case that could not be read has its findings only. */
export function presentAdvice(
  advice: readonly (FormAdvice | { file: string; findings: Diagnostic[] })[],
  messages: Messages,
): string {
  const found = (findings: readonly Diagnostic[]) => findings.map((one) => withWords(one, messages));
  const hits = (list: readonly RuleHit[]) => list.map((hit) => ({ ...hit, words: wordsOf(hit, messages) }));
  const asked = (questions: FormAdvice['rows'][number]['openQuestions']) =>
    questions.map((question) => ({ ...question, hit: hits([question.hit])[0] }));
  const standing = (alternative: AlternativeStanding) => ({
    ...alternative,
    closedBy: found(alternative.closedBy),
    questionedBy: found(alternative.questionedBy),
    openQuestions: asked(alternative.openQuestions),
  });
  const forms = advice.map((one) =>
    'rows' in one
      ? {
          ...one,
          rows: one.rows.map((row) => ({
            ...row,
            closedBy: hits(row.closedBy),
            questionedBy: hits(row.questionedBy),
            openQuestions: asked(row.openQuestions),
          })),
          alternatives: one.alternatives.map(standing),
          findings: found(one.findings),
        }
      : { file: one.file, case: null, findings: found(one.findings) },
  );
  return serialise({ format: FORMAT, forms });
}

/** Forms beside each other, with everything known of each. */
export function presentComparison(comparison: FormComparison): string {
  return serialise({ format: FORMAT, comparison });
}

/** Rules and forms explained; a rule with what it asks for in words. */
export function presentExplanations(explanations: readonly Explanation[], texts: RuleExplanations): string {
  const told = explanations.map((one) => (one.kind === 'rule' ? { ...one, text: texts[one.id] } : one));
  return serialise({ format: FORMAT, explanations: told });
}

function wordsOf(finding: Pick<Diagnostic, 'code' | 'args'>, messages: Messages) {
  const { what, why = null, fix } = tell(finding, messages);
  return { what, why, fix };
}

function withWords(finding: Diagnostic, messages: Messages) {
  return { ...finding, words: wordsOf(finding, messages) };
}

function recommendationWithWords(assessment: Assessment, { page }: Messages) {
  const { recommendation, case: facts } = assessment;
  const names = namesOf(assessment);
  const leaders = recommendation.leaders.map(names.alternative);
  const { counterargument } = recommendation;
  return {
    ...recommendation,
    sentence: page.outcomeSentence(recommendation.outcome, { leaders, status: facts?.status ?? null }),
    reasons: recommendation.reasons.map((reason) => ({ ...reason, sentence: page.reason(reason, names) })),
    counterargument: counterargument && {
      ...counterargument,
      sentence: page.counterargument(counterargument, names),
    },
  };
}

/** Control characters from a file that JSON leaves bare (DEL, C1, bidi) are escaped, since output may meet a terminal. */
function serialise(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  const bare =
    /[\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc\ufffe\uffff]/g;
  return `${text.replace(bare, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
