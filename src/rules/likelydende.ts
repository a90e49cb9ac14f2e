// Councils that are to adopt the same have decided differently.
import type { Treatment } from '../case/case.js';
import { onMunicipalities } from './on-municipalities.js';
import type { Rule } from './rule.js';

export const likelydende: Rule<'likelydende'> = {
  id: 'likelydende',
  basis: { kind: 'law', effect: 'warning' },
  check({ case: { treatment, municipalities }, agreement }) {
    const decisions = municipalities.flatMap((id) => {
      const [latest] = treatment
        .filter(
          ({ municipality, kind, outcome }) => municipality === id && kind === 'vedtak' && outcome !== null,
        )
        .filter(({ body }) => /^(?:kommune|by|herads)styret?$/.test(body))
        .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
      return latest === undefined ? [] : [{ id, decision: latest }];
    });
    const [first, ...others] = decisions;
    const other = others.find(({ decision }) => first !== undefined && !isSame(first.decision, decision));
    if (first === undefined || other === undefined) return [];
    return [
      {
        args: onMunicipalities([first.id, other.id], agreement),
        at: [...other.decision.at, differs(first.decision, other.decision)],
        inputs: [[...first.decision.at, differs(first.decision, other.decision)]],
      },
    ];
  },
};

function isSame(a: Treatment, b: Treatment): boolean {
  return same(a.outcome, b.outcome) && same(a.wording, b.wording);
}

function differs(a: Treatment, b: Treatment): 'utfall' | 'vedtakstekst' {
  return same(a.outcome, b.outcome) ? 'vedtakstekst' : 'utfall';
}

/** Line breaks, spaces and case are how a text is set, not what it says. A text that is not given is not compared. */
function same(a: string | null, b: string | null): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  return a === null || b === null || plain(a) === plain(b);
}
