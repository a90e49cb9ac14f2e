// An intermunicipal company is owned by municipalities, county authorities and such companies, not all with limited liability.
import { formPath, withForm } from './on-forms.js';
import type { Rule } from './rule.js';

export const iksDeltakere: Rule<'iks-deltakere'> = {
  id: 'iks-deltakere',
  basis: { kind: 'law', effect: 'excludes' },
  check: ({ open }) =>
    withForm(open, ['iks']).flatMap((alternative) => {
      const { id, at, otherParticipants, allLiabilityLimited } = alternative;
      const index = otherParticipants.findIndex(({ kind }) => ['stat', 'privat', 'annen'].includes(kind));
      if (index === -1 && !allLiabilityLimited) return [];
      const key = index === -1 ? ['begrenset-ansvar'] : ['andre-deltakere', index, 'type'];
      return [
        {
          args: { alternative: id, participant: otherParticipants[index]?.name ?? null },
          at: [...at, ...key],
          alternative: id,
          inputs: [formPath(alternative)],
        },
      ];
    }),
};
