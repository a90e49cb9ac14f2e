// Where employees are touched, those who speak for them take part in each municipality before the case is decided.
import { onMunicipalities } from './on-municipalities.js';
import type { Rule } from './rule.js';

export const medvirkningMangler: Rule<'medvirkning-mangler'> = {
  id: 'medvirkning-mangler',
  basis: { kind: 'agreement' },
  severity: 'advarsel',
  relevant: ({ case: { task } }) => task.staffAffected,
  check({ case: { task, involvement, municipalities }, agreement }) {
    if (task.staffAffected !== true) return [];
    // An entry without a municipality speaks for all of them.
    if (involvement.some(({ municipality }) => municipality === null)) return [];
    const missing = municipalities.filter(
      (id) => !involvement.some(({ municipality }) => municipality === id),
    );
    return missing.length === 0
      ? []
      : [
          {
            args: onMunicipalities(missing, agreement),
            at: ['medvirkning'],
            onKey: true,
            inputs: [['oppgave', 'ansatte-berøres']],
          },
        ];
  },
};
