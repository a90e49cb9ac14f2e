// Where the agreement checks a criterion against money, score and kroner are to point the same way. Sign only.
import type { Cell } from '../case/case.js';
import { listedKroner } from '../case/kroner.js';
import { jointPoint, scorePath } from '../case/score-value.js';
import type { Rule, RuleFinding } from './rule.js';

export const fortegnMotKroner: Rule<'fortegn-mot-kroner'> = {
  id: 'fortegn-mot-kroner',
  basis: { kind: 'agreement' },
  severity: 'advarsel',
  check({ case: read, agreement }) {
    return read.cells.flatMap((cell) => {
      const kind = agreement.criteria.find(({ id }) => id === cell.criterion)?.checkedAgainst ?? null;
      const effects = (read.economy?.effects ?? []).filter(
        ({ alternative }) => alternative === cell.alternative,
      );
      const relevant = effects.filter((effect) => effect.kind === kind);
      const score = jointPoint(cell, read, agreement);
      if (relevant.length === 0 || score === null) return [];
      const kroner = listedKroner(relevant);
      if (score * kroner >= 0) return [];
      const args = { criterion: cell.criterion, alternative: cell.alternative, score, kroner };
      const inputs = relevant.map((effect) => effect.amountAt);
      return [{ args, ...placeOf(cell), alternative: cell.alternative, inputs }];
    });
  },
};

/** The score, or the list of scores that it is joined from. */
function placeOf({ at, common }: Cell): Pick<RuleFinding<'fortegn-mot-kroner'>, 'at' | 'onKey'> {
  return common === null ? { at: [...at, 'per-kommune'], onKey: true } : { at: scorePath(common) };
}
