// An intermunicipal political council cannot be given authority to make individual decisions, two exceptions apart.
import { authorityOf, onAuthority, withForm } from './on-forms.js';
import type { Rule } from './rule.js';

export const iprEnkeltvedtak: Rule<'ipr-enkeltvedtak'> = {
  id: 'ipr-enkeltvedtak',
  basis: { kind: 'law', effect: 'excludes' },
  check: ({ open }) =>
    withForm(open, ['ipr'])
      .filter(({ transferred }) => transferred.individualDecisions && !transferred.onlyExceptions)
      .map((alternative) => ({
        args: { alternative: alternative.id },
        ...onAuthority(alternative, authorityOf(alternative, ['individualDecisions'])),
      })),
};
