// Two assessments of a case, before and after: what is another. Pure; nothing is assessed anew.
import type { Assessment, CriterionResult, RankedAlternative } from './assessment.js';
import type {
  AlternativeChange,
  CaseChange,
  Cause,
  Change,
  FindingChanges,
  ScoreChange,
  StatedFinding,
  TurningChanges,
  WeightChange,
} from './case-change.js';
import { compareFacts } from './compare-facts.js';
import { compareFindings } from './compare-findings.js';
import { idsOnEither } from './either-side.js';
import { changedInputs, type InputHashes } from './input-hashes.js';

/** One side of a comparison. */
export interface Snapshot {
  assessment: Assessment;
  /** Of the case, its sheets and its drafts, each with how it counts. */
  findings: readonly StatedFinding[];
  hashes: InputHashes;
}

/** Values are told with two decimals; what differs by less is noise of floating point. */
const SMALLEST = 1e-9;

/** `before` or `after` is null where there is no such case. */
export function compareAssessments(before: Snapshot | null, after: Snapshot | null): CaseChange {
  const old = before?.assessment ?? null;
  const now = after?.assessment ?? null;
  const facts = now?.case ?? old?.case;
  const change = {
    id: facts?.id ?? null,
    title: facts?.title ?? null,
    file: between(old, now, ({ file }) => file),
    readable: between(old, now, (one) => one.case !== null),
    causes: before === null || after === null ? [] : changedInputs(before.hashes, after.hashes),
    outcome: between(old, now, ({ recommendation }) => recommendation.outcome),
    cooperation: shareChange('cooperation', old, now),
    form: shareChange('form', old, now),
    ...whatIsAnother(old, now),
    turning: turningChanges(old, now),
    findings: findingChanges(before, after),
    names: namesOn(old, now),
  };
  return { ...change, effect: hasEffect(change) };
}

/** Where a case can no longer be read, what was found in it is not gone: nobody has looked. */
function findingChanges(before: Snapshot | null, after: Snapshot | null): FindingChanges {
  const changes = compareFindings(before?.findings ?? [], after?.findings ?? []);
  const isLost = before?.assessment.case != null && after?.assessment.case === null;
  return isLost ? { ...changes, gone: [] } : changes;
}

function between<Value>(
  old: Assessment | null,
  now: Assessment | null,
  part: (assessment: Assessment) => Value,
): Change<Value | null> {
  return { from: old && part(old), to: now && part(now) };
}

/** What can be held against each other only where both could be read; of a new case, all its alternatives are new. */
function whatIsAnother(
  old: Assessment | null,
  now: Assessment | null,
): Pick<CaseChange, 'leaders' | 'alternatives' | 'scores' | 'weights' | 'facts'> {
  const facts = { money: [], jobs: [], risks: [] };
  const nothing = { leaders: null, alternatives: [], scores: [], weights: [], facts };
  if (now === null || now.case === null) return nothing;
  if (old === null) return { ...nothing, alternatives: alternativeChanges(null, now) };
  if (old.case === null) return nothing;
  return {
    leaders: changedList(old.recommendation.leaders, now.recommendation.leaders),
    alternatives: alternativeChanges(old, now),
    scores: scoreChanges(old, now),
    weights: weightChanges(old, now),
    facts: compareFacts(old, now),
  };
}

function namesOn(old: Assessment | null, now: Assessment | null): CaseChange['names'] {
  return {
    alternatives: named(now?.alternatives, old?.alternatives),
    criteria: named(now?.criteria, old?.criteria),
    municipalities: named(now?.case?.municipalities, old?.case?.municipalities),
  };
}

/** Whether there is anything to tell of a case: a file of its own is another, or what comes of it is. */
export function isChanged(change: CaseChange): boolean {
  return change.effect || change.causes.some((cause) => OF_THE_CASE.includes(cause));
}

const OF_THE_CASE: readonly Cause[] = ['case', 'sheets', 'drafts'];

function hasEffect(change: Omit<CaseChange, 'effect'>): boolean {
  const { file, readable, outcome, findings, turning } = change;
  const lists: (readonly unknown[])[] = [
    change.alternatives,
    change.scores,
    change.weights,
    ...Object.values(change.facts),
    ...Object.values(findings),
  ];
  return (
    file.from !== file.to ||
    readable.from !== readable.to ||
    outcome.from !== outcome.to ||
    lists.some((list) => list.length > 0) ||
    [change.leaders, change.cooperation, change.form, turning.weight, turning.score].some(
      (part) => part !== null,
    )
  );
}

