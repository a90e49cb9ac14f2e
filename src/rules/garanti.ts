// Other guarantees are valid when the ministry has approved them, small amounts apart.
import { onKey } from './on-forms.js';
import type { Rule } from './rule.js';

export const garanti: Rule<'garanti'> = {
  id: 'garanti',
  basis: { kind: 'law', effect: 'warning' },
  check: ({ open }) =>
    open
      .filter(({ guarantee }) => guarantee !== null && !guarantee.business && !guarantee.substantialRisk)
      .map((alternative) => ({
        args: { alternative: alternative.id },
        ...onKey(alternative, ['garanti']),
      })),
};
