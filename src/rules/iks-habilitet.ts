// People with a role both in the company and in a participating municipality can be disqualified.
import { together, withForm } from './on-forms.js';
import type { Rule } from './rule.js';

export const iksHabilitet: Rule<'iks-habilitet'> = {
  id: 'iks-habilitet',
  basis: { kind: 'law', effect: 'information' },
  check: ({ open }) => together(withForm(open, ['iks'])),
};
