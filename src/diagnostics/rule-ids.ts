// The ids of all rules, by which agreement files set severities and cases answer warnings.
import type { RuleId } from './codes.js';

/** In the order in which a reader meets them: the analysis, the assessments, money, the process, the law, mentions. */
const ORDER: Record<RuleId, number> = {
  'nullalternativ-mangler': 1,
  'nullalternativ-poengsatt': 2,
  'kriterium-ikke-vurdert': 3,
  'begrunnelse-mangler': 4,
  'poeng-utenfor-skala': 5,
  'poeng-utenfor-spenn': 6,
  'risikoanalyse-mangler': 7,
  'fordeler-eller-ulemper-mangler': 8,
  'rod-hendelse-uten-tiltak': 9,
  'tiltak-oker-risiko': 10,
  'konsekvens-ikke-vurdert': 11,
  'medvirkning-mangler': 12,
  'fortegn-mot-kroner': 13,
  'dato-uten-mening': 14,
  'ipr-enkeltvedtak': 15,
  'ko-enkeltvedtak': 16,
  'vkadm-prinsipiell': 17,
  'vk-ikke-lovpalagt': 18,
  'ukjent-henvisning': 19,
};

export const RULE_IDS = Object.keys(ORDER) as readonly RuleId[];

export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(ORDER, id);
}
