// Numbers, money, dates and lists as each language writes them. Without Intl, which is slow to start.

/** What differs between languages; the rest of a number is the same. */
export interface Notation {
  decimal: string;
  /** Between groups of three digits. */
  group: string;
  percent: string;
  /** An amount with its sign, in millions or in kroner, with the currency in its place. */
  million(amount: string): string;
  kroner(amount: string): string;
  and: string;
  or: string;
  /** The rest of a list that is cut: «og 3 til». */
  more(count: number): string;
  months: readonly string[];
  date(day: number, month: string, year: string): string;
}

export interface Format {
  /** «−1 234,5»: a fixed count of decimals. A value that rounds to zero has no sign. */
  number(value: number, decimals?: number): string;
  /** «+1,6», «−0,4», «0,0»: a change, with its sign. */
  signed(value: number, decimals?: number): string;
  /** As few decimals as needed, at most three: «14», «2,5». */
  short(value: number): string;
  /** «+3», «−1,5», «0». */
  signedShort(value: number): string;
  /** «14 %», from a share of 1. */
  percent(share: number): string;
  /** «+12,4 mill. kr» from a million upward, else «+350 000 kr»: a change in money. */
  kroner(kroner: number): string;
  /** «15. september 2025», from 2025-09-15. */
  date(iso: string): string;
  /** «2024», «april 2024» or «15. april 2024», from as much of a date as there is. */
  when(iso: string): string;
  /** «april», from 4. */
  month(number: number): string;
  /** «a, b og c», «a, b eller c»; at most twelve of them. */
  all(words: readonly string[]): string;
  either(words: readonly string[]): string;
}

const MINUS = '−';
export const NO_BREAK = '\u00a0';
const MAX_LISTED = 12;

export function createFormat(notation: Notation): Format {
  const number = (value: number, decimals = 0) => {
    const fixed = Math.abs(value).toFixed(decimals);
    const [whole = '0', fraction] = fixed.split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, notation.group);
    const sign = value < 0 && Number(fixed) !== 0 ? MINUS : '';
    return `${sign}${grouped}${fraction === undefined ? '' : `${notation.decimal}${fraction}`}`;
  };
  const signed = (value: number, decimals = 1) => {
    const text = number(value, decimals);
    return value > 0 && Number(value.toFixed(decimals)) !== 0 ? `+${text}` : text;
  };
  const short = (value: number) => {
    const rounded = Number(value.toFixed(3));
    return number(rounded, String(rounded).split('.')[1]?.length ?? 0);
  };
  const list = (words: readonly string[], join: string) => {
    if (words.length > MAX_LISTED) {
      return `${words.slice(0, MAX_LISTED).join(', ')} ${notation.more(words.length - MAX_LISTED)}`;
    }
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${join} ${words.at(-1)}`;
  };
  const date = (iso: string) => {
    const [year = '', month = '', day = ''] = iso.split('-');
    return notation.date(Number(day), notation.months[Number(month) - 1] ?? month, year);
  };
  return {
    number,
    signed,
    short,
    signedShort: (value) => (value > 0 ? `+${short(value)}` : short(value)),
    percent: (share) => `${number(share * 100)}${notation.percent}`,
    kroner: (kroner) =>
      Math.abs(kroner) >= 999_500
        ? notation.million(signed(kroner / 1e6, 1))
        : notation.kroner(signed(kroner, 0)),
    date,
    when: (iso) => {
      const [year = '', month, day] = iso.split('-');
      if (month === undefined) return year;
      return day === undefined
        ? `${notation.months[Number(month) - 1] ?? month}${NO_BREAK}${year}`
        : date(iso);
    },
    month: (number) => notation.months[number - 1] ?? String(number),
    all: (words) => list(words, notation.and),
    either: (words) => list(words, notation.or),
  };
}

/**
 * The fewest decimals (from one) that keep unequal values apart on paper, so that no two different values look equal.
 * Values closer than the sixth decimal are equal for every reader.
 */
export function decimalsFor(values: readonly number[]): number {
  for (let decimals = 1; decimals < 6; decimals += 1) {
    const shown = new Set(values.map((value) => value.toFixed(decimals)));
    const distinct = new Set(values.map((value) => value.toFixed(6)));
    if (shown.size === distinct.size) return decimals;
  }
  return 6;
}
