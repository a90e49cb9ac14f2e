// A score without a reason cannot be checked by anyone else.
import type { Rule } from './rule.js';

export const begrunnelseMangler: Rule<'begrunnelse-mangler'> = {
  id: 'begrunnelse-mangler',
  basis: { kind: 'agreement' },
  severity: 'advarsel',
  check({ case: { cells }, open }) {
    return cells
      .filter(({ alternative }) => open.some(({ id }) => id === alternative))
      .filter((cell) => cell.reason === null && cell.common?.notAssessed == null)
      .map(({ at, criterion, alternative }) => ({
        args: { criterion, alternatives: [alternative] },
        at,
        onKey: true,
        alternative,
      }));
  },
};
