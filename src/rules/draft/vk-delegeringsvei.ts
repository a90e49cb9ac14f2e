// The authority goes to an administrative host through the chief executive of one's own municipality.
import type { DraftRule } from './draft-rule.js';

export const vkDelegeringsvei: DraftRule<'vk-delegeringsvei'> = {
  id: 'vk-delegeringsvei',
  effect: 'draft-fault',
  forms: ['vk-adm'],
  check: ({ draft: { delegation } }) =>
    delegation === 'direct' ? [{ args: {}, at: ['delegering'], inputs: [['form']] }] : [],
};
