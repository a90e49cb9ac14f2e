// Each point that the law asks for in the agreement and the draft does not settle.
import type { DraftRule } from './draft-rule.js';
import { loanGap } from './lan-hjemmel.js';
import { onPoint, openPoints, plansLoans } from './on-drafts.js';

export const avtaleInnhold: DraftRule<'avtale-innhold'> = {
  id: 'avtale-innhold',
  effect: 'draft-fault',
  check(input) {
    const loans = plansLoans(input);
    // A draft that says nothing of loans at all is told so once, by the rule on loans.
    const toldOfLoans = loanGap(input) === 'no-clause';
    return openPoints(input, loans ? ['lovkrav', 'lån'] : ['lovkrav'])
      .filter(({ point, said }) => point.kind !== 'lån' || said !== null || !toldOfLoans)
      .map(onPoint);
  },
};
