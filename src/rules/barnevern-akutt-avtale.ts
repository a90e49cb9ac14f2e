// A joint duty by agreement, in which each municipality's own leader decides, is to be clarified.
import { isAbout, onForm, withForm } from './on-forms.js';
import type { Rule } from './rule.js';

export const barnevernAkuttAvtale: Rule<'barnevern-akutt-avtale'> = {
  id: 'barnevern-akutt-avtale',
  basis: { kind: 'law', effect: 'warning', questionsForm: true },
  check: (input) =>
    isAbout(input, 'barnevernvakt')
      ? withForm(input.open, ['avtalesamarbeid'])
          // With individual decisions transferred, avtale-enkeltvedtak has answered the question.
          .filter(({ transferred }) => !transferred.individualDecisions)
          .map((alternative) => ({
            args: { alternative: alternative.id },
            ...onForm(alternative, [['område']]),
          }))
      : [],
};
