// One line for each alternative: its place and value, or why it has none.
import type { Alternative, Case } from '../case/case.js';
import type { RuleId } from '../diagnostics/codes.js';
import { dominates } from '../engine/dominance.js';
import type { RankedAlternative } from './assessment.js';
import type { DecisionMatrix } from './decision-matrix.js';
import { alternativeFacts, zeroAlternative } from './describe-case.js';
import type { Ranking } from './rank.js';
import type { WeightShares } from './weight-shares.js';

/** A line that has no value: excluded by law, or nothing to rank. */
export function unvalued(
  read: Case,
  alternative: Alternative,
  exclusions: ReadonlyMap<string, RuleId[]>,
): RankedAlternative {
  const excludedBy = exclusions.get(alternative.id) ?? [];
  return {
    ...alternativeFacts(read, alternative),
    standing: excludedBy.length > 0 ? 'excluded' : 'open',
    rank: null,
    tied: false,
    value: null,
    gapRange: null,
    firstShare: null,
    municipalities: [],
    excludedBy,
    dominatedBy: [],
  };
}

/** The zero alternative stands at 0 whatever the weights; it has a rank only when it can continue. */
export function zeroLine(read: Case, ranking: Ranking | null): RankedAlternative[] {
  const zero = zeroAlternative(read);
  if (zero === undefined) return [];
  const rank = ranking?.zeroRank ?? null;
  return [
    {
      ...alternativeFacts(read, zero),
      standing: 'zero',
      rank,
      tied: rank !== null && (ranking?.ranks.includes(rank) ?? false),
      value: 0,
      gapRange: null,
      firstShare: null,
      municipalities: read.municipalities.map((id, index) => ({
        id,
        value: 0,
        rank: ranking?.municipalities[index]?.zeroRank ?? null,
      })),
      excludedBy: [],
      dominatedBy: [],
    },
  ];
}

interface LineInput {
  read: Case;
  matrix: DecisionMatrix;
  ranking: Ranking;
  shares: WeightShares;
  index: number;
}

/** The line of one open alternative: `index` is its row in the matrix. */
export function rankedLine({ read, matrix, ranking, shares, index }: LineInput): RankedAlternative {
  const id = matrix.alternatives[index] ?? '';
  const alternative = read.alternatives.find((one) => one.id === id) as Alternative;
  const rank = ranking.ranks[index] ?? null;
  const low = ranking.lowest[index] ?? 0;
  const high = ranking.highest[index] ?? 0;
  const sharers = [...ranking.ranks, ranking.zeroRank].filter((other) => other === rank).length;
  return {
    ...alternativeFacts(read, alternative),
    standing: 'open',
    rank,
    tied: sharers > 1,
    value: ranking.values[index] ?? null,
    gapRange: high > low ? [low, high] : null,
    firstShare: shares.ranks[index]?.[0] ?? null,
    municipalities: matrix.municipalities.map((municipality, party) => ({
      id: municipality,
      value: ranking.municipalities[party]?.values[index] ?? 0,
      rank: ranking.municipalities[party]?.ranks[index] ?? null,
    })),
    excludedBy: [],
    dominatedBy: dominators(matrix, index),
  };
}

/**
 * The open alternatives at least as good everywhere, for every municipality, whatever the ranges and gaps turn out to
 * be: the lowest score of one against the highest of the other.
 */
function dominators(matrix: DecisionMatrix, index: number): string[] {
  const scores = (row: number, end: 'low' | 'high') =>
    (matrix.cells[row] ?? []).flatMap((cell) => cell.scores.map((score) => score[end]));
  const highest = scores(index, 'high');
  return matrix.alternatives.filter(
    (_, other) => other !== index && dominates(scores(other, 'low'), highest),
  );
}
