// Another way of cooperating is open where there is a legal basis for it, so the case has to name one.
import { onForm, withForm } from './on-forms.js';
import type { Rule } from './rule.js';

export const annenUtenHjemmel: Rule<'annen-uten-hjemmel'> = {
  id: 'annen-uten-hjemmel',
  basis: { kind: 'law', effect: 'warning', questionsForm: true },
  check: ({ open }) =>
    withForm(open, ['annen']).flatMap((alternative) => {
      const name = alternative.otherForm?.name ?? null;
      const basis = alternative.otherForm?.basis ?? null;
      if (name !== null && basis !== null) return [];
      const missing = name === null && basis === null ? 'both' : name === null ? 'name' : 'basis';
      return [{ args: { alternative: alternative.id, missing } as const, ...onForm(alternative) }];
    }),
};
