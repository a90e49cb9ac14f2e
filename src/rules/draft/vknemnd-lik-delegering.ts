// The councils give a joint board the same authority: what each delegates must read alike.
import type { Delegated } from '../../draft/draft.js';
import type { DraftRule } from './draft-rule.js';
import { plain } from './on-drafts.js';

export const vknemndLikDelegering: DraftRule<'vknemnd-lik-delegering'> = {
  id: 'vknemnd-lik-delegering',
  effect: 'draft-fault',
  forms: ['vk-nemnd'],
  check({ draft: { authority } }) {
    const [first, ...others] = authority;
    const other = others.find(({ value }) => first !== undefined && asText(value) !== asText(first.value));
    if (first === undefined || other === undefined) return [];
    const args = { participants: [first.participant, other.participant] };
    return [{ args, at: other.at, onKey: true, inputs: [first.at] }];
  },
};

function asText(value: Delegated): string {
  return 'text' in value ? plain(value.text) : [...value.kinds].sort().join(', ');
}
