// Where the agreement checks a criterion against money, score and kroner are to point the same way. Sign only.

import { listedKroner } from '../case/kroner.js';
import { jointPoint } from '../case/score-value.js';
import type { Rule } from './rule.js';

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
      return [{ args, at: cell.at, onKey: true, alternative: cell.alternative }];
    });
  },
};
