// A company's loan needs the agreement to open for it and to set a ceiling; without them the loan is what fails.
import { pointIn, pointsOn } from '../../draft/points.js';
import type { DraftRule, DraftRuleInput } from './draft-rule.js';
import { plansLoans } from './on-drafts.js';

export const lanHjemmel: DraftRule<'lan-hjemmel'> = {
  id: 'lan-hjemmel',
  effect: 'draft-fault',
  forms: ['iks'],
  check(input) {
    const problem = loanGap(input);
    if (problem === null) return [];
    const { alternative, draft } = input;
    const planned = alternative?.loan === true ? [[...alternative.at, 'låneopptak']] : [];
    return [
      {
        args: { problem },
        at: draft.loan?.allowed == null ? ['lån'] : ['lån', 'kan-ta-opp'],
        caseInputs: planned,
      },
    ];
  },
};

/** What a company agreement lacks for a loan to hold; null when no loan is planned, or nothing is lacking. */
export function loanGap(input: DraftRuleInput): 'no-clause' | 'no-ceiling' | null {
  const { draft, facts, date } = input;
  if (draft.form !== 'iks' || !plansLoans(input)) return null;
  if (draft.loan?.allowed === true) return (draft.loan.ceiling ?? 0) > 0 ? null : 'no-ceiling';
  if (draft.loan?.allowed === false) return 'no-clause';
  // A point on loans, also one that is openly not settled, is held against the list of points.
  const mentioned = pointsOn(facts, date).some(
    ({ id, kind }) => kind === 'lån' && pointIn(draft, id) !== null,
  );
  return mentioned ? null : 'no-clause';
}
