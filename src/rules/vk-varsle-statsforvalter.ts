// The host municipality tells the County Governor that the cooperation has been set up; a duty that arises with it.
import { HOST_FORMS, together, withForm } from './on-forms.js';
import { isDecided, type Rule } from './rule.js';

export const vkVarsleStatsforvalter: Rule<'vk-varsle-statsforvalter'> = {
  id: 'vk-varsle-statsforvalter',
  basis: { kind: 'law', effect: 'information' },
  check({ case: { status, notifications }, open }) {
    if (notifications.some(({ to }) => to === 'statsforvalteren' || to === 'departementet')) return [];
    if (status !== 'vedtatt' && status !== 'i-drift' && isDecided(status)) return [];
    const decided = isDecided(status);
    return together(withForm(open, HOST_FORMS)).map((finding) => ({
      ...finding,
      args: { ...finding.args, decided },
      ...(decided ? { severity: 'advarsel' as const } : {}),
    }));
  },
};
