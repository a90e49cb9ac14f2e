// Who hears appeals in a host cooperation, and which councillors may ask for a legality review.
import { HOST_FORMS, together, withForm } from './on-forms.js';
import type { Rule } from './rule.js';

export const vkKlageOgKontroll: Rule<'vk-klage-og-kontroll'> = {
  id: 'vk-klage-og-kontroll',
  basis: { kind: 'law', effect: 'information' },
  check: ({ open }) => together(withForm(open, HOST_FORMS)),
};
