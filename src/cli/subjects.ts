// The words by which everything that can be explained is asked for: ids, names and other names, however they are spelt.

import { OUTCOMES } from '../assessment/assessment.js';
import type { ReadAgreement } from '../assessment/describe-agreement.js';
import { EXPLAINED_KINDS, type ExplainedKind } from '../assessment/explanation.js';
import { TERM_IDS } from '../assessment/terms.js';
import { FAULT_CODES } from '../diagnostics/fault-codes.js';
import { DRAFT_RULE_IDS, isRuleId, RULE_IDS } from '../diagnostics/rule-ids.js';
import { FORM_IDS, type OrganisationForms } from '../forms/forms.js';
import type { Knowledge } from '../messages/knowledge.js';
import type { Messages } from '../messages/nb.js';
import { suggest } from '../source/suggest.js';

export interface Subject {
  kind: ExplainedKind;
  id: string;
  /** What it is called in the language of the run. */
  name: string;
  others: readonly string[];
}

export interface Known {
  forms: OrganisationForms;
  agreements: readonly ReadAgreement[];
  messages: Messages;
  knowledge: Knowledge;
}

/** Everything that can be explained here. */
export function allSubjects({ forms, agreements, messages, knowledge }: Known): Subject[] {
  const { page } = messages;
  const rules = [...RULE_IDS, ...DRAFT_RULE_IDS];
  const criteria = new Map(
    agreements.flatMap(({ agreement }) => agreement.criteria.map(({ id, name }) => [id, name])),
  );
  const byKind: Record<ExplainedKind, Omit<Subject, 'kind'>[]> = {
    term: TERM_IDS.map((id) => {
      const { name } = knowledge.termTexts[id];
      return { id, name, others: name.split(/[:,]| og | and /) };
    }),
    criterion: [...criteria].map(([id, name]) => ({ id, name, others: [] })),
    outcome: OUTCOMES.map((id) => ({ id, name: page.outcomeNames[id], others: [] })),
    form: FORM_IDS.map((id) => {
      const { name, short, aliases } = forms.facts(id);
      return { id, name, others: [short, ...aliases] };
    }),
    rule: rules.map((id) => {
      const name = isRuleId(id) ? page.requirementNames[id].unmet : knowledge.titles[id];
      return { id, name, others: [] };
    }),
    fault: FAULT_CODES.map((id) => ({ id, name: knowledge.titles[id], others: [] })),
  };
  return EXPLAINED_KINDS.flatMap((kind) => byKind[kind].map((subject) => ({ kind, ...subject })));
}

/** Those that a word names: by id, and where it is no id, by any name. */
export function subjectsNamed(word: string, subjects: readonly Subject[]): Subject[] {
  const wanted = plain(word);
  return subjects.filter((subject) => namesOf(subject).includes(wanted));
}

/** What a word was probably meant to be. */
export function subjectNear(word: string, subjects: readonly Subject[]): string | null {
  return suggest(plain(word), subjects.flatMap(namesOf));
}

function namesOf({ id, name, others }: Subject): string[] {
  return [id, name, ...others].map(plain);
}

/** «Nivåbeskrivelse» as an id would be spelt; without marks, and with one hyphen between words. */
function plain(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replaceAll('æ', 'ae')
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/g, '');
}
