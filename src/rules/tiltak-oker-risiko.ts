// A measure that leaves the risk in a worse class than before is a slip in the file, or no measure.
import { compareRiskClasses, riskClass } from './risk-class.js';
import { ofOne, type Rule } from './rule.js';

export const tiltakOkerRisiko: Rule<'tiltak-oker-risiko'> = {
  id: 'tiltak-oker-risiko',
  basis: { kind: 'format' },
  severity: 'advarsel',
  check({ case: { risk }, agreement: { riskMatrix } }) {
    return (risk?.events ?? []).flatMap(({ at, what, before, after, alternatives }) => {
      const first = riskClass(before, riskMatrix);
      const then = after === null ? null : riskClass(after, riskMatrix);
      if (first === null || then === null || compareRiskClasses(then, first) <= 0) return [];
      const inputs = ['sannsynlighet', 'konsekvens'].map((key) => [...at, key]);
      return [{ args: { event: what }, at: [...at, 'etter-tiltak'], inputs, ...ofOne(alternatives) }];
    });
  },
};
