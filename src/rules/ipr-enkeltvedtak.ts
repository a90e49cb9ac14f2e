// An intermunicipal political council cannot be given authority to make individual decisions.
import { LAW_CHECKED_ON, LOCAL_GOVERNMENT_ACT, type Rule } from './rule.js';
import { withTransferred } from './transferred-authority.js';

export const iprEnkeltvedtak: Rule<'ipr-enkeltvedtak'> = {
  id: 'ipr-enkeltvedtak',
  basis: { kind: 'law', law: LOCAL_GOVERNMENT_ACT, section: '§ 18-1 andre ledd', checkedOn: LAW_CHECKED_ON },
  severity: 'advarsel',
  excludes: true,
  check: ({ open }) =>
    withTransferred(open, { form: 'ipr', authority: 'individualDecisions', key: 'enkeltvedtak' }),
};
