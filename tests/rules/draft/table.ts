// The form of a draft rule's table: which draft is changed, how, and what the rule says of it.
import type { DraftRuleArgs, DraftRuleId } from '../../../src/diagnostics/codes.js';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import type { OrganisationForm } from '../../../src/forms/forms.js';
import { assessDraftText, DRAFT_CASE, draftText, type Edit, edited } from '../../support/drafts.js';

export interface Row {
  when: string;
  form: OrganisationForm;
  draft?: readonly Edit[];
  /** Changes in the case; null: the case is not found. */
  case?: readonly Edit[] | null;
  date?: string;
}

export interface Firing<Id extends DraftRuleId> extends Row {
  /** One for each mark in the draft, in its order. */
  args: readonly DraftRuleArgs[Id][];
  /** Sections that the findings rest on, all of them in each. */
  basis?: string;
}

export interface Table<Id extends DraftRuleId> {
  severity: Diagnostic['severity'];
  fires: readonly Firing<Id>[];
  silent: readonly Row[];
  irrelevant: readonly Row[];
}

export type Tables = { readonly [Id in DraftRuleId]: Table<Id> };

const MARK = '‸';

/** Lines after the usual notice for leaving, at the margin. */
export const ends = (line: string): Edit => [
  'uttreden: { varsel-måneder: 12 }\n',
  `uttreden: { varsel-måneder: 12 }\n${line}\n`,
];

/** The findings of a row, and the places that its marks point at. */
export function assessRow({ form, draft = [], case: edits = [], date }: Row) {
  const text = edited(draftText(form), draft);
  const places = text.split('\n').flatMap((line, index) => {
    const parts = line.split(MARK).slice(0, -1);
    return parts.map((_, mark) => `${index + 1}:${parts.slice(0, mark + 1).join('').length + 1}`);
  });
  const caseText = edits === null ? null : edited(DRAFT_CASE, edits);
  return { ...assessDraftText(text.replaceAll(MARK, ''), { caseText, date }), places };
}
