// What the councils want to govern by, which forms give it, and the tension between control and operational freedom.
import type { FormAdvice, FormComparison, FormRow, SteeringAdvice } from '../assessment/form-advice.js';
import type { Messages } from '../messages/nb.js';
import type { FormView } from './terminal-form-view.js';
import { block, faint, heading, type Style } from './terminal-style.js';

export function steeringLines(view: FormView): string[] {
  const { advice, style, messages } = view;
  const { steering } = messages.form;
  const lines =
    advice.steering === null
      ? faint(steering.notSaid, style)
      : [...wishLines(advice.steering, view), ...fitLines(advice.steering, view)];
  return [
    ...heading(steering.title, style),
    ...lines,
    ...groupLines(advice.groups, { ...view, forms: advice.rows }),
  ];
}

function wishLines(steering: SteeringAdvice, { advice, style, messages }: FormView): string[] {
  const words = messages.form.steering;
  const group = (id: string) => advice.groups.find((one) => one.id === id)?.name ?? id;
  const instrument = instrumentNames(advice);
  const reason = steering.reason === null ? '' : ` ${steering.reason}`;
  const wish = steering.wish === null ? words.noWish : `${words.wish(group(steering.wish))}${reason}`;
  const departures = steering.departures.flatMap(({ municipality, wish: own, mustHave }) => {
    const name = advice.case.municipalities.find(({ id }) => id === municipality)?.name ?? municipality;
    const wishes = [...(own === null ? [] : [group(own)]), ...mustHave.map(instrument)];
    return block(words.departure(name, wishes.join(', ')), style);
  });
  return [
    ...block(wish, style),
    ...departures,
    ...(steering.mustHave.length === 0
      ? []
      : block(words.mustHave(steering.mustHave.map(instrument)), style)),
  ];
}

/** The forms that are not closed, held against the must-haves: all, in part, lacking. */
function fitLines({ wish, mustHave, fits }: SteeringAdvice, { advice, style, messages }: FormView): string[] {
  const words = messages.form.steering;
  const row = (form: string) => advice.rows.find((one) => one.form === form);
  const short = (form: string) => row(form)?.short ?? form;
  const open = fits.filter(({ form }) => row(form)?.standing !== 'closed' && form !== 'egenregi');
  const inGroup = open.filter(({ inGroup: is }) => is);
  const group =
    wish === null || inGroup.length === 0 ? [] : [words.inGroup(inGroup.map(({ form }) => short(form)))];
  if (mustHave.length === 0) return group.flatMap((line) => block(line, style));
  const name = instrumentNames(advice);
  const whole = open.filter((fit) => fit.missing.length + fit.partly.length + fit.unknown.length === 0);
  const own = open.filter(
    ({ form }) => (row(form)?.alternatives.length ?? 0) > 0 && !whole.some((one) => one.form === form),
  );
  return [
    ...group,
    whole.length === 0 ? words.none : words.meets(whole.map(({ form }) => short(form))),
    ...own.flatMap(({ form, missing, partly, unknown }) => {
      const of = (answer: string) => (id: string) => lessFor(row(form), { id, answer }, name(id), words);
      return [
        ...(missing.length > 0 ? [words.lacks(short(form), missing.map(of('nei')))] : []),
        ...(partly.length > 0 ? [words.meetsPartly(short(form), partly.map(of('delvis')))] : []),
        ...(unknown.length > 0 ? [words.unknown(short(form), unknown.map(of('ukjent')))] : []),
      ];
    }),
  ].flatMap((line) => block(line, style, '– '));
}

/** An instrument by name, and for whom it falls short where that is not both. */
function lessFor(
  row: FormRow | undefined,
  { id, answer }: { id: string; answer: string },
  name: string,
  words: Messages['form']['steering'],
): string {
  const instrument = row?.instruments.find((one) => one.id === id);
  if (instrument === undefined || instrument.host === instrument.partner) return name;
  return instrument.host === answer ? words.hostOnly(name) : words.partnerOnly(name);
}

function instrumentNames({ instruments }: FormAdvice): (id: string) => string {
  return (id) => inSentence(instruments.find((one) => one.id === id)?.short ?? id);
}

/** A heading as part of a sentence. */
function inSentence(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** The source's own three groups, and the tension between them. */
export function groupLines(
  groups: FormComparison['groups'],
  {
    style,
    messages,
    forms,
  }: { style: Style; messages: Messages; forms: readonly { form: string; short: string }[] },
): string[] {
  const words = messages.form.groups;
  // Those that are not on the page have no abbreviation here that a reader has met.
  const short = (id: FormRow['form']) =>
    forms.find(({ form }) => form === id)?.short ?? messages.page.forms[id];
  return [
    ...heading(words.title, style),
    ...block(words.tension, style),
    ...groups.flatMap(({ name, explanation, forms: members }) =>
      block(words.group(name, members.map(short), explanation), style, '– '),
    ),
    ...faint(words.source, style),
  ];
}
