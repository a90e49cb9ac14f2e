// English for what the assessors' sheets and the municipalities say, on the page of a case.

import { NO_BREAK } from '../format.js';
import type { Messages } from '../nb.js';
import { format } from './format.js';

const score = (value: number) => format.signedShort(value);

export const assessors: Messages['assessors'] = {
  title: 'Assessment sheets',
  who: (by, municipality) => (municipality === null ? by : `${by} (for ${municipality})`),
  sheet: (who, date, { given, asked }) =>
    `${who}, ${format.date(date)}: ${format.number(given)} of ${format.number(asked)} assessments`,
  provenance: (files) => `Assessment sheets: ${files.join(' · ')}`,
  leftOut: 'not counted, since the same assessor has another sheet',
  unread: (files) => `Could not be read, and not counted: ${format.all(files)}.`,
  origins: ({ fromSheets, total }) =>
    fromSheets === 0
      ? 'The scores in the ranking are those of the case. The sheets are shown for comparison.'
      : `${format.number(fromSheets)} of ${format.number(total)} assessments in the ranking are the mean of the sheets, since the case has no scores of its own there. Scores in the case go before the sheets.`,
  agreeing: ({ w, count, all, criteria, total }) =>
    `Agreement on the order: ${format.number(w, 2)}, where 1 is full agreement and 0 is none (Kendall’s W, ${format.number(count)} of ${format.number(all)} sheets, ${format.number(criteria)} of ${format.number(total)} criteria).`,
  notAgreeing: {
    'one-judge':
      'Agreement on the order cannot be measured: it takes at least two sheets in which every alternative is assessed on the same criterion.',
    'one-object': 'Agreement on the order cannot be measured: there is only one alternative to place.',
    'all-tied': 'Agreement on the order cannot be measured: every sheet places the alternatives equally.',
    'no-common-criteria':
      'Agreement on the order cannot be measured: no two sheets have assessed every alternative on the same criterion.',
  },
  most: 'Widest disagreement',
  none: 'The sheets have no different scores for the same alternative and criterion.',
  cell: (criterion, alternative) => `${criterion}, “${alternative}”`,
  opinion: (who, value) => `${who} ${score(value)}`,
  spread: (cell, opinions) => `${cell}: ${opinions.join(' · ')}`,
  others:
    'Municipalities may have different scores because the effect differs, not only because they disagree.',
  departure: (cell, { used, mean, sheets }) =>
    `${cell}: the case ${score(used)}, ${sheets === 1 ? `the sheet ${score(mean)}` : `the sheets ${score(mean)} on average`}`,
  departures: 'Where the case differs most from the sheets',
  assessor: 'Assessor',
  municipality: 'For',
  all: 'all',
  date: 'Date',
  filled: 'Assessed',
  count: (given, asked) => `${format.number(given)} of ${format.number(asked)}`,
  orders: 'The order of each assessor',
  ordersNote:
    'At the agreement’s weights, and only on criteria where the assessor has scored every alternative.',
  order: (who, { criteria, total }) =>
    criteria === total ? who : `${who} (${format.number(criteria)} of ${format.number(total)} criteria)`,
  noOrder: (who) => `${who}: no criterion on which every alternative is assessed`,
  place: (rank, name, value) => `${format.number(rank)}.${NO_BREAK}${name} (${value})`,
  parties: {
    title: 'The municipalities one by one',
    worse: (name, value, leader) =>
      `${name} gets a lower value with “${leader}” than with the zero alternative (${value}).`,
    noneWorse: (leader) =>
      `None of the municipalities gets a lower value with “${leader}” than with the zero alternative.`,
    nobody: (names) =>
      names.length === 0
        ? 'Every alternative gives at least one municipality a lower value than the zero alternative.'
        : `None of the municipalities gets a lower value than with the zero alternative if they choose ${format.either(names.map((name) => `“${name}”`))}.`,
    improvement: (name, leader, better) =>
      `“${name}” is better than “${leader}” for ${format.all(better)}, and worse for none.`,
    noImprovement: (leader) =>
      `No other alternative is better than “${leader}” for one municipality without being worse for another.`,
  },
};
