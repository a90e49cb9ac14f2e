// Advice on form, and forms beside each other, as JSON: everything the other views show, and nothing left out for length.
import type { FormAdvice, FormComparison, OpenQuestion } from '../assessment/form-advice.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Messages } from '../messages/nb.js';
import { FORMAT, serialise, withWords } from './json.js';

/** Advice for each case; one that could not be read has its findings only. */
export function presentAdvice(
  advice: readonly (FormAdvice | { file: string; findings: Diagnostic[] })[],
  messages: Messages,
): string {
  const forms = advice.map((one) =>
    'rows' in one
      ? {
          ...one,
          rows: one.rows.map((row) => standingWithWords(row, messages)),
          alternatives: one.alternatives.map((alternative) => standingWithWords(alternative, messages)),
          findings: one.findings.map((finding) => withWords(finding, messages)),
        }
      : { file: one.file, case: null, findings: one.findings.map((finding) => withWords(finding, messages)) },
  );
  return serialise({ format: FORMAT, forms });
}

type Found = Pick<Diagnostic, 'code' | 'args'>;

/** What closes and questions a form of the table, or an alternative of the case, in words. */
function standingWithWords<
  Standing extends {
    closedBy: readonly Found[];
    questionedBy: readonly Found[];
    openQuestions: readonly OpenQuestion[];
  },
>(standing: Standing, messages: Messages) {
  const told = (found: readonly Found[]) => found.map((one) => withWords(one, messages));
  return {
    ...standing,
    closedBy: told(standing.closedBy),
    questionedBy: told(standing.questionedBy),
    openQuestions: standing.openQuestions.map((question) => ({
      ...question,
      hit: withWords(question.hit, messages),
    })),
  };
}

/** Forms beside each other, with everything known of each. */
export function presentComparison(comparison: FormComparison): string {
  return serialise({ format: FORMAT, comparison });
}
