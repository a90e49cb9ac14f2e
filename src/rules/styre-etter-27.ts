// Boards under section 27 of the act of 1992 were to be converted; old papers still name them.
import { onForm, withForm } from './on-forms.js';
import type { Rule } from './rule.js';

export const styreEtter27: Rule<'styre-etter-27'> = {
  id: 'styre-etter-27',
  basis: { kind: 'law', effect: 'warning', questionsForm: true },
  check: ({ open }) =>
    withForm(open, ['annen'])
      .filter(({ name, otherForm }) =>
        [name, otherForm?.name, otherForm?.basis].some((text) =>
          /§\s*27(?!\d|-\d)|paragraf 27(?!\d|-\d)/i.test(text ?? ''),
        ),
      )
      .map((alternative) => ({ args: { alternative: alternative.id }, ...onForm(alternative) })),
};
