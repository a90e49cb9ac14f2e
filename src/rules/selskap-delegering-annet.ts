// In tasks that are not statutory, matters of importance in principle stay with the municipality.
import { authorityOf, onAuthority } from './on-forms.js';
import type { Rule } from './rule.js';
import { separateLegalPersons } from './selskap-delegering-lovpalagt.js';

export const selskapDelegeringAnnet: Rule<'selskap-delegering-annet'> = {
  id: 'selskap-delegering-annet',
  basis: { kind: 'law', effect: 'excludes' },
  check: ({ case: { task }, open }) =>
    task.statutory === false
      ? separateLegalPersons(open)
          .filter(({ transferred }) => transferred.mattersOfPrinciple)
          .map((alternative) => ({
            args: { alternative: alternative.id, form: alternative.form },
            ...onAuthority(alternative, authorityOf(alternative, ['mattersOfPrinciple']), [
              ['oppgave', 'lovpålagt'],
            ]),
          }))
      : [],
};
