// Every rule on drafts, one line each; the compiler demands that each id of codes.ts has one.
import type { DraftRuleId } from '../../diagnostics/codes.js';
import { avtaleInnhold } from './avtale-innhold.js';
import { avtaleRad } from './avtale-rad.js';
import { avtaleSamlepost } from './avtale-samlepost.js';
import type { DraftRule } from './draft-rule.js';
import { iksStyre } from './iks-styre.js';
import { koDagligleder } from './ko-dagligleder.js';
import { kommunestyretSelv } from './kommunestyret-selv.js';
import { lanHjemmel } from './lan-hjemmel.js';
import { likelydendeAvtale } from './likelydende-avtale.js';
import { navnekrav } from './navnekrav.js';
import { repskapSammensetning } from './repskap-sammensetning.js';
import { uttredenFrist } from './uttreden-frist.js';
import { vkDelegeringsvei } from './vk-delegeringsvei.js';
import { vknemndLikDelegering } from './vknemnd-lik-delegering.js';
import { vknemndMedlemstall } from './vknemnd-medlemstall.js';

export const DRAFT_RULES: { readonly [Id in DraftRuleId]: DraftRule<Id> } = {
  'avtale-innhold': avtaleInnhold,
  'lan-hjemmel': lanHjemmel,
  navnekrav,
  'repskap-sammensetning': repskapSammensetning,
  'vknemnd-medlemstall': vknemndMedlemstall,
  'vknemnd-lik-delegering': vknemndLikDelegering,
  'vk-delegeringsvei': vkDelegeringsvei,
  'ko-dagligleder': koDagligleder,
  'iks-styre': iksStyre,
  'kommunestyret-selv': kommunestyretSelv,
  'likelydende-avtale': likelydendeAvtale,
  'uttreden-frist': uttredenFrist,
  'avtale-samlepost': avtaleSamlepost,
  'avtale-rad': avtaleRad,
};
