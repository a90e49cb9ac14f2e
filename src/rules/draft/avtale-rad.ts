// Points that no law asks for, and that agreements are better with.
import type { DraftRule } from './draft-rule.js';
import { onPoint, openPoints } from './on-drafts.js';

export const avtaleRad: DraftRule<'avtale-rad'> = {
  id: 'avtale-rad',
  effect: 'information',
  check: (input) => openPoints(input, ['råd']).map(onPoint),
};
