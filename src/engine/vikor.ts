/** A cross-check that minds the worst: the best for the whole and for the criterion that loses most. */
import { type Comparison, constantCriteria, requireComparison, spans } from './comparison.js';
import { requireFinite } from './guards.js';
import { competitionRanks, TIE_TOLERANCE } from './ranking.js';

/** One number per alternative (less is better), and the alternatives that none of the rest clearly beats. */
export interface Vikor {
  /** The sum of what each criterion loses, from 0 to 1. */
  readonly group: number[];
  /** The most that any one criterion loses, in weight. */
  readonly regret: number[];
  /** Both, weighed together. */
  readonly compromise: number[];
  /** C1: whether the first is ahead of the second by at least 1 / (alternatives - 1). */
  readonly clearAdvantage: boolean;
  /** C2: whether the first is also best for the whole or for the worst criterion. */
  readonly stable: boolean;
  /** The compromise set, by index: the first alone, or those it does not clearly beat. */
  readonly set: number[];
}

/**
 * VIKOR (vlsekriterijumska optimizacija i kompromisno resenje).
 *
 * A constant criterion loses nothing. Where all alternatives are alike they share the first place and the
 * set.
 *
 * @param input scores where more is better; turn the sign of a cost
 * @param v how much the whole weighs against the worst criterion, from 0 to 1; by majority, 1/2
 * @throws RangeError as {@link requireComparison}, or when `v` is not between 0 and 1
 * @see Opricovic & Tzeng (2004), Compromise solution by MCDM methods, EJOR 156(2)
 */
export function vikor(input: Comparison, v = 0.5): Vikor {
  const weights = requireComparison(input);
  requireFinite([v], 'v');
  if (v < 0 || v > 1) throw new RangeError(`v: ${v} is not between 0 and 1`);
  const losses = lossesOf(input, weights);
  const group = losses.map((row) => row.reduce((sum, loss) => sum + loss, 0));
  const regret = losses.map((row) => Math.max(...row));
  const [wholly, worst] = [stretched(group), stretched(regret)];
  const compromise = wholly.map((share, one) => v * share + (1 - v) * (worst[one] as number));
  return { group, regret, compromise, ...accepted({ group, regret, compromise }) };
}

/** losses[alternative][criterion]: how far behind the best it is, as a share of the span, in weight. */
function lossesOf({ scores }: Comparison, weights: readonly number[]): number[][] {
  const ends = spans(scores);
  const constant = new Set(constantCriteria(scores));
  return scores.map((row) =>
    row.map((score, criterion) => {
      const { low, high } = ends[criterion] as { low: number; high: number };
      if (constant.has(criterion)) return 0;
      return ((weights[criterion] as number) * (high - score)) / (high - low);
    }),
  );
}

/** From 0 for the least to 1 for the most; all 0 when there is nothing between them. */
function stretched(values: readonly number[]): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return values.map((value) => (most - least <= TIE_TOLERANCE ? 0 : (value - least) / (most - least)));
}

function accepted({
  group,
  regret,
  compromise,
}: Pick<Vikor, 'group' | 'regret' | 'compromise'>): Pick<Vikor, 'clearAdvantage' | 'stable' | 'set'> {
  const all = [...compromise.keys()];
  const ranks = competitionRanks(compromise.map((value) => -value));
  const first = ranks.indexOf(1);
  const behind = (one: number) => (compromise[one] as number) - (compromise[first] as number);
  const second = Math.min(...all.filter((one) => one !== first).map(behind));
  const enough = 1 / (all.length - 1);
  const clearAdvantage = second >= enough - TIE_TOLERANCE;
  const least = (values: readonly number[]) =>
    (values[first] as number) <= Math.min(...values) + TIE_TOLERANCE;
  const stable = least(group) || least(regret);
  const inSet = (one: number) => {
    if (!clearAdvantage) return behind(one) < enough - TIE_TOLERANCE;
    return one === first || (!stable && behind(one) <= second + TIE_TOLERANCE);
  };
  return { clearAdvantage, stable, set: all.filter(inSet) };
}
