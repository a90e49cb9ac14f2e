// One cooperation that takes in service areas one by one: each area is a step with a case and a decision of its own.
import type { Path } from '../diagnostics/diagnostic.js';

/** `utenfor`: kept outside the cooperation, and so no step of it. */
export type StepStatus = 'vedtatt' | 'utredes' | 'ide' | 'utenfor';

export interface Step {
  at: Path;
  /** The case in which the area is judged. It is not read: a case is judged alone. */
  case: string | null;
  area: string | null;
  name: string;
  status: StepStatus;
  /** By municipality, the day its council decided to take the area in. */
  decided: ReadonlyMap<string, string>;
  soFar: string | null;
  reason: string | null;
  next: string | null;
}
