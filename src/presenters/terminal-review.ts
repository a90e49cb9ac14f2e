// The review of a cooperation that is running: its facts, then what is in place, what is missing, and what to do.
import type { Review, ReviewElement, ReviewPoint } from '../assessment/review-profile.js';
import type { Messages } from '../messages/nb.js';
import { adviceOn } from './advice.js';
import { block, faint, heading, type Style } from './terminal-style.js';
import type { View } from './terminal-view.js';

/** What the review comes to, in a few sentences for the top of the page. */
export function reviewSummary(review: Review, { page: { review: words } }: Messages): string[] {
  const topics = (state: ReviewPoint['state']) =>
    review.points.filter((point) => point.state === state).map(({ id }) => words.topics[id]);
  const faults = review.points
    .filter(({ state }) => state === 'missing' || state === 'partly')
    .map(({ id, state }) => words.verdicts[id][state]);
  const unknown = topics('unknown');
  const inPlace = topics('in-place');
  return [
    ...(faults.length === 0 ? [] : [faults.join(' ')]),
    ...(unknown.length === 0 ? [] : [words.summaryUnknown(unknown)]),
    ...(inPlace.length === 0 ? [] : [words.summaryInPlace(inPlace)]),
  ];
}

export function reviewLines({ assessment, style, messages }: View): string[] {
  const { review } = assessment;
  if (review === null) return [];
  const words = messages.page.review;
  return [
    ...heading(words.title, style),
    ...factTexts(review, messages).flatMap(([label, text]) => block(`${label}: ${text}`, style)),
    '',
    ...review.points.flatMap((point) => pointLines(point, style, messages)),
    ...faint(words.note, style),
  ];
}

/** In the order in which a reader asks: since when, in which form, with whom, on what, who steers, how it goes. */
function factTexts(review: Review, messages: Messages): [label: string, text: string][] {
  const { format, page } = messages;
  const { facts, none, unknown } = page.review;
  const form = review.form === null ? unknown(null) : page.forms[review.form];
  const stated = <Value>(
    { state, value, why }: { state: string; value: Value | null; why: string | null },
    show: (value: Value) => string,
    absent = '',
  ) => (value !== null ? show(value) : state === 'none' ? absent : unknown(why));
  const asWritten = (text: string) => text;
  return [
    [facts.since, stated(review.since, format.when)],
    [facts.form, review.formName === null ? form : `${form} (${review.formName})`],
    [facts.participants, stated(review.participants, asWritten, none.participants)],
    [facts.agreement, stated(review.agreement, asWritten, none.agreement)],
    [facts.agreementFrom, stated(review.agreementFrom, format.when)],
    [facts.steeredBy, stated(review.steeredBy, asWritten, none.steeredBy)],
    [facts.steeredThrough, stated(review.steeredThrough, asWritten, none.steeredThrough)],
    [facts.evaluated, stated(review.evaluated, format.when, none.evaluated)],
    [facts.annualCost, stated(review.annualCost, (kroner) => format.kroner(kroner).replace('+', ''))],
  ];
}

function pointLines(point: ReviewPoint, style: Style, messages: Messages): string[] {
  const { id, state, inPlace, lacking, unknown } = point;
  const { paint } = style;
  const words = messages.page.review;
  const mark = {
    'in-place': paint.green('✓'),
    partly: paint.yellow('!'),
    missing: paint.red('✗'),
    unknown: paint.yellow('?'),
  }[state];
  const list = (label: string, elements: readonly ReviewElement[]) =>
    elements.length === 0
      ? []
      : block(`${label}: ${elements.map((one) => words.elements[one]).join(', ')}`, style, '  – ');
  const advice = adviceOn(point, messages);
  // Where all of it is one thing, the sentence has said it.
  const one = inPlace.length + lacking.length + unknown.length === 1;
  return [
    ...block(words.verdicts[id][state], style, `${mark} `),
    ...(one
      ? []
      : [...list(words.lacking, lacking), ...list(words.notKnown, unknown), ...list(words.inPlace, inPlace)]),
    ...(advice === null ? [] : block(`${words.fix}: ${advice}`, style, '  ')),
  ];
}
