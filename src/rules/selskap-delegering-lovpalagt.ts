// In statutory tasks authority goes to another legal person only as far as legislation opens for it.
import type { Alternative } from '../case/case.js';
import { authorityOf, onAuthority, openingsFor, SEPARATE_BODIES, withForm } from './on-forms.js';
import type { Rule } from './rule.js';

export const selskapDelegeringLovpalagt: Rule<'selskap-delegering-lovpalagt'> = {
  id: 'selskap-delegering-lovpalagt',
  basis: { kind: 'law', effect: 'excludes', answerable: true },
  check: (input) =>
    input.case.task.statutory === true
      ? separateLegalPersons(input.open)
          .filter((alternative) => authorityOf(alternative).length > 0)
          .map((alternative) => ({
            args: {
              alternative: alternative.id,
              form: alternative.form,
              openings: openingsFor(input, alternative.form),
            },
            ...onAuthority(alternative, authorityOf(alternative), [['oppgave', 'lovpålagt']]),
          }))
      : [],
};

/** Companies and associations, and councils and task communities that are legal persons of their own. */
export function separateLegalPersons(alternatives: readonly Alternative[]): Alternative[] {
  const own = withForm(alternatives, ['ipr', 'ko'])
    .filter(({ ownLegalPerson }) => ownLegalPerson === true)
    // What their own chapters open for is opened by legislation.
    .filter(({ transferred }) => !transferred.onlyExceptions);
  return [...withForm(alternatives, SEPARATE_BODIES), ...own];
}
