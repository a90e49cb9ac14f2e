// What the numbers of an analysis say in sentences; the same in the terminal and in Markdown.
import type { Acceptability, Analysis, Belief, DominancePair, Stability } from '../assessment/analysis.js';
import type { AnalysisText } from './analysis-view.js';
import { namesOf } from './names.js';
import { percentOf } from './percent.js';

/** «83», «<1», «>99»: of a hundred, and never 0 or 100 for what is not quite so. */
export function ofHundred(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 0 && share > 0) return '<1';
  if (rounded === 100 && share < 1) return '>99';
  return String(rounded);
}

/** A weight in per cent, with a decimal where it is not whole. */
export function percentText(share: number, { messages }: AnalysisText): string {
  return messages.format.number(share * 100, percentDecimals(share));
}

/** The same with the sign for per cent, as each language sets it. */
export function percentWithSign(share: number, { messages }: AnalysisText): string {
  return percentOf(share, percentDecimals(share), messages.format);
}

function percentDecimals(share: number): number {
  const hundred = share * 100;
  return Math.abs(hundred - Math.round(hundred)) < 0.05 ? 0 : 1;
}

/** What is to be said before the sections: what is left out, who leads at weights that were set, a shared first place. */
export function leadTexts(text: AnalysisText): string[] {
  const { assessment, analysis, messages } = text;
  const names = namesOf(assessment);
  const leaders = analysis.leaders.map(names.alternative);
  const set = analysis.weights.filter((one) => one.set);
  const told =
    set.length === 0 && assessment.recommendation.reasons.some(({ id }) => id === 'first-place-shared');
  const changes = set.map(({ criterion, weight }) =>
    messages.analysis.beliefs.weight(names.criterion(criterion), weight),
  );
  const excluded = assessment.alternatives.filter(({ standing }) => standing === 'excluded');
  return [
    ...(excluded.length === 0 ? [] : [messages.analysis.excluded(excluded.map(({ name }) => name))]),
    ...(analysis.weightsFrom === null ? [] : [messages.analysis.weightsFrom(analysis.weightsFrom, leaders)]),
    ...(set.length === 0 || analysis.weightsFrom !== null
      ? []
      : [messages.analysis.weightsSet(messages.format.all(changes), leaders)]),
    ...settledTexts(text),
    ...(leaders.length > 1 && !told ? [messages.analysis.shared(leaders)] : []),
    ...analysis.alike.map((ids) => messages.analysis.alike(ids.map(names.alternative))),
  ];
}

/** How much the weights that were set decide of the first place, beside weightings that are all as likely. */
function settledTexts({ assessment, analysis, messages }: AnalysisText): string[] {
  const { leaders, firstAtWeights, uncertainScores } = analysis;
  const [leader] = leaders;
  if (firstAtWeights === null || leader === undefined || leaders.length > 1) return [];
  const open = (analysis.unnarrowed ?? analysis.acceptability).alternatives;
  const before = open.find(({ alternative }) => alternative === leader)?.ranks[0] ?? 0;
  const after = firstAtWeights.find(({ alternative }) => alternative === leader)?.share ?? 0;
  const name = namesOf(assessment).alternative(leader);
  return [messages.analysis.settledByWeights(name, { before, after: uncertainScores ? after : null })];
}

/** How the shares were found: over all weightings, or by drawing. */
export function methodTexts({ assessment, analysis, messages }: AnalysisText): string[] {
  const { acceptability, narrowing, uncertainScores } = analysis;
  const words = messages.analysis.acceptability;
  const { method, samples, seed, standardError } = acceptability;
  const zero = assessment.alternatives.some(({ standing, rank }) => standing === 'zero' && rank !== null);
  const scope = [words.outOf, ...(zero ? [words.zeroLeftOut] : [])];
  if (method === 'exact' || samples === null || seed === null) {
    return [...scope, narrowing === null ? words.exact : words.exactNarrowed];
  }
  const error =
    standardError === null || standardError === 0 ? null : messages.format.number(standardError * 100, 2);
  return [
    ...scope,
    words.sampling(messages.format.number(samples), seed, error),
    ...(acceptability.independent ? [] : [words.dependent]),
    ...(uncertainScores ? [words.uncertain] : []),
  ];
}

