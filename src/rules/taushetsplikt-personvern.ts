// Where municipalities share personal data, roles and duties have to be settled before the sharing begins.
import { cooperations, together } from './on-forms.js';
import type { Rule } from './rule.js';

export const taushetspliktPersonvern: Rule<'taushetsplikt-personvern'> = {
  id: 'taushetsplikt-personvern',
  basis: { kind: 'law', effect: 'warning' },
  check: ({ case: { task }, open }) =>
    task.personalData === true ? together(cooperations(open), [['oppgave', 'personopplysninger']]) : [],
};
