// The ids of all rules, by which agreement files set severities and cases answer warnings.
import type { DraftRuleId, LawRuleId, RuleArgs, RuleId } from './codes.js';

/** In the order in which a reader meets them: the analysis, the assessments, money, the process, mentions. */
const AGREEMENT_AND_FORMAT: Record<keyof RuleArgs, true> = {
  'nullalternativ-mangler': true,
  'nullalternativ-poengsatt': true,
  'kriterium-ikke-vurdert': true,
  'begrunnelse-mangler': true,
  'mulig-dobbelttelling': true,
  'poeng-utenfor-skala': true,
  'poeng-utenfor-spenn': true,
  'risikoanalyse-mangler': true,
  'fordeler-eller-ulemper-mangler': true,
  'rod-hendelse-uten-tiltak': true,
  'tiltak-oker-risiko': true,
  'konsekvens-ikke-vurdert': true,
  'medvirkning-mangler': true,
  'fortegn-mot-kroner': true,
  'dato-uten-mening': true,
  'ukjent-henvisning': true,
};

/** In the order in which a reader meets them: what closes a form, what questions it, what to clarify, what to know. */
const LAW: Record<LawRuleId, true> = {
  'ipr-tjenester': true,
  'ipr-enkeltvedtak': true,
  'ko-enkeltvedtak': true,
  'ipr-ko-deltakere': true,
  'selskap-delegering-lovpalagt': true,
  'selskap-delegering-annet': true,
  'vkadm-prinsipiell': true,
  'vk-lovforbud': true,
  'vk-ulike-parter': true,
  'avtale-enkeltvedtak': true,
  'iks-deltakere': true,
  'barnevern-akutt': true,
  'barnevern-privat': true,
  'vk-ikke-lovpalagt': true,
  'ko-enkeltvedtak-saerlov': true,
  'ipr-ko-forskrift': true,
  'barnevern-akutt-avtale': true,
  'annen-uten-hjemmel': true,
  'styre-etter-27': true,
  'garanti-avskaret': true,
  garanti: true,
  robek: true,
  'lan-for-andres-eiendeler': true,
  'anskaffelse-avtale': true,
  mvakomp: true,
  virksomhetsoverdragelse: true,
  medbestemmelse: true,
  'taushetsplikt-personvern': true,
  'forsvarlig-utredet': true,
  likelydende: true,
  'vk-varsle-statsforvalter': true,
  'ansvar-ubegrenset': true,
  'merforbruk-dekning': true,
  'vk-klage-og-kontroll': true,
  'iks-habilitet': true,
  'kontrollutvalg-innsyn': true,
  eierskapsmelding: true,
  'mva-egne-behov': true,
  'brann-formelt-ansvar': true,
  'krematorium-tillatelse': true,
};

/** On a draft agreement: what it must hold, its organs, how it is adopted, what is wise. */
const DRAFT: Record<DraftRuleId, true> = {
  'avtale-innhold': true,
  'lan-hjemmel': true,
  navnekrav: true,
  'repskap-sammensetning': true,
  'vknemnd-medlemstall': true,
  'vknemnd-lik-delegering': true,
  'vk-delegeringsvei': true,
  'ko-dagligleder': true,
  'iks-styre': true,
  'kommunestyret-selv': true,
  'likelydende-avtale': true,
  'uttreden-frist': true,
  'avtale-samlepost': true,
  'avtale-rad': true,
};

export const DRAFT_RULE_IDS = Object.keys(DRAFT) as readonly DraftRuleId[];
export const LAW_RULE_IDS = Object.keys(LAW) as readonly LawRuleId[];
export const RULE_IDS: readonly RuleId[] = [
  ...(Object.keys(AGREEMENT_AND_FORMAT) as (keyof RuleArgs)[]),
  ...LAW_RULE_IDS,
];

export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(AGREEMENT_AND_FORMAT, id) || Object.hasOwn(LAW, id);
}

export function isLawRule(id: string): id is LawRuleId {
  return Object.hasOwn(LAW, id);
}

export function isDraftRule(id: string): id is DraftRuleId {
  return Object.hasOwn(DRAFT, id);
}
