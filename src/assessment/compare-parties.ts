// Holds the municipalities' own results against each other: who loses, and whether anyone can gain at nobody's cost.
import { dominates } from '../engine/dominance.js';
import { TIE_TOLERANCE } from '../engine/ranking.js';
import type { RankedAlternative, Recommendation } from './assessment.js';
import type { Parties } from './assessors.js';
import { inOrder } from './describe-assessors.js';

/** Null: nothing is ranked, or there is one municipality. */
export function compareParties(
  lines: readonly RankedAlternative[],
  { leaders }: Pick<Recommendation, 'leaders'>,
): Parties | null {
  const leading = lines.filter(({ id }) => leaders.includes(id));
  const ids = leading[0]?.municipalities.map(({ id }) => id) ?? [];
  if (ids.length < 2) return null;
  const open = lines.filter(({ standing }) => standing === 'open');
  const compared = [...open, ...lines.filter(({ standing }) => standing === 'zero')];
  const ranked = compared.filter(({ standing, rank }) => standing === 'open' || rank !== null);
  return {
    rankings: ids.map((municipality, index) => ({
      municipality,
      alternatives: inOrder(
        ranked.map(({ id }) => id),
        ranked.map((line) => line.municipalities[index]?.value ?? 0),
      ),
    })),
    leaders: leading.map(({ id: alternative, municipalities }) => ({
      alternative,
      worseOff: municipalities.flatMap(({ id, value }) =>
        value < -TIE_TOLERANCE ? [{ municipality: id, value }] : [],
      ),
    })),
    nobodyWorseOff: open
      .filter((line) => valuesOf(line).every((value) => value >= -TIE_TOLERANCE))
      .map(({ id }) => id),
    improvements: compared.flatMap((one) => compared.flatMap((other) => improvement(one, other))),
  };
}

function valuesOf({ municipalities }: RankedAlternative): number[] {
  return municipalities.map(({ value }) => value);
}

function improvement(one: RankedAlternative, other: RankedAlternative): Parties['improvements'] {
  if (!dominates(valuesOf(one), valuesOf(other))) return [];
  const better = one.municipalities.filter(
    ({ value }, index) => value - (other.municipalities[index]?.value ?? 0) > TIE_TOLERANCE,
  );
  return [{ alternative: one.id, over: other.id, better: better.map(({ id }) => id) }];
}
