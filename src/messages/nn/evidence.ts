// Nynorsk for what a case on an area usually rests on.
import type { Messages } from '../nb.js';

export const evidence: Messages['page']['evidence'] = {
  title: 'Vanleg dokumentasjon på området',
  why: 'Noko i saka er ikkje vurdert eller manglar kjelde. Dette er det vanleg å leggje fram:',
};
