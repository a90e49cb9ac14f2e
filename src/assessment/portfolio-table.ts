// Several cases seen together, as plain values: a row for each case, and sums for each municipality.
import type { CaseStatus, DataQuality } from '../case/case.js';
import type { Assessment, OutcomeId } from './assessment.js';

interface Named {
  id: string;
  name: string;
}

/** What is next for a case in one municipality. */
export interface NextBody {
  municipality: string;
  /** The id of the body, and what the agreement calls it. Null: the case and the agreement do not say. */
  body: string | null;
  name: string | null;
  /** Null where no date is set. */
  date: string | null;
  /** Whether the case lists the treatment; otherwise the body is the next in the order of the agreement. */
  planned: boolean;
}

/** Jobs, and listed money summed over the period of the case (saving positive); null where the case has no number. */
export interface MunicipalityShare extends Named {
  jobs: { from: number; to: number } | null;
  investment: number | null;
  operation: number | null;
}

/** Whether the sums are of a case too, or why they are not: nothing leads, or the cases of its steps are counted. */
export type InSums = 'yes' | 'no-leader' | 'steps-counted';

export interface PortfolioRow {
  file: string;
  id: string;
  title: string;
  dataQuality: DataQuality;
  phase: string | null;
  status: CaseStatus;
  /** Null: the case has been decided. */
  outcome: OutcomeId | null;
  /** More than one when they are equal; the first is the one that the numbers are of. */
  leaders: Named[];
  value: number | null;
  /** The same under the weights that the user tries; null without. */
  whatIf: { outcome: OutcomeId | null; leaders: Named[] } | null;
  /** Questions on preconditions and structure answered with a plain yes, of those asked; null when none is answered. */
  readiness: { yes: number; asked: number } | null;
  next: NextBody[];
  municipalities: MunicipalityShare[];
  /** Money that is to be shared by a key. */
  shared: { investment: number | null; operation: number | null };
  moneyPeriod: Assessment['moneyPeriod'];
  inSums: InSums;
  /** The day the case was judged on. */
  date: string | null;
}

/** A sum, and how many cases it is of. */
export interface Sum {
  kroner: number;
  cases: number;
}

export interface MunicipalitySum extends Named {
  /** The cases in the sums that it takes part in. */
  cases: number;
  jobs: { from: number; to: number; change: number; cases: number } | null;
  investment: Sum | null;
  operation: Sum | null;
}

export interface PortfolioSums {
  municipalities: MunicipalitySum[];
  /** To be shared by a key, and so in no municipality's sum. */
  shared: { investment: Sum | null; operation: Sum | null };
  /** How many of the other cases have nothing to count: no leading alternative; or one without jobs, or without money. */
  lacking: { leader: number; jobs: number; money: number };
  /** How many cases are left out because they go step by step, and a case of one of the steps is shown. */
  stepsCounted: number;
  /** How many cases have equal leaders, of which the first is counted. */
  firstPlaceShared: number;
  /** The years that the money is listed for, and the years whose prices it is in; null without money. */
  money: { from: number; to: number; priceYears: number[] } | null;
}

export interface Portfolio {
  /** Strongest support first, decided cases after the open ones. */
  rows: PortfolioRow[];
  /** Files that could not be read as a case. */
  unreadable: string[];
  sums: PortfolioSums;
}
