// The zero alternative is 0 by definition; a score on it would be measured against itself.
import { ZERO_ALTERNATIVE } from '../case/case.js';
import type { Rule } from './rule.js';

export const nullalternativPoengsatt: Rule<'nullalternativ-poengsatt'> = {
  id: 'nullalternativ-poengsatt',
  basis: { kind: 'format' },
  severity: 'feil',
  check({ case: { cells } }) {
    const scored = cells.filter(({ alternative }) => alternative === ZERO_ALTERNATIVE);
    const [first, ...others] = scored;
    if (first === undefined) return [];
    const args = { criteria: scored.map(({ criterion }) => criterion) };
    return [{ args, at: first.at, onKey: true, related: others.map(({ at }) => at) }];
  },
};
