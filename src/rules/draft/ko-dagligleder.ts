// A general manager does not sit in the assembly that supervises the work.
import type { DraftRule } from './draft-rule.js';

export const koDagligleder: DraftRule<'ko-dagligleder'> = {
  id: 'ko-dagligleder',
  effect: 'draft-fault',
  forms: ['ko', 'iks'],
  check: ({ draft: { form, organs } }) =>
    organs.assembly?.managerIsMember === true
      ? [
          {
            args: { form },
            at: [...organs.assembly.at, 'daglig-leder-er-medlem'],
            inputs: [['form']],
          },
        ]
      : [],
};
