// Whether what a cooperation needs is in place, as plain values: beside the score and never in it.
import type { PreconditionAnswer, PreconditionGroup, PreconditionId } from '../case/preconditions.js';

/** What is said of one question; `mangler`: nothing. */
export type ReadinessAnswer = PreconditionAnswer | 'ikke-vurdert' | 'mangler';
export type ReadinessId<Group extends PreconditionGroup = PreconditionGroup> = PreconditionId<Group>;
export type ReadinessGroupId = PreconditionGroup;

export interface ReadinessStatement {
  answer: ReadinessAnswer;
  /** Why it has not been assessed. */
  notAssessed: string | null;
  evidence: string | null;
  /** How many sources are named. */
  sources: number;
}

export interface ReadinessItem extends ReadinessStatement {
  id: ReadinessId;
  /** Whether a yes, or a partly, stands without anything to show for it. */
  withoutEvidence: boolean;
  /** The municipalities with an answer of their own, in the order of the case. */
  perMunicipality: (ReadinessStatement & { id: string })[];
}

export interface ReadinessGroup {
  id: ReadinessGroupId;
  counts: Record<ReadinessAnswer, number>;
  items: ReadinessItem[];
}

export interface ReadinessProfile {
  /** All four; a group that the case leaves out has only items without an answer. */
  groups: ReadinessGroup[];
}
