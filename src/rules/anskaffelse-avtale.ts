// Whether a cooperation falls under the rules on public procurement is judged by those rules, whatever its form.
import { cooperations, together } from './on-forms.js';
import type { Rule } from './rule.js';

export const anskaffelseAvtale: Rule<'anskaffelse-avtale'> = {
  id: 'anskaffelse-avtale',
  basis: { kind: 'law', effect: 'warning' },
  // A political council buys and sells no services.
  check: ({ open }) => together(cooperations(open).filter(({ form }) => form !== 'ipr')),
};
