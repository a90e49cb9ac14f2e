// What a rule on a draft agreement is: something its form asks of the agreement, checked on a draft, without prose.
import type { Alternative, Case } from '../../case/case.js';
import type { DraftRuleArgs, DraftRuleId } from '../../diagnostics/codes.js';
import type { Effect, Path } from '../../diagnostics/diagnostic.js';
import type { Draft } from '../../draft/draft.js';
import type { FormFacts, OrganisationForm, Sourced } from '../../forms/forms.js';

export interface DraftRuleInput {
  draft: Draft;
  /** The case that the draft belongs to, and the alternative in it; null when they are not known. */
  case: Case | null;
  alternative: Alternative | null;
  /** What the sources say of the form of the draft. */
  facts: FormFacts;
  /** The day the draft is judged on (YYYY-MM-DD): its own `oppdatert`, or the date asked for. */
  date: string;
}

export interface DraftFinding<Id extends DraftRuleId> {
  args: DraftRuleArgs[Id];
  at: Path;
  onKey?: boolean;
  /** Where the other things stand that made the rule fire, in the draft and in the case. */
  inputs?: readonly Path[];
  caseInputs?: readonly Path[];
  /** What the finding rests on, where that is narrower than what the rule rests on. */
  sourced?: Sourced;
}

export interface DraftRule<Id extends DraftRuleId = DraftRuleId> {
  id: Id;
  effect: Extract<Effect, 'draft-fault' | 'information'>;
  /** The forms it concerns; absent: all that have what it asks for in the file of organisation forms. */
  forms?: readonly OrganisationForm[];
  check(input: DraftRuleInput): DraftFinding<Id>[];
}
