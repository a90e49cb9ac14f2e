// A special act opens for the task community where the Local Government Act bars individual decisions: which prevails?
import { authorityOf, onAuthority, openingsFor, withForm } from './on-forms.js';
import type { Rule } from './rule.js';

export const koEnkeltvedtakSaerlov: Rule<'ko-enkeltvedtak-saerlov'> = {
  id: 'ko-enkeltvedtak-saerlov',
  basis: { kind: 'law', effect: 'warning', questionsForm: true },
  check: (input) => {
    const openings = openingsFor(input, 'ko');
    if (openings.length === 0) return [];
    return withForm(input.open, ['ko'])
      .filter(({ transferred }) => transferred.individualDecisions && !transferred.onlyExceptions)
      .map((alternative) => ({
        args: { alternative: alternative.id, openings },
        ...onAuthority(alternative, authorityOf(alternative, ['individualDecisions']), [['område']]),
      }));
  },
};
