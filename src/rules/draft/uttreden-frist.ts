// Another notice than the usual one may be agreed; the paper should say why.
import { versionOn } from '../../forms/forms.js';
import type { DraftRule } from './draft-rule.js';

export const uttredenFrist: DraftRule<'uttreden-frist'> = {
  id: 'uttreden-frist',
  effect: 'information',
  check({ draft: { exit }, facts, date }) {
    const usual = versionOn(facts.minimums, date)?.noticeMonths ?? null;
    if (usual === null || exit === null || exit.months === null) return [];
    if (exit.months === usual || exit.reason !== null) return [];
    return [{ args: { months: exit.months, usual }, at: ['uttreden', 'varsel-måneder'] }];
  },
};
