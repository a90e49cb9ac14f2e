// An administrative host cooperation decides in cases that are not of importance in principle.
import { LAW_CHECKED_ON, LOCAL_GOVERNMENT_ACT, type Rule } from './rule.js';
import { withTransferred } from './transferred-authority.js';

export const vkadmPrinsipiell: Rule<'vkadm-prinsipiell'> = {
  id: 'vkadm-prinsipiell',
  basis: { kind: 'law', law: LOCAL_GOVERNMENT_ACT, section: '§ 20-2 første ledd', checkedOn: LAW_CHECKED_ON },
  severity: 'advarsel',
  excludes: true,
  check: ({ open }) =>
    withTransferred(open, { form: 'vk-adm', authority: 'mattersOfPrinciple', key: 'prinsipielle-saker' }),
};
