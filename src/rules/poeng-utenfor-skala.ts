// A score beyond the ends of the agreement's scale means nothing on it.
import type { Score } from '../case/case.js';
import type { Rule } from './rule.js';

export const poengUtenforSkala: Rule<'poeng-utenfor-skala'> = {
  id: 'poeng-utenfor-skala',
  basis: { kind: 'agreement' },
  severity: 'feil',
  check({ case: { cells }, agreement: { scale } }) {
    return cells.flatMap((cell) => {
      const scores = [cell.common, ...cell.perMunicipality.values()].filter(
        (score): score is Score => score !== null,
      );
      return scores.flatMap((score) =>
        numbersOf(score)
          .filter(({ found }) => found < scale.from || found > scale.to)
          .map(({ found, at }) => ({
            args: { found, from: scale.from, to: scale.to },
            at,
            alternative: cell.alternative,
          })),
      );
    });
  },
};

function numbersOf({ at, point, range }: Score) {
  const ends = (range ?? []).map((found, index) => ({ found, at: [...at, 'spenn', index] }));
  return point === null ? ends : [{ found: point, at: [...at, 'poeng'] }, ...ends];
}
