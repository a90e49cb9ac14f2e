// Looks up the class of a risk in the agreement's matrix: an ordinal rule, never a product of two ordinal numbers.
import type { RiskClass, RiskMatrix } from '../agreement/agreement.js';
import type { RiskLevel } from '../case/case.js';

/** The class of a likelihood and a consequence; null without a matrix, or for words it does not have. */
export function riskClass(level: RiskLevel, matrix: RiskMatrix | null): RiskClass | null {
  if (matrix === null) return null;
  const row = matrix.classes[matrix.likelihoods.indexOf(level.likelihood)];
  return row?.[matrix.consequences.indexOf(level.consequence)] ?? null;
}

const CLASS_ORDER: Record<RiskClass, number> = { grønn: 0, gul: 1, rød: 2 };

/** Above 0 when the first class is worse than the second. */
export function compareRiskClasses(a: RiskClass, b: RiskClass): number {
  return CLASS_ORDER[a] - CLASS_ORDER[b];
}
