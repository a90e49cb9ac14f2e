// The agreement asks for a risk and consequence analysis of every area of cooperation.
import type { Rule } from './rule.js';

export const risikoanalyseMangler: Rule<'risikoanalyse-mangler'> = {
  id: 'risikoanalyse-mangler',
  basis: { kind: 'agreement' },
  severity: 'advarsel',
  check({ case: { risk } }) {
    if (risk === null) return [{ args: { missing: 'all' }, at: ['risikoanalyse'], onKey: true }];
    if (risk.events.length === 0) return [{ args: { missing: 'events' }, at: risk.at, onKey: true }];
    return risk.done === null ? [{ args: { missing: 'date' }, at: risk.at, onKey: true }] : [];
  },
};
