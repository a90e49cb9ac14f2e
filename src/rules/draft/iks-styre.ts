// The board of a company: large enough, more so when the staff elect members, and without those it answers to or directs.
import type { Organs } from '../../draft/draft.js';
import { type Minimums, versionOn } from '../../forms/forms.js';
import type { DraftFinding, DraftRule } from './draft-rule.js';

type Directors = NonNullable<Organs['directors']>;

export const iksStyre: DraftRule<'iks-styre'> = {
  id: 'iks-styre',
  effect: 'draft-fault',
  forms: ['iks'],
  check({ draft: { organs }, facts, date }) {
    const { directors } = organs;
    if (directors === null) return [];
    const least = versionOn(facts.minimums, date);
    return [...tooFew(directors, least), ...barred(directors)];
  },
};

function tooFew(directors: Directors, least: Minimums | null): DraftFinding<'iks-styre'>[] {
  const { at, count, staff, staffElects } = directors;
  const minimum = least === null ? null : minimumFor(directors, least);
  if (count === null || minimum === null || count >= minimum) return [];
  const inputs = [
    ...(staff === null ? [] : [[...at, 'ansatte-i-selskapet']]),
    ...(staffElects === null ? [] : [[...at, 'ansatte-velger']]),
  ];
  return [{ args: { problem: 'size', found: count, minimum }, at: [...at, 'antall'], inputs }];
}

/** In a large company the staff elect unless it is agreed otherwise; in others only where a majority asks for it. */
function minimumFor({ staff, staffElects }: Directors, least: Minimums): number | null {
  if (staff !== null && staff > 200 && staffElects !== false)
    return least.directorsOver200Staff ?? least.directorsOver30Staff ?? least.directors;
  if (staffElects === true && (staff === null || staff > 30))
    return least.directorsOver30Staff ?? least.directors;
  return least.directors;
}

function barred({ at, assemblyMemberSits, managerSits }: Directors): DraftFinding<'iks-styre'>[] {
  const found = (problem: 'assembly-member' | 'manager', key: string) => ({
    args: { problem, found: null, minimum: null },
    at: [...at, key],
  });
  return [
    ...(assemblyMemberSits === true ? [found('assembly-member', 'representantskapsmedlem-i-styret')] : []),
    ...(managerSits === true ? [found('manager', 'daglig-leder-i-styret')] : []),
  ];
}
