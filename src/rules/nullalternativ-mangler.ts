// Without a zero alternative there is nothing to measure change from.
import { ZERO_ALTERNATIVE } from '../case/case.js';
import { suggest } from '../source/suggest.js';
import type { Rule } from './rule.js';

export const nullalternativMangler: Rule<'nullalternativ-mangler'> = {
  id: 'nullalternativ-mangler',
  basis: { kind: 'format' },
  severity: 'feil',
  check({ case: { alternatives } }) {
    const present = alternatives.some(({ id }) => id === ZERO_ALTERNATIVE);
    if (present) return [];
    const near = alternatives.find(({ id }) => suggest(id.replaceAll('-', ''), [ZERO_ALTERNATIVE]) !== null);
    const at = near === undefined ? ['alternativer'] : near.at;
    return [{ args: { suggestion: near === undefined ? null : ZERO_ALTERNATIVE }, at, onKey: true }];
  },
};
