// A joint duty that is itself to make emergency decisions in child welfare lies in a municipality.
import { authorityOf, isAbout, onAuthority, SEPARATE_BODIES, withForm } from './on-forms.js';
import type { Rule } from './rule.js';

export const barnevernAkutt: Rule<'barnevern-akutt'> = {
  id: 'barnevern-akutt',
  basis: { kind: 'law', effect: 'excludes' },
  check: (input) =>
    isAbout(input, 'barnevernvakt')
      ? withForm(input.open, ['ipr', 'ko', ...SEPARATE_BODIES])
          // Decisions on internal matters and grant schemes are no emergency decisions.
          .filter(({ transferred }) => transferred.individualDecisions && !transferred.onlyExceptions)
          .map((alternative) => ({
            args: { alternative: alternative.id, form: alternative.form },
            ...onAuthority(alternative, authorityOf(alternative, ['individualDecisions']), [['område']]),
          }))
      : [],
};
