// Municipalities and county authorities make up a political council or a task community; others cannot take part.
import { formPath, withForm } from './on-forms.js';
import type { Rule } from './rule.js';

export const iprKoDeltakere: Rule<'ipr-ko-deltakere'> = {
  id: 'ipr-ko-deltakere',
  basis: { kind: 'law', effect: 'excludes' },
  check: ({ open }) =>
    withForm(open, ['ipr', 'ko']).flatMap((alternative) => {
      const { id, at, form, otherParticipants } = alternative;
      const index = otherParticipants.findIndex(({ kind }) => kind !== 'kommune' && kind !== 'fylkeskommune');
      if (index === -1) return [];
      const participant = otherParticipants[index]?.name ?? '';
      return [
        {
          args: { alternative: id, form, participant },
          at: [...at, 'andre-deltakere', index, 'type'],
          alternative: id,
          inputs: [formPath(alternative)],
        },
      ];
    }),
};
