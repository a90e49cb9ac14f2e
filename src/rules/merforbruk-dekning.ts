// A deficit is covered the year after, and by the participants when it is not.
import { together, withForm } from './on-forms.js';
import type { Rule } from './rule.js';

export const merforbrukDekning: Rule<'merforbruk-dekning'> = {
  id: 'merforbruk-dekning',
  basis: { kind: 'law', effect: 'information' },
  check: ({ open }) => together(withForm(open, ['ipr', 'ko'])),
};
