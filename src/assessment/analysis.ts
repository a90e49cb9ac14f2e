// What an analysis of a ranking tells: how sure it is, and what it hangs on. Plain values, no prose; shares go from 0 to 1.
import type { Emphasis } from '../engine/weight-emphasis.js';
import type { Assessment, Robustness, ShareMethod } from './assessment.js';
import type { WeightsSource } from './weights-result.js';

/** One that is compared: an open alternative, or the zero alternative. */
export interface Compared {
  id: string;
  name: string;
  zero: boolean;
  value: number;
  /** Null for a zero alternative that cannot continue. */
  rank: number | null;
  tied: boolean;
}

/** Which weightings are considered, where it is not all of them. */
export interface Narrowing {
  /** From the most important down; the criteria that are not named are no more important than the last. */
  order: string[];
  between: { criterion: string; low: number; high: number }[];
  /** How large a part of all weightings it leaves. */
  regionShare: number;
  regionMethod: ShareMethod;
}

/** In how many weightings each alternative has each rank, and some alternative beats the zero alternative. */
export interface Acceptability {
  /** Worked out over all weightings, or by drawing some of them. */
  method: ShareMethod;
  samples: number | null;
  seed: number | null;
  /** False where each weighting was drawn from the one before, so that the error is a little larger than told. */
  independent: boolean;
  /** The largest of the standard errors; null where nothing was drawn. */
  standardError: number | null;
  cooperation: number;
  alternatives: { alternative: string; ranks: number[] }[];
}

/** What one must believe for an alternative to come first. */
export interface Belief {
  alternative: string;
  /** In how many weightings it comes first. */
  share: number;
  /**
   * The mean of the weightings in which it comes first, and how each weight compares with its mean over all that are
   * considered; null where it is first in none.
   */
  weights: { criterion: string; weight: number; emphasis: Emphasis }[] | null;
  /** With those weights, and scores drawn within their ranges: how often it is first. Null where it never is. */
  confidence: number | null;
}

export interface Stability {
  criterion: string;
  weight: number;
  /** Between which weights the first place is as it is, and who takes it beyond. */
  winner: [low: number, high: number];
  below: string | null;
  above: string | null;
  /** Between which weights the whole order is as it is. */
  fullRanking: [low: number, high: number];
}

export interface DominancePair {
  dominator: string;
  dominated: string;
}

/** The leaders under a change; `same`: the leaders and the side of 0 they are on are as without it. */
export interface LeadersUnder {
  leaders: string[];
  value: number;
  same: boolean;
}

export const METHODS = ['topsis', 'promethee-usual', 'promethee-linear', 'vikor'] as const;
export type MethodId = (typeof METHODS)[number];

/** Why a method puts another first: what it looks at that a weighted sum does not. */
export type MethodReason =
  /** TOPSIS: its scale follows the alternatives, and this criterion then weighs most for the other. */
  | { id: 'stretched-scale'; criterion: string }
  /** PROMETHEE, usual: who is better counts, not by how much; mean shares of weight ahead and behind. */
  | {
      id: 'better-not-how-much';
      other: { ahead: number; behind: number };
      leader: { ahead: number; behind: number };
    }
  /** PROMETHEE, linear: leads of so many points or more count alike, and most is lost on this criterion. */
  | { id: 'large-leads-alike'; points: number; criterion: string }
  /** VIKOR: the criterion on which the leader loses most also counts. */
  | { id: 'worst-criterion'; criterion: string };

export interface MethodCheck {
  method: MethodId;
  ranks: { alternative: string; rank: number }[];
  first: string[];
  sameFirst: boolean;
  /** Kendall's τ-b with the ranking by weighted sum; null where one of the two has no order. */
  tau: number | null;
  /** VIKOR's compromise set; null for the others. */
  compromise: string[] | null;
  /** Why it puts another than the leader first; null where it does not. */
  reason: { alternative: string; leader: string; why: MethodReason } | null;
}

export interface Analysis {
  /** In ranked order at the weights of the analysis. */
  alternatives: Compared[];
  /** The open alternatives in front at these weights. */
  leaders: string[];
  /** Those that score the same on every criterion for every municipality, so that no weights tell them apart. */
  alike: string[][];
  /** Shares of all weight; `set`: by the user, beside the agreement's. */
  weights: { criterion: string; weight: number; set: boolean }[];
  /** The file that all the weights come from; null where they do not. */
  weightsFrom: WeightsSource | null;
  /** With weights that were set: in how many draws of the uncertain scores each alternative is first. Null: none were. */
  firstAtWeights: { alternative: string; share: number }[] | null;
  /** Whether some score is a range or missing. */
  uncertainScores: boolean;
  narrowing: Narrowing | null;
  acceptability: Acceptability;
  /** The same over all weightings; null where nothing was narrowed. */
  unnarrowed: Acceptability | null;
  /** For each row, in how many weightings it beats each of the others; a tie counts half for both. */
  pairwise: { alternative: string; against: { alternative: string; share: number }[] }[];
  beliefs: Belief[];
  stability: Stability[];
  turning: Robustness['turning'];
  /** Whatever the ranges and gaps turn out to be: on the joint scores, and for each municipality. */
  dominance: { joint: DominancePair[]; municipalities: { municipality: string; pairs: DominancePair[] }[] };
  /** Null where there is only one to rank. */
  methods: MethodCheck[] | null;
  /** On which all that are ranked score alike. */
  constantCriteria: string[];
  leaveOneOut: ({ criterion: string } & LeadersUnder)[];
  groupsAsOne: Robustness['groupsAsOne'];
}

/** An assessed case with its analysis, or without one where nothing is ranked. */
export interface AnalysedCase {
  assessment: Assessment;
  analysis: Analysis | null;
}
