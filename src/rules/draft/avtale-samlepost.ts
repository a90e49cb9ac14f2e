// The law ends its list with whatever else must stand in the agreement: a question to ask, not something to miss.
import type { DraftRule } from './draft-rule.js';
import { onPoint, openPoints } from './on-drafts.js';

export const avtaleSamlepost: DraftRule<'avtale-samlepost'> = {
  id: 'avtale-samlepost',
  effect: 'information',
  check: (input) => openPoints(input, ['spørsmål']).map(onPoint),
};
