// The analysis is to show both advantages and disadvantages, for each alternative that is open.
import type { Rule } from './rule.js';

export const fordelerEllerUlemperMangler: Rule<'fordeler-eller-ulemper-mangler'> = {
  id: 'fordeler-eller-ulemper-mangler',
  basis: { kind: 'agreement' },
  severity: 'advarsel',
  check({ case: { risk }, open }) {
    // Without an analysis at all, that is the finding; one for each alternative would only repeat it.
    if (risk === null) return [];
    return open.flatMap(({ id }) => {
      const advantages = risk.advantages.some(({ alternative }) => alternative === id);
      const disadvantages = risk.disadvantages.some(({ alternative }) => alternative === id);
      if (advantages && disadvantages) return [];
      const missing = advantages ? 'disadvantages' : disadvantages ? 'advantages' : 'both';
      return [{ args: { alternative: id, missing }, at: risk.at, onKey: true, alternative: id }];
    });
  },
};
