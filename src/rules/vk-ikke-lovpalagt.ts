// The chapter on host municipalities speaks of statutory tasks; whether it covers others is to be clarified, not assumed.
import { LAW_CHECKED_ON, LOCAL_GOVERNMENT_ACT, type Rule } from './rule.js';

export const vkIkkeLovpalagt: Rule<'vk-ikke-lovpalagt'> = {
  id: 'vk-ikke-lovpalagt',
  basis: { kind: 'law', law: LOCAL_GOVERNMENT_ACT, section: '§ 20-1', checkedOn: LAW_CHECKED_ON },
  severity: 'advarsel',
  check({ case: { task }, open }) {
    if (task.statutory === true) return [];
    return open
      .filter(({ form }) => form === 'vk-adm' || form === 'vk-nemnd')
      .map(({ id, at }) => ({
        args: { alternative: id, known: task.statutory !== null },
        at: [...at, 'form'],
        alternative: id,
      }));
  },
};
