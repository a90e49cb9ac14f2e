/** Cuts simplices of weightings along linear functions, so that shares of all weightings need no sampling. */
import { MOST_BITS } from './bits.js';
import { requireCount } from './guards.js';
import { SimplexCutter } from './simplex-cutter.js';
import type { Cutting, Piece } from './simplices.js';

/**
 * Cuts every simplex until no function changes sign in a piece, and shows each piece.
 *
 * Where a function is positive at one vertex and negative at another, the edge between them is cut at its
 * zero: two simplices, whose volumes are to each other as the two parts of the edge. So volumes only
 * multiply, and everything that is summed is positive. One function is done with before the next, and a
 * finished function stays so, since new values lie between old ones; hence each takes at most criteria - 1
 * cuts on the way to a piece.
 *
 * @param visit called once for each piece
 * @returns how many pieces were looked at; null when that is more than the budget
 * @throws RangeError when the budget is no count or there are more functions than bits
 * @see Büeler, Enge & Fukuda (2000), Exact volume computation for polytopes, for volumes by decomposition
 *   into simplices
 */
export function cutSimplices(cutting: Cutting, visit: (piece: Piece) => void): number | null {
  requireCount(cutting.budget, 'budget');
  if (cutting.functions.length > MOST_BITS) throw new RangeError('functions: more than there are bits');
  const cutter = new SimplexCutter(cutting);
  let looked = 0;
  for (let simplex = 0; simplex < cutting.simplices.count; simplex++) {
    cutter.start(simplex);
    while (cutter.waiting > 0) {
      if (++looked > cutting.budget) return null;
      cutter.take();
      if (cutter.isOut()) continue;
      if (cutter.mixed === 0) visit(cutter);
      else cutter.split();
    }
  }
  return looked;
}
