// The case paper has a heading each for economy, environment and public health; «ikke vurdert» there is a remark too.
import type { ConsequenceId } from '../case/case.js';
import type { Rule } from './rule.js';

const CONSEQUENCES: readonly ConsequenceId[] = ['økonomi', 'miljø', 'folkehelse'];

export const konsekvensIkkeVurdert: Rule<'konsekvens-ikke-vurdert'> = {
  id: 'konsekvens-ikke-vurdert',
  basis: { kind: 'agreement' },
  severity: 'merknad',
  check({ case: { consequences } }) {
    return CONSEQUENCES.flatMap((id) => {
      const stated = consequences.find((consequence) => consequence.id === id);
      if (stated?.text != null) return [];
      const args = { consequence: id, reason: stated?.notAssessed ?? null };
      // Told where the case says it openly, else at the heading that is left out.
      if (stated?.notAssessed != null) return [{ args, at: ['konsekvenser', id, 'ikke-vurdert'] }];
      return [{ args, at: ['konsekvenser', id], onKey: true }];
    });
  },
};
