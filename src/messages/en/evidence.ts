// English for what a case on an area usually rests on.
import type { Messages } from '../nb.js';

export const evidence: Messages['page']['evidence'] = {
  title: 'Evidence usually given in this area',
  why: 'Something in the case is not assessed or has no source. This is what is usually presented:',
};
