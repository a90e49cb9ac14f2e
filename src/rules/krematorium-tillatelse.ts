// A crematorium that is new or materially changed needs the ministry's permission.
import { isAbout } from './on-forms.js';
import type { Rule } from './rule.js';

export const krematoriumTillatelse: Rule<'krematorium-tillatelse'> = {
  id: 'krematorium-tillatelse',
  basis: { kind: 'law', effect: 'information' },
  check: (input) => (isAbout(input, 'kremasjon') ? [{ args: {}, at: ['område'] }] : []),
};
