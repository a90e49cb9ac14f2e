// How nynorsk writes numbers, money, dates and lists.
import { createFormat, NO_BREAK } from '../format.js';

export const format = createFormat({
  decimal: ',',
  group: NO_BREAK,
  percent: `${NO_BREAK}%`,
  million: (amount) => `${amount}${NO_BREAK}mill.${NO_BREAK}kr`,
  kroner: (amount) => `${amount}${NO_BREAK}kr`,
  and: 'og',
  or: 'eller',
  more: (count) => `og ${count} til`,
  months: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
  date: (day, month, year) => `${day}.${NO_BREAK}${month}${NO_BREAK}${year}`,
});
