// What each organisation form is called in English.
import type { RankedAlternative } from '../../assessment/assessment.js';

export const forms: Record<RankedAlternative['form'], string> = {
  egenregi: 'in-house',
  avtalesamarbeid: 'cooperation by agreement',
  ipr: 'intermunicipal political council',
  ko: 'municipal task community',
  'vk-adm': 'administrative host-municipality cooperation',
  'vk-nemnd': 'host-municipality cooperation with a joint popularly elected board',
  iks: 'intermunicipal company',
  as: 'limited company',
  sa: 'cooperative',
  forening: 'association',
  kjop: 'purchase',
  annen: 'other form',
};

const WITH_AN = ['ipr', 'vk-adm', 'iks', 'forening'];
const WITH_NONE = ['egenregi', 'avtalesamarbeid'];

/** “an association”, “a limited company”, “cooperation by agreement”: a form by its id. */
export function aForm(id: string): string {
  const article = WITH_NONE.includes(id) ? '' : WITH_AN.includes(id) ? 'an ' : 'a ';
  return `${article}${forms[id as keyof typeof forms]}`;
}
