// What several assessors and the parties say, as plain values: who has assessed, where they differ, how each would rank.

/** A sheet that could be read. */
export interface AssessorSheet {
  file: string;
  hash: string;
  by: string;
  /** Null: it assesses for all the municipalities. */
  municipality: string | null;
  date: string;
  /** How many of the scores that are asked for it gives. */
  given: number;
  asked: number;
  /** False: the same assessor has a sheet that comes before it, and this one is left out. */
  counted: boolean;
}

/** Where the score that counts in the ranking comes from. */
export type ScoreOrigin = 'case' | 'sheets' | 'both' | 'none';

/** What the assessors say of one alternative on one criterion. */
export interface CellOpinions {
  criterion: string;
  alternative: string;
  /** One for each that has assessed it: of its own municipality, or joint; `sheet` is its place in the list of sheets. */
  scores: { sheet: number; score: number }[];
  low: number;
  high: number;
  /** From the lowest to the highest, in steps of the scale. */
  spread: number;
  /** The joint mean of the sheets; null where a municipality has none. */
  mean: number | null;
  /** The joint score that counts in the ranking; null where it is a gap. */
  used: number | null;
  origin: ScoreOrigin;
}

/** A score of the case that stands apart from the mean of the sheets. */
export interface Departure {
  criterion: string;
  alternative: string;
  used: number;
  mean: number;
  /** How many sheets the mean is of. */
  sheets: number;
}

/** Alternatives in ranked order, the zero alternative among them where it is ranked. */
export type Order = { id: string; value: number; rank: number }[];

export interface AssessorRanking {
  sheet: number;
  /** The criteria on which it has scored every open alternative; only those count. Empty: there is no ranking. */
  criteria: string[];
  alternatives: Order;
}

export type NoAgreementFigure = 'one-judge' | 'one-object' | 'all-tied' | 'no-common-criteria';

export interface Agreeing {
  /** Kendall's W with correction for ties, from 0 to 1; null where it is not defined. */
  w: number | null;
  undefinedBecause: NoAgreementFigure | null;
  /** Who is compared, by place in the list of sheets; on which criteria, which all of them have scored; and of what. */
  sheets: number[];
  criteria: string[];
  alternatives: string[];
}

export interface Assessors {
  sheets: AssessorSheet[];
  /** Sheets of the case that could not be read. */
  unread: string[];
  /** How many of the scores that are asked for come from where. */
  origins: Record<ScoreOrigin, number>;
  /** Every cell that a sheet has assessed, from the widest spread to the narrowest. */
  cells: CellOpinions[];
  /** From the largest to the smallest. */
  departures: Departure[];
  rankings: AssessorRanking[];
  agreeing: Agreeing;
}

/** The municipalities as parties with interests of their own. */
export interface Parties {
  rankings: { municipality: string; alternatives: Order }[];
  /** The leading alternative, or those that share the first place: who is worse off under it than with the zero one. */
  leaders: { alternative: string; worseOff: { municipality: string; value: number }[] }[];
  /** The open alternatives under which nobody is. */
  nobodyWorseOff: string[];
  /** Open alternatives and today's, pairwise: better for some, and no worse for anyone. */
  improvements: { alternative: string; over: string; better: string[] }[];
}
