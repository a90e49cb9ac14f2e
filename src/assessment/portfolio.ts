// The cases seen together: a row for each in ranked order, and the sums, since balance is judged over the whole.
import { compareText } from '../diagnostics/diagnostic.js';
import { type Assessment, OUTCOMES, type RankedAlternative } from './assessment.js';
import { nextBodies } from './next-bodies.js';
import { portfolioSums } from './portfolio-sums.js';
import type { InSums, MunicipalityShare, Portfolio, PortfolioRow } from './portfolio-table.js';

export function portfolioOf(assessments: readonly Assessment[]): Portfolio {
  const sorted = [...assessments].sort(compareCases);
  const shown = new Map(
    sorted.flatMap((one) => (one.case ? [[keyOf(one.case.id, one.agreement), one] as const] : [])),
  );
  const rows = sorted.flatMap((assessment) => rowOf(assessment, shown));
  return {
    rows,
    unreadable: sorted.filter(({ case: facts }) => facts === null).map(({ file }) => file),
    sums: portfolioSums(rows),
  };
}

/** Strongest support first, then the value of the leader; decided cases after the open ones, unreadable files last. */
function compareCases(a: Assessment, b: Assessment): number {
  return (
    outcomeRank(a) - outcomeRank(b) ||
    (leaderOf(b)?.value ?? 0) - (leaderOf(a)?.value ?? 0) ||
    compareText(a.file, b.file)
  );
}

function outcomeRank({ recommendation: { outcome }, case: facts }: Assessment): number {
  if (facts === null) return OUTCOMES.length + 1;
  return outcome === null ? OUTCOMES.length : OUTCOMES.indexOf(outcome);
}

/** Two regions may each have a case with the same id; only within an agreement does an id name one. */
function keyOf(id: string, agreement: Assessment['agreement']): string {
  return `${agreement?.id ?? ''} ${id}`;
}

/**
 * A case that goes step by step would be counted twice beside the case of a step, which has numbers of its own. A case
 * that in its turn has this one as a step is no reason: of two that go in a circle, none would be counted.
 */
function inSumsOf(assessment: Assessment, shown: ReadonlyMap<string, Assessment>): InSums {
  const { case: facts, agreement, recommendation } = assessment;
  const ofSteps = stepCases(assessment).flatMap((id) => shown.get(keyOf(id, agreement)) ?? []);
  if (ofSteps.some((one) => facts !== null && !stepCases(one).includes(facts.id))) return 'steps-counted';
  return recommendation.leaders.length === 0 ? 'no-leader' : 'yes';
}

/** The other cases in which the steps of a case are judged. */
function stepCases({ case: facts, steps }: Assessment): string[] {
  return (steps?.steps ?? []).flatMap((step) =>
    step.number === null || step.case === null || step.case === facts?.id ? [] : [step.case],
  );
}

function rowOf(assessment: Assessment, shown: ReadonlyMap<string, Assessment>): PortfolioRow[] {
  const { file, case: facts, recommendation, whatIf, provenance } = assessment;
  if (facts === null) return [];
  const named = (id: string) => ({
    id,
    name: assessment.alternatives.find((one) => one.id === id)?.name ?? id,
  });
  const leader = leaderOf(assessment);
  const { id, title, dataQuality, phase, status } = facts;
  return [
    {
      file,
      id,
      title,
      dataQuality,
      phase,
      status,
      outcome: recommendation.outcome,
      leaders: recommendation.leaders.map(named),
      value: leader?.value ?? null,
      whatIf: whatIf && { outcome: whatIf.outcome, leaders: whatIf.leaders.map(named) },
      readiness: readinessOf(assessment),
      next: nextBodies(assessment),
      municipalities: facts.municipalities.map((one) => shareOf(leader, one)),
      shared: { investment: sharedMoney(leader, 'investering'), operation: sharedMoney(leader, 'drift') },
      moneyPeriod: assessment.moneyPeriod,
      inSums: inSumsOf(assessment, shown),
      date: provenance.date,
    },
  ];
}

/** The first of the leading alternatives. */
function leaderOf({ alternatives, recommendation }: Assessment): RankedAlternative | undefined {
  return alternatives.find(({ id }) => id === recommendation.leaders[0]);
}

/** The signs of danger are the other way about, and culture is not yet there to see before a cooperation begins. */
const ASKED = ['forutsetninger', 'struktur'];

function readinessOf({ readiness }: Assessment): PortfolioRow['readiness'] {
  const groups = (readiness?.groups ?? []).filter(({ id }) => ASKED.includes(id));
  const asked = groups.reduce((sum, { items }) => sum + items.length, 0);
  const unanswered = groups.reduce((sum, { counts }) => sum + counts.mangler, 0);
  if (asked === unanswered) return null;
  return { yes: groups.reduce((sum, { counts }) => sum + counts.ja, 0), asked };
}

type Kind = RankedAlternative['money'][number]['kind'];

/** What an alternative means for one municipality. */
function shareOf(
  leader: RankedAlternative | undefined,
  { id, name }: { id: string; name: string },
): MunicipalityShare {
  const own = leader?.positions.find(({ municipality }) => municipality === id);
  const money = (kind: Kind) =>
    leader?.money.find((entry) => entry.kind === kind)?.municipalities.find((one) => one.id === id)?.kroner ??
    null;
  return {
    id,
    name,
    jobs: own === undefined ? null : { from: own.from, to: own.to },
    investment: money('investering'),
    operation: money('drift'),
  };
}

function sharedMoney(leader: RankedAlternative | undefined, kind: Kind): number | null {
  return leader?.money.find((entry) => entry.kind === kind)?.shared ?? null;
}
