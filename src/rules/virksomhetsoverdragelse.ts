// Where staff get a new employer, it has to be settled whether the rules on transfer of undertakings apply.
import { cooperations, together } from './on-forms.js';
import type { Rule } from './rule.js';

export const virksomhetsoverdragelse: Rule<'virksomhetsoverdragelse'> = {
  id: 'virksomhetsoverdragelse',
  basis: { kind: 'law', effect: 'warning' },
  check: ({ case: { task }, open }) =>
    task.staffTransferred === true ? together(cooperations(open), [['oppgave', 'ansatte-overføres']]) : [],
};
