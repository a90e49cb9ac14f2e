// Numbers as people write them in Norwegian files: the small strict grammar for amounts, shares and plain numbers.
import type { AmountProblem, ShapeArgs } from '../diagnostics/codes.js';

export type AmountResult = { kroner: number } | { problem: AmountProblem; suggestion: string | null };

/** By the beginning of the word; the first that fits. */
const UNITS = [
  ['tusen', 1e3],
  ['milliard', 1e9],
  ['mrd', 1e9],
  ['mill', 1e6],
] as const;
/** Sign, digits in groups of three or in one, decimals, a word of size, and the currency before or after. */
const AMOUNT =
  /^(?:kr\.? ?)?(?<sign>[-−–]?) ?(?:kr\.? ?)?(?<whole>\d{1,3}(?: \d{3})+|\d+)(?:,(?<decimals>\d+))?(?: ?(?<unit>tusen|mill(?:ion(?:er)?)?|milliard(?:er)?|mrd)\.?)?(?:,-| ?(?:kr|kroner|NOK)\.?)?$/i;

/** A thousand times the country's yearly public spending; what is larger is a slip, and soon not exact. */
const MAX_KRONER = 1e15;

/** Reads an amount in kroner from its source text: «-18 mill», «1,5 mill kr», «350 000», «−4,2». */
export function parseAmount(source: string): AmountResult {
  const text = tidy(source);
  const match = AMOUNT.exec(text);
  if (match === null) return { ...amountProblem(text) };
  const { sign = '', whole = '', decimals = '0', unit } = match.groups ?? {};
  const kroner = Number(`${whole.replaceAll(' ', '')}.${decimals}`) * unitSize(unit);
  if (!(kroner <= MAX_KRONER)) return { problem: 'form', suggestion: null };
  // Two decimals is an øre; this also takes away the dust of binary fractions (1,1 mill is not 1100000.0000000002).
  const rounded = Math.round(kroner * 100) / 100;
  return { kroner: sign === '' || rounded === 0 ? rounded : -rounded };
}

function unitSize(unit = ''): number {
  return UNITS.find(([word]) => unit.toLowerCase().startsWith(word))?.[1] ?? 1;
}

function amountProblem(text: string): { problem: AmountProblem; suggestion: string | null } {
  if (text.includes('%')) return { problem: 'percent', suggestion: null };
  if (/\d{1,3}(\.\d{3})+(?!\d)/.test(text)) {
    // «1.500 mill» may be one and a half or fifteen hundred; only without a unit is it surely the latter.
    const whole = /[a-z]/i.test(text.replace(/kr(?:oner)?\.?/i, ''))
      ? null
      : readable(text.replaceAll('.', ' '));
    return { problem: 'thousands-dot', suggestion: whole };
  }
  if (/\d+\.\d+/.test(text)) return { problem: 'decimal-dot', suggestion: readable(text.replace('.', ',')) };
  return { problem: 'form', suggestion: readable(text.replace(/^(?:ca|omtrent|rundt)\.? /i, '')) };
}

/** A suggestion is only worth giving when it would be read. */
function readable(text: string): string | null {
  const tidied = tidy(text);
  return AMOUNT.test(tidied) ? tidied : null;
}

/** Far above any score, weight, year or count of positions; sums of larger numbers would lose digits. */
const MAX_NUMBER = 1e9;

/** Reads a plain number with decimal comma (or one that YAML has read already); null when it is none. */
export function parseNumber(value: string | number): number | null {
  if (typeof value === 'number') return Math.abs(value) <= MAX_NUMBER ? value : null;
  const match = /^([-−–+]?)(\d{1,3}(?: \d{3})+|\d+)(?:[,.](\d+))?$/.exec(tidy(value));
  if (match === null) return null;
  const size = Number(`${(match[2] ?? '').replaceAll(' ', '')}.${match[3] ?? '0'}`);
  if (size > MAX_NUMBER) return null;
  return /[-−–]/.test(match[1] ?? '') && size !== 0 ? -size : size;
}

/** Reads a share between 0 and 1: 0.8, «0,8» or «80 %»; null when it is none. */
export function parseShare(value: string | number): number | null {
  const text = typeof value === 'string' ? tidy(value) : '';
  const share = text.endsWith('%')
    ? (parseNumber(text.slice(0, -1).trim()) ?? Number.NaN) / 100
    : parseNumber(value);
  return share !== null && share >= 0 && share <= 1 ? share : null;
}

/** Spaces of every kind as one ordinary space; a case copied from a document has no-break and narrow ones. */
export function tidy(text: string): string {
  return text.replace(/[\s\u00a0\u2007\u2009\u202f]+/g, ' ').trim();
}

/** What is said of a text that is no date. */
export function badDate(found: string, suggestion: string | null = null): ShapeArgs['dato-ugyldig'] {
  const { year, month } = /^(?<year>\d{4})-(?<month>0[1-9]|1[0-2])-\d{2}$/.exec(found)?.groups ?? {};
  if (year === undefined) return { found, suggestion, month: null, days: null };
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { found, suggestion, month: Number(month), days };
}

/** Whether text of the form YYYY-MM-DD is a day in the calendar. */
export function isCalendarDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
