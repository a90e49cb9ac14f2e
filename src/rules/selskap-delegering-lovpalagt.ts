// In statutory tasks authority goes to another legal person only as far as legislation opens for it.
import type { Alternative } from '../case/case.js';
import {
  type Authority,
  authorityOf,
  onAuthority,
  openingsFor,
  SEPARATE_BODIES,
  withForm,
} from './on-forms.js';
import type { Rule } from './rule.js';

export const selskapDelegeringLovpalagt: Rule<'selskap-delegering-lovpalagt'> = {
  id: 'selskap-delegering-lovpalagt',
  basis: { kind: 'law', effect: 'excludes', answerable: true },
  check: (input) =>
    input.case.task.statutory === true
      ? separateLegalPersons(input.open)
          .filter((alternative) => delegated(alternative).length > 0)
          .map((alternative) => ({
            args: {
              alternative: alternative.id,
              form: alternative.form,
              openings: openingsFor(input, alternative.form),
            },
            ...onAuthority(alternative, delegated(alternative), [['oppgave', 'lovpålagt']]),
          }))
      : [],
};

/** Companies and associations, and councils and task communities that are legal persons of their own. */
export function separateLegalPersons(alternatives: readonly Alternative[]): Alternative[] {
  const own = withForm(alternatives, ['ipr', 'ko']).filter(({ ownLegalPerson }) => ownLegalPerson === true);
  return [...withForm(alternatives, SEPARATE_BODIES), ...own];
}

/** What they are to decide. The individual decisions that a chapter opens for itself are opened by legislation. */
function delegated(alternative: Alternative): Authority[] {
  const { form, transferred } = alternative;
  const opened = (form === 'ipr' || form === 'ko') && transferred.onlyExceptions;
  return authorityOf(alternative, opened ? ['regulations', 'mattersOfPrinciple'] : undefined);
}
