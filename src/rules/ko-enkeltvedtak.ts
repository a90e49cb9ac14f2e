// A municipal task community cannot be given authority to make individual decisions, two exceptions apart.
import { authorityOf, onAuthority, openingsFor, withForm } from './on-forms.js';
import type { Rule } from './rule.js';

export const koEnkeltvedtak: Rule<'ko-enkeltvedtak'> = {
  id: 'ko-enkeltvedtak',
  basis: { kind: 'law', effect: 'excludes' },
  // Where a special act names this form for the area, two acts meet, and ko-enkeltvedtak-saerlov asks.
  check: (input) =>
    openingsFor(input, 'ko').length > 0
      ? []
      : withForm(input.open, ['ko'])
          .filter(({ transferred }) => transferred.individualDecisions && !transferred.onlyExceptions)
          .map((alternative) => ({
            args: { alternative: alternative.id },
            ...onAuthority(alternative, authorityOf(alternative, ['individualDecisions'])),
          })),
};
