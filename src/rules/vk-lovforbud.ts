// A host cooperation goes as far as other legislation does not bar it.
import { HOST_FORMS, onForm, withForm } from './on-forms.js';
import type { Rule } from './rule.js';

export const vkLovforbud: Rule<'vk-lovforbud'> = {
  id: 'vk-lovforbud',
  basis: { kind: 'law', effect: 'excludes' },
  check({ case: { task }, open }) {
    const barred = task.transferBarred;
    if (barred === null) return [];
    return withForm(open, HOST_FORMS).map((alternative) => ({
      args: { alternative: alternative.id, ...barred },
      ...onForm(alternative, [['oppgave', 'overføring-avskåret', 'paragraf']]),
    }));
  },
};
