// What other methods would have put first, as a check on the ranking by weighted sum; never averaged with it.
import { constantCriteria } from '../engine/comparison.js';
import { kendallTau } from '../engine/kendall-tau.js';
import { type Preference, promethee } from '../engine/promethee.js';
import { competitionRanks } from '../engine/ranking.js';
import { topsis } from '../engine/topsis.js';
import { vikor } from '../engine/vikor.js';
import type { MethodCheck, MethodId, MethodReason } from './analysis.js';

export interface CrossCheckInput {
  /** The ids of all that are ranked, and of the criteria. */
  alternatives: readonly string[];
  criteria: readonly string[];
  /** scores[alternative][criterion] */
  scores: readonly (readonly number[])[];
  weights: readonly number[];
  /** By weighted sum. */
  ranks: readonly number[];
  scale: { from: number; to: number };
}

/** One line per method; null where there is only one to rank. */
export function crossCheck(input: CrossCheckInput): MethodCheck[] | null {
  if (input.alternatives.length < 2) return null;
  const { scores } = input;
  const worth: Record<MethodId, number[]> = {
    topsis: topsis(input, 'vector').closeness,
    'promethee-usual': promethee(input, preferences(input, { kind: 'usual' })).net,
    'promethee-linear': promethee(input, preferences(input, linear(input))).net,
    vikor: vikor(input).compromise.map((value) => -value),
  };
  const set = vikor({ scores, weights: input.weights }).set.map((index) => input.alternatives[index] ?? '');
  return (Object.keys(worth) as MethodId[]).map((method) =>
    methodCheck(method, worth[method], { input, compromise: method === 'vikor' ? set : null }),
  );
}

/** The ids of the criteria that tell nothing apart. */
export function constantIn({ scores, criteria }: Pick<CrossCheckInput, 'scores' | 'criteria'>): string[] {
  return constantCriteria(scores).map((criterion) => criteria[criterion] ?? '');
}

function methodCheck(
  method: MethodId,
  worth: number[],
  { input, compromise }: { input: CrossCheckInput; compromise: string[] | null },
): MethodCheck {
  const { alternatives } = input;
  const ranks = competitionRanks(worth);
  const leaders = firstOf(input.ranks);
  const first = firstOf(ranks);
  const sameFirst = first.join() === leaders.join();
  const other = first.find((index) => !leaders.includes(index));
  const leader = leaders.find((index) => !first.includes(index)) ?? leaders[0];
  const pair = other === undefined || leader === undefined ? null : { other, leader };
  return {
    method,
    ranks: ranks.map((rank, index) => ({ alternative: alternatives[index] ?? '', rank })),
    first: first.map((index) => alternatives[index] ?? ''),
    sameFirst,
    tau: kendallTau(input.ranks, ranks),
    compromise,
    reason: pair && {
      alternative: alternatives[pair.other] ?? '',
      leader: alternatives[pair.leader] ?? '',
      why: reasonFor(method, input, pair),
    },
  };
}

function firstOf(ranks: readonly number[]): number[] {
  return [...ranks.keys()].filter((index) => ranks[index] === 1);
}

/** The alternative that a method puts first, and one that leads by weighted sum. */
interface Pair {
  other: number;
  leader: number;
}

function reasonFor(method: MethodId, input: CrossCheckInput, pair: Pair): MethodReason {
  const criterion = (leads: readonly number[]) => input.criteria[leads.indexOf(Math.max(...leads))] as string;
  switch (method) {
    case 'topsis':
      return { id: 'stretched-scale', criterion: criterion(stretchedLeads(input, pair)) };
    case 'promethee-usual':
      return {
        id: 'better-not-how-much',
        other: aheadAndBehind(input, pair.other),
        leader: aheadAndBehind(input, pair.leader),
      };
    case 'promethee-linear':
      return {
        id: 'large-leads-alike',
        points: fullLead(input),
        criterion: criterion(lostByCapping(input, pair)),
      };
    case 'vikor':
      return { id: 'worst-criterion', criterion: criterion(losses(input, pair.leader)) };
  }
}

/** What the other is ahead on each criterion when its column is divided by its length, in weight. */
function stretchedLeads({ scores, weights }: CrossCheckInput, { other, leader }: Pair): number[] {
  return weights.map((weight, criterion) => {
    const length = Math.hypot(...scores.map((row) => row[criterion] as number));
    const lead = scoreOf(scores, other, criterion) - scoreOf(scores, leader, criterion);
    return length === 0 ? 0 : (weight * lead) / length;
  });
}

/** The share of weight on which it is ahead of, and behind, the others in mean. */
function aheadAndBehind(input: CrossCheckInput, one: number): { ahead: number; behind: number } {
  const { plus, minus } = promethee(input, preferences(input, { kind: 'usual' }));
  return { ahead: plus[one] as number, behind: minus[one] as number };
}

/** How much more of its leads the leader loses than the other does, since leads beyond a limit count alike. */
function lostByCapping(input: CrossCheckInput, { other, leader }: Pair): number[] {
  const limit = fullLead(input);
  const cut = (lead: number) => lead - Math.min(Math.max(lead, -limit), limit);
  return input.weights.map((weight, criterion) => {
    const lost = (one: number) =>
      input.scores.reduce(
        (sum, row) => sum + cut(scoreOf(input.scores, one, criterion) - (row[criterion] as number)),
        0,
      );
    return weight * (lost(leader) - lost(other));
  });
}

/** How far the alternative is behind the best on each criterion, as a share of the span, in weight. */
function losses({ scores, weights }: CrossCheckInput, one: number): number[] {
  return weights.map((weight, criterion) => {
    const column = scores.map((row) => row[criterion] as number);
    const [low, high] = [Math.min(...column), Math.max(...column)];
    return high === low ? 0 : (weight * (high - scoreOf(scores, one, criterion))) / (high - low);
  });
}

function scoreOf(scores: readonly (readonly number[])[], alternative: number, criterion: number): number {
  return scores[alternative]?.[criterion] as number;
}

/** A lead of half the scale counts fully. With the whole scale PROMETHEE would be the weighted sum over again. */
function fullLead({ scale }: CrossCheckInput): number {
  return (scale.to - scale.from) / 2;
}

function linear(input: CrossCheckInput): Preference {
  return { kind: 'linear', indifference: 0, preference: fullLead(input) };
}

function preferences({ criteria }: CrossCheckInput, each: Preference): Preference[] {
  return criteria.map(() => each);
}
