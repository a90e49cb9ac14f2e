// What the municipalities have agreed (and how this tool applies it) as the rest of the street sees it.
import type { RuleId } from '../diagnostics/codes.js';
import type { Severity } from '../diagnostics/diagnostic.js';

/** The stages at which requirements can tighten, in order. */
export const REQUIREMENT_STAGES = ['ide', 'under-utredning', 'pa-horing', 'til-behandling'] as const;
export type RequirementStage = (typeof REQUIREMENT_STAGES)[number];

export interface Municipality {
  id: string;
  name: string;
  population: number | null;
}

export interface Criterion {
  id: string;
  name: string;
  /** Unnormalised and positive; 1 where the agreement gives none. */
  weight: number;
  /** The money that the sign of a score is checked against; null where it measures none. */
  checkedAgainst: 'investering' | 'drift' | null;
  /** What the criterion asks, and which facts belong to which other criterion; null where the agreement does not say. */
  question: string | null;
  delimitation: string | null;
  /** What it takes to give a score, in the order of the agreement. */
  levels: readonly { value: number; text: string }[];
}

export interface CriterionGroup {
  id: string;
  name: string;
  criteria: readonly string[];
}

export interface ScaleStep {
  value: number;
  sign: string;
  /** Every spelling of the level that is recognised in a case, in lower case; the first is for printing. */
  words: readonly string[];
}

export interface Scale {
  from: number;
  to: number;
  steps: readonly ScaleStep[];
}

export type RiskClass = 'grønn' | 'gul' | 'rød';

/** `classes[likelihood][consequence]`, both counted from the lowest. */
export interface RiskMatrix {
  likelihoods: readonly string[];
  consequences: readonly string[];
  classes: readonly (readonly RiskClass[])[];
}

/** What case files name by an id, and readers by a name. */
export interface Named {
  id: string;
  name: string;
}

/** The name of what may be among the named; its id where it is not. */
export function nameOf(id: string, named: readonly Named[]): string {
  return named.find((one) => one.id === id)?.name ?? id;
}

/** The areas of all the phases. */
export function areasOf({ phases }: Pick<Agreement, 'phases'>): Named[] {
  return phases.flatMap(({ areas }) => areas);
}

export interface Agreement {
  id: string;
  name: string;
  version: string | null;
  status: 'utkast' | 'vedtatt';
  /** The document that the criteria are taken from, and the day it was agreed on. */
  document: string;
  agreedOn: string | null;
  /** Who decided how the agreement is applied: scale, weights, thresholds. */
  methodSetBy: string;
  methodSetOn: string | null;
  weightsReason: string | null;
  weightsSetOn: string | null;
  municipalities: readonly Municipality[];
  criteria: readonly Criterion[];
  groups: readonly CriterionGroup[];
  /** With the names that readers know them by; the id where the agreement gives none. */
  bodies: readonly Named[];
  phases: readonly { name: string; areas: readonly Named[] }[];
  notMeasured: readonly string[];
  /** By area, the documents and figures that a case on it usually rests on. */
  typicalEvidence: ReadonlyMap<string, readonly string[]>;
  scale: Scale;
  /** How the municipalities' scores become a joint one: equally, or by population. */
  municipalityWeighting: 'lik' | 'innbyggere';
  requirements: ReadonlyMap<RuleId, Partial<Record<RequirementStage, Severity>>>;
  thresholds: { cooperation: number; form: number };
  riskMatrix: RiskMatrix | null;
}
