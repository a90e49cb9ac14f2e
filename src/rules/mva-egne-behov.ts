// An entity that mostly serves its owners can be exempt from value added tax on what it does for them.
import { SEPARATE_BODIES, together, withForm } from './on-forms.js';
import type { Rule } from './rule.js';

/** Percent of the turnover that comes from others, as the section has it. */
const SMALL_SHARE = 20;

export const mvaEgneBehov: Rule<'mva-egne-behov'> = {
  id: 'mva-egne-behov',
  basis: { kind: 'law', effect: 'information' },
  check({ case: { task }, open }) {
    const share = task.externalSales;
    if (share === null || share >= SMALL_SHARE) return [];
    return together(withForm(open, ['ko', ...SEPARATE_BODIES]), [['oppgave', 'eksternt-salg']]).map(
      (finding) => ({ ...finding, args: { ...finding.args, share } }),
    );
  },
};
