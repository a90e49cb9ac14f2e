// English for a cooperation that takes in areas one by one: what has been decided, and what comes next.
import type { Messages } from '../nb.js';
import { format } from './format.js';

export const steps: Messages['page']['steps'] = {
  title: 'Step by step',
  statuses: { vedtatt: 'adopted', utredes: 'under study', ide: 'idea', utenfor: 'kept outside' },
  summary: (decided, planned) =>
    decided === 0
      ? `None of the steps has been adopted (0 of ${planned}).`
      : `${decided} of ${planned} steps ${decided === 1 ? 'has' : 'have'} been adopted in all the municipalities.`,
  upNext: (number, name) => `Next to be decided: step ${number}, ${name}.`,
  step: (number, name, status) => `Step ${number}: ${name} (${status})`,
  outside: 'Kept outside',
  case: 'Case',
  area: 'Area',
  decisions: (yes, no) =>
    `Adopted in ${format.all(yes.map(({ name, date }) => `${name} on ${format.date(date)}`))}${no.length === 0 ? '' : `, not in ${format.all(no)}`}.`,
  soFar: 'So far',
  reason: 'Reason',
  next: 'Next',
  note: 'Each step is assessed in a case of its own and needs a decision of its own in each municipality. The tool has not read the other cases here.',
};
