// Each council adopts the agreement itself, so they must have adopted the same text of it.
import { ADOPTED_FORMS, type AgreementDecision } from '../../draft/draft.js';
import type { DraftRule } from './draft-rule.js';
import { plain } from './on-drafts.js';

export const likelydendeAvtale: DraftRule<'likelydende-avtale'> = {
  id: 'likelydende-avtale',
  effect: 'draft-fault',
  forms: ADOPTED_FORMS,
  check({ draft: { decisions } }) {
    const pairs = FIELDS.map(([field, key]) => ({ key, pair: differing(decisions, field) }));
    const found = pairs.find(({ pair }) => pair !== null);
    if (found?.pair == null) return [];
    const { key, pair } = found;
    const [first, other] = pair;
    return [
      {
        args: { participants: [first.participant, other.participant] },
        at: [...other.at, key],
        inputs: [[...first.at, key]],
      },
    ];
  },
};

const FIELDS = [
  ['wording', 'avtaletekst'],
  ['version', 'avtaleversjon'],
] as const;

/** The first two participants whose latest texts differ. A text that is not given is not compared. */
function differing(
  decisions: readonly AgreementDecision[],
  field: 'wording' | 'version',
): [AgreementDecision, AgreementDecision] | null {
  const latest = new Map<string, AgreementDecision>();
  for (const decision of decisions.filter((one) => one[field] !== null)) {
    const known = latest.get(decision.participant);
    if (known === undefined || (known.date ?? '') <= (decision.date ?? ''))
      latest.set(decision.participant, decision);
  }
  const [first, ...others] = latest.values();
  if (first === undefined) return null;
  const text = (decision: AgreementDecision) => plain(decision[field] ?? '');
  const other = others.find((decision) => text(decision) !== text(first));
  return other === undefined ? null : [first, other];
}
