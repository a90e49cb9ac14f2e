// The council adopts the agreement itself; for a company that takes part its assembly does.
import { ADOPTED_FORMS, type AgreementDecision } from '../../draft/draft.js';
import type { DraftFinding, DraftRule, DraftRuleInput } from './draft-rule.js';
import { kindOf, plain } from './on-drafts.js';

export const kommunestyretSelv: DraftRule<'kommunestyret-selv'> = {
  id: 'kommunestyret-selv',
  effect: 'draft-fault',
  forms: ADOPTED_FORMS,
  check(input) {
    const byParticipant = new Map<string, AgreementDecision[]>();
    for (const decision of input.draft.decisions)
      byParticipant.set(decision.participant, [...(byParticipant.get(decision.participant) ?? []), decision]);
    return [...byParticipant.values()].flatMap((decisions) => adoptedElsewhere(decisions, input));
  },
};

/** A finding at the last decision, where none of a participant's is by the body that adopts. */
function adoptedElsewhere(
  decisions: readonly AgreementDecision[],
  input: DraftRuleInput,
): DraftFinding<'kommunestyret-selv'>[] {
  const last = decisions.at(-1);
  const right = last === undefined ? null : RIGHT_BODY[kindOf(last.participant, input)];
  if (last === undefined || right === null) return [];
  if (decisions.some(({ body }) => BODIES[right].test(plain(body)))) return [];
  const args = { participant: last.participant, body: last.body, right };
  return [{ args, at: [...last.at, 'organ'], inputs: [['form']] }];
}

const RIGHT_BODY = {
  kommune: 'council',
  fylkeskommune: 'county',
  iks: 'assembly',
  // Who decides for the state or a private party is not for this law to say.
  stat: null,
  privat: null,
  annen: null,
} as const;

/** «bystyret», «Sarpsborg bystyre», «bystyret i Sarpsborg», «kommunestyret selv»; not «formannskapet for bystyret». */
const named = (words: string) => new RegExp(`^(?:\\p{L}+[ -])?(?:${words})(?:$|-| selv$| i | for )`, 'u');

const BODIES = {
  council: named('(?:kommune|by|herads)styret?'),
  county: named('fylkesting(?:et)?'),
  assembly: named('representantskap(?:et)?'),
};
