// Where another is to make statutory individual decisions, the rules on host municipalities are the general way.
import { type Authority, authorityOf, onAuthority, openingsFor, withForm } from './on-forms.js';
import type { Rule } from './rule.js';

const DECIDING: readonly Authority[] = ['individualDecisions', 'regulations'];

export const avtaleEnkeltvedtak: Rule<'avtale-enkeltvedtak'> = {
  id: 'avtale-enkeltvedtak',
  basis: { kind: 'law', effect: 'excludes', answerable: true },
  check: (input) =>
    input.case.task.statutory === true
      ? withForm(input.open, ['avtalesamarbeid', 'kjop'])
          .filter((alternative) => authorityOf(alternative, DECIDING).length > 0)
          .map((alternative) => ({
            args: {
              alternative: alternative.id,
              form: alternative.form,
              openings: openingsFor(input, alternative.form),
            },
            ...onAuthority(alternative, authorityOf(alternative, DECIDING), [['oppgave', 'lovpålagt']]),
          }))
      : [],
};
