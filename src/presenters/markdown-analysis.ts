// An analysis as Markdown, to paste into a case paper: the sentences of the page, and its numbers as tables.
import type { AnalysedCase } from '../assessment/analysis.js';
import type { Messages } from '../messages/nb.js';
import { provenanceTexts, remarkTexts } from './analysis-basis.js';
import {
  beliefNotes,
  beliefTexts,
  cooperationTexts,
  dominanceTexts,
  leadTexts,
  leaveOutTexts,
  methodTexts,
  narrowingTexts,
  ofHundred,
  percentText,
  rankedCount,
  stabilityText,
} from './analysis-text.js';
import type { AnalysisText } from './analysis-view.js';
import {
  agreeingTexts,
  departureTexts,
  disagreementTexts,
  orderText,
  originTexts,
  partyTexts,
  rankingText,
  sheetText,
} from './assessors-text.js';
import { escapeDeep } from './escape.js';
import { paragraph } from './markdown.js';
import { escapeMarkdown, markdownTable as table } from './markdown-text.js';
import { crossCheckTexts } from './method-text.js';
import { namesOf } from './names.js';
import { shareMethod } from './share-method.js';
import { turningTexts } from './turning-text.js';

export function presentAnalysisMarkdown(analysed: readonly AnalysedCase[], messages: Messages): string {
  return analysed.map((one) => `${casePage(escapeDeep(one), messages).join('\n\n')}\n`).join('\n');
}

function casePage({ assessment, analysis }: AnalysedCase, messages: Messages): string[] {
  const { page } = messages;
  const facts = assessment.case;
  const title = facts === null ? assessment.file : facts.title;
  const { recommendation } = assessment;
  const names = namesOf(assessment);
  const leaders = recommendation.leaders.map(names.alternative);
  const answer = page.outcomeSentence(recommendation.outcome, { leaders, status: facts?.status ?? null });
  const top = [
    `## ${escapeMarkdown(messages.analysis.title(title))}`,
    ...(facts === null ? [] : [escapeMarkdown(page.dataQualities[facts.dataQuality])]),
    `**${escapeMarkdown(answer)}** ${paragraph(recommendation.reasons.map((one) => page.reason(one, names, shareMethod(assessment))))}`.trim(),
  ];
  if (analysis === null) return [...top, escapeMarkdown(messages.analysis.nothing)];
  const text = { assessment, analysis, messages };
  const remarks = remarkTexts(text);
  const lead = [...leadTexts(text).map(escapeMarkdown), ...(remarks.length === 0 ? [] : [list(remarks)])];
  return [...top, ...lead, ...sections(text)];
}

function sections(text: AnalysisText): string[] {
  const { analysis } = text.messages;
  const names = namesOf(text.assessment);
  const narrowing = narrowingTexts(text);
  const turning = turningTexts(text.analysis.turning, {
    ranked: rankedCount(text.analysis),
    names,
    messages: text.messages,
  });
  return [
    ...(narrowing.length === 0 ? [] : section(analysis.narrowing.title, [list(narrowing)])),
    ...section(analysis.acceptability.title, [placeTable(text), paragraph(placeNotes(text))]),
    ...section(analysis.beliefs.title, [list(beliefTexts(text)), ...beliefNotes(text).map(escapeMarkdown)]),
    ...section(analysis.pairwise.title, [pairTable(text), paragraph([analysis.pairwise.note])]),
    ...stabilitySection(text),
    ...section(analysis.turning, [list(turning)]),
    ...section(analysis.dominance.title, [list(dominanceTexts(text))]),
    ...methodSection(text),
    ...(rankedCount(text.analysis) < 2 ? [] : section(analysis.leaveOut.title, [list(leaveOutTexts(text))])),
    ...assessorSections(text),
    ...partySection(text),
    ...provenanceTexts(text).map(escapeMarkdown),
  ];
}

function section(title: string, parts: readonly string[]): string[] {
  return [`### ${escapeMarkdown(title)}`, ...parts];
}

function list(texts: readonly string[]): string {
  return texts.map((text) => `- ${escapeMarkdown(text)}`).join('\n');
}

