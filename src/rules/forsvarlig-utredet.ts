// What is put before elected bodies is to have a basis in fact and in law.
import { isOnlyReviewed } from '../case/only-reviewed.js';
import type { Rule } from './rule.js';

export const forsvarligUtredet: Rule<'forsvarlig-utredet'> = {
  id: 'forsvarlig-utredet',
  basis: { kind: 'law', effect: 'warning' },
  check({ case: read }) {
    const { status, sources, task } = read;
    // An idea, or the review of what is running, is not a case put before anyone for a decision.
    if (status === 'ide' || isOnlyReviewed(read)) return [];
    const facts = sources.length === 0;
    const law = task.statutory === null;
    if (!facts && !law) return [];
    const missing = facts && law ? ('both' as const) : facts ? ('facts' as const) : ('law' as const);
    return [{ args: { missing }, at: [facts ? 'kilder' : 'oppgave'], onKey: true }];
  },
};
