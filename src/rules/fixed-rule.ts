// Which findings stand whatever a project file or a comment in a case says.
import type { FixedBecause } from '../diagnostics/codes.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { DRAFT_RULE_IDS, isDraftRule, isRuleId, RULE_IDS } from '../diagnostics/rule-ids.js';
import { RULES } from './all-rules.js';
import { excludes, type Rule } from './rule.js';

/** The rules that a project file and a comment may name. */
export const NAMED_RULES: readonly string[] = [...RULE_IDS, ...DRAFT_RULE_IDS];

/**
 * Why findings of a rule can be neither lowered nor ignored; null: they can. A rule that closes a form takes an alternative
 * out of the ranking, so hiding it would hide why. A fault of the content is a number or a mention that is not used.
 */
export function fixedBecause(code: string): FixedBecause | null {
  if (isDraftRule(code)) return null;
  if (!isRuleId(code)) return 'fault';
  const rule = RULES[code] as unknown as Rule;
  if (excludes(rule)) return 'closes';
  return rule.basis.kind !== 'law' && rule.severity === 'feil' ? 'fault' : null;
}

/** Whether this finding stands: its rule does, or it excludes an alternative here. */
export function isFixed({ code, basis }: Diagnostic): boolean {
  return basis?.effect === 'excludes' || fixedBecause(code) !== null;
}
