// A municipal task community cannot be given authority to make individual decisions.
import { LAW_CHECKED_ON, LOCAL_GOVERNMENT_ACT, type Rule } from './rule.js';
import { withTransferred } from './transferred-authority.js';

export const koEnkeltvedtak: Rule<'ko-enkeltvedtak'> = {
  id: 'ko-enkeltvedtak',
  basis: { kind: 'law', law: LOCAL_GOVERNMENT_ACT, section: '§ 19-1 andre ledd', checkedOn: LAW_CHECKED_ON },
  severity: 'advarsel',
  excludes: true,
  check: ({ open }) =>
    withTransferred(open, { form: 'ko', authority: 'individualDecisions', key: 'enkeltvedtak' }),
};
