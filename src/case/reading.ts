// What the parts of the case reader share: where mistakes are reported, and values that need more than a type check.
import type { Path } from '../diagnostics/diagnostic.js';
import type { ValueFault } from '../source/fault.js';
import { badDate, isCalendarDate, parseAmount, parseNumber } from '../source/numbers.js';
import type { SourceDocument } from '../source/read-source.js';
import type { Reference } from './case.js';
import type { RawNumber } from './raw-case.js';

/** Collects the mistakes and the references met on the way through a case. */
export class Reading {
  readonly faults: ValueFault[] = [];
  /** What can be read, and is hardly meant. */
  readonly doubts: ValueFault[] = [];
  readonly references: Reference[] = [];

  constructor(readonly source: SourceDocument) {}

  report<Code extends ValueFault['code']>(
    code: Code,
    args: Extract<ValueFault, { code: Code }>['args'],
    path: Path,
  ): void {
    // What is missing is told at the key it is missing from, as it is in a fault of shape.
    this.faults.push({ code, args, path, onKey: code === 'nokkel-mangler' } as ValueFault);
  }

  refer(kind: Reference['kind'], id: string, at: Path, onKey = false): void {
    this.references.push({ kind, id, at, onKey });
  }

  referAll(kind: Reference['kind'], ids: readonly string[] | undefined, at: Path): void {
    ids?.forEach((id, index) => {
      this.refer(kind, id, [...at, index]);
    });
  }

  /** A date that exists in the calendar; other text is reported, and kept as nothing. */
  date(value: string | undefined, at: Path): string | null {
    if (value === undefined) return null;
    if (isCalendarDate(value)) return value;
    this.report('dato-ugyldig', badDate(value), at);
    return null;
  }

  /** A year or a date, as text; «2028» stands for the whole year. */
  yearOrDate(value: RawNumber | undefined, at: Path): string | null {
    if (value === undefined) return null;
    const text = String(value);
    return text.length === 4 ? text : (this.date(text, at) ?? null);
  }

  number(value: RawNumber, at: Path): number {
    const number = parseNumber(value);
    if (number === null) {
      this.report('tall-ugyldig', { found: String(value), suggestion: null }, at);
    }
    return number ?? 0;
  }

  /** A number from zero up. The schema holds back only those that YAML reads as numbers. */
  notNegative(value: RawNumber, at: Path): number {
    const number = this.number(value, at);
    if (number < 0) {
      const key = String(at.at(-1));
      this.report('verdi-utenfor', { key, found: number, minimum: 0, maximum: null, year: false }, at);
    }
    return number;
  }

  /** Kroner from the text as it was written: YAML has already made 1.250 a number that nobody meant. */
  kroner(at: Path): number {
    const text = this.source.textAt(at);
    const amount = parseAmount(text);
    if ('kroner' in amount) return amount.kroner;
    this.report('belop-ugyldig', { found: text, ...amount }, at);
    return 0;
  }
}
