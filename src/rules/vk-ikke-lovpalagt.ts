// The chapter on host municipalities speaks of statutory tasks; whether it covers others is to be clarified, not assumed.
import { HOST_FORMS, onForm, withForm } from './on-forms.js';
import type { Rule } from './rule.js';

export const vkIkkeLovpalagt: Rule<'vk-ikke-lovpalagt'> = {
  id: 'vk-ikke-lovpalagt',
  basis: { kind: 'law', effect: 'warning', questionsForm: true },
  check: ({ case: { task }, open }) =>
    task.statutory === true
      ? []
      : withForm(open, HOST_FORMS).map((alternative) => ({
          args: { alternative: alternative.id, known: task.statutory !== null },
          ...onForm(alternative, task.statutory === null ? [] : [['oppgave', 'lovpålagt']]),
        })),
};
