// What each organisation form is called in nynorsk.
import type { Messages } from '../nb.js';

export const forms: Messages['page']['forms'] = {
  egenregi: 'eigenregi',
  avtalesamarbeid: 'avtalesamarbeid',
  ipr: 'interkommunalt politisk råd',
  ko: 'kommunalt oppgåvefellesskap',
  'vk-adm': 'administrativt vertskommunesamarbeid',
  'vk-nemnd': 'vertskommunesamarbeid med felles, folkevald nemnd',
  iks: 'interkommunalt selskap',
  as: 'aksjeselskap',
  sa: 'samvirkeføretak',
  forening: 'foreining',
  kjop: 'kjøp',
  annen: 'anna form',
};

/** «eit aksjeselskap», «ei foreining»: a form by its id. */
export function aForm(id: string): string {
  const article = id === 'forening' || id === 'annen' ? 'ei' : 'eit';
  return `${article} ${forms[id as keyof typeof forms]}`;
}
