// The strongest thing to be said on the other side, so that no reader has to look for it.
import type { Case } from '../case/case.js';
import type {
  Counterargument,
  CriterionResult,
  OutcomeId,
  RankedAlternative,
  Recommendation,
  RiskResult,
} from './assessment.js';

export interface CounterargumentInput {
  case: Case;
  outcome: OutcomeId | null;
  leader: RankedAlternative;
  drivers: Recommendation['drivers'];
  criteria: readonly CriterionResult[];
  risks: readonly RiskResult[];
}

/**
 * Against the leader, the first there is of: a municipality that is worse off than with the zero alternative, the
 * criterion that weighs most against, a risk still red after measures, a disadvantage from the analysis, a criterion
 * on which another alternative is better. For a case that does not speak for cooperation: what speaks for it.
 */
export function counterargument(input: CounterargumentInput): Counterargument | null {
  if (input.outcome === 'taler-ikke-for-samarbeid') return argumentFor(input);
  return loser(input) ?? worstCriterion(input) ?? redRisk(input) ?? disadvantage(input) ?? betterRival(input);
}

function loser({ leader }: CounterargumentInput): Counterargument | null {
  const worst = leader.municipalities.reduce<{ id: string; value: number } | null>(
    (found, one) => (one.value < (found?.value ?? 0) ? one : found),
    null,
  );
  return worst && { id: 'municipality-loses', municipality: worst.id, value: worst.value };
}

function worstCriterion({ case: read, leader, drivers }: CounterargumentInput): Counterargument | null {
  const worst = drivers.reduce<Recommendation['drivers'][number] | null>(
    (found, one) => (one.contribution < (found?.contribution ?? 0) ? one : found),
    null,
  );
  if (worst === null) return null;
  const { criterion, score } = worst;
  return { id: 'criterion-against', criterion, score, reason: reasonFor(read, criterion, leader.id) };
}

function reasonFor(read: Case, criterion: string, alternative: string): string | null {
  return (
    read.cells.find((cell) => cell.criterion === criterion && cell.alternative === alternative)?.reason ??
    null
  );
}

function redRisk({ leader, risks }: CounterargumentInput): Counterargument | null {
  const red = risks.find(
    ({ alternatives, before, after }) =>
      (after ?? before) === 'rød' && (alternatives.length === 0 || alternatives.includes(leader.id)),
  );
  return red === undefined ? null : { id: 'red-risk', event: red.what };
}

function disadvantage({ leader }: CounterargumentInput): Counterargument | null {
  const [text] = leader.disadvantages;
  return text === undefined ? null : { id: 'disadvantage', text };
}

function betterRival({ leader, criteria }: CounterargumentInput): Counterargument | null {
  let best: { criterion: string; rival: string; difference: number; weighted: number } | null = null;
  for (const { id, weight, scores } of criteria) {
    const own = scores.find(({ alternative }) => alternative === leader.id)?.score ?? null;
    for (const { alternative, score } of scores) {
      if (own === null || score === null || score <= own) continue;
      const difference = score - own;
      if (best === null || difference * weight > best.weighted) {
        best = { criterion: id, rival: alternative, difference, weighted: difference * weight };
      }
    }
  }
  return (
    best && { id: 'rival-better', criterion: best.criterion, rival: best.rival, difference: best.difference }
  );
}

function argumentFor({ case: read, leader, drivers }: CounterargumentInput): Counterargument | null {
  const [best] = drivers;
  if (best !== undefined && best.contribution > 0) {
    const { criterion, score } = best;
    return { id: 'criterion-for', criterion, score, reason: reasonFor(read, criterion, leader.id) };
  }
  const [text] = leader.advantages;
  return text === undefined ? null : { id: 'advantage', text };
}