function changed<Value>(from: Value, to: Value): Change<Value> | null {
  return isSame(from, to) ? null : { from, to };
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) < SMALLEST;
  return one === other;
}

function changedList(from: string[], to: string[]): Change<string[]> | null {
  return from.join() === to.join() ? null : { from, to };
}

function shareChange(
  which: 'cooperation' | 'form',
  old: Assessment | null,
  now: Assessment | null,
): Change<number> | null {
  if (old?.robustness == null || now?.robustness == null) return null;
  return changed(old.robustness[which].share, now.robustness[which].share);
}

function named(
  now: readonly { id: string; name: string }[] = [],
  old: readonly { id: string; name: string }[] = [],
): { id: string; name: string }[] {
  return idsOnEither(now, old).map((id) => {
    const one = [...now, ...old].find((other) => other.id === id);
    return { id, name: one?.name ?? id };
  });
}

function alternativeChanges(old: Assessment | null, now: Assessment): AlternativeChange[] {
  return idsOnEither(now.alternatives, old?.alternatives ?? []).flatMap((id) => {
    const from = old?.alternatives.find((one) => one.id === id);
    const to = now.alternatives.find((one) => one.id === id);
    const change = {
      id,
      name: to?.name ?? from?.name ?? id,
      rank: both(from, to, 'rank'),
      value: both(from, to, 'value'),
      standing: both(from, to, 'standing'),
    };
    const parts = [change.rank, change.value, change.standing];
    return parts.every((part) => isSame(part.from, part.to)) ? [] : [change];
  });
}

function both<Key extends keyof RankedAlternative>(
  from: RankedAlternative | undefined,
  to: RankedAlternative | undefined,
  key: Key,
): Change<RankedAlternative[Key] | null> {
  return { from: from?.[key] ?? null, to: to?.[key] ?? null };
}

function weightChanges(old: Assessment, now: Assessment): WeightChange[] {
  const weightIn = ({ criteria }: Assessment, id: string) =>
    criteria.find((one) => one.id === id)?.weight ?? null;
  return idsOnEither(now.criteria, old.criteria).flatMap((criterion) => {
    const change = { criterion, from: weightIn(old, criterion), to: weightIn(now, criterion) };
    return isSame(change.from, change.to) ? [] : [change];
  });
}

/** Of criteria and alternatives that are on both sides. What all municipalities share is told once. */
function scoreChanges(old: Assessment, now: Assessment): ScoreChange[] {
  return now.criteria.flatMap((criterion) => {
    const before = old.criteria.find(({ id }) => id === criterion.id);
    return before === undefined
      ? []
      : criterion.scores.flatMap((cell) => cellChanges(cell, before, criterion));
  });
}

type Cell = CriterionResult['scores'][number];

function cellChanges(
  cell: Cell,
  { scores }: CriterionResult,
  { id: criterion }: CriterionResult,
): ScoreChange[] {
  const { alternative } = cell;
  const before = scores.find((one) => one.alternative === alternative);
  if (before === undefined) return [];
  const changes = cell.municipalities.map(({ id, score }) => ({
    criterion,
    alternative,
    municipality: id,
    from: before.municipalities.find((one) => one.id === id)?.score ?? null,
    to: score,
  }));
  const differing = changes.filter(({ from, to }) => !isSame(from, to));
  const [first] = changes;
  const alike = changes.every(({ from, to }) => isSame(from, first?.from) && isSame(to, first?.to));
  return alike ? differing.slice(0, 1).map((change) => ({ ...change, municipality: null })) : differing;
}

function turningChanges(old: Assessment | null, now: Assessment | null): TurningChanges {
  if (old?.robustness == null || now?.robustness == null) return { weight: null, score: null };
  const [from, to] = [old.robustness.turning, now.robustness.turning];
  return {
    weight: alike(from.weight, to.weight) ? null : { from: from.weight, to: to.weight },
    score: alike(from.score, to.score) ? null : { from: from.score, to: to.score },
  };
}

function alike(one: object | null, other: object | null): boolean {
  const values = Object.entries(other ?? {});
  if (one === null || other === null) return one === other;
  return values.every(([key, value]) => isSame(one[key as keyof typeof one], value));
}
