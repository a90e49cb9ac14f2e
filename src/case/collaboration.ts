// A cooperation that is already running, as a case tells of it: what is stated, and what is openly not known.
import type { Path } from '../diagnostics/diagnostic.js';

/**
 * `stated` has a value; `none` says that there is no such thing; `unknown` is openly not known, for the reason in `why`,
 * or (without one) not mentioned.
 */
export interface Stated<Value = string> {
  state: 'stated' | 'none' | 'unknown';
  value: Value | null;
  why: string | null;
}

export interface Collaboration {
  at: Path;
  /** The alternative that is running; null where the case has several and does not say which. */
  alternative: string | null;
  /** Here and below, a time is a year, a year and a month, or a date, as written. */
  since: Stated;
  participants: Stated;
  agreement: Stated;
  agreementFrom: Stated;
  steeredBy: Stated;
  steeredThrough: Stated;
  evaluated: Stated;
  /** Kroner a year, for all who take part. */
  annualCost: Stated<number>;
}
