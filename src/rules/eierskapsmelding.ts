// Ownership, and interests like it, go into the ownership report of each municipality.
import { SEPARATE_BODIES, together, withForm } from './on-forms.js';
import type { Rule } from './rule.js';

export const eierskapsmelding: Rule<'eierskapsmelding'> = {
  id: 'eierskapsmelding',
  basis: { kind: 'law', effect: 'information' },
  check: ({ open }) => together(withForm(open, ['ipr', 'ko', ...SEPARATE_BODIES])),
};
