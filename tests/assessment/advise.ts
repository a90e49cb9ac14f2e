// Advice on the form of a small case, from what a test varies; and the parts of it that tests ask for.
import { adviseOnForm } from '../../src/assessment/advise-on-form.js';
import type { AlternativeStanding, FormAdvice, FormRow } from '../../src/assessment/form-advice.js';
import type { OrganisationForm } from '../../src/forms/forms.js';
import { REAL_FORMS } from '../support/forms.js';
import { agreementText, caseText, inputFor, type Options, type Plain } from './build.js';

export interface Case {
  /** Keys of `oppgave`. */
  task?: Plain;
  area?: string;
  /** Alternatives by id, as the file has them, with at least a form. */
  alternatives?: Readonly<Record<string, Plain>>;
  steering?: Plain;
  /** Other keys of the case. */
  more?: Plain;
}

/** An alternative of each form, with the form's id for its own. */
export const forms = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, { form: id }]));

/** The same, each to make individual decisions. */
export const deciding = (...ids: string[]): Record<string, Plain> =>
  Object.fromEntries(ids.map((id) => [id, { form: id, 'overført-myndighet': { enkeltvedtak: 'ja' } }]));

export function textsOf({ task, area, alternatives = { a: {} }, steering, more }: Case) {
  const scores = Object.fromEntries(Object.keys(alternatives).map((id) => [id, [1]]));
  const described = {
    ...(area !== undefined && { område: area }),
    ...(task !== undefined && { oppgave: task }),
    ...(steering !== undefined && { styring: steering }),
    ...more,
  };
  const spec = { scores, alternatives, case: described };
  return { case: caseText(spec), agreement: agreementText(spec) };
}

/** The advice on a case that can be read. */
export function advise(described: Case, options: Options = {}): FormAdvice {
  const advice = adviseOnForm(inputFor(textsOf(described), { forms: REAL_FORMS, ...options }), []);
  if (!('rows' in advice)) throw new Error(advice.findings.map(({ code }) => code).join());
  return advice;
}

export function rowOf({ rows }: FormAdvice, form: OrganisationForm): FormRow {
  return rows.find((row) => row.form === form) as FormRow;
}

export function standingOf({ alternatives }: FormAdvice, id = 'a'): AlternativeStanding {
  const found = alternatives.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no alternative ${id}`);
  return found;
}

type Told = Pick<FormRow, 'standing' | 'closedBy' | 'openQuestions'> & {
  questionedBy: readonly { code: string; answered?: unknown }[];
};

/** «open», or the standing with the rules that make it so: «closed ko-enkeltvedtak», «question lovpålagt=ja». */
export function told({ standing, closedBy, questionedBy, openQuestions }: Told): string {
  const because = [
    ...closedBy.map(({ code }) => code),
    ...questionedBy.filter(({ answered = null }) => answered === null).map(({ code }) => code),
    ...openQuestions.map(({ key, answer }) => `${key}=${answer}`),
  ];
  return [standing, ...because].join(' ');
}
