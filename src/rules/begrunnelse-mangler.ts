// A score without a reason cannot be checked by anyone else.
import type { Cell, Score } from '../case/case.js';
import { scorePath, scorePoint } from '../case/score-value.js';
import type { Path } from '../diagnostics/diagnostic.js';
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
      .map((cell) => ({
        args: { criterion: cell.criterion, alternatives: [cell.alternative] },
        at: bareScore(cell),
        alternative: cell.alternative,
      }));
  },
};

/** What has no score needs no reason for it. */
function isScored(cell: Cell): boolean {
  return scoresOf(cell).some((score) => scorePoint(score) !== null);
}

/** The first score that has no reason of its own. */
function bareScore(cell: Cell): Path {
  const bare = scoresOf(cell).find((score) => score.reason === null && scorePoint(score) !== null);
  return bare === undefined ? cell.at : scorePath(bare);
}

function scoresOf({ common, perMunicipality }: Cell): Score[] {
  return [...(common === null ? [] : [common]), ...perMunicipality.values()];
}
