// Where staff get a new employer, it has to be settled whether the rules on transfer of undertakings apply.
import type { Alternative } from '../case/case.js';
import { cooperations, together } from './on-forms.js';
import type { Rule } from './rule.js';

export const virksomhetsoverdragelse: Rule<'virksomhetsoverdragelse'> = {
  id: 'virksomhetsoverdragelse',
  basis: { kind: 'law', effect: 'warning' },
  check: ({ case: { task }, open }) =>
    task.staffTransferred === true ? together(withNewEmployer(open), [['oppgave', 'ansatte-overføres']]) : [],
};

/** In a cooperation by agreement each keeps its own staff. */
function withNewEmployer(open: readonly Alternative[]): Alternative[] {
  return cooperations(open).filter(({ form }) => form !== 'avtalesamarbeid');
}
