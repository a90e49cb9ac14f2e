// Everyone who takes part sits in the assembly of representatives, with deputies enough.
import { versionOn } from '../../forms/forms.js';
import type { DraftFinding, DraftRule } from './draft-rule.js';
import { ASSEMBLY_FORMS, counts } from './on-drafts.js';

export const repskapSammensetning: DraftRule<'repskap-sammensetning'> = {
  id: 'repskap-sammensetning',
  effect: 'draft-fault',
  forms: ASSEMBLY_FORMS,
  check(input) {
    const { draft, facts, date } = input;
    const least = versionOn(facts.minimums, date);
    const members = draft.organs.assembly?.members ?? null;
    const deputies = draft.organs.assembly?.deputies ?? null;
    if (least === null || members === null) return [];
    const deputiesOf = new Map(
      (deputies === null ? [] : counts(deputies, input)).map((count) => [count.participant, count]),
    );
    return counts(members, input).flatMap(({ participant, found, at }) => {
      const minimum = least.assemblyPerParticipant;
      if (minimum !== null && found < minimum)
        return [{ args: { participant, problem: 'members' as const, found, minimum }, at }];
      return tooFewDeputies({
        participant,
        members: { found, at },
        deputies: deputiesOf.get(participant),
        perMember: least.deputiesPerMember,
      });
    });
  },
};

type Count = Pick<ReturnType<typeof counts>[number], 'found' | 'at'>;

/** Not asked when the draft has no list of deputies. */
function tooFewDeputies(of: {
  participant: string;
  members: Count;
  deputies: Count | undefined;
  perMember: number | null;
}): DraftFinding<'repskap-sammensetning'>[] {
  const { participant, members, deputies, perMember } = of;
  const minimum = members.found * (perMember ?? 0);
  if (deputies === undefined || deputies.found >= minimum) return [];
  const args = { participant, problem: 'deputies' as const, found: deputies.found, minimum };
  return [{ args, at: deputies.at, inputs: [members.at] }];
}
