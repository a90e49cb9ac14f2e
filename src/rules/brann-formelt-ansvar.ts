// Whoever runs the fire service, authority is exercised under the municipality's formal responsibility.
import { cooperations, isAbout, together } from './on-forms.js';
import type { Rule } from './rule.js';

export const brannFormeltAnsvar: Rule<'brann-formelt-ansvar'> = {
  id: 'brann-formelt-ansvar',
  basis: { kind: 'law', effect: 'information' },
  check: (input) => (isAbout(input, 'brann') ? together(cooperations(input.open), [['område']]) : []),
};
