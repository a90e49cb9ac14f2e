// What each organisation form is called in bokmål.
import type { RankedAlternative } from '../../assessment/assessment.js';

export const forms: Record<RankedAlternative['form'], string> = {
  egenregi: 'egenregi',
  avtalesamarbeid: 'avtalesamarbeid',
  ipr: 'interkommunalt politisk råd',
  ko: 'kommunalt oppgavefellesskap',
  'vk-adm': 'administrativt vertskommunesamarbeid',
  'vk-nemnd': 'vertskommunesamarbeid med felles, folkevalgt nemnd',
  iks: 'interkommunalt selskap',
  as: 'aksjeselskap',
  sa: 'samvirkeforetak',
  forening: 'forening',
  kjop: 'kjøp',
  annen: 'annen form',
};

/** «et aksjeselskap», «en forening»: a form by its id. */
export function aForm(id: string): string {
  const article = id === 'forening' || id === 'annen' ? 'en' : 'et';
  return `${article} ${forms[id as keyof typeof forms]}`;
}
