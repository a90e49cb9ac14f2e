// How `validate` checks a draft agreement: with the case it names, and the law that holds where it lies.
import { assessDraft, type DraftAssessment } from '../../assessment/assess-draft.js';
import { type AssessInput, openCase } from '../../assessment/open-case.js';
import { readSource } from '../../source/read-source.js';
import { createCaseFinder } from '../find-case.js';
import { assessInputs, type CaseOptions, type CommandContext } from './shared.js';

/** A check of drafts that shares between them what they have in common: cases, agreements and the law. */
export function createDraftCheck(
  options: CaseOptions,
  context: CommandContext,
): (input: AssessInput) => DraftAssessment {
  const findCase = createCaseFinder(context.host, (file) => {
    const [input] = assessInputs([file], options, context);
    return input === undefined ? { findings: [], agreementSource: null } : openCase(input);
  });
  return ({ file, findForms, date }) =>
    assessDraft({
      source: readSource(file),
      findCase: findCase(file.path),
      findForms,
      ...(date !== undefined && { date }),
    });
}
