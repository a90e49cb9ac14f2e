// What the assessors' sheets and the municipalities say in sentences; the same in the terminal and in Markdown.
import type { Assessment } from '../assessment/assessment.js';
import type { AssessorRanking, AssessorSheet, Assessors, Order, Parties } from '../assessment/assessors.js';
import { decimalsFor } from '../messages/format.js';
import type { Messages } from '../messages/nb.js';
import { namesOf } from './names.js';

export interface CaseText {
  assessment: Assessment;
  messages: Messages;
}

/** Whose a sheet is, by its place in the list; with the municipality where the same assessor has several. */
function assessorName({ sheets }: Assessors, index: number, text: CaseText): string {
  const sheet = sheets[index];
  if (sheet === undefined) return '';
  const several = sheets.some((other) => other !== sheet && other.by === sheet.by);
  return several ? fullName(sheet, text) : sheet.by;
}

function fullName({ by, municipality }: AssessorSheet, { assessment, messages }: CaseText): string {
  const named = municipality === null ? null : namesOf(assessment).municipality(municipality);
  return messages.assessors.who(by, named);
}

export function sheetText(sheet: AssessorSheet, text: CaseText): string {
  const words = text.messages.assessors;
  const said = words.sheet(fullName(sheet, text), sheet.date, sheet);
  return sheet.counted ? said : `${said} (${words.leftOut})`;
}

/** How many scores of the ranking are the sheets' own. */
export function originTexts({ origins, sheets }: Assessors, { assessment, messages }: CaseText): string[] {
  if (sheets.length === 0) return [];
  return [
    messages.assessors.origins({
      fromSheets: origins.sheets + origins.both,
      total: assessment.basis.asked,
    }),
  ];
}

/** How far the assessors agree on the order, or why there is no saying. */
export function agreeingTexts({ agreeing, sheets }: Assessors, { assessment, messages }: CaseText): string[] {
  const words = messages.assessors;
  const { w, undefinedBecause, criteria } = agreeing;
  if (sheets.length === 0) return [];
  if (undefinedBecause !== null) return [words.notAgreeing[undefinedBecause]];
  const total = assessment.criteria.length;
  const parts = { count: agreeing.sheets.length, all: sheets.length, criteria: criteria.length, total };
  return w === null ? [] : [words.agreeing({ w, ...parts })];
}

/** The cells with the widest spread, with what each assessor says; null where no two have scored the same cell. */
export function disagreementTexts(assessors: Assessors, text: CaseText, limit: number): string[] | null {
  const words = text.messages.assessors;
  const several = assessors.cells.filter(({ scores }) => scores.length > 1);
  if (several.length === 0) return null;
  const apart = several.filter(({ spread }) => spread > 0).slice(0, limit);
  return apart.map(({ criterion, alternative, scores }) => {
    const said = scores.map(({ sheet, score }) => words.opinion(assessorName(assessors, sheet, text), score));
    return words.spread(cellText({ criterion, alternative }, text), said);
  });
}

/** Where the case has settled on something else than the mean of the sheets. */
export function departureTexts({ departures }: Assessors, text: CaseText, limit: number): string[] {
  const words = text.messages.assessors;
  return departures.slice(0, limit).map((one) => words.departure(cellText(one, text), one));
}

function cellText(
  { criterion, alternative }: { criterion: string; alternative: string },
  { assessment, messages }: CaseText,
): string {
  const names = namesOf(assessment);
  return messages.assessors.cell(names.criterion(criterion), names.alternative(alternative));
}

/** Whose order it is, and the order; null: no order, since nothing is scored in full. */
export function rankingText(
  { sheet, criteria, alternatives }: AssessorRanking,
  assessors: Assessors,
  text: CaseText,
): { who: string; order: string | null } {
  const words = text.messages.assessors;
  const name = assessorName(assessors, sheet, text);
  if (criteria.length === 0) return { who: words.noOrder(name), order: null };
  const total = text.assessment.criteria.length;
  return {
    who: words.order(name, { criteria: criteria.length, total }),
    order: orderText(alternatives, text),
  };
}

export function orderText(order: Order, { assessment, messages }: CaseText): string {
  const names = namesOf(assessment);
  const decimals = decimalsFor(order.map(({ value }) => value));
  return order
    .map(({ id, value, rank }) =>
      messages.assessors.place(rank, names.alternative(id), messages.format.signed(value, decimals)),
    )
    .join(' · ');
}

/** Who loses under an alternative that leads, and whether anyone could gain at nobody's cost. */
export function partyTexts(parties: Parties, { assessment, messages }: CaseText): string[] {
  const words = messages.assessors.parties;
  const names = namesOf(assessment);
  const losses = parties.leaders.flatMap(({ alternative, worseOff }) => {
    const leader = names.alternative(alternative);
    const worse = worseOff.map(({ municipality, value }) =>
      words.worse(names.municipality(municipality), messages.format.signed(value), leader),
    );
    return worse.length === 0 ? [words.noneWorse(leader)] : worse;
  });
  const gains = parties.leaders.flatMap(({ alternative: over }) => {
    const leader = names.alternative(over);
    const better = parties.improvements.filter((one) => one.over === over);
    return better.length === 0
      ? [words.noImprovement(leader)]
      : better.map((one) =>
          words.improvement(names.alternative(one.alternative), leader, one.better.map(names.municipality)),
        );
  });
  const loses = parties.leaders.some(({ worseOff }) => worseOff.length > 0);
  return [
    ...losses,
    ...(loses ? [words.nobody(parties.nobodyWorseOff.map(names.alternative))] : []),
    ...gains,
  ];
}
