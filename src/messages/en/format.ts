// How English writes numbers, money, dates and lists.
import { createFormat, NO_BREAK } from '../format.js';

export const format = createFormat({
  decimal: '.',
  group: ',',
  percent: '%',
  million: (amount) => `NOK${NO_BREAK}${amount}m`,
  kroner: (amount) => `NOK${NO_BREAK}${amount}`,
  and: 'and',
  or: 'or',
  more: (count) => `and ${count} more`,
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  date: (day, month, year) => `${day}${NO_BREAK}${month}${NO_BREAK}${year}`,
});
