// Compensation for value added tax can be lost in companies of private law, and where others are competed with.
import { onForm, withForm } from './on-forms.js';
import type { Rule } from './rule.js';

export const mvakomp: Rule<'mvakomp'> = {
  id: 'mvakomp',
  basis: { kind: 'law', effect: 'warning' },
  check({ case: { task }, open }) {
    const service = task.welfareService !== true;
    const competition = task.soldInCompetition === true;
    if (!service && !competition) return [];
    const problem =
      service && competition ? ('both' as const) : service ? ('service' as const) : ('competition' as const);
    const stated = [
      ...(task.welfareService === false ? [['oppgave', 'helse-utdanning-sosial']] : []),
      ...(competition ? [['oppgave', 'selges-i-konkurranse']] : []),
    ];
    return withForm(open, ['as', 'sa', 'forening']).map((alternative) => ({
      args: { alternative: alternative.id, problem },
      ...onForm(alternative, stated),
    }));
  },
};
