// An administrative host cooperation decides in cases that are not of importance in principle.
import { authorityOf, onAuthority, withForm } from './on-forms.js';
import type { Rule } from './rule.js';

export const vkadmPrinsipiell: Rule<'vkadm-prinsipiell'> = {
  id: 'vkadm-prinsipiell',
  basis: { kind: 'law', effect: 'excludes' },
  check: ({ open }) =>
    withForm(open, ['vk-adm'])
      .filter(({ transferred }) => transferred.mattersOfPrinciple)
      .map((alternative) => ({
        args: { alternative: alternative.id },
        ...onAuthority(alternative, authorityOf(alternative, ['mattersOfPrinciple'])),
      })),
};
