// What the control committees of the municipalities can see in the cooperation.
import { HOST_FORMS, together, withForm } from './on-forms.js';
import type { Rule } from './rule.js';

export const kontrollutvalgInnsyn: Rule<'kontrollutvalg-innsyn'> = {
  id: 'kontrollutvalg-innsyn',
  basis: { kind: 'law', effect: 'information' },
  check: ({ open }) =>
    together([
      ...withForm(open, ['ipr', 'ko', 'iks', ...HOST_FORMS]),
      ...withForm(open, ['as']).filter(({ whollyPublic }) => whollyPublic === true),
    ]),
};
