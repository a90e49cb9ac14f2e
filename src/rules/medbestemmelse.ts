// A case on the relation to the staff as employer goes to the joint committee, or to what the staff have put in its place.
import type { Case } from '../case/case.js';
import { onMunicipalities } from './on-municipalities.js';
import type { Rule } from './rule.js';

export const medbestemmelse: Rule<'medbestemmelse'> = {
  id: 'medbestemmelse',
  basis: { kind: 'law', effect: 'warning' },
  check({ case: read, agreement }) {
    // An idea is not a case for a committee yet.
    if (read.task.staffAffected !== true || read.status === 'ide') return [];
    const missing = read.municipalities.filter((id) => !isHeard(read, id));
    if (missing.length === 0) return [];
    return [
      {
        args: onMunicipalities(missing, agreement),
        at: ['behandling'],
        onKey: true,
        inputs: [['oppgave', 'ansatte-berøres']],
      },
    ];
  },
};

/** Whether a meeting of the joint committee is listed for a municipality, held or planned, or another arrangement. */
function isHeard({ treatment, involvement }: Case, municipality: string): boolean {
  const concerns = (entry: { municipality: string | null }) =>
    entry.municipality === null || entry.municipality === municipality;
  const committee = (text: string) => /partssammensatt|partssamansett|administrasjonsutval/i.test(text);
  return (
    treatment.some((entry) => committee(entry.body) && concerns(entry)) ||
    involvement.some((entry) => (committee(entry.party) || entry.otherArrangement) && concerns(entry))
  );
}
