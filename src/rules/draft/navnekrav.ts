// For some forms the name must show which form it is. The name of a draft is easily mended and closes nothing.
import { nameHolds } from '../../draft/name.js';
import { versionOn } from '../../forms/forms.js';
import type { DraftRule } from './draft-rule.js';

export const navnekrav: DraftRule<'navnekrav'> = {
  id: 'navnekrav',
  effect: 'draft-fault',
  check({ draft: { name }, facts, date }) {
    const rule = versionOn(facts.nameRule, date);
    if (rule === null || rule.words.some((words) => nameHolds(name, words))) return [];
    return [{ args: { name, words: rule.words }, at: ['navn'], inputs: [['form']], sourced: rule }];
  },
};