/** What was narrowed, how much that keeps, and how much it settles. */
export function narrowingTexts(text: AnalysisText): string[] {
  const { assessment, analysis, messages } = text;
  const { narrowing, unnarrowed, acceptability } = analysis;
  if (narrowing === null || unnarrowed === null) return [];
  const words = messages.analysis.narrowing;
  const names = namesOf(assessment);
  const order = narrowing.order.map(names.criterion);
  const what = [
    ...(order.length > 1 ? [words.order(order)] : order.map(words.orderOne)),
    ...narrowing.between.map(({ criterion, low, high }) =>
      words.between(names.criterion(criterion), percentText(low, text), percentText(high, text)),
    ),
  ];
  const sure = acceptability.alternatives.find(({ ranks }) => ranks[0] === 1);
  const changes = acceptability.alternatives
    .filter(({ alternative, ranks }) => ranks[0] !== 0 || firstShare(unnarrowed, alternative) !== 0)
    .map(({ alternative, ranks }) =>
      words.change(names.alternative(alternative), ranks[0] ?? 0, firstShare(unnarrowed, alternative)),
    );
  return [
    words.kept(what, narrowing.regionShare, narrowing.regionMethod === 'sampling'),
    sure === undefined ? words.open : words.settled(names.alternative(sure.alternative)),
    ...changes,
    ...(acceptability.cooperation === unnarrowed.cooperation
      ? []
      : [words.cooperation(acceptability.cooperation, unnarrowed.cooperation)]),
  ];
}

function firstShare({ alternatives }: Acceptability, id: string): number {
  return alternatives.find(({ alternative }) => alternative === id)?.ranks[0] ?? 0;
}

/** At most so many criteria are named of one kind. */
const NAMED = 3;

/** One sentence for each alternative: what one must believe for it to come first. */
export function beliefTexts(text: AnalysisText): string[] {
  return text.analysis.beliefs.map((belief) => beliefText(belief, text));
}

function beliefText(belief: Belief, text: AnalysisText): string {
  const { analysis, messages, assessment } = text;
  const words = messages.analysis.beliefs;
  const name = namesOf(assessment).alternative(belief.alternative);
  if (belief.weights === null) {
    if (analysis.acceptability.method === 'sampling') return words.neverDrawn(name);
    return analysis.narrowing === null ? words.never(name) : words.neverNarrowed(name);
  }
  if (analysis.beliefs.length === 1) return words.alone(name);
  const drawn = belief.share === 1 && analysis.acceptability.method === 'sampling';
  if (drawn) return words.firstDrawn(name);
  const first = words.first(name, belief.share, believed(belief.weights, text));
  const { confidence } = belief;
  const told = !analysis.uncertainScores || confidence === null ? '' : ` ${words.confidence(confidence)}`;
  return `${first}${told}`;
}

function believed(weights: NonNullable<Belief['weights']>, text: AnalysisText): string {
  const { assessment, messages } = text;
  const words = messages.analysis.beliefs;
  const name = namesOf(assessment).criterion;
  const named = (kind: NonNullable<Belief['weights']>[number]['emphasis'], sign: 1 | -1) =>
    weights
      .filter(({ emphasis }) => emphasis === kind)
      .sort((a, b) => sign * (b.weight - a.weight))
      .slice(0, NAMED)
      .map(({ criterion, weight }) => words.weight(name(criterion), weight));
  const [most, more] = [named('far-more', 1), named('more', 1)];
  const [less, least] = [named('less', -1), named('far-less', -1)];
  const parts = [
    ...(most.length === 0 ? [] : [words.farMore(most)]),
    ...(more.length === 0 ? [] : [words.more(more)]),
    ...(less.length === 0 ? [] : [words.less(less)]),
    ...(least.length === 0 ? [] : [words.farLess(least)]),
  ];
  return parts.length === 0 ? words.alike : words.all(parts);
}

/** What the percentages among the beliefs are, where there are any. */
export function beliefNotes({ analysis, messages }: AnalysisText): string[] {
  const words = messages.analysis.beliefs;
  if (analysis.beliefs.every(({ weights, share }) => weights === null || share === 1)) return [];
  if (analysis.narrowing !== null) return [words.noteNarrowed];
  return [words.note(messages.format.percent(1 / analysis.weights.length))];
}

/** How often cooperation beats the zero alternative, unless that is among the reasons above already. */
export function cooperationTexts({ assessment, analysis, messages }: AnalysisText): string[] {
  const told = assessment.recommendation.reasons.some(({ id }) => id.startsWith('cooperation-'));
  if (told && analysis.narrowing === null) return [];
  const { cooperation, method } = analysis.acceptability;
  // «All» of what a narrowing has left is not all there is.
  return [messages.page.turning.cooperation(cooperation, analysis.narrowing === null ? method : 'sampling')];
}

