// No guarantee where the economic risk is substantial or the activity is business: the guarantee fails, not the form.
import { onKey } from './on-forms.js';
import type { Rule } from './rule.js';

export const garantiAvskaret: Rule<'garanti-avskaret'> = {
  id: 'garanti-avskaret',
  basis: { kind: 'law', effect: 'draft-fault' },
  check: ({ open }) =>
    open.flatMap((alternative) => {
      const { business = false, substantialRisk = false } = alternative.guarantee ?? {};
      if (!business && !substantialRisk) return [];
      const reason =
        business && substantialRisk ? 'both' : business ? ('business' as const) : ('risk' as const);
      return [{ args: { alternative: alternative.id, reason }, ...onKey(alternative, ['garanti']) }];
    }),
};
