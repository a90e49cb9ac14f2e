// Everything a case mentions by its id exists: in the agreement, or in the case itself.
import type { Agreement } from '../agreement/agreement.js';
import type { Case, Reference } from '../case/case.js';
import { RULE_IDS } from '../diagnostics/rule-ids.js';
import { suggest } from '../source/suggest.js';
import type { Rule } from './rule.js';

export const ukjentHenvisning: Rule<'ukjent-henvisning'> = {
  id: 'ukjent-henvisning',
  basis: { kind: 'format' },
  severity: 'feil',
  check({ case: read, agreement }) {
    const known = knownIds(read, agreement);
    return read.references.flatMap(({ kind, id, at, onKey }) => {
      // The case's own list of municipalities names those of the agreement; all else names those of the case.
      const candidates = at[0] === 'kommuner' ? agreement.municipalities.map((one) => one.id) : known[kind];
      if (candidates === null || candidates.includes(id)) return [];
      return [
        { args: { kind, found: id, known: candidates, suggestion: suggest(id, candidates) }, at, onKey },
      ];
    });
  },
};

/** Null where there is nothing to hold a mention against. */
function knownIds(read: Case, agreement: Agreement): Record<Reference['kind'], readonly string[] | null> {
  return {
    criterion: agreement.criteria.map(({ id }) => id),
    alternative: read.alternatives.map(({ id }) => id),
    municipality: read.municipalities,
    source: read.sources,
    body: agreement.bodies.length > 0 ? agreement.bodies : null,
    rule: RULE_IDS,
    likelihood: agreement.riskMatrix?.likelihoods ?? null,
    consequence: agreement.riskMatrix?.consequences ?? null,
  };
}
