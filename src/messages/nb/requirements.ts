// What every rule asks for: those of the agreement and the format, and those on form and law.
import type { RuleId } from '../../diagnostics/codes.js';
import { lawRequirements } from './law-rules.js';
import { requirements as otherRequirements } from './rules.js';

export const requirements: Record<RuleId, { met: string; unmet: string }> = {
  ...otherRequirements,
  ...lawRequirements,
};
