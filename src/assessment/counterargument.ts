// The strongest thing to be said on the other side, so that no reader has to look for it.
import type { Case } from '../case/case.js';
import { TIE_TOLERANCE } from '../engine/ranking.js';
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
  /** The alternatives that no limit excludes. */
  open: readonly string[];
}

/**
 * Against the leader, the first there is of: that it is worse than the zero alternative at the agreement's weights, a municipality that is worse off than with the zero alternative, the
 * criterion that weighs most against (for both together, or for one municipality), a risk still red after measures, a disadvantage from the analysis, a criterion
 * on which another alternative is better. For a case that does not speak for cooperation: what speaks for it.
 */
export function counterargument(input: CounterargumentInput): Counterargument | null {
  if (input.outcome === 'taler-ikke-for-samarbeid') return argumentFor(input);
  return (
    worseThanZero(input) ??
    loser(input) ??
    worstCriterion(input) ??
    worstForOne(input) ??
    redRisk(input) ??
    disadvantage(input) ??
    betterRival(input)
  );
}

function worseThanZero({ leader }: CounterargumentInput): Counterargument | null {
  const value = leader.value ?? 0;
  return value < -TIE_TOLERANCE ? { id: 'worse-than-zero', value } : null;
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
  return {
    id: 'criterion-against',
    criterion,
    municipality: null,
    score,
    reason: reasonFor(read, { criterion, alternative: leader.id }),
  };
}

/** The lowest score below 0 that one municipality has where the joint one is not below 0. */
function worstForOne({ case: read, leader, criteria }: CounterargumentInput): Counterargument | null {
  let worst: { criterion: string; municipality: string; score: number } | null = null;
  for (const { id, scores } of criteria) {
    const own = scores.find(({ alternative }) => alternative === leader.id)?.municipalities ?? [];
    for (const { id: municipality, score } of own) {
      if (score !== null && score < (worst?.score ?? 0)) worst = { criterion: id, municipality, score };
    }
  }
  if (worst === null) return null;
  const { criterion, municipality, score }: { criterion: string; municipality: string; score: number } =
    worst;
  return {
    id: 'criterion-against',
    criterion,
    municipality,
    score,
    reason: reasonFor(read, { criterion, alternative: leader.id, municipality }),
  };
}

/** The reason in the file; that of one municipality where it has its own. */
function reasonFor(
  read: Case,
  place: { criterion: string; alternative: string; municipality?: string },
): string | null {
  const { criterion, alternative, municipality } = place;
  const cell = read.cells.find((one) => one.criterion === criterion && one.alternative === alternative);
  const own = municipality === undefined ? null : cell?.perMunicipality.get(municipality)?.reason;
  return own ?? cell?.reason ?? null;
}

function redRisk({ leader, risks }: CounterargumentInput): Counterargument | null {
  const red = risks.find(
    ({ alternatives, before, after }) =>
      (after ?? before) === 'rød' && (alternatives.length === 0 || alternatives.includes(leader.id)),
  );
  return red === undefined ? null : { id: 'red-risk', event: red.what, measured: red.measure !== null };
}

function disadvantage({ leader }: CounterargumentInput): Counterargument | null {
  const [text] = leader.disadvantages;
  return text === undefined ? null : { id: 'disadvantage', text };
}

function betterRival({ leader, criteria, open }: CounterargumentInput): Counterargument | null {
  let best: { criterion: string; rival: string; difference: number; weighted: number } | null = null;
  for (const { id, weight, scores } of criteria) {
    const own = scores.find(({ alternative }) => alternative === leader.id)?.score ?? null;
    for (const { alternative, score } of scores) {
      if (own === null || score === null || score <= own || !open.includes(alternative)) continue;
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
    return {
      id: 'criterion-for',
      criterion,
      score,
      reason: reasonFor(read, { criterion, alternative: leader.id }),
    };
  }
  const [text] = leader.advantages;
  return text === undefined ? null : { id: 'advantage', text };
}
