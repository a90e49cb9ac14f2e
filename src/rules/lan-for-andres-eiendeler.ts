// A municipality borrows for what others own only in areas where it has a statutory responsibility.
import { onKey } from './on-forms.js';
import type { Rule } from './rule.js';

export const lanForAndresEiendeler: Rule<'lan-for-andres-eiendeler'> = {
  id: 'lan-for-andres-eiendeler',
  basis: { kind: 'law', effect: 'warning' },
  check: ({ case: { task }, open }) =>
    task.statutory === true
      ? []
      : open
          .filter(({ loanForOthersAssets }) => loanForOthersAssets)
          .map((alternative) => {
            const found = onKey(alternative, ['lån-til-andres-eiendeler']);
            const known = task.statutory !== null;
            return {
              args: { alternative: alternative.id, known },
              ...found,
              inputs: [...found.inputs, ...(known ? [['oppgave', 'lovpålagt']] : [])],
            };
          }),
};
