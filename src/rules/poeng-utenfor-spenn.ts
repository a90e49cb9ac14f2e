// A range runs from low to high, and the score it belongs to lies within it.
import type { Score } from '../case/case.js';
import { scorePath } from '../case/score-value.js';
import type { Rule } from './rule.js';

export const poengUtenforSpenn: Rule<'poeng-utenfor-spenn'> = {
  id: 'poeng-utenfor-spenn',
  basis: { kind: 'format' },
  severity: 'feil',
  check({ case: { cells } }) {
    return cells.flatMap((cell) =>
      [cell.common, ...cell.perMunicipality.values()].flatMap((score) => {
        if (score?.range == null || !contradicts(score)) return [];
        const [from, to] = score.range;
        const args = { score: score.point, from, to };
        const range = [...score.at, 'spenn'];
        // A reversed range is wrong whatever the score is.
        const place = from > to ? { at: range } : { at: scorePath(score), inputs: [range] };
        return [{ args, ...place, alternative: cell.alternative }];
      }),
    );
  },
};

/** Whether the range is reversed, or leaves the score outside. */
export function contradicts({ point, range }: Score): boolean {
  if (range === null) return false;
  const [low, high] = range;
  return low > high || (point !== null && (point < low || point > high));
}
