// The chapters on councils and task communities name individual decisions only; regulations are named in chapter 20.
import { authorityOf, onAuthority, withForm } from './on-forms.js';
import type { Rule } from './rule.js';

export const iprKoForskrift: Rule<'ipr-ko-forskrift'> = {
  id: 'ipr-ko-forskrift',
  basis: { kind: 'law', effect: 'warning', questionsForm: true },
  check: ({ open }) =>
    withForm(open, ['ipr', 'ko'])
      .filter(({ transferred }) => transferred.regulations)
      .map((alternative) => ({
        args: { alternative: alternative.id, form: alternative.form },
        ...onAuthority(alternative, authorityOf(alternative, ['regulations'])),
      })),
};
