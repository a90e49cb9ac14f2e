// What a change did to the figures of a case that are no scores: kroner, jobs and risks.
import type { Assessment, RankedAlternative, RiskResult } from './assessment.js';
import type { CaseChange, JobsChange, MoneyChange, RiskChange } from './case-change.js';
import { idsOnEither } from './either-side.js';

type Facts = CaseChange['facts'];

/** Of alternatives and risks that are on both sides, and of those that have come or gone. */
export function compareFacts(old: Assessment, now: Assessment): Facts {
  const pairs = both(old.alternatives, now.alternatives);
  return {
    money: pairs.flatMap(({ id, from, to }) => moneyChanges(id, from, to)),
    jobs: pairs.flatMap(({ id, from, to }) => jobsChanges(id, from, to)),
    risks: both(old.risks, now.risks).flatMap(riskChange),
  };
}

interface Both<Item> {
  id: string;
  from: Item | undefined;
  to: Item | undefined;
}

function both<Item extends { id: string }>(old: readonly Item[], now: readonly Item[]): Both<Item>[] {
  return idsOnEither(now, old).map((id) => ({
    id,
    from: old.find((one) => one.id === id),
    to: now.find((one) => one.id === id),
  }));
}

function moneyChanges(
  alternative: string,
  from: RankedAlternative | undefined,
  to: RankedAlternative | undefined,
): MoneyChange[] {
  const municipalities = [...new Set([from, to].flatMap((one) => one?.money.flatMap(idsIn) ?? []))];
  return (['investering', 'drift'] as const).flatMap((kind) => {
    const [before, after] = [from, to].map((one) => one?.money.find((sum) => sum.kind === kind));
    const of = (sum: typeof before, municipality: string | null) =>
      municipality === null
        ? (sum?.shared ?? null)
        : (sum?.municipalities.find(({ id }) => id === municipality)?.kroner ?? null);
    return [...municipalities, null].flatMap((municipality) => {
      const change = { from: of(before, municipality), to: of(after, municipality) };
      return change.from === change.to ? [] : [{ alternative, kind, municipality, ...change }];
    });
  });
}

function idsIn({ municipalities }: RankedAlternative['money'][number]): string[] {
  return municipalities.map(({ id }) => id);
}

function jobsChanges(
  alternative: string,
  from: RankedAlternative | undefined,
  to: RankedAlternative | undefined,
): JobsChange[] {
  const positions = [...(to?.positions ?? []), ...(from?.positions ?? [])];
  return [...new Set(positions.map(({ municipality }) => municipality))].flatMap((municipality) => {
    const [before = null, after = null] = [from, to].map((one) => {
      const found = one?.positions.find((position) => position.municipality === municipality);
      return found === undefined ? null : { from: found.from, to: found.to };
    });
    const isSame = before?.from === after?.from && before?.to === after?.to;
    return isSame ? [] : [{ alternative, municipality, from: before, to: after }];
  });
}

function riskChange({ id, from, to }: Both<RiskResult>): RiskChange[] {
  const change = {
    id,
    what: to?.what ?? from?.what ?? id,
    before: { from: from?.before ?? null, to: to?.before ?? null },
    after: { from: from?.after ?? null, to: to?.after ?? null },
  };
  const isSame = [change.before, change.after].every((one) => one.from === one.to);
  return isSame && (from === undefined) === (to === undefined) ? [] : [change];
}
