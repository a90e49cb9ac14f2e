// A loan or a long lease of an intermunicipal company waits for approval when a participant is in ROBEK.
import { onKey, withForm } from './on-forms.js';
import { onMunicipalities } from './on-municipalities.js';
import type { Rule } from './rule.js';

export const robek: Rule<'robek'> = {
  id: 'robek',
  basis: { kind: 'law', effect: 'warning' },
  check({ case: { task }, agreement, open }) {
    if (task.inRobek.length === 0) return [];
    return withForm(open, ['iks']).flatMap((alternative) => {
      const loan = alternative.loan === true;
      const lease = alternative.longLease;
      if (!loan && !lease) return [];
      const what = loan && lease ? 'both' : loan ? ('loan' as const) : ('lease' as const);
      const found = onKey(alternative, [loan ? 'låneopptak' : 'leie-over-fire-år']);
      return [
        {
          args: { alternative: alternative.id, ...onMunicipalities(task.inRobek, agreement), what },
          ...found,
          inputs: [...found.inputs, ['oppgave', 'i-robek']],
        },
      ];
    });
  },
};
