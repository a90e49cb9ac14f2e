// Whether what a cooperation needs is in place: a line for each group, what is lacking in it, and the signs of danger.
import type { ReadinessGroup, ReadinessItem, ReadinessProfile } from '../assessment/readiness-profile.js';
import { namesOf } from './names.js';
import { block, faint, heading } from './terminal-style.js';
import type { View } from './terminal-view.js';

export function readinessLines(view: View): string[] {
  const { assessment, style, messages } = view;
  const { readiness } = assessment;
  if (readiness === null) return [];
  const words = messages.page.readiness;
  return [
    ...heading(words.title, style),
    ...readiness.groups.flatMap((group) => groupLines(group, view)),
    ...evidenceLines(readiness, view),
    ...faint(words.note, style),
  ];
}

/** The answers by their number; what is not a plain yes by name. Signs of danger are the other way about. */
function groupLines(group: ReadinessGroup, view: View): string[] {
  const { style, messages } = view;
  const words = messages.page.readiness;
  const counts = ANSWERS.flatMap((answer) =>
    group.counts[answer] === 0 ? [] : [words.count(group.counts[answer], words.answers[answer])],
  );
  const empty = group.counts.mangler === group.items.length;
  const signs = group.id === 'faresignaler';
  const line = `${words.groups[group.id]}: ${empty ? words.answers.mangler : counts.join(', ')}`;
  return [
    ...block(line, style),
    ...(signs ? group.items.flatMap((item) => signLines(item, view)) : []),
    ...(empty ? [] : (signs ? UNKNOWN : LACKING).flatMap((answer) => listLines(group, answer, view))),
  ];
}

const ANSWERS = ['ja', 'delvis', 'nei', 'ikke-vurdert', 'mangler'] as const;
const UNKNOWN = ['ikke-vurdert', 'mangler'] as const;
const LACKING = ['delvis', 'nei', ...UNKNOWN] as const;

function listLines({ items }: ReadinessGroup, answer: (typeof LACKING)[number], view: View): string[] {
  const names = items.filter((item) => item.answer === answer).map((item) => nameOf(item, view));
  if (names.length === 0) return [];
  const label = view.messages.page.readiness.listed[answer];
  return block(`${label}: ${names.join(', ')}`, view.style, '  – ');
}

function nameOf(item: ReadinessItem, view: View): string {
  const apart = municipalityAnswers(item, view);
  const name = view.messages.page.readiness.items[item.id];
  return apart === '' ? name : `${name} (${apart})`;
}

function municipalityAnswers({ perMunicipality }: ReadinessItem, { assessment, messages }: View): string {
  const names = namesOf(assessment);
  const { answers } = messages.page.readiness;
  return perMunicipality.map(({ id, answer }) => `${names.municipality(id)}: ${answers[answer]}`).join(', ');
}

/** A sign that is there, or partly, with what it is seen by. */
function signLines(item: ReadinessItem, view: View): string[] {
  if (item.answer !== 'ja' && item.answer !== 'delvis') return [];
  const { style, messages } = view;
  const words = messages.page.readiness;
  const apart = municipalityAnswers(item, view);
  const whole = item.answer === 'ja' ? null : words.answers[item.answer];
  const sign = words.sign(words.items[item.id], apart === '' ? whole : apart);
  const seen = [item, ...item.perMunicipality].flatMap(({ evidence }) =>
    evidence === null ? [] : [evidence],
  );
  const text = seen.length === 0 ? sign : `${sign}: ${seen.join(' ')}`;
  return block(text, style, `  ${style.paint.yellow('!')} `);
}

function evidenceLines({ groups }: ReadinessProfile, { style, messages }: View): string[] {
  const words = messages.page.readiness;
  const names = groups.flatMap(({ items }) =>
    items.filter(({ withoutEvidence }) => withoutEvidence).map(({ id }) => words.items[id]),
  );
  return names.length === 0 ? [] : block(words.withoutEvidence(names.join(', ')), style);
}
