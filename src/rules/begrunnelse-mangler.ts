// A score without a reason cannot be checked by anyone else.
import type { Cell } from '../case/case.js';
import { scorePoint } from '../case/score-value.js';
import type { Rule } from './rule.js';

export const begrunnelseMangler: Rule<'begrunnelse-mangler'> = {
  id: 'begrunnelse-mangler',
  basis: { kind: 'agreement' },
  severity: 'advarsel',
  check({ case: { cells }, agreement, open }) {
    return cells
      .filter(({ criterion }) => agreement.criteria.some(({ id }) => id === criterion))
      .filter(({ alternative }) => open.some(({ id }) => id === alternative))
      .filter((cell) => cell.reason === null && isScored(cell))
      .map(({ at, criterion, alternative }) => ({
        args: { criterion, alternatives: [alternative] },
        at,
        onKey: true,
        alternative,
      }));
  },
};

/** What has no score needs no reason for it. */
function isScored({ common, perMunicipality }: Cell): boolean {
  return [common, ...perMunicipality.values()].some((score) => scorePoint(score) !== null);
}