/** Between which weights the first place is as it is, and who takes it beyond: by name, or in `short` by id. */
export function stabilityText(
  { winner: [low, high], below, above }: Stability,
  text: AnalysisText,
  short = false,
): string {
  const { stability } = text.messages.analysis;
  const words = { ...stability, ...(short && stability.short) };
  const name = short ? (id: string) => id : namesOf(text.assessment).alternative;
  const [from, to] = [percentText(low, text), percentText(high, text)];
  if (below !== null && above !== null && from === to) return words.only(from, name(below), name(above));
  if (below !== null && above !== null) return words.between(from, to, name(below), name(above));
  if (below !== null) return words.from(from, name(below));
  return above === null ? words.always : words.to(to, name(above));
}

/** Who is at least as good as whom everywhere; said once where it holds for all municipalities and for them together. */
export function dominanceTexts(text: AnalysisText): string[] {
  const { assessment, analysis, messages } = text;
  const words = messages.analysis.dominance;
  const { joint, municipalities } = analysis.dominance;
  const all = [joint, ...municipalities.map(({ pairs }) => pairs)];
  const { uncertainScores } = analysis;
  const reservation = uncertainScores ? [words.uncertain] : [];
  if (all.every((pairs) => pairs.length === 0)) return [words.noneAnywhere(uncertainScores), ...reservation];
  const names = namesOf(assessment);
  const alike = all.every((pairs) => JSON.stringify(pairs) === JSON.stringify(joint));
  const places = alike
    ? [{ where: words.everywhere, pairs: joint }]
    : [
        { where: words.joint, pairs: joint },
        ...municipalities.map(({ municipality, pairs }) => ({
          where: names.municipality(municipality),
          pairs,
        })),
      ];
  return [...places.flatMap(({ where, pairs }) => pairTexts(where, pairs, text)), ...reservation, words.note];
}

/** One sentence for all that are at least as good as the same others. */
function pairTexts(where: string, pairs: readonly DominancePair[], text: AnalysisText): string[] {
  const words = text.messages.analysis.dominance;
  const name = namesOf(text.assessment).alternative;
  if (pairs.length === 0) return [words.of(where, words.none(text.analysis.uncertainScores))];
  const byOver = new Map<string, { by: string[]; over: string[] }>();
  for (const by of new Set(pairs.map(({ dominator }) => dominator))) {
    const over = pairs.filter(({ dominator }) => dominator === by).map(({ dominated }) => name(dominated));
    const key = JSON.stringify(over);
    byOver.set(key, { by: [...(byOver.get(key)?.by ?? []), name(by)], over });
  }
  return [...byOver.values()].map(({ by, over }) => words.of(where, words.better(by, over)));
}

/** Whether the answer hangs on one criterion, and what becomes of it when those about one thing count as one. */
export function leaveOutTexts(text: AnalysisText): string[] {
  const { assessment, analysis, messages } = text;
  const words = messages.analysis.leaveOut;
  const names = namesOf(assessment);
  const changed = analysis.leaveOneOut.filter(({ same }) => !same);
  const rest = analysis.leaveOneOut.length - changed.length;
  const told = changed.map(({ criterion, leaders, value }) => {
    if (value <= 0) return words.withoutZero(names.criterion(criterion));
    return words.without(names.criterion(criterion), leaders.map(names.alternative));
  });
  const lines = changed.length === 0 ? [words.same] : [...told, ...(rest === 0 ? [] : [words.rest(rest)])];
  return [...(analysis.leaveOneOut.length === 0 ? [words.only] : lines), ...groupTexts(text)];
}

function groupTexts({ assessment, analysis, messages }: AnalysisText): string[] {
  const words = messages.page.why;
  const names = namesOf(assessment);
  return analysis.groupsAsOne.map((group) =>
    group.same
      ? words.groupSame(group.name)
      : words.group(group.name, group.leaders.map(names.alternative), group.value > 0),
  );
}

/** The criteria on which all score alike, where there are any. */
export function constantTexts({ assessment, analysis, messages }: AnalysisText): string[] {
  const names = analysis.constantCriteria.map(namesOf(assessment).criterion);
  return names.length === 0 ? [] : [messages.analysis.methods.constant(names)];
}

/** How many are ranked, a zero alternative among them where it can continue. */
export function rankedCount({ alternatives }: Analysis): number {
  return alternatives.filter(({ rank }) => rank !== null).length;
}