function placeNotes(text: AnalysisText): string[] {
  return [...cooperationTexts(text), ...methodTexts(text)];
}

function placeTable({ analysis, assessment, messages }: AnalysisText): string {
  const words = messages.analysis.acceptability;
  const rows = analysis.acceptability.alternatives;
  const columns = rows[0]?.ranks.map((_, index) => index + 1) ?? [];
  return table(
    [words.alternative, ...columns.map(words.rank)],
    rows.map(({ alternative, ranks }) => [
      namesOf(assessment).alternative(alternative),
      ...ranks.map(ofHundred),
    ]),
    new Set(columns),
  );
}

function pairTable({ analysis, messages }: AnalysisText): string {
  const { alternatives, pairwise } = analysis;
  const cell = (row: string, column: string) => {
    const against = pairwise.find(({ alternative }) => alternative === row)?.against;
    const share = against?.find(({ alternative }) => alternative === column)?.share;
    return share === undefined ? '–' : ofHundred(share);
  };
  return table(
    [messages.analysis.pairwise.against, ...alternatives.map(({ name }) => name)],
    alternatives.map(({ id, name }) => [name, ...alternatives.map((other) => cell(id, other.id))]),
    new Set(alternatives.map((_, index) => index + 1)),
  );
}

function stabilitySection(text: AnalysisText): string[] {
  const { analysis, assessment, messages } = text;
  const words = messages.analysis.stability;
  if (rankedCount(analysis) < 2) return [];
  const name = namesOf(assessment).criterion;
  const per = (share: number) => percentText(share, text);
  const rows = analysis.stability.map((one) => [
    name(one.criterion),
    per(one.weight),
    stabilityText(one, text),
    `${per(one.fullRanking[0])}–${per(one.fullRanking[1])}`,
  ]);
  const heads = [words.criterion, `${words.weight} (%)`, words.meaning, `${words.legend.order} (%)`];
  return section(words.title, [table(heads, rows, new Set([1, 3])), paragraph([words.note])]);
}

function methodSection(text: AnalysisText): string[] {
  const words = text.messages.analysis.methods;
  const check = crossCheckTexts(text);
  if (check === null) return section(words.title, [paragraph([words.none])]);
  return section(words.title, [
    `**${escapeMarkdown(check.answer)}** ${escapeMarkdown(check.line)}`,
    paragraph(check.notes),
  ]);
}

/** Differences beyond this are in JSON. */
const SHOWN = 10;

function assessorSections(text: AnalysisText): string[] {
  const { assessors } = text.assessment;
  if (assessors === null) return [];
  const words = text.messages.assessors;
  const apart = disagreementTexts(assessors, text, SHOWN);
  const departures = departureTexts(assessors, text, SHOWN);
  const orders = assessors.rankings.map((one) => {
    const { who, order } = rankingText(one, assessors, text);
    return order === null ? who : `${who}: ${order}`;
  });
  const listed = (title: string, texts: readonly string[]) =>
    texts.length === 0 ? [] : [`${escapeMarkdown(title)}:`, list(texts)];
  const said = [...originTexts(assessors, text), ...agreeingTexts(assessors, text)];
  return section(words.title, [
    ...(assessors.sheets.length === 0 ? [] : [list(assessors.sheets.map((one) => sheetText(one, text)))]),
    ...(assessors.unread.length === 0 ? [] : [escapeMarkdown(words.unread(assessors.unread))]),
    ...(said.length === 0 ? [] : [paragraph(said)]),
    ...(apart?.length === 0 ? [escapeMarkdown(words.none)] : listed(words.most, apart ?? [])),
    ...listed(words.departures, departures),
    ...listed(words.orders, orders),
  ]);
}

function partySection(text: AnalysisText): string[] {
  const { parties } = text.assessment;
  if (parties === null) return [];
  const names = namesOf(text.assessment);
  const orders = parties.rankings.map(
    ({ municipality, alternatives }) =>
      `${names.municipality(municipality)}: ${orderText(alternatives, text)}`,
  );
  return section(text.messages.assessors.parties.title, [list(orders), paragraph(partyTexts(parties, text))]);
}
