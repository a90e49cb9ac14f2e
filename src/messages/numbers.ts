// Numbers and dates as Norwegian text has them: decimal comma, true minus sign, no-break spaces. Without Intl, which is slow to start.

const MINUS = '−';
const NO_BREAK = '\u00a0';

/** «−1 234,5»: a number with a fixed count of decimals. A value that rounds to zero has no sign. */
export function formatNumber(value: number, decimals = 0): string {
  const fixed = Math.abs(value).toFixed(decimals);
  const [whole = '0', fraction] = fixed.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NO_BREAK);
  const sign = value < 0 && Number(fixed) !== 0 ? MINUS : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** «+1,6», «−0,4», «0,0»: a change, with its sign. */
export function formatSigned(value: number, decimals = 1): string {
  const text = formatNumber(value, decimals);
  return value > 0 && Number(value.toFixed(decimals)) !== 0 ? `+${text}` : text;
}

/** As few decimals as needed, at most three: «14», «2,5». */
export function formatShort(value: number): string {
  const rounded = Number(value.toFixed(3));
  const decimals = String(rounded).split('.')[1]?.length ?? 0;
  return formatNumber(rounded, decimals);
}

/** «+3», «−1,5», «0»: a change with as few decimals as needed. */
export function signedShort(value: number): string {
  return value > 0 ? `+${formatShort(value)}` : formatShort(value);
}

/** «12,4 mill. kr» from a million upward, else «350 000 kr»; with a sign when it is a change. */
export function formatKroner(kroner: number): string {
  const sign = kroner > 0 ? '+' : '';
  if (Math.abs(kroner) >= 999_500)
    return `${sign}${formatNumber(kroner / 1e6, 1)}${NO_BREAK}mill.${NO_BREAK}kr`;
  return `${sign}${formatNumber(kroner)}${NO_BREAK}kr`;
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
