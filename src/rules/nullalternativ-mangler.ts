// Without a zero alternative there is nothing to measure change from.
import { ZERO_ALTERNATIVE } from '../case/case.js';
import type { Rule } from './rule.js';

export const nullalternativMangler: Rule<'nullalternativ-mangler'> = {
  id: 'nullalternativ-mangler',
  basis: { kind: 'format' },
  severity: 'feil',
  check({ case: { alternatives } }) {
    const present = alternatives.some(({ id }) => id === ZERO_ALTERNATIVE);
    return present ? [] : [{ args: {}, at: ['alternativer'], onKey: true }];
  },
};
