// Participants answer without limit for their share, also for what was owed when they left.
import { together, withForm } from './on-forms.js';
import type { Rule } from './rule.js';

export const ansvarUbegrenset: Rule<'ansvar-ubegrenset'> = {
  id: 'ansvar-ubegrenset',
  basis: { kind: 'law', effect: 'information' },
  check: ({ open }) => together(withForm(open, ['ipr', 'ko', 'iks'])),
};
