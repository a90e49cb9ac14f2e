// A host cooperation is between municipalities, or between county authorities; not between one of each.
import { formPath, HOST_FORMS, withForm } from './on-forms.js';
import type { Rule } from './rule.js';

export const vkUlikeParter: Rule<'vk-ulike-parter'> = {
  id: 'vk-ulike-parter',
  basis: { kind: 'law', effect: 'excludes' },
  check: ({ open }) =>
    withForm(open, HOST_FORMS).flatMap((alternative) => {
      const index = alternative.otherParticipants.findIndex(({ kind }) => kind === 'fylkeskommune');
      if (index === -1) return [];
      const participant = alternative.otherParticipants[index]?.name ?? '';
      return [
        {
          args: { alternative: alternative.id, participant },
          at: [...alternative.at, 'andre-deltakere', index, 'type'],
          alternative: alternative.id,
          inputs: [formPath(alternative)],
        },
      ];
    }),
};
