// Everyone who takes part in a joint board has members enough in it.
import { versionOn } from '../../forms/forms.js';
import type { DraftRule } from './draft-rule.js';
import { counts } from './on-drafts.js';

export const vknemndMedlemstall: DraftRule<'vknemnd-medlemstall'> = {
  id: 'vknemnd-medlemstall',
  effect: 'draft-fault',
  forms: ['vk-nemnd'],
  check(input) {
    const minimum = versionOn(input.facts.minimums, input.date)?.boardPerParticipant ?? null;
    const members = input.draft.organs.jointBoard?.members ?? null;
    if (minimum === null || members === null) return [];
    return counts(members, input)
      .filter(({ found }) => found < minimum)
      .map(({ participant, found, at }) => ({ args: { participant, found, minimum }, at }));
  },
};
