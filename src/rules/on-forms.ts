// What the rules on form and law share: which alternatives they look at, and where in the file a finding points.
import type { Alternative } from '../case/case.js';
import type { Path, Reference } from '../diagnostics/diagnostic.js';
import type { OrganisationForm } from '../forms/forms.js';
import type { RuleInput } from './rule.js';

/** Companies and associations: legal persons of their own, whoever owns them. */
export const SEPARATE_BODIES = ['iks', 'as', 'sa', 'forening'] as const;
export const HOST_FORMS = ['vk-adm', 'vk-nemnd'] as const;

export function withForm(
  alternatives: readonly Alternative[],
  forms: readonly OrganisationForm[],
): Alternative[] {
  return alternatives.filter(({ form }) => forms.includes(form));
}

/** The alternatives in which someone beside the municipality itself takes part. */
export function cooperations(alternatives: readonly Alternative[]): Alternative[] {
  return alternatives.filter(({ form }) => form !== 'egenregi');
}

export function formPath({ at }: Alternative): Path {
  return [...at, 'form'];
}

const AUTHORITY_KEYS = {
  individualDecisions: 'enkeltvedtak',
  regulations: 'forskrift',
  mattersOfPrinciple: 'prinsipielle-saker',
} as const;
export type Authority = keyof typeof AUTHORITY_KEYS;
const AUTHORITIES = Object.keys(AUTHORITY_KEYS) as readonly Authority[];

/** The kinds of authority that an alternative is to have. */
export function authorityOf(
  { transferred }: Alternative,
  among: readonly Authority[] = AUTHORITIES,
): Authority[] {
  return among.filter((authority) => transferred[authority]);
}

function authorityPath({ at }: Alternative, authority: Authority): Path {
  return [...at, 'overført-myndighet', AUTHORITY_KEYS[authority]];
}

interface Found {
  at: Path;
  alternative: string;
  inputs: readonly Path[];
}

/** A finding at the first of the kinds of authority, with the form and whatever else made the rule fire. */
export function onAuthority(
  alternative: Alternative,
  authorities: readonly Authority[],
  others: readonly Path[] = [],
): Found {
  const [first, ...rest] = authorities.map((authority) => authorityPath(alternative, authority));
  return {
    at: first ?? formPath(alternative),
    alternative: alternative.id,
    inputs: [formPath(alternative), ...rest, ...others],
  };
}

/** A finding at the form of an alternative. */
export function onForm(alternative: Alternative, others: readonly Path[] = []): Found {
  return { at: formPath(alternative), alternative: alternative.id, inputs: others };
}

/** A finding at another key of the alternative. */
export function onKey(alternative: Alternative, key: Path): Found {
  return { at: [...alternative.at, ...key], alternative: alternative.id, inputs: [formPath(alternative)] };
}

/** One finding for all of the alternatives, at the form of the first; none when there are none. */
export function together(alternatives: readonly Alternative[], others: readonly Path[] = []) {
  const [first, ...rest] = alternatives;
  if (first === undefined) return [];
  const ids = alternatives.map(({ id }) => id);
  return [
    {
      args: { alternatives: ids },
      at: formPath(first),
      concerns: ids,
      inputs: [...rest.map(formPath), ...others],
      ...(rest.length === 0 ? { alternative: first.id } : {}),
    },
  ];
}

/** Whether the area of the case belongs to a topic that some rules speak of. */
export function isAbout({ case: { area }, forms }: RuleInput, topic: string): boolean {
  return area !== null && (forms.topics.get(topic) ?? []).includes(area);
}

/** Sections in special acts that may open for the form in the area of the case, as they are called. */
export function openingsFor(
  { case: { area }, forms, date }: Pick<RuleInput, 'case' | 'forms' | 'date'>,
  form: OrganisationForm,
): string[] {
  if (area === null) return [];
  return forms.openings
    .filter(({ areas, forms: open }) => areas.includes(area) && open.includes(form))
    .filter(({ from }) => from === null || from <= date)
    .flatMap(({ references }) => references.slice(0, 1).map(nameOfSection));
}

/** «brann- og eksplosjonsvernloven § 9»: the same in every language but for the name of the act. */
function nameOfSection({ name, section }: Reference): string {
  return section === null ? name : `${name} §\u00a0${section}`;
}
