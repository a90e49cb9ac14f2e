// A cooperation that takes in areas one by one, as plain values: what has been decided, and what comes next.
import type { StepStatus } from '../case/steps.js';

export interface PlannedStep {
  /** Its place in the order; null for an area that is kept outside. */
  number: number | null;
  /** Ids of the case in which it is judged, and of the area. */
  case: string | null;
  area: string | null;
  /** What the agreement calls the area. */
  areaName: string | null;
  name: string;
  status: StepStatus;
  /** Every municipality of the case; null: its council has not decided. */
  decisions: { municipality: string; date: string | null }[];
  soFar: string | null;
  reason: string | null;
  next: string | null;
}

export interface StepPlan {
  /** How many steps all the councils have decided, of how many; those outside are not counted. */
  decided: number;
  planned: number;
  /** The number of the first step that is not decided. */
  next: number | null;
  steps: PlannedStep[];
}
